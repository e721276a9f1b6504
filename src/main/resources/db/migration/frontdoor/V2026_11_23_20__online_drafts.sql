create table frontdoor.online_draft (
  token uuid not null,
  fields jsonb not null,
  started_at timestamptz not null,
  saved_at timestamptz not null,
  contact_id uuid,
  constraint online_draft_pk primary key (token),
  constraint online_draft_contact foreign key (contact_id) references frontdoor.contact (id)
);
comment on table frontdoor.online_draft is
  'What somebody without an account is telling us online, until it is sent or has lain untouched for seven days.';
create index online_draft_by_age on frontdoor.online_draft (saved_at);
grant select, insert, update, delete on frontdoor.online_draft to fanlight_app;

create table frontdoor.public_post (
  address text not null,
  since timestamptz not null,
  posts integer not null,
  constraint public_post_pk primary key (address, since)
);
comment on table frontdoor.public_post is
  'How many forms a network address sent to the public pages in ten minutes; forgotten after a quarter of an hour.';
grant select, insert, update, delete on frontdoor.public_post to fanlight_app;
