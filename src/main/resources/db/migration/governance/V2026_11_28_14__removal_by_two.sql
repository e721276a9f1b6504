create table governance.removal_batch (
  id uuid not null,
  proposed_at timestamptz not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  constraint removal_batch_pk primary key (id)
);
comment on table governance.removal_batch is 'Records that somebody proposes for removal, for two others to agree to.';

create table governance.removal_item (
  batch_id uuid not null,
  record_kind text not null,
  record_id uuid not null,
  reference text not null,
  rule text not null,
  edition integer not null,
  counted_from text not null,
  counted_on date not null,
  kept_until date not null,
  rows jsonb not null,
  constraint removal_item_pk primary key (batch_id, record_kind, record_id),
  constraint removal_item_batch foreign key (batch_id) references governance.removal_batch (id),
  constraint removal_item_rule foreign key (rule, edition) references governance.retention_rule (rule, edition)
);
comment on table governance.removal_item is
  'A record in a batch as it was when it was proposed: under which edition of which rule, and how many rows would go with it.';
create index removal_item_by_record on governance.removal_item (record_id, record_kind);

create table governance.removal_exception (
  batch_id uuid not null,
  record_kind text not null,
  record_id uuid not null,
  reason text not null,
  taken_out_at timestamptz not null,
  constraint removal_exception_pk primary key (batch_id, record_kind, record_id),
  constraint removal_exception_item foreign key (batch_id, record_kind, record_id)
    references governance.removal_item (batch_id, record_kind, record_id),
  constraint removal_exception_reason check (
    reason in ('HELD', 'OPEN', 'DISAGREED', 'IN_A_CONTACT', 'RELATIVE_KEPT', 'ASKED_FOR', 'OTHER_RULE', 'OTHER_DAY', 'NOT_THERE'))
);
comment on table governance.removal_exception is 'A record that was taken out of its batch, as something had changed; it is kept.';

create table governance.removal_verdict (
  batch_id uuid not null,
  given_by uuid not null,
  given_by_name text not null,
  agreed boolean not null,
  words bytea not null,
  given_at timestamptz not null,
  constraint removal_verdict_pk primary key (batch_id, given_by),
  constraint removal_verdict_batch foreign key (batch_id) references governance.removal_batch (id),
  constraint removal_verdict_says_why_not check (agreed or words <> '')
);
comment on table governance.removal_verdict is 'That somebody agrees to a batch, or does not and why: two must agree, and nobody disagree.';

create table governance.removal_stub (
  record_kind text not null,
  record_id uuid not null,
  reference text not null,
  batch_id uuid not null,
  rule text not null,
  edition integer not null,
  counted_from text not null,
  counted_on date not null,
  kept_until date not null,
  rows jsonb not null,
  removed_ids uuid[] not null,
  proposed_by uuid not null,
  agreed_by uuid[] not null,
  removed_at timestamptz not null,
  constraint removal_stub_pk primary key (record_kind, record_id),
  constraint removal_stub_batch foreign key (batch_id) references governance.removal_batch (id),
  constraint removal_stub_by_two check (
    cardinality(agreed_by) >= 2 and agreed_by[1] <> agreed_by[2] and proposed_by <> all (agreed_by))
);
comment on table governance.removal_stub is
  'What is left of a removed record: that it was, under which rule it went, and who agreed. No name and no word of it.';
comment on column governance.removal_stub.removed_ids is 'The ids of everything that went, by which it is verified that nothing is left.';
create index removal_stub_by_ids on governance.removal_stub using gin (removed_ids);
create index removal_stub_newest on governance.removal_stub (removed_at desc);

create table governance.removal_check (
  record_kind text not null,
  record_id uuid not null,
  checked_at timestamptz not null,
  left_in text[] not null,
  constraint removal_check_pk primary key (record_kind, record_id, checked_at),
  constraint removal_check_stub foreign key (record_kind, record_id)
    references governance.removal_stub (record_kind, record_id)
);
comment on table governance.removal_check is 'That every table was searched for what was removed, and in which columns something was left.';

create function governance.two_others() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  if exists (
    select
    from governance.removal_batch b
    where b.id = new.batch_id
    and b.proposed_by = new.given_by)
  then
    raise exception 'Two others agree to a removal' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger removal_by_two_others before insert on governance.removal_verdict
  for each row execute function governance.two_others();

-- What was proposed and is neither removed nor taken out: where that is so no more, why.
create function governance.changed_since(item governance.removal_item) returns text
  language sql stable
  set search_path = pg_catalog
as $$
  select coalesce(
    (
      select case
        when governance.obstacle(d.kind, d.id) is not null then governance.obstacle(d.kind, d.id)
        when (d.rule, d.edition) is distinct from (item.rule, item.edition) then 'OTHER_RULE'
        when (d.counted_on, d.kept_until) is distinct from (item.counted_on, item.kept_until)
          or d.kept_until >= governance.today() then 'OTHER_DAY'
        else ''
      end
      from governance.record_due d
      where d.kind = item.record_kind
      and d.id = item.record_id),
    'NOT_THERE')
$$;
comment on function governance.changed_since(governance.removal_item) is
  'Why a proposed record is not to be removed as it was proposed; empty where it still is.';

create function governance.preview(wanted text, at_most integer)
  returns table (
    kind text, id uuid, reference text, rule text, edition integer, counted_from text, counted_on date, kept_until date,
    obstacle text, total bigint)
  language sql stable security definer
  set search_path = pg_catalog
as $$
  select
    found.kind, found.id, found.reference, found.rule, found.edition, found.counted_from, found.counted_on,
    found.kept_until, coalesce(found.obstacle, ''), count(*) over ()
  from (
    select d.*, case when d.kept_until < governance.today() then governance.obstacle(d.kind, d.id) end as obstacle
    from governance.record_due d
    where case wanted
      when 'UNKNOWN' then d.kept_until is null and not d.open
      else d.kept_until < governance.today()
    end
  ) found
  where (select database.is_house() or access.sees('RETENTION', 'ALL'))
  and case wanted
    when 'DUE' then found.obstacle is null and not exists (
      select
      from governance.removal_item i
      where i.record_kind = found.kind
      and i.record_id = found.id
      and not exists (
        select
        from governance.removal_exception x
        where (x.batch_id, x.record_kind, x.record_id) = (i.batch_id, i.record_kind, i.record_id))
      and not exists (
        select
        from governance.removal_verdict v
        where v.batch_id = i.batch_id
        and not v.agreed))
    when 'BLOCKED' then found.obstacle is not null
    else true
  end
  order by found.kept_until, found.kind, found.id
  limit at_most
$$;
comment on function governance.preview(text, integer) is
  'What is due for removal, what is due but something stands in its way, or of what it cannot be worked out.';

create function governance.propose(batch uuid, proposer_name text, kinds text[], ids uuid[]) returns integer
  language plpgsql security definer
  set search_path = pg_catalog
as $$
declare
  many integer;
begin
  if not access.sees('RETENTION', 'ALL') then
    raise exception 'Not for you to propose' using errcode = 'insufficient_privilege';
  end if;
  insert into governance.removal_batch (id, proposed_at, proposed_by, proposed_by_name)
  values (batch, now(), database.me(), proposer_name);
  insert into governance.removal_item (
    batch_id, record_kind, record_id, reference, rule, edition, counted_from, counted_on, kept_until, rows)
  select
    batch, due.kind, due.id, due.reference, due.rule, due.edition, due.counted_from, due.counted_on, due.kept_until,
    governance.would_go(due.kind, due.id)
  from governance.preview('DUE', null) due
  join unnest(kinds, ids) wanted (kind, id) on (wanted.kind, wanted.id) = (due.kind, due.id);
  get diagnostics many = row_count;
  return many;
end
$$;
comment on function governance.propose(uuid, text, text[], uuid[]) is
  'Makes a batch of those of these records that are due just now, and says how many that are.';

create function governance.take_out_changed(batch uuid) returns integer
  language plpgsql security definer
  set search_path = pg_catalog
as $$
declare
  many integer;
begin
  insert into governance.removal_exception (batch_id, record_kind, record_id, reason, taken_out_at)
  select i.batch_id, i.record_kind, i.record_id, changed.reason, now()
  from governance.removal_item i
  cross join lateral governance.changed_since(i) changed (reason)
  where i.batch_id = batch
  and changed.reason <> ''
  and not exists (
    select
    from governance.removal_stub s
    where (s.record_kind, s.record_id) = (i.record_kind, i.record_id))
  and not exists (
    select
    from governance.removal_verdict v
    where v.batch_id = i.batch_id
    and not v.agreed)
  and (select database.is_house() or access.sees('RETENTION', 'BATCH'))
  on conflict do nothing;
  get diagnostics many = row_count;
  return many;
end
$$;
comment on function governance.take_out_changed(uuid) is
  'Takes out of a batch what is not to be removed any more as it was proposed, each with the reason.';

create function governance.remove(batch uuid, kind text, record uuid) returns text
  language plpgsql security definer
  set search_path = pg_catalog
as $$
declare
  item governance.removal_item;
  agreed uuid[];
  reason text;
  going uuid[];
  gone jsonb;
  words integer := 0;
begin
  if not database.is_house() then
    raise exception 'The house alone removes' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtext('governance.removal'));

  select i.* into item
  from governance.removal_item i
  where (i.batch_id, i.record_kind, i.record_id) = (batch, kind, record)
  and not exists (
    select
    from governance.removal_exception x
    where (x.batch_id, x.record_kind, x.record_id) = (batch, kind, record));
  if not found then
    raise exception 'This was not proposed' using errcode = 'check_violation';
  end if;

  select array_agg(distinct v.given_by) into agreed
  from governance.removal_verdict v
  join governance.removal_batch b on b.id = v.batch_id
  where v.batch_id = batch
  and v.given_by <> b.proposed_by
  having bool_and(v.agreed);
  if coalesce(cardinality(agreed), 0) < 2 then
    raise exception 'Two others have not agreed to this' using errcode = 'check_violation';
  end if;

  -- whoever adds something to it just now is waited for, and then seen
  case kind
    when 'CONTACT' then perform from frontdoor.contact c where c.id = record for update;
    when 'PERSON' then perform from people.person p where p.id = record for update;
    else perform from frontdoor.conversation c where c.id = record for update;
  end case;
  reason := governance.changed_since(item);
  if reason <> '' then
    insert into governance.removal_exception (batch_id, record_kind, record_id, reason, taken_out_at)
    values (batch, kind, record, reason, now());
    return reason;
  end if;

  select h.ids into going
  from database.hanging_on(governance.parts_of(kind), frontdoor.ids_of(record)) h;
  if kind = 'PERSON' then
    words := people.forget_person(record);
  end if;
  gone := database.remove_parts(governance.parts_of(kind), going);
  if words > 0 then
    gone := gone || jsonb_build_object('people.name_word', words);
  end if;
  insert into governance.removal_stub (
    record_kind, record_id, reference, batch_id, rule, edition, counted_from, counted_on, kept_until, rows, removed_ids,
    proposed_by, agreed_by, removed_at)
  select
    kind, record, item.reference, batch, item.rule, item.edition, item.counted_from, item.counted_on, item.kept_until,
    gone, going, b.proposed_by, agreed, now()
  from governance.removal_batch b
  where b.id = batch;
  return 'REMOVED';
end
$$;
comment on function governance.remove(uuid, text, uuid) is
  'Removes one record of a batch with everything that hangs on it, if two others agreed and nothing has changed; else says why not.';

create function governance.verify_removed(batch uuid) returns integer
  language plpgsql security definer
  set search_path = pg_catalog
as $$
declare
  stubs governance.removal_stub[];
  stub governance.removal_stub;
  keep_ids constant text[] := array[
    'audit.act', 'governance.legal_hold_record', 'governance.removal_item', 'governance.removal_exception',
    'governance.removal_stub', 'governance.removal_check'];
  anything_left boolean;
begin
  if not database.is_house() then
    raise exception 'The house alone verifies' using errcode = 'insufficient_privilege';
  end if;
  stubs := array(
    select s
    from governance.removal_stub s
    where s.batch_id = batch
    and not exists (
      select
      from governance.removal_check c
      where (c.record_kind, c.record_id) = (s.record_kind, s.record_id)));
  -- all at once, since every table is read; one by one only where something is left
  anything_left := database.where_left(
    array(
      select gone
      from unnest(stubs) s
      cross join lateral unnest(s.removed_ids) gone),
    keep_ids) <> '{}';
  foreach stub in array stubs loop
    insert into governance.removal_check (record_kind, record_id, checked_at, left_in)
    values (
      stub.record_kind, stub.record_id, now(),
      case when anything_left then database.where_left(stub.removed_ids, keep_ids) else '{}' end);
  end loop;
  return cardinality(stubs);
end
$$;
comment on function governance.verify_removed(uuid) is
  'Searches every table for what a batch has removed. The audit trail, old holds and the stubs keep the ids, and no more.';

do $$
declare
  part text;
begin
  foreach part in array array[
    'removal_batch', 'removal_item', 'removal_exception', 'removal_verdict', 'removal_stub', 'removal_check'] loop
    execute format($trigger$
      create trigger %1$s_is_append_only
        before update or delete on governance.%1$I
        for each statement execute function database.refuse_change()
      $trigger$, part);
    execute format('grant select on governance.%I to fanlight_app', part);
    call database.guard(
      ('governance.' || part)::regclass,
      seen => $seen$ (select access.sees('RETENTION', 'BATCH')) $seen$,
      written => case part
        when 'removal_verdict' then
          $written$ (select access.sees('RETENTION', 'BATCH')) and given_by = (select database.me()) $written$
      end);
  end loop;
  grant insert on governance.removal_verdict to fanlight_app;
end
$$;

create function governance.conceals(kind text, record uuid) returns boolean
  language sql stable parallel restricted
  return
    not access.sees('CONTACT', 'LOOKED_AT')
    and case kind
      when 'CONTACT' then record = any (frontdoor.hidden_contacts())
      when 'PERSON' then record = any (access.hidden('person'))
      else record = any (frontdoor.hidden_conversations())
    end;
comment on function governance.conceals(text, uuid) is
  'Whether a record is hidden from whoever asks, who may then learn that there is one and not which.';

do $$
declare
  told text;
begin
  foreach told in array array[
    'preview(text, integer)', 'propose(uuid, text, text[], uuid[])', 'take_out_changed(uuid)', 'remove(uuid, text, uuid)',
    'verify_removed(uuid)'] loop
    execute format('revoke execute on function governance.%s from public', told);
    execute format('grant execute on function governance.%s to fanlight_app', told);
  end loop;
end
$$;
revoke execute on function governance.changed_since(governance.removal_item) from public;
