insert into access.ground (record, relation, role, place, which, because) values
  ('PERSON', 'LOOKED_AT', 'INFORMATION_GOVERNANCE', 101,
    'The name and the birth date of anybody, restricted or not, and nothing else',
    'Who looked at somebody cannot be asked without saying at whom'),
  ('CONTACT', 'LOOKED_AT', 'INFORMATION_GOVERNANCE', 102,
    'The reference of any contact and whom it is about, restricted or not, and nothing that it says',
    'To look at a contact is to look at whoever is named in it');
