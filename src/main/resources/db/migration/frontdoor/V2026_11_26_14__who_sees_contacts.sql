create function frontdoor.hub_teams() returns uuid[]
  language sql stable parallel safe
as $$
  select array_append(array_agg(id), database.my_team())
  from agencies.team
  where agency_id = database.my_agency()
$$;
comment on function frontdoor.hub_teams() is 'The teams of the agency that whoever asks works for, and their own.';

-- As the owner, since the very rows that say so are hidden.
create function frontdoor.hidden_contacts() returns uuid[]
  language sql stable security definer parallel safe
  set search_path = pg_catalog
as $$
  select access.hidden('contact') || array(
    select contact_id
    from frontdoor.identification
    where person_id = any (access.hidden('person')))
$$;
comment on function frontdoor.hidden_contacts() is
  'Contacts that are restricted, or in which somebody is identified who is, for whoever asks.';

create function frontdoor.hidden_conversations() returns uuid[]
  language sql stable security definer parallel safe
  set search_path = pg_catalog
as $$
  select array(
    select conversation_id
    from frontdoor.contact
    where conversation_id is not null
    and id = any (frontdoor.hidden_contacts()))
$$;
comment on function frontdoor.hidden_conversations() is
  'Calls that became a contact that is hidden from whoever asks: what was typed in them is part of it.';

alter function frontdoor.work_out_standing(uuid[], timestamptz) security definer;
alter function frontdoor.work_out_standing(uuid[], timestamptz) set search_path = pg_catalog;

-- As the owner, as a policy that asked other tables would ask itself again.
create function frontdoor.key_contact() returns uuid
  language sql stable security definer parallel safe
  set search_path = pg_catalog
as $$
  select contact_id
  from frontdoor.referrer_link
  where token = database.my_key()
  union all
  select contact_id
  from frontdoor.online_draft
  where token = database.my_key()
$$;
comment on function frontdoor.key_contact() is
  'The one contact whose link whoever asks came with, or which their draft became.';

create function frontdoor.last_stage_contacts() returns uuid[]
  language sql stable security definer parallel safe
  set search_path = pg_catalog
as $$
  select array(
    select contact_id
    from frontdoor.disagreement_step
    where stage = 3)
$$;

create function frontdoor.sent_by_me(contact uuid) returns boolean
  language sql stable security definer parallel safe
  set search_path = pg_catalog
as $$
  select exists (
    select
    from frontdoor.sent_contact s
    where s.contact_id = contact
    and s.client_id = database.me())
$$;

create function frontdoor.in_my_hub(team uuid) returns boolean
  language sql stable parallel safe
  return team is null or team = any ((select frontdoor.hub_teams())::uuid[]);

alter table frontdoor.contact enable row level security;
create policy house on frontdoor.contact using ((select database.is_house()));
create policy hub on frontdoor.contact
  using ((select access.sees('CONTACT', 'HUB')) and frontdoor.in_my_hub(team_id));
create policy last_stage on frontdoor.contact for select
  using ((select access.sees('CONTACT', 'LAST_STAGE')) and id = any ((select frontdoor.last_stage_contacts())::uuid[]));
create policy own on frontdoor.contact for select
  using (
    (select access.sees('CONTACT', 'OWN'))
    and (referrer_account_id = (select database.me()) or frontdoor.sent_by_me(id)));
create policy key on frontdoor.contact for select
  using (id = (select frontdoor.key_contact()));
create policy restricted on frontdoor.contact as restrictive
  using (id <> all ((select frontdoor.hidden_contacts())::uuid[]));

alter table frontdoor.contact_standing enable row level security;
create policy house on frontdoor.contact_standing using ((select database.is_house()));
create policy hub on frontdoor.contact_standing for select
  using ((select access.sees('CONTACT', 'HUB')) and frontdoor.in_my_hub(team_id));
create policy restricted on frontdoor.contact_standing as restrictive
  using (contact_id <> all ((select frontdoor.hidden_contacts())::uuid[]));

-- What belongs to a contact is written by its hub, and read by its hub and by whoever has the last word on it.
do $$
declare
  part text;
begin
  foreach part in array array[
    'contact_note', 'contact_answer', 'named_person', 'identification', 'concern', 'urgency_rating', 'allocation',
    'agency_check', 'decision', 'feedback_owed', 'feedback', 'referrer_link', 'survey_answer', 'disagreement_step',
    'presence'] loop
    execute format('alter table frontdoor.%I enable row level security', part);
    execute format('create policy house on frontdoor.%I using ((select database.is_house()))', part);
    execute format($policy$
      create policy hub on frontdoor.%I
        using (
          (select access.sees('CONTACT', 'HUB'))
          and exists (
            select
            from frontdoor.contact c
            where c.id = contact_id
            and frontdoor.in_my_hub(c.team_id)))
      $policy$, part);
    execute format($policy$
      create policy last_stage on frontdoor.%I
        using (
          (select access.sees('CONTACT', 'LAST_STAGE'))
          and contact_id = any ((select frontdoor.last_stage_contacts())::uuid[]))
      $policy$, part);
    execute format($policy$
      create policy restricted on frontdoor.%I as restrictive
        using (contact_id <> all ((select frontdoor.hidden_contacts())::uuid[]))
      $policy$, part);
  end loop;
end
$$;
create policy last_stage on frontdoor.contact_standing for select
  using (
    (select access.sees('CONTACT', 'LAST_STAGE'))
    and contact_id = any ((select frontdoor.last_stage_contacts())::uuid[]));

-- What a referrer may know and say: how far it has come, what they were told, whether they felt heard, what they think.
do $$
declare
  part text;
begin
  foreach part in array array['contact_standing', 'feedback', 'survey_answer', 'disagreement_step'] loop
    execute format($policy$
      create policy own on frontdoor.%I %s
        using (
          contact_id = (select frontdoor.key_contact())
          or (
            (select access.sees('CONTACT', 'OWN'))
            and exists (
              select
              from frontdoor.contact c
              where c.id = contact_id
              and (c.referrer_account_id = (select database.me()) or frontdoor.sent_by_me(c.id)))))
      $policy$, part, case when part in ('contact_standing', 'feedback') then 'for select' end);
  end loop;
end
$$;
create policy key on frontdoor.referrer_link for select
  using (contact_id = (select frontdoor.key_contact()));

alter table frontdoor.sent_contact enable row level security;
create policy house on frontdoor.sent_contact using ((select database.is_house()));
create policy own on frontdoor.sent_contact using (client_id = (select database.me()));
create policy restricted on frontdoor.sent_contact as restrictive
  using (contact_id <> all ((select frontdoor.hidden_contacts())::uuid[]));

-- What belongs to something that belongs to a contact is seen by whoever sees that.
alter table frontdoor.second_signature enable row level security;
create policy house on frontdoor.second_signature using ((select database.is_house()));
create policy decision on frontdoor.second_signature
  using (
    exists (
      select
      from frontdoor.decision d
      where d.id = decision_id));

alter table frontdoor.check_answer enable row level security;
create policy house on frontdoor.check_answer using ((select database.is_house()));
create policy question on frontdoor.check_answer
  using (
    exists (
      select
      from frontdoor.agency_check k
      where k.id = check_id));

alter table frontdoor.check_chase enable row level security;
create policy house on frontdoor.check_chase using ((select database.is_house()));
create policy question on frontdoor.check_chase
  using (
    exists (
      select
      from frontdoor.agency_check k
      where k.id = check_id));

-- An agency sees what it was asked and about whom, and no more of the contact than that.
create policy asked on frontdoor.agency_check for select
  using ((select access.sees('CHECK', 'ASKED')) and agency_id = (select database.my_agency()));
create policy asked on frontdoor.named_person for select
  using (
    (select access.sees('CHECK', 'ASKED'))
    and exists (
      select
      from frontdoor.agency_check k
      where k.named_person_id = named_person.id
      and k.contact_id = named_person.contact_id
      and k.agency_id = (select database.my_agency())));
create policy asked on frontdoor.identification for select
  using (
    (select access.sees('CHECK', 'ASKED'))
    and exists (
      select
      from frontdoor.agency_check k
      where k.named_person_id = identification.named_person_id
      and k.contact_id = identification.contact_id
      and k.agency_id = (select database.my_agency())));
create policy asked on frontdoor.contact_standing for select
  using (
    (select access.sees('CHECK', 'ASKED'))
    and exists (
      select
      from frontdoor.agency_check k
      where k.contact_id = contact_standing.contact_id
      and k.agency_id = (select database.my_agency())));

-- Whoever sees who was identified sees that person, with all that is known of them; never more than the index shows.
do $$
declare
  part text;
begin
  foreach part in array array['person', 'address', 'phone'] loop
    execute format($policy$
      create policy named on people.%I for select
        using (
          (select access.sees('PERSON', 'NAMED'))
          and exists (
            select
            from frontdoor.identification i
            where i.person_id = %s))
      $policy$, part, case part when 'person' then 'person.id' else part || '.person_id' end);
  end loop;
end
$$;

alter table frontdoor.call_back enable row level security;
create policy house on frontdoor.call_back using ((select database.is_house()));
create policy hub on frontdoor.call_back for select using ((select access.sees('CALL', 'HUB')));
create policy key on frontdoor.call_back for select using (id = (select database.my_key()));
create policy asking on frontdoor.call_back for insert with check ((select database.is_somebody()));

alter table frontdoor.conversation enable row level security;
create policy house on frontdoor.conversation using ((select database.is_house()));
create policy hub on frontdoor.conversation
  using ((select access.sees('CALL', 'HUB')) and frontdoor.in_my_hub(team_id));
create policy restricted on frontdoor.conversation as restrictive
  using (id <> all ((select frontdoor.hidden_conversations())::uuid[]));

do $$
declare
  part text;
begin
  foreach part in array array['conversation_draft', 'draft_set_aside', 'conversation_ending'] loop
    execute format('alter table frontdoor.%I enable row level security', part);
    execute format('create policy house on frontdoor.%I using ((select database.is_house()))', part);
    execute format($policy$
      create policy call on frontdoor.%I
        using (
          exists (
            select
            from frontdoor.conversation c
            where c.id = conversation_id))
      $policy$, part);
  end loop;
end
$$;
create policy restricted on frontdoor.conversation_ending as restrictive
  using (contact_id is null or contact_id <> all ((select frontdoor.hidden_contacts())::uuid[]));

alter table frontdoor.online_draft enable row level security;
create policy house on frontdoor.online_draft using ((select database.is_house()));
create policy key on frontdoor.online_draft using (token = (select database.my_key()));

revoke execute on function access.hidden(text) from public;
revoke execute on function people.candidates(tsquery, tsquery[]) from public;
revoke execute on function frontdoor.hidden_contacts() from public;
revoke execute on function frontdoor.hidden_conversations() from public;
revoke execute on function frontdoor.key_contact() from public;
revoke execute on function frontdoor.last_stage_contacts() from public;
revoke execute on function frontdoor.sent_by_me(uuid) from public;
revoke execute on function frontdoor.work_out_standing(uuid[], timestamptz) from public;
grant execute on function access.hidden(text) to fanlight_app;
grant execute on function people.candidates(tsquery, tsquery[]) to fanlight_app;
grant execute on function frontdoor.hidden_contacts() to fanlight_app;
grant execute on function frontdoor.hidden_conversations() to fanlight_app;
grant execute on function frontdoor.key_contact() to fanlight_app;
grant execute on function frontdoor.last_stage_contacts() to fanlight_app;
grant execute on function frontdoor.sent_by_me(uuid) to fanlight_app;

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
