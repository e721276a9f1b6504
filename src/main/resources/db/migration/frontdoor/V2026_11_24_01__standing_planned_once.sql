-- The same working-out, planned once for each connection (to plan it took ten times as long as to run it) and each part
-- of it worked out contact by contact, so that a thousand contacts take no more than a thousand times as long as one.
create or replace function frontdoor.work_out_standing(contacts uuid[], at_time timestamptz) returns void
  language plpgsql
  set plan_cache_mode = force_generic_plan
as $$
begin
  insert into frontdoor.contact_standing (
    contact_id, received_at, district_id, team_id, urgency, worker_id, worker_name, children, undecided, unsigned,
    decide_due_at, checks_waiting, checks_due_at, feedback_due_at, next_due_at, closed_at, changed_at, version)
  select
    c.id, c.received_at, c.district_id, c.team_id, rated.urgency, allocated.worker_id, allocated.worker_name,
    named.children, named.children - decided.standing, decided.unsigned, c.decide_due_at,
    asked.waiting, asked.due_at, owed.due_at,
    least(
      case
        when named.children = 0 or named.children > decided.standing or decided.unsigned > 0 then c.decide_due_at
      end,
      asked.due_at,
      owed.due_at),
    case
      when named.children > 0
        and named.children = decided.standing
        and decided.unsigned = 0
        and owed.due_at is null
      then greatest(decided.settled_at, told.at)
    end,
    at_time,
    1
  from frontdoor.contact c
  cross join lateral (
    select count(*)::int as children
    from frontdoor.named_person p
    where p.contact_id = c.id
    and p.part = 'CHILD') named
  cross join lateral (
    select
      count(*) filter (where s.verdict is distinct from 'SENT_BACK')::int as standing,
      count(*) filter (where d.second_signature_because is not null and s.verdict is null)::int as unsigned,
      max(coalesce(s.signed_at, d.decided_at)) as settled_at
    from frontdoor.decision d
    left join frontdoor.second_signature s on s.decision_id = d.id
    where d.contact_id = c.id
    and not exists (
      select
      from frontdoor.decision later
      where later.contact_id = d.contact_id
      and later.child_id = d.child_id
      and later.overrides = d.id)) decided
  cross join lateral (
    select count(*)::int as waiting, min(k.due_at) as due_at
    from frontdoor.agency_check k
    where k.contact_id = c.id
    and not exists (
      select
      from frontdoor.check_answer w
      where w.check_id = k.id)) asked
  cross join lateral (
    select min(o.due_at) as due_at
    from frontdoor.feedback_owed o
    where o.contact_id = c.id
    and not exists (
      select
      from frontdoor.feedback f
      where f.contact_id = c.id
      and f.given_at >= o.owed_since)) owed
  cross join lateral (
    select max(f.given_at) as at
    from frontdoor.feedback f
    where f.contact_id = c.id) told
  left join lateral (
    select r.urgency
    from frontdoor.urgency_rating r
    where r.contact_id = c.id
    order by r.rated_at desc, r.id desc
    limit 1) rated on true
  left join lateral (
    select a.worker_id, a.worker_name
    from frontdoor.allocation a
    where a.contact_id = c.id
    order by a.allocated_at desc, a.id desc
    limit 1) allocated on true
  where c.id = any (contacts)
  on conflict (contact_id) do update
  set urgency = excluded.urgency,
    worker_id = excluded.worker_id,
    worker_name = excluded.worker_name,
    children = excluded.children,
    undecided = excluded.undecided,
    unsigned = excluded.unsigned,
    checks_waiting = excluded.checks_waiting,
    checks_due_at = excluded.checks_due_at,
    feedback_due_at = excluded.feedback_due_at,
    next_due_at = excluded.next_due_at,
    closed_at = excluded.closed_at,
    changed_at = excluded.changed_at,
    version = contact_standing.version + 1;
end
$$;

-- Who is here just now is worth nothing after a crash: such rows need not reach the disk before a page is answered.
alter table frontdoor.presence set unlogged;
