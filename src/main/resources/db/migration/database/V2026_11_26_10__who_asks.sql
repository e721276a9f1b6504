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
