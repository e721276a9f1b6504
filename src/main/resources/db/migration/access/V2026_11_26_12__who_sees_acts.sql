alter table audit.act enable row level security;
create policy house on audit.act using ((select database.is_house()));
create policy entered on audit.act for insert with check ((select database.is_somebody()));
create policy own on audit.act for select using (actor_id = (select database.me()));
create policy systems on audit.act for select
  using ((select access.sees('ACT', 'SYSTEMS')) and subject_kind = 'api-client');
create policy governance on audit.act for select using ((select access.sees('ACT', 'ALL')));

call database.guard('messages.message', seen => $$ (select access.sees('MESSAGE', 'ALL')) $$);
call database.guard(
  'messages.delivery',
  seen => $$ (select access.sees('MESSAGE', 'ALL')) $$,
  written => $$ (select access.sees('MESSAGE', 'ALL')) $$);
