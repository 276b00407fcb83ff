-- People who are known already: found when somebody is entered, said to be one person or two, with the history of what was said;
-- and cases that were brought in from another system.

-- Houses, in the form in which they are compared.
alter table casework.key drop constraint key_kind_check,
  add constraint key_kind_check check (kind in ('name', 'sound', 'born', 'postcode', 'address'));


-- Who is who ----------------------------------------------------------------------------------------------------------

-- What was said of two people in cases of one agency: that they are one person, or that they are two. A party stays its case's own:
-- this only lies beside them, for those who see both cases.
create table casework.same_person (
  id            bigint generated always as identity primary key,
  one_id        bigint not null references casework.party on delete cascade,
  other_id      bigint not null references casework.party on delete cascade,
  one_case_id   bigint not null references casework."case" on delete cascade,
  other_case_id bigint not null references casework."case" on delete cascade,
  -- False: they are two, and nobody is asked again.
  same          boolean not null,
  made_by       int not null references access.account,
  made_at       timestamptz not null default now(),
  why           text not null,
  ended_by      int references access.account,
  ended_at      timestamptz,
  ended_why     text,
  check (one_id < other_id),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_why is null))
);
create unique index same_person_now on casework.same_person (one_id, other_id) where ended_at is null;
create index on casework.same_person (one_id);
create index on casework.same_person (other_id);
create index on casework.same_person (one_case_id);
create index on casework.same_person (other_case_id);
alter table casework.same_person enable row level security;
alter table casework.same_person force row level security;
alter table casework.same_person alter column why set statistics 0, alter column ended_why set statistics 0;
create policy owner_all on casework.same_person to owner using (true) with check (true);
create policy export on casework.same_person for select to worker using ((select access.acting_why()) = 'export');
grant select on casework.same_person to worker, app;
-- For those who work the cases of the agency and are let into both, under a reading of one of them. Others who receive one case, or
-- both, by an agreement do not learn that somebody harmed in one is suspected in the other.
create policy both_cases on casework.same_person for select to app
  using (exists (select from casework."case" c where c.id = same_person.one_case_id and c.agency_id = any ((select access.caseworks())::int[]))
     and exists (select from casework."case" c where c.id = same_person.other_case_id and c.agency_id = any ((select access.caseworks())::int[]))
     and exists (select from casework.party p where p.id in (same_person.one_id, same_person.other_id)));

-- Of a link each case keeps an event that names the other case; it is for the same people, and for the officer who answers for the
-- agency. Only casework.say_same() writes it.
create policy both_cases on casework.event as restrictive for select to app
  using (kind not in ('same-person', 'not-same-person')
     or agency_id = any ((select access.protects())::int[])
     or exists (select from casework."case" c where c.id = (event.data ->> 'case')::bigint and c.agency_id = any ((select access.caseworks())::int[])));
create policy not_by_hand on casework.event as restrictive for insert to app with check (kind not in ('same-person', 'not-same-person'));

-- Says that two people are one, or two. What was said before ends, with this reason. The same words for cases that the actor is not
-- let into and for people who are not there.
create function casework.say_same(one bigint, other bigint, is_same boolean, why text) returns bigint
language plpgsql security definer set search_path = '' as $$
declare
  me int := access.actor();
  p record;
  said casework.same_person;
  made bigint;
begin
  if pg_catalog.btrim(why) = '' or length(why) > 500 then raise exception 'Say why, in a few words.' using errcode = 'check_violation'; end if;
  select a.id as one_id, b.id as other_id, c.id as one_case, d.id as other_case, c.agency_id, d.agency_id as other_agency,
         c.reference as one_reference, d.reference as other_reference, a.field as one_field, b.field as other_field,
         (a.role = 'place') = (b.role = 'place') as alike, c.limited or d.limited as limited into p
    from casework.party a join casework."case" c on c.id = a.case_id, casework.party b join casework."case" d on d.id = b.case_id
   where a.id = least(one, other) and b.id = greatest(one, other) and a.id <> b.id
     and c.agency_id = any (access.caseworks()) and (not c.limited or casework.lets_in(c.id))
     and d.agency_id = any (access.caseworks()) and (not d.limited or casework.lets_in(d.id));
  if me is null or not found then raise exception 'There are no such two people.' using errcode = 'insufficient_privilege'; end if;
  if is_same and (p.agency_id <> p.other_agency or not p.alike or (p.one_case <> p.other_case and p.one_field <> p.other_field and p.limited)) then
    raise exception 'These two are not linked: see the rules.' using errcode = 'insufficient_privilege';
  end if;
  -- One at a time for two people.
  perform from casework.party x where x.id in (p.one_id, p.other_id) order by x.id for update;
  select s.* into said from casework.same_person s where s.one_id = p.one_id and s.other_id = p.other_id and s.ended_at is null;
  if said.id is not null and said.same = is_same then return said.id; end if;
  update casework.same_person s set ended_by = me, ended_at = pg_catalog.now(), ended_why = say_same.why where s.id = said.id;
  insert into casework.same_person (one_id, other_id, one_case_id, other_case_id, same, made_by, why)
  values (p.one_id, p.other_id, p.one_case, p.other_case, is_same, me, say_same.why) returning id into made;
  if not is_same and not coalesce(said.same, false) then return made; end if;
  insert into casework.event (case_id, field, kind, says, data, account_id, agency_id)
  select v.case_id, v.field, case when is_same then 'same-person' else 'not-same-person' end,
         case when v.case_id = v.other then case when is_same then 'Two entries of this case are the same person.' else 'Two entries of this case are not the same person after all.' end
              when is_same then 'The same person is in ' || v.reference || '.'
              else 'Not the same person as in ' || v.reference || ' after all.' end || E'\nWhy: ' || say_same.why,
         pg_catalog.jsonb_build_object('case', v.other, 'link', made), me, v.agency_id
    from (values (p.one_case, p.one_field, p.other_reference, p.other_case, p.agency_id),
                 (p.other_case, p.other_field, p.one_reference, p.one_case, p.other_agency)) v(case_id, field, reference, other, agency_id)
   where v.case_id <> v.other or v.field = p.one_field
   limit case when p.one_case = p.other_case then 1 else 2 end;
  if is_same then
    perform access.add_entry('combination', 'link people', 'case', array[p.one_case, p.other_case], array[p.agency_id], null, '', '', '{}');
  else
    perform access.add_entry('combination', 'unlink people', 'case', array[p.one_case, p.other_case], array[p.agency_id], null, '', '', '{}');
  end if;
  return made;
end $$;
grant execute on function casework.say_same to app;

-- A case that is erased is not spoken of in others: what said that somebody of them is in it goes along, and what a search found there.
create function casework.unlink_case() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from casework.event e
   where e.kind in ('same-person', 'not-same-person') and (e.data ->> 'case')::bigint = old.id
     and e.case_id in (select case s.one_case_id when old.id then s.other_case_id else s.one_case_id end from casework.same_person s
                        where old.id in (s.one_case_id, s.other_case_id));
  update casework.search s
     set alike = (select coalesce(pg_catalog.jsonb_agg(h.value), '[]') from pg_catalog.jsonb_array_elements(s.alike) h
                   where (h.value ->> 'case')::bigint <> old.id)
   where s.alike @> pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('case', old.id));
  return old;
end $$;
create trigger unlink_case before delete on casework."case" for each row execute function casework.unlink_case();


-- Who may be known already --------------------------------------------------------------------------------------------

-- Searches of this kind keep who was found by what, and are read only once they are committed, with their entries in the log.
alter table casework.search
  add column alike jsonb,
  add column xid   xid8 not null default pg_catalog.pg_current_xact_id();
create policy committed on casework.search as restrictive for select to app using (alike is null or xid <> pg_catalog.pg_current_xact_id());

-- Finds those who may be the same as somebody who is entered, in the cases of the actor's own agencies that the actor is let into.
-- `asked`: [{"n", "place", "names", "sounds", "born", "swapped", "near", "homes", "postcode", "party"}]; `party`: of somebody who is
-- in a case already, so that they are not found themselves, nor those of whom it was said whether they are the same. `weights`: what
-- each reason weighs; those are kept who come to `least`, and who live at the address: the twelve heaviest of each.
create function casework.alike(asked jsonb, weights jsonb, least_sum int, address text, reason text) returns text
language plpgsql security definer set search_path = '' set jit = off as $$
declare
  me int := access.actor();
  works int[] := access.caseworks();
  x jsonb;
  v_place boolean;
  v_names text[];
  v_born date;
  v_swapped date;
  v_near text[];
  v_homes text[];
  v_postcode text;
  v_party bigint;
  here jsonb;
  hits jsonb := '[]';
  cases bigint[];
begin
  if me is null or works = '{}' then return null; end if;
  if pg_catalog.btrim(reason) = '' then raise exception 'A search needs its reason.' using errcode = 'check_violation'; end if;
  if pg_catalog.jsonb_array_length(asked) not between 1 and 1000 then raise exception 'A search is for one or more.' using errcode = 'check_violation'; end if;
  for x in select e.value from pg_catalog.jsonb_array_elements(asked) e loop
    v_place := (x ->> 'place')::boolean;
    v_names := array(select pg_catalog.jsonb_array_elements_text(x -> 'names'));
    v_born := (x ->> 'born')::date;
    v_swapped := (x ->> 'swapped')::date;
    v_near := array(select pg_catalog.jsonb_array_elements_text(x -> 'near'));
    v_homes := array(select pg_catalog.jsonb_array_elements_text(x -> 'homes'));
    v_postcode := x ->> 'postcode';
    v_party := (x ->> 'party')::bigint;
    with word as materialized (
           -- The commonest last. Whoever has two of the words has one that is not the commonest: nobody is looked up by that one alone,
           -- of whom there are thousands.
           select w.name, w.sound, w.i, row_number() over (order by w.many desc, w.i) > 1 or cardinality(v_names) = 1 as telling
             from (select t.name, case when not v_place then t.sound end as sound, t.i,
                          (select count(*) from (select from casework.key k where k.kind = 'name' and k.key = t.name limit 10000) z)
                          + (select count(*) from (select from casework.key k where k.kind = 'sound' and k.key = t.sound limit 10000) z) as many
                     from unnest(v_names, array(select pg_catalog.jsonb_array_elements_text(x -> 'sounds'))) with ordinality t(name, sound, i)) w),
         named as (
           select m.party_id, count(distinct m.i) as words
             from (select k.party_id, w.i from word w join casework.key k on k.kind = 'name' and k.key = w.name where w.telling
                   union all
                   select k.party_id, w.i from word w join casework.key k on k.kind = 'sound' and k.key = w.sound where w.telling) m
            group by m.party_id),
         born as materialized (
           select k.party_id from casework.key k where k.kind = 'born' and k.key in (v_born::text, v_swapped::text)),
         -- The house, unless both have postcodes and these differ: there is a High Street in every town.
         home as materialized (
           select distinct k.party_id from unnest(v_homes) h join casework.key k on k.kind = 'address' and k.key = h
            where v_postcode is null or h like v_postcode || ' %'
               or not exists (select from casework.key z where z.party_id = k.party_id and z.kind = 'postcode' and z.key <> v_postcode)),
         somebody as (
           select n.party_id, n.words from named n
           union all
           select o.party_id, 0 from (select b.party_id from born b union select h.party_id from home h) o
            where not exists (select from named n where n.party_id = o.party_id)),
         -- How many of the words they have, as they are or by their sound.
         found as materialized (
           select s.party_id, s.words + (
                    select count(*) from word w where not w.telling
                       and (exists (select from casework.key k where k.kind = 'name' and k.key = w.name and k.party_id = s.party_id)
                         or exists (select from casework.key k where k.kind = 'sound' and k.key = w.sound and k.party_id = s.party_id))) as words
             from somebody s),
         told as (
           select p.id as party, p.case_id,
                  array_remove(array[
                    case when v_place <> (p.role = 'place') then null
                         when p.name_keys = v_names then 'same-name'
                         when least(cardinality(p.name_keys), cardinality(v_names)) > 1 and (p.name_keys <@ v_names or v_names <@ p.name_keys) then 'name-within'
                         when f.words >= least(cardinality(p.name_keys), cardinality(v_names)) and (f.words > 1 or cardinality(p.name_keys) = cardinality(v_names)) then 'sounds-alike'
                         when f.words > 0 then 'one-word' end,
                    case when p.born = v_born then 'same-born'
                         when p.born = v_swapped then 'born-swapped'
                         when p.born::text = any (v_near) then 'born-one-digit'
                         when p.born <> v_born then 'born-differs' end,
                    case when p.id in (select h.party_id from home h) then case when v_place and p.role = 'place' then 'same-place' else 'same-address' end
                         when exists (select from casework.key z where z.party_id = p.id and z.kind = 'postcode' and z.key = v_postcode) then 'same-postcode' end
                  ], null) as why
             from found f join casework.party p on p.id = f.party_id join casework."case" c on c.id = p.case_id
            where (f.words >= least(2, cardinality(v_names))
                   or f.words > 0 and f.party_id in (select b.party_id from born b)
                   or f.party_id in (select h.party_id from home h))
              and c.agency_id = any (works) and (not c.limited or casework.lets_in(c.id)) and p.id is distinct from v_party
              and not exists (select from casework.same_person s
                               where s.ended_at is null and (s.one_id, s.other_id) = (least(p.id, v_party), greatest(p.id, v_party))))
    select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('n', (x ->> 'n')::int, 'party', b.party, 'case', b.case_id, 'why', b.why) order by b.sum desc, b.party desc)
      into here
      from (select t.*, w.sum from told t, lateral (select coalesce(sum((weights ->> y)::int), 0) as sum from unnest(t.why) y) w
             where w.sum >= least_sum or 'same-address' = any (t.why) order by w.sum desc, t.party desc limit 12) b;
    hits := hits || coalesce(here, '[]');
  end loop;
  select coalesce(array_agg(distinct (h ->> 'case')::bigint), '{}') into cases from pg_catalog.jsonb_array_elements(hits) h;
  if cases <> '{}' then
    perform access.add_entry('consultation', 'find', 'case', cases, (select array_agg(distinct c.agency_id) from casework."case" c where c.id = any (cases)),
                             null, reason, '', '{}');
  end if;
  perform access.add_entry('consultation', 'search for person', 'search', '{}', access.agencies(), null, reason, '', '{}');
  insert into casework.search (slug, account_id, at, reason, found, present, alike) values (address, me, pg_catalog.now(), reason, cases, '{}', hits);
  return address;
end $$;
grant execute on function casework.alike to app;


-- Brought in from another system --------------------------------------------------------------------------------------

-- The reference by which a case was known before, so that the same file twice makes no case twice.
create table casework.brought (
  case_id   bigint primary key references casework."case" on delete cascade,
  agency_id int not null references access.agency,
  kind      text not null,
  reference text not null check (length(reference) between 1 and 100),
  at        timestamptz not null default now(),
  unique (agency_id, kind, reference)
);
alter table casework.brought enable row level security;
alter table casework.brought force row level security;
alter table casework.brought alter column reference set statistics 0;
create policy owner_all on casework.brought to owner using (true) with check (true);
create policy export on casework.brought for select to worker using ((select access.acting_why()) = 'export');
grant select on casework.brought to worker, app;
grant insert (case_id, agency_id, kind, reference) on casework.brought to app;
create policy own_case on casework.brought for select to app
  using (exists (select from casework."case" c where c.id = brought.case_id and c.agency_id = any ((select access.caseworks())::int[])));
create policy bring on casework.brought for insert to app
  with check (exists (select from casework."case" c where c.id = brought.case_id and c.agency_id = brought.agency_id and c.kind = brought.kind
                                                     and c.agency_id = any ((select access.caseworks())::int[])));
create trigger note_insert after insert on casework.brought referencing new table as changed
  for each statement execute function casework.note_change();

-- Which of these references an own agency has brought in before, also where the case is now kept from the actor: they hold the file.
create function casework.brought_before(agency int, kind text, wanted text[]) returns table (reference text)
language sql stable security definer set search_path = '' as $$
  select b.reference from casework.brought b
   where b.agency_id = brought_before.agency and b.kind = brought_before.kind and b.reference = any (wanted) and agency = any (access.caseworks())
$$;
-- Who works cases of an own agency, by e-mail address, as a file names them.
create function casework.workers_named(agency int, emails text[]) returns table (email text, account_id int)
language sql stable security definer set search_path = '' set timezone = 'Europe/London' as $$
  select distinct lower(a.email), a.id
    from access.account a join access.post p on p.account_id = a.id
   where lower(a.email) = any (emails) and a.state = 'active' and p.agency_id = agency and p.role = 'caseworker'
     and p.begins <= current_date and (p.ends is null or p.ends >= current_date) and p.ended_at is null and agency = any (access.caseworks())
$$;
grant execute on function casework.brought_before, casework.workers_named to app;
