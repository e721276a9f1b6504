create table frontdoor.sent_contact (
  client_id uuid not null,
  key text not null,
  body_hash text not null,
  contact_id uuid not null,
  sent_at timestamptz not null,
  constraint sent_contact_pk primary key (client_id, key),
  constraint sent_contact_contact foreign key (contact_id) references frontdoor.contact (id)
    deferrable initially deferred
);
comment on table frontdoor.sent_contact is
  'Which contact another agency''s system sent under which key, so that a repeat gets the first answer.';
comment on column frontdoor.sent_contact.contact_id is
  'Checked at commit: the key is taken before the contact is written, and a concurrent repeat waits for it.';
create index sent_contact_by_client on frontdoor.sent_contact (client_id, contact_id desc);
create trigger sent_contact_is_append_only
  before update or delete on frontdoor.sent_contact
  for each statement execute function database.refuse_change();
grant select, insert on frontdoor.sent_contact to fanlight_app;
