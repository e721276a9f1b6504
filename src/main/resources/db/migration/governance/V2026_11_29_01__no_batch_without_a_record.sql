-- Where none of the records is due any more, no batch is made either.
create or replace function governance.propose(batch uuid, proposer_name text, kinds text[], ids uuid[]) returns integer
  language plpgsql security definer
  set search_path = pg_catalog
as $$
declare
  proposed governance.removal_item[];
begin
  if not access.sees('RETENTION', 'ALL') then
    raise exception 'Not for you to propose' using errcode = 'insufficient_privilege';
  end if;
  proposed := array(
    select
      row(
        batch, due.kind, due.id, due.reference, due.rule, due.edition, due.counted_from, due.counted_on, due.kept_until,
        governance.would_go(due.kind, due.id))::governance.removal_item
    from governance.preview('DUE', null) due
    join unnest(kinds, ids) wanted (kind, id) on (wanted.kind, wanted.id) = (due.kind, due.id));
  if cardinality(proposed) > 0 then
    insert into governance.removal_batch (id, proposed_at, proposed_by, proposed_by_name)
    values (batch, now(), database.me(), proposer_name);
    insert into governance.removal_item select (item).* from unnest(proposed) item;
  end if;
  return cardinality(proposed);
end
$$;
