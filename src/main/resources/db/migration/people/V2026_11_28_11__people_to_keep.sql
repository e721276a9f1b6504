-- For the owner's functions alone: nobody else may read it.
create view people.person_to_keep as
  select
    p.id,
    case p.birth_kind
      when 'KNOWN' then p.birth_on
      when 'ESTIMATED' then make_date(p.birth_year, 12, 31)
    end as born_on,
    (greatest(
      p.recorded_at,
      (select max(a.recorded_at) from people.address a where a.person_id = p.id),
      (select max(t.recorded_at) from people.phone t where t.person_id = p.id),
      (select max(r.recorded_at) from people.relationship r where r.from_id = p.id),
      (select max(r.recorded_at) from people.relationship r where r.to_id = p.id),
      (select max(n.written_at) from people.warning_note n where n.person_id = p.id)
    ) at time zone 'Europe/London')::date as last_on
  from people.person p;
comment on view people.person_to_keep is
  'From which days it is counted how long a person is kept: the last day of an estimated year, none for a child not born yet.';

create function people.person_parts() returns database.part[]
  language sql immutable
  set search_path = pg_catalog
  return array[
    row('people.person', 'id = any ($1)'),
    row('people.person_version', 'person_id = any ($1)'),
    row('people.address', 'person_id = any ($1)'),
    row('people.phone', 'person_id = any ($1)'),
    row('people.relationship', 'from_id = any ($1) or to_id = any ($1)'),
    row('people.search_made', 'person_id = any ($1)'),
    row('people.search_row', 'person_id = any ($1)'),
    row('people.search_to_make', 'person_id = any ($1)'),
    row('people.warning_note', 'person_id = any ($1)'),
    row('people.warning_address', 'note_id = any ($1)'),
    row('people.warning_verdict', 'note_id = any ($1)'),
    row('people.warning_review', 'note_id = any ($1)'),
    row('people.warning_ending', 'note_id = any ($1)')
  ]::database.part[];
comment on function people.person_parts() is 'Everything that hangs on a person of the index.';

create function people.forget_person(person uuid) returns integer
  language plpgsql
  set search_path = pg_catalog
as $$
declare
  many integer;
begin
  perform set_config('database.owner_changes', 'removal', true);
  update people.search_made
  set offered = array_remove(offered, person)
  where offered @> array[person];
  perform set_config('database.owner_changes', '', true);

  delete from people.name_word w
  using (
    select key.lexeme
    from people.search_row r
    cross join lateral unnest(r.keys) key
    where r.person_id = person
  ) own
  where w.word_key = own.lexeme
  and not exists (
    select
    from people.search_row other
    where other.keys @@ quote_literal(own.lexeme)::tsquery
    and other.person_id <> person);
  get diagnostics many = row_count;
  return many;
end
$$;
comment on function people.forget_person(uuid) is
  'Takes a person out of what was offered with others, and the words of their name that nobody else has out of the word list.';

revoke execute on function people.person_parts() from public;
revoke execute on function people.forget_person(uuid) from public;

-- What is looked up when a row goes that others may refer to.
create index search_made_by_offered on people.search_made using gin (offered) where offered <> '{}';
create index address_of_anybody on people.address (person_id);
create index phone_of_anybody on people.phone (person_id);
create index warning_note_by_followed on people.warning_note (follows) where follows is not null;
create index warning_address_by_address on people.warning_address (address_id);
