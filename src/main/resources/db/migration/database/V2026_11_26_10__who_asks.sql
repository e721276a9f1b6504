-- Who asks is said at the beginning of each transaction, as kind|account|agency|team|roles|key; where it was not said,
-- it is nobody, who sees nothing.
create function database.asking(part integer) returns text
  language sql stable parallel safe
  return nullif(split_part(current_setting('fanlight.standpoint', true), '|', part), '');

create function database.is_house() returns boolean
  language sql stable parallel safe
  return coalesce(database.asking(1) = 'HOUSE', false);

create function database.is_somebody() returns boolean
  language sql stable parallel safe
  return coalesce(database.asking(1) in ('HOUSE', 'PERSON', 'SYSTEM', 'PUBLIC'), false);

create function database.me() returns uuid
  language sql stable parallel safe
  return database.asking(2)::uuid;

create function database.my_agency() returns uuid
  language sql stable parallel safe
  return database.asking(3)::uuid;

create function database.my_team() returns uuid
  language sql stable parallel safe
  return database.asking(4)::uuid;

create function database.my_roles() returns text[]
  language sql stable parallel safe
  return string_to_array(coalesce(database.asking(5), ''), ',');

create function database.my_key() returns uuid
  language sql stable parallel safe
  return database.asking(6)::uuid;

-- What was found out about whoever asks holds for the rest of the transaction, or until somebody else asks in it.
create function database.remembered(what text) returns text
  language plpgsql stable parallel safe
as $$
declare
  asking text := current_setting('fanlight.standpoint', true);
  kept text := current_setting('fanlight.' || what, true);
begin
  return case when starts_with(kept, asking || '#') then substr(kept, length(asking) + 2) end;
end
$$;

create function database.remember(what text, answer text) returns text
  language plpgsql stable parallel restricted
as $$
declare
  asking text := current_setting('fanlight.standpoint', true);
begin
  perform set_config('fanlight.' || what, asking || '#' || answer, true);
  return answer;
end
$$;

-- One policy for each thing that can be done, since PostgreSQL tries several in an order of its own, and the dear ones
-- would come before the cheap. What the house does is never held up by what others would have to be asked.
create procedure database.guard(
  guarded regclass, seen text, written text default null, unhidden text default null)
  language plpgsql
as $$
declare
  reading text := concat_ws(' or ', '(select database.is_house())', seen);
  writing text := concat_ws(' or ', '(select database.is_house())', written);
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('create policy seen on %s for select using (%s)', guarded, reading);
  execute format('create policy added on %s for insert with check (%s)', guarded, writing);
  execute format('create policy changed on %s for update using (%s)', guarded, writing);
  execute format('create policy removed on %s for delete using (%s)', guarded, writing);
  if unhidden is not null then
    execute format('create policy unhidden on %s as restrictive using (%s)', guarded, unhidden);
  end if;
end
$$;
comment on procedure database.guard(regclass, text, text, text) is
  'Who sees the rows of a table beside the house, who writes them, and what must be so besides for anybody to do either.';
revoke execute on procedure database.guard(regclass, text, text, text) from public;
