-- Constraints and indexes on what was said compare texts; the database cannot read them any more, but can still ask
-- whether something was said.
alter table frontdoor.check_answer
  drop constraint check_answer_says_what_was_searched,
  drop constraint check_answer_declined_with_reason;
alter table frontdoor.decision drop constraint decision_has_a_rationale;
alter table frontdoor.second_signature drop constraint second_signature_sent_back_with_words;
alter table frontdoor.feedback drop constraint feedback_says_what_or_why;
drop index frontdoor.contact_by_phone;

-- A zero byte before what is plain still: it is encrypted before anything is served.
do $$
declare
  part record;
begin
  for part in
    select tables.name, string_agg(
      format(
        $type$alter column %1$I type bytea using case
          when %1$I::text = '' then ''::bytea
          else '\x00'::bytea || convert_to(%1$I::text, 'UTF8') end$type$, spoken), ', ') as types
    from (values
      ('contact', '{referrer_name, referrer_role, referrer_organisation, referrer_phone, referrer_email}'),
      ('contact_note', '{words}'),
      ('contact_answer', '{words}'),
      ('urgency_rating', '{reason}'),
      ('named_person', '{role_words, name_words, birth_words, address_words}'),
      ('agency_check', '{purpose, outside_age_because}'),
      ('check_answer', '{covers_area, speak_to, words}'),
      ('check_chase', '{words}'),
      ('decision', '{service, rationale}'),
      ('second_signature', '{words}'),
      ('feedback', '{shared, not_shared_because}'),
      ('survey_answer', '{words}'),
      ('disagreement_step', '{words,stepped_by_name}'),
      ('conversation_draft', '{fields}'),
      ('draft_set_aside', '{fields}'),
      ('conversation_ending', '{next_step}'),
      ('online_draft', '{fields}'),
      ('call_back', '{name, phone, organisation, suits}')
    ) tables (name, columns)
    cross join unnest(tables.columns::text[]) spoken
    group by tables.name
  loop
    execute format('alter table frontdoor.%I %s', part.name, part.types);
  end loop;
end
$$;

alter table frontdoor.check_answer
  add constraint check_answer_says_what_was_searched check (
    finding = 'DECLINED'
    or (covers_from is not null and covers_until is not null and as_of is not null and octet_length(speak_to) > 0)),
  add constraint check_answer_declined_with_reason check (finding <> 'DECLINED' or octet_length(words) > 0);
alter table frontdoor.decision add constraint decision_has_a_rationale check (octet_length(rationale) > 0);
alter table frontdoor.second_signature
  add constraint second_signature_sent_back_with_words check (verdict = 'AGREED' or octet_length(words) > 0);
alter table frontdoor.feedback
  add constraint feedback_says_what_or_why check (octet_length(shared) > 0 or octet_length(not_shared_because) > 0);

alter table frontdoor.contact add column phone_key text;
comment on column frontdoor.contact.phone_key is
  'A keyed hash of the referrer''s phone number, equal for equal numbers; null where there is none.';
create index contact_by_phone on frontdoor.contact (phone_key, received_at desc) where phone_key is not null;
create index contact_without_phone_key on frontdoor.contact (id)
  where phone_key is null and octet_length(referrer_phone) > 0;
comment on index frontdoor.contact_without_phone_key is 'Contacts of the time before there were keys: none, soon.';

-- As the owner, since a contact is final for everybody else: a key says nothing that the contact did not say before.
create function frontdoor.key_phones(contacts uuid[], keys text[]) returns void
  language plpgsql security definer
  set search_path = pg_catalog
as $$
begin
  perform set_config('database.owner_changes', 'encryption', true);
  update frontdoor.contact c
  set phone_key = keyed.key
  from unnest(contacts, keys) keyed (id, key)
  where c.id = keyed.id
  and c.phone_key is null
  and (select database.is_house());
  perform set_config('database.owner_changes', '', true);
end
$$;
comment on function frontdoor.key_phones(uuid[], text[]) is
  'Gives contacts of the time before there were keys the key of their referrer''s phone number.';
revoke execute on function frontdoor.key_phones(uuid[], text[]) from public;
grant execute on function frontdoor.key_phones(uuid[], text[]) to fanlight_app;
