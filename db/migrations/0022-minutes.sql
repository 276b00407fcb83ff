-- Minutes in preparation (the desk), and what is published of them beside the record's own rows: how they are printed, and corrections.

-- The minutes of one meeting, from the clerk's first draft to the chair's signature.
create table meetings.minutes_desk (
  meeting_id  int primary key references meetings.meeting,
  state       text not null default 'draft' check (state in ('draft', 'with chair', 'released', 'approved', 'signed')),
  -- As printed behind "held on … ": 'in the Council Chamber, Town Hall'.
  place       text not null default '',
  ended       text check (ended ~ '^\d\d:\d\d$'),
  revision    int not null default 1,
  drafted_by  int references access.account,
  drafted_at  timestamptz not null default now(),
  sent_at     timestamptz,
  agreed_by   int references access.account,
  agreed_at   timestamptz,
  -- Agreed as a correct record by a later meeting of the same body, in which of its minutes.
  approved_at int references meetings.meeting,
  approved_as text,
  approved_on date,
  -- Local Government Act 1972, Schedule 12 paragraph 41: by the person presiding at that meeting.
  signed_by   text,
  signed_on   date,
  check (state not in ('approved', 'signed') or (approved_at is not null and approved_on is not null)),
  check (state <> 'signed' or (signed_by is not null and signed_on is not null))
);
create index on meetings.minutes_desk (approved_at);

create table meetings.minutes_item (
  id          int generated always as identity primary key,
  meeting_id  int not null references meetings.minutes_desk,
  position    int not null,
  -- The item of the agenda that it is about; null for business that was not on it.
  business_id int references meetings.business on delete set null,
  numbered    boolean not null,
  -- Given when the draft is published, for good.
  ref         text,
  title       text not null check (length(title) between 1 and 300),
  -- Business such as a minute's silence is printed without its title.
  titled      boolean not null default true,
  -- Markdown of the small kind that src/meetings/markup reads.
  words       text not null default '' check (length(words) <= 100000),
  -- 'RESOLVED: That …', and 'RESOLVED: That:' before several; 'none': printed as it was typed.
  stem        text not null default 'that' check (stem in ('that', 'none')),
  resolutions text[] not null default '{}',
  deferred    boolean not null default false,
  -- [{ text, owners: [], due: null | 'YYYY-MM-DD' }]
  actions     jsonb not null default '[]' check (jsonb_typeof(actions) = 'array'),
  -- [{ name, personId, kind: 'moved' | 'seconded' | 'declared', text }]
  deeds       jsonb not null default '[]' check (jsonb_typeof(deeds) = 'array'),
  -- VoteFacts of src/meetings/votes, in the order in which they were taken.
  votes       jsonb not null default '[]' check (jsonb_typeof(votes) = 'array'),
  -- Taken while the public was excluded: of it the public sees the resolution, and in place of the words the summary that section
  -- 100C(2) asks for where what is left would be no fair and coherent record.
  part        text not null default 'I' check (part in ('I', 'II')),
  summary     text not null default '',
  public_resolution boolean not null default false,
  revision    int not null default 1,
  changed_by  int references access.account,
  changed_at  timestamptz not null default now()
);
create index on meetings.minutes_item (meeting_id, position);
create index on meetings.minutes_item (business_id);
create unique index on meetings.minutes_item (meeting_id, ref);

create table meetings.minutes_attendance (
  id          int generated always as identity primary key,
  meeting_id  int not null references meetings.minutes_desk,
  position    int not null,
  person_id   int references people.person,
  capacity    text not null check (capacity in ('present', 'apologies', 'absent on council business', 'officer', 'also present')),
  -- As printed, without title or role: 'N. Oakes'.
  printed     text not null check (length(printed) between 2 and 200),
  -- 'Chair', 'Vice-Chair in the Chair', 'Co-optee'.
  role        text,
  -- Of a guest the organisation; of a visiting councillor the standing order.
  note        text,
  councillor  boolean not null default false
);
create index on meetings.minutes_attendance (meeting_id, position);
create index on meetings.minutes_attendance (person_id);

-- What the chair says of a draft; the clerk answers by changing it.
create table meetings.minutes_comment (
  id          int generated always as identity primary key,
  meeting_id  int not null references meetings.minutes_desk,
  account_id  int not null references access.account,
  text        text not null check (length(text) <= 5000),
  agrees      boolean not null default false,
  at          timestamptz not null default now()
);
create index on meetings.minutes_comment (meeting_id);

-- What the next meeting changed before it agreed the minutes. The words stand in the minutes of that meeting too.
create table meetings.minutes_amendment (
  id          int generated always as identity primary key,
  meeting_id  int not null references meetings.minutes_desk,
  item_id     int references meetings.minutes_item,
  attendance_id int references meetings.minutes_attendance,
  old_words   text not null,
  new_words   text not null,
  moved_by    text not null,
  made_by     int references access.account,
  made_at     timestamptz not null default now(),
  check (num_nonnulls(item_id, attendance_id) = 1)
);
create index on meetings.minutes_amendment (meeting_id);
create index on meetings.minutes_amendment (item_id);
create index on meetings.minutes_amendment (attendance_id);

-- How published minutes are printed: the part for the public of what the record's rows do not hold. Written by the system.
create table meetings.printed_minutes (
  meeting_id   int primary key references meetings.meeting,
  -- MinutesPaper of src/meetings/minutes/paper.ts, without what is not public.
  paper        jsonb not null,
  approved_on  date,
  approved_at  int references meetings.meeting,
  approved_as  text,
  signed_on    date,
  signed_by    text,
  -- The PDF of this state; null where this machine has no typesetter.
  sha256       text,
  bytes        int,
  published_at timestamptz not null default now()
);
create index on meetings.printed_minutes (approved_at);

-- Agreed minutes are corrected by a later minute alone: shown beside them, changing nothing in them.
create table meetings.correction (
  id          int generated always as identity primary key,
  meeting_id  int not null references meetings.meeting,
  minute_id   int references meetings.minute,
  says        text not null check (length(says) between 3 and 2000),
  by_meeting  int not null references meetings.meeting,
  by_minute   int not null references meetings.minute,
  made_by     int references access.account,
  made_at     timestamptz not null default now()
);
create index on meetings.correction (meeting_id);
create index on meetings.correction (minute_id);
create index on meetings.correction (by_meeting);
create index on meetings.correction (by_minute);

-- The meetings whose minutes whoever acts may read before, or with more than, the public: a chair from the moment they are sent, a member
-- of the body from their publication. Asked by policies, which must not ask one another.
create function meetings.minutes_seen(chairing boolean) returns int[]
language sql stable security definer set search_path = '' as $$
  select coalesce(pg_catalog.array_agg(d.meeting_id), '{}')
    from meetings.minutes_desk d join meetings.meeting m on m.id = d.meeting_id
   where (d.state <> 'draft' and m.body_id = any (people.chairs()))
      or (not chairing and m.minutes_state is not null and m.body_id = any (people.sits_on()))
$$;
grant execute on function meetings.minutes_seen to app;

-- Notes that whoever acts reads minutes with exempt parts which they do not write: a chair, a member, the monitoring officer.
create function meetings.note_exempt_minutes(meeting int) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if access.actor() is not null and not access.holds('clerk')
     and (access.holds('monitoring-officer') or meeting = any (meetings.minutes_seen(false)))
     and exists (select from meetings.minutes_item i where i.meeting_id = meeting and i.part = 'II') then
    perform access.add_entry('consultation', 'read exempt minutes', 'meeting', array[meeting]::bigint[], '{}', null, '', '', '{}');
  end if;
end $$;
grant execute on function meetings.note_exempt_minutes to app;

do $$
declare t text;
begin
  foreach t in array array['minutes_desk', 'minutes_item', 'minutes_attendance', 'minutes_comment', 'minutes_amendment', 'printed_minutes', 'correction'] loop
    execute format('alter table meetings.%I enable row level security', t);
    execute format('alter table meetings.%I force row level security', t);
    execute format('create policy owner_all on meetings.%I for select to owner using (true)', t);
    execute format('create policy system on meetings.%I to worker using ((select access.acting_why()) is not null)', t);
    execute format('grant select on meetings.%I to app, worker', t);
  end loop;
  foreach t in array array['minutes_desk', 'minutes_item', 'minutes_attendance', 'minutes_amendment'] loop
    execute format('create policy clerk on meetings.%I to app using ((select access.holds(''clerk''))) with check ((select access.holds(''clerk'')))', t);
  end loop;
  foreach t in array array['minutes_desk', 'minutes_item', 'minutes_attendance', 'minutes_comment', 'minutes_amendment'] loop
    execute format('create policy monitoring on meetings.%I for select to app using ((select access.holds(''monitoring-officer'')))', t);
  end loop;
  foreach t in array array['minutes_desk', 'minutes_item', 'minutes_attendance'] loop
    execute format('create policy member on meetings.%I for select to app using (meeting_id = any ((select meetings.minutes_seen(false))::int[]))', t);
  end loop;
  foreach t in array array['minutes_comment', 'minutes_amendment'] loop
    execute format('create policy chair on meetings.%I for select to app using (meeting_id = any ((select meetings.minutes_seen(true))::int[]))', t);
  end loop;
end $$;
grant insert, update on meetings.minutes_desk, meetings.minutes_item, meetings.minutes_attendance to app;
grant delete on meetings.minutes_item, meetings.minutes_attendance to app;
grant insert on meetings.minutes_comment, meetings.minutes_amendment, meetings.correction to app;
grant update on meetings.minutes_desk, meetings.minutes_item to worker;
grant insert, update on meetings.printed_minutes to worker;

-- A chair writes only what they say; and only a chair says what the chair says.
create policy clerk on meetings.minutes_comment for select to app using ((select access.holds('clerk')));
create policy chair_says on meetings.minutes_comment for insert to app
  with check (account_id = (select access.actor()) and meeting_id = any ((select meetings.minutes_seen(true))::int[]));
create policy clerk_corrects on meetings.correction for insert to app with check ((select access.holds('clerk'))
  and exists (select from meetings.meeting m where m.id = meeting_id and m.minutes_state in ('approved', 'signed'))
  and exists (select from meetings.meeting m join meetings.minute n on n.meeting_id = m.id
               where m.id = by_meeting and n.id = by_minute and m.minutes_state is not null));
-- Who sees the meeting sees how its published minutes are printed, and what corrects them.
create policy public on meetings.printed_minutes for select to public_web, app using (meeting_id in (select id from meetings.meeting));
create policy public on meetings.correction for select to public_web, app using (meeting_id in (select id from meetings.meeting));
grant select on meetings.printed_minutes, meetings.correction to public_web;
select access.watch('meetings.printed_minutes'), access.watch('meetings.correction');


-- Agreed minutes do not change ----------------------------------------------------------------------------------------
-- Whoever asks: these are triggers, and hold for the system too.

create function meetings.minutes_desk_keeps() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'DELETE' or old.state = 'signed' then
    raise exception 'Signed minutes do not change.' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state = 'approved' and (new.state <> 'signed'
     or to_jsonb(new) - array['state', 'signed_by', 'signed_on', 'revision'] <> to_jsonb(old) - array['state', 'signed_by', 'signed_on', 'revision']) then
    raise exception 'Agreed minutes do not change: they can only be signed.' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state = 'released' and new.state in ('draft', 'with chair')
     and exists (select from meetings.meeting m where m.id = new.meeting_id and m.minutes_state is not null) then
    raise exception 'Published minutes do not become a draft of the clerk’s again.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger keeps before update or delete on meetings.minutes_desk for each row execute function meetings.minutes_desk_keeps();

create function meetings.minutes_keep() returns trigger language plpgsql set search_path = '' as $$
declare
  of_meeting int := case when tg_op = 'DELETE' then old.meeting_id else new.meeting_id end;
  -- An item of the agenda that goes leaves its minute.
  loose text[] := array['business_id'];
begin
  if exists (select from meetings.minutes_desk d where d.meeting_id = of_meeting and d.state in ('approved', 'signed'))
     and not (tg_op = 'UPDATE' and to_jsonb(new) - loose = to_jsonb(old) - loose) then
    raise exception 'Agreed minutes do not change: a later minute corrects them.' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_table_name = 'minutes_item' and tg_op <> 'INSERT' and to_jsonb(old) ->> 'ref' is not null
     and (tg_op = 'DELETE' or to_jsonb(new) ->> 'ref' is distinct from to_jsonb(old) ->> 'ref') then
    raise exception 'A minute keeps its number.' using errcode = 'integrity_constraint_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger keeps before insert or update or delete on meetings.minutes_item for each row execute function meetings.minutes_keep();
create trigger keeps before insert or update or delete on meetings.minutes_attendance for each row execute function meetings.minutes_keep();
create trigger keeps before insert or update or delete on meetings.minutes_amendment for each row execute function meetings.minutes_keep();

-- The record of a meeting whose minutes are agreed. Which report a minute is about may still be found out.
create function meetings.record_keeps() returns trigger language plpgsql set search_path = '' as $$
declare
  was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  is_now jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  either jsonb := coalesce(was, is_now);
  of_meeting int := coalesce((either ->> 'meeting_id')::int,
    (select m.meeting_id from meetings.minute m where m.id = (either ->> 'minute_id')::int),
    (select v.meeting_id from meetings.vote v where v.id = (either ->> 'vote_id')::int));
begin
  if tg_op = 'UPDATE' and was - 'report_id' = is_now - 'report_id' then return new; end if;
  if tg_table_name = 'action' and (tg_op = 'INSERT' or was ->> 'minute_id' is null
     or (tg_op = 'UPDATE' and (was ->> 'text', was ->> 'minute_id', was ->> 'meeting_id') is not distinct from
                              (is_now ->> 'text', is_now ->> 'minute_id', is_now ->> 'meeting_id'))) then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if exists (select from meetings.meeting m where m.id = of_meeting and m.minutes_state in ('approved', 'signed')) then
    raise exception 'Agreed minutes do not change: a later minute corrects them.' using errcode = 'integrity_constraint_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
do $$
declare t text;
begin
  foreach t in array array['minute', 'resolution', 'attendance', 'deed', 'action', 'vote', 'ballot'] loop
    execute format('create trigger keeps before insert or update or delete on meetings.%I for each row execute function meetings.record_keeps()', t);
  end loop;
end $$;

create function meetings.meeting_keeps() returns trigger language plpgsql set search_path = '' as $$
declare stages text[] := array['draft', 'approved', 'signed'];
begin
  if new.minutes_state is distinct from old.minutes_state then
    if (select access.acting_why()) is null then
      raise exception 'Publishing says how far minutes are.' using errcode = 'insufficient_privilege';
    end if;
    if coalesce(array_position(stages, new.minutes_state), 0) < coalesce(array_position(stages, old.minutes_state), 0) then
      raise exception 'Agreed minutes do not become a draft again.' using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  if old.minutes_state in ('approved', 'signed') and (new.body_id, new.date, new.ended, new.year) is distinct from (old.body_id, old.date, old.ended, old.year) then
    raise exception 'Agreed minutes do not change: a later minute corrects them.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger keeps before update on meetings.meeting for each row execute function meetings.meeting_keeps();

create function meetings.printed_minutes_keep() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.approved_on is not null and (new.paper, new.approved_on, new.approved_at, new.approved_as) is distinct from (old.paper, old.approved_on, old.approved_at, old.approved_as)
     or old.signed_on is not null and (new.signed_on, new.signed_by) is distinct from (old.signed_on, old.signed_by) then
    raise exception 'Agreed minutes do not change: a later minute corrects them.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger keeps before update on meetings.printed_minutes for each row execute function meetings.printed_minutes_keep();
