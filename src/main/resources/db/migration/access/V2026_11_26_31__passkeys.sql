create table access.passkey (
  id uuid not null,
  credential_id bytea not null,
  account_id uuid not null,
  name text not null,
  public_key bytea not null,
  signature_count bigint not null,
  owner_verified boolean not null,
  transports text[] not null,
  backup_eligible boolean not null,
  backed_up boolean not null,
  attestation bytea not null,
  attestation_client_data bytea not null,
  added_at timestamptz not null,
  last_used_at timestamptz not null,
  constraint passkey_pk primary key (id),
  constraint passkey_credential_once unique (credential_id),
  constraint passkey_account foreign key (account_id) references access.account (id)
);
comment on table access.passkey is 'The public half of a passkey (WebAuthn); the secret half never leaves its owner''s device.';
create index passkey_by_account on access.passkey (account_id);
grant select, insert, delete, update (signature_count, owner_verified, backed_up, last_used_at)
  on access.passkey to fanlight_app;
