create table frontdoor.check_age_rule (
  agency_kind text not null,
  from_date date not null,
  youngest integer not null,
  oldest integer,
  source text not null,
  constraint check_age_rule_pk primary key (agency_kind, from_date),
  constraint check_age_rule_ages check (youngest >= 0 and oldest >= youngest)
);
comment on table frontdoor.check_age_rule is
  'From a date on, the ages at which a kind of agency is asked about people. A kind without a rule is asked at any age.';
comment on column frontdoor.check_age_rule.oldest is 'The last age that counts; null where there is none.';
grant select, insert on frontdoor.check_age_rule to fanlight_app;

insert into frontdoor.check_age_rule (agency_kind, from_date, youngest, oldest, source) values
  ('SCHOOL', '2020-01-01', 4, 20, 'Information sharing agreement of the hub'),
  ('COLLEGE', '2020-01-01', 4, 20, 'Information sharing agreement of the hub'),
  ('HOUSING', '2020-01-01', 16, null, 'Information sharing agreement of the hub'),
  ('ADULT_SOCIAL_CARE', '2020-01-01', 15, null, 'Information sharing agreement of the hub');

alter table frontdoor.agency_check add column outside_age_because text;
comment on column frontdoor.agency_check.outside_age_because is
  'Why the agency was asked although it is not usually asked at that age; null where it is.';

create unique index check_chase_escalates_once on frontdoor.check_chase (check_id) where step = 'ESCALATED';

create index agency_check_by_due on frontdoor.agency_check (due_at);
create index check_answer_by_time on frontdoor.check_answer (answered_at);
create index standing_waiting_for_agencies on frontdoor.contact_standing (contact_id) where checks_waiting > 0;
