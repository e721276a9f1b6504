create table worktime.opening_week (
  id uuid not null,
  hub text not null,
  number integer not null,
  from_date date not null,
  why text not null,
  set_at timestamptz not null,
  set_by uuid,
  set_by_name text not null,
  constraint opening_week_pk primary key (id),
  constraint opening_week_number unique (hub, number)
);
comment on table worktime.opening_week is
  'A hub''s weekly opening hours from a date on, and who set them. Of those begun the latest holds, of one date the newest.';
comment on constraint opening_week_number on worktime.opening_week is
  'Each week follows the one its author saw: of two managers who set one at once, the database lets one through.';
comment on column worktime.opening_week.set_by is 'Null: it came with the house.';

insert into worktime.opening_week (id, hub, number, from_date, why, set_at, set_by_name)
select
  gen_random_uuid(), hub, row_number() over (partition by hub order by from_date), from_date,
  'Office hours', from_date, 'Fanlight, as delivered'
from (select distinct hub, from_date from worktime.opening_hours) weeks;

alter table worktime.opening_hours add column week_id uuid;
update worktime.opening_hours hours
set week_id = week.id
from worktime.opening_week week
where week.hub = hours.hub
and week.from_date = hours.from_date;
alter table worktime.opening_hours
  drop constraint opening_hours_pk,
  drop column hub,
  drop column from_date,
  add constraint opening_hours_pk primary key (week_id, weekday),
  add constraint opening_hours_week foreign key (week_id) references worktime.opening_week (id);
comment on table worktime.opening_hours is 'When a hub is open in a week. A weekday that the week does not name is closed.';

alter table worktime.override
  add column id uuid,
  add column number integer,
  add column kind text,
  add column counts text,
  add column set_at timestamptz,
  add column set_by uuid,
  add column set_by_name text;
update worktime.override override
set id = gen_random_uuid(),
  number = numbered.number,
  kind = case when override.opens is null then 'CLOSED' else 'OPEN' end,
  counts = case when override.opens is null then 'NO_WORKING_DAY' else 'WORKING_DAY' end,
  set_at = now(),
  set_by_name = 'Not on record'
from (select day, row_number() over (order by day) as number from worktime.override) numbered
where numbered.day = override.day;
alter table worktime.override
  alter column id set not null,
  alter column number set not null,
  alter column kind set not null,
  alter column counts set not null,
  alter column set_at set not null,
  alter column set_by_name set not null,
  drop constraint override_pk,
  drop constraint override_whole_or_closed,
  add constraint override_pk primary key (id),
  add constraint override_number unique (number),
  add constraint override_kind check (kind in ('OPEN', 'CLOSED', 'AS_USUAL')),
  add constraint override_counts check (counts in ('AS_USUAL', 'WORKING_DAY', 'NO_WORKING_DAY')),
  add constraint override_hours_where_open check (
    (kind = 'OPEN') = (opens is not null) and (kind = 'OPEN') = (closes is not null));
comment on table worktime.override is
  'Days that go against the bank holidays or the weekly hours, and who said so. Of one day the newest row counts.';
comment on column worktime.override.counts is 'Whether clocks count the day as a working day; AS_USUAL: as they would anyway.';
comment on constraint override_number on worktime.override is
  'Each row follows the one its author saw: of two managers who set a day at once, the database lets one through.';

create trigger opening_week_is_append_only
  before update or delete on worktime.opening_week
  for each statement execute function database.refuse_change();
create trigger opening_hours_is_append_only
  before update or delete on worktime.opening_hours
  for each statement execute function database.refuse_change();
create trigger override_is_append_only
  before update or delete on worktime.override
  for each statement execute function database.refuse_change();

alter function worktime.begin_new_edition() security definer set search_path = worktime, pg_temp;
comment on function worktime.begin_new_edition() is
  'Runs as its owner: the application may add rules, and never touch the number by itself.';

grant select, insert on worktime.opening_week to fanlight_app;
grant insert on worktime.opening_hours to fanlight_app;
grant insert on worktime.override to fanlight_app;
