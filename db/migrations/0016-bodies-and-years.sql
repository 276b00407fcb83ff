-- Bodies and their members of a municipal year as clerks keep them, representation elsewhere, leave of absence, the calendar.

insert into access.system_why values
  ('index-desk', 'Brings the public search up to date after a clerk changed a body, its members or a meeting.');
update access.system_why set says = 'A clerk, or somebody at the command line, opens a body to the public, or closes it.' where why = 'open-body';


-- Bodies --------------------------------------------------------------------------------------------------------------

alter table people.body
  -- How many councillors it has when no seat is vacant; null where nobody has said.
  add column seats int check (seats between 1 and 200),
  -- Somebody here has changed it or opened it: the authority profile, which is read at every start, no longer does.
  add column kept_here boolean not null default false,
  add column revision int not null default 1;

-- Clerks make bodies, always private ones. Whether the public sees a body is set by the system only ('open-body'), after the
-- log says who asked for it: closing takes its words out of the search in the same transaction, which `app` cannot write.
create policy clerk_makes on people.body for insert to app with check ((select access.holds('clerk')) and not public);
create policy clerk_changes on people.body for update to app
  using ((select access.holds('clerk'))) with check ((select access.holds('clerk')));
grant insert, update (name, kind, about, seats, kept_here, revision) on people.body to app;

create policy clerk on people.body_name to app using ((select access.holds('clerk'))) with check ((select access.holds('clerk')));
grant select, insert on people.body_name to app;

create function people.note_body(body int, what text, said text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not access.holds('clerk') then raise exception 'A clerk keeps the bodies.' using errcode = 'insufficient_privilege'; end if;
  if what = 'open body' then
    perform access.add_entry('administration', 'open body', 'body', array[body]::bigint[], '{}', null, said, '', '{}');
  elsif what = 'close body' then
    perform access.add_entry('administration', 'close body', 'body', array[body]::bigint[], '{}', null, said, '', '{}');
  else
    raise exception 'Nothing of the kind is noted of a body.' using errcode = 'check_violation';
  end if;
end $$;
grant execute on function people.note_body to app;


-- Members -------------------------------------------------------------------------------------------------------------

alter table people.membership
  -- Why it ended before the year did.
  add column why_ended text check (why_ended in ('resigned', 'died', 'disqualified', 'replaced', 'left the council', 'other')),
  add column revision int not null default 1,
  add check (ends is null or begins is null or ends >= begins);

-- Who is to sit from a later day on is for clerks to prepare, and nobody else's to read: the annual meeting appoints them.
drop policy public on people.membership;
create policy public on people.membership for select to public_web, app
  using ((begins is null or begins <= current_date) and body_id in (select id from people.body));
create policy clerk on people.membership to app using ((select access.holds('clerk'))) with check ((select access.holds('clerk')));
grant insert, update, delete on people.membership to app;

-- Clerks name people as papers do.
create policy clerk on people.person for select to app using ((select access.holds('clerk')));
create policy clerk_makes on people.person for insert to app with check ((select access.holds('clerk')));
create policy clerk_changes on people.person for update to app
  using ((select access.holds('clerk'))) with check ((select access.holds('clerk')));
grant insert, update (name) on people.person to app;
create policy clerk_makes on people.person_name for insert to app with check ((select access.holds('clerk')));
create policy clerk_changes on people.person_name for update to app
  using ((select access.holds('clerk'))) with check ((select access.holds('clerk')));
grant insert, update (member) on people.person_name to app;
create policy clerk_makes on people.doubt for insert to app with check ((select access.holds('clerk')));
create policy clerk on people.doubt for select to app using ((select access.holds('clerk')));
grant select, insert on people.doubt to app;

-- Sitting on a private body gives access to its papers: each change by a person is noted. What papers say is the system's.
create function people.membership_changed() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if access.actor() is null then return null; end if;
  if tg_op = 'INSERT' then
    perform access.add_entry('administration', 'add member', 'body', array[new.body_id]::bigint[], '{}', null, '', 'person ' || new.person_id, '{}');
  elsif tg_op = 'DELETE' then
    perform access.add_entry('administration', 'remove member', 'body', array[old.body_id]::bigint[], '{}', null, '', 'person ' || old.person_id, '{}');
  elsif (new.role, new.begins, new.ends, new.coopted, new.votes) is distinct from (old.role, old.begins, old.ends, old.coopted, old.votes) then
    perform access.add_entry('administration', 'change member', 'body', array[new.body_id]::bigint[], '{}', null, coalesce(new.why_ended, ''), 'person ' || new.person_id, '{}');
  end if;
  return null;
end $$;
create trigger membership_changed after insert or update or delete on people.membership
  for each row execute function people.membership_changed();

-- A user is no longer this person of the record: what they read as a member ends at once.
create function people.end_holder(person int, account int) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not access.holds('clerk') then raise exception 'A clerk says who is who.' using errcode = 'insufficient_privilege'; end if;
  delete from people.holder h where h.account_id = account and h.person_id = person;
  if found then
    perform access.add_entry('administration', 'end holder', 'account', array[account]::bigint[], '{}', null, '', 'person ' || person, '{}');
  end if;
end $$;
grant execute on function people.end_holder to app;

-- Who may stand in for a member, where standing orders allow it. Standing by opens no private papers.
create table people.substitute (
  body_id   int not null references people.body,
  year      int not null,
  person_id int not null references people.person,
  party     text,
  primary key (body_id, year, person_id)
);
create index on people.substitute (person_id);

-- Somebody speaks for the council, or for a body of it, on a body that is not the council's own: a police and crime panel.
create table people.representation (
  id        int generated always as identity primary key,
  person_id int not null references people.person,
  outside   text not null check (length(outside) between 3 and 200),
  -- The body to which they report back.
  body_id   int not null references people.body,
  begins    date,
  ends      date,
  check (ends is null or begins is null or ends >= begins)
);
create index on people.representation (person_id);
create index on people.representation (body_id);

-- Leave of absence that the council gave before six months were over (Local Government Act 1972, section 85(1)). The reason itself
-- is not kept here: the minute says what was approved.
create table people.approved_absence (
  id          int generated always as identity primary key,
  person_id   int not null references people.person,
  approved_on date not null,
  until       date not null,
  minute      text not null check (length(minute) between 1 and 200),
  added_by    int references access.account,
  added_at    timestamptz not null default now(),
  check (until >= approved_on)
);
create index on people.approved_absence (person_id);

do $$
declare t text;
begin
  foreach t in array array['substitute', 'representation', 'approved_absence'] loop
    execute format('alter table people.%I enable row level security', t);
    execute format('alter table people.%I force row level security', t);
    execute format('create policy owner_all on people.%I for select to owner using (true)', t);
    execute format('create policy system on people.%I to worker using ((select access.acting_why()) is not null)', t);
    execute format('create policy clerk on people.%I to app using ((select access.holds(''clerk''))) with check ((select access.holds(''clerk'')))', t);
    execute format('grant select, insert, update, delete on people.%I to app, worker', t);
  end loop;
end $$;
revoke update, delete on people.approved_absence from app;
create policy monitoring on people.approved_absence for select to app using ((select access.holds('monitoring-officer')));
create policy public on people.substitute for select to public_web, app using (body_id in (select id from people.body));
create policy public on people.representation for select to public_web, app using (body_id in (select id from people.body));
grant select on people.substitute, people.representation to public_web;
select access.watch('people.substitute'), access.watch('people.representation');


-- The calendar --------------------------------------------------------------------------------------------------------

-- Counts the changes of the calendar's own facts: whoever changes an older state is shown the newer one.
alter table meetings.meeting add column revision int not null default 1;
grant update (revision) on meetings.meeting to app;

-- What somebody brings back from a body on which they represent the council; it waits until it is put on an agenda.
create table meetings.feedback (
  id                int generated always as identity primary key,
  representation_id int not null references people.representation,
  words             text not null check (length(words) between 1 and 4000),
  -- The day of the meeting that it tells of.
  date              date not null,
  meeting_id        int references meetings.meeting,
  business_id       int references meetings.business on delete set null,
  made_by           int references access.account,
  made_at           timestamptz not null default now()
);
create index on meetings.feedback (representation_id);
create index on meetings.feedback (meeting_id);
create index on meetings.feedback (business_id);
alter table meetings.feedback enable row level security;
alter table meetings.feedback force row level security;
create policy owner_all on meetings.feedback for select to owner using (true);
create policy system on meetings.feedback to worker using ((select access.acting_why()) is not null);
create policy clerk on meetings.feedback to app using ((select access.holds('clerk'))) with check ((select access.holds('clerk')));
create policy mine on meetings.feedback for select to app using (made_by = (select access.actor()));
create policy represents on meetings.feedback for insert to app
  with check (made_by = (select access.actor()) and meeting_id is null and representation_id in (
    select r.id from people.representation r
      join people.person p on p.id = r.person_id
      join people.person mine on mine.same_as = p.same_as
      join people.holder h on h.person_id = mine.id
     where h.account_id = (select access.actor())));
grant select, insert, update on meetings.feedback to app, worker;
