create table access.restriction_review (
  id uuid not null,
  restriction_id uuid not null,
  words text not null,
  review_on date not null,
  reviewed_at timestamptz not null,
  reviewed_by uuid not null,
  reviewed_by_name text not null,
  constraint restriction_review_pk primary key (id),
  constraint restriction_review_restriction foreign key (restriction_id) references access.restriction (id),
  constraint restriction_review_has_words check (words <> '')
);
comment on table access.restriction_review is 'A manager looked at a restriction again and kept it, until when and why.';
create index restriction_review_by_restriction on access.restriction_review (restriction_id, reviewed_at desc);
create trigger restriction_review_is_append_only
  before update or delete on access.restriction_review
  for each statement execute function database.refuse_change();
grant select, insert on access.restriction_review to fanlight_app;
alter table access.restriction_review enable row level security;
create policy house on access.restriction_review using ((select database.is_house()));
create policy governance on access.restriction_review for select using ((select access.sees('RESTRICTION', 'ALL')));

alter table access.restriction add column said_to_exist boolean not null default false;
comment on column access.restriction.said_to_exist is
  'Whether a search for exactly this person says that a record exists; else it comes up empty.';

create function access.hidden_but_said(kind text) returns uuid[]
  language sql stable security definer parallel safe
  set search_path = pg_catalog
as $$
  select array(
    select r.subject_id
    from access.restriction r
    where r.subject_kind = kind
    and r.said_to_exist
    and r.subject_id = any (access.hidden(kind))
    and not exists (
      select
      from access.restriction_ending e
      where e.restriction_id = r.id))
$$;
comment on function access.hidden_but_said(text) is
  'Of what is hidden from whoever asks, that of which they may be told that it exists, and no more.';
revoke execute on function access.hidden_but_said(text) from public;
