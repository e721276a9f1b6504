create schema messages;
grant usage on schema messages to fanlight_app;

create table messages.message (
  id uuid not null,
  reference text not null,
  notice text not null,
  channel text not null,
  address text not null,
  subject text not null,
  body text not null,
  written_at timestamptz not null,
  constraint message_pk primary key (id),
  constraint message_reference_once unique (reference),
  constraint message_channel check (channel in ('email', 'text'))
);
comment on table messages.message is 'What we wrote to somebody outside: a reference and a link, never a name or a concern.';
comment on column messages.message.reference is 'Names the act that wrote it, so that one act writes once.';
create index message_by_time on messages.message (written_at desc, id desc);

create trigger message_is_append_only
  before update or delete on messages.message
  for each statement execute function database.refuse_change();

grant select, insert on messages.message to fanlight_app;

create table messages.delivery (
  message_id uuid not null,
  state text not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  settled_at timestamptz,
  failure text,
  constraint delivery_pk primary key (message_id),
  constraint delivery_message foreign key (message_id) references messages.message (id),
  constraint delivery_state check (state in ('waiting', 'delivered', 'parked')),
  constraint delivery_settled check ((settled_at is null) = (state = 'waiting')),
  constraint delivery_parked_for_a_reason check (state <> 'parked' or failure is not null)
);
comment on table messages.delivery is 'How far the sending of each message has come.';
comment on column messages.delivery.next_attempt_at is
  'When it may be tried next; while one node is trying, the end of its lease.';
comment on column messages.delivery.failure is 'Why the latest attempt failed, as a code.';
create index delivery_unsettled on messages.delivery (state, next_attempt_at) where state <> 'delivered';

grant select, insert, update on messages.delivery to fanlight_app;
