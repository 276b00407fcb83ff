-- The engine: a case is its events. Each event says in words what happened, keeps what was given, and names its effects; the row of
-- the case, what is counted of it and what is due in it are the projection of those effects, written here in the same statement.

alter table casework.event
  -- The day on which it happened; `at` is when it was written.
  add column day         date not null default (now() at time zone 'Europe/London')::date,
  -- What was given, by the names of the act's questions. Personal, as `says` is: `says` has all of it in words.
  add column data        jsonb not null default '{}',
  -- What follows from it, without a word about anybody: see casework.apply().
  add column effects     jsonb not null default '[]' check (jsonb_typeof(effects) = 'array'),
  -- The event that this one puts right, or strikes out. Here and below the triggers speak first: a number that is nobody's is answered as
  -- one that is somebody else's.
  add column corrects_id bigint references casework.event on delete cascade deferrable initially deferred,
  -- The panel that decided it.
  add column panel_id    int references casework.panel deferrable initially deferred,
  -- Written by the agency that owns the case, or by the system. What others write tells, and is never taken for an act of the owner.
  add column by_owner    boolean not null default true;
create index on casework.event (corrects_id) where corrects_id is not null;
create index on casework.event (panel_id) where panel_id is not null;
alter table casework.event alter column data set statistics 0, alter column effects set statistics 0;

-- The thin row grows by what lists and figures ask: still no personal data.
alter table casework."case"
  add column stage       text not null default 'open' check (stage ~ '^[a-z][a-z0-9-]{0,59}$'),
  add column stage_since date,
  add column outcome     text check (outcome ~ '^[a-z][a-z0-9-]{0,59}$'),
  -- By its name: no room for a house, a postcode or a number to call.
  add column ward        text check (ward ~ '^[^0-9[:cntrl:]]{1,60}$'),
  -- 1 is the highest.
  add column priority    smallint check (priority between 1 and 5),
  -- The earliest of what is due.
  add column next_due    date,
  add column next_key    text;
create index case_worker_due on casework."case" (worker_id, next_due, id) where closed is null;
create index case_agency_due on casework."case" (agency_id, next_due, id) where closed is null;
create index case_stage on casework."case" (agency_id, kind, stage, next_due, id) where closed is null;

-- What is counted: something that happened on a day, or that lasted from one day to another. Codes only: the row is read without an
-- entry in the log, and has no room for a name or a sentence.
create table casework.mark (
  id        bigint generated always as identity primary key,
  case_id   bigint not null references casework."case" on delete cascade,
  event_id  bigint not null references casework.event on delete cascade,
  agency_id int not null references access.agency,
  kind      text not null,
  key       text not null check (key ~ '^[a-z][a-z0-9-]{0,59}$'),
  value     text not null default '' check (value ~ '^[a-z0-9-]{0,60}$'),
  ward      text not null default '',
  n         numeric,
  from_day  date not null,
  -- Null while it lasts; what happened on one day has that day. It has ended on this day: it is not counted as at it.
  to_day    date,
  lasts     boolean not null
);
create index mark_flow on casework.mark (agency_id, kind, key, from_day) include (value, ward, n, to_day, lasts, case_id);
create index mark_now on casework.mark (agency_id, kind, key, value) include (ward, from_day, case_id) where to_day is null;
create index on casework.mark (case_id);
create index on casework.mark (event_id);
-- A thing lent to a case, such as a camera, is in one place at a time: `value` names it.
create index mark_held on casework.mark (key, value) where to_day is null;

-- What is due in a case: clocks that run, and tasks. Words stand in the events.
create table casework.due (
  id         bigint generated always as identity primary key,
  case_id    bigint not null references casework."case" on delete cascade,
  event_id   bigint not null references casework.event on delete cascade,
  -- The key of the clock, or 'task'.
  key        text not null check (key ~ '^[a-z][a-z0-9-]{0,59}$'),
  -- The event that it is about, where there can be several of a key.
  record     bigint,
  due        date not null,
  -- Who must: somebody named, or whoever works the case.
  account_id int references access.account,
  of_worker  boolean not null,
  began      date not null,
  met        date,
  -- It need not be met any more: the clock was stopped, or the case closed.
  gone       boolean not null default false,
  unique nulls not distinct (case_id, key, record)
);
create index due_mine on casework.due (account_id, due, id) where met is null and not gone;
create index on casework.due (event_id);
create index due_day on casework.due (due) where met is null and not gone;


-- The projection ------------------------------------------------------------------------------------------------------

-- Applies the effects of one event. An effect is {"do": …}:
--   stage  to                          the case stands at another stage
--   close  outcome                     and everything that lasted or was due in it ends
--   reopen
--   ward, priority, worker             `to`
--   hand-over to                       another agency owns the case: what lasted goes on there, and the marks of the past stay
--   mark   key, value?, n?, on?        counted once
--   begin  key, value?, n?, on?        counted as long as it lasts
--   end    key, value?, on?            of all such, where no value is said
--   unmark record                      what an earlier event marked, does not count: it was put right
--   due    key, record?, by, account?, on?  `record` 0: this event. Again: the day moves
--   met    key, record?, on?
--   gone   key, record?
create function casework.apply(e casework.event) returns void
language plpgsql security definer set search_path = '' set timezone = 'Europe/London' as $$
declare
  x jsonb;
  c casework."case";
  v_on date;
  v_record bigint;
begin
  select * into c from casework."case" where id = e.case_id;
  for x in select value from pg_catalog.jsonb_array_elements(e.effects) loop
    if x - array['do', 'to', 'outcome', 'key', 'value', 'n', 'on', 'record', 'by', 'account'] <> '{}' then
      raise exception 'An effect says nothing else.' using errcode = 'check_violation';
    end if;
    v_on := coalesce((x ->> 'on')::date, e.day);
    v_record := case (x ->> 'record')::bigint when 0 then e.id else (x ->> 'record')::bigint end;
    case x ->> 'do'
      when 'stage' then
        update casework.mark set to_day = greatest(from_day, v_on) where case_id = e.case_id and key = 'stage' and to_day is null;
        insert into casework.mark (case_id, event_id, agency_id, kind, key, value, ward, from_day, lasts)
        values (e.case_id, e.id, c.agency_id, c.kind, 'stage', x ->> 'to', coalesce(c.ward, ''), v_on, true);
        update casework."case" set stage = x ->> 'to', stage_since = v_on where id = e.case_id;
      when 'close' then
        update casework.mark set to_day = greatest(from_day, v_on) where case_id = e.case_id and lasts and (to_day is null or to_day > v_on);
        update casework.due set gone = true where case_id = e.case_id and met is null;
        insert into casework.mark (case_id, event_id, agency_id, kind, key, value, ward, from_day, to_day, lasts)
        values (e.case_id, e.id, c.agency_id, c.kind, 'closed', x ->> 'outcome', coalesce(c.ward, ''), v_on, v_on, false);
        update casework."case" set closed = v_on, outcome = x ->> 'outcome' where id = e.case_id;
      when 'reopen' then
        insert into casework.mark (case_id, event_id, agency_id, kind, key, ward, from_day, to_day, lasts)
        values (e.case_id, e.id, c.agency_id, c.kind, 'reopened', coalesce(c.ward, ''), v_on, v_on, false);
        update casework."case" set closed = null, outcome = null where id = e.case_id;
      when 'ward' then
        update casework."case" set ward = x ->> 'to' where id = e.case_id returning * into c;
        update casework.mark set ward = x ->> 'to' where case_id = e.case_id;
      when 'priority' then
        update casework."case" set priority = (x ->> 'to')::smallint where id = e.case_id;
      when 'worker' then
        update casework."case" set worker_id = (x ->> 'to')::int where id = e.case_id;
        update casework.due set account_id = (x ->> 'to')::int where case_id = e.case_id and of_worker and met is null;
        c.worker_id := (x ->> 'to')::int;
      when 'hand-over' then
        -- Only to an agency that receives cases of this purpose by an agreement in force, and that is still open; and by itself, so that
        -- nobody does anything in what is another agency's from then on.
        if pg_catalog.jsonb_array_length(e.effects) > 1
           or not exists (select from access.sharing s join access.agency g on g.id = s.receiver and (g.closed is null or g.closed > current_date)
                           where s.giver = c.agency_id and s.receiver = (x ->> 'to')::int and s.purpose = c.purpose) then
          raise exception 'No agreement in force lets this case be handed to that agency.' using errcode = 'insufficient_privilege';
        end if;
        perform access.add_entry('disclosure', 'hand over', 'case', array[e.case_id], array[c.agency_id, (x ->> 'to')::int], null, '',
                                 'agency ' || (x ->> 'to'), '{}');
        -- Who was let in at the agency that gives it away is not let in there, whoever let them in; who must be kept out is kept out.
        delete from casework.named n where n.case_id = e.case_id and (n.kind = 'allowed' or n.kind = 'shared' and n.agency_id = c.agency_id);
        update casework."case" set agency_id = (x ->> 'to')::int, worker_id = null where id = e.case_id;
        insert into casework.mark (case_id, event_id, agency_id, kind, key, value, ward, n, from_day, to_day, lasts)
        select m.case_id, e.id, (x ->> 'to')::int, m.kind, m.key, m.value, m.ward, m.n, greatest(m.from_day, v_on), m.to_day, true
          from casework.mark m where m.case_id = e.case_id and m.lasts and (m.to_day is null or m.to_day > v_on);
        update casework.mark set to_day = greatest(from_day, v_on)
         where case_id = e.case_id and lasts and (to_day is null or to_day > v_on) and event_id <> e.id;
        update casework.due set account_id = null where case_id = e.case_id and of_worker and met is null;
        select * into c from casework."case" where id = e.case_id;
      when 'mark', 'begin' then
        insert into casework.mark (case_id, event_id, agency_id, kind, key, value, ward, n, from_day, to_day, lasts)
        values (e.case_id, e.id, c.agency_id, c.kind, x ->> 'key', coalesce(x ->> 'value', ''), coalesce(c.ward, ''), (x ->> 'n')::numeric, v_on,
                case x ->> 'do' when 'mark' then v_on end, x ->> 'do' = 'begin');
      when 'end' then
        update casework.mark set to_day = greatest(from_day, v_on)
         where case_id = e.case_id and key = x ->> 'key' and to_day is null and (x ->> 'value' is null or value = x ->> 'value');
      when 'unmark' then
        delete from casework.mark where case_id = e.case_id and event_id = v_record;
      when 'due' then
        insert into casework.due as d (case_id, event_id, key, record, due, account_id, of_worker, began)
        values (e.case_id, e.id, x ->> 'key', v_record, (x ->> 'by')::date, coalesce((x ->> 'account')::int, c.worker_id), x ->> 'account' is null, v_on)
        on conflict (case_id, key, record) do update
          set due = excluded.due, account_id = excluded.account_id, of_worker = excluded.of_worker, began = excluded.began,
              event_id = excluded.event_id, met = null, gone = false;
      when 'met' then
        update casework.due set met = v_on where case_id = e.case_id and key = x ->> 'key' and record is not distinct from v_record and met is null;
      when 'gone' then
        update casework.due set gone = true where case_id = e.case_id and key = x ->> 'key' and record is not distinct from v_record and met is null;
      else raise exception 'An event has no effect called %.', x ->> 'do' using errcode = 'check_violation';
    end case;
  end loop;
  update casework."case" k set next_due = d.due, next_key = d.key
    from (select true) one left join lateral (
      select d.due, d.key from casework.due d where d.case_id = e.case_id and d.met is null and not d.gone order by d.due, d.id limit 1) d on true
   where k.id = e.case_id and (k.next_due, k.next_key) is distinct from (d.due, d.key);
end $$;

-- Whether whoever writes works the case for the agency that owns it.
create function casework.event_owned() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  new.by_owner := access.actor() is null or casework.lets_in(new.case_id);
  return new;
end $$;
create trigger event_owned before insert on casework.event for each row execute function casework.event_owned();

-- The owning agency moves its case; somebody else's practitioner says only that what was theirs to do is done.
create function casework.event_written() returns trigger
language plpgsql security definer set search_path = '' set timezone = 'Europe/London' as $$
begin
  if new.day > current_date then raise exception 'Nothing has happened in the future.' using errcode = 'check_violation'; end if;
  -- Others put right what their own agency wrote.
  if new.corrects_id is not null and not exists (
       select from casework.event o where o.id = new.corrects_id and o.case_id = new.case_id and o.field = new.field
          and (new.by_owner or o.agency_id = new.agency_id)) then
    raise exception 'An event puts right one of the same case and field.' using errcode = 'check_violation';
  end if;
  if new.effects = '[]' then return null; end if;
  if access.actor() is not null then
    if exists (select from pg_catalog.jsonb_array_elements(new.effects) x
                where x.value ? 'account' and (x.value ->> 'account')::int not in (select p.account_id from casework.practitioners() p)) then
      raise exception 'A task is for somebody of an own agency, or of one that an agreement binds to it.' using errcode = 'check_violation';
    end if;
    if not new.by_owner and exists (
         select from pg_catalog.jsonb_array_elements(new.effects) x
          where x.value ->> 'do' <> 'met' or not exists (
                select from casework.due d where d.case_id = new.case_id and d.key = x.value ->> 'key'
                   and d.record is not distinct from (x.value ->> 'record')::bigint and d.account_id = access.actor())) then
      raise exception 'Only the agency that owns a case moves it.' using errcode = 'insufficient_privilege';
    end if;
  end if;
  perform casework.apply(new);
  return null;
end $$;
create trigger event_written after insert on casework.event for each row execute function casework.event_written();

-- Whose it is and whether it is closed follow from events alone.
revoke update (worker_id, closed) on casework."case" from app;


-- Row security --------------------------------------------------------------------------------------------------------

grant insert (day, data, effects, corrects_id, panel_id) on casework.event to app;
do $$
declare t text;
begin
  foreach t in array array['mark', 'due'] loop
    execute format('alter table casework.%I enable row level security', t);
    execute format('alter table casework.%I force row level security', t);
    execute format('create policy owner_all on casework.%I to owner using (true) with check (true)', t);
    execute format($p$create policy export on casework.%I for select to worker using ((select access.acting_why()) = 'export')$p$, t);
    execute format('grant select on casework.%I to worker, app', t);
    -- As the case itself: one looked up at a time.
    execute format('create policy of_case on casework.%1$I for select to app using (exists (select from casework."case" c where c.id = %1$I.case_id))', t);
  end loop;
end $$;
-- Whoever must do something sees that, and when, though the case is no longer theirs to see.
create policy mine on casework.due for select to app using (account_id = (select access.actor()));

-- `verify` works the projection out anew from the effects, and compares.
do $$
declare t text;
begin
  foreach t in array array['case', 'event', 'mark', 'due'] loop
    execute format($p$create policy verify on casework.%I for select to worker using ((select access.acting_why()) = 'verify')$p$, t);
  end loop;
end $$;

-- Reminders name the clock and the reference.
create policy remind on casework."case" for select to worker using ((select access.acting_why()) = 'remind');
create policy remind on casework.due for select to worker using ((select access.acting_why()) = 'remind');
