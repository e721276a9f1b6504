create table frontdoor.agency_check (
  id uuid not null,
  contact_id uuid not null,
  named_person_id uuid not null,
  agency_id uuid not null,
  purpose text not null,
  lawful_basis text not null,
  urgency text not null,
  due_at timestamptz not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  asked_by_name text not null,
  constraint agency_check_pk primary key (id),
  constraint agency_check_contact foreign key (contact_id) references frontdoor.contact (id),
  constraint agency_check_named_person foreign key (named_person_id) references frontdoor.named_person (id),
  constraint agency_check_urgency check (urgency in ('RED', 'AMBER', 'GREEN', 'BLUE'))
);
comment on table frontdoor.agency_check is 'A question to another agency: what do you know of this person?';
create index agency_check_by_contact on frontdoor.agency_check (contact_id);
create index agency_check_by_agency on frontdoor.agency_check (agency_id, asked_at desc);
create trigger agency_check_is_append_only
  before update or delete on frontdoor.agency_check
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.agency_check to fanlight_app;

create table frontdoor.check_answer (
  check_id uuid not null,
  finding text not null,
  covers_from date,
  covers_until date,
  covers_area text not null,
  as_of date,
  involved_since date,
  last_interaction date,
  speak_to text not null,
  words text not null,
  answered_at timestamptz not null,
  answered_by uuid not null,
  answered_by_name text not null,
  constraint check_answer_pk primary key (check_id),
  constraint check_answer_check foreign key (check_id) references frontdoor.agency_check (id),
  constraint check_answer_finding check (finding in ('CURRENT', 'HISTORIC', 'NONE_FOUND', 'DECLINED')),
  constraint check_answer_says_what_was_searched check (
    finding = 'DECLINED' or (covers_from is not null and covers_until is not null and as_of is not null and speak_to <> '')),
  constraint check_answer_declined_with_reason check (finding <> 'DECLINED' or words <> '')
);
comment on table frontdoor.check_answer is 'What an agency answered: what it found, what it searched, as of when and whom to speak to; or why it declined.';
create trigger check_answer_is_append_only
  before update or delete on frontdoor.check_answer
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.check_answer to fanlight_app;

create table frontdoor.check_chase (
  id uuid not null,
  check_id uuid not null,
  step text not null,
  words text not null,
  chased_at timestamptz not null,
  chased_by uuid not null,
  chased_by_name text not null,
  constraint check_chase_pk primary key (id),
  constraint check_chase_check foreign key (check_id) references frontdoor.agency_check (id),
  constraint check_chase_step check (step in ('CHASED', 'ESCALATED'))
);
comment on table frontdoor.check_chase is 'A reminder about a check, or its escalation to the agency''s manager.';
create index check_chase_by_check on frontdoor.check_chase (check_id, chased_at);
create trigger check_chase_is_append_only
  before update or delete on frontdoor.check_chase
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.check_chase to fanlight_app;
