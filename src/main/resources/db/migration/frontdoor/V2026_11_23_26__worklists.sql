drop index frontdoor.standing_open_by_due;
create index standing_open_by_due
  on frontdoor.contact_standing (next_due_at, contact_id) include (worker_id, team_id, checks_waiting, unsigned)
  where closed_at is null;
comment on index frontdoor.standing_open_by_due is
  'The counts beside the worklists are read from this index alone.';
