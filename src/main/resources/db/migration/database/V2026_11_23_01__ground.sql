-- the schema itself was made by Flyway, which keeps its history in it
grant usage on schema database to fanlight_app;

-- for append-only tables: create trigger … before update or delete … execute function database.refuse_change()
create function database.refuse_change() returns trigger
language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_schema || '.' || tg_table_name
    using errcode = 'restrict_violation';
end $$;

create table database.submission (
  key uuid constraint submission_pk primary key,
  made_at timestamptz not null default now(),
  outcome text
);
comment on table database.submission is 'forms already acted on, so that a repeat gets the first outcome';
create index submission_made_at on database.submission (made_at);
grant select, insert, update, delete on database.submission to fanlight_app;

create table database.session (
  primary_id text constraint session_pk primary key,
  session_id text not null constraint session_id_unique unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval integer not null,
  expiry_time bigint not null,
  principal_name text
);
comment on table database.session is 'who is signed in (Spring Session)';
create index session_expiry_time on database.session (expiry_time);
create index session_principal_name on database.session (principal_name);
grant select, insert, update, delete on database.session to fanlight_app;

create table database.session_attributes (
  session_primary_id text not null
    constraint session_attributes_session references database.session (primary_id) on delete cascade,
  attribute_name text not null,
  attribute_bytes bytea not null,
  constraint session_attributes_pk primary key (session_primary_id, attribute_name)
);
comment on table database.session_attributes is 'what a session remembers (Spring Session)';
grant select, insert, update, delete on database.session_attributes to fanlight_app;

create table database.event_publication (
  id uuid constraint event_publication_pk primary key,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text,
  completion_attempts integer,
  last_resubmission_date timestamptz
);
comment on table database.event_publication is 'events and whether each listener has dealt with them (Spring Modulith)';
create index event_publication_serialized_event on database.event_publication using hash (serialized_event);
create index event_publication_completion_date on database.event_publication (completion_date);
grant select, insert, update, delete on database.event_publication to fanlight_app;

create table database.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
comment on table database.scheduled_tasks is 'jobs to be run by one node each (db-scheduler)';
create index scheduled_tasks_execution_time on database.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on database.scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on database.scheduled_tasks (priority desc, execution_time);
grant select, insert, update, delete on database.scheduled_tasks to fanlight_app;
