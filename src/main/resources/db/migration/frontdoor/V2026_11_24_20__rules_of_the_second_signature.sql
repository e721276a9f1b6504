alter table frontdoor.second_signature_rule
  add column number integer,
  add column outcomes text[],
  add column urgency text,
  add column district_id uuid,
  add column set_at timestamptz,
  add column set_by uuid,
  add column set_by_name text;

update frontdoor.second_signature_rule rule
set number = numbered.number,
  outcomes = array[rule.outcome],
  set_at = rule.from_date,
  set_by_name = 'Fanlight, as delivered'
from (
  select id, row_number() over (order by from_date, id) as number
  from frontdoor.second_signature_rule) numbered
where numbered.id = rule.id;

alter table frontdoor.second_signature_rule
  drop column outcome,
  alter column number set not null,
  alter column outcomes set not null,
  alter column set_at set not null,
  alter column set_by_name set not null,
  add constraint second_signature_rule_number unique (number),
  add constraint second_signature_rule_outcomes check (cardinality(outcomes) >= 1),
  add constraint second_signature_rule_urgency check (urgency in ('RED', 'AMBER', 'GREEN', 'BLUE'));
comment on table frontdoor.second_signature_rule is
  'From a date on, these outcomes need a manager''s signature when it is at least the n-th contact within so many months.';
comment on constraint second_signature_rule_number on frontdoor.second_signature_rule is
  'Each rule follows the one its author saw: of two managers who set one at once, the database lets one through.';
comment on column frontdoor.second_signature_rule.urgency is 'Null: whatever the urgency.';
comment on column frontdoor.second_signature_rule.district_id is 'Null: in every district.';
comment on column frontdoor.second_signature_rule.set_by is 'Null: it came with the house.';
create trigger second_signature_rule_is_append_only
  before update or delete on frontdoor.second_signature_rule
  for each statement execute function database.refuse_change();

create table frontdoor.second_signature_rule_ending (
  rule_id uuid not null,
  from_date date not null,
  reason text not null,
  ended_at timestamptz not null,
  ended_by uuid not null,
  ended_by_name text not null,
  constraint second_signature_rule_ending_pk primary key (rule_id),
  constraint second_signature_rule_ending_rule
    foreign key (rule_id) references frontdoor.second_signature_rule (id),
  constraint second_signature_rule_ending_has_a_reason check (reason <> '')
);
comment on table frontdoor.second_signature_rule_ending is 'A rule of the second signature holds no longer from a date on. Once ended, it stays ended.';
create trigger second_signature_rule_ending_is_append_only
  before update or delete on frontdoor.second_signature_rule_ending
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.second_signature_rule_ending to fanlight_app;
