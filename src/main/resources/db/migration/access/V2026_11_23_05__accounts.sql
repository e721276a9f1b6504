create schema access;
grant usage on schema access to fanlight_app;

create table access.account (
  id uuid not null,
  email text not null,
  name text not null,
  password_hash text not null,
  agency_id uuid,
  team_id uuid,
  created_at timestamptz not null,
  constraint account_pk primary key (id),
  constraint account_email_once unique (email),
  constraint account_email_is_lower_case check (email = lower(email))
);
comment on table access.account is 'Somebody who signs in.';
grant select, insert, update on access.account to fanlight_app;

create table access.account_role (
  account_id uuid not null,
  role text not null,
  constraint account_role_pk primary key (account_id, role),
  constraint account_role_account foreign key (account_id) references access.account (id)
);
comment on table access.account_role is 'What an account may act as.';
grant select, insert, delete on access.account_role to fanlight_app;

create table access.sign_in_failure (
  id bigint generated always as identity,
  email text not null,
  address text not null,
  at timestamptz not null,
  constraint sign_in_failure_pk primary key (id)
);
comment on table access.sign_in_failure is 'Failed sign-ins of the last quarter of an hour, to slow down guessing.';
create index sign_in_failure_by_email on access.sign_in_failure (email, at);
create index sign_in_failure_by_address on access.sign_in_failure (address, at);
grant select, insert, delete on access.sign_in_failure to fanlight_app;
