alter table people.person enable row level security;
alter table people.person_version enable row level security;
alter table people.address enable row level security;
alter table people.phone enable row level security;
alter table people.relationship enable row level security;
alter table people.search_made enable row level security;
alter table people.search_row enable row level security;

create policy house on people.person using ((select database.is_house()));
create policy house on people.person_version using ((select database.is_house()));
create policy house on people.address using ((select database.is_house()));
create policy house on people.phone using ((select database.is_house()));
create policy house on people.relationship using ((select database.is_house()));
create policy house on people.search_made using ((select database.is_house()));
create policy house on people.search_row using ((select database.is_house()));

create policy index on people.person using ((select access.sees('PERSON', 'INDEX')));
create policy index on people.person_version using ((select access.sees('PERSON', 'INDEX')));
create policy index on people.address using ((select access.sees('PERSON', 'INDEX')));
create policy index on people.phone using ((select access.sees('PERSON', 'INDEX')));
create policy index on people.relationship using ((select access.sees('PERSON', 'INDEX')));
create policy index on people.search_made using ((select access.sees('PERSON', 'INDEX')));
create policy index on people.search_row using ((select access.sees('PERSON', 'INDEX')));

create policy restricted on people.person as restrictive
  using (id <> all ((select access.hidden('person'))::uuid[]));
create policy restricted on people.person_version as restrictive
  using (person_id <> all ((select access.hidden('person'))::uuid[]));
create policy restricted on people.address as restrictive
  using (person_id <> all ((select access.hidden('person'))::uuid[]));
create policy restricted on people.phone as restrictive
  using (person_id <> all ((select access.hidden('person'))::uuid[]));
create policy restricted on people.relationship as restrictive
  using (
    from_id <> all ((select access.hidden('person'))::uuid[])
    and to_id <> all ((select access.hidden('person'))::uuid[]));
create policy restricted on people.search_made as restrictive
  using (person_id <> all ((select access.hidden('person'))::uuid[]));
create policy restricted on people.search_row as restrictive
  using (person_id <> all ((select access.hidden('person'))::uuid[]));

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
