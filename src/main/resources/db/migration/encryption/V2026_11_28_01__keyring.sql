create schema encryption;
grant usage on schema encryption to fanlight_app;

create table encryption.keyring (
  edition integer constraint keyring_pk primary key,
  field_keys bytea not null,
  search_key bytea not null,
  made_at timestamptz not null default now()
);
comment on table encryption.keyring is
  'The keys of encrypted columns, themselves encrypted with the master key, which is never in the database';
grant select on encryption.keyring to fanlight_app;

create table encryption.encrypted_column (
  kept_in text not null,
  name text not null,
  bound_to text not null,
  origin text not null,
  since timestamptz not null default now(),
  constraint encrypted_column_pk primary key (kept_in, name)
);
comment on table encryption.encrypted_column is
  'Columns in which no value is plain any more; what a migration made of a plain one begins with a zero byte until then';

-- What is only ever added to may be changed by the owner of its table alone, who says what for: the application's role
-- cannot, whatever it says.
create or replace function database.refuse_change() returns trigger
language plpgsql as $$
begin
  if current_setting('database.owner_changes', true) = 'encryption' and tg_op = 'UPDATE'
    and current_user = (select relowner::regrole::text from pg_class where oid = tg_relid)
  then
    return new;
  end if;
  raise exception '% is append-only', tg_table_schema || '.' || tg_table_name
    using errcode = 'restrict_violation';
end $$;
