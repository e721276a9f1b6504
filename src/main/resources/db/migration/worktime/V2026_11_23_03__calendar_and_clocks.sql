create schema worktime;
grant usage on schema worktime to fanlight_app;

create table worktime.opening_hours (
  hub text not null,
  from_date date not null,
  weekday smallint not null,
  opens time not null,
  closes time not null,
  constraint opening_hours_pk primary key (hub, from_date, weekday),
  constraint opening_hours_iso_weekday check (weekday between 1 and 7),
  constraint opening_hours_open_before_close check (opens < closes)
);
comment on table worktime.opening_hours is
  'When a hub is open. The newest week that has begun holds as a whole: a weekday it does not name is closed.';
comment on column worktime.opening_hours.weekday is '1 is Monday, 7 is Sunday.';
grant select on worktime.opening_hours to fanlight_app;

create table worktime.override (
  day date not null,
  opens time,
  closes time,
  why text not null,
  constraint override_pk primary key (day),
  constraint override_open_before_close check (opens < closes),
  constraint override_whole_or_closed check ((opens is null) = (closes is null))
);
comment on table worktime.override is
  'Days that go against the bank holidays or the weekly hours: with hours they are working days, without they are closed.';
grant select on worktime.override to fanlight_app;

create table worktime.clock_rule (
  pack text not null,
  clock text not null,
  from_date date not null,
  limit_kind text not null,
  amount integer not null,
  source text not null,
  constraint clock_rule_pk primary key (clock, from_date),
  constraint clock_rule_limit_kind check (
    limit_kind in ('working-days', 'working-hours', 'hours-once-open', 'elapsed-hours')),
  constraint clock_rule_amount_positive check (amount > 0)
);
comment on table worktime.clock_rule is
  'How long a clock runs that is triggered on or after a date, until a later rule begins, and who says so.';
grant select on worktime.clock_rule to fanlight_app;

create table worktime.edition (
  number bigint not null,
  constraint edition_pk primary key (number)
);
comment on table worktime.edition is 'One number that grows with every change, so that each node sees that there was one.';
grant select on worktime.edition to fanlight_app;
insert into worktime.edition (number) values (1);

create function worktime.begin_new_edition() returns trigger
language plpgsql as $$
begin
  update worktime.edition set number = number + 1;
  return null;
end $$;

create trigger opening_hours_new_edition
  after insert or update or delete or truncate on worktime.opening_hours
  for each statement execute function worktime.begin_new_edition();
create trigger override_new_edition
  after insert or update or delete or truncate on worktime.override
  for each statement execute function worktime.begin_new_edition();
create trigger clock_rule_new_edition
  after insert or update or delete or truncate on worktime.clock_rule
  for each statement execute function worktime.begin_new_edition();

insert into worktime.opening_hours (hub, from_date, weekday, opens, closes) values
  ('front-door', '2020-01-01', 1, '08:30', '17:00'),
  ('front-door', '2020-01-01', 2, '08:30', '17:00'),
  ('front-door', '2020-01-01', 3, '08:30', '17:00'),
  ('front-door', '2020-01-01', 4, '08:30', '17:00'),
  ('front-door', '2020-01-01', 5, '08:30', '16:30');

insert into worktime.clock_rule (pack, clock, from_date, limit_kind, amount, source) values
  ('wt2023', 'decide', '2023-12-15', 'working-days', 1, 'Working Together to Safeguard Children 2023'),
  ('wt2023', 'feedback', '2023-12-15', 'working-days', 1, 'Working Together to Safeguard Children 2023'),
  ('wt2023', 'assessment', '2023-12-15', 'working-days', 45, 'Working Together to Safeguard Children 2023'),
  ('wt2023', 'conference', '2023-12-15', 'working-days', 15, 'Working Together to Safeguard Children 2023'),
  ('wt2023', 'national-panel', '2023-12-15', 'working-days', 5, 'Working Together to Safeguard Children 2023'),
  ('wt2023', 'rapid-review', '2023-12-15', 'working-days', 15, 'Working Together to Safeguard Children 2023'),
  ('local', 'strategy', '2020-01-01', 'elapsed-hours', 24, 'Local procedure; there is no national number'),
  ('local', 'check-red', '2020-01-01', 'hours-once-open', 4, 'Information sharing agreement of the hub'),
  ('local', 'check-amber', '2020-01-01', 'working-days', 1, 'Information sharing agreement of the hub'),
  ('local', 'check-green', '2020-01-01', 'working-days', 3, 'Information sharing agreement of the hub'),
  ('local', 'call-back', '2020-01-01', 'working-hours', 2, 'Local procedure'),
  ('local', 'escalation-first', '2020-01-01', 'working-days', 2, 'Local resolution policy'),
  ('local', 'escalation-second', '2020-01-01', 'working-days', 2, 'Local resolution policy'),
  ('local', 'escalation-last', '2020-01-01', 'working-days', 5, 'Local resolution policy');
