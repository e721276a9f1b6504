create table access.identity_provider (
  id uuid not null,
  agency_id uuid not null,
  issuer text not null,
  constraint identity_provider_pk primary key (id),
  constraint identity_provider_issuer_once unique (issuer)
);
comment on table access.identity_provider is
  'Where an agency''s own people sign in (OpenID Connect). What was agreed with it stands in its editions.';
grant select, insert on access.identity_provider to fanlight_app;

create table access.identity_provider_edition (
  provider_id uuid not null,
  number integer not null,
  name text not null,
  client_id text not null,
  secret_name text not null,
  domains text[] not null,
  email_claim text not null,
  asks_verified boolean not null,
  roles_claim text not null,
  offline_access boolean not null,
  second_step_values text[] not null,
  look_again_minutes integer not null,
  is_open boolean not null,
  reason text not null,
  made_at timestamptz not null,
  made_by uuid not null,
  made_by_name text not null,
  constraint identity_provider_edition_pk primary key (provider_id, number),
  constraint identity_provider_edition_provider foreign key (provider_id) references access.identity_provider (id),
  constraint identity_provider_edition_counts_from_one check (number > 0),
  constraint identity_provider_edition_has_domains check (cardinality(domains) > 0),
  constraint identity_provider_edition_looks_again check (look_again_minutes between 1 and 60)
);
comment on table access.identity_provider_edition is
  'What was agreed with an agency''s provider, and whether it is open; the newest counts.';
comment on column access.identity_provider_edition.secret_name is
  'The file in FANLIGHT_SSO_SECRETS that holds the client''s secret, which is not in the database.';
grant select, insert on access.identity_provider_edition to fanlight_app;
create trigger identity_provider_edition_is_append_only before update or delete on access.identity_provider_edition
  for each row execute function database.refuse_change();

create table access.role_mapping (
  provider_id uuid not null,
  edition integer not null,
  value text not null,
  role text not null,
  team_id uuid,
  constraint role_mapping_pk primary key (provider_id, edition, value, role),
  constraint role_mapping_edition foreign key (provider_id, edition)
    references access.identity_provider_edition (provider_id, number),
  constraint role_mapping_never_makes_an_operator check (role <> 'OPERATOR')
);
comment on table access.role_mapping is 'What somebody acts as, and in which team, whom their provider says this of.';
grant select, insert on access.role_mapping to fanlight_app;
create trigger role_mapping_is_append_only before update or delete on access.role_mapping
  for each row execute function database.refuse_change();
