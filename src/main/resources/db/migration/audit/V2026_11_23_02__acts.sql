create schema audit;
grant usage on schema audit to fanlight_app;

create table audit.act (
  id bigint generated always as identity,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  actor_role text not null,
  deed text not null,
  words text not null,
  subject_kind text not null,
  subject_id uuid not null,
  constraint act_pk primary key (id)
);
comment on table audit.act is 'Who looked and who did: one row per act, written in the transaction of the act.';
comment on column audit.act.actor_id is 'The account or API client; null for the house itself and for the public.';
comment on column audit.act.words is 'The deed in words, as it was called on the day.';

create index act_by_subject on audit.act (subject_kind, subject_id, id desc);
create index act_by_actor on audit.act (actor_id, id desc);

create trigger act_is_append_only
  before update or delete on audit.act
  for each statement execute function database.refuse_change();

grant select, insert on audit.act to fanlight_app;
