-- Documents as they were published, what was read in them, and which row came from which lines.
create schema records;
grant usage on schema records to app, public_web;

insert into access.system_why values
  ('import', 'Stores a published document and what was read in it.'),
  ('verify', 'Checks the record against the documents that it was read from.'),
  ('export', 'Writes everything out to files.');

create table records.document (
  id           int generated always as identity primary key,
  slug         text not null unique,
  -- What makes two files versions of one document: see records/rules.ts.
  identity     text not null unique,
  publisher    text not null,
  title        text not null,
  kind         text not null,
  -- Null where the paper names no body: then it is private.
  body_id      int references people.body,
  meeting_id   int references meetings.meeting,
  date         date
);
create index on records.document (meeting_id);

create table records.version (
  id          int generated always as identity primary key,
  document_id int not null references records.document,
  number      int not null,
  sha256      text not null unique,
  file_name   text not null,
  media       text not null,
  bytes       int not null,
  pages       int,
  imported_at timestamptz not null default now(),
  -- The reader's own version, so that a better one knows what to read again.
  reader      int not null,
  -- Null where the file has no words to read (a picture-only PDF): stored, not read.
  reading     jsonb,
  coverage    real,
  unique (document_id, number)
);

create table records.element (
  version_id int not null references records.version,
  position   int not null,
  part       text not null,
  role       text not null,
  -- Where in the reading its words went, as 'minutes.items.2'; null for furniture and what was not understood.
  at         text,
  from_line  int not null,
  to_line    int not null,
  page       int,
  text       text not null,
  primary key (version_id, position)
);

-- Which document version fed which part of a meeting's record: only the newest feed is kept; versions keep the rest.
create table records.feed (
  meeting_id int not null references meetings.meeting,
  part       text not null check (part in ('front', 'agenda', 'minutes', 'reports', 'actions')),
  version_id int not null references records.version,
  primary key (meeting_id, part, version_id)
);
create index on records.feed (version_id);

do $$
declare t text;
begin
  foreach t in array array['document', 'version', 'element', 'feed'] loop
    execute format('alter table records.%I enable row level security', t);
    execute format('alter table records.%I force row level security', t);
    execute format('create policy system on records.%I to app using ((select access.acting_why()) is not null)', t);
    execute format('grant select, insert, update, delete on records.%I to app', t);
    execute format('grant select on records.%I to public_web', t);
    perform access.watch(format('records.%I', t)::regclass);
  end loop;
end $$;

create policy public on records.document for select to public_web using (body_id in (select id from people.body));
create policy public on records.version for select to public_web using (document_id in (select id from records.document));
create policy public on records.element for select to public_web using (version_id in (select id from records.version));
create policy public on records.feed for select to public_web using (version_id in (select id from records.version));
