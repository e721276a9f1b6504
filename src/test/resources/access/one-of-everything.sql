-- One contact with something in every table that belongs to it. The last figures of an id say what it is of.
-- Words of encrypted columns stand as a migration leaves them, and are encrypted afterwards.
create or replace function pg_temp.plain(words text) returns bytea
  language sql return case when words = '' then ''::bytea else '\x00'::bytea || convert_to(words, 'UTF8') end;
insert into agencies.agency (id, name, kind) values
  ('0000000a-0000-0000-0000-000000000001', 'Larkshire Council', 'COUNCIL'),
  ('0000000a-0000-0000-0000-000000000002', 'Wrenshire Council', 'COUNCIL'),
  ('0000000a-0000-0000-0000-000000000003', 'Larkshire Police', 'POLICE'),
  ('0000000a-0000-0000-0000-000000000004', 'Larkshire Probation', 'PROBATION');
insert into agencies.team (id, agency_id, name, kind) values
  ('0000000b-0000-0000-0000-000000000001', '0000000a-0000-0000-0000-000000000001', 'Front door', 'HUB'),
  ('0000000b-0000-0000-0000-000000000002', '0000000a-0000-0000-0000-000000000002', 'Front door', 'HUB');

insert into people.person (
  id, version, given_name, middle_name, family_name, known_as, other_names, birth_kind, sex, ethnicity, language,
  interpreter, disabilities, recorded_at)
values
  ('0000000c-0000-0000-0000-000000000001', 1, pg_temp.plain('Marigold'), '',
    pg_temp.plain('Quennell'), '', '', 'NOT_KNOWN', 'F', 'NOBT', '',
    'NOT_ASKED', '{}', now()),
  ('0000000c-0000-0000-0000-000000000002', 1, pg_temp.plain('Basil'), '',
    pg_temp.plain('Quennell'), '', '', 'NOT_KNOWN', 'M', 'NOBT', '',
    'NOT_ASKED', '{}', now());
insert into people.address (person_id, lines, postcode, no_fixed_abode, place_key, recorded_at)
values (
  '0000000c-0000-0000-0000-000000000001', pg_temp.plain('["2 Mill Lane"]'), pg_temp.plain('LX1 1AA'), false, 'key of a place', now());
insert into people.phone (person_id, number, recorded_at)
values ('0000000c-0000-0000-0000-000000000001', pg_temp.plain('01632 960001'), now());
insert into people.relationship (id, from_id, kind, pair, to_id, ties, context, recorded_at)
values (
  '0000000d-0000-0000-0000-000000000001', '0000000c-0000-0000-0000-000000000001', 'SIBLING', 'SIBLING',
  '0000000c-0000-0000-0000-000000000002', '{}', '', now());
insert into people.search_made (person_id, words, offered, at)
values ('0000000c-0000-0000-0000-000000000001', pg_temp.plain('marigold'), '{}', now());
insert into people.search_row (person_id, keys)
values ('0000000c-0000-0000-0000-000000000001', array_to_tsvector('{nmarigold}'));
insert into people.search_to_make (person_id) values ('0000000c-0000-0000-0000-000000000001');

insert into people.warning_note (
  id, person_id, kind, words, review_on, told_by, not_told_because, court, orders, every_address, asked_of,
  asked_of_name, written_at, written_by, written_by_name)
values
  ('0000001b-0000-0000-0000-000000000001', '0000000c-0000-0000-0000-000000000001', 'DO_NOT_DISCLOSE',
    pg_temp.plain('Hidden from him'), current_date, '', pg_temp.plain('She knows'), '', '', false, gen_random_uuid(), 'Ruth Amis', now(), gen_random_uuid(), 'Sam Okoro');
insert into people.warning_address (note_id, address_id)
select '0000001b-0000-0000-0000-000000000001', id
from people.address;
insert into people.warning_verdict (note_id, agreed, words, given_at, given_by, given_by_name)
values ('0000001b-0000-0000-0000-000000000001', true, '', now(), gen_random_uuid(), 'Ruth Amis');
insert into people.warning_review (id, note_id, words, review_on, reviewed_at, reviewed_by, reviewed_by_name)
values (
  gen_random_uuid(), '0000001b-0000-0000-0000-000000000001', pg_temp.plain('Still needed'), current_date, now(), gen_random_uuid(),
  'Ruth Amis');
insert into people.warning_note (
  id, person_id, kind, words, review_on, told_by, not_told_because, court, orders, every_address, asked_of,
  asked_of_name, written_at, written_by, written_by_name)
values
  ('0000001b-0000-0000-0000-000000000002', '0000000c-0000-0000-0000-000000000001', 'RISK_TO_WORKERS',
    pg_temp.plain('A dog'), current_date, '', pg_temp.plain('Not met yet'), '', '', false, gen_random_uuid(), 'Ruth Amis', now(), gen_random_uuid(),
    'Sam Okoro');
insert into people.warning_ending (note_id, reason, ended_at, ended_by, ended_by_name)
values ('0000001b-0000-0000-0000-000000000002', pg_temp.plain('The dog is gone'), now(), gen_random_uuid(), 'Ruth Amis');

insert into frontdoor.call_back (id, asked_at, name, phone, organisation, district_id, suits)
values ('0000000e-0000-0000-0000-000000000001', now(), pg_temp.plain('Nell Ardern'), pg_temp.plain('07700 900123'), '', gen_random_uuid(), '');
insert into frontdoor.conversation (id, started_at, taken_by, taken_by_name, team_id, call_back_id)
values (
  '0000000f-0000-0000-0000-000000000001', now(), '00000001-0000-0000-0000-000000000001', 'Sam Okoro',
  '0000000b-0000-0000-0000-000000000001', '0000000e-0000-0000-0000-000000000001');
insert into frontdoor.conversation_draft (conversation_id, version, fields, saved_at, saved_by)
values ('0000000f-0000-0000-0000-000000000001', 1, '', now(), '00000001-0000-0000-0000-000000000001');
insert into frontdoor.draft_set_aside (id, conversation_id, fields, set_aside_at, typed_by)
values (
  '00000010-0000-0000-0000-000000000001', '0000000f-0000-0000-0000-000000000001', '', now(),
  '00000001-0000-0000-0000-000000000001');

insert into frontdoor.contact (
  id, reference, received_at, kind, channel, source, referrer_kind, referrer_name, referrer_role,
  referrer_organisation, referrer_phone, referrer_email, referrer_account_id, referrer_stays_unnamed, team_id,
  conversation_id, decide_due_at, recorded_at, recorded_by_name)
values (
  '00000011-0000-0000-0000-000000000001', '06DMD8XD', now(), 'NEW_WORRY', 'API', 'SCHOOL', 'PROFESSIONAL',
  pg_temp.plain('Tess Hale'), pg_temp.plain('Lead'), pg_temp.plain('Fernley Primary School'), '', '', '00000001-0000-0000-0000-000000000005', false,
  '0000000b-0000-0000-0000-000000000001', '0000000f-0000-0000-0000-000000000001', now(), now(), 'Sam Okoro');
insert into frontdoor.conversation_ending (conversation_id, ending, contact_id, next_step, ended_at, ended_by, ended_by_name)
values (
  '0000000f-0000-0000-0000-000000000001', 'CONTACT', '00000011-0000-0000-0000-000000000001', '', now(),
  '00000001-0000-0000-0000-000000000001', 'Sam Okoro');
insert into frontdoor.contact_note (id, contact_id, words, written_at, written_by_name)
values (gen_random_uuid(), '00000011-0000-0000-0000-000000000001', pg_temp.plain('A bruise'), now(), 'Sam Okoro');
insert into frontdoor.contact_answer (id, contact_id, question, words, written_at, written_by_name)
values (gen_random_uuid(), '00000011-0000-0000-0000-000000000001', 'NATURE', pg_temp.plain('A bruise'), now(), 'Sam Okoro');
insert into frontdoor.named_person (
  id, contact_id, part, role_words, name_words, birth_words, address_words, named_at, named_by_name)
values
  ('00000012-0000-0000-0000-000000000001', '00000011-0000-0000-0000-000000000001', 'CHILD', '', pg_temp.plain('Marigold'), '', '',
    now(), 'Sam Okoro'),
  ('00000012-0000-0000-0000-000000000002', '00000011-0000-0000-0000-000000000001', 'ADULT', pg_temp.plain('Uncle'), pg_temp.plain('Basil'), '', '',
    now(), 'Sam Okoro'),
  ('00000012-0000-0000-0000-000000000003', '00000011-0000-0000-0000-000000000001', 'ADULT', pg_temp.plain('Neighbour'), '', '', '',
    now(), 'Sam Okoro');
insert into frontdoor.identification (
  named_person_id, contact_id, person_id, identified_at, identified_by, identified_by_name)
values
  ('00000012-0000-0000-0000-000000000001', '00000011-0000-0000-0000-000000000001',
    '0000000c-0000-0000-0000-000000000001', now(), gen_random_uuid(), 'Sam Okoro'),
  ('00000012-0000-0000-0000-000000000002', '00000011-0000-0000-0000-000000000001',
    '0000000c-0000-0000-0000-000000000002', now(), gen_random_uuid(), 'Sam Okoro');
insert into frontdoor.concern (id, contact_id, child_id, kind, lies_with, recorded_at, recorded_by_name)
values (
  gen_random_uuid(), '00000011-0000-0000-0000-000000000001', '00000012-0000-0000-0000-000000000001', 'PHYSICAL_ABUSE',
  'CHILD', now(), 'Sam Okoro');
insert into frontdoor.urgency_rating (id, contact_id, urgency, reason, rated_at, rated_by_name)
values (gen_random_uuid(), '00000011-0000-0000-0000-000000000001', 'AMBER', '', now(), 'Sam Okoro');
insert into frontdoor.allocation (
  id, contact_id, worker_id, worker_name, allocated_at, allocated_by, allocated_by_name)
values (
  gen_random_uuid(), '00000011-0000-0000-0000-000000000001', gen_random_uuid(), 'Sam Okoro', now(), gen_random_uuid(),
  'Ruth Amis');
insert into frontdoor.agency_check (
  id, contact_id, named_person_id, agency_id, purpose, lawful_basis, urgency, due_at, asked_at, asked_by, asked_by_name)
values (
  '00000013-0000-0000-0000-000000000001', '00000011-0000-0000-0000-000000000001',
  '00000012-0000-0000-0000-000000000001', '0000000a-0000-0000-0000-000000000003', pg_temp.plain('To decide'), 'PUBLIC_TASK', 'AMBER',
  now(), now(), gen_random_uuid(), 'Sam Okoro');
insert into frontdoor.check_answer (
  check_id, finding, covers_area, speak_to, words, answered_at, answered_by, answered_by_name)
values (
  '00000013-0000-0000-0000-000000000001', 'DECLINED', '', '', pg_temp.plain('Not ours'), now(), gen_random_uuid(), 'Jo Hardcastle');
insert into frontdoor.check_chase (id, check_id, step, words, chased_at, chased_by, chased_by_name)
values (
  gen_random_uuid(), '00000013-0000-0000-0000-000000000001', 'CHASED', '', now(), gen_random_uuid(), 'Sam Okoro');
insert into frontdoor.decision (
  id, contact_id, child_id, outcome, service, rationale, decided_at, decided_by, decided_by_name)
values (
  '00000014-0000-0000-0000-000000000001', '00000011-0000-0000-0000-000000000001',
  '00000012-0000-0000-0000-000000000001', 'EARLY_HELP', '', pg_temp.plain('Help at home'), now(), gen_random_uuid(), 'Sam Okoro');
insert into frontdoor.second_signature (decision_id, verdict, words, signed_at, signed_by, signed_by_name)
values ('00000014-0000-0000-0000-000000000001', 'AGREED', '', now(), gen_random_uuid(), 'Ruth Amis');
insert into frontdoor.feedback_owed (contact_id, owed_since, due_at)
values ('00000011-0000-0000-0000-000000000001', now(), now());
insert into frontdoor.feedback (id, contact_id, way, shared, not_shared_because, given_at, given_by, given_by_name)
values (
  gen_random_uuid(), '00000011-0000-0000-0000-000000000001', 'PHONE', pg_temp.plain('Help at home'), '', now(), gen_random_uuid(),
  'Sam Okoro');
insert into frontdoor.referrer_link (token, contact_id, made_at)
values ('00000015-0000-0000-0000-000000000001', '00000011-0000-0000-0000-000000000001', now());
insert into frontdoor.survey_answer (contact_id, listened, clear_next_step, words, answered_at)
values ('00000011-0000-0000-0000-000000000001', 5, 5, '', now());
insert into frontdoor.disagreement_step (id, contact_id, stage, side, words, due_at, stepped_at, stepped_by_name)
select gen_random_uuid(), '00000011-0000-0000-0000-000000000001', stage, 'RAISED', pg_temp.plain('Not enough'), now(), now(),
  pg_temp.plain('Tess Hale')
from generate_series(1, 3) stage;
insert into frontdoor.presence (contact_id, account_id, name, seen_at)
values ('00000011-0000-0000-0000-000000000001', gen_random_uuid(), 'Sam Okoro', now());
insert into frontdoor.sent_contact (client_id, key, body_hash, contact_id, sent_at)
values ('00000016-0000-0000-0000-000000000001', 'k', 'h', '00000011-0000-0000-0000-000000000001', now());
insert into frontdoor.online_draft (token, fields, started_at, saved_at)
values ('00000017-0000-0000-0000-000000000001', '', now(), now());
select frontdoor.work_out_standing(array['00000011-0000-0000-0000-000000000001'::uuid], now());

insert into messages.message (id, reference, notice, channel, address, subject, body, written_at)
values (
  '00000018-0000-0000-0000-000000000001', 'm', 'check-asked', 'email', pg_temp.plain('jo@police.example'),
  pg_temp.plain('A question'), pg_temp.plain('Sign in'),
  now());
insert into messages.delivery (message_id, state, next_attempt_at)
values ('00000018-0000-0000-0000-000000000001', 'waiting', now());
insert into audit.act (at, actor_name, actor_role, deed, words, purpose, subject_kind, subject_id)
values
  (now(), 'Sam Okoro', 'Social worker', 'contact.read', 'Looked at the contact', 'Deciding', 'contact',
    '00000011-0000-0000-0000-000000000001');
insert into audit.act (at, actor_name, actor_role, deed, words, purpose, subject_kind, subject_id, shown)
values
  (now(), 'Sam Okoro', 'Social worker', 'people.searched', 'Searched for people', 'Finding', 'search', gen_random_uuid(),
    '{0000000c-0000-0000-0000-000000000001}');
insert into access.restriction (
  id, subject_kind, subject_id, reason, review_on, restricted_at, restricted_by, restricted_by_name, follows)
values (
  '00000019-0000-0000-0000-000000000001', 'contact', gen_random_uuid(), pg_temp.plain('In the news'), current_date, now(),
  gen_random_uuid(), 'Ruth Amis', 0);
insert into access.restriction_review (
  id, restriction_id, words, review_on, reviewed_at, reviewed_by, reviewed_by_name)
values (
  gen_random_uuid(), '00000019-0000-0000-0000-000000000001', pg_temp.plain('Still in the news'), current_date, now(),
  gen_random_uuid(), 'Ruth Amis');
insert into access.need (
  id, restriction_id, account_id, account_name, reason, given_at, given_by, given_by_name, broken_glass)
values (
  '0000001a-0000-0000-0000-000000000001', '00000019-0000-0000-0000-000000000001', gen_random_uuid(), 'Sam Okoro',
  pg_temp.plain('Holds the case'), now(), gen_random_uuid(), 'Ruth Amis', false);
insert into access.need_ending (need_id, ended_at, ended_by, ended_by_name)
values ('0000001a-0000-0000-0000-000000000001', now(), gen_random_uuid(), 'Ruth Amis');
insert into access.restriction_ending (restriction_id, reason, ended_at, ended_by, ended_by_name)
values ('00000019-0000-0000-0000-000000000001', pg_temp.plain('No longer in the news'), now(), gen_random_uuid(), 'Ruth Amis');
insert into access.glass_review (need_id, verdict, words, reviewed_at, reviewed_by, reviewed_by_name)
values ('0000001a-0000-0000-0000-000000000001', 'JUSTIFIED', pg_temp.plain('A child was at risk'), now(), gen_random_uuid(), 'Ines Roe');

insert into governance.unusual_look (
  id, kind, account_id, account_name, person_id, colleague_name, first_act, first_at, day, looks, minutes, found_at)
values (
  '0000001c-0000-0000-0000-000000000001', 'OWN_SURNAME', '00000001-0000-0000-0000-000000000001', 'Sam Okoro',
  '0000000c-0000-0000-0000-000000000001', '', 1, now(), current_date, 1, 0, now());
insert into governance.unusual_finding (look_id, number, verdict, words, found_at, found_by, found_by_name)
values ('0000001c-0000-0000-0000-000000000001', 1, 'FINE', pg_temp.plain('The same name, not the same family'), now(), gen_random_uuid(), 'Ines Roe');
insert into governance.unusual_search (id, from_day, to_day, asked_at, asked_by_name)
values ('0000001d-0000-0000-0000-000000000001', current_date, current_date, now(), 'Fanlight');

insert into governance.subject_access (
  id, person_id, asker, asker_name, way, send_to, scope, received_on, recorded_at, recorded_by, recorded_by_name)
values (
  '0000001e-0000-0000-0000-000000000001', '0000000c-0000-0000-0000-000000000001', 'THEMSELVES',
  pg_temp.plain('Marigold Quennell'), 'POST', '', '', current_date, now(), gen_random_uuid(), 'Ines Roe');
insert into governance.subject_access_step (request_id, number, kind, on_day, words, at, by, by_name)
values (
  '0000001e-0000-0000-0000-000000000001', 1, 'IDENTITY_SEEN', current_date, pg_temp.plain('A passport'), now(), gen_random_uuid(),
  'Ines Roe');
-- With the hash of the words, so that it is the relationship above.
insert into governance.subject_access_item (id, request_id, source, kind, record_id, hash, gathered_at)
values (
  '0000001f-0000-0000-0000-000000000001', '0000001e-0000-0000-0000-000000000001', 'person', 'relationship',
  '0000000d-0000-0000-0000-000000000001', 'b8051db8a9a67764a0deee6c39bc6e530e3c3838a4c5688159d9ac2900450fa5',
  now());
insert into governance.subject_access_redaction (
  id, request_id, item_id, field, from_place, to_place, rule, exemption, reason, made_at, made_by_name)
values (
  '00000020-0000-0000-0000-000000000001', '0000001e-0000-0000-0000-000000000001',
  '0000001f-0000-0000-0000-000000000001', 0, 0, 5, 'NAME', 'ANOTHER_PERSON', pg_temp.plain('A brother'), now(), 'Fanlight');
insert into governance.subject_access_lifting (
  redaction_id, request_id, reason, lifted_at, lifted_by, lifted_by_name)
values (
  '00000020-0000-0000-0000-000000000001', '0000001e-0000-0000-0000-000000000001', pg_temp.plain('He agreed'), now(),
  gen_random_uuid(), 'Ines Roe');
insert into governance.subject_access_review (item_id, turn, request_id, reviewed_at, reviewed_by, reviewed_by_name)
values (
  '0000001f-0000-0000-0000-000000000001', 2, '0000001e-0000-0000-0000-000000000001', now(), gen_random_uuid(),
  'Ines Roe');
insert into governance.subject_access_pack (request_id, zip, sha256, made_at)
values ('0000001e-0000-0000-0000-000000000001', pg_temp.plain('an answer'), 'hash', now());

insert into access.account (id, email, name, password_hash, agency_id, created_at)
values (
  '0000001b-0000-0000-0000-000000000001', 'jo@police.example', 'Jo Fell', 'none',
  '0000000a-0000-0000-0000-000000000003', now());
insert into access.staff_change (id, account_id, change, roles, changed_at, changed_by_name)
values (
  gen_random_uuid(), '0000001b-0000-0000-0000-000000000001', 'SUSPENDED', '{PARTNER_CHECKER}', now(), 'Fanlight');
insert into access.mail_link (id, account_id, purpose, address, hash, sent_at, expires_at)
values (
  gen_random_uuid(), '0000001b-0000-0000-0000-000000000001', 'INVITATION', 'jo@police.example', 'hash', now(), now());
insert into access.password_request (id, email, address, asked_at)
values (gen_random_uuid(), 'jo@police.example', '192.0.2.1', now());
insert into access.second_step_reset (
  id, account_id, reason, asked_at, asked_by, asked_by_name, expires_at)
values (
  '0000001c-0000-0000-0000-000000000001', '0000001b-0000-0000-0000-000000000001', pg_temp.plain('Lost in a river'), now(),
  gen_random_uuid(), 'Ruth Amis', now());
insert into access.second_step_reset_ending (reset_id, agreed, ended_at, ended_by, ended_by_name)
values ('0000001c-0000-0000-0000-000000000001', true, now(), gen_random_uuid(), 'Ines Roe');

insert into access.identity_provider (id, agency_id, issuer)
values ('0000001b-0000-0000-0000-000000000002', gen_random_uuid(), 'https://login.police.example');
insert into access.identity (issuer, subject, account_id, bound_at)
values ('https://login.police.example', '42', '0000001b-0000-0000-0000-000000000001', now());
insert into access.mapped_role (account_id, role)
values ('0000001b-0000-0000-0000-000000000001', 'PARTNER_CHECKER');
insert into access.provider_session (id, provider_id, account_id, subject, signed_in_at, looked_at)
values (
  '0000001b-0000-0000-0000-000000000003', '0000001b-0000-0000-0000-000000000002',
  '0000001b-0000-0000-0000-000000000001', '42', now(), now());

insert into governance.kept_as (person_id, number, sort, holds, source, said_at, said_by, said_by_name)
values (
  '0000000c-0000-0000-0000-000000000001', 1, 'LOOKED_AFTER', true, pg_temp.plain('Court order'), now(), gen_random_uuid(), 'Ines Roe');
insert into governance.legal_hold (
  id, source, source_words, reason, review_on, placed_at, placed_by, placed_by_name)
values (
  '0000002e-0000-0000-0000-000000000001', 'INQUIRY', pg_temp.plain('Larkshire inquiry'),
  pg_temp.plain('Asked for by letter'), current_date, now(),
  gen_random_uuid(), 'Ines Roe');
insert into governance.legal_hold_record (
  hold_id, record_kind, record_id, reference, added_at, added_by, added_by_name)
values (
  '0000002e-0000-0000-0000-000000000001', 'CONTACT', '00000011-0000-0000-0000-000000000001', '06DMD8XD', now(),
  gen_random_uuid(), 'Ines Roe');
insert into governance.legal_hold_ending (hold_id, reason, ended_at, ended_by, ended_by_name)
values ('0000002e-0000-0000-0000-000000000001', pg_temp.plain('The inquiry has ended'), now(), gen_random_uuid(), 'Ines Roe');
insert into governance.removal_batch (id, proposed_at, proposed_by, proposed_by_name)
values ('0000002f-0000-0000-0000-000000000001', now(), '00000001-0000-0000-0000-000000000098', 'Ines Roe');
insert into governance.removal_item (
  batch_id, record_kind, record_id, reference, rule, edition, counted_from, counted_on, kept_until, rows)
values (
  '0000002f-0000-0000-0000-000000000001', 'CONTACT', '00000011-0000-0000-0000-000000000001', '06DMD8XD', 'worked-with',
  1, 'BIRTH', '1990-01-01', '2016-01-01', '{"frontdoor.contact": 1}');
insert into governance.removal_exception (batch_id, record_kind, record_id, reason, taken_out_at)
values (
  '0000002f-0000-0000-0000-000000000001', 'CONTACT', '00000011-0000-0000-0000-000000000001', 'OTHER_DAY', now());
insert into governance.removal_verdict (batch_id, given_by, given_by_name, agreed, words, given_at)
values ('0000002f-0000-0000-0000-000000000001', gen_random_uuid(), 'Hedda Pryce', true, '', now());
insert into governance.removal_stub (
  record_kind, record_id, reference, batch_id, rule, edition, counted_from, counted_on, kept_until, rows, removed_ids,
  proposed_by, agreed_by, removed_at)
values (
  'CONTACT', '00000011-0000-0000-0000-000000000099', 'C0FFEE00', '0000002f-0000-0000-0000-000000000001', 'worked-with',
  1, 'BIRTH', '1990-01-01', '2016-01-01', '{"frontdoor.contact": 1}', '{00000011-0000-0000-0000-000000000099}',
  '00000001-0000-0000-0000-000000000098',
  '{00000001-0000-0000-0000-000000000096,00000001-0000-0000-0000-000000000097}', now());
insert into governance.removal_check (record_kind, record_id, checked_at, left_in)
values ('CONTACT', '00000011-0000-0000-0000-000000000099', now(), '{}');

insert into files.file (
  id, owner_kind, owner_id, name, about, type, bytes, hash, added_at, added_by, added_by_name)
values
  ('00000030-0000-0000-0000-000000000001', 'contact', '00000011-0000-0000-0000-000000000001', pg_temp.plain('letter.txt'),
    pg_temp.plain('From the school'), 'TEXT', 8, 'one', now(), '00000001-0000-0000-0000-000000000001', 'Sam Okoro'),
  ('00000030-0000-0000-0000-000000000002', 'contact', '00000011-0000-0000-0000-000000000001', pg_temp.plain('other.txt'),
    pg_temp.plain(''), 'TEXT', 8, 'two', now(), '00000001-0000-0000-0000-000000000001', 'Sam Okoro');
insert into files.content (place, file_id, part, bytes)
values
  ('00000030-0000-0000-0000-000000000001/0', '00000030-0000-0000-0000-000000000001', 0, pg_temp.plain('A letter'));
insert into files.verdict (file_id, standing, found, given_at)
values ('00000030-0000-0000-0000-000000000001', 'CLEAN', '', now());
insert into files.taking_back (file_id, reason, taken_back_at, taken_back_by, taken_back_by_name)
values ('00000030-0000-0000-0000-000000000002', pg_temp.plain('Another family'), now(), gen_random_uuid(), 'Sam Okoro');
