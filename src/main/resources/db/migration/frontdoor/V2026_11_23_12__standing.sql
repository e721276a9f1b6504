create table frontdoor.contact_standing (
  contact_id uuid not null,
  received_at timestamptz not null,
  district_id uuid,
  team_id uuid,
  urgency text,
  worker_id uuid,
  worker_name text,
  children integer not null,
  undecided integer not null,
  unsigned integer not null,
  decide_due_at timestamptz not null,
  checks_waiting integer not null,
  checks_due_at timestamptz,
  feedback_due_at timestamptz,
  next_due_at timestamptz,
  closed_at timestamptz,
  changed_at timestamptz not null,
  version integer not null,
  constraint contact_standing_pk primary key (contact_id),
  constraint contact_standing_contact foreign key (contact_id) references frontdoor.contact (id)
);
comment on table frontdoor.contact_standing is 'Where each contact stands, worked out from its rows by frontdoor.work_out_standing: the lists read this.';
comment on column frontdoor.contact_standing.next_due_at is 'The earliest thing still owed; null once nothing is.';

create index standing_open_by_worker on frontdoor.contact_standing (worker_id, next_due_at, contact_id) where closed_at is null;
create index standing_open_by_team on frontdoor.contact_standing (team_id, next_due_at, contact_id) where closed_at is null;
create index standing_open_by_due on frontdoor.contact_standing (next_due_at, contact_id) where closed_at is null;
create index standing_open_unallocated on frontdoor.contact_standing (next_due_at, contact_id)
  where closed_at is null and worker_id is null;
grant select, insert, update on frontdoor.contact_standing to fanlight_app;

create table frontdoor.presence (
  contact_id uuid not null,
  account_id uuid not null,
  name text not null,
  seen_at timestamptz not null,
  constraint presence_pk primary key (contact_id, account_id),
  constraint presence_contact foreign key (contact_id) references frontdoor.contact (id)
);
comment on table frontdoor.presence is 'Who has a contact open just now: told to the others, locks nothing.';
grant select, insert, update, delete on frontdoor.presence to fanlight_app;

-- Works out where contacts stand from their rows.
create function frontdoor.work_out_standing(contacts uuid[], at_time timestamptz) returns void
  language sql
as $$
  with standing_decision as (
    select d.contact_id, d.second_signature_because, s.verdict, coalesce(s.signed_at, d.decided_at) as settled_at
    from frontdoor.decision d
    left join frontdoor.second_signature s on s.decision_id = d.id
    where d.contact_id = any (contacts)
    and not exists (
      select
      from frontdoor.decision later
      where later.contact_id = d.contact_id
      and later.child_id = d.child_id
      and later.overrides = d.id)
  ),
  per_contact as (
    select
      c.id,
      c.received_at,
      c.district_id,
      c.team_id,
      c.decide_due_at,
      (select r.urgency
       from frontdoor.urgency_rating r
       where r.contact_id = c.id
       order by r.rated_at desc, r.id desc
       limit 1) as urgency,
      allocated.worker_id,
      allocated.worker_name,
      (select count(*)
       from frontdoor.named_person p
       where p.contact_id = c.id
       and p.part = 'CHILD')::int as children,
      (select count(*)
       from standing_decision d
       where d.contact_id = c.id
       and d.verdict is distinct from 'SENT_BACK')::int as decided,
      (select count(*)
       from standing_decision d
       where d.contact_id = c.id
       and d.second_signature_because is not null
       and d.verdict is null)::int as unsigned,
      checks.waiting,
      checks.due_at as checks_due_at,
      (select min(o.due_at)
       from frontdoor.feedback_owed o
       where o.contact_id = c.id
       and not exists (
         select
         from frontdoor.feedback f
         where f.contact_id = c.id
         and f.given_at >= o.owed_since)) as feedback_due_at,
      (select max(d.settled_at)
       from standing_decision d
       where d.contact_id = c.id) as settled_at,
      (select max(f.given_at)
       from frontdoor.feedback f
       where f.contact_id = c.id) as feedback_at
    from frontdoor.contact c
    left join lateral (
      select a.worker_id, a.worker_name
      from frontdoor.allocation a
      where a.contact_id = c.id
      order by a.allocated_at desc, a.id desc
      limit 1) allocated on true
    left join lateral (
      select count(*)::int as waiting, min(k.due_at) as due_at
      from frontdoor.agency_check k
      where k.contact_id = c.id
      and not exists (select from frontdoor.check_answer w where w.check_id = k.id)) checks on true
    where c.id = any (contacts)
  )
  insert into frontdoor.contact_standing (
    contact_id, received_at, district_id, team_id, urgency, worker_id, worker_name, children, undecided, unsigned,
    decide_due_at, checks_waiting, checks_due_at, feedback_due_at, next_due_at, closed_at, changed_at, version)
  select
    id, received_at, district_id, team_id, urgency, worker_id, worker_name, children,
    children - decided, unsigned, decide_due_at, waiting, checks_due_at, feedback_due_at,
    least(
      case when children = 0 or children > decided or unsigned > 0 then decide_due_at end,
      checks_due_at,
      feedback_due_at),
    case
      when children > 0 and children = decided and unsigned = 0 and feedback_due_at is null
      then greatest(settled_at, feedback_at)
    end,
    at_time,
    1
  from per_contact
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
    version = contact_standing.version + 1
$$;
grant execute on function frontdoor.work_out_standing(uuid[], timestamptz) to fanlight_app;

insert into frontdoor.second_signature_rule (id, outcome, nth_contact, within_months, from_date, reason)
values (
  '0190a000-0000-7000-8000-000000000001', 'ADVICE_GIVEN', 3, 12, date '2020-01-01',
  'Before no further action where it is at least the third contact in twelve months');
