-- The lists and their counts read the few open contacts of an index, over and over, while each act leaves a dead row
-- behind. By PostgreSQL's own measure, a fifth of a million rows would have to die before anybody tidied up.
alter table frontdoor.contact_standing set (
  autovacuum_vacuum_scale_factor = 0,
  autovacuum_vacuum_threshold = 2000,
  vacuum_index_cleanup = on);
