-- All as the owner: somebody who finds out who looked learns which contacts, conversations and checks there are about a
-- person and what they are called, and nothing that stands in them.
create function frontdoor.matters_about(person uuid) returns table (kind text, id uuid)
  language sql stable security definer
  set search_path = pg_catalog
as $$
  select matter.kind, matter.id
  from (
    select 'contact' as kind, i.contact_id as id
    from frontdoor.identification i
    where i.person_id = person
    union
    select 'conversation', e.conversation_id
    from frontdoor.identification i
    join frontdoor.conversation_ending e on e.contact_id = i.contact_id
    where i.person_id = person
    union
    select 'check', c.id
    from frontdoor.identification i
    join frontdoor.agency_check c on c.contact_id = i.contact_id and c.named_person_id = i.named_person_id
    where i.person_id = person
  ) matter
  where (select database.is_house() or access.sees('CONTACT', 'LOOKED_AT'))
$$;
comment on function frontdoor.matters_about(uuid) is
  'The contacts in which a person is identified, the conversations they came from, and the checks about this person.';

create function frontdoor.matters_of(reference text) returns table (kind text, id uuid)
  language sql stable security definer
  set search_path = pg_catalog
as $$
  select matter.kind, matter.id
  from frontdoor.contact c
  cross join lateral (
    select 'contact' as kind, c.id
    union all
    select 'conversation', e.conversation_id
    from frontdoor.conversation_ending e
    where e.contact_id = c.id
    union all
    select 'check', k.id
    from frontdoor.agency_check k
    where k.contact_id = c.id
  ) matter
  where c.reference = matters_of.reference
  and (select database.is_house() or access.sees('CONTACT', 'LOOKED_AT'))
$$;
comment on function frontdoor.matters_of(text) is
  'The contact with this reference, the conversation it came from, and its checks.';

create function frontdoor.references_of(matters uuid[]) returns table (id uuid, reference text)
  language sql stable security definer
  set search_path = pg_catalog
as $$
  select named.id, named.reference
  from (
    select c.id, c.reference
    from frontdoor.contact c
    where c.id = any (matters)
    union all
    select e.conversation_id, c.reference
    from frontdoor.conversation_ending e
    join frontdoor.contact c on c.id = e.contact_id
    where e.conversation_id = any (matters)
    union all
    select k.id, c.reference
    from frontdoor.agency_check k
    join frontdoor.contact c on c.id = k.contact_id
    where k.id = any (matters)
  ) named
  where (select database.is_house() or access.sees('CONTACT', 'LOOKED_AT'))
$$;
comment on function frontdoor.references_of(uuid[]) is
  'The references of the contacts to which these contacts, conversations and checks belong.';

create index conversation_ending_by_contact on frontdoor.conversation_ending (contact_id) where contact_id is not null;
