create schema files;
grant usage on schema files to fanlight_app;

create table files.file (
  id uuid not null,
  owner_kind text not null,
  owner_id uuid not null,
  name bytea not null,
  about bytea not null,
  type text not null,
  bytes integer not null,
  hash text not null,
  added_at timestamptz not null,
  added_by uuid not null,
  added_by_name text not null,
  constraint file_pk primary key (id),
  constraint file_type check (type in ('PDF', 'JPEG', 'PNG', 'TEXT', 'DOCX', 'XLSX', 'PPTX', 'ODT')),
  constraint file_bytes check (bytes > 0)
);
comment on table files.file is 'A file that was added to a record, such as a photograph of a letter.';
comment on column files.file.owner_id is 'The record that it is kept with: whoever sees that sees the file.';
comment on column files.file.type is 'Found out from its content.';
comment on column files.file.hash is 'Keyed: equal for two files that were equal when they were sent.';
create index file_by_owner on files.file (owner_id, owner_kind);

create table files.content (
  place text not null,
  file_id uuid not null,
  part integer not null,
  bytes bytea not null,
  constraint content_pk primary key (place),
  constraint content_of_file foreign key (file_id) references files.file (id),
  constraint content_in_its_place check (place = file_id || '/' || part)
);
comment on table files.content is 'What is in a file, in parts, each encrypted for its place. Of a refused file it is gone.';
create index content_by_file on files.content (file_id, part);

create table files.verdict (
  file_id uuid not null,
  standing text not null,
  found text not null,
  given_at timestamptz not null,
  constraint verdict_pk primary key (file_id),
  constraint verdict_on_file foreign key (file_id) references files.file (id),
  constraint verdict_standing check (standing in ('CLEAN', 'NOT_SCANNED', 'INFECTED', 'TOO_LARGE_TO_SCAN')),
  constraint verdict_says_what_was_found check ((standing = 'INFECTED') = (found <> ''))
);
comment on table files.verdict is 'What the scanner said of a file, or that there is none. Without it, a file waits.';

create table files.taking_back (
  file_id uuid not null,
  reason bytea not null,
  taken_back_at timestamptz not null,
  taken_back_by uuid not null,
  taken_back_by_name text not null,
  constraint taking_back_pk primary key (file_id),
  constraint taking_back_of_file foreign key (file_id) references files.file (id),
  constraint taking_back_has_a_reason check (reason <> '')
);
comment on table files.taking_back is 'A file that should not have been added is taken back, never deleted.';

create trigger file_is_append_only
  before update or delete on files.file
  for each statement execute function database.refuse_change();
create trigger verdict_is_append_only
  before update or delete on files.verdict
  for each statement execute function database.refuse_change();
create trigger taking_back_is_append_only
  before update or delete on files.taking_back
  for each statement execute function database.refuse_change();
grant select, insert on files.file, files.verdict, files.taking_back to fanlight_app;
grant select, insert, delete on files.content to fanlight_app;

-- Who sees a file beside the house is added by the module of the record that it is kept with.
call database.guard('files.file', seen => null);
call database.guard('files.verdict', seen => $$ exists (select from files.file f where f.id = file_id) $$);
call database.guard(
  'files.taking_back',
  seen => $$ exists (select from files.file f where f.id = file_id) $$,
  written => $$
    taken_back_by = (select database.me()) and exists (select from files.file f where f.id = file_id) $$);

-- Nobody but the house gets at the bytes of a file that waits, was refused or taken back.
call database.guard(
  'files.content',
  seen => $$
    exists (
      select
      from files.verdict v
      where v.file_id = content.file_id
      and v.standing in ('CLEAN', 'NOT_SCANNED'))
    and not exists (
      select
      from files.taking_back t
      where t.file_id = content.file_id) $$);
create policy arriving on files.content for insert
  with check (
    exists (
      select
      from files.file f
      where f.id = file_id
      and f.added_by = (select database.me()))
    and not exists (
      select
      from files.verdict v
      where v.file_id = content.file_id));
