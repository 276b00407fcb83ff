-- Agendas: what an item comes from and how its words changed; what was published of an agenda; the work programmes that feed agendas.

alter table meetings.business
  -- When it was put on the agenda.
  add column added_at timestamptz not null default now(),
  -- The earlier meeting that it comes from: put off there, promised there.
  add column from_meeting_id int references meetings.meeting,
  -- Late: the chair's opinion was given on this day.
  add column urgent_on date;
create index on meetings.business (from_meeting_id);
create index on meetings.business (urgent_by);

-- The agenda as a publication has it, for comparing with what the clerk has now: public words only, as everybody reads publications.
-- [{ id, number, title, kind, part, state, papers }], of src/meetings/business/snapshot.ts.
alter table meetings.publication add column agenda jsonb not null default '[]';
grant select (agenda) on meetings.publication to public_web;


-- How an item was before each change: two clerks who change one item are shown what the other did. Never changed.
create table meetings.business_past (
  business_id int not null references meetings.business on delete cascade,
  revision    int not null,
  was         jsonb not null,
  changed_by  int references access.account,
  changed_at  timestamptz not null,
  primary key (business_id, revision)
);
create index on meetings.business_past (changed_by);

create function meetings.keep_business() returns trigger language plpgsql set search_path = '' as $$
begin
  insert into meetings.business_past (business_id, revision, was, changed_by, changed_at)
  values (old.id, old.revision, to_jsonb(old), old.changed_by, old.changed_at) on conflict do nothing;
  return null;
end $$;
create trigger keep_business after update on meetings.business
  for each row when (old.revision is distinct from new.revision) execute function meetings.keep_business();


-- Work programmes -----------------------------------------------------------------------------------------------------

-- What a body means to look at in a municipal year, and whom it has promised to invite. Public with the body.
create table meetings.topic (
  id         int generated always as identity primary key,
  body_id    int not null references people.body,
  -- The municipal year by the year in which it begins; moves on with the meeting to which it is carried.
  year       int not null,
  kind       text not null default 'topic' check (kind in ('topic', 'invitation')),
  title      text not null check (length(title) between 1 and 300),
  why        text not null default '' check (length(why) <= 2000),
  -- How it came in: a resolution of the body, a member's suggestion, a duty in law.
  source     text not null check (source in ('resolution', 'member', 'statutory', 'other')),
  source_note text not null default '' check (length(source_note) <= 300),
  -- The officer who leads on it, by their post.
  officer    text not null default '' check (length(officer) <= 200),
  -- Of an invitation: who is invited, and for whom they speak. The name is the clerk's to know until they have agreed to come.
  invitee    text not null default '' check (length(invitee) <= 200),
  organisation text not null default '' check (length(organisation) <= 200),
  -- The meeting for which it is planned; null while it is not.
  meeting_id int references meetings.meeting,
  -- The meeting for which it was planned at first, where it was carried on from there.
  first_meeting_id int references meetings.meeting,
  -- The meeting that promised it.
  promised_id int references meetings.meeting,
  state      text not null default 'planned' check (state in ('planned', 'reached', 'dropped')),
  state_reason text not null default '' check (length(state_reason) <= 300),
  revision   int not null default 1,
  changed_by int references access.account,
  changed_at timestamptz not null default now()
);
create index on meetings.topic (body_id, year);
create index on meetings.topic (meeting_id);
create index on meetings.topic (first_meeting_id);
create index on meetings.topic (promised_id);

-- The topic that an item of business takes up.
alter table meetings.business add column topic_id int references meetings.topic on delete set null;
create index on meetings.business (topic_id);

do $$
declare t text;
begin
  foreach t in array array['business_past', 'topic'] loop
    execute format('alter table meetings.%I enable row level security', t);
    execute format('alter table meetings.%I force row level security', t);
    execute format('create policy owner_all on meetings.%I for select to owner using (true)', t);
    execute format('create policy system on meetings.%I to worker using ((select access.acting_why()) is not null)', t);
    execute format('create policy clerk on meetings.%I to app using ((select access.holds(''clerk''))) with check ((select access.holds(''clerk'')))', t);
    execute format('create policy monitoring on meetings.%I for select to app using ((select access.holds(''monitoring-officer'')))', t);
    execute format('grant select, insert on meetings.%I to app, worker', t);
  end loop;
end $$;
grant update, delete on meetings.topic to app;
grant update on meetings.topic to worker;

create policy public on meetings.topic for select to public_web, app using (body_id in (select id from people.body));
grant select (id, body_id, year, kind, title, why, source, source_note, officer, organisation, meeting_id, first_meeting_id, promised_id,
  state, state_reason) on meetings.topic to public_web;
select access.watch('meetings.topic');
