-- Reports in preparation: what happened to each, a Word file that waits to be taken in, and who may change and sign what.

alter table meetings.attachment
  -- Until when it is exempt, in words.
  add column exempt_until text not null default '';

-- What became of a report: who gave it in, returned or accepted it, and their words. Never changed.
create table meetings.draft_event (
  id       int generated always as identity primary key,
  draft_id int not null references meetings.draft on delete cascade,
  what     text not null check (what in ('submitted', 'taken back', 'returned', 'accepted', 'reopened', 'asked', 'signed', 'changes wanted')),
  words    text not null default '' check (length(words) <= 2000),
  -- Of a sign-off: finance, legal, lead.
  kind     text,
  version  int,
  made_by  int references access.account,
  made_at  timestamptz not null
);
create index on meetings.draft_event (draft_id);
create index on meetings.draft_event (made_by);

-- A Word file as it was read, until its author has seen what it changes and says yes. One for a report; the words are its author's own.
create table meetings.draft_upload (
  draft_id  int primary key references meetings.draft on delete cascade,
  file_name text not null,
  -- DraftContent of src/meetings/drafts/content.ts.
  content   jsonb not null,
  -- What no section of the template has a place for, as words: [{ heading, words }].
  unplaced  jsonb not null default '[]',
  -- Pictures inside the file, which become attachments when it is taken in: [{ id, sha256, media, bytes, alt }].
  pictures  jsonb not null default '[]',
  -- Titles of sections that the file does not have; and what its author should know of how it was read.
  untouched text[] not null default '{}',
  notes     text[] not null default '{}',
  -- The version against which it was shown.
  against   int not null,
  made_by   int references access.account,
  made_at   timestamptz not null
);
create index on meetings.draft_upload (made_by);


-- Who may change what -------------------------------------------------------------------------------------------------

do $$
declare t text;
begin
  foreach t in array array['draft_event', 'draft_upload'] loop
    execute format('alter table meetings.%I enable row level security', t);
    execute format('alter table meetings.%I force row level security', t);
    execute format('create policy owner_all on meetings.%I to owner using (true) with check (true)', t);
    execute format('create policy system on meetings.%I to worker using ((select access.acting_why()) is not null)', t);
    execute format('create policy clerk on meetings.%I to app using ((select access.holds(''clerk''))) with check ((select access.holds(''clerk'')))', t);
    execute format('grant select, insert on meetings.%I to app, worker', t);
  end loop;
end $$;
create policy monitoring on meetings.draft_event for select to app using ((select access.holds('monitoring-officer')));
create policy mine on meetings.draft_event for select to app using (draft_id = any ((select meetings.my_drafts())::int[]));
-- What an author does to their own report; a clerk's deeds are the clerk's policy's.
create policy author on meetings.draft_event for insert to app
  with check (draft_id = any ((select meetings.writable_drafts())::int[]) and made_by = (select access.actor())
              and what in ('submitted', 'taken back'));
create policy author on meetings.draft_upload to app
  using (draft_id = any ((select meetings.writable_drafts())::int[]))
  with check (draft_id = any ((select meetings.writable_drafts())::int[]));
grant update, delete on meetings.draft_upload to app;


-- Where a report goes: authors and signers are told it also where the body is not theirs to read.
create function meetings.place_of(draft int)
returns table (body_slug text, body_name text, body_public boolean, meeting_slug text, meeting_date date)
language sql stable security definer set search_path = '' as $$
  select b.slug, b.name, b.public, m.slug, m.date
    from meetings.draft d
    join people.body b on b.id = d.body_id
    left join meetings.meeting m on m.id = d.meeting_id
   where d.id = place_of.draft
     and (d.id = any (meetings.my_drafts()) or access.holds('clerk') or access.holds('monitoring-officer') or access.acting_why() is not null)
$$;
grant execute on function meetings.place_of to app, worker;

-- Asks somebody to sign, by e-mail address: 'asked', 'nobody' (no such user), 'own' (the author does not sign their own) or 'signed already'.
-- Asking somebody else takes the place of who was asked before; whoever is asked again keeps their signature. Nobody is asked once the
-- report is accepted, and the log says who may now read it.
create function meetings.ask_sign_off(draft int, which text, typed text, by_day date, at timestamptz) returns text
language plpgsql security definer set search_path = '' as $$
declare who int; d meetings.draft;
begin
  select * into d from meetings.draft x where x.id = ask_sign_off.draft;
  if d.id is null or access.actor() is null or d.state = 'accepted'
     or not (access.holds('clerk') or d.author_id = access.actor() and access.holds('report-author')) then
    raise exception 'The author or a clerk asks for a sign-off, before the report is accepted.' using errcode = 'insufficient_privilege';
  end if;
  select a.id into who from access.account a where a.email = pg_catalog.lower(pg_catalog.btrim(typed)) and a.state <> 'left';
  if who is null then return 'nobody'; end if;
  if who = d.author_id then return 'own'; end if;
  insert into meetings.sign_off (draft_id, kind, account_id, due, asked_by, asked_at)
  values (d.id, which, who, by_day, access.actor(), at)
  on conflict (draft_id, kind) do update
    set account_id = excluded.account_id, due = excluded.due, asked_by = excluded.asked_by, asked_at = excluded.asked_at,
        version = case when sign_off.account_id = excluded.account_id then sign_off.version end,
        signed_at = case when sign_off.account_id = excluded.account_id then sign_off.signed_at end,
        remark = case when sign_off.account_id = excluded.account_id then sign_off.remark else '' end;
  insert into meetings.draft_event (draft_id, what, kind, made_by, made_at, words)
  values (d.id, 'asked', which, access.actor(), at, (select a.name from access.account a where a.id = who));
  perform access.add_entry('administration', 'ask sign-off', 'draft', array[d.id]::bigint[], '{}', null, '', 'account ' || who, '{}');
  return 'asked';
end $$;
grant execute on function meetings.ask_sign_off to app;

-- Whoever was asked signs the version that they saw, or says what they want changed. False where a newer version is there, and where the
-- report is accepted: what it was agreed as stands.
create function meetings.give_sign_off(draft int, which text, seen int, agrees boolean, said text, at timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from meetings.sign_off s
                  where s.draft_id = give_sign_off.draft and s.kind = which and s.account_id = access.actor()) then
    raise exception 'Only who was asked signs.' using errcode = 'insufficient_privilege';
  end if;
  if seen is distinct from (select max(v.number) from meetings.draft_version v where v.draft_id = give_sign_off.draft)
     or exists (select from meetings.draft d where d.id = give_sign_off.draft and d.state = 'accepted') then return false; end if;
  update meetings.sign_off s
     set version = case when agrees then seen end, signed_at = case when agrees then at end, remark = said
   where s.draft_id = give_sign_off.draft and s.kind = which;
  insert into meetings.draft_event (draft_id, what, kind, version, made_by, made_at, words)
  values (give_sign_off.draft, case when agrees then 'signed' else 'changes wanted' end, which, seen, access.actor(), at, said);
  return true;
end $$;
grant execute on function meetings.give_sign_off to app;

-- A clerk gives a report to somebody to write, by e-mail address; the log says who may now read and write it. False where there is no such
-- user.
create function meetings.give_draft(draft int, typed text) returns boolean
language plpgsql security definer set search_path = '' as $$
declare who int;
begin
  if not access.holds('clerk') then raise exception 'A clerk gives reports to authors.' using errcode = 'insufficient_privilege'; end if;
  select a.id into who from access.account a
   where a.email = pg_catalog.lower(pg_catalog.btrim(typed)) and a.state <> 'left'
     and exists (select from access.post p where p.account_id = a.id and p.role = 'report-author' and p.ends is null);
  if who is null then return false; end if;
  update meetings.draft d set author_id = who, revision = d.revision + 1 where d.id = give_draft.draft;
  if found then
    perform access.add_entry('administration', 'give report', 'draft', array[give_draft.draft]::bigint[], '{}', null, '', 'account ' || who, '{}');
  end if;
  return true;
end $$;
grant execute on function meetings.give_draft to app;
create policy owner_gives on meetings.draft for update to owner using (true) with check (true);

-- The monitoring officer reads what others prepare: each reading of a report with something exempt in it is noted.
create function meetings.note_draft_read(draft int) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if access.holds('monitoring-officer') and not access.holds('clerk')
     and not (note_draft_read.draft = any (meetings.my_drafts()))
     and exists (select from meetings.draft d where d.id = note_draft_read.draft
                  and (d.part = 'II' or d.confidential
                       or exists (select from meetings.attachment a where a.draft_id = d.id and (a.part = 'II' or a.confidential))
                       or exists (select from meetings.draft_version v where v.draft_id = d.id and v.content @? '$.sections[*] ? (@.part == "II")'))) then
    perform access.add_entry('consultation', 'read exempt report', 'draft', array[note_draft_read.draft]::bigint[], '{}', null, '', '', '{}');
  end if;
end $$;
grant execute on function meetings.note_draft_read to app;
