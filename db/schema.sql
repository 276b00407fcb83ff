-- db ------------------------------------------------------------------------------------------------------------------

create schema db;

create table db.migration (
  number integer not null,
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (number)
);

-- authority -----------------------------------------------------------------------------------------------------------

create schema authority;

create table authority.chosen (
  one boolean not null default true,
  key text not null,
  constraint chosen_pkey PRIMARY KEY (one),
  constraint chosen_one_check CHECK (one)
);
alter table authority.chosen enable row level security;
alter table authority.chosen force row level security;
create policy system on authority.chosen for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on authority.chosen to app;

-- access --------------------------------------------------------------------------------------------------------------

create schema access;

create unlogged table access.acting (
  xid xid8 not null,
  why text not null,
  at timestamp with time zone not null default now(),
  constraint acting_pkey PRIMARY KEY (xid),
  constraint acting_why_fkey FOREIGN KEY (why) REFERENCES access.system_why(why)
);
alter table access.acting enable row level security;
alter table access.acting force row level security;
create policy owner_all on access.acting for all to owner using (true) with check (true);

create table access.edition (
  one boolean not null default true,
  n bigint not null,
  constraint edition_pkey PRIMARY KEY (one),
  constraint edition_one_check CHECK (one)
);
alter table access.edition enable row level security;
alter table access.edition force row level security;
create policy everybody_reads on access.edition for select to app, public_web using (true);
create policy owner_all on access.edition for all to owner using (true) with check (true);
grant select on access.edition to app;
grant select on access.edition to public_web;

create unlogged table access.edition_due (
  xid xid8 not null,
  constraint edition_due_pkey PRIMARY KEY (xid)
);
CREATE CONSTRAINT TRIGGER move_edition AFTER INSERT ON access.edition_due DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.move_edition();
alter table access.edition_due enable row level security;
alter table access.edition_due force row level security;
create policy owner_all on access.edition_due for all to owner using (true) with check (true);

create table access.system_why (
  why text not null,
  says text not null,
  constraint system_why_pkey PRIMARY KEY (why),
  constraint system_why_why_check CHECK ((why ~ '^[a-z][a-z-]*$'::text))
);
alter table access.system_why enable row level security;
alter table access.system_why force row level security;
create policy owner_all on access.system_why for all to owner using (true) with check (true);

CREATE OR REPLACE FUNCTION access.act_as_system(reason text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not exists (select from access.system_why w where w.why = reason) then
    raise exception 'The system has no reason called %: see access.system_why.', reason using errcode = 'insufficient_privilege';
  end if;
  -- Rows of transactions that have ended say nothing any more. A few at a time, and never waiting for another clearer.
  delete from access.acting a where a.xid in (
    select old.xid from access.acting old
     where old.xid < pg_catalog.pg_snapshot_xmin(pg_catalog.pg_current_snapshot())
     limit 20 for update skip locked);
  insert into access.acting (xid, why) values (pg_catalog.pg_current_xact_id(), reason);
exception when unique_violation then
  raise exception 'This transaction has its actor already.' using errcode = 'insufficient_privilege';
end $function$;
grant execute on function access.act_as_system(text) to app;

CREATE OR REPLACE FUNCTION access.acting_why()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select a.why from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned()
$function$;
grant execute on function access.acting_why() to app;
grant execute on function access.acting_why() to public_web;

CREATE OR REPLACE FUNCTION access.bump_edition()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into access.edition_due values (pg_catalog.pg_current_xact_id()) on conflict do nothing;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION access.move_edition()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update access.edition set n = n + 1;
  delete from access.edition_due d where d.xid = new.xid;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION access.watch(watched regclass)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  execute pg_catalog.format(
    'create trigger bump_edition after insert or update or delete or truncate on %s
       for each statement execute function access.bump_edition()', watched);
end $function$;

-- search --------------------------------------------------------------------------------------------------------------

create schema search;

create table search.month (
  month integer not null,
  paragraphs integer not null,
  constraint month_pkey PRIMARY KEY (month)
);
grant delete, insert, select, update on search.month to app;
grant select on search.month to public_web;

create table search.paragraph (
  id bigint not null generated always as identity,
  source text not null,
  href text not null,
  kind text not null,
  title text not null,
  text text not null,
  body_slug text,
  body_name text,
  date date,
  year smallint,
  people jsonb not null default '[]'::jsonb,
  words tsvector not null,
  constraint paragraph_pkey PRIMARY KEY (id),
  constraint paragraph_kind_check CHECK ((kind = ANY (ARRAY['agenda'::text, 'minutes'::text, 'decision'::text, 'report'::text, 'action'::text, 'person'::text, 'body'::text, 'document'::text])))
);
CREATE INDEX paragraph_source ON search.paragraph USING btree (source);
CREATE INDEX paragraph_words ON search.paragraph USING gin (words) WITH (fastupdate=off);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON search.paragraph FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
grant delete, insert, select, update on search.paragraph to app;
grant select on search.paragraph to public_web;

create table search.word (
  word text not null,
  paragraphs integer not null,
  constraint word_pkey PRIMARY KEY (word)
);
CREATE INDEX word_alike ON search.word USING gin (word gin_trgm_ops) WHERE (length(word) > 3);
grant delete, insert, select, update on search.word to app;
grant select on search.word to public_web;

CREATE OR REPLACE FUNCTION search.candidates(q tsquery, exact tsquery, looks integer)
 RETURNS jsonb
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET enable_seqscan TO 'off'
 SET enable_indexscan TO 'off'
 SET enable_indexonlyscan TO 'off'
 SET jit TO 'off'
AS $function$
  SELECT jsonb_build_object('cut', count(*) = looks,
    'ids', coalesce(jsonb_agg(id) FILTER (WHERE exact IS NULL OR words @@ exact), '[]'))
  FROM (SELECT id, words FROM search.paragraph WHERE words @@ q LIMIT looks) AS looked
$function$;
grant execute on function search.candidates(tsquery,tsquery,integer) to app;
grant execute on function search.candidates(tsquery,tsquery,integer) to public_web;

-- people --------------------------------------------------------------------------------------------------------------

create schema people;

create table people.body (
  id integer not null generated always as identity,
  slug text not null,
  name text not null,
  kind text not null,
  about text not null default ''::text,
  public boolean not null default false,
  publisher text not null,
  constraint body_pkey PRIMARY KEY (id),
  constraint body_kind_check CHECK ((kind = ANY (ARRAY['council'::text, 'board'::text, 'committee'::text, 'partnership'::text, 'panel'::text, 'unknown'::text]))),
  constraint body_slug_key UNIQUE (slug)
);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.body FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table people.body enable row level security;
alter table people.body force row level security;
create policy public on people.body for select to public_web using (public);
create policy system on people.body for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select, update on people.body to app;
grant select on people.body to public_web;

create table people.body_name (
  folded text not null,
  body_id integer not null,
  constraint body_name_pkey PRIMARY KEY (folded),
  constraint body_name_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id)
);
alter table people.body_name enable row level security;
alter table people.body_name force row level security;
create policy system on people.body_name for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on people.body_name to app;

create table people.doubt (
  person_id integer not null,
  other_id integer not null,
  evidence text not null,
  settled text,
  settled_at timestamp with time zone,
  constraint doubt_pkey PRIMARY KEY (person_id, other_id),
  constraint doubt_check CHECK ((person_id < other_id)),
  constraint doubt_other_id_fkey FOREIGN KEY (other_id) REFERENCES people.person(id),
  constraint doubt_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  constraint doubt_settled_check CHECK ((settled = ANY (ARRAY['same'::text, 'different'::text])))
);
alter table people.doubt enable row level security;
alter table people.doubt force row level security;
create policy system on people.doubt for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select, update on people.doubt to app;

create table people.membership (
  person_id integer not null,
  body_id integer not null,
  year integer not null,
  role text,
  party text,
  "position" integer not null,
  constraint membership_pkey PRIMARY KEY (body_id, year, person_id),
  constraint membership_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id),
  constraint membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX membership_person_id_idx ON people.membership USING btree (person_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.membership FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table people.membership enable row level security;
alter table people.membership force row level security;
create policy public on people.membership for select to public_web using ((body_id IN ( SELECT body.id
   FROM people.body)));
create policy system on people.membership for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on people.membership to app;
grant select on people.membership to public_web;

create table people.person (
  id integer not null generated always as identity,
  slug text not null,
  name text not null,
  same_as integer not null,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_same_as_fkey FOREIGN KEY (same_as) REFERENCES people.person(id) DEFERRABLE INITIALLY DEFERRED,
  constraint person_slug_key UNIQUE (slug)
);
CREATE INDEX person_same_as_idx ON people.person USING btree (same_as);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.person FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER is_self BEFORE INSERT ON people.person FOR EACH ROW EXECUTE FUNCTION people.is_self();
alter table people.person enable row level security;
alter table people.person force row level security;
create policy public on people.person for select to public_web using ((id IN ( SELECT person_name.person_id
   FROM people.person_name)));
create policy system on people.person for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select, update on people.person to app;
grant select on people.person to public_web;

create table people.person_name (
  person_id integer not null,
  body_id integer not null,
  printed text not null,
  family text not null,
  member boolean not null,
  evidence text not null,
  constraint person_name_pkey PRIMARY KEY (person_id, body_id, printed),
  constraint person_name_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id),
  constraint person_name_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX person_name_body_id_idx ON people.person_name USING btree (body_id);
CREATE INDEX person_name_family_idx ON people.person_name USING btree (family);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.person_name FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table people.person_name enable row level security;
alter table people.person_name force row level security;
create policy public on people.person_name for select to public_web using ((body_id IN ( SELECT body.id
   FROM people.body)));
create policy system on people.person_name for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select, update on people.person_name to app;
grant select on people.person_name to public_web;

CREATE OR REPLACE FUNCTION people.is_self()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  new.same_as := coalesce(new.same_as, new.id);
  return new;
end $function$;

-- meetings ------------------------------------------------------------------------------------------------------------

create schema meetings;

create table meetings.action (
  id integer not null generated always as identity,
  meeting_id integer not null,
  "position" integer not null,
  minute_id integer,
  text text not null,
  owners text[] not null,
  constraint action_pkey PRIMARY KEY (id),
  constraint action_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint action_meeting_id_position_key UNIQUE (meeting_id, "position"),
  constraint action_minute_id_fkey FOREIGN KEY (minute_id) REFERENCES meetings.minute(id) ON DELETE CASCADE
);
CREATE INDEX action_minute_id_idx ON meetings.action USING btree (minute_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.action FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.action enable row level security;
alter table meetings.action force row level security;
create policy public on meetings.action for select to public_web using ((meeting_id IN ( SELECT meeting.id
   FROM meetings.meeting)));
create policy system on meetings.action for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.action to app;
grant select on meetings.action to public_web;

create table meetings.agenda_item (
  id integer not null generated always as identity,
  meeting_id integer not null,
  "position" integer not null,
  number text,
  title text not null,
  page_from integer,
  page_to integer,
  part text,
  "group" text,
  constraint agenda_item_pkey PRIMARY KEY (id),
  constraint agenda_item_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint agenda_item_meeting_id_position_key UNIQUE (meeting_id, "position"),
  constraint agenda_item_part_check CHECK ((part = ANY (ARRAY['I'::text, 'II'::text])))
);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.agenda_item FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.agenda_item enable row level security;
alter table meetings.agenda_item force row level security;
create policy public on meetings.agenda_item for select to public_web using ((meeting_id IN ( SELECT meeting.id
   FROM meetings.meeting)));
create policy system on meetings.agenda_item for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.agenda_item to app;
grant select on meetings.agenda_item to public_web;

create table meetings.attendance (
  meeting_id integer not null,
  "position" integer not null,
  person_id integer not null,
  capacity text not null,
  printed text not null,
  constraint attendance_pkey PRIMARY KEY (meeting_id, "position"),
  constraint attendance_capacity_check CHECK ((capacity = ANY (ARRAY['present'::text, 'apologies'::text, 'absent on council business'::text, 'officer'::text, 'also present'::text]))),
  constraint attendance_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint attendance_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX attendance_person_id_idx ON meetings.attendance USING btree (person_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.attendance FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.attendance enable row level security;
alter table meetings.attendance force row level security;
create policy public on meetings.attendance for select to public_web using ((meeting_id IN ( SELECT meeting.id
   FROM meetings.meeting)));
create policy system on meetings.attendance for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.attendance to app;
grant select on meetings.attendance to public_web;

create table meetings.deed (
  meeting_id integer not null,
  "position" integer not null,
  minute_id integer,
  person_id integer not null,
  kind text not null,
  text text not null,
  constraint deed_pkey PRIMARY KEY (meeting_id, "position"),
  constraint deed_kind_check CHECK ((kind = ANY (ARRAY['moved'::text, 'seconded'::text, 'declared'::text]))),
  constraint deed_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint deed_minute_id_fkey FOREIGN KEY (minute_id) REFERENCES meetings.minute(id) ON DELETE CASCADE,
  constraint deed_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX deed_minute_id_idx ON meetings.deed USING btree (minute_id);
CREATE INDEX deed_person_id_idx ON meetings.deed USING btree (person_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.deed FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.deed enable row level security;
alter table meetings.deed force row level security;
create policy public on meetings.deed for select to public_web using ((meeting_id IN ( SELECT meeting.id
   FROM meetings.meeting)));
create policy system on meetings.deed for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.deed to app;
grant select on meetings.deed to public_web;

create table meetings.meeting (
  id integer not null generated always as identity,
  slug text not null,
  body_id integer not null,
  date date not null,
  starts text,
  ended text,
  venue text,
  status text not null default 'scheduled'::text,
  year integer not null,
  sequence integer not null default 0,
  changed timestamp with time zone not null default now(),
  constraint meeting_pkey PRIMARY KEY (id),
  constraint meeting_body_id_date_key UNIQUE (body_id, date),
  constraint meeting_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id),
  constraint meeting_ended_check CHECK ((ended ~ '^\d\d:\d\d$'::text)),
  constraint meeting_slug_key UNIQUE (slug),
  constraint meeting_starts_check CHECK ((starts ~ '^\d\d:\d\d$'::text)),
  constraint meeting_status_check CHECK ((status = ANY (ARRAY['scheduled'::text, 'held'::text, 'cancelled'::text])))
);
CREATE INDEX meeting_date_idx ON meetings.meeting USING btree (date);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.meeting FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.meeting enable row level security;
alter table meetings.meeting force row level security;
create policy public on meetings.meeting for select to public_web using ((body_id IN ( SELECT body.id
   FROM people.body)));
create policy system on meetings.meeting for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.meeting to app;
grant select on meetings.meeting to public_web;

create table meetings.minute (
  id integer not null generated always as identity,
  meeting_id integer not null,
  "position" integer not null,
  ref text,
  title text not null,
  deferred boolean not null default false,
  owner text,
  blocks jsonb not null default '[]'::jsonb,
  source text,
  page integer,
  line integer,
  report_id integer,
  constraint minute_pkey PRIMARY KEY (id),
  constraint minute_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint minute_meeting_id_position_key UNIQUE (meeting_id, "position"),
  constraint minute_report_id_fkey FOREIGN KEY (report_id) REFERENCES meetings.report(id) ON DELETE SET NULL
);
CREATE INDEX minute_report_id_idx ON meetings.minute USING btree (report_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.minute FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.minute enable row level security;
alter table meetings.minute force row level security;
create policy public on meetings.minute for select to public_web using ((meeting_id IN ( SELECT meeting.id
   FROM meetings.meeting)));
create policy system on meetings.minute for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.minute to app;
grant select on meetings.minute to public_web;

create table meetings.report (
  id integer not null generated always as identity,
  slug text not null,
  body_id integer not null,
  meeting_id integer,
  agenda_item_id integer,
  "position" integer not null,
  title text not null,
  date date,
  officer text,
  portfolio text,
  wards text,
  recommendations text[] not null default '{}'::text[],
  source text,
  page integer,
  line integer,
  constraint report_pkey PRIMARY KEY (id),
  constraint report_agenda_item_id_fkey FOREIGN KEY (agenda_item_id) REFERENCES meetings.agenda_item(id) ON DELETE SET NULL,
  constraint report_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id),
  constraint report_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint report_slug_key UNIQUE (slug)
);
CREATE INDEX report_agenda_item_id_idx ON meetings.report USING btree (agenda_item_id);
CREATE INDEX report_body_id_idx ON meetings.report USING btree (body_id);
CREATE INDEX report_meeting_id_idx ON meetings.report USING btree (meeting_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.report FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.report enable row level security;
alter table meetings.report force row level security;
create policy public on meetings.report for select to public_web using ((body_id IN ( SELECT body.id
   FROM people.body)));
create policy system on meetings.report for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.report to app;
grant select on meetings.report to public_web;

create table meetings.report_section (
  report_id integer not null,
  "position" integer not null,
  number text,
  title text not null,
  blocks jsonb not null default '[]'::jsonb,
  constraint report_section_pkey PRIMARY KEY (report_id, "position"),
  constraint report_section_report_id_fkey FOREIGN KEY (report_id) REFERENCES meetings.report(id) ON DELETE CASCADE
);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.report_section FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.report_section enable row level security;
alter table meetings.report_section force row level security;
create policy public on meetings.report_section for select to public_web using ((report_id IN ( SELECT report.id
   FROM meetings.report)));
create policy system on meetings.report_section for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.report_section to app;
grant select on meetings.report_section to public_web;

create table meetings.resolution (
  minute_id integer not null,
  "position" integer not null,
  text text not null,
  constraint resolution_pkey PRIMARY KEY (minute_id, "position"),
  constraint resolution_minute_id_fkey FOREIGN KEY (minute_id) REFERENCES meetings.minute(id) ON DELETE CASCADE
);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.resolution FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.resolution enable row level security;
alter table meetings.resolution force row level security;
create policy public on meetings.resolution for select to public_web using ((minute_id IN ( SELECT minute.id
   FROM meetings.minute)));
create policy system on meetings.resolution for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.resolution to app;
grant select on meetings.resolution to public_web;

-- records -------------------------------------------------------------------------------------------------------------

create schema records;

create table records.document (
  id integer not null generated always as identity,
  slug text not null,
  identity text not null,
  publisher text not null,
  title text not null,
  kind text not null,
  body_id integer,
  meeting_id integer,
  date date,
  constraint document_pkey PRIMARY KEY (id),
  constraint document_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id),
  constraint document_identity_key UNIQUE (identity),
  constraint document_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint document_slug_key UNIQUE (slug)
);
CREATE INDEX document_meeting_id_idx ON records.document USING btree (meeting_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON records.document FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table records.document enable row level security;
alter table records.document force row level security;
create policy public on records.document for select to public_web using ((body_id IN ( SELECT body.id
   FROM people.body)));
create policy system on records.document for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on records.document to app;
grant select on records.document to public_web;

create table records.element (
  version_id integer not null,
  "position" integer not null,
  part text not null,
  role text not null,
  at text,
  from_line integer not null,
  to_line integer not null,
  page integer,
  text text not null,
  constraint element_pkey PRIMARY KEY (version_id, "position"),
  constraint element_version_id_fkey FOREIGN KEY (version_id) REFERENCES records.version(id)
);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON records.element FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table records.element enable row level security;
alter table records.element force row level security;
create policy public on records.element for select to public_web using ((version_id IN ( SELECT version.id
   FROM records.version)));
create policy system on records.element for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on records.element to app;
grant select on records.element to public_web;

create table records.feed (
  meeting_id integer not null,
  part text not null,
  version_id integer not null,
  constraint feed_pkey PRIMARY KEY (meeting_id, part, version_id),
  constraint feed_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint feed_part_check CHECK ((part = ANY (ARRAY['front'::text, 'agenda'::text, 'minutes'::text, 'reports'::text, 'actions'::text]))),
  constraint feed_version_id_fkey FOREIGN KEY (version_id) REFERENCES records.version(id)
);
CREATE INDEX feed_version_id_idx ON records.feed USING btree (version_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON records.feed FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table records.feed enable row level security;
alter table records.feed force row level security;
create policy public on records.feed for select to public_web using ((version_id IN ( SELECT version.id
   FROM records.version)));
create policy system on records.feed for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on records.feed to app;
grant select on records.feed to public_web;

create table records.version (
  id integer not null generated always as identity,
  document_id integer not null,
  number integer not null,
  sha256 text not null,
  file_name text not null,
  media text not null,
  bytes integer not null,
  pages integer,
  imported_at timestamp with time zone not null default now(),
  reader integer not null,
  reading jsonb,
  coverage real,
  constraint version_pkey PRIMARY KEY (id),
  constraint version_document_id_fkey FOREIGN KEY (document_id) REFERENCES records.document(id),
  constraint version_document_id_number_key UNIQUE (document_id, number),
  constraint version_sha256_key UNIQUE (sha256)
);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON records.version FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table records.version enable row level security;
alter table records.version force row level security;
create policy public on records.version for select to public_web using ((document_id IN ( SELECT document.id
   FROM records.document)));
create policy system on records.version for all to app using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on records.version to app;
grant select on records.version to public_web;
