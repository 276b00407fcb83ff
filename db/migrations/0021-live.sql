-- A meeting while it goes on: the clerk's log of what happens (the desk), and what the public is shown of it (the record).

-- Entries are only added. What was noted wrongly is undone by another entry; the state of the sitting is worked out from the log.
create table meetings.happening (
  meeting_id  int not null references meetings.meeting,
  -- From 1, in the order in which things were noted.
  n           int not null check (n > 0),
  -- When it happened; a clerk may say later when that was.
  at          timestamptz not null,
  noted_at    timestamptz not null default now(),
  -- The kinds are those of src/meetings/live/happening.ts, and so is what `data` holds of each.
  kind        text not null check (length(kind) between 1 and 30),
  business_id int references meetings.business,
  person_id   int references people.person,
  data        jsonb not null default '{}' check (jsonb_typeof(data) = 'object'),
  by          int not null references access.account,
  -- Of the form that it came with: the same form sent twice, after a lost connection, counts once.
  token       text not null check (length(token) between 8 and 100),
  undoes      int,
  primary key (meeting_id, n),
  unique (meeting_id, token),
  foreign key (meeting_id, undoes) references meetings.happening,
  check ((kind = 'undone') = (undoes is not null)),
  check (undoes < n)
);
create index on meetings.happening (business_id);
create index on meetings.happening (person_id);
create index on meetings.happening (meeting_id, undoes);
create index on meetings.happening (by);

-- What is shown of a sitting to who may see the meeting: PublicSitting of src/meetings/live/public-sitting.ts, made of public parts
-- only, written in the transaction of each entry of the log.
create table meetings.shown (
  meeting_id int primary key references meetings.meeting,
  n          int not null,
  state      jsonb not null check (jsonb_typeof(state) = 'object')
);

do $$
declare t text;
begin
  foreach t in array array['happening', 'shown'] loop
    execute format('alter table meetings.%I enable row level security', t);
    execute format('alter table meetings.%I force row level security', t);
    execute format('create policy owner_all on meetings.%I for select to owner using (true)', t);
    execute format('create policy system on meetings.%I to worker using ((select access.acting_why()) is not null)', t);
    execute format('grant select on meetings.%I to app, worker', t);
  end loop;
end $$;

create policy clerk on meetings.happening for select to app using ((select access.holds('clerk')));
create policy monitoring on meetings.happening for select to app using ((select access.holds('monitoring-officer')));
-- In their own name only.
create policy clerk_notes on meetings.happening for insert to app
  with check ((select access.holds('clerk')) and by = (select access.actor()));
grant insert on meetings.happening to app;

create policy clerk on meetings.shown to app using ((select access.holds('clerk'))) with check ((select access.holds('clerk')));
grant insert, update, delete on meetings.shown to app;
create policy public on meetings.shown for select to public_web, app using (meeting_id in (select id from meetings.meeting));
grant select on meetings.shown to public_web;
select access.watch('meetings.shown');

-- Tells every process that something new is shown: the number of the meeting and nothing else, since whoever is connected may listen.
create function meetings.tell_shown() returns trigger language plpgsql set search_path = '' as $$
begin
  perform pg_catalog.pg_notify('shown', coalesce(new.meeting_id, old.meeting_id)::text);
  return null;
end $$;
create trigger tell_shown after insert or update or delete on meetings.shown for each row execute function meetings.tell_shown();
