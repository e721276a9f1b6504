create table access.second_step_reset (
  id uuid not null,
  account_id uuid not null,
  reason text not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  asked_by_name text not null,
  expires_at timestamptz not null,
  constraint second_step_reset_pk primary key (id),
  constraint second_step_reset_account foreign key (account_id) references access.account (id),
  constraint second_step_reset_of_another check (asked_by <> account_id),
  constraint second_step_reset_has_a_reason check (reason <> '')
);
comment on table access.second_step_reset is
  'Somebody asks that a colleague who lost a device may set up a second step anew; a second person has to agree.';
create index second_step_reset_by_account on access.second_step_reset (account_id, expires_at);
create index second_step_reset_by_expiry on access.second_step_reset (expires_at);

create table access.second_step_reset_ending (
  reset_id uuid not null,
  agreed boolean not null,
  ended_at timestamptz not null,
  ended_by uuid not null,
  ended_by_name text not null,
  constraint second_step_reset_ending_pk primary key (reset_id),
  constraint second_step_reset_ending_reset foreign key (reset_id) references access.second_step_reset (id)
);
comment on table access.second_step_reset_ending is 'A second person agreed, or whoever asked withdrew it.';

-- Whatever the application believes: the second person is neither the first nor whom it is about.
create function access.two_people() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  if new.agreed and exists (
    select
    from access.second_step_reset r
    where r.id = new.reset_id
    and new.ended_by in (r.asked_by, r.account_id))
  then
    raise exception 'A second step is reset by two other people' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger second_step_reset_by_two before insert on access.second_step_reset_ending
  for each row execute function access.two_people();
create trigger second_step_reset_is_append_only before update or delete on access.second_step_reset
  for each statement execute function database.refuse_change();
create trigger second_step_reset_ending_is_append_only before update or delete on access.second_step_reset_ending
  for each statement execute function database.refuse_change();
grant select, insert on access.second_step_reset, access.second_step_reset_ending to fanlight_app;

insert into access.ground (record, relation, role, place, which, because)
select 'RESET', relation, role, (select max(place) from access.ground) + row_number() over (), which, because
from (values
  ('OWN_AGENCY', '{DUTY_MANAGER,AGENCY_COORDINATOR}'::text[],
    'Requests to reset the second step of somebody of their own agency',
    'Two people who know whom it is about must agree'),
  ('ALL', '{OPERATOR}',
    'Requests to reset anybody''s second step',
    'A small agency has no two people who could agree')
) as stated (relation, roles, which, because)
cross join lateral unnest(roles) as role;

create function access.my_resets() returns uuid[]
  language sql stable parallel safe
  set search_path = pg_catalog
as $$
  select coalesce(array_agg(a.id), '{}')
  from access.account a
  where a.agency_id = database.my_agency()
  and access.sees('RESET', 'OWN_AGENCY')
$$;
comment on function access.my_resets() is 'The accounts whose second step whoever asks may help to reset.';

alter table access.second_step_reset enable row level security;
create policy seen on access.second_step_reset for select
  using (
    (select database.is_house())
    or (select access.sees('RESET', 'ALL'))
    or account_id = any ((select access.my_resets())::uuid[]));
create policy entered on access.second_step_reset for insert with check ((select database.is_house()));
alter table access.second_step_reset_ending enable row level security;
create policy seen on access.second_step_reset_ending for select
  using (
    (select database.is_house())
    or exists (
      select
      from access.second_step_reset r
      where r.id = reset_id));
create policy entered on access.second_step_reset_ending for insert with check ((select database.is_house()));
