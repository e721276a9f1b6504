create table access.api_client (
  id uuid not null,
  client_id text not null,
  name text not null,
  agency_id uuid not null,
  secret_hash text not null,
  scopes text[] not null,
  created_at timestamptz not null,
  constraint api_client_pk primary key (id),
  constraint api_client_id_once unique (client_id)
);
comment on table access.api_client is 'Another agency''s system that may use the API, and what it may do there.';
grant select, insert on access.api_client to fanlight_app;

create table access.api_token (
  hash text not null,
  api_client_id uuid not null,
  scopes text[] not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  constraint api_token_pk primary key (hash),
  constraint api_token_client foreign key (api_client_id) references access.api_client (id)
);
comment on table access.api_token is 'Access tokens of half an hour, as their hash, so that every node knows them and nobody can read them.';
create index api_token_by_expiry on access.api_token (expires_at);
grant select, insert, delete on access.api_token to fanlight_app;

create table access.request_allowance (
  id text not null,
  state bytea,
  expires_at bigint,
  constraint request_allowance_pk primary key (id)
);
comment on table access.request_allowance is 'How many requests a client or a network address has left just now (Bucket4j), for all nodes together.';
create index request_allowance_by_expiry on access.request_allowance (expires_at);
grant select, insert, update, delete on access.request_allowance to fanlight_app;
