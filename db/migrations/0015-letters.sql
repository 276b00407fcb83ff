-- Letters by e-mail, and which reminders went out.

create schema notify;
grant usage on schema notify to app, worker;

insert into access.system_why values
  ('send-letters', 'Sends the letters that wait. Reads the e-mail addresses of those to whom they go, and nothing else of anybody.'),
  ('remind', 'Looks through what is due, from whom and when, and writes reminders.');


-- Letters -------------------------------------------------------------------------------------------------------------

-- A letter is written in the transaction of what it tells of, and sent afterwards: a row with its state and time, and no queue beside it.
create table notify.letter (
  id         int generated always as identity primary key,
  account_id int not null references access.account,
  -- What it is about and for whom: nothing is told twice.
  key        text not null unique check (length(key) between 3 and 200),
  -- Plain text; null once they are past their time. '{site}' stands for the site's address, which whoever sends knows.
  subject    text check (length(subject) between 1 and 200 and subject !~ '[[:cntrl:]]'),
  words      text check (length(words) between 1 and 10000),
  state      text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  tries      int not null default 0,
  -- While it waits. Whoever takes it sets this ahead, so that nobody else does.
  next_try   timestamptz not null default now(),
  -- Why the last try failed: a code of the transport's, never its words, which name addresses.
  fault      text,
  -- Who caused it; null for the system.
  made_by    int references access.account,
  made_at    timestamptz not null default now(),
  -- When it was sent, or given up.
  ended_at   timestamptz,
  check ((state = 'waiting') = (ended_at is null)),
  check (words is not null or state <> 'waiting')
);
create index on notify.letter (next_try) where state = 'waiting';
create index on notify.letter (account_id);
create index on notify.letter (made_by, made_at);
alter table notify.letter enable row level security;
alter table notify.letter force row level security;
create policy owner_all on notify.letter to owner using (true) with check (true);
create policy system on notify.letter to worker using ((select access.acting_why()) in ('send-letters', 'export'));
grant select, update on notify.letter to worker;

-- The address stands in the account, and is read when a letter goes.
create policy letters on access.account for select to worker using ((select access.acting_why()) = 'send-letters');

-- Writes a letter to somebody who signs in here, once for each key. False where there is one of that key, where nobody has signed in
-- under that account yet or they have left, and where whoever acts has caused 500 letters within a day: a mistake, or an attack.
create function notify.write_letter(account int, key text, subject text, words text) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  actor int := access.actor();
begin
  if actor is null and access.acting_why() is null then
    raise exception 'Who writes a letter has signed in.' using errcode = 'insufficient_privilege';
  end if;
  if not exists (select from access.account a where a.id = account and a.state = 'active') then return false; end if;
  if actor is not null and (select count(*) from notify.letter l where l.made_by = actor and l.made_at > pg_catalog.now() - interval '1 day') >= 500 then
    return false;
  end if;
  insert into notify.letter (account_id, key, subject, words, made_by) values (account, key, subject, words, actor) on conflict do nothing;
  return found;
end $$;
grant execute on function notify.write_letter to app, worker;


-- Reminders -----------------------------------------------------------------------------------------------------------

-- What somebody was reminded of: once when it came near, once when it was late.
create table meetings.reminded (
  account_id int not null references access.account,
  -- Due.key of src/meetings/due/due.ts.
  key        text not null,
  stage      text not null check (stage in ('near', 'late')),
  at         timestamptz not null default now(),
  primary key (account_id, key, stage)
);
alter table meetings.reminded enable row level security;
alter table meetings.reminded force row level security;
create policy owner_all on meetings.reminded for select to owner using (true);
create policy system on meetings.reminded to worker using ((select access.acting_why()) in ('remind', 'export'));
grant select, insert on meetings.reminded to worker;

-- Who the clerks are.
create policy reminders on access.post for select to worker using ((select access.acting_why()) = 'remind');


-- How long letters are kept -------------------------------------------------------------------------------------------

insert into rights.retention_rule (kind, runs_from, period, action, source, begins) values
  ('letter', 'the day on which it was sent or given up', '30 days', 'clear', 'Ours: so long somebody may ask what they were told; that it was sent is kept', '2026-01-01');

-- As in 0012, and of letters the words.
create or replace function rights.clear_expired(apply boolean) returns table (kind text, period text, due bigint)
language plpgsql security definer set search_path = '' set timezone = 'Europe/London' as $$
declare
  one record;
  n bigint;
begin
  if access.acting_why() is distinct from 'retention' then
    raise exception 'Only the system clears, for retention.' using errcode = 'insufficient_privilege';
  end if;
  for one in
    select r.kind, r.period, t.name, t.since, t.clears
      from rights.retention_rule r join (values
        ('session', 'access.session', 'least(x.ends, x.seen + x.idle, x.ended_at)', 'delete from access.session x'),
        ('invitation', 'access.invitation', 'least(x.ends, x.used_at)', 'delete from access.invitation x'),
        ('failure', 'access.failure', 'greatest(x.last, x.until)', 'delete from access.failure x'),
        ('journey', 'access.journey', 'x.ends', 'delete from access.journey x'),
        ('search', 'casework.search', 'x.at', 'delete from casework.search x'),
        ('letter', 'notify.letter', 'case when x.words is not null then x.ended_at end',
         'update notify.letter x set subject = null, words = null')) t(kind, name, since, clears) on t.kind = r.kind
     where r.controller_id is null and r.action = 'clear' and r.begins <= current_date and (r.ends is null or r.ends > current_date)
     order by r.kind
  loop
    if apply then
      execute pg_catalog.format('%s where %s < pg_catalog.now() - $1', one.clears, one.since) using one.period;
      get diagnostics n = row_count;
    else
      execute pg_catalog.format('select count(*) from %s x where %s < pg_catalog.now() - $1', one.name, one.since) into n using one.period;
    end if;
    kind := one.kind; period := one.period::text; due := n;
    return next;
  end loop;
end $$;
