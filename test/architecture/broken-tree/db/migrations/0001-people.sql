-- The tables of the broken tree; Nowhereshire is named. fault: no-local-names
create schema people;
insert into access.system_why values
  ('import the year'),
  ('import the century'); -- fault: system-reasons

create table people.person (
  id int primary key,
  met int references meetings.meeting -- fault: foreign-keys-up
);
alter table people.person enable row level security;
alter table people.person force row level security;

create table people.secret (id int references people.person); -- fault: row-security
alter table people.secret enable row level security;

create table loose (id int); -- fault: schema-per-module, row-security
create table nobody.owns (id int); -- fault: schema-per-module, row-security
