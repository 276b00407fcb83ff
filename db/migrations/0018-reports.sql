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

-- Reports that whoever acts writes and that are not accepted yet. Asked by policies.
create function meetings.writable_drafts() returns int[]
language sql stable security definer set search_path = '' as $$
  select coalesce(pg_catalog.array_agg(d.id), '{}') from meetings.draft d
   where access.actor() is not null and d.author_id = access.actor() and d.state <> 'accepted'
$$;
grant execute on function meetings.writable_drafts to app;

-- An author neither accepts their own report nor changes one that was accepted; and writes for bodies that they see.
drop policy author_makes on meetings.draft;
create policy author_makes on meetings.draft for insert to app
  with check (author_id = (select access.actor()) and (select access.holds('report-author')) and state = 'writing'
              and body_id in (select id from people.body));
-- Its author sees a report in the statement that makes it, which the policy `mine` does not know yet.
create policy own on meetings.draft for select to app using (author_id = (select access.actor()));
drop policy author on meetings.draft;
create policy author on meetings.draft for update to app
  using (author_id = (select access.actor()) and state <> 'accepted')
  with check (author_id = (select access.actor()) and state <> 'accepted');
drop policy author on meetings.draft_version;
create policy author on meetings.draft_version for insert to app
  with check (draft_id = any ((select meetings.writable_drafts())::int[]) and made_by = (select access.actor()));
drop policy author on meetings.attachment;
create policy author on meetings.attachment to app
  using (draft_id = any ((select meetings.writable_drafts())::int[]))
  with check (draft_id = any ((select meetings.writable_drafts())::int[]));

-- Sign-offs are asked for and given by the functions below alone: nobody signs for another.
drop policy author on meetings.sign_off;
drop policy signer on meetings.sign_off;
revoke insert, update, delete on meetings.sign_off from app;
create policy owner_writes on meetings.sign_off to owner using (true) with check (true);

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
-- Asking somebody else takes the place of who was asked before; a signature is never taken away by asking.
create function meetings.ask_sign_off(draft int, which text, typed text, by_day date, at timestamptz) returns text
language plpgsql security definer set search_path = '' as $$
declare who int; d meetings.draft;
begin
  select * into d from meetings.draft x where x.id = ask_sign_off.draft;
  if d.id is null or not (access.holds('clerk') or d.author_id = access.actor()) or access.actor() is null then
    raise exception 'The author or a clerk asks for a sign-off.' using errcode = 'insufficient_privilege';
  end if;
  select a.id into who from access.account a where a.email = pg_catalog.lower(pg_catalog.btrim(typed)) and a.state <> 'left';
  if who is null then return 'nobody'; end if;
  if who = d.author_id then return 'own'; end if;
  insert into meetings.sign_off (draft_id, kind, account_id, due, asked_by, asked_at)
  values (d.id, which, who, by_day, access.actor(), at)
  on conflict (draft_id, kind) do update
    set account_id = excluded.account_id, due = excluded.due, asked_by = excluded.asked_by, asked_at = excluded.asked_at,
        version = null, signed_at = null, remark = '';
  insert into meetings.draft_event (draft_id, what, kind, made_by, made_at, words)
  values (d.id, 'asked', which, access.actor(), at, (select a.name from access.account a where a.id = who));
  return 'asked';
end $$;
grant execute on function meetings.ask_sign_off to app;

-- Whoever was asked signs the version that they saw, or says what they want changed. False where a newer version is there.
create function meetings.give_sign_off(draft int, which text, seen int, agrees boolean, said text, at timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from meetings.sign_off s
                  where s.draft_id = give_sign_off.draft and s.kind = which and s.account_id = access.actor()) then
    raise exception 'Only who was asked signs.' using errcode = 'insufficient_privilege';
  end if;
  if seen is distinct from (select max(v.number) from meetings.draft_version v where v.draft_id = give_sign_off.draft) then return false; end if;
  update meetings.sign_off s
     set version = case when agrees then seen end, signed_at = case when agrees then at end, remark = said
   where s.draft_id = give_sign_off.draft and s.kind = which;
  insert into meetings.draft_event (draft_id, what, kind, version, made_by, made_at, words)
  values (give_sign_off.draft, case when agrees then 'signed' else 'changes wanted' end, which, seen, access.actor(), at, said);
  return true;
end $$;
grant execute on function meetings.give_sign_off to app;

-- A clerk gives a report to somebody to write, by e-mail address. False where there is no such user.
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
  return true;
end $$;
grant execute on function meetings.give_draft to app;
create policy owner_gives on meetings.draft for update to owner using (true) with check (true);
