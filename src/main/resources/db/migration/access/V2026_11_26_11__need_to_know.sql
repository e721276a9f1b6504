create table access.ground (
  record text not null,
  relation text not null,
  role text not null,
  place integer not null,
  which text not null,
  because text not null,
  constraint ground_pk primary key (record, relation, role)
);
comment on table access.ground is
  'The one place that says who may see what: a role sees those records to which it stands in a relation.';
comment on column access.ground.role is
  'A role of a person, or SYSTEM for another agency''s system, or PUBLIC for somebody without an account.';
comment on column access.ground.which is 'Which of the records, in words.';
comment on column access.ground.because is 'Why, in words.';
grant select on access.ground to fanlight_app;

insert into access.ground (record, relation, role, place, which, because)
select record, relation, role, row_number() over (), which, because
from (values
  ('CONTACT', 'HUB', '{SOCIAL_WORKER,DUTY_MANAGER,FRONT_DOOR_OFFICER,HEAD_OF_SERVICE}'::text[],
    'Contacts of their own hub, and those that no hub has taken yet',
    'They decide together what help a child needs'),
  ('CONTACT', 'LAST_STAGE', '{SAFEGUARDING_PARTNER}',
    'Contacts in which a disagreement has come to the last stage',
    'They have the last word in it'),
  ('CONTACT', 'OWN', '{SOCIAL_WORKER,DUTY_MANAGER,FRONT_DOOR_OFFICER,HEAD_OF_SERVICE,SAFEGUARDING_PARTNER,PARTNER_CHECKER,PROFESSIONAL}',
    'How far the contacts have come that they made themselves, and what they were told',
    'Whoever was worried hears back'),
  ('CONTACT', 'OWN', '{SYSTEM}',
    'How far the contacts have come that it sent itself',
    'Whoever was worried hears back'),
  ('CONTACT', 'KEY', '{PUBLIC,SOCIAL_WORKER,DUTY_MANAGER,FRONT_DOOR_OFFICER,HEAD_OF_SERVICE,SAFEGUARDING_PARTNER,PARTNER_CHECKER,PROFESSIONAL,OPERATOR}',
    'How far the one contact has come whose link they were given',
    'Whoever was worried hears back, also without an account'),
  ('CHECK', 'ASKED', '{PARTNER_CHECKER}',
    'Questions put to their own agency, the person asked about, and their own answers',
    'They cannot answer without knowing whom it is about'),
  ('PERSON', 'INDEX', '{SOCIAL_WORKER,DUTY_MANAGER,FRONT_DOOR_OFFICER}',
    'Everybody in the people index',
    'A missed match hides a history'),
  ('PERSON', 'NAMED', '{HEAD_OF_SERVICE,SAFEGUARDING_PARTNER,PARTNER_CHECKER}',
    'People identified in a contact or a question that they may see',
    'They must know whom it is about'),
  ('CALL', 'HUB', '{SOCIAL_WORKER,DUTY_MANAGER,FRONT_DOOR_OFFICER}',
    'Calls taken in their own hub, and people waiting to be rung back',
    'A colleague can go on where a call broke off'),
  ('MESSAGE', 'ALL', '{OPERATOR}',
    'To whom messages went and how; they hold fixed words, never a name or a story',
    'A message that cannot be delivered must not be lost'),
  ('ACT', 'HUB', '{SOCIAL_WORKER,DUTY_MANAGER,FRONT_DOOR_OFFICER,HEAD_OF_SERVICE,SAFEGUARDING_PARTNER}',
    'Who looked and who did, on a record that they may see',
    'Looking is part of the record'),
  ('ACT', 'SYSTEMS', '{OPERATOR}',
    'What other agencies'' systems did to be let in, and who let them in',
    'A system that calls too often, or with an old secret, is found by it'),
  ('ACT', 'ALL', '{INFORMATION_GOVERNANCE}',
    'Who looked and who did, on every record',
    'Somebody must be able to see that nobody looks without need'),
  ('RESTRICTION', 'ALL', '{INFORMATION_GOVERNANCE}',
    'What is restricted, by whom and why, and who needs to know it',
    'A restriction must be reviewed, and glass that was broken must be looked at')
) as stated (record, relation, roles, which, because)
cross join lateral unnest(roles) as role;

create function access.sees(record text, relation text) returns boolean
  language sql stable parallel safe
  return exists (
    select
    from access.ground g
    where g.record = sees.record
    and g.relation = sees.relation
    and g.role = any (database.my_roles()));
comment on function access.sees(text, text) is 'Whether a role of whoever asks sees records in this relation.';

create table access.restriction (
  id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  reason text not null,
  review_on date not null,
  restricted_at timestamptz not null,
  restricted_by uuid not null,
  restricted_by_name text not null,
  follows integer not null,
  constraint restriction_one_stands unique (subject_kind, subject_id, follows),
  constraint restriction_pk primary key (id),
  constraint restriction_subject check (subject_kind in ('contact', 'person')),
  constraint restriction_has_a_reason check (reason <> '')
);
comment on table access.restriction is
  'For everybody without need, a restricted contact or person does not exist.';
comment on column access.restriction.follows is
  'How many have ended on this record before: of two people who restrict it at once, the database lets one through.';

create table access.restriction_ending (
  restriction_id uuid not null,
  reason text not null,
  ended_at timestamptz not null,
  ended_by uuid not null,
  ended_by_name text not null,
  constraint restriction_ending_pk primary key (restriction_id),
  constraint restriction_ending_restriction foreign key (restriction_id) references access.restriction (id),
  constraint restriction_ending_has_a_reason check (reason <> '')
);
comment on table access.restriction_ending is 'A restriction is ended, never deleted.';

create table access.need (
  id uuid not null,
  restriction_id uuid not null,
  account_id uuid not null,
  account_name text not null,
  reason text not null,
  given_at timestamptz not null,
  given_by uuid not null,
  given_by_name text not null,
  until timestamptz,
  broken_glass boolean not null,
  constraint need_pk primary key (id),
  constraint need_restriction foreign key (restriction_id) references access.restriction (id),
  constraint need_has_a_reason check (reason <> ''),
  constraint need_of_an_emergency_ends check (not broken_glass or until is not null)
);
comment on table access.need is
  'Who needs to know a restricted record: named by whoever restricted it, or by their own word in an emergency.';
create index need_by_restriction on access.need (restriction_id, account_id);

create table access.need_ending (
  need_id uuid not null,
  ended_at timestamptz not null,
  ended_by uuid not null,
  ended_by_name text not null,
  constraint need_ending_pk primary key (need_id),
  constraint need_ending_need foreign key (need_id) references access.need (id)
);
comment on table access.need_ending is 'Somebody need not know any more.';

create table access.glass_review (
  need_id uuid not null,
  verdict text not null,
  words text not null,
  reviewed_at timestamptz not null,
  reviewed_by uuid not null,
  reviewed_by_name text not null,
  constraint glass_review_pk primary key (need_id),
  constraint glass_review_need foreign key (need_id) references access.need (id),
  constraint glass_review_verdict check (verdict in ('JUSTIFIED', 'NOT_JUSTIFIED')),
  constraint glass_review_has_words check (words <> '')
);
comment on table access.glass_review is 'What somebody else found who looked at broken glass afterwards.';

create trigger glass_review_is_append_only
  before update or delete on access.glass_review
  for each statement execute function database.refuse_change();
create trigger restriction_is_append_only
  before update or delete on access.restriction
  for each statement execute function database.refuse_change();
create trigger restriction_ending_is_append_only
  before update or delete on access.restriction_ending
  for each statement execute function database.refuse_change();
create trigger need_is_append_only
  before update or delete on access.need
  for each statement execute function database.refuse_change();
create trigger need_ending_is_append_only
  before update or delete on access.need_ending
  for each statement execute function database.refuse_change();
grant select, insert on access.restriction, access.restriction_ending, access.need, access.need_ending, access.glass_review
  to fanlight_app;

-- As the owner: whoever asks must not see what is hidden from them, not even that it is.
create function access.find_hidden(kind text) returns uuid[]
  language sql stable security definer parallel safe
  return (
    select coalesce(array_agg(distinct r.subject_id), '{}')
    from access.restriction r
    where r.subject_kind = kind
    and not database.is_house()
    and not exists (
      select
      from access.restriction_ending e
      where e.restriction_id = r.id)
    and not exists (
      select
      from access.need n
      where n.restriction_id = r.id
      and n.account_id = database.me()
      and (n.until is null or n.until > now())
      and not exists (
        select
        from access.need_ending e
        where e.need_id = n.id)));

create function access.hidden(kind text) returns uuid[]
  language plpgsql stable parallel restricted
as $$
begin
  return coalesce(
    database.remembered('hidden_' || kind),
    database.remember('hidden_' || kind, access.find_hidden(kind)::text));
end
$$;
comment on function access.hidden(text) is
  'The restricted records of a kind that whoever asks has no need to know. With two restrictions on one, both must be met.';

do $$
declare
  part text;
begin
  foreach part in array array['restriction', 'restriction_ending', 'need', 'need_ending', 'glass_review'] loop
    call database.guard(('access.' || part)::regclass, seen => $seen$ (select access.sees('RESTRICTION', 'ALL')) $seen$);
  end loop;
end
$$;
