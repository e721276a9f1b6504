-- What is said of people becomes bytes, which the application encrypts. What stands here already is marked by a zero byte
-- and encrypted at the start that follows.
create or replace function pg_temp.unencrypted(said text) returns bytea
  language sql immutable
  return case when said = '' then ''::bytea else '\x00'::bytea || convert_to(said, 'UTF8') end;
create or replace function pg_temp.unencrypted(said jsonb) returns bytea
  language sql immutable
  return case when said = '[]' then ''::bytea else pg_temp.unencrypted(said::text) end;

alter table people.person
  drop constraint person_nhs_number_digits,
  alter column given_name type bytea using pg_temp.unencrypted(given_name),
  alter column middle_name type bytea using pg_temp.unencrypted(middle_name),
  alter column family_name type bytea using pg_temp.unencrypted(family_name),
  alter column known_as type bytea using pg_temp.unencrypted(known_as),
  alter column other_names type bytea using pg_temp.unencrypted(to_jsonb(other_names)),
  alter column nhs_number type bytea using pg_temp.unencrypted(nhs_number);

alter table people.person_version
  add column given_name bytea,
  add column middle_name bytea,
  add column family_name bytea,
  add column known_as bytea,
  add column other_names bytea,
  add column birth_kind text,
  add column birth_on date,
  add column birth_year int,
  add column sex text,
  add column ethnicity text,
  add column language text,
  add column interpreter text,
  add column disabilities text[],
  add column nhs_number bytea,
  add column recorded_at timestamptz,
  add column recorded_by uuid;
set local database.owner_changes = 'encryption';
update people.person_version set
  given_name = pg_temp.unencrypted(snapshot ->> 'given_name'),
  middle_name = pg_temp.unencrypted(snapshot ->> 'middle_name'),
  family_name = pg_temp.unencrypted(snapshot ->> 'family_name'),
  known_as = pg_temp.unencrypted(snapshot ->> 'known_as'),
  other_names = pg_temp.unencrypted(snapshot -> 'other_names'),
  birth_kind = snapshot ->> 'birth_kind',
  birth_on = (snapshot ->> 'birth_on')::date,
  birth_year = (snapshot ->> 'birth_year')::int,
  sex = snapshot ->> 'sex',
  ethnicity = snapshot ->> 'ethnicity',
  language = snapshot ->> 'language',
  interpreter = snapshot ->> 'interpreter',
  disabilities = array(
    select jsonb_array_elements_text(snapshot -> 'disabilities')),
  nhs_number = pg_temp.unencrypted(snapshot ->> 'nhs_number'),
  recorded_at = (snapshot ->> 'recorded_at')::timestamptz,
  recorded_by = (snapshot ->> 'recorded_by')::uuid;
set local database.owner_changes = '';
alter table people.person_version
  drop column snapshot,
  alter column given_name set not null,
  alter column middle_name set not null,
  alter column family_name set not null,
  alter column known_as set not null,
  alter column other_names set not null,
  alter column birth_kind set not null,
  alter column sex set not null,
  alter column ethnicity set not null,
  alter column language set not null,
  alter column interpreter set not null,
  alter column disabilities set not null,
  alter column recorded_at set not null;

-- Encrypted anew, a person is still the same version.
create or replace function people.keep_version() returns trigger
  language plpgsql
as $$
begin
  if tg_op = 'INSERT' or new.version <> old.version then
    insert into people.person_version (
      person_id, version, given_name, middle_name, family_name, known_as, other_names, birth_kind, birth_on, birth_year,
      sex, ethnicity, language, interpreter, disabilities, nhs_number, recorded_at, recorded_by)
    values (
      new.id, new.version, new.given_name, new.middle_name, new.family_name, new.known_as, new.other_names,
      new.birth_kind, new.birth_on, new.birth_year, new.sex, new.ethnicity, new.language, new.interpreter,
      new.disabilities, new.nhs_number, new.recorded_at, new.recorded_by);
  end if;
  return null;
end
$$;

drop policy undisclosed on people.address;
drop function people.tells_undisclosed(text, text);
drop function people.undisclosed_postcodes();
drop function people.undisclosed_places();
drop function people.undisclosed_addresses();
drop function people.place(text, text[], text);
alter table people.address
  alter column lines type bytea using pg_temp.unencrypted(to_jsonb(lines)),
  alter column postcode type bytea using pg_temp.unencrypted(postcode),
  add column place_key text not null default '',
  add column postcode_key text;
alter table people.address alter column place_key drop default;
update people.address set home_key = null;
comment on column people.address.place_key is
  'Equal for addresses that are one place; empty until the start after the migration that added it';
comment on column people.address.postcode_key is 'Equal for addresses with one postcode; null where there is none';
grant update (home_key, place_key, postcode_key) on people.address to fanlight_app;

alter table people.phone alter column number type bytea using pg_temp.unencrypted(number);
alter table people.relationship alter column context type bytea using pg_temp.unencrypted(context);
alter table people.search_made alter column words type bytea using pg_temp.unencrypted(words);

alter table people.warning_note
  drop constraint warning_note_says_something,
  drop constraint warning_note_told_or_why_not,
  drop constraint warning_note_court_order,
  alter column words type bytea using pg_temp.unencrypted(words),
  alter column told_by type bytea using pg_temp.unencrypted(told_by),
  alter column not_told_because type bytea using pg_temp.unencrypted(not_told_because),
  alter column court type bytea using pg_temp.unencrypted(court),
  alter column orders type bytea using pg_temp.unencrypted(orders),
  add constraint warning_note_says_something check (octet_length(words) > 0),
  add constraint warning_note_told_or_why_not check (
    case when told_on is null then told_by = '' and not_told_because <> ''
      else told_by <> '' and not_told_because = '' end),
  add constraint warning_note_court_order check (
    case when kind = 'COURT_ORDER' then court <> '' and orders <> ''
      else court = '' and orders = '' and orders_until is null end);
alter table people.warning_verdict
  drop constraint warning_verdict_says_why_not,
  alter column words type bytea using pg_temp.unencrypted(words),
  add constraint warning_verdict_says_why_not check (agreed or octet_length(words) > 0);
alter table people.warning_review
  drop constraint warning_review_has_words,
  alter column words type bytea using pg_temp.unencrypted(words),
  add constraint warning_review_has_words check (octet_length(words) > 0);
alter table people.warning_ending
  drop constraint warning_ending_has_a_reason,
  alter column reason type bytea using pg_temp.unencrypted(reason),
  add constraint warning_ending_has_a_reason check (octet_length(reason) > 0);

-- What people are searched by is keyed, and made anew for those who are there already before anything is served.
truncate people.search_row;
drop table people.name_word;
create table people.name_word (
  word_key text constraint name_word_pk primary key,
  word bytea not null,
  slips text[] not null
);
comment on table people.name_word is 'Every word in use in a name, against which typing slips are held';
comment on column people.name_word.slips is 'What a slip may leave of the word, each keyed: two words that slips join share one';
create index name_word_by_slip on people.name_word using gin (slips);
grant select, insert on people.name_word to fanlight_app;

create table people.search_to_make (
  person_id uuid constraint search_to_make_pk primary key
    constraint search_to_make_of_person references people.person
);
comment on table people.search_to_make is
  'People who are not found yet, because what they are searched by has to be made anew at the next start';
grant select, update, delete on people.search_to_make to fanlight_app;
insert into people.search_to_make (person_id)
select id
from people.person;
alter table people.search_to_make enable row level security;
create policy house on people.search_to_make using ((select database.is_house()));

-- As the owner: whoever must not be told a place must not be told of the note either.
create function people.undisclosed_addresses() returns setof people.address
  language sql stable security definer parallel safe
  set search_path = pg_catalog
as $$
  with standing as (
    select n.id, n.person_id, n.every_address
    from people.warning_note n
    where n.kind = 'DO_NOT_DISCLOSE'
    and not exists (
      select
      from people.warning_ending e
      where e.note_id = n.id)
    and not exists (
      select
      from people.warning_verdict v
      where v.note_id = n.id
      and not v.agreed)
  )
  select a.*
  from standing s
  join people.warning_address w on w.note_id = s.id
  join people.address a on a.id = w.address_id
  union all
  select a.*
  from standing s
  join people.address a on a.person_id = s.person_id
  where s.every_address
$$;
comment on function people.undisclosed_addresses() is
  'What must not be disclosed. A note that is only proposed counts already, and so does one due for review.';

create function people.undisclosed_places() returns text[]
  language sql stable security definer parallel safe
  set search_path = pg_catalog
as $$
  select array(
    select distinct a.place_key
    from people.undisclosed_addresses() a)
$$;
comment on function people.undisclosed_places() is 'The places that must not be disclosed, whoever lives there.';

create function people.undisclosed_postcodes() returns text[]
  language sql stable security definer parallel safe
  set search_path = pg_catalog
as $$
  select array(
    select distinct a.postcode_key
    from people.undisclosed_addresses() a
    where a.postcode_key is not null)
$$;
comment on function people.undisclosed_postcodes() is
  'Their postcodes: an address is written in many ways, and a neighbour withheld harms less than a family found.';

create function people.undisclosed_words()
  returns table (person_id uuid, lines bytea, postcode bytea, no_fixed_abode boolean)
  language sql stable security definer parallel safe
  set search_path = pg_catalog
as $$
  select a.person_id, a.lines, a.postcode, a.no_fixed_abode
  from people.undisclosed_addresses() a
  where (select database.is_house())
$$;
comment on function people.undisclosed_words() is 'The same as they are written, for the house, which compares words with them.';

-- One place decides what leaves the house: from any other standpoint these addresses are no rows.
create policy undisclosed on people.address as restrictive
  using (
    (select database.is_house())
    or (select access.sees('ADDRESS', 'UNDISCLOSED'))
    or (
      place_key <> all ((select people.undisclosed_places())::text[])
      and coalesce(postcode_key <> all ((select people.undisclosed_postcodes())::text[]), true)));

revoke execute on function people.undisclosed_addresses() from public;
revoke execute on function people.undisclosed_places() from public;
revoke execute on function people.undisclosed_postcodes() from public;
revoke execute on function people.undisclosed_words() from public;
grant execute on function people.undisclosed_places() to fanlight_app;
grant execute on function people.undisclosed_postcodes() to fanlight_app;
grant execute on function people.undisclosed_words() to fanlight_app;

drop function people.looked_at(uuid[]);
create function people.looked_at(wanted uuid[])
  returns table (
    id uuid, given_name bytea, middle_name bytea, family_name bytea, known_as bytea, other_names bytea,
    birth_kind text, birth_on date, birth_year int, restricted boolean)
  language sql stable security definer
  set search_path = pg_catalog
as $$
  select
    p.id, p.given_name, p.middle_name, p.family_name, p.known_as, p.other_names, p.birth_kind, p.birth_on, p.birth_year,
    exists (
      select
      from access.restriction r
      where r.subject_kind = 'person'
      and r.subject_id = p.id
      and not exists (
        select
        from access.restriction_ending e
        where e.restriction_id = r.id))
  from people.person p
  where p.id = any (wanted)
  and (select database.is_house() or access.sees('PERSON', 'LOOKED_AT'))
$$;
comment on function people.looked_at(uuid[]) is 'Who these people are, for whoever finds out who looked at them.';
