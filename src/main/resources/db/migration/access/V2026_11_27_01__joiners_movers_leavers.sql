alter table access.account add column standing text not null default 'ACTIVE';
alter table access.account add column last_used_at timestamptz;
alter table access.account
  add constraint account_standing check (standing in ('INVITED', 'ACTIVE', 'SUSPENDED', 'LEFT'));
comment on column access.account.standing is
  'Whether they may sign in: only ACTIVE. How it came to that is said by the changes in staff_change.';
comment on column access.account.last_used_at is 'When they last signed in.';

-- Somebody may be invited under an address that is another agency's, who must not learn that from us; the address
-- decides once its owner uses the link. And a leaver's address is free again.
alter table access.account drop constraint account_email_once;
create unique index account_email_once on access.account (email) where standing in ('ACTIVE', 'SUSPENDED');
create index account_by_agency on access.account (agency_id, name);

create table access.role_of_agency_kind (
  agency_kind text not null,
  role text not null,
  constraint role_of_agency_kind_pk primary key (agency_kind, role)
);
comment on table access.role_of_agency_kind is 'Which roles an agency''s coordinator may give, by the kind of agency.';
grant select on access.role_of_agency_kind to fanlight_app;
insert into access.role_of_agency_kind (agency_kind, role)
select kind, role
from unnest(array['COUNCIL', 'EARLY_HELP', 'ADULT_SOCIAL_CARE', 'POLICE', 'PROBATION', 'YOUTH_JUSTICE', 'HEALTH',
  'HOSPITAL', 'GENERAL_PRACTICE', 'AMBULANCE', 'SCHOOL', 'EARLY_YEARS', 'COLLEGE', 'HOUSING', 'FIRE', 'VOLUNTARY',
  'OTHER']) as kind
cross join unnest(array['PARTNER_CHECKER', 'PROFESSIONAL', 'AGENCY_COORDINATOR']) as role
union all
select 'COUNCIL', role
from unnest(array['SOCIAL_WORKER', 'DUTY_MANAGER', 'HEAD_OF_SERVICE', 'SAFEGUARDING_PARTNER', 'FRONT_DOOR_OFFICER',
  'OPERATOR', 'INFORMATION_GOVERNANCE']) as role
union all
select kind, 'SAFEGUARDING_PARTNER'
from unnest(array['POLICE', 'HEALTH']) as kind;

create table access.account_rule (
  rule text not null,
  lasts interval not null,
  because text not null,
  constraint account_rule_pk primary key (rule)
);
comment on table access.account_rule is 'How long links to people, open requests and unused accounts last.';
grant select on access.account_rule to fanlight_app;
insert into access.account_rule (rule, lasts, because)
values
  ('INVITATION_LASTS', '7 days', 'Somebody new may start next week'),
  ('PASSWORD_LINK_LASTS', '1 hour', 'Whoever asks for it waits for it'),
  ('ADDRESS_LINK_LASTS', '1 day', 'Post may be slow, and nothing is lost by asking again'),
  ('RESET_LASTS', '1 day', 'A request that nobody agrees to must not lie about'),
  ('UNUSED_UNTIL_SUSPENDED', '90 days', 'Nobody would notice who uses an account that its owner does not'),
  ('WARNED_BEFORE', '7 days', 'Whoever is back from a long leave can sign in in time');

create table access.staff_change (
  id uuid not null,
  account_id uuid not null,
  change text not null,
  roles text[] not null,
  team_id uuid,
  changed_at timestamptz not null,
  changed_by uuid,
  changed_by_name text not null,
  constraint staff_change_pk primary key (id),
  constraint staff_change_account foreign key (account_id) references access.account (id),
  constraint staff_change_kind check (change in ('INVITED', 'JOINED', 'MOVED', 'LEFT', 'WARNED', 'SUSPENDED', 'WOKEN'))
);
comment on table access.staff_change is
  'That somebody joined, moved, left or was suspended: who said so, when, and what they acted as from then on.';
comment on column access.staff_change.changed_by is 'Nobody where the house did it by itself.';
create index staff_change_by_account on access.staff_change (account_id, changed_at);
create unique index staff_change_leaves_once on access.staff_change (account_id) where change = 'LEFT';
grant select, insert on access.staff_change to fanlight_app;
create trigger staff_change_is_append_only before update or delete on access.staff_change
  for each statement execute function database.refuse_change();

create table access.mail_link (
  id uuid not null,
  account_id uuid not null,
  purpose text not null,
  address text not null,
  hash text not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint mail_link_pk primary key (id),
  constraint mail_link_account foreign key (account_id) references access.account (id),
  constraint mail_link_hash_once unique (hash),
  constraint mail_link_purpose check (purpose in ('INVITATION', 'NEW_PASSWORD', 'ADDRESS'))
);
comment on table access.mail_link is
  'A link that was sent to an address, as its hash. It is good once, until it expires or a newer one is sent.';
create index mail_link_by_account on access.mail_link (account_id, purpose, sent_at);
grant select, insert, update (used_at) on access.mail_link to fanlight_app;

insert into access.ground (record, relation, role, place, which, because)
select 'STAFF', 'OWN_AGENCY', 'AGENCY_COORDINATOR', max(place) + 1,
  'Who works for their own agency, and who joined, moved and left',
  'An agency knows first who has come and who has gone'
from access.ground;

create function access.my_staff() returns uuid[]
  language sql stable parallel safe
  set search_path = pg_catalog
as $$
  select coalesce(array_agg(a.id), '{}')
  from access.account a
  where a.agency_id = database.my_agency()
  and access.sees('STAFF', 'OWN_AGENCY')
$$;
comment on function access.my_staff() is 'The accounts that whoever asks looks after.';

alter table access.staff_change enable row level security;
create policy seen on access.staff_change for select
  using ((select database.is_house()) or account_id = any ((select access.my_staff())::uuid[]));
create policy entered on access.staff_change for insert with check ((select database.is_house()));
alter table access.mail_link enable row level security;
create policy house on access.mail_link using ((select database.is_house()));
