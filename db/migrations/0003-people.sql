-- People, the bodies they sit on, and the names under which papers speak of them.
create schema people;
grant usage on schema people to app, public_web;

insert into access.system_why values
  ('load-profile', 'Brings the bodies of the authority profile into the record when the program starts.'),
  ('settle-people', 'Somebody at the command line says whether two people are one.'),
  ('open-body', 'Somebody at the command line opens a body to the public, or closes it.');

create table people.body (
  id        int generated always as identity primary key,
  slug      text not null unique,
  name      text not null,
  kind      text not null check (kind in ('council', 'board', 'committee', 'partnership', 'panel', 'unknown')),
  about     text not null default '',
  -- A body is private unless its row says public.
  public    boolean not null default false,
  publisher text not null
);
alter table people.body enable row level security;
alter table people.body force row level security;
create policy system on people.body to app using ((select access.acting_why()) is not null);
create policy public on people.body for select to public_web using (public);
grant select, insert, update on people.body to app;
grant select on people.body to public_web;

-- Every name of a body, folded for comparing. One name stands for one body.
create table people.body_name (
  folded  text primary key,
  body_id int not null references people.body
);
alter table people.body_name enable row level security;
alter table people.body_name force row level security;
create policy system on people.body_name to app using ((select access.acting_why()) is not null);
grant select, insert on people.body_name to app;

create table people.person (
  id      int generated always as identity primary key,
  slug    text not null unique,
  -- The fullest name that a paper of a public body prints; of any body where no public one does.
  name    text not null,
  -- The person that this one is: itself, until somebody settles that two are one. Put back to undo.
  same_as int not null references people.person deferrable initially deferred
);
create index on people.person (same_as);

create function people.is_self() returns trigger language plpgsql set search_path = '' as $$
begin
  new.same_as := coalesce(new.same_as, new.id);
  return new;
end $$;
create trigger is_self before insert on people.person for each row execute function people.is_self();

-- A spelling under which a body's papers name somebody, and why we think it is them.
create table people.person_name (
  person_id int not null references people.person,
  body_id   int not null references people.body,
  printed   text not null,
  -- Last word of the name, folded: the first sieve when a new name is matched.
  family    text not null,
  -- True where they were named as a member: on a list of members, or present or absent as one.
  member    boolean not null,
  evidence  text not null,
  primary key (person_id, body_id, printed)
);
create index on people.person_name (family);
create index on people.person_name (body_id);
alter table people.person_name enable row level security;
alter table people.person_name force row level security;
create policy system on people.person_name to app using ((select access.acting_why()) is not null);
create policy public on people.person_name for select to public_web using (body_id in (select id from people.body));
grant select, insert, update on people.person_name to app;
grant select on people.person_name to public_web;

-- A person is public when a public body's paper names them, under their own row or one that is settled to be theirs.
alter table people.person enable row level security;
alter table people.person force row level security;
create policy system on people.person to app using ((select access.acting_why()) is not null);
create policy public on people.person for select to public_web
  using (id in (select person_id from people.person_name));
grant select, insert, update on people.person to app;
grant select on people.person to public_web;

create table people.membership (
  person_id int not null references people.person,
  body_id   int not null references people.body,
  -- The municipal year by the year in which it begins: 2021 for 2021-22.
  year      int not null,
  role      text,
  party     text,
  position  int not null,
  primary key (body_id, year, person_id)
);
create index on people.membership (person_id);
alter table people.membership enable row level security;
alter table people.membership force row level security;
create policy system on people.membership to app using ((select access.acting_why()) is not null);
create policy public on people.membership for select to public_web using (body_id in (select id from people.body));
grant select, insert, update, delete on people.membership to app;
grant select on people.membership to public_web;

-- Two people who may be one: for somebody to settle.
create table people.doubt (
  person_id  int not null references people.person,
  other_id   int not null references people.person,
  evidence   text not null,
  settled    text check (settled in ('same', 'different')),
  settled_at timestamptz,
  primary key (person_id, other_id),
  check (person_id < other_id)
);
alter table people.doubt enable row level security;
alter table people.doubt force row level security;
create policy system on people.doubt to app using ((select access.acting_why()) is not null);
grant select, insert, update on people.doubt to app;

select access.watch('people.body'), access.watch('people.person'), access.watch('people.person_name'),
       access.watch('people.membership');
