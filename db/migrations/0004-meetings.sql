-- Meetings and what they are made of. What is here is the same whether a paper was read or a clerk typed it.
create schema meetings;
grant usage on schema meetings to app, public_web;

create table meetings.meeting (
  id         int generated always as identity primary key,
  slug       text not null unique,
  body_id    int not null references people.body,
  date       date not null,
  starts     text check (starts ~ '^\d\d:\d\d$'),
  ended      text check (ended ~ '^\d\d:\d\d$'),
  venue      text,
  status     text not null default 'scheduled' check (status in ('scheduled', 'held', 'cancelled')),
  -- The municipal year by the year in which it begins.
  year       int not null,
  -- For calendars and feeds: how often time, place or status changed, and when the record last did.
  sequence   int not null default 0,
  changed    timestamptz not null default now(),
  unique (body_id, date)
);
create index on meetings.meeting (date);

create table meetings.agenda_item (
  id         int generated always as identity primary key,
  meeting_id int not null references meetings.meeting,
  position   int not null,
  number     text,
  title      text not null,
  page_from  int,
  page_to    int,
  part       text check (part in ('I', 'II')),
  "group"    text,
  unique (meeting_id, position)
);

create table meetings.attendance (
  meeting_id int not null references meetings.meeting,
  position   int not null,
  person_id  int not null references people.person,
  capacity   text not null
             check (capacity in ('present', 'apologies', 'absent on council business', 'officer', 'also present')),
  printed    text not null,
  primary key (meeting_id, position)
);
create index on meetings.attendance (person_id);

create table meetings.minute (
  id         int generated always as identity primary key,
  meeting_id int not null references meetings.meeting,
  position   int not null,
  -- As printed ('SAF12', '70/17'); null for unnumbered business.
  ref        text,
  title      text not null,
  deferred   boolean not null default false,
  owner      text,
  -- [{ role, text, page, line }]: paragraphs, list items, table rows and resolutions, in order.
  blocks     jsonb not null default '[]',
  -- The address of the published document that it was read in, '/documents/…'; null where it was written here.
  source     text,
  page       int,
  line       int,
  unique (meeting_id, position)
);

create table meetings.resolution (
  minute_id int not null references meetings.minute on delete cascade,
  position  int not null,
  text      text not null,
  primary key (minute_id, position)
);

-- What a member did at a meeting, beyond being there.
create table meetings.deed (
  meeting_id int not null references meetings.meeting,
  position   int not null,
  minute_id  int references meetings.minute on delete cascade,
  person_id  int not null references people.person,
  kind       text not null check (kind in ('moved', 'seconded', 'declared')),
  text       text not null,
  primary key (meeting_id, position)
);
create index on meetings.deed (person_id);

create table meetings.action (
  id         int generated always as identity primary key,
  meeting_id int not null references meetings.meeting,
  position   int not null,
  minute_id  int references meetings.minute on delete cascade,
  text       text not null,
  owners     text[] not null,
  unique (meeting_id, position)
);

create table meetings.report (
  id              int generated always as identity primary key,
  slug            text not null unique,
  body_id         int not null references people.body,
  meeting_id      int references meetings.meeting,
  agenda_item_id  int references meetings.agenda_item on delete set null,
  position        int not null,
  title           text not null,
  date            date,
  officer         text,
  portfolio       text,
  wards           text,
  recommendations text[] not null default '{}',
  -- As for a minute.
  source          text,
  page            int,
  line            int
);
create index on meetings.report (meeting_id);
create index on meetings.report (agenda_item_id);
create index on meetings.report (body_id);

-- The report that a minute considered, where its title says which: so that a decision knows its wards.
alter table meetings.minute add column report_id int references meetings.report on delete set null;
create index on meetings.minute (report_id);
create index on meetings.deed (minute_id);
create index on meetings.action (minute_id);

create table meetings.report_section (
  report_id int not null references meetings.report on delete cascade,
  position  int not null,
  number    text,
  title     text not null,
  blocks    jsonb not null default '[]',
  primary key (report_id, position)
);

do $$
declare t text;
begin
  foreach t in array array['meeting', 'agenda_item', 'attendance', 'minute', 'resolution', 'deed', 'action', 'report', 'report_section'] loop
    execute format('alter table meetings.%I enable row level security', t);
    execute format('alter table meetings.%I force row level security', t);
    execute format('create policy system on meetings.%I to app using ((select access.acting_why()) is not null)', t);
    execute format('grant select, insert, update, delete on meetings.%I to app', t);
    execute format('grant select on meetings.%I to public_web', t);
    perform access.watch(format('meetings.%I', t)::regclass);
  end loop;
end $$;

-- The public sees what belongs to a meeting of a body that it may see; each policy asks the table above it.
create policy public on meetings.meeting for select to public_web using (body_id in (select id from people.body));
create policy public on meetings.agenda_item for select to public_web using (meeting_id in (select id from meetings.meeting));
create policy public on meetings.attendance for select to public_web using (meeting_id in (select id from meetings.meeting));
create policy public on meetings.minute for select to public_web using (meeting_id in (select id from meetings.meeting));
create policy public on meetings.resolution for select to public_web using (minute_id in (select id from meetings.minute));
create policy public on meetings.deed for select to public_web using (meeting_id in (select id from meetings.meeting));
create policy public on meetings.action for select to public_web using (meeting_id in (select id from meetings.meeting));
create policy public on meetings.report for select to public_web using (body_id in (select id from people.body));
create policy public on meetings.report_section for select to public_web using (report_id in (select id from meetings.report));
