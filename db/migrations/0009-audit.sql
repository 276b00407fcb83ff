-- What those who look through the log need beside it: the entries of one case, what cases are called, where staff work.

insert into access.system_why values
  ('search-log', 'Somebody at the command line looks through the log; that they did is noted first.');
create policy log_search on access.entry for select to worker using ((select access.acting_why()) = 'search-log');
-- What entries are shown with: the names of agencies and agreements.
create policy log_search on access.agency for select to worker using ((select access.acting_why()) = 'search-log');
create policy log_search on access.agreement for select to worker using ((select access.acting_why()) = 'search-log');

-- The case that a reference names; null where it is neither the actor's to see nor their agencies' to answer for. Whoever
-- searches the log at the command line asks for any: they get identifiers, and nothing of a case.
create function access.case_number(called text) returns bigint
language sql stable security definer set search_path = '' as $$
  select c.id from casework."case" c
   where c.reference = called
     and ((select access.acting_why()) = 'search-log'
          or c.agency_id = any ((select access.protects())::int[]) or exists (select from casework.sight(array[c.id])))
$$;

-- What these cases are called on the telephone: those that the actor may see or that their agencies answer for.
create function access.case_references(wanted bigint[]) returns table (id bigint, reference text)
language sql stable security definer set search_path = '' as $$
  select c.id, c.reference from casework."case" c
   where c.id = any (wanted)
     and ((select access.acting_why()) = 'search-log'
          or c.agency_id = any ((select access.protects())::int[]) or c.id in (select s.case_id from casework.sight(wanted) s))
$$;

-- The numbers of the entries about one case, for the owning agency's caseworkers who may see it and for the data protection
-- officer. Row security would keep the planner from the index on `ids`; the entries themselves are then read under it.
create function access.entries_about(record bigint) returns setof bigint
language sql stable security definer set search_path = '' as $$
  select e.id from access.entry e
   where e.ids @> array[record] and e.subject = 'case'
     and exists (
       select from casework."case" c
        where c.id = record
          and ((select access.acting_why()) = 'search-log'
               or c.agency_id = any ((select access.protects())::int[])
               or c.agency_id = any ((select access.caseworks())::int[]) and exists (select from casework.sight(array[record]))))
$$;

-- The agencies that a colleague works for, by name: for whoever has signed in.
create function access.works_at(account int) returns text[]
language sql stable security definer set search_path = '' set timezone = 'Europe/London' as $$
  select coalesce(array_agg(distinct g.name order by g.name), '{}')
    from access.post p join access.agency g on g.id = p.agency_id
   where p.account_id = account and p.ended_at is null and p.begins <= current_date and (p.ends is null or p.ends >= current_date)
     and access.actor() is not null
$$;
grant execute on function access.case_number, access.case_references, access.entries_about, access.works_at to app;
grant execute on function access.case_number, access.case_references, access.entries_about to worker;
