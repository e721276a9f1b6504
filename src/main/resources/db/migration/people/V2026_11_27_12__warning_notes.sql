create table people.warning_note (
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  words text not null,
  review_on date not null,
  told_on date,
  told_by text not null,
  not_told_because text not null,
  court text not null,
  orders text not null,
  orders_until date,
  every_address boolean not null,
  follows uuid,
  asked_of uuid not null,
  asked_of_name text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  constraint warning_note_pk primary key (id),
  constraint warning_note_person foreign key (person_id) references people.person (id),
  constraint warning_note_follows foreign key (follows) references people.warning_note (id),
  constraint warning_note_kind check (
    kind in ('RISK_TO_CHILDREN', 'DO_NOT_DISCLOSE', 'RISK_TO_WORKERS', 'COURT_ORDER')),
  constraint warning_note_says_something check (words <> ''),
  constraint warning_note_told_or_why_not check (
    case when told_on is null then told_by = '' and not_told_because <> ''
      else told_by <> '' and not_told_because = '' end),
  constraint warning_note_court_order check (
    case when kind = 'COURT_ORDER' then court <> '' and orders <> ''
      else court = '' and orders = '' and orders_until is null end),
  constraint warning_note_every_address check (kind = 'DO_NOT_DISCLOSE' or not every_address),
  constraint warning_note_asks_somebody_else check (asked_of <> written_by)
);
comment on table people.warning_note is
  'What a worker must know before they meet somebody: proposed here, and agreed by a manager. Another one follows it.';
comment on column people.warning_note.every_address is 'Do not disclose where they live, wherever that comes to be.';
comment on column people.warning_note.asked_of is 'The manager who was asked to agree.';
create index warning_note_by_person on people.warning_note (person_id);

create table people.warning_address (
  note_id uuid not null,
  address_id bigint not null,
  constraint warning_address_pk primary key (note_id, address_id),
  constraint warning_address_note foreign key (note_id) references people.warning_note (id),
  constraint warning_address_address foreign key (address_id) references people.address (id)
);
comment on table people.warning_address is 'Which addresses must not be disclosed.';

create table people.warning_verdict (
  note_id uuid not null,
  agreed boolean not null,
  words text not null,
  given_at timestamptz not null,
  given_by uuid not null,
  given_by_name text not null,
  constraint warning_verdict_pk primary key (note_id),
  constraint warning_verdict_note foreign key (note_id) references people.warning_note (id),
  constraint warning_verdict_says_why_not check (agreed or words <> '')
);
comment on table people.warning_verdict is 'That a manager agreed to a warning note, or did not and why.';

create table people.warning_review (
  id uuid not null,
  note_id uuid not null,
  words text not null,
  review_on date not null,
  reviewed_at timestamptz not null,
  reviewed_by uuid not null,
  reviewed_by_name text not null,
  constraint warning_review_pk primary key (id),
  constraint warning_review_note foreign key (note_id) references people.warning_note (id),
  constraint warning_review_has_words check (words <> '')
);
comment on table people.warning_review is 'A manager looked at a warning note again and kept it, until when and why.';
create index warning_review_by_note on people.warning_review (note_id, reviewed_at desc);

create table people.warning_ending (
  note_id uuid not null,
  reason text not null,
  ended_at timestamptz not null,
  ended_by uuid not null,
  ended_by_name text not null,
  constraint warning_ending_pk primary key (note_id),
  constraint warning_ending_note foreign key (note_id) references people.warning_note (id),
  constraint warning_ending_has_a_reason check (reason <> '')
);
comment on table people.warning_ending is 'A warning note is ended, never deleted.';

do $$
declare
  part text;
begin
  foreach part in array array[
    'warning_note', 'warning_address', 'warning_verdict', 'warning_review', 'warning_ending'] loop
    execute format($trigger$
      create trigger %1$s_is_append_only
        before update or delete on people.%1$I
        for each statement execute function database.refuse_change()
      $trigger$, part);
    execute format('grant select, insert on people.%I to fanlight_app', part);
    execute format('alter table people.%I enable row level security', part);
  end loop;
  foreach part in array array['warning_address', 'warning_verdict', 'warning_review', 'warning_ending'] loop
    execute format($policy$
      create policy seen on people.%I
        using (
          (select database.is_house())
          or exists (
            select
            from people.warning_note n
            where n.id = note_id))
      $policy$, part);
  end loop;
end
$$;

-- Whoever sees the person sees what is said of them, where their role has a part in it: so a restriction hides both.
create policy seen on people.warning_note
  using (
    (select database.is_house())
    or (
      (select access.sees('WARNING', 'PERSON'))
      and exists (
        select
        from people.person p
        where p.id = person_id)));

create function people.place(home_key text, lines text[], postcode text) returns text
  language sql stable parallel safe
  return coalesce(
    home_key,
    replace(upper(postcode), ' ', '') || ' '
      || btrim(regexp_replace(lower(array_to_string(lines, ' ')), '[^[:alnum:]]+', ' ', 'g')));
comment on function people.place(text, text[], text) is
  'Equal for addresses that are one place: the postcode, a space, and the words of the address.';

-- As the owner: whoever must not be told a place must not be told of the note either.
create function people.undisclosed_addresses() returns setof people.address
  language sql stable security definer parallel safe
  set search_path = pg_catalog
as $$
  with standing as (
    select n.id, n.person_id, n.every_address
    from people.warning_note n
    where n.kind = 'DO_NOT_DISCLOSE'
    and not exists (
      select
      from people.warning_ending e
      where e.note_id = n.id)
    and not exists (
      select
      from people.warning_verdict v
      where v.note_id = n.id
      and not v.agreed)
  )
  select a.*
  from standing s
  join people.warning_address w on w.note_id = s.id
  join people.address a on a.id = w.address_id
  union all
  select a.*
  from standing s
  join people.address a on a.person_id = s.person_id
  where s.every_address
$$;
comment on function people.undisclosed_addresses() is
  'What must not be disclosed. A note that is only proposed counts already, and so does one due for review.';

create function people.undisclosed_places() returns text[]
  language sql stable security definer parallel safe
  set search_path = pg_catalog
as $$
  select array(
    select distinct people.place(a.home_key, a.lines, a.postcode)
    from people.undisclosed_addresses() a)
$$;
comment on function people.undisclosed_places() is 'The places that must not be disclosed, whoever lives there.';

create function people.undisclosed_postcodes() returns text[]
  language sql stable security definer parallel safe
  set search_path = pg_catalog
as $$
  select array(
    select distinct split_part(place, ' ', 1)
    from unnest(people.undisclosed_places()) place
    where place not like ' %')
$$;
comment on function people.undisclosed_postcodes() is
  'Their postcodes: an address is written in many ways, and a neighbour withheld harms less than a family found.';

-- One place decides what leaves the house: from any other standpoint these addresses are no rows.
create policy undisclosed on people.address as restrictive
  using (
    (select database.is_house())
    or (select access.sees('ADDRESS', 'UNDISCLOSED'))
    or (
      people.place(home_key, lines, postcode) <> all ((select people.undisclosed_places())::text[])
      and replace(upper(postcode), ' ', '') <> all ((select people.undisclosed_postcodes())::text[])));

create function people.tells_undisclosed(words text, compact text) returns boolean
  language sql stable security definer parallel safe
  set search_path = pg_catalog
as $$
  select exists (
    select
    from people.undisclosed_addresses() a
    cross join lateral (
      select people.place(a.home_key, a.lines, a.postcode) as place
    ) at
    where length(split_part(place, ' ', 1)) > 4
    and strpos(compact, lower(split_part(place, ' ', 1))) > 0
    or length(substr(place, strpos(place, ' ') + 1)) > 4
    and strpos(' ' || words || ' ', substr(place, strpos(place, ' ')) || ' ') > 0
    or exists (
      select
      from unnest(a.lines) line
      cross join lateral (
        select btrim(regexp_replace(replace(lower(line), chr(39), ''), '[^[:alnum:]]+', ' ', 'g')) as folded
      ) as typed
      where folded ~ '[0-9]'
      and length(folded) > 4
      and strpos(' ' || words || ' ', ' ' || folded || ' ') > 0))
$$;
comment on function people.tells_undisclosed(text, text) is
  'Whether words, folded and once more without spaces, hold an address that must not be disclosed.';

revoke execute on function people.undisclosed_addresses() from public;
revoke execute on function people.undisclosed_places() from public;
revoke execute on function people.undisclosed_postcodes() from public;
revoke execute on function people.tells_undisclosed(text, text) from public;
grant execute on function people.undisclosed_places() to fanlight_app;
grant execute on function people.undisclosed_postcodes() to fanlight_app;
grant execute on function people.tells_undisclosed(text, text) to fanlight_app;
