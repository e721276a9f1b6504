-- Operators see what was done about the providers that they look after, and whom those did not bring in.
alter policy systems on audit.act
  using ((select access.sees('ACT', 'SYSTEMS')) and subject_kind in ('api-client', 'provider'));
