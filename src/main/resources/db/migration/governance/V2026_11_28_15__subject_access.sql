insert into access.ground (record, relation, role, place, which, because) values
  ('SUBJECT_ACCESS', 'ALL', 'INFORMATION_GOVERNANCE', 103,
    'Requests for everything held on a person, and while one is open what is held on that person',
    'Whoever asks must be answered within a month, without what is another''s');

create table governance.subject_access (
  id uuid not null,
  person_id uuid not null,
  asker text not null,
  asker_name bytea not null,
  way text not null,
  send_to bytea not null,
  scope bytea not null,
  received_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  constraint subject_access_pk primary key (id),
  constraint subject_access_asker check (asker in ('THEMSELVES', 'PARENT', 'SOLICITOR', 'SOMEBODY_ELSE')),
  constraint subject_access_way check (way in ('POST', 'E_MAIL', 'IN_PERSON')),
  constraint subject_access_has_a_name check (asker_name <> '')
);
comment on table governance.subject_access is 'Somebody asked for everything held on a person. It is ended, never deleted.';
comment on column governance.subject_access.scope is 'What they asked for, in their words.';

create table governance.subject_access_step (
  request_id uuid not null,
  number integer not null,
  kind text not null,
  on_day date not null,
  words bytea not null,
  at timestamptz not null,
  by uuid not null,
  by_name text not null,
  constraint subject_access_step_pk primary key (request_id, number),
  constraint subject_access_step_request foreign key (request_id) references governance.subject_access (id),
  constraint subject_access_step_kind check (kind in (
    'IDENTITY_ASKED', 'IDENTITY_SEEN', 'CLARITY_ASKED', 'CLARITY_GIVEN', 'EXTENDED', 'HANDED_OVER', 'SENT_BACK',
    'CLOSED', 'ANSWERED', 'REFUSED', 'WITHDRAWN')),
  constraint subject_access_step_has_words check (words <> '' or kind in ('HANDED_OVER', 'CLOSED'))
);
comment on table governance.subject_access_step is
  'What became of a request. Of two people who go on from the same step, the database lets one through.';

create table governance.subject_access_item (
  id uuid not null,
  request_id uuid not null,
  source text not null,
  kind text not null,
  record_id uuid not null,
  hash text not null,
  gathered_at timestamptz not null,
  constraint subject_access_item_pk primary key (id),
  constraint subject_access_item_once unique (request_id, source, kind, record_id, hash),
  constraint subject_access_item_request foreign key (request_id) references governance.subject_access (id)
);
comment on table governance.subject_access_item is
  'Something held on the person, without its words. Where these change it is another item, to be looked at again.';
comment on column governance.subject_access_item.hash is 'SHA-256 of the words as they were.';

create table governance.subject_access_redaction (
  id uuid not null,
  request_id uuid not null,
  item_id uuid not null,
  field integer not null,
  from_place integer not null,
  to_place integer not null,
  rule text,
  exemption text not null,
  reason bytea not null,
  made_at timestamptz not null,
  made_by uuid,
  made_by_name text not null,
  constraint subject_access_redaction_pk primary key (id),
  constraint subject_access_redaction_item foreign key (item_id) references governance.subject_access_item (id),
  constraint subject_access_redaction_place check (
    case when field = -1 then from_place = 0 and to_place = 0
      else field >= 0 and from_place >= 0 and to_place > from_place end),
  constraint subject_access_redaction_by_rule_or_hand check ((rule is null) = (made_by is not null)),
  constraint subject_access_redaction_has_a_reason check (reason <> '')
);
comment on table governance.subject_access_redaction is
  'A stretch of the words of an item that is withheld, by rule or by hand; the words themselves stay where they are.';
comment on column governance.subject_access_redaction.field is 'Which line of the item; -1 for all of it.';
create index subject_access_redaction_by_item on governance.subject_access_redaction (item_id);
create index subject_access_redaction_by_request on governance.subject_access_redaction (request_id);

create table governance.subject_access_lifting (
  redaction_id uuid not null,
  request_id uuid not null,
  reason bytea not null,
  lifted_at timestamptz not null,
  lifted_by uuid not null,
  lifted_by_name text not null,
  constraint subject_access_lifting_pk primary key (redaction_id),
  constraint subject_access_lifting_redaction foreign key (redaction_id)
    references governance.subject_access_redaction (id),
  constraint subject_access_lifting_has_a_reason check (reason <> '')
);
comment on table governance.subject_access_lifting is 'Words are withheld no more: ended, never deleted.';

create table governance.subject_access_review (
  item_id uuid not null,
  turn integer not null,
  request_id uuid not null,
  reviewed_at timestamptz not null,
  reviewed_by uuid not null,
  reviewed_by_name text not null,
  constraint subject_access_review_pk primary key (item_id, turn),
  constraint subject_access_review_item foreign key (item_id) references governance.subject_access_item (id)
);
comment on table governance.subject_access_review is 'Somebody read an item and said that what is withheld of it is right.';
comment on column governance.subject_access_review.turn is
  'How often something had been withheld or lifted by then; where that is more by now, it is to be read again.';

create table governance.subject_access_pack (
  request_id uuid not null,
  zip bytea not null,
  sha256 text not null,
  made_at timestamptz not null,
  constraint subject_access_pack_pk primary key (request_id),
  constraint subject_access_pack_request foreign key (request_id) references governance.subject_access (id)
);
comment on table governance.subject_access_pack is 'The answer as it was closed: what was withheld is not in it.';

do $$
declare
  part text;
begin
  foreach part in array array[
    'subject_access', 'subject_access_step', 'subject_access_item', 'subject_access_redaction',
    'subject_access_lifting', 'subject_access_review', 'subject_access_pack'] loop
    execute format($trigger$
      create trigger %1$s_is_append_only
        before update or delete on governance.%1$I
        for each statement execute function database.refuse_change()
      $trigger$, part);
    execute format('grant select, insert on governance.%I to fanlight_app', part);
    call database.guard(
      ('governance.' || part)::regclass,
      seen => $seen$ (select access.sees('SUBJECT_ACCESS', 'ALL')) $seen$,
      written => $written$ (select access.sees('SUBJECT_ACCESS', 'ALL')) $written$);
  end loop;
end
$$;
