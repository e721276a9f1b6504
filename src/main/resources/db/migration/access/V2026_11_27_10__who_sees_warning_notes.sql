insert into access.ground (record, relation, role, place, which, because)
select record, relation, role, (select max(place) from access.ground) + row_number() over (), which, because
from (values
  ('ADDRESS', 'UNDISCLOSED', '{SOCIAL_WORKER,DUTY_MANAGER,FRONT_DOOR_OFFICER,HEAD_OF_SERVICE}'::text[],
    'Addresses under a warning note that says: do not disclose',
    'They keep it from everybody else, and have to find the family themselves'),
  ('WARNING', 'PERSON', '{SOCIAL_WORKER,DUTY_MANAGER,FRONT_DOOR_OFFICER,HEAD_OF_SERVICE}',
    'Warning notes on people whom they may see',
    'Nobody goes to a door without knowing what waits behind it')
) as stated (record, relation, roles, which, because)
cross join lateral unnest(roles) as role;
