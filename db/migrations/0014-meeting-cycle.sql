-- The clerk's desk: what is being prepared for a meeting, before any of it is published.
--
-- Two kinds of tables from here on. The record (0004) holds what readers of a body may see, and nothing else; the desk holds what is in
-- preparation, exempt parts among it. Nothing of the desk is shown to the public: publishing writes the record's own rows, as the system,
-- for the reason 'publish', through the commands by which papers are imported. So no filter stands between an exempt word and a reader.

insert into access.system_why values
  ('publish', 'Publishes what a clerk has released, when its time has come: papers, minutes, what is shown of a meeting under way.');

-- The record is written for publishing as for importing: policies `system` of 0004 ask only that the system acts.


-- Members who sign in -------------------------------------------------------------------------------------------------

-- Which person of the record somebody who signs in is: a councillor, a co-opted member. Said by a clerk.
create table people.holder (
  account_id int primary key references access.account,
  person_id  int not null references people.person
);
create index on people.holder (person_id);
alter table people.holder enable row level security;
alter table people.holder force row level security;
create policy owner_all on people.holder to owner using (true) with check (true);
create policy system on people.holder to worker using ((select access.acting_why()) is not null);
create policy own on people.holder for select to app using (account_id = (select access.actor()));
create policy clerk on people.holder for select to app using ((select access.holds('clerk')));
grant select on people.holder to app;
grant select, insert, delete on people.holder to worker;

-- When a membership began and ended inside its municipal year; null where it is the year's own beginning or end.
alter table people.membership
  add column begins date,
  add column ends   date,
  -- Co-opted members sit without being councillors; whether they vote is the law's and the council's to say.
  add column coopted boolean not null default false,
  add column votes   boolean not null default true;

-- The definer functions below read whose seat is whose.
create policy owner_all on people.membership for select to owner using (true);
create policy owner_all on people.person for select to owner using (true);

-- The bodies on which whoever acts sits today. Of each body the newest municipal year counts that has begun: who will sit after the next
-- annual meeting may be on record already.
create function people.sits_on() returns int[]
language sql stable security definer set search_path = '' as $$
  select coalesce(pg_catalog.array_agg(distinct m.body_id), '{}')
    from people.holder h
    join people.person mine on mine.id = h.person_id
    join people.person p on p.same_as = mine.same_as
    join people.membership m on m.person_id = p.id
   where h.account_id = access.actor() and access.holds('councillor')
     and m.year = (select max(o.year) from people.membership o
                    where o.body_id = m.body_id and coalesce(o.begins, '-infinity') <= current_date)
     and coalesce(m.begins, '-infinity') <= current_date
     and coalesce(m.ends, 'infinity') >= current_date
$$;
-- Those of them that whoever acts chairs, as chair or vice-chair.
create function people.chairs() returns int[]
language sql stable security definer set search_path = '' as $$
  select coalesce(pg_catalog.array_agg(distinct m.body_id), '{}')
    from people.holder h
    join people.person mine on mine.id = h.person_id
    join people.person p on p.same_as = mine.same_as
    join people.membership m on m.person_id = p.id
   where h.account_id = access.actor() and m.body_id = any (people.sits_on())
     and m.year = (select max(o.year) from people.membership o
                    where o.body_id = m.body_id and coalesce(o.begins, '-infinity') <= current_date)
     and coalesce(m.begins, '-infinity') <= current_date
     and coalesce(m.ends, 'infinity') >= current_date
     and m.role ~* '^(vice[- ]?)?chair'
$$;
grant execute on function people.sits_on, people.chairs to app;

-- A clerk says which person of the record a user is (by e-mail address, as clerks do not see the list of users), or that they are nobody.
create function people.name_holder(person int, typed text) returns boolean
language plpgsql security definer set search_path = '' as $$
declare who int;
begin
  if not access.holds('clerk') then raise exception 'A clerk says who is who.' using errcode = 'insufficient_privilege'; end if;
  select a.id into who from access.account a where a.email = pg_catalog.lower(pg_catalog.btrim(typed)) and a.state <> 'left';
  if who is null then return false; end if;
  delete from people.holder h where h.account_id = who;
  if person is not null then insert into people.holder (account_id, person_id) values (who, person); end if;
  perform access.add_entry('administration', 'name holder', 'account', array[who]::bigint[], '{}', null, '', 'person ' || coalesce(person::text, 'nobody'), '{}');
  return true;
end $$;
grant execute on function people.name_holder to app;


-- Meetings made here --------------------------------------------------------------------------------------------------

alter table meetings.meeting
  add column kind text not null default 'ordinary' check (kind in ('ordinary', 'annual', 'extraordinary')),
  -- The day on which it was convened, where that is later than the notice asks: notice then runs from there (section 100B(3)).
  add column convened date,
  -- Why it was cancelled or moved, in words for the public; and the day from which it was moved.
  add column why_changed text,
  add column moved_from  date,
  -- Its minutes, as far as they are published: 'draft' until the next meeting has agreed them.
  add column minutes_state text check (minutes_state in ('draft', 'approved', 'signed'));

-- Clerks plan meetings; what is read in papers is written by the system, as before. A meeting stays its body's, under its address: moved to
-- a public body, the papers of a private one would be public.
create policy clerk_makes on meetings.meeting for insert to app with check ((select access.holds('clerk')));
create policy clerk_changes on meetings.meeting for update to app
  using ((select access.holds('clerk'))) with check ((select access.holds('clerk')));
create policy owner_all on meetings.meeting for select to owner using (true);
grant insert, update (date, starts, ended, venue, status, year, sequence, changed, kind, convened, why_changed, moved_from)
  on meetings.meeting to app;


-- An agenda in preparation --------------------------------------------------------------------------------------------

-- An item of business. `title` is public always, also where the item is not; what may not be public stands in `private_title`.
create table meetings.business (
  id            int generated always as identity primary key,
  meeting_id    int not null references meetings.meeting,
  -- A lettered sub-item of another item.
  parent_id     int references meetings.business,
  position      int not null,
  kind          text not null check (kind in ('heading', 'apologies', 'announcements', 'declarations', 'minutes', 'matters arising',
                  'questions', 'actions', 'work programme', 'report', 'presentation', 'verbal update', 'witness', 'invitation',
                  'exclusion', 'urgent', 'other')),
  title         text not null check (length(title) between 1 and 300),
  private_title text,
  note          text not null default '',
  part          text not null default 'I' check (part in ('I', 'II')),
  -- Who presents it, and for whom they speak, where it is no report.
  presenter     text,
  organisation  text,
  -- Exempt: the paragraphs of Part 1 of Schedule 12A, why the public interest favours keeping it back (paragraph 10), and until when.
  exempt        int[] not null default '{}' check (exempt <@ array[1, 2, 3, 4, 5, 6, 7]),
  public_interest text not null default '',
  exempt_until  text not null default '',
  -- Confidential (section 100A(2), (3)): the public must be excluded, and no resolution is needed.
  confidential  boolean not null default false,
  -- Late: added when fewer than five clear days were left. The chair's opinion and the special circumstances (section 100B(4)(b)).
  urgent_reason text,
  urgent_by     int references people.person,
  -- Withdrawn or put off: it keeps its place and its number, and says so.
  state         text not null default 'planned' check (state in ('planned', 'withdrawn', 'deferred')),
  state_reason  text not null default '',
  -- The item of an earlier meeting that this one carries on.
  carried_from  int references meetings.business,
  -- Counts every change: whoever changes an older state is shown the newer one.
  revision      int not null default 1,
  changed_by    int references access.account,
  changed_at    timestamptz not null default now(),
  check (part = 'I' or exempt <> '{}' or confidential)
);
create index on meetings.business (meeting_id, position);
create index on meetings.business (parent_id);
create index on meetings.business (carried_from);


-- Reports in preparation ----------------------------------------------------------------------------------------------

create table meetings.draft (
  id            int generated always as identity primary key,
  -- Random: drafts are not to be guessed.
  slug          text not null unique,
  body_id       int not null references people.body,
  -- Null while it waits for a place on an agenda (the work programme).
  meeting_id    int references meetings.meeting,
  business_id   int references meetings.business on delete set null,
  template      text not null,
  title         text not null check (length(title) between 1 and 300),
  private_title text,
  officer       text not null default '',
  portfolio     text not null default '',
  wards         text not null default '',
  -- Printed on the report; the meeting's date where null. A report put off keeps its own.
  date          date,
  author_id     int not null references access.account,
  state         text not null default 'writing' check (state in ('writing', 'submitted', 'accepted')),
  -- The whole report is exempt, or confidential; parts of one are said in its content.
  part          text not null default 'I' check (part in ('I', 'II')),
  exempt        int[] not null default '{}' check (exempt <@ array[1, 2, 3, 4, 5, 6, 7]),
  public_interest text not null default '',
  exempt_until  text not null default '',
  confidential  boolean not null default false,
  revision      int not null default 1,
  made_at       timestamptz not null default now(),
  check (part = 'I' or exempt <> '{}' or confidential)
);
create index on meetings.draft (meeting_id);
create index on meetings.draft (business_id);
create index on meetings.draft (author_id);
create index on meetings.draft (body_id);

-- Each saved state of a report's words; the newest is the report. Never changed.
create table meetings.draft_version (
  draft_id   int not null references meetings.draft on delete cascade,
  number     int not null,
  -- DraftContent of src/meetings/drafts/content.ts.
  content    jsonb not null,
  said       text not null default '',
  made_by    int references access.account,
  made_at    timestamptz not null default now(),
  primary key (draft_id, number)
);

-- A file behind a report: a PDF of somebody else's, a presentation, or a picture in its words. The file lies under its SHA-256.
create table meetings.attachment (
  id         int generated always as identity primary key,
  draft_id   int references meetings.draft on delete cascade,
  business_id int references meetings.business on delete cascade,
  position   int not null,
  kind       text not null check (kind in ('appendix', 'presentation', 'picture')),
  title      text not null,
  file_name  text not null,
  media      text not null,
  sha256     text not null,
  bytes      int not null,
  pages      int,
  -- What a picture shows, for who cannot see it.
  alt        text not null default '',
  part       text not null default 'I' check (part in ('I', 'II')),
  exempt     int[] not null default '{}' check (exempt <@ array[1, 2, 3, 4, 5, 6, 7]),
  public_interest text not null default '',
  confidential boolean not null default false,
  added_by   int references access.account,
  added_at   timestamptz not null default now(),
  check (draft_id is not null or business_id is not null),
  check (part = 'I' or exempt <> '{}' or confidential)
);
create index on meetings.attachment (draft_id);
create index on meetings.attachment (business_id);

-- Who must agree to a report before it is accepted, and which version they agreed to.
create table meetings.sign_off (
  draft_id   int not null references meetings.draft on delete cascade,
  kind       text not null check (kind in ('finance', 'legal', 'lead')),
  account_id int not null references access.account,
  due        date,
  asked_by   int references access.account,
  asked_at   timestamptz not null default now(),
  version    int,
  signed_at  timestamptz,
  remark     text not null default '',
  primary key (draft_id, kind)
);
create index on meetings.sign_off (account_id);


-- What is published, and when -----------------------------------------------------------------------------------------

-- A clerk releases something for a moment; the system publishes it then. Rows are never deleted: together they are the trail.
create table meetings.publication (
  id           int generated always as identity primary key,
  meeting_id   int not null references meetings.meeting,
  kind         text not null check (kind in ('agenda', 'supplement', 'minutes')),
  -- The first agenda of a meeting is 1; each agenda or supplement after it takes the place of the one before, which stays readable.
  number       int not null,
  due          timestamptz not null,
  asked_by     int references access.account,
  asked_at     timestamptz not null default now(),
  state        text not null default 'waiting' check (state in ('waiting', 'published', 'failed', 'withdrawn')),
  -- Why it could not be published, in words for the clerk.
  failure      text,
  published_at timestamptz,
  -- How the clear days were counted, with the version of the calendar: { at, clearDays, needed, says, calendar, steps }.
  notice       jsonb,
  -- What changed against the one before, in the clerk's words.
  said         text not null default '',
  unique (meeting_id, kind, number)
);
create index on meetings.publication (due) where state = 'waiting';

-- The files of a publication: one for the public; one with everything, where the public one is not everything; of a supplement also one
-- with only what is new in it, for those who have the rest on paper.
create table meetings.pack (
  publication_id int not null references meetings.publication,
  audience     text not null check (audience in ('public', 'full', 'supplement')),
  sha256       text not null,
  bytes        int not null,
  pages        int not null,
  -- [{ from, to, says }]: pages of files of others, which are not accessible.
  gaps         jsonb not null default '[]',
  -- [{ key, number, title, from, to }]: which item stands on which pages.
  ranges       jsonb not null default '[]',
  made_at      timestamptz not null default now(),
  primary key (publication_id, audience)
);


-- Row security --------------------------------------------------------------------------------------------------------

-- Drafts that whoever acts writes, while they write reports here, or must agree to; and those of their own that are not accepted yet.
-- Asked by policies, which must not ask one another.
create function meetings.my_drafts() returns int[]
language sql stable security definer set search_path = '' as $$
  select coalesce(pg_catalog.array_agg(d.id), '{}') from meetings.draft d
   where access.actor() is not null
     and (d.author_id = access.actor() and access.holds('report-author')
          or exists (select from meetings.sign_off s where s.draft_id = d.id and s.account_id = access.actor()))
$$;
create function meetings.writable_drafts() returns int[]
language sql stable security definer set search_path = '' as $$
  select coalesce(pg_catalog.array_agg(d.id), '{}') from meetings.draft d
   where access.actor() is not null and access.holds('report-author') and d.author_id = access.actor() and d.state <> 'accepted'
$$;
grant execute on function meetings.my_drafts, meetings.writable_drafts to app;

do $$
declare t text;
begin
  foreach t in array array['business', 'draft', 'draft_version', 'attachment', 'sign_off', 'publication', 'pack'] loop
    execute format('alter table meetings.%I enable row level security', t);
    execute format('alter table meetings.%I force row level security', t);
    execute format('create policy owner_all on meetings.%I for select to owner using (true)', t);
    execute format('create policy system on meetings.%I to worker using ((select access.acting_why()) is not null)', t);
    execute format('grant select, insert, update on meetings.%I to app, worker', t);
  end loop;
  foreach t in array array['business', 'draft', 'draft_version', 'attachment', 'sign_off', 'publication'] loop
    execute format('create policy clerk on meetings.%I to app using ((select access.holds(''clerk''))) with check ((select access.holds(''clerk'')))', t);
    execute format('create policy monitoring on meetings.%I for select to app using ((select access.holds(''monitoring-officer'')))', t);
  end loop;
end $$;
grant delete on meetings.business, meetings.attachment to app;
revoke update on meetings.draft_version from app;
revoke insert, update on meetings.pack, meetings.sign_off from app;

-- An author neither accepts their own report nor changes one that was accepted; and writes for bodies that they see.
create policy mine on meetings.draft for select to app using (id = any ((select meetings.my_drafts())::int[]));
-- Its author sees a report in the statement that makes it, which the policy `mine` does not know yet.
create policy own on meetings.draft for select to app
  using (author_id = (select access.actor()) and (select access.holds('report-author')));
create policy author_makes on meetings.draft for insert to app
  with check (author_id = (select access.actor()) and (select access.holds('report-author')) and state = 'writing'
              and body_id in (select id from people.body));
create policy author on meetings.draft for update to app
  using (author_id = (select access.actor()) and state <> 'accepted' and (select access.holds('report-author')))
  with check (author_id = (select access.actor()) and state <> 'accepted');
create policy mine on meetings.draft_version for select to app using (draft_id = any ((select meetings.my_drafts())::int[]));
create policy author on meetings.draft_version for insert to app
  with check (draft_id = any ((select meetings.writable_drafts())::int[]) and made_by = (select access.actor()));
-- What stands with an item of business itself goes into its pack: clerks put it there. An author's files stand with their report, which a
-- clerk accepts before anything of it is published.
create policy mine on meetings.attachment for select to app using (draft_id = any ((select meetings.my_drafts())::int[]));
create policy author on meetings.attachment to app
  using (business_id is null and draft_id = any ((select meetings.writable_drafts())::int[]))
  with check (business_id is null and draft_id = any ((select meetings.writable_drafts())::int[]));
-- Sign-offs are asked for and given by functions alone (0018): nobody signs for another.
create policy mine on meetings.sign_off for select to app using (draft_id = any ((select meetings.my_drafts())::int[]));
create policy owner_writes on meetings.sign_off to owner using (true) with check (true);

-- Everybody sees what was published, where they see the meeting, and its files without a full copy: neither who asked for it nor how it
-- failed. The full copy is reached by meetings.read_full_pack alone, which notes it: no policy shows it to anybody.
create policy public on meetings.publication for select to public_web, app
  using (state = 'published' and meeting_id in (select id from meetings.meeting));
create policy public on meetings.pack for select to public_web, app
  using (audience <> 'full' and publication_id in (select id from meetings.publication where state = 'published'));
create policy clerk on meetings.pack for select to app using ((select access.holds('clerk', 'monitoring-officer')) and audience <> 'full');
create policy member on meetings.publication for select to app
  using (state = 'published' and meeting_id in (select m.id from meetings.meeting m where m.body_id = any ((select people.sits_on())::int[])));
grant select (id, meeting_id, kind, number, due, state, published_at, notice, said) on meetings.publication to public_web;
grant select on meetings.pack to public_web;
select access.watch('meetings.publication'), access.watch('meetings.pack');

-- A member of a private body reads it.
create policy member on people.body for select to app using (id = any ((select people.sits_on())::int[]));
