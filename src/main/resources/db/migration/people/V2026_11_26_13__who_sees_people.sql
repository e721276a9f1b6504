do $$
declare
  part text;
  person text;
begin
  foreach part in array array['person', 'person_version', 'address', 'phone', 'search_made', 'search_row'] loop
    person := case part when 'person' then 'id' else 'person_id' end;
    call database.guard(
      ('people.' || part)::regclass,
      seen => $seen$ (select access.sees('PERSON', 'INDEX')) $seen$,
      written => $written$ (select access.sees('PERSON', 'INDEX')) $written$,
      unhidden => person || $unhidden$ <> all ((select access.hidden('person'))::uuid[]) $unhidden$);
  end loop;
end
$$;
call database.guard(
  'people.relationship',
  seen => $$ (select access.sees('PERSON', 'INDEX')) $$,
  written => $$ (select access.sees('PERSON', 'INDEX')) $$,
  unhidden => $$
    from_id <> all ((select access.hidden('person'))::uuid[])
    and to_id <> all ((select access.hidden('person'))::uuid[]) $$);

-- As the owner, and so with the index of the keys: how text search compares is not proof against leaks for PostgreSQL,
-- and under row-level security it would read every row. What it may show is said here instead, before anything is counted
-- or cut off.
create function people.candidates(wanted tsquery, clues tsquery[]) returns setof uuid
  language sql stable security definer
  set search_path = pg_catalog
as $$
  select found.person_id
  from (
    select person_id, keys
    from people.search_row
    where keys @@ wanted
    and (database.is_house() or access.sees('PERSON', 'INDEX'))
    and person_id <> all ((select access.hidden('person'))::uuid[])
    limit 2000
  ) found
  order by (
    select count(*)
    from unnest(clues) clue
    where found.keys @@ clue
  ) desc, found.person_id
  limit 50
$$;
