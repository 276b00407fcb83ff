-- The same person in cases of two agencies: whoever works a case may ask, of those in it, whether another agency that is bound to tell has
-- an open case of the same purpose. What was told stands in the case, for those who work it there.

-- Who reads that, and who writes it: as of a link between two cases, which no other agency learns of.
alter policy both_cases on casework.event
  using (kind not in ('same-person', 'not-same-person', 'looked-elsewhere')
     or agency_id = any ((select access.protects())::int[])
     or exists (select from casework."case" c where c.id = (event.data ->> 'case')::bigint and c.agency_id = any ((select access.caseworks())::int[])));
alter policy not_by_hand on casework.event with check (kind not in ('same-person', 'not-same-person', 'looked-elsewhere'));

-- Nothing is typed: only of those whom an open case of the actor's is about, by all of the name, or so much of it that a middle name was
-- left out, and the date of birth. Told are agencies and nothing more, and of no case that is limited, or from which somebody of the
-- asking agency is excluded. Gives their numbers; null where no date of birth is known. The same words for a case that is not the actor's
-- and for one that is not there.
create function casework.look_elsewhere(asked bigint) returns int[]
language plpgsql security definer set search_path = '' as $$
declare
  me int := access.actor();
  mine casework."case";
  others bigint[];
  present int[];
begin
  select c.* into mine from casework."case" c
   where c.id = asked and c.closed is null and c.agency_id = any (access.caseworks()) and (not c.limited or casework.lets_in(c.id));
  if me is null or not found then raise exception 'There is no such case.' using errcode = 'insufficient_privilege'; end if;
  if not exists (select from casework.party p where p.case_id = mine.id and p.role = 'subject' and p.born is not null) then return null; end if;
  select coalesce(array_agg(distinct c.id), '{}'), coalesce(array_agg(distinct c.agency_id), '{}') into others, present
    from casework.party p
         join casework.key b on b.kind = 'born' and b.key = p.born::text
         join casework.party o on o.id = b.party_id and o.role = 'subject' and o.field = 'identity'
         join casework."case" c on c.id = o.case_id and c.closed is null and c.purpose = mine.purpose
         join access.sharing s on s.giver = c.agency_id and s.receiver = mine.agency_id and s.purpose = mine.purpose and s.tells_presence
   where p.case_id = mine.id and p.role = 'subject'
     and (o.name_keys @> p.name_keys and o.name_keys <@ p.name_keys
          or least(cardinality(o.name_keys), cardinality(p.name_keys)) > 1 and (o.name_keys @> p.name_keys or o.name_keys <@ p.name_keys))
     and c.agency_id <> all (access.caseworks())
     and not exists (select from casework.named n
                      where n.case_id = c.id
                        and (n.kind = 'allowed'
                             or n.kind = 'excluded' and (n.account_id = me or exists (select from access.post t where t.account_id = n.account_id and t.agency_id = mine.agency_id))));
  perform access.add_entry('consultation', 'look elsewhere', 'case', array[mine.id], array[mine.agency_id], null, '', '', '{}');
  if others <> '{}' then
    perform access.add_entry('disclosure', 'tell presence', 'case', others, present, null, '', '', '{}');
  end if;
  insert into casework.event (case_id, field, kind, says, data, account_id, agency_id)
  select mine.id, 'identity', 'looked-elsewhere',
         case when present = '{}' then 'No other agency tells of an open case about somebody of this name and date of birth.'
              else 'Another agency has an open case about somebody of this name and date of birth: '
                   || (select pg_catalog.string_agg(g.name, ', ' order by g.name) from access.agency g where g.id = any (present)) || '.' end,
         pg_catalog.jsonb_build_object('case', mine.id, 'agencies', present), me, mine.agency_id;
  return present;
end $$;
grant execute on function casework.look_elsewhere to app;
