create function frontdoor.hub_teams() returns uuid[]
  language sql stable parallel safe
  return (
    select array_append(array_agg(id), database.my_team())
    from agencies.team
    where agency_id = database.my_agency());
comment on function frontdoor.hub_teams() is 'The teams of the agency that whoever asks works for, and their own.';

-- As the owner, since the very rows that say so are hidden.
create function frontdoor.find_hidden_contacts() returns uuid[]
  language sql stable security definer parallel restricted
  return access.hidden('contact') || array(
    select contact_id
    from frontdoor.identification
    where person_id = any ((select access.hidden('person'))::uuid[]));

create function frontdoor.hidden_contacts() returns uuid[]
  language plpgsql stable parallel restricted
as $$
begin
  return coalesce(
    database.remembered('hidden_contacts'),
    database.remember('hidden_contacts', frontdoor.find_hidden_contacts()::text));
end
$$;
comment on function frontdoor.hidden_contacts() is
  'Contacts that are restricted, or in which somebody is identified who is, for whoever asks.';

create function frontdoor.find_hidden_conversations() returns uuid[]
  language sql stable security definer parallel restricted
  return array(
    select conversation_id
    from frontdoor.contact
    where conversation_id is not null
    and id = any ((select frontdoor.hidden_contacts())::uuid[]));

create function frontdoor.hidden_conversations() returns uuid[]
  language plpgsql stable parallel restricted
as $$
begin
  return coalesce(
    database.remembered('hidden_conversations'),
    database.remember('hidden_conversations', frontdoor.find_hidden_conversations()::text));
end
$$;
comment on function frontdoor.hidden_conversations() is
  'Calls that became a contact that is hidden from whoever asks: what was typed in them is part of it.';

alter function frontdoor.work_out_standing(uuid[], timestamptz) security definer;
alter function frontdoor.work_out_standing(uuid[], timestamptz) set search_path = pg_catalog;

-- As the owner, as a policy that asked other tables would ask itself again.
create function frontdoor.key_contact() returns uuid
  language sql stable security definer parallel safe
  return (
    select contact_id
    from frontdoor.referrer_link
    where token = database.my_key()
    union all
    select contact_id
    from frontdoor.online_draft
    where token = database.my_key());
comment on function frontdoor.key_contact() is
  'The one contact whose link whoever asks came with, or which their draft became.';

create function frontdoor.last_stage_contacts() returns uuid[]
  language sql stable security definer parallel safe
  return array(
    select contact_id
    from frontdoor.disagreement_step
    where stage = 3);

-- What hardly anybody is asked for stands in functions of its own: a policy that held it would make every plan longer.
create function frontdoor.is_mine(contact uuid, referrer uuid) returns boolean
  language sql stable parallel restricted
  return referrer = database.me() or exists (
    select
    from frontdoor.sent_contact s
    where s.contact_id = is_mine.contact
    and s.client_id = database.me());
comment on function frontdoor.is_mine(uuid, uuid) is 'Whether whoever asks made the contact, or sent it as a system.';

call database.guard(
  'frontdoor.sent_contact',
  seen => $$ client_id = (select database.me()) $$,
  written => $$ client_id = (select database.me()) $$,
  unhidden => $$ contact_id <> all ((select frontdoor.hidden_contacts())::uuid[]) $$);
call database.guard(
  'frontdoor.contact',
  seen => $$
    (select access.sees('CONTACT', 'HUB')) and (team_id is null or team_id = any ((select frontdoor.hub_teams())::uuid[]))
    or id = (select frontdoor.key_contact())
    or (select access.sees('CONTACT', 'LAST_STAGE')) and id = any ((select frontdoor.last_stage_contacts())::uuid[])
    or (select access.sees('CONTACT', 'OWN')) and frontdoor.is_mine(id, referrer_account_id) $$,
  written => $$
    (select access.sees('CONTACT', 'HUB')) and (team_id is null or team_id = any ((select frontdoor.hub_teams())::uuid[]))
    $$,
  unhidden => $$ id <> all ((select frontdoor.hidden_contacts())::uuid[]) $$);

create function frontdoor.is_contact_of_mine(contact uuid) returns boolean
  language sql stable parallel restricted
  return exists (
    select
    from frontdoor.contact c
    where c.id = is_contact_of_mine.contact
    and frontdoor.is_mine(c.id, c.referrer_account_id));
comment on function frontdoor.is_contact_of_mine(uuid) is
  'Whether whoever asks made the contact, or sent it as a system, and may see it.';

-- As the owner: what an agency was asked says what else it sees, and that in turn is asked for by what it was asked.
create function frontdoor.was_asked(contact uuid) returns boolean
  language sql stable security definer parallel safe
  return exists (
    select
    from frontdoor.agency_check k
    where k.contact_id = was_asked.contact
    and k.agency_id = database.my_agency());
comment on function frontdoor.was_asked(uuid) is 'Whether the agency of whoever asks was asked anything in the contact.';

create function frontdoor.was_asked_about(contact uuid, named uuid) returns boolean
  language sql stable security definer parallel safe
  return exists (
    select
    from frontdoor.agency_check k
    where k.contact_id = was_asked_about.contact
    and k.named_person_id = was_asked_about.named
    and k.agency_id = database.my_agency());
comment on function frontdoor.was_asked_about(uuid, uuid) is
  'Whether the agency of whoever asks was asked about this person in the contact.';

-- What belongs to a contact is written by its hub, and read by its hub and by whoever has the last word on it.
-- A referrer may know how far it has come, what they were told, and say whether they felt heard and what they think.
-- An agency sees what it was asked and about whom, and no more of the contact than that.
do $$
declare
  part text;
  hub constant text := $hub$
    (select access.sees('CONTACT', 'HUB'))
    and exists (
      select
      from frontdoor.contact c
      where c.id = contact_id
      and (c.team_id is null or c.team_id = any ((select frontdoor.hub_teams())::uuid[])))
    $hub$;
  standing constant text := $hub$
    (select access.sees('CONTACT', 'HUB')) and (team_id is null or team_id = any ((select frontdoor.hub_teams())::uuid[]))
    $hub$;
  last_stage constant text := $last_stage$
    (select access.sees('CONTACT', 'LAST_STAGE'))
    and contact_id = any ((select frontdoor.last_stage_contacts())::uuid[])
    $last_stage$;
  by_key constant text := 'contact_id = (select frontdoor.key_contact())';
  mine constant text := $mine$ (select access.sees('CONTACT', 'OWN')) and frontdoor.is_contact_of_mine(contact_id) $mine$;
  asked text;
begin
  foreach part in array array[
    'contact_standing', 'contact_note', 'contact_answer', 'named_person', 'identification', 'concern',
    'urgency_rating', 'allocation', 'agency_check', 'decision', 'feedback_owed', 'feedback', 'referrer_link',
    'survey_answer', 'disagreement_step', 'presence'] loop
    asked := '(select access.sees(''CHECK'', ''ASKED'')) and ' || case part
      when 'contact_standing' then 'frontdoor.was_asked(contact_id)'
      when 'named_person' then 'frontdoor.was_asked_about(contact_id, id)'
      when 'identification' then 'frontdoor.was_asked_about(contact_id, named_person_id)'
      when 'agency_check' then 'agency_id = (select database.my_agency())'
    end;
    call database.guard(
      ('frontdoor.' || part)::regclass,
      seen => concat_ws(' or ',
        case part when 'contact_standing' then standing else hub end,
        last_stage,
        asked,
        case when part in ('contact_standing', 'referrer_link', 'feedback', 'survey_answer', 'disagreement_step')
          then by_key end,
        case when part in ('contact_standing', 'feedback', 'survey_answer', 'disagreement_step') then mine end),
      written => case part
        when 'contact_standing' then null
        when 'survey_answer' then concat_ws(' or ', hub, last_stage, by_key, mine)
        when 'disagreement_step' then concat_ws(' or ', hub, last_stage, by_key, mine)
        else concat_ws(' or ', hub, last_stage)
      end,
      unhidden => $unhidden$ contact_id <> all ((select frontdoor.hidden_contacts())::uuid[]) $unhidden$);
  end loop;
end
$$;

-- What belongs to something that belongs to a contact is seen and written by whoever sees that.
do $$
declare
  part text;
  seen text;
begin
  foreach part in array array['second_signature', 'check_answer', 'check_chase'] loop
    seen := case part
      when 'second_signature' then 'exists (select from frontdoor.decision d where d.id = decision_id)'
      else 'exists (select from frontdoor.agency_check k where k.id = check_id)'
    end;
    call database.guard(('frontdoor.' || part)::regclass, seen => seen, written => seen);
  end loop;
end
$$;

create function frontdoor.names(person uuid) returns boolean
  language sql stable parallel restricted
  return exists (
    select
    from frontdoor.identification i
    where i.person_id = names.person);
comment on function frontdoor.names(uuid) is 'Whether whoever asks sees that this person was identified in a contact.';

-- Whoever sees who was identified sees that person, with all that is known of them; never more than the index shows.
create policy named on people.person for select
  using ((select access.sees('PERSON', 'NAMED')) and frontdoor.names(id));
create policy named on people.address for select
  using ((select access.sees('PERSON', 'NAMED')) and frontdoor.names(person_id));
create policy named on people.phone for select
  using ((select access.sees('PERSON', 'NAMED')) and frontdoor.names(person_id));

call database.guard(
  'frontdoor.call_back',
  seen => $$ (select access.sees('CALL', 'HUB')) or id = (select database.my_key()) $$);
create policy asking on frontdoor.call_back for insert with check ((select database.is_somebody()));

call database.guard(
  'frontdoor.conversation',
  seen => $$
    (select access.sees('CALL', 'HUB')) and (team_id is null or team_id = any ((select frontdoor.hub_teams())::uuid[])) $$,
  written => $$
    (select access.sees('CALL', 'HUB')) and (team_id is null or team_id = any ((select frontdoor.hub_teams())::uuid[])) $$,
  unhidden => $$ id <> all ((select frontdoor.hidden_conversations())::uuid[]) $$);

do $$
declare
  part text;
  call constant text := $call$
    exists (
      select
      from frontdoor.conversation c
      where c.id = conversation_id)
    $call$;
begin
  foreach part in array array['conversation_draft', 'draft_set_aside', 'conversation_ending'] loop
    call database.guard(
      ('frontdoor.' || part)::regclass,
      seen => call,
      written => call,
      unhidden => case part when 'conversation_ending' then $unhidden$
        contact_id is null or contact_id <> all ((select frontdoor.hidden_contacts())::uuid[]) $unhidden$
      end);
  end loop;
end
$$;

call database.guard(
  'frontdoor.online_draft',
  seen => $$ token = (select database.my_key()) $$,
  written => $$ token = (select database.my_key()) $$);

revoke execute on function access.find_hidden(text) from public;
revoke execute on function people.candidates(tsquery, tsquery[]) from public;
revoke execute on function frontdoor.find_hidden_contacts() from public;
revoke execute on function frontdoor.find_hidden_conversations() from public;
revoke execute on function frontdoor.key_contact() from public;
revoke execute on function frontdoor.last_stage_contacts() from public;
revoke execute on function frontdoor.was_asked(uuid) from public;
revoke execute on function frontdoor.was_asked_about(uuid, uuid) from public;
revoke execute on function frontdoor.work_out_standing(uuid[], timestamptz) from public;
grant execute on function access.find_hidden(text) to fanlight_app;
grant execute on function people.candidates(tsquery, tsquery[]) to fanlight_app;
grant execute on function frontdoor.find_hidden_contacts() to fanlight_app;
grant execute on function frontdoor.find_hidden_conversations() to fanlight_app;
grant execute on function frontdoor.key_contact() to fanlight_app;
grant execute on function frontdoor.last_stage_contacts() to fanlight_app;
grant execute on function frontdoor.was_asked(uuid) to fanlight_app;
grant execute on function frontdoor.was_asked_about(uuid, uuid) to fanlight_app;

-- Acts on what is told here: seen by whoever sees the record.
create policy hub on audit.act for select
  using (
    (select access.sees('ACT', 'HUB'))
    and case subject_kind
      when 'contact' then exists (
        select
        from frontdoor.contact c
        where c.id = subject_id)
      when 'conversation' then exists (
        select
        from frontdoor.conversation c
        where c.id = subject_id)
      when 'person' then exists (
        select
        from people.person p
        where p.id = subject_id)
      else false
    end);
