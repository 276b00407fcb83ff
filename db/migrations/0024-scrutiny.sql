-- What meetings asked for and what became of it: actions followed to their end, and the formal acts of scrutiny with their clocks.

-- Actions -------------------------------------------------------------------------------------------------------------

-- An action outlives the minutes that it was read in: they may be corrected, or published as a draft first and approved later.
alter table meetings.action
  drop constraint action_meeting_id_position_key,
  drop constraint action_minute_id_fkey,
  add constraint action_minute_id_fkey foreign key (minute_id) references meetings.minute on delete set null;
alter table meetings.action
  -- Agreed outside any minute: on an action log.
  add column loose      boolean not null default false,
  add column due        date,
  add column state      text not null default 'open' check (state in ('open', 'done', 'dropped')),
  add column closed_on  date,
  -- How it ended, in words for the public.
  add column closed_says text not null default '',
  -- The user who is to report on it, where one was named.
  add column account_id int references access.account,
  add column revision   int not null default 1,
  add constraint action_closed check ((state = 'open') = (closed_on is null));
create index on meetings.action (meeting_id);
create index on meetings.action (account_id) where account_id is not null;

create policy clerk on meetings.action for update to app
  using ((select access.holds('clerk'))) with check ((select access.holds('clerk')));
grant update (due, state, closed_on, closed_says, account_id, revision) on meetings.action to app;
create policy owner_all on meetings.action for select to owner using (true);

-- What was done since: said by whoever is to do it, or by a clerk. Only added.
create table meetings.progress (
  id         int generated always as identity primary key,
  action_id  int not null references meetings.action on delete cascade,
  at         timestamptz not null default now(),
  by_id      int references access.account,
  says       text not null check (length(says) between 1 and 2000),
  -- Where the proof is: an address of a published paper or page.
  evidence   text not null default '' check (evidence = '' or evidence ~ '^https?://' or evidence ~ '^/'),
  -- They say that it is done: whether it is, the clerk or the meeting says.
  says_done  boolean not null default false,
  public     boolean not null default false
);
create index on meetings.progress (action_id);


-- Scrutiny ------------------------------------------------------------------------------------------------------------

create table meetings.matter (
  id          int generated always as identity primary key,
  slug        text not null unique,
  body_id     int not null references people.body,
  kind        text not null check (kind in ('recommendation', 'call-in', 'call for action', 'referral', 'consultation')),
  title       text not null check (length(title) between 3 and 300),
  -- What is asked, and why.
  words       text not null check (length(words) between 1 and 6000),
  -- To whom a recommendation goes; who decided what is called in; who referred, or consults.
  other       text not null check (length(other) between 2 and 200),
  -- A responsible authority or co-operating body answers under SI 2009/942; the executive under section 9FE of the 2000 Act.
  executive   boolean not null default false,
  ward        text,
  -- The councillor who calls for action.
  person_id   int references people.person,
  -- The day from which its clock runs: sent, published, received.
  began       date not null,
  due         date,
  due_says    text not null default '',
  -- Where it was decided or considered.
  meeting_id  int references meetings.meeting,
  minute_ref  text,
  state       text not null default 'open' check (state in ('open', 'answered', 'closed', 'refused')),
  reply       text not null default '',
  replied_on  date,
  -- How the answer takes it; of a call-in what the Board decided.
  answer      text check (answer in ('accepted', 'accepted in part', 'not accepted', 'decision stands', 'sent back', 'put to council')),
  outcome     text not null default '',
  closed_on   date,
  public      boolean not null default false,
  revision    int not null default 1,
  made_by     int references access.account,
  made_at     timestamptz not null default now()
);
create index on meetings.matter (body_id);
create index on meetings.matter (meeting_id);
create index on meetings.matter (person_id);

-- Who signed a call-in.
create table meetings.signatory (
  matter_id int not null references meetings.matter on delete cascade,
  person_id int not null references people.person,
  primary key (matter_id, person_id)
);
create index on meetings.signatory (person_id);

do $$
declare t text;
begin
  foreach t in array array['progress', 'matter', 'signatory'] loop
    execute format('alter table meetings.%I enable row level security', t);
    execute format('alter table meetings.%I force row level security', t);
    execute format('create policy owner_all on meetings.%I for select to owner using (true)', t);
    execute format('create policy system on meetings.%I to worker using ((select access.acting_why()) is not null)', t);
    execute format('create policy clerk on meetings.%I to app using ((select access.holds(''clerk''))) with check ((select access.holds(''clerk'')))', t);
    execute format('grant select, insert, update on meetings.%I to app, worker', t);
    execute format('grant select on meetings.%I to public_web', t);
    execute format('grant delete on meetings.%I to worker', t);
    perform access.watch(format('meetings.%I', t)::regclass);
  end loop;
end $$;
grant delete on meetings.signatory to app;
revoke update on meetings.progress from app;

create policy public on meetings.progress for select to public_web, app
  using (public and action_id in (select id from meetings.action));
create policy own on meetings.progress for select to app
  using (action_id in (select a.id from meetings.action a where a.account_id = (select access.actor())));
create policy own_says on meetings.progress for insert to app
  with check (by_id = (select access.actor()) and not public
              and action_id in (select a.id from meetings.action a where a.account_id = (select access.actor())));
create policy public on meetings.matter for select to public_web, app
  using (public and body_id in (select id from people.body));
create policy member on meetings.matter for select to app using (body_id = any ((select people.sits_on())::int[]));
create policy monitoring on meetings.matter for select to app using ((select access.holds('monitoring-officer')));
create policy public on meetings.signatory for select to public_web, app
  using (matter_id in (select id from meetings.matter));

-- A clerk says who reports on an action, by e-mail address: clerks do not see the list of users. Null takes the name away.
create function meetings.give_action(action int, typed text) returns boolean
language plpgsql security definer set search_path = '' as $$
declare who int;
begin
  if not access.holds('clerk') then raise exception 'A clerk says who reports.' using errcode = 'insufficient_privilege'; end if;
  if typed is not null then
    select a.id into who from access.account a where a.email = pg_catalog.lower(pg_catalog.btrim(typed)) and a.state <> 'left';
    if who is null then return false; end if;
  end if;
  update meetings.action a set account_id = who where a.id = action;
  perform access.add_entry('administration', 'give action', 'action', array[action]::bigint[], '{}', null, '', coalesce('account ' || who, 'nobody'), '{}');
  return true;
end $$;
grant execute on function meetings.give_action to app;
create policy owner_gives on meetings.action for update to owner using (true) with check (true);

-- Of papers that were read before. Asked first: a statement that changes nothing moves the edition too. The owner sees rows by the
-- policies above.
do $$ begin
  if exists (select from meetings.action where minute_id is null) then
    update meetings.action set loose = true where minute_id is null;
  end if;
end $$;
