-- Cases and who may see them: the owning agency, and those named for this case or this panel, each only what was agreed.
-- The engine (stages, clocks, plans) grows on these tables; the walls stand first.
create schema casework;
grant usage on schema casework to app, worker;

-- Which agency receives of which other agency's cases, by an agreement that is in force and that both have signed. What the
-- council signs binds each of its services as givers; a receiver is always named itself, and is another party than the giver.
create view access.sharing with (security_invoker = true) as
  select a.id as agreement_id, a.purpose, a.tells_presence, g.id as giver, r.agency_id as receiver
    from access.agreement a
    join access.agreement_party r on r.agreement_id = a.id and r.signed_on <= current_date
    join access.agreement_party o on o.agreement_id = a.id and o.signed_on <= current_date
    join access.agency g on o.agency_id in (g.id, g.controller_id)
   where a.starts <= current_date and (a.ends is null or a.ends >= current_date)
     and r.agency_id <> g.id and r.agency_id <> o.agency_id;

create function access.agencies() returns int[]
language sql stable security definer set search_path = '' as $$
  select coalesce((select a.agencies from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned()), '{}')
$$;
grant execute on function access.agencies to app;

-- Cases made in this transaction, so that whoever opens one can write its first facts.
alter table access.acting add column made bigint[] not null default '{}';


-- The case ------------------------------------------------------------------------------------------------------------

-- The thin row: no personal data. Everything about people is in the tables below, one kind of field a row, and can be read
-- only under a reading that the log holds already.
create table casework."case" (
  id        bigint generated always as identity primary key,
  -- Random: the address of the case tells nothing.
  slug      text not null unique,
  -- What people say on the telephone: 'ASB-2026-3-0042'. Each agency counts for itself, so that nobody learns what others count.
  reference text not null,
  kind      text not null,
  purpose   text not null references access.purpose,
  agency_id int not null references access.agency,
  -- Whose case it is at the owning agency.
  worker_id int references access.account,
  opened    date not null default current_date,
  closed    date,
  -- Somebody is on its list of allowed readers (of the owning agency only they see it) or of those excluded. Kept by a trigger.
  limited   boolean not null default false,
  unique (agency_id, reference)
);
create index case_open on casework."case" (agency_id, opened desc, id desc) where closed is null;
create index case_all on casework."case" (agency_id, opened desc, id desc);
create index case_worker on casework."case" (worker_id, opened desc, id desc) where closed is null;

-- Single people named for a case. 'allowed': of the owning agency, only those; 'excluded': not this one, whatever else they
-- may; 'shared': a practitioner of another agency, under an agreement; 'rights': a data protection officer, for a request.
create table casework.named (
  case_id      bigint not null references casework."case" on delete cascade,
  account_id   int not null references access.account,
  kind         text not null check (kind in ('allowed', 'excluded', 'shared', 'rights')),
  agreement_id int references access.agreement,
  -- The agency for which somebody else's practitioner reads.
  agency_id    int references access.agency,
  why          text not null,
  until        timestamptz,
  by_id        int references access.account,
  at           timestamptz not null default now(),
  primary key (case_id, account_id, kind),
  check ((kind = 'shared') = (agreement_id is not null and agency_id is not null))
);
create index on casework.named (account_id);
create index on casework.named (case_id) where kind = 'excluded';

-- Somebody in a case, as the agency that recorded it knows them: each case has its own, so that one who is harmed in one case
-- and suspected in another is not to be found from either.
create table casework.party (
  id         bigint generated always as identity primary key,
  case_id    bigint not null references casework."case" on delete cascade,
  -- Which kind of field this is: 'victim' for whoever was harmed, told or saw it, else 'identity'. Set by a trigger.
  field      text not null references access.field,
  role       text not null check (role in ('subject', 'victim', 'complainant', 'witness', 'relative', 'other')),
  name       text not null,
  born       date,
  name_keys  text[] not null default '{}',
  account_id int references access.account,
  agency_id  int references access.agency,
  at         timestamptz not null default now()
);
create index on casework.party (case_id);

create table casework.address (
  id           bigint generated always as identity primary key,
  party_id     bigint not null references casework.party on delete cascade,
  case_id      bigint not null references casework."case" on delete cascade,
  field        text not null references access.field,
  lines        text not null,
  postcode     text,
  postcode_key text,
  at           timestamptz not null default now()
);
create index on casework.address (case_id);
create index on casework.address (party_id);

-- What somebody is searched by: folded name words, their sounds, the date of birth, the postcode. Equality only.
create table casework.key (
  kind     text not null check (kind in ('name', 'sound', 'born', 'postcode')),
  key      text not null,
  case_id  bigint not null references casework."case" on delete cascade,
  party_id bigint not null references casework.party on delete cascade,
  primary key (kind, key, party_id)
);
create index on casework.key (party_id);
create index on casework.key (case_id);

-- What happened in a case, in order: the case is its events.
create table casework.event (
  id         bigint generated always as identity primary key,
  case_id    bigint not null references casework."case" on delete cascade,
  field      text not null references access.field,
  kind       text not null,
  says       text not null,
  account_id int references access.account,
  agency_id  int references access.agency,
  at         timestamptz not null default now()
);
create index on casework.event (case_id, at);


-- Panels --------------------------------------------------------------------------------------------------------------

-- A private meeting of several agencies about cases. What its members see opens with it and ends with it.
create table casework.panel (
  id           int generated always as identity primary key,
  slug         text not null unique,
  name         text not null,
  purpose      text not null references access.purpose,
  agreement_id int not null references access.agreement,
  -- The agency that convenes it.
  agency_id    int not null references access.agency,
  due          timestamptz not null,
  opened_at    timestamptz,
  closed_at    timestamptz,
  -- Called off before it opened, and by whom. Kept by a trigger.
  cancelled_at timestamptz,
  cancelled_by int references access.account,
  check (closed_at is null or opened_at is not null),
  check (cancelled_at is null or opened_at is null)
);
create table casework.panel_member (
  panel_id   int not null references casework.panel on delete cascade,
  account_id int not null references access.account,
  agency_id  int not null references access.agency,
  capacity   text not null check (capacity in ('chair', 'member', 'guest')),
  primary key (panel_id, account_id)
);
create index on casework.panel_member (account_id);
create table casework.panel_case (
  panel_id int not null references casework.panel on delete cascade,
  case_id  bigint not null references casework."case" on delete cascade,
  primary key (panel_id, case_id)
);
create index on casework.panel_case (case_id);


-- Searches ------------------------------------------------------------------------------------------------------------

-- What somebody's search found, under an address that tells nothing. What was typed is not kept.
create table casework.search (
  slug       text primary key,
  account_id int not null references access.account,
  at         timestamptz not null default now(),
  reason     text not null,
  found      bigint[] not null,
  -- Agencies that work with this person, where an agreement lets that much be told.
  present    int[] not null
);
create index on casework.search (account_id);
create index on casework.search (at);

-- Readings that were resumed: each is good once.
create unlogged table casework.resumed (reading bigint primary key, at timestamptz not null default now());


-- Who sees what -------------------------------------------------------------------------------------------------------

-- The cases of other agencies that the actor reaches by name, and by what: the whole case, or what an agreement gives the agency.
create function casework.reached() returns table (case_id bigint, whole boolean, agreement_id int, agency_id int)
language sql stable security definer set search_path = '' set timezone = 'Europe/London' as $$
  with me as materialized (
    select a.account_id, a.caseworks, a.agencies, a.protects
      from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned() and a.strong)
  select w.case_id, w.whole, w.agreement_id, w.agency_id
    from me, lateral (
      select n.case_id, true as whole, null::int as agreement_id, c.agency_id
        from casework.named n join casework."case" c on c.id = n.case_id
       where n.account_id = me.account_id and n.kind = 'rights' and n.until > pg_catalog.now() and c.agency_id = any (me.protects)
      union all
      select n.case_id, false, n.agreement_id, n.agency_id
        from casework.named n join casework."case" c on c.id = n.case_id
        join access.sharing s on s.agreement_id = n.agreement_id and s.receiver = n.agency_id
                             and s.giver = c.agency_id and s.purpose = c.purpose
       where n.account_id = me.account_id and n.kind = 'shared' and (n.until is null or n.until > pg_catalog.now())
         and n.agency_id = any (me.agencies)
      union all
      select pc.case_id, false, p.agreement_id, m.agency_id
        from casework.panel_member m join casework.panel p on p.id = m.panel_id
        join casework.panel_case pc on pc.panel_id = p.id join casework."case" c on c.id = pc.case_id
        join access.sharing s on s.agreement_id = p.agreement_id and s.receiver = m.agency_id
                             and s.giver = c.agency_id and s.purpose = c.purpose
       where m.account_id = me.account_id and m.agency_id = any (me.agencies)
         -- A panel that nobody closed ends by itself.
         and p.opened_at > pg_catalog.now() - interval '24 hours' and p.closed_at is null
    ) w
   -- A request about the case is answered whoever would keep the officer out: they read it whole, and only for that.
   where w.whole or not exists (select from casework.named x
                      where x.case_id = w.case_id and x.account_id = me.account_id and x.kind = 'excluded')
$$;

create function casework.by_name() returns bigint[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct r.case_id), '{}') from casework.reached() r
$$;
-- Whether the actor is let into a limited case of an agency that they work for: nobody keeps them away, and they stand on the list
-- where there is one. Asked only for such rows, one by one: they are few, and a list of them all would grow with the agency.
create function casework.lets_in(wanted bigint) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from casework."case" c, access.acting me
     where c.id = wanted and me.xid = pg_catalog.pg_current_xact_id_if_assigned() and c.agency_id = any (me.caseworks)
       and not exists (select from casework.named n where n.case_id = c.id and n.account_id = me.account_id and n.kind = 'excluded')
       and (not exists (select from casework.named n where n.case_id = c.id and n.kind = 'allowed')
            or exists (select from casework.named n where n.case_id = c.id and n.account_id = me.account_id and n.kind = 'allowed'
                          and (n.until is null or n.until > pg_catalog.now()))))
$$;
-- Whether a limited case of an own agency is shown: one is let in, or reaches it by name; only who works for several agencies, or
-- answers for data protection besides, can reach a case of their own agency by name.
create function casework.shows(wanted bigint) returns boolean
language sql stable security definer set search_path = '' as $$
  select case
    when casework.lets_in(wanted) then true
    when exists (select from access.acting me where me.xid = pg_catalog.pg_current_xact_id_if_assigned()
                    and (cardinality(me.agencies) > 1 or me.protects <> '{}')) then wanted = any (casework.by_name())
    else false end
$$;
grant execute on function casework.by_name, casework.shows to app;

-- Which of these cases the actor sees, and which kinds of fields of each: the same answer as the policies give, for a few cases.
create function casework.sight(wanted bigint[]) returns table (case_id bigint, field text, agreement_id int)
language sql stable security definer set search_path = '' as $$
  with me as materialized (select access.caseworks() as caseworks),
       asked as materialized (
         select c.id, c.agency_id = any (me.caseworks) and (not c.limited or casework.lets_in(c.id)) as whole
           from casework."case" c, me where c.id = any (wanted)),
       -- Not looked for where all of them are the actor's agency's: that is what most pages ask.
       reached as materialized (
         select r.* from casework.reached() r
          where (select bool_or(not a.whole) from asked a) and r.case_id = any (wanted)),
       whole as (
         select a.id from asked a where a.whole
         union select r.case_id from reached r where r.whole)
  select w.id, f.key, null::int from whole w, access.field f
  union
  select r.case_id, af.field, r.agreement_id from reached r
    left join access.agreement_field af on af.agreement_id = r.agreement_id and af.agency_id = r.agency_id
   where not r.whole
$$;

-- Adds to the log, by whoever acts; here, because it asks whose the cases are. Not granted: the functions that are granted say what
-- may be noted. One entry for each agency whose cases a deed touches, and one for each limited case: whoever may ask who read
-- their case is not told which other cases the same reading or search named. Gives the first of them.
create function access.add_entry(kind text, what text, subject text, ids bigint[], agencies int[], agreement int,
                                 reason text, recipient text, flags text[]) returns bigint
language plpgsql security definer set search_path = '' as $$
declare
  me record;
  one record;
  made bigint;
  first bigint;
begin
  select a.account_id, a.session_id, a.why into me
    from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned();
  if not found then raise exception 'Nobody acts here.' using errcode = 'insufficient_privilege'; end if;
  for one in
    select add_entry.ids as cases, add_entry.agencies as owners where subject <> 'case' or cardinality(add_entry.ids) < 2
    union all
    select array_agg(i order by i), case when c.agency_id is null then add_entry.agencies else array[c.agency_id] end
      from (select distinct i from unnest(add_entry.ids) i) w left join casework."case" c on c.id = w.i
     where subject = 'case' and cardinality(add_entry.ids) > 1
     group by c.agency_id, case when c.limited then c.id end
  loop
    insert into access.entry (kind, what, account_id, session_id, system_why, subject, ids, agencies, agreement_id, reason, recipient, flags)
    values (kind, what, me.account_id, me.session_id, me.why, subject, one.cases, one.owners, agreement, reason, recipient, flags)
    returning id into made;
    first := coalesce(first, made);
  end loop;
  return first;
end $$;

-- Step one of every reading: notes who reads which cases and why. The caller commits before anything is handed out. Null where
-- one of them is not theirs to see; that is noted too.
create function casework.begin_read(wanted bigint[], what text, reason text) returns bigint
language plpgsql security definer set search_path = '' as $$
declare
  me record;
  seen bigint[];
  agreement int;
  owners int[];
  flags text[] := '{}';
begin
  select a.account_id, x.name_keys, x.home_key into me
    from access.acting a join access.account x on x.id = a.account_id
   where a.xid = pg_catalog.pg_current_xact_id_if_assigned();
  if not found then raise exception 'Nobody acts here.' using errcode = 'insufficient_privilege'; end if;
  if what not in ('open', 'list', 'search', 'print') then raise exception 'No reading is called %.', what; end if;
  if pg_catalog.btrim(reason) = '' then raise exception 'A reading needs its reason.' using errcode = 'check_violation'; end if;
  if cardinality(wanted) > 1000 then raise exception 'A reading has at most 1000 cases.' using errcode = 'check_violation'; end if;
  select coalesce(array_agg(distinct s.case_id), '{}'), min(s.agreement_id) into seen, agreement from casework.sight(wanted) s;
  select coalesce(array_agg(distinct c.agency_id), '{}') into owners from casework."case" c where c.id = any (wanted);
  if not seen @> wanted then
    perform access.add_entry('consultation', 'refused', 'case', wanted, owners, null, reason, '', array['refused']);
    return null;
  end if;
  if cardinality(me.name_keys) > 1 and exists (
       select from casework.party p where p.case_id = any (wanted) and p.name_keys @> me.name_keys) then
    flags := flags || 'own name'::text;
  end if;
  if exists (select from casework.address d where d.case_id = any (wanted) and d.postcode_key = me.home_key) then
    flags := flags || 'own address'::text;
  end if;
  if what <> 'list' and agreement is null and exists (
       select from casework."case" c where c.id = any (wanted) and c.worker_id is distinct from me.account_id
          and not exists (select from casework.named n where n.case_id = c.id and n.account_id = me.account_id)) then
    flags := flags || 'not own case'::text;
  end if;
  return access.add_entry('consultation', what, 'case', wanted, owners, agreement, reason, '', flags);
end $$;

-- Step two, in a transaction of its own: from here on the rows of those cases can be selected. Once, by the same session, within a
-- minute, and only where the entry was committed before.
create function casework.resume(reading bigint) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform from access.entry e join access.acting a on a.xid = pg_catalog.pg_current_xact_id_if_assigned()
    where e.id = resume.reading and e.session_id = a.session_id and e.account_id = a.account_id and e.subject = 'case'
      and e.kind = 'consultation' and e.what in ('open', 'list', 'search', 'print')
      and e.xid <> pg_catalog.pg_current_xact_id() and e.at > pg_catalog.now() - interval '1 minute';
  if not found then raise exception 'There is no such reading.' using errcode = 'insufficient_privilege'; end if;
  delete from casework.resumed r where r.reading in (
    select old.reading from casework.resumed old where old.at < pg_catalog.now() - interval '1 hour' limit 20 for update skip locked);
  insert into casework.resumed (reading) values (resume.reading);
  update access.acting a set reading = resume.reading where a.xid = pg_catalog.pg_current_xact_id_if_assigned();
exception when unique_violation then
  raise exception 'This reading was resumed already.' using errcode = 'insufficient_privilege';
end $$;
grant execute on function casework.begin_read, casework.resume to app;

-- A reading is all the entries that its transaction made.
create index on access.entry (xid);

-- The kinds of fields that can be read now, case by case: of the cases of this reading, and of those made in this transaction.
create function casework.readable() returns table (case_id bigint, field text)
language sql stable security definer set search_path = '' as $$
  select s.case_id, s.field
    from access.acting a,
         casework.sight(a.made || coalesce((
           select array_agg(i) from access.entry e join access.entry x on x.xid = e.xid and x.session_id = e.session_id
             and x.subject = 'case' and x.kind = 'consultation' and x.what in ('open', 'list', 'search', 'print'), unnest(x.ids) i
            where e.id = a.reading), '{}')) s
   where a.xid = pg_catalog.pg_current_xact_id_if_assigned()
$$;
grant execute on function casework.readable to app;

-- The panels of the actor: as a member, or of the agency that convenes.
create function casework.my_panels() returns int[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(p.id), '{}') from casework.panel p
   where p.agency_id = any (access.caseworks())
      or exists (select from casework.panel_member m
                  where m.panel_id = p.id and m.account_id = access.actor() and m.agency_id = any (access.agencies()))
$$;
grant execute on function casework.my_panels to app;

-- Finds people by equal keys: every name word given must be there, as it is or by its sound; date of birth and postcode, where given,
-- must be equal. What was found is noted and kept under an address that tells nothing, for the next transaction to read.
create function casework.find(names text[], sounds text[], born date, postcode_key text, address text, reason text) returns text
language plpgsql security definer set search_path = '' set timezone = 'Europe/London' as $$
declare
  me int := access.actor();
  hits bigint[];
  parties bigint[];
  mine bigint[];
  others bigint[];
  present int[];
begin
  if me is null or access.agencies() = '{}' then return null; end if;
  if cardinality(names) = 0 or cardinality(names) <> cardinality(sounds) then raise exception 'A search needs a name.'; end if;
  if pg_catalog.btrim(reason) = '' then raise exception 'A search needs its reason.' using errcode = 'check_violation'; end if;
  select coalesce(array_agg(distinct h.party_id), '{}') into parties from (
    select k.party_id from (
        select t.i, x.party_id from unnest(names) with ordinality t(word, i) join casework.key x on x.kind = 'name' and x.key = t.word
        union
        select t.i, x.party_id from unnest(sounds) with ordinality t(word, i) join casework.key x on x.kind = 'sound' and x.key = t.word) k
     group by k.party_id having count(distinct k.i) = cardinality(names)) h
   where find.born is null or exists (select from casework.key b where b.kind = 'born' and b.key = find.born::text and b.party_id = h.party_id);
  select coalesce(array_agg(distinct p.case_id), '{}') into hits from casework.party p
   where p.id = any (parties)
     and (find.postcode_key is null
          or exists (select from casework.key b where b.kind = 'postcode' and b.key = find.postcode_key and b.party_id = p.id));
  -- Only through kinds of fields that the actor receives: who was harmed is not found by those who may not see it, and nobody
  -- learns where somebody lives by trying postcodes.
  with sight as materialized (select s.case_id, s.field from casework.sight(hits) s)
  select coalesce(array_agg(f.case_id), '{}') into mine from (
    select distinct s.case_id from sight s join casework.party p on p.case_id = s.case_id and p.field = s.field
     where p.id = any (parties)
       and (find.postcode_key is null
            or exists (select from casework.address d join sight t on t.case_id = d.case_id and t.field = d.field
                        where d.party_id = p.id and d.postcode_key = find.postcode_key))
     order by 1 limit 100) f;
  -- That an agency works with somebody is told only of an exact name and date of birth; whatever postcode was typed, so that it
  -- tells nothing of that.
  if find.born is not null then
    select coalesce(array_agg(distinct c.id), '{}'), coalesce(array_agg(distinct c.agency_id), '{}') into others, present
      from casework.party p join casework."case" c on c.id = p.case_id and c.closed is null
                               and not exists (select from casework.named l where l.case_id = c.id and l.kind = 'allowed')
      join access.sharing s on s.giver = c.agency_id and s.purpose = c.purpose and s.tells_presence
                           and s.receiver = any (access.agencies())
     where p.id = any (parties) and p.field = 'identity' and p.born = find.born
       -- All of the name, or so much of it that a middle name was left out.
       and p.name_keys @> names and ((select count(distinct w) from unnest(names) w) > 1 or p.name_keys <@ names)
       and c.id <> all (mine) and not exists (select from casework.named n where n.case_id = c.id and n.account_id = me and n.kind = 'excluded')
       and c.agency_id <> all (access.caseworks());
  end if;
  others := coalesce(others, '{}');
  if mine <> '{}' then
    perform access.add_entry('consultation', 'find', 'case', mine, (select array_agg(distinct c.agency_id) from casework."case" c where c.id = any (mine)),
                             null, reason, '', '{}');
  end if;
  -- For the searcher's own officer, found or not: fishing for names is seen there.
  perform access.add_entry('consultation', 'search for person', 'search', '{}', access.agencies(), null, reason, '', '{}');
  if others <> '{}' then
    perform access.add_entry('disclosure', 'tell presence', 'case', others, present, null, reason, '', '{}');
  end if;
  delete from casework.search s where s.slug in (
    select old.slug from casework.search old where old.at < pg_catalog.now() - interval '8 hours' limit 20 for update skip locked);
  insert into casework.search (slug, account_id, reason, found, present) values (address, me, reason, mine, coalesce(present, '{}'));
  return address;
end $$;
grant execute on function casework.find to app;


-- What the tables do by themselves ------------------------------------------------------------------------------------

create function casework.case_made() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update access.acting a set made = a.made || new.id
   where a.xid = pg_catalog.pg_current_xact_id_if_assigned() and a.account_id is not null;
  return null;
end $$;
-- Days and workers as they are: a case that says it was closed long ago would be past its time, and could be erased.
create function casework.case_dated() returns trigger
language plpgsql security definer set search_path = '' set timezone = 'Europe/London' as $$
begin
  if access.actor() is null then return new; end if;
  if new.opened > current_date then raise exception 'A case is not opened in the future.' using errcode = 'check_violation'; end if;
  if tg_op = 'INSERT' or new.closed is distinct from old.closed then new.closed := case when new.closed is null then null else current_date end; end if;
  if new.worker_id is not null and (tg_op = 'INSERT' or new.worker_id is distinct from old.worker_id)
     and not exists (select from access.post p where p.account_id = new.worker_id and p.agency_id = new.agency_id and p.role = 'caseworker'
                        and p.begins <= current_date and (p.ends is null or p.ends >= current_date) and p.ended_at is null) then
    raise exception 'A case is worked by a caseworker of its agency.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger case_dated before insert or update on casework."case" for each row execute function casework.case_dated();
create trigger case_made after insert on casework."case" for each row execute function casework.case_made();

create function casework.field_of_party() returns trigger language plpgsql set search_path = '' as $$
begin
  new.field := case when new.role in ('victim', 'complainant', 'witness') then 'victim' else 'identity' end;
  return new;
end $$;
create trigger field_of_party before insert or update on casework.party for each row execute function casework.field_of_party();

create function casework.field_of_address() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  select p.case_id, case p.field when 'victim' then 'victim' else 'contact' end into new.case_id, new.field
    from casework.party p where p.id = new.party_id;
  return new;
end $$;
create trigger field_of_address before insert or update on casework.address for each row execute function casework.field_of_address();

-- Somebody who turns out to have been harmed takes their address along to the kind of field that fewer receive.
create function casework.role_changed() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update casework.address d set party_id = d.party_id where d.party_id = new.id;
  return null;
end $$;
create trigger role_changed after update on casework.party for each row when (old.field <> new.field) execute function casework.role_changed();

create function casework.limit_case() returns trigger
language plpgsql security definer set search_path = '' as $$
declare of_case bigint := coalesce(new.case_id, old.case_id);
begin
  update casework."case" c set limited = exists (select from casework.named n where n.case_id = of_case and n.kind in ('allowed', 'excluded'))
   where c.id = of_case;
  return null;
end $$;
create trigger limit_case after insert or update or delete on casework.named for each row execute function casework.limit_case();

create function casework.name_somebody() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  new.by_id := access.actor();
  new.at := pg_catalog.now();
  if new.kind = 'shared' then
    perform access.add_entry('disclosure', 'share', 'case', array[new.case_id],
      (select array[c.agency_id] from casework."case" c where c.id = new.case_id), new.agreement_id, new.why, 'account ' || new.account_id, '{}');
  end if;
  -- A data protection officer who is kept out cannot answer a request about the case.
  if new.kind = 'excluded' and exists (select from access.post p where p.account_id = new.account_id
                                          and p.role = 'data-protection-officer' and p.ended_at is null) then
    perform access.raise_alert('officer kept out', new.account_id, access.actor(), 'Kept a data protection officer out of a case.');
  end if;
  return new;
end $$;
create trigger name_somebody before insert on casework.named for each row execute function casework.name_somebody();

-- A panel opens once and closes once, about when it is due: from 2 hours before until 24 hours after, as the rule
-- 'panel-opens-in-time' says. Opening discloses its cases to its members. Until then its name and time can be changed, to a time that
-- is still to come, and it can be cancelled for good.
create function casework.panel_turned() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if old.closed_at is not null then raise exception 'A panel that has closed stays closed.' using errcode = 'insufficient_privilege'; end if;
  if old.cancelled_at is not null then raise exception 'A panel that was cancelled stays so.' using errcode = 'insufficient_privilege'; end if;
  if new.due is distinct from old.due or new.name is distinct from old.name then
    if old.opened_at is not null then raise exception 'A panel that has opened keeps its name and time.' using errcode = 'insufficient_privilege'; end if;
    if new.due is distinct from old.due and new.due < pg_catalog.now() then raise exception 'A panel is due at a time to come.' using errcode = 'check_violation'; end if;
  end if;
  if new.opened_at is distinct from old.opened_at then
    if old.opened_at is not null then raise exception 'A panel opens once.' using errcode = 'insufficient_privilege'; end if;
    if pg_catalog.now() not between new.due - interval '2 hours' and new.due + interval '24 hours' then
      raise exception 'A panel opens about when it is due.' using errcode = 'insufficient_privilege';
    end if;
    new.opened_at := pg_catalog.now();
    perform access.add_entry('disclosure', 'open panel', 'case', coalesce(array_agg(c.id), '{}'), coalesce(array_agg(distinct c.agency_id), '{}'),
                             new.agreement_id, '', 'panel ' || new.id, '{}')
       from casework.panel_case pc join casework."case" c on c.id = pc.case_id where pc.panel_id = new.id;
  end if;
  if new.closed_at is distinct from old.closed_at then new.closed_at := pg_catalog.now(); end if;
  if new.cancelled_at is not null then
    if new.opened_at is not null then raise exception 'A panel that has opened is closed, not cancelled.' using errcode = 'insufficient_privilege'; end if;
    new.cancelled_at := pg_catalog.now();
  end if;
  new.cancelled_by := case when new.cancelled_at is not null then access.actor() end;
  return new;
end $$;
create trigger panel_turned before update on casework.panel for each row execute function casework.panel_turned();

-- What is put to a panel that is open, and who joins one, is disclosed there and then.
create function casework.joined_open_panel() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_table_name = 'panel_case' then
    perform access.add_entry('disclosure', 'put to open panel', 'case', array[new.case_id], array[c.agency_id], p.agreement_id, '', 'panel ' || p.id, '{}')
       from casework.panel p, casework."case" c
      where p.id = new.panel_id and c.id = new.case_id and p.opened_at is not null and p.closed_at is null;
  else
    perform access.add_entry('disclosure', 'join open panel', 'case', pc.ids, pc.agencies, p.agreement_id, '', 'account ' || new.account_id, '{}')
       from casework.panel p, lateral (
         select array_agg(c.id) as ids, array_agg(distinct c.agency_id) as agencies
           from casework.panel_case x join casework."case" c on c.id = x.case_id where x.panel_id = p.id) pc
      where p.id = new.panel_id and p.opened_at is not null and p.closed_at is null and pc.ids is not null;
  end if;
  return null;
end $$;
create trigger joined_open_panel after insert on casework.panel_case for each row execute function casework.joined_open_panel();
create trigger joined_open_panel after insert on casework.panel_member for each row execute function casework.joined_open_panel();

-- Every change is noted with the cases that it touched, statement by statement.
create function casework.note_change() returns trigger
language plpgsql security definer set search_path = '' as $$
declare touched bigint[];
begin
  if tg_table_name = 'case' then select array_agg(distinct id) into touched from changed;
  else execute 'select array_agg(distinct case_id) from changed' into touched;
  end if;
  if touched is null then return null; end if;
  perform access.add_entry(case tg_op when 'INSERT' then 'collection' when 'UPDATE' then 'alteration' else 'erasure' end,
    pg_catalog.lower(tg_op) || ' ' || tg_table_name, 'case', touched,
    coalesce((select array_agg(distinct c.agency_id) from casework."case" c where c.id = any (touched)), '{}'), null, '', '', '{}');
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['case', 'named', 'party', 'address', 'key', 'event', 'panel', 'panel_member', 'panel_case', 'search', 'resumed'] loop
    execute format('alter table casework.%I enable row level security', t);
    execute format('alter table casework.%I force row level security', t);
    execute format('create policy owner_all on casework.%I to owner using (true) with check (true)', t);
    if t not in ('search', 'resumed') then
      execute format($p$create policy export on casework.%I for select to worker using ((select access.acting_why()) = 'export')$p$, t);
      execute format('grant select on casework.%I to worker', t);
    end if;
  end loop;
  foreach t in array array['case', 'party', 'address', 'event', 'named', 'panel_case'] loop
    execute format('create trigger note_insert after insert on casework.%I referencing new table as changed for each statement execute function casework.note_change()', t);
    execute format('create trigger note_update after update on casework.%I referencing new table as changed for each statement execute function casework.note_change()', t);
    execute format('create trigger note_delete after delete on casework.%I referencing old table as changed for each statement execute function casework.note_change()', t);
  end loop;
end $$;


-- Row security for people ---------------------------------------------------------------------------------------------

-- Columns are granted one by one: who wrote what and when, which agency owns a case, whether it is limited, is not for `app` to say.
grant select, insert (slug, reference, kind, purpose, agency_id, worker_id, opened), update (worker_id, closed) on casework."case" to app;
create policy ring on casework."case" for select to app
  using (case when agency_id = any ((select access.caseworks())::int[]) then not limited or casework.shows(id)
              else id = any ((select casework.by_name())::bigint[]) end);
create policy open_one on casework."case" for insert to app with check (agency_id = any ((select access.caseworks())::int[]) and not limited);
-- The ring again: an update that reads no column is not held by the policy for reading.
create policy work_it on casework."case" for update to app
  using (agency_id = any ((select access.caseworks())::int[]) and (not limited or casework.shows(id)));

grant select, insert (case_id, role, name, born, name_keys, account_id, agency_id), update (role, name, born, name_keys) on casework.party to app;
grant select, insert (party_id, lines, postcode, postcode_key), update (lines, postcode, postcode_key) on casework.address to app;
grant select, insert (case_id, field, kind, says, account_id, agency_id) on casework.event to app;
do $$
declare t text;
begin
  foreach t in array array['party', 'address', 'event'] loop
    execute format('create policy reading on casework.%I for select to app using ((case_id, field) in (select r.case_id, r.field from casework.readable() r))', t);
    execute format('create policy writing on casework.%I for insert to app with check ((case_id, field) in (select r.case_id, r.field from casework.readable() r))', t);
  end loop;
  -- Only the owning agency says who is in its case, and corrects what it wrote; others add events of the kinds that they receive.
  foreach t in array array['party', 'address'] loop
    execute format($p$create policy correcting on casework.%I for update to app using ((case_id, field) in (select r.case_id, r.field from casework.readable() r))$p$, t);
    execute format($p$create policy own_case_new on casework.%1$I as restrictive for insert to app
      with check (exists (select from casework."case" c where c.id = %1$I.case_id and c.agency_id = any ((select access.caseworks())::int[])))$p$, t);
    execute format($p$create policy own_case on casework.%1$I as restrictive for update to app
      using (exists (select from casework."case" c where c.id = %1$I.case_id and c.agency_id = any ((select access.caseworks())::int[])))$p$, t);
  end loop;
end $$;
create policy as_oneself on casework.event as restrictive for insert to app
  with check (account_id = (select access.actor()) and agency_id = any ((select access.agencies())::int[])
              -- Written by the data protection officer's decision alone.
              and kind <> 'correction');
create policy as_oneself on casework.party as restrictive for insert to app
  with check (account_id = (select access.actor()) and agency_id = any ((select access.agencies())::int[]));

-- Keys are written with the party and searched only by casework.find(). Here as above: `exists`, which looks one case up, where `in` would
-- read them all.
grant insert, delete on casework.key to app;
grant select (party_id, case_id) on casework.key to app;
create policy writing on casework.key to app
  using (exists (select from casework.party p where p.id = key.party_id and p.case_id = key.case_id)
         and exists (select from casework."case" c where c.id = key.case_id and c.agency_id = any ((select access.caseworks())::int[])));

-- The owning agency says who else may and may not; nobody outside the list of a limited case sees the list.
grant select, insert (case_id, account_id, kind, agreement_id, agency_id, why, until), delete on casework.named to app;
create policy owning_agency on casework.named for select to app
  using (exists (select from casework."case" c where c.id = named.case_id and c.agency_id = any ((select access.caseworks())::int[])));
create policy name_somebody on casework.named for insert to app
  with check (kind <> 'rights' and exists (select from casework."case" c where c.id = named.case_id and c.agency_id = any ((select access.caseworks())::int[])));
create policy end_it on casework.named for delete to app
  using (kind <> 'rights' and exists (select from casework."case" c where c.id = named.case_id and c.agency_id = any ((select access.caseworks())::int[])));

grant select, insert (slug, name, purpose, agreement_id, agency_id, due), update (name, due, opened_at, closed_at) on casework.panel to app;
grant select, insert, delete on casework.panel_member, casework.panel_case to app;
create policy mine on casework.panel for select to app using (id = any ((select casework.my_panels())::int[]) or agency_id = any ((select access.caseworks())::int[]));
create policy convene on casework.panel for insert to app with check (agency_id = any ((select access.caseworks())::int[]));
create policy lead on casework.panel for update to app using (agency_id = any ((select access.caseworks())::int[]));
create policy mine on casework.panel_member for select to app using (panel_id = any ((select casework.my_panels())::int[]));
create policy convene on casework.panel_member to app
  using (panel_id in (select p.id from casework.panel p where p.agency_id = any ((select access.caseworks())::int[])))
  with check (panel_id in (select p.id from casework.panel p where p.agency_id = any ((select access.caseworks())::int[])));
-- A case is put to a panel by the agency that owns it.
create policy mine on casework.panel_case for select to app
  using (panel_id = any ((select casework.my_panels())::int[]) and exists (select from casework."case" c where c.id = panel_case.case_id));
create policy put on casework.panel_case to app
  using (exists (select from casework."case" c where c.id = panel_case.case_id and c.agency_id = any ((select access.caseworks())::int[])))
  with check (panel_id = any ((select casework.my_panels())::int[])
              and exists (select from casework."case" c where c.id = panel_case.case_id and c.agency_id = any ((select access.caseworks())::int[])));

grant select on casework.search to app;
create policy own on casework.search for select to app using (account_id = (select access.actor()) and at > now() - interval '8 hours');


-- The planner's statistics are made of everybody's rows, and EXPLAIN guesses from them: none are kept of what people are.
do $$
declare one text;
begin
  foreach one in array array['party name', 'party born', 'party name_keys', 'address lines', 'address postcode', 'address postcode_key',
                             'event says', 'event kind'] loop
    execute format('alter table casework.%I alter column %I set statistics 0', split_part(one, ' ', 1), split_part(one, ' ', 2));
  end loop;
end $$;

-- Who did what with a case: for the caseworkers who see it, and not of an entry that names another one too that they do not see.
create policy owning_agency on access.entry for select to app
  using (subject = 'case' and agencies && (select access.caseworks())
         and not exists (select from unnest(ids) i where not exists (select from casework."case" c where c.id = i)));
