-- Meetings of a standing panel that were held before it met here, as an authority brings them along when it moves in. Such a meeting is
-- over when it is recorded: nobody sees a case because of it. Who recorded it and when stays with it; and once the group has met here, its
-- past is closed, so that nobody decides by a meeting that was never called.

alter table casework.panel
  add column recorded_at timestamptz,
  add column recorded_by int references access.account,
  add check (recorded_at is null or group_id is not null and opened_at is not null and closed_at is not null);
create index on casework.panel (recorded_by) where recorded_by is not null;
grant insert (opened_at, closed_at) on casework.panel to app;

-- Of a group of the actor's: whether it has not met here yet.
create function casework.past_open(panel_group int) returns boolean
language sql stable security definer set search_path = '' as $$
  select panel_group = any (casework.my_groups())
     and not exists (select from casework.panel p where p.group_id = panel_group and p.opened_at is not null and p.recorded_at is null)
$$;
grant execute on function casework.past_open to app;

-- Whoever calls a meeting says neither when it opened nor when it closed, unless it is of before.
create function casework.panel_made() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if access.actor() is null then return new; end if;
  new.recorded_at := null;
  new.recorded_by := null;
  if new.opened_at is null and new.closed_at is null then return new; end if;
  if not coalesce(new.opened_at = new.due and new.closed_at > new.opened_at and new.closed_at <= new.opened_at + interval '24 hours'
                  and new.closed_at <= pg_catalog.now() and casework.past_open(new.group_id), false) then
    raise exception 'Only a meeting that was held before the group met here is recorded afterwards.' using errcode = 'insufficient_privilege';
  end if;
  new.recorded_at := pg_catalog.now();
  new.recorded_by := access.actor();
  perform access.add_entry('collection', 'record panel meeting', 'panel', array[new.id]::bigint[], array[new.agency_id], new.agreement_id, '', '', '{}');
  return new;
end $$;
create trigger panel_made before insert on casework.panel for each row execute function casework.panel_made();

create or replace function casework.put_on_agenda() returns trigger language plpgsql set search_path = '' as $$
begin
  if access.actor() is null then return new; end if;
  if exists (select from casework.panel p where p.id = new.panel_id and (p.closed_at is not null or p.cancelled_at is not null)
                and not (p.recorded_at is not null and casework.past_open(p.group_id))) then
    raise exception 'Nothing is put to a panel that has ended.' using errcode = 'insufficient_privilege';
  end if;
  new.put_by := access.actor();
  new.put_at := pg_catalog.now();
  new.decision := null;
  new.decided_at := null;
  return new;
end $$;

-- As in 0028; and what a meeting of before decided, on its day, each agency of its own case.
create or replace function casework.event_at_panel() returns trigger
language plpgsql security definer set search_path = '' as $$
declare found record;
begin
  if access.actor() is null then return null; end if;
  select pc.decision, c.agency_id = any (access.caseworks()) as own,
         p.opened_at > pg_catalog.now() - interval '24 hours' and p.closed_at is null as open,
         p.recorded_at is not null and casework.past_open(p.group_id)
           and new.day = (p.opened_at at time zone 'Europe/London')::date as recorded,
         exists (select from casework.panel_member m where m.panel_id = p.id and m.account_id = access.actor()
                    and m.agency_id = any (access.agencies())) as sits
    into found
    from casework.panel_case pc join casework.panel p on p.id = pc.panel_id join casework."case" c on c.id = pc.case_id
   where pc.panel_id = new.panel_id and pc.case_id = new.case_id;
  if found is null or not (coalesce(found.open, false) and found.sits
                           or found.own and (coalesce(found.decision, '') = 'panel-said' or coalesce(found.recorded, false))) then
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


-- The events of a case that come with its past, at once: each by the rights of whoever brings it, and by every policy and trigger, as if it
-- came alone. An event names those before it in the same call by `base` and its place: 0 is the first. Gives their numbers.
create function casework.bring_events(of_case bigint, base bigint, given jsonb, account int, agency int) returns bigint[]
language plpgsql set search_path = '' as $$
declare
  e jsonb;
  ids bigint[] := '{}';
  made bigint;
begin
  for e in select t.x from pg_catalog.jsonb_array_elements(given) with ordinality t(x, n) order by t.n loop
    if e ->> 'panel' is not null then
      insert into casework.panel_case (panel_id, case_id, why) values ((e ->> 'panel')::int, of_case, e ->> 'why') on conflict do nothing;
    end if;
    insert into casework.event (case_id, field, kind, says, day, data, effects, panel_id, account_id, agency_id)
    select of_case, e ->> 'field', e ->> 'kind', e ->> 'says', (e ->> 'day')::date,
           coalesce((select pg_catalog.jsonb_object_agg(d.key, case when pg_catalog.jsonb_typeof(d.value) = 'number' and d.value::numeric >= base
                                                                    then pg_catalog.to_jsonb(ids[(d.value::numeric - base + 1)::int]) else d.value end)
                       from pg_catalog.jsonb_each(e -> 'data') d), '{}'),
           coalesce((select pg_catalog.jsonb_agg(case when (f.x ->> 'record')::numeric >= base
                                                      then pg_catalog.jsonb_set(f.x, '{record}', pg_catalog.to_jsonb(ids[((f.x ->> 'record')::numeric - base + 1)::int]))
                                                      else f.x end order by f.n)
                       from pg_catalog.jsonb_array_elements(e -> 'effects') with ordinality f(x, n)), '[]'),
           (e ->> 'panel')::int, account, agency
    returning id into made;
    ids := ids || made;
  end loop;
  return ids;
end $$;
grant execute on function casework.bring_events to app;
