create table access.api_secret (
  api_client_id uuid not null,
  number integer not null,
  hash text not null,
  made_at timestamptz not null,
  made_by uuid,
  made_by_name text not null,
  earlier_end_at timestamptz,
  constraint api_secret_pk primary key (api_client_id, number),
  constraint api_secret_client foreign key (api_client_id) references access.api_client (id),
  constraint api_secret_counts_from_one check (number > 0),
  constraint api_secret_ends_those_before check ((number = 1) = (earlier_end_at is null))
);
comment on table access.api_secret is 'A secret that a client was given, as its hash; each says until when those before it are good.';
grant select, insert on access.api_secret to fanlight_app;
create trigger api_secret_is_append_only before update or delete on access.api_secret
  for each row execute function database.refuse_change();

insert into access.api_secret (api_client_id, number, hash, made_at, made_by_name)
select id, 1, secret_hash, created_at, 'Fanlight'
from access.api_client;
alter table access.api_client drop column secret_hash;

alter table access.api_client add column last_token_at timestamptz;
comment on column access.api_client.last_token_at is 'When it was last given a token.';
grant update (last_token_at) on access.api_client to fanlight_app;

create table access.api_client_closure (
  api_client_id uuid not null,
  closed_at timestamptz not null,
  closed_by uuid not null,
  closed_by_name text not null,
  reason text not null,
  constraint api_client_closure_pk primary key (api_client_id),
  constraint api_client_closure_client foreign key (api_client_id) references access.api_client (id)
);
comment on table access.api_client_closure is 'That a client may no longer use the API, who said so and why.';
grant select, insert on access.api_client_closure to fanlight_app;
create trigger api_client_closure_is_append_only before update or delete on access.api_client_closure
  for each row execute function database.refuse_change();
