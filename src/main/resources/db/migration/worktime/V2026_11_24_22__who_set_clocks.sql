alter table worktime.clock_rule
  add column id uuid,
  add column number integer,
  add column set_at timestamptz,
  add column set_by uuid,
  add column set_by_name text;
update worktime.clock_rule rule
set id = gen_random_uuid(),
  number = numbered.number,
  set_at = rule.from_date,
  set_by_name = 'Fanlight, as delivered'
from (
  select clock, from_date, row_number() over (partition by clock order by from_date) as number
  from worktime.clock_rule) numbered
where numbered.clock = rule.clock
and numbered.from_date = rule.from_date;
update worktime.clock_rule
set pack = 'agreement'
where clock in ('check-red', 'check-amber', 'check-green')
and pack = 'local';
alter table worktime.clock_rule
  alter column id set not null,
  alter column number set not null,
  alter column set_at set not null,
  alter column set_by_name set not null,
  drop constraint clock_rule_pk,
  add constraint clock_rule_pk primary key (id),
  add constraint clock_rule_number unique (clock, number);
comment on table worktime.clock_rule is
  'How long a clock runs that is triggered on or after a date, and who says so. Of one date the newest row counts.';
comment on column worktime.clock_rule.pack is
  'local: the partnership''s own, which its managers set; agreement: between its agencies; else the guidance.';
comment on constraint clock_rule_number on worktime.clock_rule is
  'Each rule follows the one its author saw: of two managers who set a clock at once, the database lets one through.';
create trigger clock_rule_is_append_only
  before update or delete on worktime.clock_rule
  for each statement execute function database.refuse_change();
grant insert on worktime.clock_rule to fanlight_app;
