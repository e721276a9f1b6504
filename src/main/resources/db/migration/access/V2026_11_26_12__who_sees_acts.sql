alter table audit.act enable row level security;
create policy house on audit.act using ((select database.is_house()));
create policy entered on audit.act for insert with check ((select database.is_somebody()));
create policy own on audit.act for select using (actor_id = (select database.me()));
create policy systems on audit.act for select
  using ((select access.sees('ACT', 'SYSTEMS')) and subject_kind = 'api-client');
create policy governance on audit.act for select using ((select access.sees('ACT', 'ALL')));

alter table messages.message enable row level security;
alter table messages.delivery enable row level security;
create policy house on messages.message using ((select database.is_house()));
create policy house on messages.delivery using ((select database.is_house()));
create policy operator on messages.message for select using ((select access.sees('MESSAGE', 'ALL')));
create policy operator on messages.delivery using ((select access.sees('MESSAGE', 'ALL')));
