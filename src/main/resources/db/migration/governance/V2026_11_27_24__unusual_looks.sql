create schema governance;
grant usage on schema governance to fanlight_app;

create table governance.unusual_rule (
  kind text not null,
  number integer not null,
  holds boolean not null,
  many integer not null,
  minutes integer not null,
  said_at timestamptz not null,
  said_by uuid,
  said_by_name text not null,
  constraint unusual_rule_pk primary key (kind, number),
  constraint unusual_rule_kind check (kind in ('OWN_SURNAME', 'COLLEAGUES_CHILD', 'OUT_OF_HOURS', 'MANY_IN_A_ROW')),
  constraint unusual_rule_counts check (number > 0 and many > 0 and minutes > 0)
);
comment on table governance.unusual_rule is 'Which looks are unusual: of each kind the newest rule holds, or does not.';
comment on column governance.unusual_rule.many is 'More records than this in so many minutes are many in a row; of no meaning for other kinds.';

insert into governance.unusual_rule (kind, number, holds, many, minutes, said_at, said_by_name) values
  ('OWN_SURNAME', 1, true, 1, 1, now(), 'Fanlight'),
  ('COLLEAGUES_CHILD', 1, true, 1, 1, now(), 'Fanlight'),
  ('OUT_OF_HOURS', 1, true, 1, 1, now(), 'Fanlight'),
  ('MANY_IN_A_ROW', 1, true, 30, 10, now(), 'Fanlight');

create table governance.unusual_look (
  id uuid not null,
  kind text not null,
  account_id uuid not null,
  account_name text not null,
  person_id uuid,
  colleague_name text not null,
  first_act bigint not null,
  first_at timestamptz not null,
  day date not null,
  looks integer not null,
  minutes integer not null,
  found_at timestamptz not null,
  constraint unusual_look_pk primary key (id),
  constraint unusual_look_found_once unique nulls not distinct (kind, account_id, first_act, person_id),
  constraint unusual_look_kind check (kind in ('OWN_SURNAME', 'COLLEAGUES_CHILD', 'OUT_OF_HOURS', 'MANY_IN_A_ROW'))
);
comment on table governance.unusual_look is 'Looks of one worker on one day that a rule calls unusual, which is not to say wrong. Nothing leaves this table.';
comment on column governance.unusual_look.first_act is 'The first of them in the audit trail.';
comment on column governance.unusual_look.minutes is 'Within how many minutes, where they were many in a row; else 0.';
create index unusual_look_newest on governance.unusual_look (first_at desc, id desc);

create table governance.unusual_finding (
  look_id uuid not null,
  number integer not null,
  verdict text not null,
  words text not null,
  found_at timestamptz not null,
  found_by uuid not null,
  found_by_name text not null,
  constraint unusual_finding_pk primary key (look_id, number),
  constraint unusual_finding_look foreign key (look_id) references governance.unusual_look (id),
  constraint unusual_finding_verdict check (verdict in ('FINE', 'FOLLOWED_UP')),
  constraint unusual_finding_has_words check (words <> '')
);
comment on table governance.unusual_finding is 'What somebody found who looked into an unusual look; the newest stands, the others stay.';

create table governance.unusual_search (
  id uuid not null,
  from_day date not null,
  to_day date not null,
  asked_at timestamptz not null,
  asked_by uuid,
  asked_by_name text not null,
  days_done integer not null default 0,
  found integer not null default 0,
  ended_at timestamptz,
  constraint unusual_search_pk primary key (id),
  constraint unusual_search_days check (from_day <= to_day)
);
comment on table governance.unusual_search is 'Days that are searched for unusual looks, and how far that has come.';
create index unusual_search_waiting on governance.unusual_search (asked_at, id) where ended_at is null;

create trigger unusual_rule_is_append_only
  before update or delete on governance.unusual_rule
  for each statement execute function database.refuse_change();
create trigger unusual_look_is_append_only
  before update or delete on governance.unusual_look
  for each statement execute function database.refuse_change();
create trigger unusual_finding_is_append_only
  before update or delete on governance.unusual_finding
  for each statement execute function database.refuse_change();

do $$
declare
  part text;
begin
  foreach part in array array['unusual_rule', 'unusual_look', 'unusual_finding', 'unusual_search'] loop
    execute format('alter table governance.%I enable row level security', part);
    execute format(
      'create policy seen on governance.%I for select using ((select database.is_house() or access.sees(''ACT'', ''ALL'')))',
      part);
    execute format('create policy house on governance.%I for insert with check ((select database.is_house()))', part);
  end loop;
end
$$;
create policy said on governance.unusual_rule for insert with check ((select access.sees('ACT', 'ALL')));
create policy found on governance.unusual_finding for insert with check ((select access.sees('ACT', 'ALL')));
create policy asked on governance.unusual_search for insert with check ((select access.sees('ACT', 'ALL')));
create policy done on governance.unusual_search for update using ((select database.is_house()));

grant select, insert on governance.unusual_rule, governance.unusual_look, governance.unusual_finding,
  governance.unusual_search to fanlight_app;
grant update (days_done, found, ended_at) on governance.unusual_search to fanlight_app;
