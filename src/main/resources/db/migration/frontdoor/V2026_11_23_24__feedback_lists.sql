create index standing_feedback_owed on frontdoor.contact_standing (feedback_due_at, contact_id)
  where feedback_due_at is not null;
comment on index frontdoor.standing_feedback_owed is 'The list of outcomes that referrers are owed, due first.';

create index disagreement_step_raised on frontdoor.disagreement_step (due_at, id) where side = 'RAISED';
comment on index frontdoor.disagreement_step_raised is 'The list of disagreements that wait for an answer, due first.';
