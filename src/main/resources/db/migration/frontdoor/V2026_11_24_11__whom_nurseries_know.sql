insert into frontdoor.check_age_rule (agency_kind, from_date, youngest, oldest, source) values
  ('EARLY_YEARS', '2020-01-01', 0, 5, 'Information sharing agreement of the hub');
