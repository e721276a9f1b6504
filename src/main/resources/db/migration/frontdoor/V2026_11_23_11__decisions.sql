create table frontdoor.decision (
  id uuid not null,
  contact_id uuid not null,
  child_id uuid not null,
  outcome text not null,
  service text not null,
  rationale text not null,
  overrides uuid,
  second_signature_because text,
  decided_at timestamptz not null,
  decided_by uuid not null,
  decided_by_name text not null,
  constraint decision_pk primary key (id),
  constraint decision_contact foreign key (contact_id) references frontdoor.contact (id),
  constraint decision_child foreign key (child_id) references frontdoor.named_person (id),
  constraint decision_overrides foreign key (overrides) references frontdoor.decision (id),
  constraint decision_made_once unique nulls not distinct (contact_id, child_id, overrides),
  constraint decision_has_a_rationale check (rationale <> '')
);
comment on table frontdoor.decision is 'What was decided for one child and why. A later decision overrides and never erases.';
comment on constraint decision_made_once on frontdoor.decision is
  'Of two workers who decide from the same state, the database lets one through.';
create trigger decision_is_append_only
  before update or delete on frontdoor.decision
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.decision to fanlight_app;

create table frontdoor.second_signature (
  decision_id uuid not null,
  verdict text not null,
  words text not null,
  signed_at timestamptz not null,
  signed_by uuid not null,
  signed_by_name text not null,
  constraint second_signature_pk primary key (decision_id),
  constraint second_signature_decision foreign key (decision_id) references frontdoor.decision (id),
  constraint second_signature_verdict check (verdict in ('AGREED', 'SENT_BACK')),
  constraint second_signature_sent_back_with_words check (verdict = 'AGREED' or words <> '')
);
comment on table frontdoor.second_signature is 'A manager agrees to a decision that needs it, or sends it back.';
create trigger second_signature_is_append_only
  before update or delete on frontdoor.second_signature
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.second_signature to fanlight_app;

create table frontdoor.second_signature_rule (
  id uuid not null,
  outcome text not null,
  nth_contact integer not null,
  within_months integer not null,
  from_date date not null,
  reason text not null,
  constraint second_signature_rule_pk primary key (id),
  constraint second_signature_rule_counts check (nth_contact >= 1 and within_months >= 1)
);
comment on table frontdoor.second_signature_rule is 'From a date on, an outcome needs a manager''s signature when it is at least the n-th contact within so many months.';
grant select, insert on frontdoor.second_signature_rule to fanlight_app;

create table frontdoor.feedback_owed (
  contact_id uuid not null,
  owed_since timestamptz not null,
  due_at timestamptz not null,
  constraint feedback_owed_pk primary key (contact_id, owed_since),
  constraint feedback_owed_contact foreign key (contact_id) references frontdoor.contact (id)
);
comment on table frontdoor.feedback_owed is 'The outcome that the referrer is owed, from when the last child was decided, and again after a later decision.';
create trigger feedback_owed_is_append_only
  before update or delete on frontdoor.feedback_owed
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.feedback_owed to fanlight_app;

create table frontdoor.feedback (
  id uuid not null,
  contact_id uuid not null,
  way text not null,
  shared text not null,
  not_shared_because text not null,
  given_at timestamptz not null,
  given_by uuid not null,
  given_by_name text not null,
  constraint feedback_pk primary key (id),
  constraint feedback_contact foreign key (contact_id) references frontdoor.contact (id),
  constraint feedback_way check (way in ('PHONE', 'MESSAGE', 'IN_PERSON', 'COULD_NOT')),
  constraint feedback_says_what_or_why check (shared <> '' or not_shared_because <> '')
);
comment on table frontdoor.feedback is 'What the referrer was told, how, and what could not be shared and why.';
create index feedback_by_contact on frontdoor.feedback (contact_id, given_at);
create trigger feedback_is_append_only
  before update or delete on frontdoor.feedback
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.feedback to fanlight_app;

create table frontdoor.referrer_link (
  token uuid not null,
  contact_id uuid not null,
  made_at timestamptz not null,
  constraint referrer_link_pk primary key (token),
  constraint referrer_link_contact foreign key (contact_id) references frontdoor.contact (id),
  constraint referrer_link_once unique (contact_id)
);
comment on table frontdoor.referrer_link is 'The unguessable link by which a referrer without an account follows their own contact.';
grant select, insert on frontdoor.referrer_link to fanlight_app;

create table frontdoor.survey_answer (
  contact_id uuid not null,
  listened integer not null,
  clear_next_step integer not null,
  words text not null,
  answered_at timestamptz not null,
  constraint survey_answer_pk primary key (contact_id),
  constraint survey_answer_contact foreign key (contact_id) references frontdoor.contact (id),
  constraint survey_answer_scale check (listened between 1 and 5 and clear_next_step between 1 and 5)
);
comment on table frontdoor.survey_answer is 'Three questions to the referrer, kept for the measures.';
create trigger survey_answer_is_append_only
  before update or delete on frontdoor.survey_answer
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.survey_answer to fanlight_app;

create table frontdoor.disagreement_step (
  id uuid not null,
  contact_id uuid not null,
  stage integer not null,
  side text not null,
  words text not null,
  due_at timestamptz,
  stepped_at timestamptz not null,
  stepped_by uuid,
  stepped_by_name text not null,
  constraint disagreement_step_pk primary key (id),
  constraint disagreement_step_contact foreign key (contact_id) references frontdoor.contact (id),
  constraint disagreement_step_once unique (contact_id, stage, side),
  constraint disagreement_step_stage check (stage between 1 and 3),
  constraint disagreement_step_side check (side in ('RAISED', 'ANSWERED')),
  constraint disagreement_step_clock check ((side = 'RAISED') = (due_at is not null))
);
comment on table frontdoor.disagreement_step is 'A referrer who disagrees says so in stages, and each stage is answered in time.';
create index disagreement_step_by_contact on frontdoor.disagreement_step (contact_id, stage);
create trigger disagreement_step_is_append_only
  before update or delete on frontdoor.disagreement_step
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.disagreement_step to fanlight_app;
