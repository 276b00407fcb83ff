-- Referrals from outside and the page that follows them; what services count of their cases, and what they publish every year.

insert into access.system_why values
  ('receive-referral', 'Opens a case that somebody asks for who does not work at the agency that receives it. Reads nothing but that case.'),
  ('follow-referral', 'Shows whoever asked for a case how it stands, and does with it what they may, by the address that they were given.');


-- Services ------------------------------------------------------------------------------------------------------------

-- Which agency receives what is asked for from outside, by kind of case.
create table casework.service (
  kind      text primary key check (kind ~ '^[a-z][a-z0-9-]{0,59}$'),
  agency_id int not null references access.agency,
  -- The first day on which it receives.
  since     date not null,
  -- The single point of contact, as the public reads it: how to ring, write and call.
  contact   text not null check (length(contact) between 1 and 1000)
);
create index on casework.service (agency_id);
alter table casework.service enable row level security;
alter table casework.service force row level security;
create policy owner_all on casework.service to owner using (true) with check (true);
create policy public on casework.service for select to public_web, app, worker using (true);
grant select on casework.service to public_web, app, worker;
grant insert, update (agency_id, since, contact), delete on casework.service to app;
grant usage on schema casework to public_web;
-- An agency takes a service on and gives it up; an administrator moves it from one to another.
create policy take on casework.service for insert to app
  with check ((select access.holds('administrator')) or agency_id = any ((select access.caseworks())::int[]));
create policy change on casework.service for update to app
  using ((select access.holds('administrator')) or agency_id = any ((select access.caseworks())::int[]))
  with check ((select access.holds('administrator')) or agency_id = any ((select access.caseworks())::int[]));
create policy give_up on casework.service for delete to app
  using ((select access.holds('administrator')) or agency_id = any ((select access.caseworks())::int[]));
select access.watch('casework.service');
-- Its name stands on public pages.
create policy receives on access.agency for select to public_web, worker using (id in (select s.agency_id from casework.service s));

create function casework.service_changed() returns trigger
language plpgsql security definer set search_path = '' as $$
declare one casework.service := case tg_op when 'DELETE' then old else new end;
begin
  if access.actor() is null and access.acting_why() is null then return null; end if;
  perform access.add_entry('administration', 'change service', 'agency', array[one.agency_id]::bigint[], array[one.agency_id], null, one.kind, '', '{}');
  return null;
end $$;
create trigger service_changed after insert or update or delete on casework.service for each row execute function casework.service_changed();


-- Receiving -----------------------------------------------------------------------------------------------------------

-- The cases that this transaction made, or that it was let into by their address. Volatile: asked of the row that is being
-- inserted, it must see what the trigger before it wrote.
create function casework.made() returns bigint[]
language sql volatile security definer set search_path = '' as $$
  select coalesce((select a.made from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned()), '{}')
$$;
grant execute on function casework.made to worker;

create function casework.case_received() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if access.acting_why() = 'receive-referral' then
    update access.acting a set made = a.made || new.id where a.xid = pg_catalog.pg_current_xact_id_if_assigned();
  end if;
  return new;
end $$;
create trigger case_received before insert on casework."case" for each row execute function casework.case_received();

-- As in 0011, and for an agency that receives from outside.
create or replace function casework.next_reference(agency int, kind text) returns text
language plpgsql security definer set search_path = '' as $$
declare
  this_year int := extract(year from (pg_catalog.now() at time zone 'Europe/London'));
  n int;
begin
  if not agency = any (access.caseworks())
     and not (access.acting_why() is not distinct from 'receive-referral' and exists (select from casework.service s where s.agency_id = agency)) then
    raise exception 'Only who works the cases of an agency opens one.' using errcode = 'insufficient_privilege';
  end if;
  insert into casework.serial as s (agency_id, prefix, year, last) values (agency, kind, this_year, 1)
    on conflict (agency_id, prefix, year) do update set last = s.last + 1 returning s.last into n;
  return pg_catalog.format('%s-%s-%s-%s', kind, this_year, agency, case when n < 10000 then pg_catalog.lpad(n::text, 4, '0') else n::text end);
end $$;
grant execute on function casework.next_reference, casework.practitioners to worker;

grant insert (slug, reference, kind, purpose, agency_id, worker_id, opened) on casework."case" to worker;
grant insert (case_id, role, name, born, name_keys, account_id, agency_id) on casework.party to worker;
grant insert (party_id, lines, postcode, postcode_key) on casework.address to worker;
grant insert (case_id, field, kind, says, account_id, agency_id, day, data, effects, corrects_id, panel_id) on casework.event to worker;
grant select (party_id, case_id), insert, delete on casework.key to worker;

create policy receive on casework."case" for insert to worker
  with check ((select access.acting_why()) = 'receive-referral' and worker_id is null and closed is null and not limited
              and exists (select from casework.service s where s.kind = "case".kind and s.agency_id = "case".agency_id and s.since <= current_date));
create policy made on casework."case" for select to worker
  using ((select access.acting_why()) in ('receive-referral', 'follow-referral') and id = any (casework.made()));
create policy made on casework.event for select to worker
  using ((select access.acting_why()) in ('receive-referral', 'follow-referral') and case_id = any (casework.made()));
create policy say on casework.event for insert to worker
  with check ((select access.acting_why()) in ('receive-referral', 'follow-referral') and case_id = any (casework.made()));
do $$
declare t text;
begin
  foreach t in array array['party', 'address', 'key'] loop
    execute format($p$create policy made on casework.%I for select to worker
      using ((select access.acting_why()) = 'receive-referral' and case_id = any (casework.made()))$p$, t);
    execute format($p$create policy receive on casework.%I for insert to worker
      with check ((select access.acting_why()) = 'receive-referral' and case_id = any (casework.made()))$p$, t);
  end loop;
end $$;
create policy renew on casework.key for delete to worker
  using ((select access.acting_why()) = 'receive-referral' and case_id = any (casework.made()));
-- Who is told that something arrived.
create policy receiving on access.post for select to worker
  using ((select access.acting_why()) in ('receive-referral', 'follow-referral') and role = 'caseworker' and agency_id in (select s.agency_id from casework.service s));


-- Following -----------------------------------------------------------------------------------------------------------

-- The secret address by which whoever asked for a case follows it: one at a time.
create table casework.follower (
  case_id    bigint primary key references casework."case" on delete cascade,
  -- SHA-256 of the token: who reads this table cannot follow with it.
  token_hash bytea not null unique check (length(token_hash) = 32),
  made_at    timestamptz not null default now()
);
alter table casework.follower enable row level security;
alter table casework.follower force row level security;
create policy owner_all on casework.follower to owner using (true) with check (true);
create policy export on casework.follower for select to worker using ((select access.acting_why()) = 'export');
create policy made on casework.follower for insert to worker
  with check ((select access.acting_why()) = 'receive-referral' and case_id = any (casework.made()));
grant select, insert (case_id, token_hash) on casework.follower to worker;
-- The officer gives a new address, which ends the one before; nobody reads one.
create policy own_case on casework.follower to app
  using (exists (select from casework."case" c where c.id = follower.case_id and c.agency_id = any ((select access.caseworks())::int[])))
  with check (exists (select from casework."case" c where c.id = follower.case_id and c.agency_id = any ((select access.caseworks())::int[])));
grant select (case_id, made_at), insert (case_id, token_hash), update (token_hash, made_at) on casework.follower to app;

-- Lets this transaction into the case at an address: while it stands open, and so many months after it closed. It is noted.
create function casework.follow(token text, months int) returns table (id bigint, slug text, reference text, kind text, agency_id int, agency text, worker_id int, closed date)
language plpgsql security definer set search_path = '' set timezone = 'Europe/London' as $$
declare c record;
begin
  if access.acting_why() is distinct from 'follow-referral' then
    raise exception 'Only the page that follows a referral does this.' using errcode = 'insufficient_privilege';
  end if;
  select k.id, k.slug, k.reference, k.kind, k.agency_id, g.name as agency, k.worker_id, k.closed into c
    from casework.follower f join casework."case" k on k.id = f.case_id join access.agency g on g.id = k.agency_id
   where f.token_hash = pg_catalog.sha256(pg_catalog.convert_to(token, 'UTF8'))
     and (k.closed is null or (k.closed + pg_catalog.make_interval(months => follow.months))::date >= current_date);
  if not found then return; end if;
  update access.acting a set made = array[c.id] where a.xid = pg_catalog.pg_current_xact_id_if_assigned();
  perform access.add_entry('disclosure', 'follow case', 'case', array[c.id], array[c.agency_id], null, '', 'whoever asked for it', '{}');
  return query select c.id, c.slug, c.reference, c.kind, c.agency_id, c.agency, c.worker_id, c.closed;
end $$;
grant execute on function casework.follow to worker;


-- Figures -------------------------------------------------------------------------------------------------------------

-- What began and what ended in each month, by value and ward: sums of marks, so that a number costs the same however many cases
-- there are. Of what lasts, the month in which it ended is 'infinity' until it ends.
-- Writers never wait for each other here: each takes those rows of its cell that nobody else holds, and puts one in their place with
-- its own share added. Readers add up what there is.
create table casework.tally (
  id        bigint generated always as identity primary key,
  agency_id int not null references access.agency,
  kind      text not null,
  key       text not null,
  lasts     boolean not null,
  month     date not null,
  value     text not null,
  ward      text not null,
  began     bigint not null,
  ended     bigint not null,
  -- The sum of `n` of what began.
  n         numeric not null
);
create index tally_cell on casework.tally (agency_id, kind, key, lasts, month, value, ward) include (began, ended, n);
alter table casework.tally enable row level security;
alter table casework.tally force row level security;
create policy owner_all on casework.tally to owner using (true) with check (true);
create policy export on casework.tally for select to worker using ((select access.acting_why()) in ('export', 'verify'));
grant select on casework.tally to worker;

-- Adds to one cell. Not granted.
create function casework.add_to_tally(m casework.mark, at_month date, began int, ended int) returns void
language plpgsql security definer set search_path = '' as $$
begin
  with gone as (
    delete from casework.tally t where t.id in (
      select x.id from casework.tally x
       where x.agency_id = m.agency_id and x.kind = m.kind and x.key = m.key and x.lasts = m.lasts and x.month = at_month
         and x.value = m.value and x.ward = m.ward
       limit 20 for update skip locked)
    returning t.began, t.ended, t.n),
  whole as (
    select add_to_tally.began + coalesce(sum(g.began), 0) as began, add_to_tally.ended + coalesce(sum(g.ended), 0) as ended,
           add_to_tally.began * coalesce(m.n, 0) + coalesce(sum(g.n), 0) as n from gone g)
  insert into casework.tally (agency_id, kind, key, lasts, month, value, ward, began, ended, n)
  select m.agency_id, m.kind, m.key, m.lasts, at_month, m.value, m.ward, w.began, w.ended, w.n from whole w
   where (w.began, w.ended, w.n) <> (0, 0, 0);
end $$;

create function casework.month_of(day date) returns date
language sql immutable as $$ select coalesce(pg_catalog.date_trunc('month', day::timestamp)::date, 'infinity') $$;

create function casework.mark_tallied() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and (old.agency_id, old.key, old.value, old.ward, old.from_day, old.n)
                           is not distinct from (new.agency_id, new.key, new.value, new.ward, new.from_day, new.n) then
    if not new.lasts then return null; end if;
    if casework.month_of(old.to_day) is distinct from casework.month_of(new.to_day) then
      perform casework.add_to_tally(old, casework.month_of(old.to_day), 0, -1), casework.add_to_tally(new, casework.month_of(new.to_day), 0, 1);
    end if;
    return null;
  end if;
  if tg_op <> 'INSERT' then
    perform casework.add_to_tally(old, casework.month_of(old.from_day), -1, 0);
    if old.lasts then perform casework.add_to_tally(old, casework.month_of(old.to_day), 0, -1); end if;
  end if;
  if tg_op <> 'DELETE' then
    perform casework.add_to_tally(new, casework.month_of(new.from_day), 1, 0);
    if new.lasts then perform casework.add_to_tally(new, casework.month_of(new.to_day), 0, 1); end if;
  end if;
  return null;
end $$;
create trigger mark_tallied after insert or update or delete on casework.mark for each row execute function casework.mark_tallied();

-- The tallies as the marks have them.
create view casework.tallied with (security_invoker = true) as
  select agency_id, kind, key, lasts, month, value, ward, sum(began)::bigint as began, sum(ended)::bigint as ended, sum(n) as n
    from (select m.agency_id, m.kind, m.key, m.lasts, casework.month_of(m.from_day) as month, m.value, m.ward, 1 as began, 0 as ended, coalesce(m.n, 0) as n
            from casework.mark m
          union all
          select m.agency_id, m.kind, m.key, m.lasts, casework.month_of(m.to_day), m.value, m.ward, 0, 1, 0 from casework.mark m where m.lasts) one
   group by 1, 2, 3, 4, 5, 6, 7;
grant select on casework.tallied to worker;
grant execute on function casework.month_of to worker;
-- Anew from the marks, for whoever wrote those past their triggers. Not granted.
create function casework.tally_anew() returns void
language sql security definer set search_path = '' as $$
  delete from casework.tally;
  insert into casework.tally (agency_id, kind, key, lasts, month, value, ward, began, ended, n)
  select t.agency_id, t.kind, t.key, t.lasts, t.month, t.value, t.ward, t.began, t.ended, t.n from casework.tallied t;
$$;
select casework.tally_anew();

-- What lasted in a period is what had not ended before it: a range of this index.
create index mark_lasted on casework.mark (agency_id, kind, key, (coalesce(to_day, 'infinity'::date)))
  include (value, ward, from_day, to_day, case_id) where lasts;

-- The marks that a measure counts in a period, or as at a day, each with how much of it: 1, its number, or its days in the period.
-- What lasts has ended on its last day, and is not counted as at it. A period that has not ended is counted until today. Not granted;
-- without settings of its own, so that it becomes part of the statements below.
create function casework.counted_marks(agency int, kind text, counts text, key text, vals text[], first date, last date, at_day date)
returns table (case_id bigint, value text, ward text, from_day date, n numeric)
language sql stable as $$
  select m.case_id, m.value, m.ward, m.from_day, case when counts = 'flow' then 1 else m.n end
    from casework.mark m
   where counts in ('flow', 'sum', 'median') and m.agency_id = agency and m.kind = counted_marks.kind and m.key = counted_marks.key
     and m.from_day between first and last and (vals is null or m.value = any (vals)) and (counts = 'flow' or m.n is not null)
  union all
  select m.case_id, m.value, m.ward, m.from_day, 1
    from casework.mark m
   where counts = 'stock' and m.lasts and m.agency_id = agency and m.kind = counted_marks.kind and m.key = counted_marks.key
     and m.from_day <= at_day and coalesce(m.to_day, 'infinity'::date) > at_day and (vals is null or m.value = any (vals))
  union all
  select m.case_id, m.value, m.ward, m.from_day, least(coalesce(m.to_day, 'infinity'::date), last + 1, current_date + 1) - greatest(m.from_day, first)
    from casework.mark m
   where counts = 'weeks' and m.lasts and m.agency_id = agency and m.kind = counted_marks.kind and m.key = counted_marks.key
     and m.from_day <= least(last, current_date) and coalesce(m.to_day, 'infinity'::date) > first and (vals is null or m.value = any (vals))
$$;

create function casework.must_casework(agency int) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not agency = any (access.caseworks()) then
    raise exception 'Only who works the cases of an agency counts them.' using errcode = 'insufficient_privilege';
  end if;
end $$;

-- How much of each value and ward a measure counts, over whole months: from the tallies; weeks, as days, from the marks. What lasted as
-- at a day is what ended after it, or has not, less what began after it. Not granted, as above.
create function casework.cells(agency int, kind text, counts text, key text, vals text[], first date, last date, at_day date)
returns table (value text, ward text, n numeric)
language sql stable as $$
  select t.value, t.ward, case when counts = 'sum' then t.n else t.began end
    from casework.tally t
   where counts in ('flow', 'sum') and t.agency_id = agency and t.kind = cells.kind and t.key = cells.key and t.lasts in (true, false)
     and t.month between first and last and (vals is null or t.value = any (vals))
  union all
  select t.value, t.ward, t.ended - t.began
    from casework.tally t
   where counts = 'stock' and t.agency_id = agency and t.kind = cells.kind and t.key = cells.key and t.lasts
     and t.month > at_day and (vals is null or t.value = any (vals))
  union all
  select m.value, m.ward, 1
    from casework.mark m
   where counts = 'stock' and m.lasts and m.agency_id = agency and m.kind = cells.kind and m.key = cells.key
     and coalesce(m.to_day, 'infinity'::date) > at_day and coalesce(m.to_day, 'infinity'::date) < (casework.month_of(at_day) + interval '1 month')::date
     and (vals is null or m.value = any (vals))
  union all
  select m.value, m.ward, -1
    from casework.mark m
   where counts = 'stock' and m.lasts and m.agency_id = agency and m.kind = cells.kind and m.key = cells.key
     and m.from_day > at_day and m.from_day < (casework.month_of(at_day) + interval '1 month')::date and (vals is null or m.value = any (vals))
  union all
  select m.value, m.ward, m.n
    from casework.counted_marks(agency, cells.kind, counts, cells.key, vals, first, last, at_day) m where counts = 'weeks'
$$;

-- Every number of a service for one of the actor's agencies, limited cases counted like all others. Asked:
-- [{"measure", "counts", "mark", "values"?}]; things that are lent (0030) by their kind. Of each the total ('all'), and what is of each value and of each ward. Planned once: a
-- plan for each measure takes longer than its counting.
create function casework.figures(agency int, kind text, asked jsonb, first date, last date, at_day date)
returns table (measure text, part text, of text, n numeric)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_generic_plan' set timezone = 'Europe/London' as $$
declare
  x jsonb;
  vals text[];
begin
  perform casework.must_casework(agency);
  if first <> casework.month_of(first) or last + 1 <> casework.month_of(last + 1) then
    raise exception 'Figures are counted over whole months.' using errcode = 'check_violation';
  end if;
  for x in select e.value from pg_catalog.jsonb_array_elements(asked) e loop
    vals := case when x ? 'values' then array(select v.value from pg_catalog.jsonb_array_elements_text(x -> 'values') v) end;
    if x ->> 'counts' = 'median' then
      return query
        select x ->> 'measure', case grouping(m.value, m.ward) when 3 then 'all' when 1 then 'value' else 'ward' end, coalesce(m.value, m.ward, ''),
               (percentile_cont(0.5) within group (order by m.n::float8))::numeric
          from casework.counted_marks(agency, figures.kind, 'median', x ->> 'mark', vals, first, last, at_day) m
         group by grouping sets ((), (m.value), (m.ward));
    elsif x ->> 'counts' = 'resources' then
      return query
        select x ->> 'measure', case when grouping(r.group_key) = 1 then 'all' else 'value' end, coalesce(r.group_key, ''), count(*)::numeric
          from casework.resource r
         where r.agency_id = agency and r.kind = x ->> 'mark' and r.added <= at_day and (r.retired is null or r.retired >= at_day)
         group by grouping sets ((), (r.group_key));
    else
      return query
        select x ->> 'measure', case grouping(m.value, m.ward) when 3 then 'all' when 1 then 'value' else 'ward' end, coalesce(m.value, m.ward, ''),
               coalesce(sum(m.n), 0)
          from casework.cells(agency, figures.kind, x ->> 'counts', x ->> 'mark', vals, first, last, at_day) m
         group by grouping sets ((), (m.value), (m.ward));
    end if;
  end loop;
end $$;
grant execute on function casework.figures to app;

-- The cases behind a number: those that the actor sees, the newest first, each with how often it counts; and at the end, without a
-- case, how many others there are: limited to others, or another agency's by now. `part`: {"value"?, "ward"?}.
create function casework.counted(agency int, kind text, asked jsonb, first date, last date, at_day date, part jsonb, skip int, most int)
returns table (case_id bigint, times bigint, n numeric, day date)
language plpgsql stable security definer set search_path = '' set timezone = 'Europe/London' as $$
declare vals text[] := case when asked ? 'values' then array(select v.value from pg_catalog.jsonb_array_elements_text(asked -> 'values') v) end;
begin
  perform casework.must_casework(agency);
  return query
    with of_case as materialized (
      select m.case_id, count(*) as times, sum(m.n) as n, max(m.from_day) as day
        from casework.counted_marks(agency, counted.kind, asked ->> 'counts', asked ->> 'mark', vals, first, last, at_day) m
       where (part ->> 'value' is null or m.value = part ->> 'value') and (part ->> 'ward' is null or m.ward = part ->> 'ward')
       group by m.case_id),
    kept_back as materialized (
      select o.* from of_case o join casework."case" c on c.id = o.case_id
       where case when c.agency_id = any ((select access.caseworks())::int[]) then c.limited and not casework.shows(c.id)
                  else c.id <> all ((select casework.by_name())::bigint[]) end)
    (select o.case_id, o.times, o.n, o.day from of_case o where not exists (select from kept_back k where k.case_id = o.case_id)
      order by o.day desc, o.case_id desc limit most offset skip)
    union all
    select null, count(*), coalesce(sum(k.n), 0), null from kept_back k;
end $$;
grant execute on function casework.counted to app;


-- Publication ---------------------------------------------------------------------------------------------------------

-- What a service published of twelve months, as it was counted then. Never changed: a corrected one stands beside it.
create table casework.publication (
  id          int generated always as identity primary key,
  kind        text not null,
  agency_id   int not null references access.agency,
  first       date not null check (extract(day from first) = 1),
  last        date not null check (last = (first + interval '12 months')::date - 1),
  -- {"applications": 3}
  figures     jsonb not null check (jsonb_typeof(figures) = 'object' and not jsonb_path_exists(figures, '$.* ? (@.type() != "number")')
                                     and not jsonb_path_exists(figures, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*$"))')),
  -- [{"key", "name", "says", "source"}], as they were in force.
  definitions jsonb not null check (jsonb_typeof(definitions) = 'array'),
  corrects_id int references casework.publication,
  -- What was wrong with the one that it corrects.
  why         text not null default '' check (length(why) <= 1000),
  by_id       int not null references access.account,
  at          timestamptz not null default now(),
  check ((corrects_id is null) = (why = ''))
);
create index on casework.publication (agency_id);
create index on casework.publication (by_id);
create unique index on casework.publication (kind, first) where corrects_id is null;
create unique index on casework.publication (corrects_id);
alter table casework.publication enable row level security;
alter table casework.publication force row level security;
create policy owner_all on casework.publication to owner using (true) with check (true);
create policy public on casework.publication for select to public_web, app, worker using (true);
create policy publish on casework.publication for insert to app
  with check (agency_id = any ((select access.caseworks())::int[])
              and exists (select from casework.service s where s.kind = publication.kind and s.agency_id = publication.agency_id));
grant select (id, kind, first, last, figures, definitions, corrects_id, why, at) on casework.publication to public_web;
grant select, insert (kind, agency_id, first, last, figures, definitions, corrects_id, why) on casework.publication to app;
grant select on casework.publication to worker;
select access.watch('casework.publication');

create function casework.publication_made() returns trigger
language plpgsql security definer set search_path = '' set timezone = 'Europe/London' as $$
begin
  new.by_id := access.actor();
  new.at := pg_catalog.now();
  if new.last >= current_date then raise exception 'What is published of a period has ended.' using errcode = 'check_violation'; end if;
  if new.corrects_id is not null and not exists (select from casework.publication p
       where p.id = new.corrects_id and p.kind = new.kind and p.first = new.first) then
    raise exception 'A publication corrects one of its own period.' using errcode = 'check_violation';
  end if;
  perform access.add_entry('administration', 'publish figures', 'agency', array[new.agency_id]::bigint[], array[new.agency_id], null, new.kind, '', '{}');
  return new;
end $$;
create trigger publication_made before insert on casework.publication for each row execute function casework.publication_made();
