create sequence frontdoor.contact_number;
comment on sequence frontdoor.contact_number is 'What a contact''s reference is made from.';
grant usage on sequence frontdoor.contact_number to fanlight_app;

create table frontdoor.contact (
  id uuid not null,
  reference text not null,
  received_at timestamptz not null,
  kind text not null,
  channel text not null,
  source text not null,
  referrer_kind text not null,
  referrer_name text not null,
  referrer_role text not null,
  referrer_organisation text not null,
  referrer_phone text not null,
  referrer_email text not null,
  referrer_account_id uuid,
  referrer_agency_id uuid,
  referrer_stays_unnamed boolean not null,
  district_id uuid,
  team_id uuid,
  conversation_id uuid,
  decide_due_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  recorded_by_name text not null,
  constraint contact_pk primary key (id),
  constraint contact_reference_once unique (reference),
  constraint contact_conversation foreign key (conversation_id) references frontdoor.conversation (id),
  constraint contact_channel check (channel in ('PHONE', 'ONLINE_FORM', 'API', 'IN_PERSON'))
);
comment on table frontdoor.contact is 'What came in, as it came in.';
create index contact_by_referrer_account on frontdoor.contact (referrer_account_id, received_at desc);
create index contact_by_referrer_agency on frontdoor.contact (referrer_agency_id, received_at desc);
create index contact_by_phone on frontdoor.contact (referrer_phone, received_at desc) where referrer_phone <> '';
create trigger contact_is_append_only
  before update or delete on frontdoor.contact
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.contact to fanlight_app;

create table frontdoor.contact_note (
  id uuid not null,
  contact_id uuid not null,
  words text not null,
  written_at timestamptz not null,
  written_by uuid,
  written_by_name text not null,
  constraint contact_note_pk primary key (id),
  constraint contact_note_contact foreign key (contact_id) references frontdoor.contact (id)
);
comment on table frontdoor.contact_note is 'Notes of a contact: added to, never edited.';
create index contact_note_by_contact on frontdoor.contact_note (contact_id, written_at);
create trigger contact_note_is_append_only
  before update or delete on frontdoor.contact_note
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.contact_note to fanlight_app;

create table frontdoor.contact_answer (
  id uuid not null,
  contact_id uuid not null,
  question text not null,
  words text not null,
  written_at timestamptz not null,
  written_by uuid,
  written_by_name text not null,
  constraint contact_answer_pk primary key (id),
  constraint contact_answer_contact foreign key (contact_id) references frontdoor.contact (id)
);
comment on table frontdoor.contact_answer is 'What a coaching conversation established, a question at a time. The newest answer stands; earlier ones stay.';
create index contact_answer_by_contact on frontdoor.contact_answer (contact_id, question, written_at desc);
create trigger contact_answer_is_append_only
  before update or delete on frontdoor.contact_answer
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.contact_answer to fanlight_app;

create table frontdoor.named_person (
  id uuid not null,
  contact_id uuid not null,
  part text not null,
  role_words text not null,
  name_words text not null,
  birth_words text not null,
  address_words text not null,
  named_at timestamptz not null,
  named_by uuid,
  named_by_name text not null,
  constraint named_person_pk primary key (id),
  constraint named_person_contact foreign key (contact_id) references frontdoor.contact (id),
  constraint named_person_part check (part in ('CHILD', 'ADULT'))
);
comment on table frontdoor.named_person is 'A child or adult in a contact, in the words they were named with.';
create index named_person_by_contact on frontdoor.named_person (contact_id, part, named_at);
create trigger named_person_is_append_only
  before update or delete on frontdoor.named_person
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.named_person to fanlight_app;

create table frontdoor.identification (
  named_person_id uuid not null,
  contact_id uuid not null,
  person_id uuid not null,
  identified_at timestamptz not null,
  identified_by uuid not null,
  identified_by_name text not null,
  constraint identification_pk primary key (named_person_id),
  constraint identification_named_person foreign key (named_person_id) references frontdoor.named_person (id),
  constraint identification_contact foreign key (contact_id) references frontdoor.contact (id)
);
comment on table frontdoor.identification is 'Who a named person is in the people index, found or added after a search.';
create index identification_by_person on frontdoor.identification (person_id, contact_id);
create index identification_by_contact on frontdoor.identification (contact_id);
create trigger identification_is_append_only
  before update or delete on frontdoor.identification
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.identification to fanlight_app;

create table frontdoor.concern (
  id uuid not null,
  contact_id uuid not null,
  child_id uuid not null,
  source_id uuid,
  kind text not null,
  lies_with text not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  recorded_by_name text not null,
  constraint concern_pk primary key (id),
  constraint concern_contact foreign key (contact_id) references frontdoor.contact (id),
  constraint concern_child foreign key (child_id) references frontdoor.named_person (id),
  constraint concern_source foreign key (source_id) references frontdoor.named_person (id)
);
comment on table frontdoor.concern is 'A worry: which child, what kind, who it lies with and, where known, the source of harm.';
create index concern_by_contact on frontdoor.concern (contact_id);
create trigger concern_is_append_only
  before update or delete on frontdoor.concern
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.concern to fanlight_app;

create table frontdoor.urgency_rating (
  id uuid not null,
  contact_id uuid not null,
  urgency text not null,
  reason text not null,
  rated_at timestamptz not null,
  rated_by uuid,
  rated_by_name text not null,
  constraint urgency_rating_pk primary key (id),
  constraint urgency_rating_contact foreign key (contact_id) references frontdoor.contact (id),
  constraint urgency_rating_urgency check (urgency in ('RED', 'AMBER', 'GREEN', 'BLUE'))
);
comment on table frontdoor.urgency_rating is 'Each rating of a contact with its reason. The newest stands.';
create index urgency_rating_by_contact on frontdoor.urgency_rating (contact_id, rated_at desc);
create trigger urgency_rating_is_append_only
  before update or delete on frontdoor.urgency_rating
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.urgency_rating to fanlight_app;

create table frontdoor.allocation (
  id uuid not null,
  contact_id uuid not null,
  worker_id uuid not null,
  worker_name text not null,
  allocated_at timestamptz not null,
  allocated_by uuid not null,
  allocated_by_name text not null,
  constraint allocation_pk primary key (id),
  constraint allocation_contact foreign key (contact_id) references frontdoor.contact (id)
);
comment on table frontdoor.allocation is 'Who was asked to see to a contact. The newest stands.';
create index allocation_by_contact on frontdoor.allocation (contact_id, allocated_at desc);
create trigger allocation_is_append_only
  before update or delete on frontdoor.allocation
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.allocation to fanlight_app;

create table frontdoor.conversation_ending (
  conversation_id uuid not null,
  ending text not null,
  contact_id uuid,
  next_step text not null,
  ended_at timestamptz not null,
  ended_by uuid not null,
  ended_by_name text not null,
  constraint conversation_ending_pk primary key (conversation_id),
  constraint conversation_ending_conversation foreign key (conversation_id) references frontdoor.conversation (id),
  constraint conversation_ending_contact foreign key (contact_id) references frontdoor.contact (id),
  constraint conversation_ending_kind check (ending in ('CONSULTATION', 'CONTACT', 'NOT_FOR_US')),
  constraint conversation_ending_contact_named check ((ending = 'CONTACT') = (contact_id is not null))
);
comment on table frontdoor.conversation_ending is 'How a conversation ended: as a contact, as advice without naming a child, or as not for us.';
create trigger conversation_ending_is_append_only
  before update or delete on frontdoor.conversation_ending
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.conversation_ending to fanlight_app;
