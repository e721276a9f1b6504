-- Who asked for everything held on a person is answered before anything of it goes.
create function governance.is_asked_for(kind text, record uuid) returns boolean
  language sql stable
  set search_path = pg_catalog
as $$
  select exists (
    select
    from governance.subject_access a
    where (
      kind = 'PERSON' and a.person_id = record
      or kind = 'CONTACT' and a.person_id in (
        select i.person_id
        from frontdoor.identification i
        where i.contact_id = record))
    and not exists (
      select
      from governance.subject_access_step s
      where s.request_id = a.id
      and s.kind in ('ANSWERED', 'REFUSED', 'WITHDRAWN')))
$$;
comment on function governance.is_asked_for(text, uuid) is
  'Whether somebody asked for everything held on a person of this record, and has no answer yet.';
revoke execute on function governance.is_asked_for(text, uuid) from public;
create index subject_access_by_person on governance.subject_access (person_id);

create or replace function governance.obstacle(kind text, record uuid) returns text
  language sql stable
  set search_path = pg_catalog
as $$
  select case
    when governance.is_held(kind, record) then 'HELD'
    when governance.is_asked_for(kind, record) then 'ASKED_FOR'
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
