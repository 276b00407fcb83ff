-- Interests of members: the register, what they declare at meetings, dispensations; and votes, as a part of the record.
--
-- Of the register, `people.interest` and its versions are what members entered, for themselves and the monitoring officer;
-- `people.registered` is what the public register says, and nothing else. Of a sensitive interest it says only that there is one
-- (Localism Act 2011, section 32): the words are not in it, so no page, search or file can show them.

-- The register -------------------------------------------------------------------------------------------------------

-- The rows of the person that whoever acts is, as a member: those settled to be one among them.
create function people.my_people() returns int[]
language sql stable security definer set search_path = '' as $$
  select coalesce(pg_catalog.array_agg(p.id), '{}')
    from people.holder h
    join people.person mine on mine.id = h.person_id
    join people.person p on p.same_as = mine.same_as
   where h.account_id = access.actor() and access.holds('councillor')
$$;
grant execute on function people.my_people to app;

create table people.interest (
  id        int generated always as identity primary key,
  -- Random: entries are not to be guessed.
  slug      text not null unique,
  person_id int not null references people.person,
  made_by   int not null references access.account,
  made_at   timestamptz not null
);
create index on people.interest (person_id);

-- Never changed, but for the decision. The newest version is the entry; what the public register says is in people.registered.
create table people.interest_version (
  interest_id  int not null references people.interest,
  number       int not null,
  -- Key of a category: src/people/interest/categories.ts, or of the profile.
  category     text not null,
  -- The member's own, or that of a spouse, civil partner or who lives with them as such. Who that is, is never asked.
  whose        text not null check (whose in ('member', 'partner')),
  words        text not null check (length(words) between 1 and 2000),
  from_day     date,
  until_day    date,
  -- Entered by mistake: the register shall not show it any more.
  struck       boolean not null default false,
  -- The member asks that it be withheld as sensitive, and why (section 32(1): violence or intimidation).
  withhold     boolean not null default false,
  withhold_why text not null default '',
  made_by      int not null references access.account,
  made_at      timestamptz not null,
  -- The monitoring officer's, once: null while it waits.
  decision     text check (decision in ('published', 'sensitive', 'returned')),
  remark       text not null default '',
  decided_by   int references access.account,
  decided_at   timestamptz,
  primary key (interest_id, number),
  check (until_day >= from_day)
);
create index on people.interest_version (made_at) where decision is null;

-- What the public register says and said, and when. No row is deleted; of an interest that became sensitive the older rows are emptied.
create table people.registered (
  interest_id int not null,
  number      int not null,
  person_id   int not null references people.person,
  sensitive   boolean not null default false,
  category    text,
  whose       text,
  words       text,
  from_day    date,
  until_day   date,
  shown_from  timestamptz not null,
  shown_until timestamptz,
  primary key (interest_id, number),
  foreign key (interest_id, number) references people.interest_version,
  check (sensitive = (words is null)),
  check (not sensitive or (category is null and whose is null and from_day is null and until_day is null))
);
create index on people.registered (person_id);

-- "This is still right, and all": said by the member, or by the monitoring officer for them.
create table people.confirmation (
  person_id int not null references people.person,
  at        timestamptz not null,
  made_by   int not null references access.account,
  primary key (person_id, at)
);

do $$
declare t text;
begin
  foreach t in array array['interest', 'interest_version', 'registered', 'confirmation'] loop
    execute format('alter table people.%I enable row level security', t);
    execute format('alter table people.%I force row level security', t);
    execute format('create policy owner_all on people.%I to owner using (true) with check (true)', t);
    execute format('create policy system on people.%I for select to worker using ((select access.acting_why()) is not null)', t);
    execute format('grant select on people.%I to app, worker', t);
  end loop;
end $$;
grant insert on people.interest, people.interest_version, people.confirmation to app;

create policy mine on people.interest for select to app using (person_id = any ((select people.my_people())::int[]));
create policy monitoring on people.interest for select to app using ((select access.holds('monitoring-officer')));
create policy enter on people.interest for insert to app
  with check (made_by = (select access.actor())
              and (person_id = any ((select people.my_people())::int[]) or (select access.holds('monitoring-officer'))));
create policy readable on people.interest_version for select to app using (interest_id in (select id from people.interest));
create policy enter on people.interest_version for insert to app
  with check (made_by = (select access.actor()) and decision is null and decided_by is null
              and interest_id in (select id from people.interest));
create policy public on people.registered for select to public_web, app using (person_id in (select id from people.person));
create policy public on people.confirmation for select to public_web, app using (person_id in (select id from people.person));
create policy confirm on people.confirmation for insert to app
  with check (made_by = (select access.actor())
              and (person_id = any ((select people.my_people())::int[]) or (select access.holds('monitoring-officer'))));
grant select on people.registered, people.confirmation to public_web;
select access.watch('people.registered'), access.watch('people.confirmation');

-- The monitoring officer decides on the newest version of an entry. The only way into the public register. False where it was decided
-- already, or there is a newer one.
create function people.decide_interest(entry int, version int, verdict text, said text, moment timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
declare v people.interest_version;
begin
  if not access.holds('monitoring-officer') then
    raise exception 'The monitoring officer keeps the register.' using errcode = 'insufficient_privilege';
  end if;
  update people.interest_version i set decision = verdict, remark = said, decided_by = access.actor(), decided_at = moment
   where i.interest_id = entry and i.number = version and i.decision is null
     and not exists (select from people.interest_version n where n.interest_id = entry and n.number > version)
  returning * into v;
  if v.interest_id is null then return false; end if;
  if verdict <> 'returned' then
    update people.registered r set shown_until = moment where r.interest_id = entry and r.shown_until is null;
    if verdict = 'sensitive' then
      update people.registered r set sensitive = true, category = null, whose = null, words = null, from_day = null, until_day = null
       where r.interest_id = entry;
    end if;
    if not v.struck then
      insert into people.registered (interest_id, number, person_id, sensitive, category, whose, words, from_day, until_day, shown_from)
      select v.interest_id, v.number, i.person_id, hidden,
             case when not hidden then v.category end, case when not hidden then v.whose end, case when not hidden then v.words end,
             case when not hidden then v.from_day end, case when not hidden then v.until_day end, moment
        from people.interest i, (select verdict = 'sensitive' as hidden) h where i.id = entry;
    end if;
  end if;
  -- Numbers only: the log says that it was decided, never what about.
  perform access.add_entry('administration', 'decide interest', 'interest', array[entry]::bigint[], '{}', null, '', '', '{}');
  return true;
end $$;
grant execute on function people.decide_interest to app;


-- Declarations and dispensations -------------------------------------------------------------------------------------

create table meetings.dispensation (
  id          int generated always as identity primary key,
  person_id   int not null references people.person,
  -- Where these are named it holds there only.
  body_id     int references people.body,
  business_id int references meetings.business on delete set null,
  interest_id int references people.interest,
  -- "In cases described in the dispensation" (section 33(1)).
  cases       text not null check (length(cases) between 3 and 1000),
  speak       boolean not null,
  vote        boolean not null,
  -- The paragraph of section 33(2).
  ground      text not null check (ground in ('a', 'b', 'c', 'd', 'e')),
  -- When the member asked for it in writing.
  asked       date not null,
  from_day    date not null,
  until_day   date not null check (until_day >= from_day),
  granted_by  int not null references access.account,
  granted_at  timestamptz not null,
  ended_by    int references access.account,
  ended_at    timestamptz,
  check (speak or vote),
  check (until_day < from_day + interval '4 years')
);
create index on meetings.dispensation (person_id);
create index on meetings.dispensation (business_id);

create table meetings.declaration (
  id          int generated always as identity primary key,
  meeting_id  int not null references meetings.meeting,
  business_id int not null references meetings.business on delete cascade,
  person_id   int not null references people.person,
  kind        text not null check (kind in ('interest', 'whip')),
  -- The interest's type: a key of the profile.
  type        text,
  -- In the member's words, for the minutes. Of a sensitive interest nothing is written, here either.
  nature      text not null default '' check (length(nature) <= 1000),
  sensitive   boolean not null default false,
  -- The entry of the register that it rests on; where there is none, whether the member said that it is registered.
  interest_id int references people.interest,
  registered  boolean not null default true,
  -- A dispensation that is described in words only, and that the member relies on.
  dispensation_id int references meetings.dispensation,
  -- 'HH:MM' at the meeting; null: said before.
  declared_at text check (declared_at ~ '^\d\d:\d\d$'),
  left_at     text check (left_at ~ '^\d\d:\d\d$'),
  returned_at text check (returned_at ~ '^\d\d:\d\d$'),
  made_by     int not null references access.account,
  made_at     timestamptz not null,
  withdrawn_by int references access.account,
  withdrawn_at timestamptz,
  revision    int not null default 1,
  check ((kind = 'interest') = (type is not null)),
  check (not sensitive or nature = ''),
  check (returned_at is null or left_at is not null)
);
create index on meetings.declaration (meeting_id);
create index on meetings.declaration (business_id);
create index on meetings.declaration (person_id);
create unique index one_declaration on meetings.declaration (business_id, person_id, kind, coalesce(type, '')) where withdrawn_at is null;

do $$
declare t text;
begin
  foreach t in array array['dispensation', 'declaration'] loop
    execute format('alter table meetings.%I enable row level security', t);
    execute format('alter table meetings.%I force row level security', t);
    execute format('create policy owner_all on meetings.%I for select to owner using (true)', t);
    execute format('create policy system on meetings.%I for select to worker using ((select access.acting_why()) is not null)', t);
    execute format('create policy mine on meetings.%I for select to app using (person_id = any ((select people.my_people())::int[]))', t);
    execute format('create policy monitoring on meetings.%I for select to app using ((select access.holds(''monitoring-officer'')))', t);
    execute format('grant select on meetings.%I to app, worker', t);
    execute format('grant insert on meetings.%I to app', t);
  end loop;
end $$;

create policy clerk on meetings.dispensation for select to app using ((select access.holds('clerk')));
create policy grants on meetings.dispensation for insert to app
  with check ((select access.holds('monitoring-officer')) and granted_by = (select access.actor()));
create policy ends on meetings.dispensation for update to app
  using ((select access.holds('monitoring-officer'))) with check ((select access.holds('monitoring-officer')));
grant update (ended_at, ended_by) on meetings.dispensation to app;

create policy clerk on meetings.declaration to app
  using ((select access.holds('clerk'))) with check ((select access.holds('clerk')));
create policy chair on meetings.declaration for select to app
  using (meeting_id in (select m.id from meetings.meeting m where m.body_id = any ((select people.chairs())::int[])));
create policy declare_own on meetings.declaration for insert to app
  with check (person_id = any ((select people.my_people())::int[]) and made_by = (select access.actor())
              and meeting_id in (select m.id from meetings.meeting m where m.body_id = any ((select people.sits_on())::int[])));
create policy change_own on meetings.declaration for update to app
  using (person_id = any ((select people.my_people())::int[])) with check (person_id = any ((select people.my_people())::int[]));

grant update (left_at, returned_at, withdrawn_at, withdrawn_by, revision) on meetings.declaration to app;

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

-- What was declared from an entry before it was found sensitive says its nature no longer (Localism Act 2011, section
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

-- What may be declared on: the items by their public titles, whose desk members do not see. For clerks, the monitoring officer, and
-- the body's members once its agenda is published.
create function meetings.items_to_declare(of_meeting int)
returns table (id int, parent_id int, kind text, title text, part text, state text)
language sql stable security definer set search_path = '' as $$
  select i.id, i.parent_id, i.kind, i.title, i.part, i.state
    from meetings.business i join meetings.meeting m on m.id = i.meeting_id
   where m.id = of_meeting
     and (access.holds('clerk', 'monitoring-officer')
          or (m.body_id = any (people.sits_on())
              and exists (select from meetings.publication p where p.meeting_id = m.id and p.kind = 'agenda' and p.state = 'published')))
   order by i.position, i.id
$$;
grant execute on function meetings.items_to_declare to app;

-- The log says who granted a dispensation, and who ended one.
create function meetings.dispensation_changed() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    perform access.add_entry('administration', 'grant dispensation', 'dispensation', array[new.id]::bigint[], '{}', null, '', '', '{}');
  else
    perform access.add_entry('administration', 'end dispensation', 'dispensation', array[new.id]::bigint[], '{}', null, '', '', '{}');
  end if;
  return null;
end $$;
create trigger dispensation_changed after insert or update on meetings.dispensation
  for each row execute function meetings.dispensation_changed();


-- Votes, of the record ------------------------------------------------------------------------------------------------

create table meetings.vote (
  id         int generated always as identity primary key,
  meeting_id int not null references meetings.meeting,
  minute_id  int references meetings.minute on delete cascade,
  position   int not null,
  motion     text not null,
  -- 'casting': even, and decided by the second vote of who presided; the counts are those before it.
  kind       text not null check (kind in ('show', 'recorded', 'casting')),
  in_favour  int not null check (in_favour >= 0),
  against    int not null check (against >= 0),
  abstained  int not null check (abstained >= 0),
  outcome    text not null check (outcome in ('carried', 'lost')),
  unique (meeting_id, position)
);
create index on meetings.vote (minute_id);

-- How each member voted, where it was recorded.
create table meetings.ballot (
  vote_id   int not null references meetings.vote on delete cascade,
  position  int not null,
  person_id int not null references people.person,
  printed   text not null,
  way       text not null check (way in ('for', 'against', 'abstained')),
  primary key (vote_id, position),
  unique (vote_id, person_id)
);
create index on meetings.ballot (person_id);

do $$
declare t text;
begin
  foreach t in array array['vote', 'ballot'] loop
    execute format('alter table meetings.%I enable row level security', t);
    execute format('alter table meetings.%I force row level security', t);
    execute format('create policy system on meetings.%I to worker using ((select access.acting_why()) is not null)', t);
    execute format('grant select, insert, update, delete on meetings.%I to worker', t);
    execute format('grant select on meetings.%I to app, public_web', t);
    perform access.watch(format('meetings.%I', t)::regclass);
  end loop;
end $$;
create policy public on meetings.vote for select to public_web, app using (meeting_id in (select id from meetings.meeting));
create policy public on meetings.ballot for select to public_web, app using (vote_id in (select id from meetings.vote));
