create schema frontdoor;
grant usage on schema frontdoor to fanlight_app;

create table frontdoor.channel_policy (
  id uuid not null,
  district_id uuid not null,
  referrer_kind text not null,
  channel text not null,
  from_date date not null,
  reason text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  constraint channel_policy_pk primary key (id),
  constraint channel_policy_referrer_kind
    check (referrer_kind in ('PROFESSIONAL', 'PUBLIC', 'YOUNG_PERSON', 'EMERGENCY_SERVICE')),
  constraint channel_policy_channel check (channel in ('PHONE_FIRST', 'ONLINE_FORM'))
);
comment on table frontdoor.channel_policy is 'How a kind of referrer reaches us in a district from a date on. The newest row for a date counts.';
create index channel_policy_in_force on frontdoor.channel_policy (district_id, referrer_kind, from_date desc, set_at desc);
create trigger channel_policy_is_append_only
  before update or delete on frontdoor.channel_policy
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.channel_policy to fanlight_app;

create table frontdoor.call_back (
  id uuid not null,
  asked_at timestamptz not null,
  name text not null,
  phone text not null,
  organisation text not null,
  district_id uuid not null,
  suits text not null,
  constraint call_back_pk primary key (id)
);
comment on table frontdoor.call_back is 'A professional who asked to be rung back.';
create trigger call_back_is_append_only
  before update or delete on frontdoor.call_back
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.call_back to fanlight_app;

create table frontdoor.conversation (
  id uuid not null,
  started_at timestamptz not null,
  taken_by uuid not null,
  taken_by_name text not null,
  team_id uuid,
  call_back_id uuid,
  constraint conversation_pk primary key (id),
  constraint conversation_call_back foreign key (call_back_id) references frontdoor.call_back (id),
  constraint conversation_call_back_once unique (call_back_id)
);
comment on table frontdoor.conversation is 'A talk between somebody who is worried and a worker. Its words are a draft until it ends.';
create index conversation_by_worker on frontdoor.conversation (taken_by, started_at desc);
create trigger conversation_is_append_only
  before update or delete on frontdoor.conversation
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.conversation to fanlight_app;

create table frontdoor.conversation_draft (
  conversation_id uuid not null,
  version integer not null,
  fields jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  constraint conversation_draft_pk primary key (conversation_id),
  constraint conversation_draft_conversation foreign key (conversation_id) references frontdoor.conversation (id)
);
comment on table frontdoor.conversation_draft is 'What has been typed on the call screen so far, as it was typed.';
grant select, insert, update on frontdoor.conversation_draft to fanlight_app;

create table frontdoor.draft_set_aside (
  id uuid not null,
  conversation_id uuid not null,
  fields jsonb not null,
  set_aside_at timestamptz not null,
  typed_by uuid not null,
  constraint draft_set_aside_pk primary key (id),
  constraint draft_set_aside_conversation foreign key (conversation_id) references frontdoor.conversation (id)
);
comment on table frontdoor.draft_set_aside is 'Words typed in a second window while the first one saved: kept, never mixed in unseen.';
create index draft_set_aside_by_conversation on frontdoor.draft_set_aside (conversation_id, set_aside_at);
create trigger draft_set_aside_is_append_only
  before update or delete on frontdoor.draft_set_aside
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.draft_set_aside to fanlight_app;
