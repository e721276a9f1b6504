-- Who looks after looks asks by time, and by whoever acted.
create index act_by_time on audit.act (at desc, id desc);
drop index audit.act_by_actor;
create index act_by_actor on audit.act (actor_id, at desc, id desc);

-- As the owner, and so with the index: PostgreSQL does not trust how arrays are compared not to leak.
create function audit.acts_showing(people uuid[]) returns setof bigint
  language sql stable security definer
  set search_path = pg_catalog
as $$
  select a.id
  from audit.act a
  where a.shown <> '{}'
  and a.shown && people
  and (select database.is_house() or access.sees('ACT', 'ALL'))
$$;
comment on function audit.acts_showing(uuid[]) is 'The searches that showed one of these people, for whoever sees every act.';
