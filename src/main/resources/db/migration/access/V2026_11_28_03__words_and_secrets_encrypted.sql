-- As for people: bytes that the application encrypts; what stands here already is encrypted at the start that follows.
create or replace function pg_temp.unencrypted(said text) returns bytea
  language sql immutable
  return case when said = '' then ''::bytea else '\x00'::bytea || convert_to(said, 'UTF8') end;

alter table access.restriction
  drop constraint restriction_has_a_reason,
  alter column reason type bytea using pg_temp.unencrypted(reason),
  add constraint restriction_has_a_reason check (octet_length(reason) > 0);
alter table access.restriction_ending
  drop constraint restriction_ending_has_a_reason,
  alter column reason type bytea using pg_temp.unencrypted(reason),
  add constraint restriction_ending_has_a_reason check (octet_length(reason) > 0);
alter table access.restriction_review
  drop constraint restriction_review_has_words,
  alter column words type bytea using pg_temp.unencrypted(words),
  add constraint restriction_review_has_words check (octet_length(words) > 0);
alter table access.need
  drop constraint need_has_a_reason,
  alter column reason type bytea using pg_temp.unencrypted(reason),
  add constraint need_has_a_reason check (octet_length(reason) > 0);
alter table access.glass_review
  drop constraint glass_review_has_words,
  alter column words type bytea using pg_temp.unencrypted(words),
  add constraint glass_review_has_words check (octet_length(words) > 0);
alter table access.second_step_reset
  drop constraint second_step_reset_has_a_reason,
  alter column reason type bytea using pg_temp.unencrypted(reason),
  add constraint second_step_reset_has_a_reason check (octet_length(reason) > 0);

alter table access.one_time_code alter column secret type bytea using pg_temp.unencrypted(secret);
alter table access.provider_session alter column refresh_token type bytea using pg_temp.unencrypted(refresh_token);
comment on column access.provider_session.refresh_token is
  'Encrypted, and good for nothing without the client''s secret, which is not in the database.';

alter table messages.message
  alter column address type bytea using pg_temp.unencrypted(address),
  alter column subject type bytea using pg_temp.unencrypted(subject),
  alter column body type bytea using pg_temp.unencrypted(body);

alter table governance.unusual_finding
  drop constraint unusual_finding_has_words,
  alter column words type bytea using pg_temp.unencrypted(words),
  add constraint unusual_finding_has_words check (octet_length(words) > 0);

-- What sessions remember is encrypted from now on, and sessions that began before are over.
delete from database.session;
