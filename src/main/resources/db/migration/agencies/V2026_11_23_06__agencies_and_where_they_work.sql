create schema agencies;
grant usage on schema agencies to fanlight_app;

create table agencies.district (
  id uuid constraint district_pk primary key,
  name text not null constraint district_name_once unique,
  code text not null constraint district_code_once unique
);
comment on table agencies.district is 'A part of the county that the partnership plans and counts by';

create table agencies.agency (
  id uuid constraint agency_pk primary key,
  name text not null constraint agency_name_once unique,
  kind text not null
);
comment on table agencies.agency is 'An organisation that works with children and families';

create table agencies.team (
  id uuid constraint team_pk primary key,
  agency_id uuid not null constraint team_of_agency references agencies.agency,
  name text not null,
  kind text not null,
  constraint team_name_once unique (agency_id, name)
);
comment on table agencies.team is 'A group of workers in one agency who share work';

create table agencies.family_hub_network (
  id uuid constraint family_hub_network_pk primary key,
  district_id uuid not null constraint family_hub_network_of_district references agencies.district,
  name text not null constraint family_hub_network_name_once unique
);
comment on table agencies.family_hub_network is 'The family hubs of one district, which offer early help together';

create table agencies.setting (
  id uuid constraint setting_pk primary key,
  agency_id uuid not null constraint setting_of_agency references agencies.agency,
  district_id uuid not null constraint setting_of_district references agencies.district,
  kind text not null,
  name text not null,
  phone text not null,
  email text not null,
  constraint setting_name_once unique (district_id, name)
);
create index setting_by_agency on agencies.setting (agency_id);
create index setting_by_name on agencies.setting using gin (name extensions.gin_trgm_ops);
comment on table agencies.setting is 'A place where an agency meets children; phone or e-mail not known is empty';

grant select, insert on agencies.district, agencies.agency, agencies.team, agencies.family_hub_network, agencies.setting
  to fanlight_app;
