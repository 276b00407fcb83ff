-- Which authority this database belongs to: chosen at its first start.
create schema authority;
grant usage on schema authority to app;

create table authority.chosen (
  one boolean primary key default true check (one),
  key text not null
);
alter table authority.chosen enable row level security;
alter table authority.chosen force row level security;
create policy system on authority.chosen to app using ((select access.acting_why()) is not null);
grant select, insert on authority.chosen to app;
