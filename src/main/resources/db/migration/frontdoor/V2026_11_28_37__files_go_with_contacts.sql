-- A contact to which something is added is kept longer, and its files go when it goes.
create or replace view frontdoor.contact_to_keep as
  select
    c.id,
    c.reference,
    children.born_on,
    children.people,
    (standing.closed_at at time zone 'Europe/London')::date as closed_on,
    (greatest(
      c.received_at,
      (select max(n.written_at) from frontdoor.contact_note n where n.contact_id = c.id),
      (select max(a.written_at) from frontdoor.contact_answer a where a.contact_id = c.id),
      (select max(p.named_at) from frontdoor.named_person p where p.contact_id = c.id),
      (select max(i.identified_at) from frontdoor.identification i where i.contact_id = c.id),
      (select max(d.decided_at) from frontdoor.decision d where d.contact_id = c.id),
      (select max(f.given_at) from frontdoor.feedback f where f.contact_id = c.id),
      (select max(s.stepped_at) from frontdoor.disagreement_step s where s.contact_id = c.id),
      (select max(v.answered_at) from frontdoor.survey_answer v where v.contact_id = c.id),
      (select max(k.asked_at) from frontdoor.agency_check k where k.contact_id = c.id),
      (select max(a.added_at) from files.file a where a.owner_kind = 'contact' and a.owner_id = c.id),
      (select max(w.answered_at)
       from frontdoor.agency_check k
       join frontdoor.check_answer w on w.check_id = k.id
       where k.contact_id = c.id)
    ) at time zone 'Europe/London')::date as last_on,
    (
      select coalesce(bool_and(d.outcome = 'ADVICE_GIVEN'), false)
      from frontdoor.decision d
      left join frontdoor.second_signature s on s.decision_id = d.id
      where d.contact_id = c.id
      and s.verdict is distinct from 'SENT_BACK'
      and not exists (
        select
        from frontdoor.decision later
        where later.contact_id = d.contact_id
        and later.child_id = d.child_id
        and later.overrides = d.id)
    ) as no_further_action,
    exists (
      select
      from frontdoor.disagreement_step raised
      where raised.contact_id = c.id
      and raised.side = 'RAISED'
      and not exists (
        select
        from frontdoor.disagreement_step answered
        where answered.contact_id = c.id
        and answered.stage >= raised.stage
        and answered.side = 'ANSWERED')
    ) as disagreed
  from frontdoor.contact c
  left join frontdoor.contact_standing standing on standing.contact_id = c.id
  cross join lateral (
    select
      case when bool_and(born.born_on is not null) then max(born.born_on) end as born_on,
      array_agg(born.id) filter (where born.id is not null) as people
    from frontdoor.named_person p
    left join frontdoor.identification i on i.named_person_id = p.id
    left join people.person_to_keep born on born.id = i.person_id
    where p.contact_id = c.id
    and p.part = 'CHILD') children;

create or replace function frontdoor.record_parts() returns database.part[]
  language sql immutable
  set search_path = pg_catalog
  return array[
    row('frontdoor.call_back', 'id = any ($1)'),
    row('frontdoor.conversation', 'id = any ($1)'),
    row('frontdoor.conversation_draft', 'conversation_id = any ($1)'),
    row('frontdoor.draft_set_aside', 'conversation_id = any ($1)'),
    row('frontdoor.contact', 'id = any ($1)'),
    row('frontdoor.conversation_ending', 'conversation_id = any ($1) or contact_id = any ($1)'),
    row('frontdoor.contact_standing', 'contact_id = any ($1)'),
    row('frontdoor.contact_note', 'contact_id = any ($1)'),
    row('frontdoor.contact_answer', 'contact_id = any ($1)'),
    row('frontdoor.named_person', 'contact_id = any ($1)'),
    row('frontdoor.identification', 'contact_id = any ($1)'),
    row('frontdoor.concern', 'contact_id = any ($1)'),
    row('frontdoor.urgency_rating', 'contact_id = any ($1)'),
    row('frontdoor.allocation', 'contact_id = any ($1)'),
    row('frontdoor.agency_check', 'contact_id = any ($1)'),
    row('frontdoor.check_answer', 'check_id = any ($1)'),
    row('frontdoor.check_chase', 'check_id = any ($1)'),
    row('frontdoor.decision', 'contact_id = any ($1)'),
    row('frontdoor.second_signature', 'decision_id = any ($1)'),
    row('frontdoor.feedback_owed', 'contact_id = any ($1)'),
    row('frontdoor.feedback', 'contact_id = any ($1)'),
    row('frontdoor.referrer_link', 'contact_id = any ($1)'),
    row('frontdoor.survey_answer', 'contact_id = any ($1)'),
    row('frontdoor.disagreement_step', 'contact_id = any ($1)'),
    row('frontdoor.presence', 'contact_id = any ($1)'),
    row('frontdoor.sent_contact', 'contact_id = any ($1)'),
    row('frontdoor.online_draft', 'contact_id = any ($1)'),
    row('files.file', 'owner_id = any ($1)'),
    row('files.content', 'file_id = any ($1)'),
    row('files.verdict', 'file_id = any ($1)'),
    row('files.taking_back', 'file_id = any ($1)')
  ]::database.part[];
