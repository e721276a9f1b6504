create table audit.seal (
  number bigint not null,
  encoding int not null,
  day date not null,
  number_of_day int not null,
  first_act bigint not null,
  last_act bigint not null,
  acts int not null,
  acts_hash bytea not null,
  act_marks bytea not null,
  previous_hash bytea not null,
  sealed_at timestamptz not null,
  hash bytea not null,
  key text not null,
  signature bytea not null,
  constraint seal_pk primary key (number),
  constraint seal_once_a_day unique (day, number_of_day),
  constraint seal_once_an_act unique (first_act),
  constraint seal_counts check (number > 0 and number_of_day > 0 and acts > 0 and last_act >= first_act)
);
comment on table audit.seal is 'The chain over the acts: each seal covers the acts whose ids lie from first_act to last_act.';
comment on column audit.seal.number is 'From 1 without a gap.';
comment on column audit.seal.encoding is 'Which way of writing acts as bytes the hashes are taken over.';
comment on column audit.seal.day is 'The day in London on which it was sealed.';
comment on column audit.seal.acts_hash is 'SHA-256 over all columns of these acts in order of their ids.';
comment on column audit.seal.act_marks is 'For each act its id and the first eight bytes of its own SHA-256: they name the act that does not fit.';
comment on column audit.seal.previous_hash is 'The hash of the seal before, of whichever day; 32 zeros for the first.';
comment on column audit.seal.hash is 'SHA-256 over the columns before it.';
comment on column audit.seal.key is 'Which key signed it: the first sixteen hexadecimal digits of the SHA-256 of the public key.';
comment on column audit.seal.signature is 'Ed25519 over the hash. The key is not in the database.';

create trigger seal_is_append_only
  before update or delete on audit.seal
  for each statement execute function database.refuse_change();

grant select, insert on audit.seal to fanlight_app;

-- to know which ids have been drawn
grant select on sequence audit.act_id_seq to fanlight_app;
