-- Panels that meet again and again: groups with their usual members, agendas made from the cases due, who came, what was decided of
-- each case, and notes of what is about no case. What members see opens and ends with the panel, as before.

-- A standing panel, from which each meeting is called.
create table casework.panel_group (
  id           int generated always as identity primary key,
  slug         text not null unique,
  -- Which kind of panel it is: a type of case says what it is due at, and what is decided there.
  key          text not null,
  name         text not null,
  -- The agency that convenes it.
  agency_id    int not null references access.agency,
  agreement_id int not null references access.agreement,
  every        text not null check (every in ('week', 'month')),
  -- It meets no more.
  ended        date,
  unique (id, agency_id, key)
);
create index on casework.panel_group (agency_id);
create index on casework.panel_group (agreement_id);
create table casework.panel_group_member (
  group_id   int not null references casework.panel_group on delete cascade,
  account_id int not null references access.account,
  agency_id  int not null references access.agency,
  capacity   text not null check (capacity in ('chair', 'member')),
  primary key (group_id, account_id)
);
create index on casework.panel_group_member (account_id);
create index on casework.panel_group_member (agency_id);

alter table casework.panel
  add column key      text,
  add column group_id int,
  -- A meeting of a group is called by the agency that convenes the group, and is of its kind.
  add foreign key (group_id, agency_id, key) references casework.panel_group (id, agency_id, key),
  add check (group_id is null or key is not null);
create index panel_of_group on casework.panel (group_id, due desc) where group_id is not null;
create index panel_of_agency on casework.panel (agency_id, due desc, id desc);
create index panel_due on casework.panel (due desc, id desc);
create index on casework.panel (agreement_id);
-- What is open now is asked at every statement, however many meetings there were.
create index panel_open on casework.panel (opened_at) where closed_at is null;

-- 'sent': they sent somebody else, who sits at the panel as a guest.
alter table casework.panel_member add column attended text check (attended in ('present', 'apologies', 'absent', 'sent'));
create index on casework.panel_member (agency_id);

alter table casework.panel_case
  -- The moment at which it was put, in microseconds, until somebody moves it: a place that tells nobody how many cases there are
  -- which they do not see.
  add column position bigint not null default (extract(epoch from clock_timestamp()) * 1000000)::bigint,
  -- Why it is due, in the words of its type. Nothing about anybody.
  add column why      text not null default '' check (length(why) <= 200),
  add column put_at   timestamptz not null default now(),
  add column put_by   int references access.account,
  -- A code: the act that the panel decided, 'panel-decided' or 'panel-said' where it decided in words, 'panel-taken-up' once the
  -- owning agency has done what it was told; 'not-reached'.
  add column decision text,
  add column decided_at timestamptz;
create index on casework.panel_case (put_by);
create index panel_case_said on casework.panel_case (case_id) where decision = 'panel-said';

-- What a panel says that is about no case: themes, with what somebody is to do.
create table casework.panel_note (
  id         int generated always as identity primary key,
  panel_id   int not null references casework.panel on delete cascade,
  matter     text not null check (length(matter) between 1 and 200),
  words      text not null default '' check (length(words) <= 10000),
  action     text not null default '' check (length(action) <= 1000),
  -- Who does it: somebody who sits at the panel.
  owner_id   int references access.account,
  due        date,
  done       date,
  account_id int not null references access.account,
  at         timestamptz not null default now()
);
create index on casework.panel_note (panel_id);
create index on casework.panel_note (account_id);
create index panel_note_owner on casework.panel_note (owner_id) where done is null;
alter table casework.panel_note alter column matter set statistics 0, alter column words set statistics 0, alter column action set statistics 0;


-- Who sees what -------------------------------------------------------------------------------------------------------

-- The panels at which the actor sits. Those that their agencies convene are told by the row itself: a list of them would grow for ever.
create or replace function casework.my_panels() returns int[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(m.panel_id), '{}') from casework.panel_member m
   where m.account_id = access.actor() and m.agency_id = any (access.agencies())
$$;
drop policy mine on casework.panel_member;
create policy mine on casework.panel_member for select to app using (exists (select from casework.panel p where p.id = panel_member.panel_id));
drop policy mine on casework.panel_case;
create policy mine on casework.panel_case for select to app
  using (exists (select from casework.panel p where p.id = panel_case.panel_id) and exists (select from casework."case" c where c.id = panel_case.case_id));

-- The groups of the actor: as a usual member, or of the agency that convenes.
create function casework.my_groups() returns int[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(x.id), '{}') from (
    select g.id from casework.panel_group g where g.agency_id = any (access.caseworks())
    union
    select m.group_id from casework.panel_group_member m where m.account_id = access.actor() and m.agency_id = any (access.agencies())) x
$$;
grant execute on function casework.my_groups to app;

do $$
declare t text;
begin
  foreach t in array array['panel_group', 'panel_group_member', 'panel_note'] loop
    execute format('alter table casework.%I enable row level security', t);
    execute format('alter table casework.%I force row level security', t);
    execute format('create policy owner_all on casework.%I to owner using (true) with check (true)', t);
    execute format($p$create policy export on casework.%I for select to worker using ((select access.acting_why()) = 'export')$p$, t);
    execute format('grant select on casework.%I to worker, app', t);
  end loop;
end $$;

grant insert (slug, key, name, agency_id, agreement_id, every), update (name, every, agreement_id, ended) on casework.panel_group to app;
create policy mine on casework.panel_group for select to app
  using (id = any ((select casework.my_groups())::int[]) or agency_id = any ((select access.caseworks())::int[]));
create policy convene on casework.panel_group for insert to app with check (agency_id = any ((select access.caseworks())::int[]));
create policy lead on casework.panel_group for update to app using (agency_id = any ((select access.caseworks())::int[]));
grant insert, delete on casework.panel_group_member to app;
create policy mine on casework.panel_group_member for select to app using (group_id = any ((select casework.my_groups())::int[]));
create policy convene_new on casework.panel_group_member for insert to app
  with check (group_id in (select g.id from casework.panel_group g where g.agency_id = any ((select access.caseworks())::int[])));
create policy convene_end on casework.panel_group_member for delete to app
  using (group_id in (select g.id from casework.panel_group g where g.agency_id = any ((select access.caseworks())::int[])));

grant insert (key, group_id) on casework.panel to app;
grant update (attended) on casework.panel_member to app;

-- When it was put and by whom, and what was decided, is not for `app` to say. What the panel has spoken of stays on its agenda.
revoke insert on casework.panel_case from app;
grant insert (panel_id, case_id, why), update (position) on casework.panel_case to app;
drop policy put on casework.panel_case;
create policy own on casework.panel_case for select to app
  using (exists (select from casework."case" c where c.id = panel_case.case_id and c.agency_id = any ((select access.caseworks())::int[])));
create policy put on casework.panel_case for insert to app
  with check (exists (select from casework.panel p where p.id = panel_case.panel_id)
              and exists (select from casework."case" c where c.id = panel_case.case_id and c.agency_id = any ((select access.caseworks())::int[])));
create policy take_off on casework.panel_case for delete to app
  using (decision is null
         and exists (select from casework."case" c where c.id = panel_case.case_id and c.agency_id = any ((select access.caseworks())::int[])));
-- The order: of their own cases for each agency, of all that they see for the one that convenes.
create policy arrange on casework.panel_case for update to app
  using (exists (select from casework."case" c where c.id = panel_case.case_id
                    and (c.agency_id = any ((select access.caseworks())::int[])
                         or panel_case.panel_id in (select p.id from casework.panel p where p.agency_id = any ((select access.caseworks())::int[])))));

-- Under the panel: whoever sits at it, and the agency that convenes it, which alone writes once the panel has ended.
grant insert (panel_id, matter, words, action, owner_id, due, account_id), update (done) on casework.panel_note to app;
create policy mine on casework.panel_note for select to app using (exists (select from casework.panel p where p.id = panel_note.panel_id));
create policy writing on casework.panel_note for insert to app
  with check (account_id = (select access.actor())
              and exists (select from casework.panel p where p.id = panel_note.panel_id and p.opened_at is not null
                             and (p.agency_id = any ((select access.caseworks())::int[])
                                  or p.closed_at is null and p.opened_at > now() - interval '24 hours'))
              and (owner_id is null or exists (select from casework.panel_member m where m.panel_id = panel_note.panel_id and m.account_id = owner_id)));
create policy doing on casework.panel_note for update to app
  using (exists (select from casework.panel p where p.id = panel_note.panel_id
                    and (panel_note.owner_id = (select access.actor()) or p.agency_id = any ((select access.caseworks())::int[]))));


-- What the tables do by themselves ------------------------------------------------------------------------------------

create function casework.put_on_agenda() returns trigger language plpgsql set search_path = '' as $$
begin
  if access.actor() is null then return new; end if;
  if exists (select from casework.panel p where p.id = new.panel_id and (p.closed_at is not null or p.cancelled_at is not null)) then
    raise exception 'Nothing is put to a panel that has ended.' using errcode = 'insufficient_privilege';
  end if;
  new.put_by := access.actor();
  new.put_at := pg_catalog.now();
  new.decision := null;
  new.decided_at := null;
  return new;
end $$;
create trigger put_on_agenda before insert on casework.panel_case for each row execute function casework.put_on_agenda();

-- An event of a panel is written at its meeting, by somebody who sits there, of a case on its agenda. Of another agency's case they
-- note what was said, and nothing that its type would take for an act. Afterwards only the owning agency writes: once, what it did
-- about what the panel said.
create function casework.event_at_panel() returns trigger
language plpgsql security definer set search_path = '' as $$
declare found record;
begin
  if access.actor() is null then return null; end if;
  select pc.decision, c.agency_id = any (access.caseworks()) as own,
         p.opened_at > pg_catalog.now() - interval '24 hours' and p.closed_at is null as open,
         exists (select from casework.panel_member m where m.panel_id = p.id and m.account_id = access.actor()
                    and m.agency_id = any (access.agencies())) as sits
    into found
    from casework.panel_case pc join casework.panel p on p.id = pc.panel_id join casework."case" c on c.id = pc.case_id
   where pc.panel_id = new.panel_id and pc.case_id = new.case_id;
  if found is null or not (coalesce(found.open, false) and found.sits or found.own and coalesce(found.decision, '') = 'panel-said') then
    raise exception 'What a panel says of a case is written at its meeting, by who sits there.' using errcode = 'insufficient_privilege';
  end if;
  if not found.own and new.kind not in ('panel-note', 'panel-said') then
    raise exception 'Only the agency that owns a case decides it.' using errcode = 'insufficient_privilege';
  end if;
  if new.kind <> 'panel-note' then
    update casework.panel_case set decision = new.kind, decided_at = pg_catalog.now() where panel_id = new.panel_id and case_id = new.case_id;
  end if;
  return null;
end $$;
create trigger event_at_panel after insert on casework.event for each row when (new.panel_id is not null) execute function casework.event_at_panel();

-- What was not reached says so from then on.
create function casework.panel_ended() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update casework.panel_case set decision = 'not-reached', decided_at = new.closed_at where panel_id = new.id and decision is null;
  return null;
end $$;
create trigger panel_ended after update on casework.panel for each row
  when (old.closed_at is null and new.closed_at is not null) execute function casework.panel_ended();

-- Who takes the minutes of a panel away is noted, also where they see none of its cases any more.
create function casework.note_minutes(panel int) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from casework.panel p where p.id = note_minutes.panel
                    and (p.id = any (casework.my_panels()) or p.agency_id = any (access.caseworks()))) then
    raise exception 'Only who belongs to a panel reads its minutes.' using errcode = 'insufficient_privilege';
  end if;
  perform access.add_entry('consultation', 'print panel minutes', 'panel', array[panel]::bigint[],
    (select array[p.agency_id] from casework.panel p where p.id = panel), null, '', '', '{}');
end $$;
grant execute on function casework.note_minutes to app;
