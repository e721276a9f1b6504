alter table audit.act
  add column entered_at timestamptz not null default clock_timestamp(),
  add column actor_agency uuid,
  add column purpose text not null default 'Not recorded',
  add column matter_kind text,
  add column matter_id uuid,
  add column reaches_back_to timestamptz,
  add column address text,
  add column session text,
  add constraint act_matter_whole check ((matter_kind is null) = (matter_id is null));

-- only the acts that were there before had none
alter table audit.act alter column purpose drop default;

comment on column audit.act.at is 'When it was done, by the clock of the application.';
comment on column audit.act.entered_at is 'When the row was written, by the clock of the database; nobody else may set it.';
comment on column audit.act.actor_agency is 'The agency that the actor acted for; null for the public and the house itself.';
comment on column audit.act.purpose is 'What it was done for, as it was called on the day.';
comment on column audit.act.matter_id is 'The record in whose course it was done, where the act is about another one.';
comment on column audit.act.reaches_back_to is 'How far back they looked, where the act was a look at history.';
comment on column audit.act.address is 'The network address it was done from; null for what the house does by itself.';
comment on column audit.act.session is 'A hash of the session or token it was done with, never the session or token.';

create index act_by_matter on audit.act (matter_kind, matter_id, id desc) where matter_id is not null;

-- id and entered_at are the database's to say
revoke insert on audit.act from fanlight_app;
grant insert (
  at, actor_id, actor_name, actor_role, actor_agency, deed, words, purpose, subject_kind, subject_id, shown, matter_kind,
  matter_id, reaches_back_to, address, session)
on audit.act to fanlight_app;
