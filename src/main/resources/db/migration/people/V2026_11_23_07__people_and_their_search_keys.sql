create schema people;
grant usage on schema people to fanlight_app;

create table people.person (
  id uuid constraint person_pk primary key,
  version int not null constraint person_version_counts_from_one check (version >= 1),
  given_name text not null,
  middle_name text not null,
  family_name text not null,
  known_as text not null,
  other_names text[] not null,
  birth_kind text not null,
  birth_on date,
  birth_year int,
  sex text not null constraint person_sex_code check (sex in ('F', 'M', 'U')),
  ethnicity text not null,
  language text not null,
  interpreter text not null,
  disabilities text[] not null,
  nhs_number text constraint person_nhs_number_digits check (nhs_number ~ '^[0-9]{10}$'),
  recorded_at timestamptz not null,
  recorded_by uuid,
  constraint person_birth_is_one_kind check (
    case birth_kind
      when 'KNOWN' then birth_on is not null and birth_year is null
      when 'ESTIMATED' then birth_on is null and birth_year is not null
      when 'UNBORN' then birth_on is not null and birth_year is null
      when 'NOT_KNOWN' then birth_on is null and birth_year is null
      else false
    end
  )
);
comment on table people.person is 'A child or an adult as known now; earlier versions stand in person_version';
grant select, insert, update on people.person to fanlight_app;

create table people.person_version (
  person_id uuid not null constraint person_version_of_person references people.person,
  version int not null,
  snapshot jsonb not null,
  constraint person_version_pk primary key (person_id, version)
);
comment on table people.person_version is 'Every version of a person, the newest included; append-only';
grant select, insert on people.person_version to fanlight_app;

create trigger person_version_is_final
  before update or delete on people.person_version
  for each row execute function database.refuse_change();

create function people.keep_version() returns trigger
  language plpgsql
as $$
begin
  insert into people.person_version (person_id, version, snapshot)
  values (new.id, new.version, to_jsonb(new));
  return null;
end
$$;
comment on function people.keep_version() is 'Keeps each version of a person, so that no change can forget to';

create trigger person_keeps_versions
  after insert or update on people.person
  for each row execute function people.keep_version();

create table people.address (
  id bigint generated always as identity constraint address_pk primary key,
  person_id uuid not null constraint address_of_person references people.person,
  lines text[] not null,
  postcode text not null,
  no_fixed_abode boolean not null,
  from_on date,
  until_on date,
  home_key text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  withdrawn_at timestamptz
);
comment on table people.address is 'Where a person lives or lived; a correction withdraws the row and adds another';
comment on column people.address.home_key is 'Equal for people at one address; null where the address says too little';
create index address_by_person on people.address (person_id) where withdrawn_at is null;
create index address_by_home on people.address (home_key) where withdrawn_at is null and until_on is null;
grant select, insert, update (withdrawn_at) on people.address to fanlight_app;

create table people.phone (
  id bigint generated always as identity constraint phone_pk primary key,
  person_id uuid not null constraint phone_of_person references people.person,
  number text not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  withdrawn_at timestamptz
);
comment on table people.phone is 'A phone number of a person; a correction withdraws the row and adds another';
create index phone_by_person on people.phone (person_id) where withdrawn_at is null;
grant select, insert, update (withdrawn_at) on people.phone to fanlight_app;

create table people.relationship (
  id uuid constraint relationship_pk primary key,
  from_id uuid not null constraint relationship_from_person references people.person,
  kind text not null,
  pair text not null,
  to_id uuid not null constraint relationship_to_person references people.person,
  ties text[] not null,
  context text not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  constraint relationship_needs_two check (from_id <> to_id)
);
comment on table people.relationship is 'from is the kind of to: stored once, read from both sides';
comment on column people.relationship.pair is 'The kind or its inverse, whichever comes first: equal in both directions';
create unique index relationship_once on people.relationship (least(from_id, to_id), greatest(from_id, to_id), pair);
create index relationship_by_first on people.relationship (from_id);
create index relationship_by_other on people.relationship (to_id);
grant select, insert on people.relationship to fanlight_app;

create table people.search_made (
  person_id uuid constraint search_made_pk primary key constraint search_made_for_person references people.person,
  words text not null,
  offered uuid[] not null,
  at timestamptz not null,
  by uuid
);
comment on table people.search_made is 'The search that came before a person was added, and who was offered and declined';
grant select, insert on people.search_made to fanlight_app;

create trigger search_made_is_final
  before update or delete on people.search_made
  for each row execute function database.refuse_change();

create table people.search_row (
  person_id uuid constraint search_row_pk primary key constraint search_row_of_person references people.person,
  keys tsvector not null
);
comment on table people.search_row is 'The keys by which a person is found, written with the person';
create index search_row_by_key on people.search_row using gin (keys);
grant select, insert, update on people.search_row to fanlight_app;

create table people.name_word (
  word text constraint name_word_pk primary key
);
comment on table people.name_word is 'Every word in use in a name, against which typing slips are held';
create index name_word_by_likeness on people.name_word using gist (word extensions.gist_trgm_ops);
grant select, insert on people.name_word to fanlight_app;
