-- Written with reduced accuracy by ISO 8601: 2024, 2024-03 or 2024-03-04.
alter table frontdoor.check_answer
  alter column involved_since type text using to_char(involved_since, 'YYYY-MM-DD'),
  alter column last_interaction type text using to_char(last_interaction, 'YYYY-MM-DD'),
  add constraint check_answer_involved_since check (involved_since ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
  add constraint check_answer_last_interaction check (last_interaction ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$');
