create table access.identity (
  issuer text not null,
  subject text not null,
  account_id uuid not null,
  bound_at timestamptz not null,
  mapped_team uuid,
  constraint identity_pk primary key (issuer, subject),
  constraint identity_account foreign key (account_id) references access.account (id)
);
comment on table access.identity is 'That somebody whom a provider knows under this subject is the owner of an account.';
comment on column access.identity.mapped_team is 'The team that the provider''s mapping put the account into.';
create index identity_by_account on access.identity (account_id);
grant select, insert, update (mapped_team) on access.identity to fanlight_app;
alter table access.identity enable row level security;
create policy house on access.identity using ((select database.is_house()));

create table access.mapped_role (
  account_id uuid not null,
  role text not null,
  constraint mapped_role_pk primary key (account_id, role),
  constraint mapped_role_account foreign key (account_id) references access.account (id)
);
comment on table access.mapped_role is 'A role that an account has by mapping alone, and loses when the mapping does not give it any more.';
grant select, insert, delete on access.mapped_role to fanlight_app;
alter table access.mapped_role enable row level security;
create policy house on access.mapped_role using ((select database.is_house()));

create table access.provider_session (
  id uuid not null,
  provider_id uuid not null,
  account_id uuid not null,
  subject text not null,
  provider_sid text,
  refresh_token text,
  signed_in_at timestamptz not null,
  looked_at timestamptz not null,
  silent_since timestamptz,
  constraint provider_session_pk primary key (id),
  constraint provider_session_provider foreign key (provider_id) references access.identity_provider (id),
  constraint provider_session_account foreign key (account_id) references access.account (id)
);
comment on table access.provider_session is 'That somebody signed in through a provider, which is asked again and again whether that still holds.';
comment on column access.provider_session.refresh_token is 'Good for nothing without the client''s secret, which is not in the database.';
comment on column access.provider_session.silent_since is 'Since when the provider has not answered.';
create index provider_session_by_subject on access.provider_session (provider_id, subject);
create index provider_session_by_look on access.provider_session (looked_at);
create index provider_session_by_account on access.provider_session (account_id);
grant select, insert, update (refresh_token, looked_at, silent_since), delete on access.provider_session to fanlight_app;
alter table access.provider_session enable row level security;
create policy house on access.provider_session using ((select database.is_house()));
