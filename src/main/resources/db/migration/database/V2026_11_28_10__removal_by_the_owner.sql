-- What is append-only is changed by the owner of its table alone, and only while the owner says what for: to encrypt it anew,
-- or to remove what is kept no longer. The application's role may say so as often as it likes: it owns nothing.
create or replace function database.refuse_change() returns trigger
  language plpgsql
as $$
begin
  if (
      current_setting('database.owner_changes', true) = 'encryption' and tg_op = 'UPDATE'
      or current_setting('database.owner_changes', true) = 'removal')
    and current_user = (select relowner::regrole::text from pg_class where oid = tg_relid)
  then
    if tg_op = 'DELETE' then
      return old;
    end if;
    return new;
  end if;
  raise exception '% is append-only', tg_table_schema || '.' || tg_table_name
    using errcode = 'restrict_violation';
end
$$;

create type database.part as (name text, belongs text);
comment on type database.part is
  'A table, and the condition by which its rows hang on a record whose ids are $1: of tables, those come first that others hang on.';

create function database.hanging_on(parts database.part[], first uuid[], out ids uuid[], out rows jsonb)
  language plpgsql
  set search_path = pg_catalog
as $$
declare
  part database.part;
  many integer;
  own text;
  more uuid[];
begin
  ids := first;
  rows := '{}';
  foreach part in array parts loop
    execute format('select count(*) from %s where %s', part.name::regclass, part.belongs) using ids into many;
    if many > 0 then
      rows := rows || jsonb_build_object(part.name, many);
      for own in
        select a.attname
        from pg_attribute a
        where a.attrelid = part.name::regclass
        and a.atttypid = 'uuid'::regtype
        and a.attname in ('id', 'token')
      loop
        execute format('select array_agg(%I) from %s where %s', own, part.name::regclass, part.belongs)
          using ids into more;
        ids := array(select distinct unnest(ids || more));
      end loop;
    end if;
  end loop;
end
$$;
comment on function database.hanging_on(database.part[], uuid[]) is
  'The ids of everything that hangs on a record, and how many rows of which table that is.';

create function database.remove_parts(parts database.part[], ids uuid[]) returns jsonb
  language plpgsql
  set search_path = pg_catalog
as $$
declare
  place integer;
  many integer;
  rows jsonb := '{}';
begin
  perform set_config('database.owner_changes', 'removal', true);
  for place in reverse cardinality(parts) .. 1 loop
    execute format('delete from %s where %s', parts[place].name::regclass, parts[place].belongs) using ids;
    get diagnostics many = row_count;
    if many > 0 then
      rows := rows || jsonb_build_object(parts[place].name, many);
    end if;
  end loop;
  perform set_config('database.owner_changes', '', true);
  return rows;
end
$$;
comment on function database.remove_parts(database.part[], uuid[]) is
  'Deletes what hangs on a record, last things first, and says how many rows of which table that were.';

create function database.parts_that_pass() returns database.part[]
  language sql immutable
  set search_path = pg_catalog
  return array[
    row('database.submission', 'exists (select from unnest($1) gone where strpos(outcome, gone::text) > 0)'),
    row('database.event_publication', 'exists (select from unnest($1) gone where strpos(serialized_event, gone::text) > 0)')
  ]::database.part[];
comment on function database.parts_that_pass() is
  'What is forgotten by itself after a while, and is not waited for where a record is removed.';

create function database.where_left(ids uuid[], but_for text[]) returns text[]
  language plpgsql stable
  set search_path = pg_catalog
as $$
declare
  place record;
  found boolean;
  left_in text[] := '{}';
begin
  for place in
    select a.attrelid::regclass::text as name, a.attname, a.atttypid
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    where c.relkind = 'r'
    and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema|extensions)'
    and a.attnum > 0
    and not a.attisdropped
    and (
      a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype)
      or (a.attrelid::regclass::text, a.attname) in (
        ('database.submission', 'outcome'), ('database.event_publication', 'serialized_event'),
        ('database.scheduled_tasks', 'task_instance'), ('messages.message', 'reference')))
    and a.attrelid::regclass::text <> all (but_for)
    order by 1, a.attnum
  loop
    execute format(
      case place.atttypid
        when 'uuid'::regtype then 'select exists (select from %s where %I = any ($1))'
        when 'uuid[]'::regtype then 'select exists (select from %s where %I && $1)'
        else 'select exists (select from %s where exists (select from unnest($1) gone where strpos(%I, gone::text) > 0))'
      end,
      place.name, place.attname)
      using ids into found;
    if found then
      left_in := left_in || (place.name || '.' || place.attname);
    end if;
  end loop;
  return left_in;
end
$$;
comment on function database.where_left(uuid[], text[]) is
  'Every column of every table, but for some, in which one of these ids still stands; found by type, so that no new table is missed.';

revoke execute on function database.hanging_on(database.part[], uuid[]) from public;
revoke execute on function database.remove_parts(database.part[], uuid[]) from public;
revoke execute on function database.parts_that_pass() from public;
revoke execute on function database.where_left(uuid[], text[]) from public;
