create table access.password_request (
  id uuid not null,
  email text not null,
  address text not null,
  asked_at timestamptz not null,
  dealt_with_at timestamptz,
  constraint password_request_pk primary key (id)
);
comment on table access.password_request is
  'That somebody said, with whatever address, that they forgot their password; forgotten after an hour.';
create index password_request_by_email on access.password_request (email, asked_at);
create index password_request_by_address on access.password_request (address, asked_at);
create index password_request_waiting on access.password_request (asked_at) where dealt_with_at is null;
grant select, insert, update (dealt_with_at), delete on access.password_request to fanlight_app;
alter table access.password_request enable row level security;
create policy house on access.password_request using ((select database.is_house()));
