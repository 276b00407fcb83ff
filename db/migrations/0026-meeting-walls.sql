-- Walls of the meeting cycle, after a review: what the tables of 0014 to 0024 let somebody read or write who should not.

-- Reports in preparation ----------------------------------------------------------------------------------------------

-- Whoever wrote a report reads and changes it while they write reports here; whoever must sign one, while they are asked to.
create or replace function meetings.my_drafts() returns int[]
language sql stable security definer set search_path = '' as $$
  select coalesce(pg_catalog.array_agg(d.id), '{}') from meetings.draft d
   where access.actor() is not null
     and (d.author_id = access.actor() and access.holds('report-author')
          or exists (select from meetings.sign_off s where s.draft_id = d.id and s.account_id = access.actor()))
$$;
create or replace function meetings.writable_drafts() returns int[]
language sql stable security definer set search_path = '' as $$
  select coalesce(pg_catalog.array_agg(d.id), '{}') from meetings.draft d
   where access.actor() is not null and access.holds('report-author') and d.author_id = access.actor() and d.state <> 'accepted'
$$;
drop policy own on meetings.draft;
create policy own on meetings.draft for select to app
  using (author_id = (select access.actor()) and (select access.holds('report-author')));
drop policy author on meetings.draft;
create policy author on meetings.draft for update to app
  using (author_id = (select access.actor()) and state <> 'accepted' and (select access.holds('report-author')))
  with check (author_id = (select access.actor()) and state <> 'accepted');

-- What stands with an item of business itself goes into its pack: clerks put it there. An author's files stand with their report, which a
-- clerk accepts before anything of it is published.
drop policy author on meetings.attachment;
create policy author on meetings.attachment to app
  using (business_id is null and draft_id = any ((select meetings.writable_drafts())::int[]))
  with check (business_id is null and draft_id = any ((select meetings.writable_drafts())::int[]));

-- As in 0018; but nobody is asked once the report is accepted, whoever is asked again keeps their signature, and the log says who may now
-- read the report.
create or replace function meetings.ask_sign_off(draft int, which text, typed text, by_day date, at timestamptz) returns text
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

-- As in 0018; but what an accepted report was agreed as stands. False there too: it is not theirs to sign any more.
create or replace function meetings.give_sign_off(draft int, which text, seen int, agrees boolean, said text, at timestamptz) returns boolean
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

-- As in 0018, and the log says who may now read and write it.
create or replace function meetings.give_draft(draft int, typed text) returns boolean
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


-- Packs ---------------------------------------------------------------------------------------------------------------

-- The full copy is reached by meetings.read_full_pack alone, which notes it: no policy shows it to anybody.
drop policy member on meetings.pack;
drop policy clerk on meetings.pack;
drop policy monitoring on meetings.pack;
create policy clerk on meetings.pack for select to app using ((select access.holds('clerk', 'monitoring-officer')) and audience <> 'full');

-- Of a publication the public sees what is said of it, and neither who asked for it nor how it failed.
revoke select on meetings.publication from public_web;
grant select (id, meeting_id, kind, number, due, state, published_at, notice, said, agenda) on meetings.publication to public_web;


-- Meetings ------------------------------------------------------------------------------------------------------------

-- A clerk plans: a meeting stays its body's, under its address. Moved to a public body, the papers of a private one would be public.
revoke update on meetings.meeting from app;
grant update (date, starts, ended, venue, status, year, sequence, changed, kind, convened, why_changed, moved_from, revision)
  on meetings.meeting to app;

-- Only a chair says what the chair says.
drop policy clerk on meetings.minutes_comment;
create policy clerk on meetings.minutes_comment for select to app using ((select access.holds('clerk')));


-- Interests -----------------------------------------------------------------------------------------------------------

-- A declaration is of an item of its meeting, rests on the member's own entry and own dispensation, and is never rewritten: it is
-- taken back, and when the member left the room is the clerk's to say.
create function meetings.declaration_fits() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  me int := (select p.same_as from people.person p where p.id = new.person_id);
begin
  if tg_op = 'INSERT' then
    if not exists (select from meetings.business b where b.id = new.business_id and b.meeting_id = new.meeting_id)
       or (new.interest_id is not null and not exists (select from people.interest i join people.person p on p.id = i.person_id
                                                        where i.id = new.interest_id and p.same_as = me))
       or (new.dispensation_id is not null and not exists (select from meetings.dispensation d join people.person p on p.id = d.person_id
                                                            where d.id = new.dispensation_id and p.same_as = me)) then
      raise exception 'A declaration is of an item of its meeting, and of the member’s own.' using errcode = 'insufficient_privilege';
    end if;
    if access.actor() is not null and not access.holds('clerk') and pg_catalog.num_nonnulls(new.declared_at, new.left_at, new.returned_at) > 0 then
      raise exception 'The clerk says when.' using errcode = 'insufficient_privilege';
    end if;
  elsif access.actor() is not null and not access.holds('clerk')
        and (new.left_at, new.returned_at) is distinct from (old.left_at, old.returned_at) then
    raise exception 'The clerk says when.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger declaration_fits before insert or update on meetings.declaration for each row execute function meetings.declaration_fits();
revoke update on meetings.declaration from app;
grant update (left_at, returned_at, withdrawn_at, withdrawn_by, revision) on meetings.declaration to app;

-- As in 0020; and what was declared from an entry before it was found sensitive says its nature no longer (Localism Act 2011, section
-- 32(3)): the clerk, the chair and the minutes that are drafted from it have the fact alone.
create policy owner_withholds on meetings.declaration for update to owner using (true) with check (true);
create function people.withhold_declared() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update meetings.declaration d set sensitive = true, nature = '', revision = d.revision + 1
   where d.interest_id = new.interest_id and not d.sensitive;
  return null;
end $$;
create trigger withhold_declared after update of decision on people.interest_version
  for each row when (new.decision = 'sensitive') execute function people.withhold_declared();


-- Public questions ----------------------------------------------------------------------------------------------------

-- The public reads what was asked and answered: not the address by which the asker follows it, what they were told, or who decided.
revoke select on meetings.question from public_web;
grant select (id, meeting_id, about, words, shown_name, organisation, state, position, published_at, outcome, supplementary, answer, answered_at)
  on meetings.question to public_web;
