-- Things that an agency lends to its cases, such as cameras. One is out while a mark of its kind with its number lasts, and it is in
-- one place at a time: now, and on every day of the past.

create table casework.resource (
  id        int generated always as identity primary key,
  agency_id int not null references access.agency,
  -- 'camera', as the question of an act asks for it.
  kind      text not null check (kind ~ '^[a-z][a-z-]{1,39}$'),
  name      text not null check (pg_catalog.btrim(name) <> '' and length(name) <= 100),
  -- What it is for, as figures count it: 'asb', 'environmental'.
  group_key text not null check (group_key ~ '^[a-z][a-z-]{1,39}$'),
  added     date not null default (now() at time zone 'Europe/London')::date,
  -- Its last day: its history stays.
  retired   date check (retired >= added)
);
create unique index resource_name on casework.resource (agency_id, kind, lower(name)) where retired is null;
create index resource_kind on casework.resource (kind);

-- Which thing a mark lends, written by the trigger below.
alter table casework.mark
  add column resource_id int references casework.resource,
  -- A day on which it is brought back and lent again is counted with the later place.
  add constraint mark_one_place exclude using gist (
    int4range(resource_id, resource_id, '[]') with &&, daterange(from_day, to_day, '[)') with &&) where (resource_id is not null);
create index mark_lends on casework.mark (resource_id, from_day) where resource_id is not null;

-- Marks are written only by casework.apply(), with its rights. The row of the thing is locked, so that it is not retired meanwhile.
create function casework.lend() returns trigger language plpgsql set search_path = '' as $$
begin
  -- What another agency calls its things is nobody else's affair.
  if not exists (select from casework.resource r where r.kind = new.key and r.agency_id = new.agency_id) then return new; end if;
  select r.id into new.resource_id from casework.resource r
   where r.kind = new.key and r.id::text = new.value and r.agency_id = new.agency_id and r.retired is null for share;
  if new.resource_id is null then raise exception 'The agency has no such thing to lend.' using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger lend before insert on casework.mark for each row when (new.lasts and new.key <> 'stage') execute function casework.lend();

create function casework.resource_turned() returns trigger
language plpgsql security definer set search_path = '' set timezone = 'Europe/London' as $$
begin
  if new.added > current_date then raise exception 'A thing is not added in the future.' using errcode = 'check_violation'; end if;
  if tg_op = 'INSERT' then
    if new.retired is not null then raise exception 'A thing is retired after it was added.' using errcode = 'check_violation'; end if;
    return new;
  end if;
  if old.retired is not null then raise exception 'A thing that was retired stays as it was.' using errcode = 'insufficient_privilege'; end if;
  if new.retired is not null then
    if exists (select from casework.mark m where m.resource_id = new.id and m.to_day is null) then
      raise exception 'A thing that is out is not retired.' using errcode = 'check_violation';
    end if;
    new.retired := current_date;
  end if;
  return new;
end $$;
create trigger resource_turned before insert or update on casework.resource for each row execute function casework.resource_turned();

-- Those of the actor's agencies that are out: also at a case that the actor does not see, and not at which.
create function casework.lent() returns int[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(m.resource_id), '{}') from casework.mark m join casework.resource r on r.id = m.resource_id
   where m.to_day is null and r.agency_id = any (access.caseworks())
$$;
-- The program receives cases for agencies from outside: it works for none, and sees none of their things.
grant execute on function casework.lent to app, worker;

alter table casework.resource enable row level security;
alter table casework.resource force row level security;
create policy owner_all on casework.resource to owner using (true) with check (true);
create policy export on casework.resource for select to worker using ((select access.acting_why()) = 'export');
grant select on casework.resource to worker;
grant select, insert (agency_id, kind, name, group_key, added), update (name, group_key, retired) on casework.resource to app;
create policy own on casework.resource to app
  using (agency_id = any ((select access.caseworks())::int[])) with check (agency_id = any ((select access.caseworks())::int[]));
