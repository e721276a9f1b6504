-- What the ids in forms lead to, beside one of everything: one's own (51), another hub's (52), a restricted one (53),
-- and workers of each kind. Words of encrypted columns stand as a migration leaves them.
create or replace function pg_temp.plain(words text) returns bytea
  language sql return case when words = '' then ''::bytea else '\x00'::bytea || convert_to(words, 'UTF8') end;
insert into agencies.district (id, name, code) values
  ('00000009-0000-0000-0000-000000000051', 'Fernley', 'FERNLEY');
insert into agencies.team (id, agency_id, name, kind) values
  ('0000000b-0000-0000-0000-000000000051', '0000000a-0000-0000-0000-000000000003', 'Checks', 'PARTNER');

insert into access.account (id, email, name, password_hash, agency_id, team_id, standing, created_at) values
  ('0000001b-0000-0000-0000-000000000051', 'own@lark.example', 'Own Worker', 'none',
    '0000000a-0000-0000-0000-000000000001', '0000000b-0000-0000-0000-000000000001', 'ACTIVE', now()),
  ('0000001b-0000-0000-0000-000000000052', 'other@wren.example', 'Other Hub', 'none',
    '0000000a-0000-0000-0000-000000000002', '0000000b-0000-0000-0000-000000000002', 'ACTIVE', now()),
  ('0000001b-0000-0000-0000-000000000053', 'manager@lark.example', 'Own Manager', 'none',
    '0000000a-0000-0000-0000-000000000001', '0000000b-0000-0000-0000-000000000001', 'ACTIVE', now()),
  ('0000001b-0000-0000-0000-000000000054', 'left@lark.example', 'Gone Manager', 'none',
    '0000000a-0000-0000-0000-000000000001', '0000000b-0000-0000-0000-000000000001', 'LEFT', now()),
  ('0000001b-0000-0000-0000-000000000055', 'checks@lark.example', 'No Reader', 'none',
    '0000000a-0000-0000-0000-000000000001', null, 'ACTIVE', now()),
  ('0000001b-0000-0000-0000-000000000057', 'colleague@police.example', 'A Colleague', 'none',
    '0000000a-0000-0000-0000-000000000003', null, 'ACTIVE', now());
insert into access.account_role (account_id, role) values
  ('0000001b-0000-0000-0000-000000000051', 'SOCIAL_WORKER'),
  ('0000001b-0000-0000-0000-000000000052', 'SOCIAL_WORKER'),
  ('0000001b-0000-0000-0000-000000000053', 'DUTY_MANAGER'),
  ('0000001b-0000-0000-0000-000000000054', 'DUTY_MANAGER'),
  ('0000001b-0000-0000-0000-000000000055', 'PARTNER_CHECKER'),
  ('0000001b-0000-0000-0000-000000000057', 'PARTNER_CHECKER');

insert into people.person (
  id, version, given_name, middle_name, family_name, known_as, other_names, birth_kind, sex, ethnicity, language,
  interpreter, disabilities, recorded_at)
select ('0000000c-0000-0000-0000-0000000000' || number)::uuid, 1, pg_temp.plain(given), '', pg_temp.plain('Quennell'),
  '', '', 'NOT_KNOWN', 'F', 'NOBT', '', 'NOT_ASKED', '{}', now()
from (values (51, 'Marigold'), (53, 'Hollis'), (54, 'Basil'), (55, 'Hester')) known (number, given);
insert into people.address (person_id, lines, postcode, no_fixed_abode, place_key, recorded_at)
select id, pg_temp.plain('["3 Mill Lane"]'), pg_temp.plain('LX1 1AA'), false, 'key of a place', now()
from people.person
where id in ('0000000c-0000-0000-0000-000000000051', '0000000c-0000-0000-0000-000000000053');
insert into people.relationship (id, from_id, kind, pair, to_id, ties, context, recorded_at)
select ('0000000d-0000-0000-0000-0000000000' || number)::uuid, ('0000000c-0000-0000-0000-0000000000' || number)::uuid,
  'SIBLING', 'SIBLING', '0000000c-0000-0000-0000-000000000054', '{}', '', now()
from (values (51), (55)) listed (number);
insert into people.warning_note (
  id, person_id, kind, words, review_on, told_by, not_told_because, court, orders, every_address, asked_of,
  asked_of_name, written_at, written_by, written_by_name)
values
  ('0000001b-0000-0000-0000-000000000058', '0000000c-0000-0000-0000-000000000051', 'RISK_TO_WORKERS',
    pg_temp.plain('A dog'), current_date, '', pg_temp.plain('Not met yet'), '', '', false, gen_random_uuid(),
    'Ruth Amis', now(), gen_random_uuid(), 'Sam Okoro');

insert into frontdoor.call_back (id, asked_at, name, phone, organisation, district_id, suits) values
  ('0000000e-0000-0000-0000-000000000051', now(), pg_temp.plain('Nell Ardern'), pg_temp.plain('07700 900123'), '',
    gen_random_uuid(), ''),
  ('0000000e-0000-0000-0000-000000000052', now(), pg_temp.plain('Ned Ardern'), pg_temp.plain('07700 900124'), '',
    gen_random_uuid(), '');
insert into frontdoor.conversation (id, started_at, taken_by, taken_by_name, team_id, call_back_id) values
  ('0000000f-0000-0000-0000-000000000051', now(), '00000001-0000-0000-0000-000000000099', 'Sam Okoro',
    '0000000b-0000-0000-0000-000000000001', null),
  ('0000000f-0000-0000-0000-000000000052', now(), '0000001b-0000-0000-0000-000000000052', 'Other Hub',
    '0000000b-0000-0000-0000-000000000002', '0000000e-0000-0000-0000-000000000052');
insert into frontdoor.conversation_draft (conversation_id, version, fields, saved_at, saved_by)
select id, 1, '', now(), taken_by
from frontdoor.conversation
where id in ('0000000f-0000-0000-0000-000000000051', '0000000f-0000-0000-0000-000000000052');

-- 55 and 56 are one's own as well, of which 56 is restricted to whoever asks.
insert into frontdoor.contact (
  id, reference, received_at, kind, channel, source, referrer_kind, referrer_name, referrer_role,
  referrer_organisation, referrer_phone, referrer_email, referrer_account_id, referrer_stays_unnamed, team_id,
  decide_due_at, recorded_at, recorded_by_name)
select
  ('00000011-0000-0000-0000-0000000000' || number)::uuid, reference, now(), 'NEW_WORRY', 'API', 'SCHOOL',
  'PROFESSIONAL', pg_temp.plain('Tess Hale'), '', '', '', '', ('00000001-0000-0000-0000-0000000000' || teacher)::uuid,
  false, ('0000000b-0000-0000-0000-00000000000' || team)::uuid, now(), now(), 'Sam Okoro'
from (values (51, '06DMD8XE', 1, '05'), (52, '06DMD8XF', 2, '95'), (53, '06DMD8XG', 1, '95'), (56, '06DMD8XH', 1, '95'))
   listed (number, reference, team, teacher);
insert into frontdoor.named_person (
  id, contact_id, part, role_words, name_words, birth_words, address_words, named_at, named_by_name)
select
  ('00000012-0000-0000-0000-000000000' || contact || place)::uuid,
  ('00000011-0000-0000-0000-0000000000' || contact)::uuid,
  case when place = 2 then 'ADULT' else 'CHILD' end, '', pg_temp.plain('Somebody'), '', '', now(), 'Sam Okoro'
from generate_series(51, 53) contact, generate_series(1, 4) place;
insert into frontdoor.identification (
  named_person_id, contact_id, person_id, identified_at, identified_by, identified_by_name)
select
  ('00000012-0000-0000-0000-000000000' || contact || place)::uuid,
  ('00000011-0000-0000-0000-0000000000' || contact)::uuid,
  '0000000c-0000-0000-0000-000000000051', now(), gen_random_uuid(), 'Sam Okoro'
from generate_series(51, 53) contact, (values (1), (2), (4)) named (place);
insert into frontdoor.decision (
  id, contact_id, child_id, outcome, service, rationale, decided_at, decided_by, decided_by_name)
select
  ('00000014-0000-0000-0000-0000000000' || contact)::uuid, ('00000011-0000-0000-0000-0000000000' || contact)::uuid,
  ('00000012-0000-0000-0000-000000000' || contact || 4)::uuid, 'EARLY_HELP', '', pg_temp.plain('Help at home'), now(),
  gen_random_uuid(), 'Sam Okoro'
from generate_series(51, 53) contact;
insert into frontdoor.sent_contact (client_id, key, body_hash, contact_id, sent_at) values
  ('00000016-0000-0000-0000-000000000001', 'k51', 'h', '00000011-0000-0000-0000-000000000051', now()),
  ('00000016-0000-0000-0000-000000000052', 'k52', 'h', '00000011-0000-0000-0000-000000000052', now());
select frontdoor.work_out_standing(
  array(select ('00000011-0000-0000-0000-0000000000' || number)::uuid from (values (51), (52), (53), (56)) listed (number)),
  now());

insert into access.restriction (
  id, subject_kind, subject_id, reason, review_on, restricted_at, restricted_by, restricted_by_name, follows)
values
  ('00000019-0000-0000-0000-000000000053', 'contact', '00000011-0000-0000-0000-000000000053',
    pg_temp.plain('In the news'), current_date, now(), gen_random_uuid(), 'Ruth Amis', 0),
  ('00000019-0000-0000-0000-000000000054', 'person', '0000000c-0000-0000-0000-000000000053',
    pg_temp.plain('In the news'), current_date, now(), gen_random_uuid(), 'Ruth Amis', 0),
  ('00000019-0000-0000-0000-000000000056', 'contact', '00000011-0000-0000-0000-000000000056',
    pg_temp.plain('In the news'), current_date, now(), gen_random_uuid(), 'Ruth Amis', 0);
insert into access.need (
  id, restriction_id, account_id, account_name, reason, given_at, given_by, given_by_name, broken_glass)
values (
  '0000001a-0000-0000-0000-000000000056', '00000019-0000-0000-0000-000000000056',
  '00000001-0000-0000-0000-000000000099', 'Somebody', pg_temp.plain('Restricted it'), now(), gen_random_uuid(),
  'Ruth Amis', false);

-- With the hash of the words of one of everything, whose relationship says the same.
insert into governance.subject_access (
  id, person_id, asker, asker_name, way, send_to, scope, received_on, recorded_at, recorded_by, recorded_by_name)
select ('0000001e-0000-0000-0000-0000000000' || number)::uuid, ('0000000c-0000-0000-0000-0000000000' || number)::uuid,
  'THEMSELVES', pg_temp.plain('Marigold Quennell'), 'POST', '', '', current_date, now(), gen_random_uuid(), 'Ines Roe'
from (values (51), (55)) listed (number);
insert into governance.subject_access_item (id, request_id, source, kind, record_id, hash, gathered_at)
select ('0000001f-0000-0000-0000-0000000000' || number)::uuid, ('0000001e-0000-0000-0000-0000000000' || number)::uuid,
  'person', 'relationship', ('0000000d-0000-0000-0000-0000000000' || number)::uuid, hash, now()
from (values (51), (55)) listed (number), governance.subject_access_item first
where first.id = '0000001f-0000-0000-0000-000000000001';
insert into governance.subject_access_redaction (
  id, request_id, item_id, field, from_place, to_place, rule, exemption, reason, made_at, made_by_name)
select ('00000020-0000-0000-0000-000000000' || item || place)::uuid,
  ('0000001e-0000-0000-0000-0000000000' || item)::uuid, ('0000001f-0000-0000-0000-0000000000' || item)::uuid, 0, 0,
  place, 'NAME', 'ANOTHER_PERSON', pg_temp.plain('A brother'), now(), 'Fanlight'
from (values (51), (55)) listed (item), generate_series(1, 2) place;
insert into governance.subject_access_lifting (
  redaction_id, request_id, reason, lifted_at, lifted_by, lifted_by_name)
select ('00000020-0000-0000-0000-000000000' || item || 1)::uuid, ('0000001e-0000-0000-0000-0000000000' || item)::uuid,
  pg_temp.plain('He agreed'), now(), gen_random_uuid(), 'Ines Roe'
from (values (51), (55)) listed (item);

insert into governance.legal_hold (id, source, source_words, reason, review_on, placed_at, placed_by, placed_by_name)
select ('0000002e-0000-0000-0000-0000000000' || number)::uuid, 'INQUIRY', pg_temp.plain('Larkshire inquiry'),
  pg_temp.plain('Asked for by letter'), current_date, now(), gen_random_uuid(), 'Ines Roe'
from (values (51), (52)) listed (number);
insert into governance.legal_hold_ending (hold_id, reason, ended_at, ended_by, ended_by_name)
values ('0000002e-0000-0000-0000-000000000052', pg_temp.plain('It has ended'), now(), gen_random_uuid(), 'Ines Roe');
