-- As the owner, with the index of the keys: see people.candidates.
create function people.said_to_exist(exact tsquery) returns setof uuid
  language sql stable security definer
  set search_path = pg_catalog
as $$
  select person_id
  from people.search_row
  where keys @@ exact
  and access.sees('PERSON', 'INDEX')
  and person_id = any ((select access.hidden_but_said('person'))::uuid[])
$$;
comment on function people.said_to_exist(tsquery) is
  'Restricted people of whom a search for exactly them may say that a record exists.';
revoke execute on function people.said_to_exist(tsquery) from public;
grant execute on function people.said_to_exist(tsquery) to fanlight_app;
