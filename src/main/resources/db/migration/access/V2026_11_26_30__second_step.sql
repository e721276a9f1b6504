create table access.one_time_code (
  account_id uuid not null,
  secret text not null,
  set_up_at timestamptz not null,
  newest_step bigint not null,
  constraint one_time_code_pk primary key (account_id),
  constraint one_time_code_account foreign key (account_id) references access.account (id)
);
comment on table access.one_time_code is
  'What an account shares with an authenticator app (RFC 6238), and the newest step of time whose code it used.';
grant select, insert, update (secret, set_up_at, newest_step), delete on access.one_time_code to fanlight_app;

create table access.recovery_code (
  account_id uuid not null,
  hash text not null,
  used_at timestamptz,
  constraint recovery_code_pk primary key (account_id, hash),
  constraint recovery_code_account foreign key (account_id) references access.account (id)
);
comment on table access.recovery_code is 'A code on paper that stands in once for the authenticator app, as its hash.';
grant select, insert, update (used_at), delete on access.recovery_code to fanlight_app;

create table access.code_failure (
  id bigint generated always as identity,
  account_id uuid not null,
  address text not null,
  at timestamptz not null,
  constraint code_failure_pk primary key (id)
);
comment on table access.code_failure is 'Wrong codes of the last quarter of an hour, to slow down guessing.';
create index code_failure_by_account on access.code_failure (account_id, at);
create index code_failure_by_address on access.code_failure (address, at);
grant select, insert, delete on access.code_failure to fanlight_app;
