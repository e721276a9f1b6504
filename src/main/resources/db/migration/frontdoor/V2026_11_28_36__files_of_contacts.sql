-- A contact's files, as its notes: added by its hub, and read by its hub and by whoever has the last word on it.
create policy of_contacts on files.file for select
  using (
    owner_kind = 'contact'
    and (
      (select access.sees('CONTACT', 'HUB'))
      and exists (
        select
        from frontdoor.contact c
        where c.id = owner_id
        and (c.team_id is null or c.team_id = any ((select frontdoor.hub_teams())::uuid[])))
      or (select access.sees('CONTACT', 'LAST_STAGE'))
      and owner_id = any ((select frontdoor.last_stage_contacts())::uuid[])));
create policy to_contacts on files.file for insert
  with check (
    owner_kind = 'contact'
    and added_by = (select database.me())
    and (select access.sees('CONTACT', 'HUB'))
    and exists (
      select
      from frontdoor.contact c
      where c.id = owner_id
      and (c.team_id is null or c.team_id = any ((select frontdoor.hub_teams())::uuid[]))));
create policy unhidden on files.file as restrictive
  using (owner_kind <> 'contact' or owner_id <> all ((select frontdoor.hidden_contacts())::uuid[]));
