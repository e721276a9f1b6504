alter table audit.act add column shown uuid[] not null default '{}';
comment on column audit.act.shown is 'The people whom a search showed, in order of their ids; empty for other acts.';

create index act_by_shown on audit.act using gin (shown) where shown <> '{}';
comment on index audit.act_by_shown is 'Answers to whom a person was shown.';
