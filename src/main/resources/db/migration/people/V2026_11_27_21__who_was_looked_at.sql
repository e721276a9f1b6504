-- Both as the owner: somebody who asks who looked must be able to ask it of a restricted person too, and learns of nobody
-- more than the name and the birth date.
create function people.looked_at(wanted uuid[])
  returns table (
    id uuid, given_name text, middle_name text, family_name text, known_as text, other_names text[], birth_kind text,
    birth_on date, birth_year int, restricted boolean)
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

create function people.candidates_looked_at(wanted tsquery, clues tsquery[]) returns setof uuid
  language sql stable security definer
  set search_path = pg_catalog
as $$
  select found.person_id
  from (
    select person_id, keys
    from people.search_row
    where keys @@ wanted
    and (select database.is_house() or access.sees('PERSON', 'LOOKED_AT'))
    limit 2000
  ) found
  order by (
    select count(*)
    from unnest(clues) clue
    where found.keys @@ clue
  ) desc, found.person_id
  limit 50
$$;
comment on function people.candidates_looked_at(tsquery, tsquery[]) is
  'Who may be meant, by their ids, for whoever finds out who looked at them.';
