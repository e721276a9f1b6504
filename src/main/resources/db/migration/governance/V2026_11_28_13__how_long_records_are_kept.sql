insert into access.ground (record, relation, role, place, which, because)
select 'RETENTION', relation, role, (select max(place) from access.ground) + row_number() over (), which, because
from (values
  ('ALL', '{INFORMATION_GOVERNANCE}'::text[],
    'How long every record is kept and what holds it, by references and days, and nothing that it says',
    'Nothing is kept longer, or removed earlier, than somebody can give the reason for'),
  ('BATCH', '{INFORMATION_GOVERNANCE,HEAD_OF_SERVICE}',
    'What is proposed for removal and what was removed, by references and days, and nothing that it says',
    'Nothing is removed unless two others agree')
) as stated (relation, roles, which, because)
cross join lateral unnest(roles) as role;

create table governance.retention_rule (
  rule text not null,
  edition integer not null,
  sort text not null,
  counted_from text not null,
  years integer not null,
  months integer not null,
  source text not null,
  local boolean not null,
  from_day date not null,
  holds boolean not null,
  said_at timestamptz not null,
  said_by uuid,
  said_by_name text not null,
  constraint retention_rule_pk primary key (rule, edition),
  constraint retention_rule_sort check (sort in (
    'NO_FURTHER_ACTION', 'WORKED_WITH', 'CALL', 'PERSON', 'LOOKED_AFTER', 'ADOPTED', 'CHILD_PROTECTION', 'EARLY_YEARS')),
  constraint retention_rule_counted_from check (
    counted_from in ('BIRTH', 'CLOSURE', 'LAST_CONTACT')
    and (sort <> 'CALL' or counted_from <> 'BIRTH')
    and (sort in ('NO_FURTHER_ACTION', 'WORKED_WITH', 'CALL') or counted_from <> 'CLOSURE')),
  constraint retention_rule_period check (
    years >= 0 and months between 0 and 11 and years + months > 0),
  constraint retention_rule_has_a_source check (source <> '')
);
comment on table governance.retention_rule is
  'How long records of a sort are kept, from which day, and who says so. Of a rule the newest edition that has begun holds, or has ended it.';
comment on column governance.retention_rule.local is 'Local practice, to be confirmed by the partnership.';
comment on column governance.retention_rule.holds is 'False: from that day on the rule holds no longer.';

insert into governance.retention_rule (
  rule, edition, sort, counted_from, years, months, source, local, from_day, holds, said_at, said_by_name)
select rule, 1, sort, counted_from, years, months, source, local, date '2026-01-01', true, now(), 'Fanlight, as delivered'
from (values
  ('looked-after', 'LOOKED_AFTER', 'BIRTH', 75, 0,
    'Regulations on the case records of looked-after children: 75 years from birth', false),
  ('adopted', 'ADOPTED', 'LAST_CONTACT', 100, 0, 'Local, to be confirmed by the partnership', true),
  ('child-protection', 'CHILD_PROTECTION', 'BIRTH', 26, 0, 'Local, to be confirmed by the partnership', true),
  ('early-years', 'EARLY_YEARS', 'BIRTH', 21, 3, 'Local, to be confirmed by the partnership', true),
  ('no-further-action', 'NO_FURTHER_ACTION', 'CLOSURE', 6, 0, 'Local, to be confirmed by the partnership', true),
  ('worked-with', 'WORKED_WITH', 'BIRTH', 26, 0, 'Local, to be confirmed by the partnership', true),
  ('worked-with-closed', 'WORKED_WITH', 'CLOSURE', 6, 0, 'Local, to be confirmed by the partnership', true),
  ('person', 'PERSON', 'BIRTH', 26, 0, 'Local, to be confirmed by the partnership', true),
  ('person-last-contact', 'PERSON', 'LAST_CONTACT', 6, 0, 'Local, to be confirmed by the partnership', true),
  ('call', 'CALL', 'CLOSURE', 6, 0, 'Local, to be confirmed by the partnership', true)
) as delivered (rule, sort, counted_from, years, months, source, local);

create table governance.kept_as (
  person_id uuid not null,
  number integer not null,
  sort text not null,
  holds boolean not null,
  source bytea not null,
  said_at timestamptz not null,
  said_by uuid not null,
  said_by_name text not null,
  constraint kept_as_pk primary key (person_id, number),
  constraint kept_as_sort check (sort in ('LOOKED_AFTER', 'ADOPTED', 'CHILD_PROTECTION', 'EARLY_YEARS')),
  constraint kept_as_has_a_source check (source <> '')
);
comment on table governance.kept_as is
  'That the records of a child are kept as those of a looked-after child, say: of each sort the newest word counts.';

create table governance.legal_hold (
  id uuid not null,
  source text not null,
  source_words bytea not null,
  reason bytea not null,
  review_on date not null,
  placed_at timestamptz not null,
  placed_by uuid not null,
  placed_by_name text not null,
  constraint legal_hold_pk primary key (id),
  constraint legal_hold_source check (source in ('INQUIRY', 'COURT', 'POLICE', 'OTHER')),
  constraint legal_hold_says_who_and_why check (source_words <> '' and reason <> '')
);
comment on table governance.legal_hold is 'While it stands nothing under it is removed, whatever a rule says.';

create table governance.legal_hold_record (
  hold_id uuid not null,
  record_kind text not null,
  record_id uuid not null,
  reference text not null,
  added_at timestamptz not null,
  added_by uuid not null,
  added_by_name text not null,
  constraint legal_hold_record_pk primary key (hold_id, record_kind, record_id),
  constraint legal_hold_record_hold foreign key (hold_id) references governance.legal_hold (id),
  constraint legal_hold_record_kind check (record_kind in ('CONTACT', 'PERSON', 'CALL'))
);
comment on table governance.legal_hold_record is
  'What a legal hold is on: a person with every contact they are identified in, a contact with everything that hangs on it, or a call.';
comment on column governance.legal_hold_record.reference is 'The reference of a contact; empty for others, and never a name.';
create index legal_hold_record_by_record on governance.legal_hold_record (record_id, record_kind);

create table governance.legal_hold_ending (
  hold_id uuid not null,
  reason bytea not null,
  ended_at timestamptz not null,
  ended_by uuid not null,
  ended_by_name text not null,
  constraint legal_hold_ending_pk primary key (hold_id),
  constraint legal_hold_ending_hold foreign key (hold_id) references governance.legal_hold (id),
  constraint legal_hold_ending_has_a_reason check (reason <> '')
);
comment on table governance.legal_hold_ending is 'A legal hold is ended, never deleted.';

create function governance.today() returns date
  language sql stable parallel safe
  set search_path = pg_catalog
  return (now() at time zone 'Europe/London')::date;
comment on function governance.today() is 'The day in London, by the clock of the database.';

-- From here on views and functions for the owner's functions alone, but for those that are granted.
create view governance.rule_in_force as
  select rule, edition, sort, counted_from, years, months
  from (
    select distinct on (rule) *
    from governance.retention_rule
    where from_day <= governance.today()
    order by rule, edition desc) newest
  where holds;
comment on view governance.rule_in_force is 'The rules that hold today, one edition of each.';

create view governance.kept_as_now as
  select person_id, sort
  from (
    select distinct on (person_id, sort) person_id, sort, holds
    from governance.kept_as
    order by person_id, sort, number desc) newest
  where holds;
comment on view governance.kept_as_now is 'As what the records of children are kept.';

create view governance.record_to_keep as
  select
    'CONTACT' as kind, c.id, c.reference, c.born_on, c.closed_on, c.last_on, c.closed_on is null as open, c.disagreed,
    array(
      select case when c.no_further_action then 'NO_FURTHER_ACTION' else 'WORKED_WITH' end
      union
      select k.sort
      from governance.kept_as_now k
      where k.person_id = any (c.people)) as sorts
  from frontdoor.contact_to_keep c
  union all
  select
    'PERSON', p.id, '', p.born_on, null, p.last_on, false, false,
    array(
      select 'PERSON'
      union
      select k.sort
      from governance.kept_as_now k
      where k.person_id = p.id)
  from people.person_to_keep p
  union all
  select 'CALL', c.id, '', null, c.ended_on, c.last_on, c.ended_on is null, false, array['CALL']
  from frontdoor.call_to_keep c;
comment on view governance.record_to_keep is 'Every record with the days from which it is counted, and what sorts of record it is.';

create view governance.record_due as
  with rules as materialized (
    select *
    from governance.rule_in_force
  )
  select
    r.kind, r.id, r.reference, r.open, r.disagreed, longest.rule, longest.edition, longest.counted_from,
    longest.counted_on, longest.kept_until
  from governance.record_to_keep r
  left join lateral (
    select
      f.rule, f.edition, f.counted_from, counted.counted_on,
      (counted.counted_on + make_interval(f.years, f.months))::date as kept_until
    from rules f
    cross join lateral (
      select case f.counted_from
        when 'BIRTH' then r.born_on
        when 'CLOSURE' then r.closed_on
        else r.last_on
      end as counted_on
    ) counted
    where f.sort = any (r.sorts)
    order by kept_until desc nulls first, f.rule
    limit 1) longest on true;
comment on view governance.record_due is
  'Until which day each record is kept, that day included: of several rules the longest counts, and where one cannot be worked out, none.';

create function governance.is_held(kind text, record uuid) returns boolean
  language sql stable
  set search_path = pg_catalog
  return exists (
    select
    from governance.legal_hold_record h
    where (
      h.record_kind = kind and h.record_id = record
      or kind = 'CONTACT' and h.record_kind = 'PERSON' and h.record_id in (
        select i.person_id
        from frontdoor.identification i
        where i.contact_id = record)
      or kind = 'PERSON' and h.record_kind = 'CONTACT' and h.record_id in (
        select i.contact_id
        from frontdoor.identification i
        where i.person_id = record))
    and not exists (
      select
      from governance.legal_hold_ending e
      where e.hold_id = h.hold_id));
comment on function governance.is_held(text, uuid) is
  'Whether a legal hold stands on a record, on somebody identified in it, or on a contact in which they are.';

create function governance.obstacle(kind text, record uuid) returns text
  language sql stable
  set search_path = pg_catalog
as $$
  select case
    when governance.is_held(kind, record) then 'HELD'
    when r.open then 'OPEN'
    when r.disagreed then 'DISAGREED'
    when kind = 'PERSON' and exists (
      select
      from frontdoor.identification i
      where i.person_id = record)
    then 'IN_A_CONTACT'
    when kind = 'PERSON' and exists (
      select
      from people.relationship s
      join governance.record_due d
        on d.kind = 'PERSON' and d.id = case s.from_id when record then s.to_id else s.from_id end
      where record in (s.from_id, s.to_id)
      and (
        d.kept_until is null
        or d.kept_until >= governance.today()
        or governance.is_held('PERSON', d.id)
        or exists (
          select
          from frontdoor.identification i
          where i.person_id = d.id)))
    then 'RELATIVE_KEPT'
  end
  from governance.record_to_keep r
  where r.kind = obstacle.kind
  and r.id = record
$$;
comment on function governance.obstacle(text, uuid) is
  'What stands in the way of removing a record that is due; nothing where nothing does.';

-- Whoever holds a record and whoever removes one wait for each other; many may hold at once.
create function governance.still_there(kind text, record uuid) returns boolean
  language plpgsql volatile security definer
  set search_path = pg_catalog
as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('governance.removal'));
  return exists (
    select
    from governance.record_to_keep r
    where r.kind = still_there.kind
    and r.id = record);
end
$$;
comment on function governance.still_there(text, uuid) is
  'Whether a record is there, which it then is until the transaction ends.';

create function governance.hold_what_is_there() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  if not governance.still_there(new.record_kind, new.record_id) then
    raise exception 'There is no such record to hold' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger legal_hold_record_is_there before insert on governance.legal_hold_record
  for each row execute function governance.hold_what_is_there();

-- Nobody who was removed is identified anew: whoever was about to when they went is refused.
create function governance.identify_who_is_there() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog
as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('governance.removal'));
  if exists (
    select
    from governance.removal_stub s
    where s.record_kind = 'PERSON'
    and s.record_id = new.person_id)
  then
    raise exception 'This person was removed' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger identification_of_who_is_there before insert on frontdoor.identification
  for each row execute function governance.identify_who_is_there();

create function governance.parts_of(kind text) returns database.part[]
  language sql stable
  set search_path = pg_catalog
  return
    case kind when 'PERSON' then people.person_parts() else frontdoor.record_parts() end
    || array[
      row('access.restriction', 'subject_id = any ($1)'),
      row('access.restriction_ending', 'restriction_id = any ($1)'),
      row('access.restriction_review', 'restriction_id = any ($1)'),
      row('access.need', 'restriction_id = any ($1)'),
      row('access.need_ending', 'need_id = any ($1)'),
      row('access.glass_review', 'need_id = any ($1)'),
      row('governance.kept_as', 'person_id = any ($1)'),
      row('governance.unusual_look', 'person_id = any ($1)'),
      row('governance.unusual_finding', 'look_id = any ($1)'),
      row('governance.subject_access', 'person_id = any ($1)'),
      row('governance.subject_access_step', 'request_id = any ($1)'),
      row('governance.subject_access_pack', 'request_id = any ($1)'),
      row('governance.subject_access_item', 'request_id = any ($1) or record_id = any ($1)'),
      row('governance.subject_access_review', 'item_id = any ($1)'),
      row('governance.subject_access_redaction', 'item_id = any ($1)'),
      row('governance.subject_access_lifting', 'redaction_id = any ($1)'),
      row('messages.message', 'split_part(reference, ''/'', 2) = any ($1::text[])'),
      row('messages.delivery', 'message_id = any ($1)')
    ]::database.part[]
    || database.parts_that_pass();
comment on function governance.parts_of(text) is 'Everything that goes with a record of a kind, in whichever room it is kept.';
create index message_by_what on messages.message (split_part(reference, '/', 2));

create function governance.kept_how(wanted_kind text, record uuid)
  returns table (
    kind text, id uuid, reference text, rule text, edition integer, counted_from text, counted_on date, kept_until date,
    obstacle text, total bigint)
  language sql stable security definer
  set search_path = pg_catalog
as $$
  select
    d.kind, d.id, d.reference, d.rule, d.edition, d.counted_from, d.counted_on, d.kept_until,
    coalesce(governance.obstacle(d.kind, d.id), ''), 1::bigint
  from governance.record_due d
  where d.kind = wanted_kind
  and d.id = record
  and (select database.is_house() or access.sees('RETENTION', 'ALL'))
$$;
comment on function governance.kept_how(text, uuid) is 'How long one record is kept and what stands in the way of its removal.';

create function governance.would_go(kind text, record uuid) returns jsonb
  language plpgsql stable security definer
  set search_path = pg_catalog
as $$
begin
  if database.is_house() or access.sees('RETENTION', 'ALL') then
    return (
      select h.rows
      from database.hanging_on(governance.parts_of(kind), frontdoor.ids_of(record)) h);
  end if;
  return '{}';
end
$$;
comment on function governance.would_go(text, uuid) is 'How many rows of which table would go with a record.';

do $$
declare
  part text;
begin
  foreach part in array array['retention_rule', 'kept_as', 'legal_hold', 'legal_hold_record', 'legal_hold_ending'] loop
    execute format($trigger$
      create trigger %1$s_is_append_only
        before update or delete on governance.%1$I
        for each statement execute function database.refuse_change()
      $trigger$, part);
    execute format('grant select, insert on governance.%I to fanlight_app', part);
    call database.guard(
      ('governance.' || part)::regclass,
      seen => case part
        when 'retention_rule' then $seen$ (select access.sees('RETENTION', 'BATCH')) $seen$
        else $seen$ (select access.sees('RETENTION', 'ALL')) $seen$
      end,
      written => $written$ (select access.sees('RETENTION', 'ALL')) $written$);
  end loop;
end
$$;

revoke execute on function governance.is_held(text, uuid) from public;
revoke execute on function governance.obstacle(text, uuid) from public;
revoke execute on function governance.parts_of(text) from public;
revoke execute on function governance.still_there(text, uuid) from public;
revoke execute on function governance.kept_how(text, uuid) from public;
revoke execute on function governance.would_go(text, uuid) from public;
grant execute on function governance.still_there(text, uuid) to fanlight_app;
grant execute on function governance.kept_how(text, uuid) to fanlight_app;
grant execute on function governance.would_go(text, uuid) to fanlight_app;
