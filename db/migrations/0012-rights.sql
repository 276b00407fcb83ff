-- What people may ask of their records, how long records are kept, and breaches: for the data protection officer of the
-- controller whose records they are, and for nobody else.
create schema rights;
grant usage on schema rights to app, worker;

insert into access.system_why values
  ('retention', 'Clears what is needed only for a while: sessions, one-time links, tries that failed, searches.');


-- Requests ------------------------------------------------------------------------------------------------------------

-- Somebody asks for their record (UK GDPR article 15) or to have it put right (article 16).
create table rights.request (
  id             int generated always as identity primary key,
  -- Random: the address of a request tells nothing.
  slug           text not null unique,
  -- 'SAR-2026-0007': what letters say.
  reference      text not null unique,
  kind           text not null check (kind in ('access', 'rectification')),
  controller_id  int not null references access.agency,
  name           text not null,
  born           date,
  address        text not null default '',
  -- What the records are searched by; src/rights/request/keys.ts makes them of the name and the postcode.
  name_keys      text[] not null check (cardinality(name_keys) > 0),
  sound_keys     text[] not null,
  postcode_key   text,
  -- Of which years; null: of all.
  from_year      int,
  to_year        int check (to_year >= from_year),
  -- What somebody wants put right, in their words.
  asks           text not null default '',
  received       date not null,
  -- Proof of identity: asked for on a day (then the clock waits for it), proved on a day, in which way.
  identity_asked date,
  identity_on    date,
  identity_how   text not null default '',
  -- Two months more, with the reason that the person was told, on the day.
  extended_on    date,
  extended_why   text not null default '',
  closed_on      date,
  outcome        text check (outcome in ('answered', 'refused', 'withdrawn')),
  closing_note   text not null default '',
  made_by        int not null references access.account,
  made_at        timestamptz not null default now(),
  check ((closed_on is null) = (outcome is null)),
  check (cardinality(name_keys) = cardinality(sound_keys))
);
create index on rights.request (controller_id, received);

-- A party of a case of this controller who may be the person that asks, and by what they were found.
create table rights.match (
  request_id int not null references rights.request on delete cascade,
  party_id   bigint not null references casework.party on delete cascade,
  case_id    bigint not null references casework."case" on delete cascade,
  found_by   text[] not null,
  -- Whether it is the same person; null while nobody has said.
  same       boolean,
  decided_by int references access.account,
  decided_at timestamptz,
  primary key (request_id, party_id)
);
create index on rights.match (party_id);
create index on rights.match (case_id);

-- Agencies that answer for records of their own and work with this person, where an agreement lets that much be told.
create table rights.elsewhere (
  request_id int not null references rights.request on delete cascade,
  agency_id  int not null references access.agency,
  primary key (request_id, agency_id)
);

-- What was decided of one row of a case, and the very words that leave.
create table rights.decision (
  request_id int not null references rights.request on delete cascade,
  case_id    bigint not null references casework."case" on delete cascade,
  source     text not null check (source in ('party', 'address', 'event')),
  row_id     bigint not null,
  decision   text not null check (decision in ('release', 'redact', 'withhold')),
  -- Why words or the row stay back: a key of src/rights/request/exemptions.ts.
  exemption  text,
  -- What leaves: null where nothing does. Of a redaction only what is left; the words taken out are kept nowhere here.
  says       text,
  -- SHA-256 of the row's words when it was decided: where they have changed since, it is to be decided again.
  digest     bytea not null,
  by_id      int not null references access.account,
  at         timestamptz not null default now(),
  primary key (request_id, source, row_id),
  check ((decision = 'withhold') = (says is null)),
  check ((decision = 'release') = (exemption is null))
);
create index on rights.decision (case_id);

-- A copy that was made for the person: how much of what, and the digest of the file.
create table rights.package (
  id         int generated always as identity primary key,
  request_id int not null references rights.request on delete cascade,
  sha256     text not null,
  released   int not null,
  redacted   int not null,
  withheld   int not null,
  by_id      int not null references access.account,
  at         timestamptz not null default now()
);
create index on rights.package (request_id);

-- What was decided of a wish to have something put right. Events stand; an agreed correction is a new one.
create table rights.rectification (
  id         int generated always as identity primary key,
  request_id int not null references rights.request on delete cascade,
  case_id    bigint not null references casework."case" on delete cascade,
  source     text not null check (source in ('party', 'address', 'event')),
  row_id     bigint not null,
  decision   text not null check (decision in ('agreed', 'refused', 'note added')),
  before     text not null,
  after      text not null default '',
  reason     text not null default '',
  told       text not null default '',
  by_id      int not null references access.account,
  at         timestamptz not null default now(),
  check (decision <> 'refused' or reason <> ''),
  check (decision = 'refused' or after <> '')
);
create index on rights.rectification (request_id);
create index on rights.rectification (case_id);


-- Retention -----------------------------------------------------------------------------------------------------------

-- How long what is kept. A change ends one row and begins another. controller_id null: what comes with the program.
create table rights.retention_rule (
  id            int generated always as identity primary key,
  controller_id int references access.agency,
  -- 'case', 'case:asb' for one kind of case, 'document', 'log', 'session' …
  kind          text not null,
  -- What the time runs from, in words.
  runs_from     text not null,
  period        interval not null,
  -- 'review': somebody decides; 'clear': the program clears it; 'keep': for good.
  action        text not null check (action in ('review', 'clear', 'keep')),
  source        text not null,
  -- Whether somebody has checked it against its source.
  verified      boolean not null default false,
  begins        date not null default current_date,
  ends          date,
  made_by       int references access.account,
  made_at       timestamptz not null default now()
);
create unique index on rights.retention_rule (coalesce(controller_id, 0), kind) where ends is null;

insert into rights.retention_rule (kind, runs_from, period, action, source, begins) values
  ('case', 'the day on which the case was closed', '6 years', 'review', 'Limitation Act 1980 section 5, as councils commonly apply it to casework', '2026-01-01'),
  ('document', 'publication', '6 years', 'keep', 'Local Government Act 1972 section 100C keeps agendas, minutes and reports open for six years; ours are kept for good', '2026-01-01'),
  ('log', 'the entry', '6 years', 'keep', 'Data Protection Act 2018 section 62 sets no period; ours: as long as a claim about a case can be brought', '2026-01-01'),
  ('request', 'the day on which the request was closed', '3 years', 'review', 'Ours: as long as the regulator may ask how it was answered', '2026-01-01'),
  ('breach', 'the day on which the entry was closed', '6 years', 'review', 'UK GDPR article 33(5) sets no period; ours', '2026-01-01'),
  ('session', 'the end of the session', '6 months', 'clear', 'Ours: until the next access review has seen who signs in', '2026-01-01'),
  ('invitation', 'the day on which the link ended or was used', '30 days', 'clear', 'Ours', '2026-01-01'),
  ('failure', 'the end of the wait', '1 day', 'clear', 'Ours: so long somebody may wonder why they could not sign in', '2026-01-01'),
  ('journey', 'the end of the minutes for which it was good', '1 hour', 'clear', 'Ours', '2026-01-01'),
  ('search', 'the search', '8 hours', 'clear', 'Ours: one working day', '2026-01-01');

-- A case that must not be erased while this stands: a claim, an inquiry, an inquest.
create table rights.hold (
  id        int generated always as identity primary key,
  case_id   bigint not null references casework."case" on delete cascade,
  reason    text not null,
  -- Who asked for it: 'the coroner', 'our solicitor'.
  asked_by  text not null,
  by_id     int not null references access.account,
  at        timestamptz not null default now(),
  lifted_at timestamptz,
  lifted_by int references access.account,
  lifted_why text not null default ''
);
create index on rights.hold (case_id);
create unique index hold_stands on rights.hold (case_id) where lifted_at is null;

-- What was decided of a case whose time had come; the latest counts.
create table rights.retention_decision (
  id       int generated always as identity primary key,
  case_id  bigint not null references casework."case" on delete cascade,
  decision text not null check (decision in ('keep', 'erase')),
  until    date,
  reason   text not null,
  rule_id  int not null references rights.retention_rule,
  by_id    int not null references access.account,
  at       timestamptz not null default now(),
  check ((decision = 'keep') = (until is not null))
);
create index on rights.retention_decision (case_id, id);

-- That there was a case, and that it was erased: nothing of anybody in it.
create table rights.tombstone (
  -- Each agency counts its references for itself.
  reference  text not null,
  kind       text not null,
  agency_id  int not null references access.agency,
  opened     date not null,
  closed     date not null,
  rule_id    int not null references rights.retention_rule,
  decided_by int not null references access.account,
  decided_at timestamptz not null,
  erased_by  int not null references access.account,
  erased_at  timestamptz not null default now(),
  primary key (agency_id, reference)
);
create index on rights.tombstone (agency_id, erased_at);
create index case_closed on casework."case" (agency_id, closed) where closed is not null;


-- Breaches ------------------------------------------------------------------------------------------------------------

create table rights.breach (
  id            int generated always as identity primary key,
  slug          text not null unique,
  reference     text not null unique,
  controller_id int not null references access.agency,
  made_by       int not null references access.account,
  made_at       timestamptz not null default now(),
  -- Once it is erased: this line stays, and none of its words.
  erased_at     timestamptz,
  erased_by     int references access.account,
  closed_on     date,
  rule_id       int references rights.retention_rule,
  check (num_nulls(erased_at, erased_by, closed_on, rule_id) in (0, 4))
);
create index on rights.breach (controller_id);

-- What is known of a breach: every change is a new version beside the old one (UK GDPR article 33(5): documented so that
-- the regulator can see what was known when).
create table rights.breach_version (
  breach_id        int not null references rights.breach on delete cascade,
  n                int not null,
  happened         text not null,
  found_at         timestamptz not null,
  -- About how many people; null: not known yet.
  people           int check (people >= 0),
  kinds            text[] not null check (kinds <@ array['confidentiality', 'integrity', 'availability'] and cardinality(kinds) > 0),
  data             text not null default '',
  risk             text not null check (risk in ('unlikely', 'risk', 'high')),
  regulator        text check (regulator in ('told', 'not needed')),
  regulator_why    text not null default '',
  regulator_at     timestamptz,
  people_told      text check (people_told in ('told', 'not needed')),
  people_why       text not null default '',
  measures         text not null default '',
  closed           boolean not null default false,
  by_id            int not null references access.account,
  at               timestamptz not null default now(),
  primary key (breach_id, n),
  check ((regulator = 'told') = (regulator_at is not null) or regulator is null and regulator_at is null),
  check (not closed or regulator is not null and people_told is not null)
);

-- That an entry past its time is kept for longer; the latest counts.
create table rights.breach_kept (
  id        int generated always as identity primary key,
  breach_id int not null references rights.breach on delete cascade,
  until     date not null,
  reason    text not null,
  by_id     int not null references access.account,
  at        timestamptz not null default now()
);
create index on rights.breach_kept (breach_id, id);


-- The words of a case, row by row --------------------------------------------------------------------------------------

-- Each row as the person would read it. For `app` it shows what the reading of the transaction shows.
create view rights.line with (security_invoker = true) as
  select p.case_id, 'party'::text as source, p.id as row_id, p.id as party_id, p.field, p.role as kind,
         p.name || coalesce(', born ' || to_char(p.born, 'FMDD FMMonth YYYY'), '') as says, p.agency_id, p.at
    from casework.party p
  union all
  select a.case_id, 'address', a.id, a.party_id, a.field, 'address', a.lines || coalesce(', ' || a.postcode, ''), p.agency_id, a.at
    from casework.address a join casework.party p on p.id = a.party_id
  union all
  select e.case_id, 'event', e.id, null, e.field, e.kind, e.says, e.agency_id, e.at from casework.event e;
grant select on rights.line to app;

create function rights.digest(says text) returns bytea
language sql immutable set search_path = '' as $$ select pg_catalog.sha256(pg_catalog.convert_to(says, 'UTF8')) $$;
grant execute on function rights.digest to app;

-- The rows of a request: of the cases in which the person was recognised, within the years asked for. Who is in a case, and
-- where they live, belongs to every year.
create function rights.lines_of(request int) returns table (case_id bigint, source text, row_id bigint, says text)
language sql stable security definer set search_path = '' as $$
  select l.case_id, l.source, l.row_id, l.says
    from rights.request r join rights.line l on l.case_id in (select m.case_id from rights.match m where m.request_id = r.id and m.same)
   where r.id = request and (l.source <> 'event'
     or extract(year from l.at at time zone 'Europe/London') between coalesce(r.from_year, 0) and coalesce(r.to_year, 9999))
$$;


-- What the data protection officer does --------------------------------------------------------------------------------

-- The request, where it is open and the actor answers for that controller's records; else it is not there.
create function rights.open_request(request int) returns rights.request
language plpgsql stable security definer set search_path = '' as $$
declare found_one rights.request;
begin
  select r.* into found_one from rights.request r
   where r.id = request and r.closed_on is null and r.controller_id = any (access.protects());
  if not found then raise exception 'There is no such open request.' using errcode = 'insufficient_privilege'; end if;
  return found_one;
end $$;

-- Lets the actor read the cases of the requests that they work on, and no others: ends what no open request holds open.
create function rights.set_names(request int) returns void
language plpgsql security definer set search_path = '' as $$
declare
  me int := access.actor();
  asked rights.request;
begin
  select r.* into asked from rights.request r where r.id = request;
  if asked.closed_on is null then
    insert into casework.named (case_id, account_id, kind, why, until)
    select distinct m.case_id, me, 'rights', asked.reference, pg_catalog.now() + interval '4 months'
      from rights.match m where m.request_id = request and m.same is distinct from false
    on conflict on constraint named_pkey do update set until = excluded.until;
  end if;
  update casework.named n set until = pg_catalog.now()
   where n.kind = 'rights' and (n.until is null or n.until > pg_catalog.now())
     and n.case_id in (select m.case_id from rights.match m where m.request_id = request)
     and not exists (select from rights.match o join rights.request r on r.id = o.request_id
                      where o.case_id = n.case_id and o.same is distinct from false and r.closed_on is null);
end $$;

-- Finds the person among the parties of the controller's cases: two words of the name (or its only one), as they are or by
-- their sound, and the date of birth or the postcode; a name that only sounds alike at the same home is not enough where the dates
-- of birth differ. Whether it is the person is said afterwards, by a person. Of other
-- controllers only that an agency works with somebody of exactly this name and date of birth, and only where an agreement
-- lets that be told.
create function rights.find(request int) returns int
language plpgsql security definer set search_path = '' as $$
declare
  asked rights.request := rights.open_request(request);
  answers int[] := access.protects();
  controlled int[];
  touched bigint[];
  present int[];
  theirs bigint[];
begin
  select array_agg(g.id) into controlled from access.agency g
   where coalesce(g.controller_id, g.id) = asked.controller_id and g.id = any (answers);
  insert into rights.match (request_id, party_id, case_id, found_by)
  select asked.id, p.id, p.case_id,
         array_remove(array[case when h.sounded then 'sound' else 'name' end,
                            case when p.born = asked.born then 'born' end,
                            case when p.born <> asked.born then 'another date of birth' end,
                            case when h.lives then 'postcode' end], null)
    from (select k.party_id, count(distinct k.i) filter (where k.exact) < least(2, cardinality(asked.name_keys)) as sounded,
                 exists (select from casework.key z where z.party_id = k.party_id and z.kind = 'postcode' and z.key = asked.postcode_key) as lives
            from (select t.i, x.party_id, true as exact from unnest(asked.name_keys) with ordinality t(word, i)
                    join casework.key x on x.kind = 'name' and x.key = t.word
                  union all
                  select t.i, x.party_id, false from unnest(asked.sound_keys) with ordinality t(word, i)
                    join casework.key x on x.kind = 'sound' and x.key = t.word) k
           group by k.party_id having count(distinct k.i) >= least(2, cardinality(asked.name_keys))) h
    join casework.party p on p.id = h.party_id
    join casework."case" c on c.id = p.case_id
   where c.agency_id = any (controlled)
     and (p.born = asked.born or h.lives and not (h.sounded and p.born is not null and asked.born is not null))
  on conflict do nothing;
  perform rights.set_names(asked.id);

  select coalesce(array_agg(distinct c.agency_id), '{}'), coalesce(array_agg(distinct c.id), '{}') into present, theirs
    from casework.party p
    join casework."case" c on c.id = p.case_id and c.closed is null and not c.limited
    join access.sharing s on s.giver = c.agency_id and s.purpose = c.purpose and s.tells_presence and s.receiver = any (controlled)
   where p.id in (select x.party_id from casework.key x where x.kind = 'born' and x.key = asked.born::text)
     and p.field = 'identity' and p.born = asked.born and p.name_keys @> asked.name_keys
     -- As casework.find() has it: all of the name, or so much of it that a middle name was left out.
     and ((select count(distinct w) from unnest(asked.name_keys) w) > 1 or p.name_keys <@ asked.name_keys)
     and c.agency_id <> all (controlled);
  delete from rights.elsewhere e where e.request_id = asked.id;
  insert into rights.elsewhere select asked.id, a from unnest(present) a;

  select coalesce(array_agg(distinct m.case_id), '{}') into touched from rights.match m where m.request_id = asked.id;
  perform access.add_entry('combination', 'find for request', 'case', touched,
    coalesce((select array_agg(distinct c.agency_id) from casework."case" c where c.id = any (touched)), '{}'), null, asked.reference, '', '{}');
  if theirs <> '{}' then
    perform access.add_entry('disclosure', 'tell presence', 'case', theirs, present, null, asked.reference, '', '{}');
  end if;
  return cardinality(touched);
end $$;

-- Says of a match whether it is the person; a case in which they are not closes for the actor again.
create function rights.settle(request int, party bigint, is_same boolean) returns void
language plpgsql security definer set search_path = '' as $$
declare asked rights.request := rights.open_request(request);
begin
  update rights.match m set same = is_same, decided_by = access.actor(), decided_at = pg_catalog.now()
   where m.request_id = asked.id and m.party_id = party;
  delete from rights.decision d where d.request_id = asked.id and d.case_id not in (
    select m.case_id from rights.match m where m.request_id = asked.id and m.same);
  perform rights.set_names(asked.id);
end $$;

-- What still stands between a request and its answer: matches nobody has settled, rows nobody has decided, or which have
-- changed since.
create function rights.undecided(request int, out matches int, out rows int)
language plpgsql stable security definer set search_path = '' as $$
declare asked rights.request := rights.open_request(request);
begin
  select count(*) into matches from rights.match m where m.request_id = asked.id and m.same is null;
  select count(*) into rows from rights.lines_of(asked.id) l
   where not exists (select from rights.decision d where d.request_id = asked.id and d.source = l.source and d.row_id = l.row_id
                        and d.digest = rights.digest(l.says));
end $$;

-- Notes that the person was given their record. Refuses while anything is undecided, whoever asks.
create function rights.disclose(request int, sha256 text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  asked rights.request := rights.open_request(request);
  left_over record;
  cases bigint[];
begin
  select * into left_over from rights.undecided(asked.id);
  if left_over.matches > 0 or left_over.rows > 0 then
    raise exception 'Every match and every row must be decided first.' using errcode = 'check_violation';
  end if;
  insert into rights.package (request_id, sha256, released, redacted, withheld, by_id)
  select asked.id, sha256, count(*) filter (where d.decision = 'release'), count(*) filter (where d.decision = 'redact'),
         count(*) filter (where d.decision = 'withhold'), access.actor()
    from rights.decision d where d.request_id = asked.id;
  select coalesce(array_agg(distinct m.case_id), '{}') into cases from rights.match m where m.request_id = asked.id and m.same;
  perform access.add_entry('disclosure', 'subject access', 'case', cases,
    coalesce((select array_agg(distinct c.agency_id) from casework."case" c where c.id = any (cases)), '{}'), null, asked.reference, 'subject', '{}');
end $$;

-- Which agencies have read the cases of a request, from the log: agencies and no names.
create function rights.readers(request int) returns table (agency_id int, name text)
language plpgsql stable security definer set search_path = '' as $$
declare asked rights.request := rights.open_request(request);
begin
  return query
    select distinct g.id, g.name
      from access.entry e
      join access.post p on p.account_id = e.account_id and p.role in ('caseworker', 'panel-member')
                        and p.begins <= e.at::date and (p.ends is null or p.ends >= e.at::date) and (p.ended_at is null or p.ended_at > e.at)
      join access.agency g on g.id = p.agency_id
     where e.ids && (select array_agg(m.case_id) from rights.match m where m.request_id = asked.id and m.same)
       and e.subject = 'case' and e.kind = 'consultation' and e.what in ('open', 'print', 'list', 'search') and not e.flags @> array['refused']
     order by g.name;
end $$;

-- Closes a request; the cases close with it.
create function rights.close_request(request int, how text, note text) returns void
language plpgsql security definer set search_path = '' as $$
declare asked rights.request := rights.open_request(request);
begin
  update rights.request r set closed_on = (pg_catalog.now() at time zone 'Europe/London')::date, outcome = how, closing_note = note where r.id = asked.id;
  perform rights.set_names(asked.id);
  perform access.add_entry('administration', 'close request', 'request', array[asked.id]::bigint[], array[asked.controller_id], null, how, '', '{}');
end $$;

-- Records what was decided of a wish to have a row put right. What was agreed or added stands in the case as a new event
-- beside the old words; the fields themselves are put right by the agency that owns the case.
create function rights.rectify(request int, of_case bigint, of_source text, of_row bigint, how text, new_words text, why text, told_whom text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  asked rights.request := rights.open_request(request);
  old_line record;
  owner_id int;
begin
  select l.* into old_line from rights.line l
   where l.case_id = of_case and l.source = of_source and l.row_id = of_row
     and l.case_id in (select m.case_id from rights.match m where m.request_id = asked.id and m.same);
  if not found then raise exception 'There is no such row.' using errcode = 'insufficient_privilege'; end if;
  select c.agency_id into owner_id from casework."case" c where c.id = of_case;
  insert into rights.rectification (request_id, case_id, source, row_id, decision, before, after, reason, told, by_id)
  values (asked.id, of_case, of_source, of_row, how, old_line.says, new_words, why, told_whom, access.actor());
  if how <> 'refused' then
    insert into casework.event (case_id, field, kind, says, account_id, agency_id)
    values (of_case, old_line.field, 'correction',
      case how when 'agreed' then 'Put right on request ' || asked.reference || '. It said: ' || old_line.says || E'\nIt should say: ' || new_words
               else 'Note added on request ' || asked.reference || ' to: ' || old_line.says || E'\nThe person says: ' || new_words end,
      access.actor(), owner_id);
  end if;
  perform access.add_entry('alteration', 'rectify', 'case', array[of_case], array[owner_id], null, asked.reference, '', '{}');
end $$;


-- How long: what is due, what stays, what goes -------------------------------------------------------------------------

-- The rule for a kind of case at a controller: its own before the program's, the kind of case before all cases.
create function rights.rule_for(controller int, case_kind text) returns rights.retention_rule
language sql stable security definer set search_path = '' set timezone = 'Europe/London' as $$
  select r.* from rights.retention_rule r
   where (r.controller_id = controller or r.controller_id is null) and r.kind in ('case', 'case:' || case_kind)
     and r.begins <= current_date and (r.ends is null or r.ends > current_date)
   order by r.controller_id is null, r.kind = 'case', r.begins desc, r.id desc limit 1
$$;

-- The rule for what is no case, as requests and breaches: the controller's own before the program's. With the rights of who asks.
create function rights.rule_of(controller int, what text) returns setof rights.retention_rule
language sql stable set search_path = '' set timezone = 'Europe/London' as $$
  select r.* from rights.retention_rule r
   where (r.controller_id = controller or r.controller_id is null) and r.kind = what
     and r.begins <= current_date and (r.ends is null or r.ends > current_date)
   order by r.controller_id is null, r.begins desc, r.id desc limit 1
$$;

-- The kinds of cases that the actor's agencies have, to set a rule for one of them.
create function rights.case_kinds() returns setof text
language sql stable security definer set search_path = '' as $$
  select distinct c.kind from casework."case" c where c.agency_id = any (access.protects()) order by 1
$$;

-- Closed cases of the actor's agencies with their rule: identifiers and dates only. state: 'due'; 'kept' until a later day;
-- 'held'; 'to erase', once that was decided; 'asked for' by a request that is open.
create function rights.past_their_time(wanted text default 'due', only_cases bigint[] default null)
returns table (case_id bigint, reference text, kind text, agency_id int, opened date, closed date, rule_id int, due date, state text, decision_id int)
language sql stable security definer set search_path = '' set timezone = 'Europe/London' as $$
  with rule as materialized (
    select g.id as agency_id, k.kind, f.id as rule_id, f.period
      from access.agency g, (select distinct c.kind from casework."case" c where c.agency_id = any (access.protects()) and c.closed is not null) k,
           lateral rights.rule_for(coalesce(g.controller_id, g.id), k.kind) f
     where g.id = any (access.protects()))
  select w.* from (
    select c.id, c.reference, c.kind, c.agency_id, c.opened, c.closed, r.rule_id, (c.closed + r.period)::date as due,
           case when exists (select from rights.hold h where h.case_id = c.id and h.lifted_at is null) then 'held'
                when exists (select from rights.match m join rights.request q on q.id = m.request_id
                              where m.case_id = c.id and m.same is distinct from false and q.closed_on is null) then 'asked for'
                when d.decision = 'keep' and d.until > current_date then 'kept'
                when d.decision = 'erase' then 'to erase'
                else 'due' end as state,
           d.id
      from casework."case" c
      join rule r on r.agency_id = c.agency_id and r.kind = c.kind
      left join lateral (select x.id, x.decision, x.until from rights.retention_decision x
                          where x.case_id = c.id order by x.id desc limit 1) d on true
     where c.agency_id = any (access.protects()) and c.closed + r.period <= current_date
       and (only_cases is null or c.id = any (only_cases))) w (case_id, reference, kind, agency_id, opened, closed, rule_id, due, state, decision_id)
   where wanted is null or w.state = wanted
$$;

-- Records for many cases what shall become of them: 'keep' until a day, or 'erase'. Gives how many of them it was recorded for.
create function rights.decide(cases bigint[], what text, until_day date, why text) returns int
language plpgsql security definer set search_path = '' as $$
declare
  decided bigint[];
begin
  with fresh as (
    insert into rights.retention_decision (case_id, decision, until, reason, rule_id, by_id)
    select p.case_id, what, until_day, why, p.rule_id, access.actor() from rights.past_their_time('due', cases) p
    returning case_id)
  select coalesce(array_agg(f.case_id), '{}') into decided from fresh f;
  if decided <> '{}' then
    perform access.add_entry('administration', 'retention: ' || what, 'case', decided,
      (select array_agg(distinct c.agency_id) from casework."case" c where c.id = any (decided)), null, '', '', '{}');
  end if;
  return cardinality(decided);
end $$;

-- Takes back what was decided and not yet done.
create function rights.take_back(cases bigint[]) returns int
language plpgsql security definer set search_path = '' set timezone = 'Europe/London' as $$
declare n int;
begin
  insert into rights.retention_decision (case_id, decision, until, reason, rule_id, by_id)
  select p.case_id, 'keep', current_date, 'taken back', p.rule_id, access.actor() from rights.past_their_time('to erase', cases) p;
  get diagnostics n = row_count;
  return n;
end $$;

-- Holds cases of the actor's agencies, closed or not; gives how many.
create function rights.hold_cases(cases bigint[], why text, whose text) returns int
language plpgsql security definer set search_path = '' as $$
declare held bigint[];
begin
  with fresh as (
    insert into rights.hold (case_id, reason, asked_by, by_id)
    select c.id, why, whose, access.actor() from casework."case" c
     where c.id = any (cases) and c.agency_id = any (access.protects())
    on conflict do nothing returning case_id)
  select coalesce(array_agg(f.case_id), '{}') into held from fresh f;
  if held <> '{}' then
    perform access.add_entry('administration', 'hold', 'case', held,
      (select array_agg(distinct c.agency_id) from casework."case" c where c.id = any (held)), null, '', '', '{}');
  end if;
  return cardinality(held);
end $$;

create function rights.lift_hold(one int, why text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  of_case bigint;
  agency int;
begin
  update rights.hold h set lifted_at = pg_catalog.now(), lifted_by = access.actor(), lifted_why = why
    from casework."case" c
   where h.id = one and h.lifted_at is null and c.id = h.case_id and c.agency_id = any (access.protects())
  returning h.case_id, c.agency_id into of_case, agency;
  if not found then raise exception 'There is no such hold.' using errcode = 'insufficient_privilege'; end if;
  perform access.add_entry('administration', 'lift hold', 'case', array[of_case], array[agency], null, '', '', '{}');
end $$;

-- The holds on cases of the actor's agencies, with the case's number.
create function rights.holds() returns table (id int, case_id bigint, reference text, agency_id int, reason text, asked_by text, by_id int, at timestamptz)
language sql stable security definer set search_path = '' as $$
  select h.id, h.case_id, c.reference, c.agency_id, h.reason, h.asked_by, h.by_id, h.at
    from rights.hold h join casework."case" c on c.id = h.case_id
   where h.lifted_at is null and c.agency_id = any (access.protects()) order by h.at desc
$$;

-- For the caseworkers of the owning agency: that it is held, and no more.
create function rights.is_held(one bigint) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from rights.hold h join casework."case" c on c.id = h.case_id
                  where h.case_id = one and h.lifted_at is null and c.agency_id = any (access.caseworks() || access.protects()))
$$;

-- Whoever deletes a case: not while it is held, nor while its subject waits for an answer (Data Protection Act 2018 section
-- 173 makes erasing what was asked for an offence).
create function rights.guard_case() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from rights.hold h where h.case_id = old.id and h.lifted_at is null) then
    raise exception 'Case % is on hold and cannot be erased.', old.reference using errcode = 'restrict_violation';
  end if;
  if exists (select from rights.match m join rights.request r on r.id = m.request_id
              where m.case_id = old.id and m.same is distinct from false and r.closed_on is null) then
    raise exception 'Case % is asked for by a request that is open, and cannot be erased.', old.reference using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger guard_case before delete on casework."case" for each row execute function rights.guard_case();

-- Erases a case with all that hangs on it, where that was decided; its number and dates stay.
create function rights.erase_case(one bigint, decision int) returns void
language plpgsql security definer set search_path = '' as $$
declare
  gone casework."case";
  was rights.retention_decision;
begin
  select c.* into gone from casework."case" c where c.id = one and c.agency_id = any (access.protects()) for update;
  if not found then raise exception 'There is no such case.' using errcode = 'insufficient_privilege'; end if;
  select d.* into was from rights.retention_decision d where d.case_id = one order by d.id desc limit 1;
  if not found or was.id <> decision or was.decision <> 'erase' or gone.closed is null then
    raise exception 'It was not decided to erase case %.', gone.reference using errcode = 'insufficient_privilege';
  end if;
  insert into rights.tombstone (reference, kind, agency_id, opened, closed, rule_id, decided_by, decided_at, erased_by)
  values (gone.reference, gone.kind, gone.agency_id, gone.opened, gone.closed, was.rule_id, was.by_id, was.at, access.actor());
  update casework.search s set found = array_remove(s.found, one) where one = any (s.found);
  delete from casework."case" c where c.id = one;
  perform access.add_entry('erasure', 'erase case', 'case', array[one], array[gone.agency_id], null, gone.reference, '', '{}');
end $$;

-- Closed requests past their time, and erasing one with all that was decided for it: nothing of it stays but the log's numbers.
create function rights.old_requests() returns table (id int, reference text, closed_on date, due date)
language sql stable security definer set search_path = '' set timezone = 'Europe/London' as $$
  select q.id, q.reference, q.closed_on, (q.closed_on + r.period)::date
    from rights.request q, lateral rights.rule_of(q.controller_id, 'request') r
   where q.controller_id = any (access.protects()) and q.closed_on + r.period <= current_date order by q.closed_on, q.id
$$;

create function rights.erase_request(one int) returns void
language plpgsql security definer set search_path = '' as $$
declare controller int;
begin
  if not exists (select from rights.old_requests() o where o.id = one) then
    raise exception 'There is no such request past its time.' using errcode = 'insufficient_privilege';
  end if;
  delete from rights.request q where q.id = one returning q.controller_id into controller;
  perform access.add_entry('erasure', 'erase request', 'request', array[one]::bigint[], array[controller], null, '', '', '{}');
end $$;


-- Closed breaches past their time that nobody keeps for longer. Closed: since the first version after which it was not opened
-- again. With the rights of who asks, as all that follows: row security says whose breaches they are.
create function rights.old_breaches() returns table (id int, reference text, closed_on date, due date, rule_id int)
language sql stable set search_path = '' set timezone = 'Europe/London' as $$
  select b.id, b.reference, c.closed_on, (c.closed_on + r.period)::date, r.id
    from rights.breach b
    cross join lateral (
      select min(v.at)::date as closed_on from rights.breach_version v
       where v.breach_id = b.id
         and v.n > coalesce((select max(o.n) from rights.breach_version o where o.breach_id = b.id and not o.closed), 0)) c
    cross join lateral rights.rule_of(b.controller_id, 'breach') r
   where b.erased_at is null and b.controller_id = any (access.protects()) and c.closed_on + r.period <= current_date
     and coalesce((select k.until from rights.breach_kept k where k.breach_id = b.id order by k.id desc limit 1), '-infinity') <= current_date
   order by c.closed_on, b.id
$$;

-- The only change that a breach itself knows: it is erased, by who acts, now, under the rule that lets it go.
create function rights.breach_erasing() returns trigger
language plpgsql set search_path = '' as $$
declare past record;
begin
  select o.* into past from rights.old_breaches() o where o.id = old.id;
  if not found then raise exception 'There is no such breach past its time.' using errcode = 'insufficient_privilege'; end if;
  new.erased_at := pg_catalog.now();
  new.erased_by := access.actor();
  new.closed_on := past.closed_on;
  new.rule_id := past.rule_id;
  return new;
end $$;
create trigger breach_erasing before update on rights.breach for each row execute function rights.breach_erasing();

create function rights.breach_erased() returns trigger
language plpgsql set search_path = '' as $$
begin
  delete from rights.breach_version v where v.breach_id = new.id;
  delete from rights.breach_kept k where k.breach_id = new.id;
  perform access.note('erase breach', 'breach', array[new.id]::bigint[]);
  return null;
end $$;
create trigger breach_erased after update on rights.breach for each row execute function rights.breach_erased();


-- What clears itself ----------------------------------------------------------------------------------------------------

create function rights.clear_expired(apply boolean) returns table (kind text, period text, due bigint)
language plpgsql security definer set search_path = '' set timezone = 'Europe/London' as $$
declare
  one record;
  n bigint;
begin
  if access.acting_why() is distinct from 'retention' then
    raise exception 'Only the system clears, for retention.' using errcode = 'insufficient_privilege';
  end if;
  for one in
    select r.kind, r.period, t.name, t.since
      from rights.retention_rule r join (values
        ('session', 'access.session', 'least(x.ends, x.seen + x.idle, x.ended_at)'),
        ('invitation', 'access.invitation', 'least(x.ends, x.used_at)'),
        ('failure', 'access.failure', 'greatest(x.last, x.until)'),
        ('journey', 'access.journey', 'x.ends'),
        ('search', 'casework.search', 'x.at')) t(kind, name, since) on t.kind = r.kind
     where r.controller_id is null and r.action = 'clear' and r.begins <= current_date and (r.ends is null or r.ends > current_date)
     order by r.kind
  loop
    if apply then
      execute pg_catalog.format('delete from %s x where %s < pg_catalog.now() - $1', one.name, one.since) using one.period;
      get diagnostics n = row_count;
    else
      execute pg_catalog.format('select count(*) from %s x where %s < pg_catalog.now() - $1', one.name, one.since) into n using one.period;
    end if;
    kind := one.kind; period := one.period::text; due := n;
    return next;
  end loop;
end $$;
grant execute on function rights.clear_expired to worker;


-- Row security ----------------------------------------------------------------------------------------------------------

do $$
declare t text;
begin
  foreach t in array array['request', 'match', 'elsewhere', 'decision', 'package', 'rectification', 'retention_rule', 'hold',
                           'retention_decision', 'tombstone', 'breach', 'breach_version', 'breach_kept'] loop
    execute format('alter table rights.%I enable row level security', t);
    execute format('alter table rights.%I force row level security', t);
    execute format('create policy owner_all on rights.%I to owner using (true) with check (true)', t);
  end loop;
  foreach t in array array['request', 'breach'] loop
    execute format($p$create policy protector on rights.%I for select to app using (controller_id = any ((select access.protects())::int[]))$p$, t);
    execute format($p$create policy record on rights.%I for insert to app
      with check (controller_id = any ((select access.protects())::int[]) and made_by = (select access.actor()))$p$, t);
    execute format('grant select on rights.%I to app', t);
  end loop;
  foreach t in array array['match', 'elsewhere', 'package'] loop
    execute format('create policy protector on rights.%I for select to app using (request_id in (select r.id from rights.request r))', t);
    execute format('grant select on rights.%I to app', t);
  end loop;
end $$;

grant insert (slug, reference, kind, controller_id, name, born, address, name_keys, sound_keys, postcode_key, from_year, to_year, asks,
              received, identity_asked, identity_on, identity_how, made_by) on rights.request to app;
grant update (identity_asked, identity_on, identity_how, extended_on, extended_why) on rights.request to app;
create policy work_it on rights.request for update to app
  using (closed_on is null and controller_id = any ((select access.protects())::int[]))
  with check (closed_on is null and controller_id = any ((select access.protects())::int[]));

-- Copies of a case's words are read as the case is: under a reading that the log holds.
do $$
declare t text;
begin
  foreach t in array array['decision', 'rectification'] loop
    execute format($p$create policy reading on rights.%I for select to app
      using (request_id in (select r.id from rights.request r) and case_id in (select c.case_id from casework.readable() c))$p$, t);
    execute format('grant select on rights.%I to app', t);
  end loop;
end $$;
grant insert (request_id, case_id, source, row_id, decision, exemption, says, digest, by_id),
      update (decision, exemption, says, digest, by_id, at) on rights.decision to app;
create policy review on rights.decision for insert to app
  with check (by_id = (select access.actor()) and request_id in (select r.id from rights.request r where r.closed_on is null)
              and case_id in (select c.case_id from casework.readable() c));
create policy review_again on rights.decision for update to app
  using (request_id in (select r.id from rights.request r where r.closed_on is null) and case_id in (select c.case_id from casework.readable() c))
  with check (by_id = (select access.actor()));

create policy protector on rights.retention_rule for select to app
  using ((select access.holds('data-protection-officer')) and (controller_id is null or controller_id = any ((select access.protects())::int[])));
create policy set_own on rights.retention_rule for insert to app
  with check (controller_id = any ((select access.protects())::int[]) and (kind in ('case', 'request', 'breach') or kind like 'case:%') and action = 'review'
              and made_by = (select access.actor()) and begins = current_date);
create policy end_own on rights.retention_rule for update to app
  using (controller_id = any ((select access.protects())::int[]) and ends is null) with check (ends = current_date);
grant select, insert (controller_id, kind, runs_from, period, action, source, verified, begins, made_by), update (ends) on rights.retention_rule to app;

create policy protector on rights.tombstone for select to app using (agency_id = any ((select access.protects())::int[]));
grant select on rights.tombstone to app;

grant insert (slug, reference, controller_id, made_by) on rights.breach to app;
do $$
declare t text;
begin
  foreach t in array array['breach_version', 'breach_kept'] loop
    execute format($p$create policy protector on rights.%I for select to app using (breach_id in (select b.id from rights.breach b))$p$, t);
    execute format($p$create policy record on rights.%I for insert to app
      with check (by_id = (select access.actor()) and breach_id in (select b.id from rights.breach b where b.erased_at is null))$p$, t);
    execute format($p$create policy erased on rights.%I for delete to app
      using (breach_id in (select b.id from rights.breach b where b.erased_at is not null))$p$, t);
    execute format('grant delete on rights.%I to app', t);
  end loop;
end $$;
grant select, insert (breach_id, until, reason, by_id) on rights.breach_kept to app;
grant update (erased_at) on rights.breach to app;
create policy erase on rights.breach for update to app
  using (erased_at is null and controller_id = any ((select access.protects())::int[]))
  with check (controller_id = any ((select access.protects())::int[]));
grant select, insert (breach_id, n, happened, found_at, people, kinds, data, risk, regulator, regulator_why, regulator_at,
                      people_told, people_why, measures, closed, by_id) on rights.breach_version to app;

-- Whoever works a case does not take it out of the sight of who answers for the person's rights.
create policy rights_stay on casework.named as restrictive for delete to app using (kind <> 'rights');

-- The next number of the year: a count of one's own controller's rows would give two controllers the same.
create sequence rights.request_number;
create sequence rights.breach_number;
grant usage on sequence rights.request_number, rights.breach_number to app;

grant execute on function rights.find, rights.settle, rights.undecided, rights.disclose, rights.readers, rights.close_request,
  rights.rectify, rights.case_kinds, rights.past_their_time, rights.decide, rights.take_back, rights.hold_cases, rights.lift_hold, rights.holds,
  rights.is_held, rights.erase_case, rights.old_requests, rights.erase_request, rights.rule_of, rights.old_breaches to app;


-- Everything out ------------------------------------------------------------------------------------------------------

grant usage on schema rights to worker;
do $$
declare t text;
begin
  foreach t in array array['request', 'match', 'elsewhere', 'decision', 'package', 'rectification', 'retention_rule', 'hold',
                           'retention_decision', 'tombstone', 'breach', 'breach_version', 'breach_kept'] loop
    execute format($p$create policy export on rights.%I for select to worker using ((select access.acting_why()) = 'export')$p$, t);
    execute format('grant select on rights.%I to worker', t);
  end loop;
end $$;
