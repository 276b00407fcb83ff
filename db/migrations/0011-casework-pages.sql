-- What the pages of casework need beside the walls: references, the reason given in this session, whom one can name.

-- References ----------------------------------------------------------------------------------------------------------

-- The last number that an agency gave to a case of a prefix in a year. Each agency counts for itself, so that its numbers tell
-- nothing of how many cases others open; gaps are of no account.
create table casework.serial (
  agency_id int not null references access.agency,
  prefix    text not null check (prefix ~ '^[A-Z]{2,4}$'),
  year      int not null,
  last      int not null,
  primary key (agency_id, prefix, year)
);

-- 'ASB-2026-3-0042': the kind, the year, the agency's number, the serial.
create function casework.next_reference(agency int, kind text) returns text
language plpgsql security definer set search_path = '' as $$
declare
  this_year int := extract(year from (pg_catalog.now() at time zone 'Europe/London'));
  n int;
begin
  if not agency = any (access.caseworks()) then
    raise exception 'Only who works the cases of an agency opens one.' using errcode = 'insufficient_privilege';
  end if;
  insert into casework.serial as s (agency_id, prefix, year, last) values (agency, kind, this_year, 1)
    on conflict (agency_id, prefix, year) do update set last = s.last + 1 returning s.last into n;
  return pg_catalog.format('%s-%s-%s-%s', kind, this_year, agency, case when n < 10000 then pg_catalog.lpad(n::text, 4, '0') else n::text end);
end $$;
grant execute on function casework.next_reference to app;


-- Why somebody opens a case -------------------------------------------------------------------------------------------

create function casework.session() returns bigint
language sql stable security definer set search_path = '' as $$
  select a.session_id from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned()
$$;
grant execute on function casework.session to app;

-- The reason that somebody gave for a case: asked once a session.
create table casework.opened_for (
  session_id bigint not null references access.session on delete cascade,
  case_id    bigint not null references casework."case" on delete cascade,
  reason     text not null,
  at         timestamptz not null default now(),
  primary key (session_id, case_id)
);
create index on casework.opened_for (case_id);

do $$
declare t text;
begin
  foreach t in array array['serial', 'opened_for'] loop
    execute format('alter table casework.%I enable row level security', t);
    execute format('alter table casework.%I force row level security', t);
    execute format('create policy owner_all on casework.%I to owner using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert (session_id, case_id, reason), update (reason) on casework.opened_for to app;
create policy own on casework.opened_for to app
  using (session_id = (select casework.session()) and exists (select from casework."case" c where c.id = opened_for.case_id));


-- Whom one can name ---------------------------------------------------------------------------------------------------

-- Who works cases: of one's own agencies, and of those that are party to an agreement with them, for panels and sharing.
create function casework.practitioners() returns table (account_id int, name text, agency_id int, agency text, caseworker boolean)
language sql stable security definer set search_path = '' set timezone = 'Europe/London' as $$
  select a.id, a.name, g.id, g.name, bool_or(p.role = 'caseworker')
    from access.post p join access.account a on a.id = p.account_id and a.state = 'active'
    join access.agency g on g.id = p.agency_id and (g.closed is null or g.closed > current_date)
   where p.role in ('caseworker', 'panel-member') and p.begins <= current_date
     and (p.ends is null or p.ends >= current_date) and p.ended_at is null
     and (g.id = any (access.caseworks())
          or g.id in (select s.receiver from access.sharing s where s.giver = any (access.caseworks())))
   group by a.id, a.name, g.id, g.name
$$;
grant execute on function casework.practitioners to app;

-- Which agreements are in force between whom: everybody who has signed in may read the agreements themselves.
grant select on access.sharing to app;

-- What the actor receives of a case, and under which agreement, is no secret to the actor.
grant execute on function casework.sight to app;

-- A panel is called off; the moment, and who did it, the database puts.
grant update (cancelled_at) on casework.panel to app;
