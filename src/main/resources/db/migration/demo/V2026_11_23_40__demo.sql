create schema demo;
grant usage on schema demo to fanlight_app;

create table demo.larkshire (
  built_for date not null,
  began_at timestamptz not null,
  contacts bigint not null,
  constraint larkshire_pk primary key (built_for)
);
comment on table demo.larkshire is 'That the invented county was built in this database, up to which day, and how many contacts it has.';
create unique index larkshire_is_built_once on demo.larkshire ((true));
grant select, insert, update on demo.larkshire to fanlight_app;
