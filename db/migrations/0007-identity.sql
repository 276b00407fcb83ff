-- Who signs in, for which agency, with which rights; and the log of what they did. The three rings stand on this.

-- The system gets a role of its own ------------------------------------------------------------------------------------

-- `app` runs what signed-in people ask for. It may no longer say that it is the system, so that SQL which somebody slips
-- into a page cannot become the system either. Background work, imports and sign-in itself run as `worker`.
revoke execute on function access.act_as_system from app;
grant execute on function access.act_as_system to worker;
grant execute on function access.acting_why to worker;

do $$
declare one record;
begin
  for one in select nspname from pg_catalog.pg_namespace n
              where nspname in ('access', 'search', 'people', 'meetings', 'records', 'authority') loop
    execute format('grant usage on schema %I to worker', one.nspname);
  end loop;
  for one in select n.nspname, c.relname, a.privilege_type
               from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace,
                    lateral pg_catalog.aclexplode(c.relacl) a
              where a.grantee = 'app'::regrole and c.relkind = 'r' loop
    execute format('grant %s on %I.%I to worker', one.privilege_type, one.nspname, one.relname);
    if one.privilege_type <> 'SELECT' or one.relname in ('doubt', 'body_name', 'chosen') then
      execute format('revoke %s on %I.%I from app', one.privilege_type, one.nspname, one.relname);
    end if;
  end loop;
  for one in select schemaname, tablename from pg_catalog.pg_policies where policyname = 'system' loop
    execute format('alter policy system on %I.%I to worker', one.schemaname, one.tablename);
  end loop;
  -- What the public may see, the signed-in may see; migrations below give some of them more.
  for one in select schemaname, tablename from pg_catalog.pg_policies where policyname = 'public' loop
    execute format('alter policy public on %I.%I to public_web, app', one.schemaname, one.tablename);
  end loop;
end $$;
grant select on access.edition to worker;
alter policy everybody_reads on access.edition to app, public_web, worker;
grant execute on function search.candidates to worker;

insert into access.system_why values
  ('sign-in', 'Checks passwords and codes, opens and ends sessions, and keeps what proves who somebody is.'),
  ('seal', 'Closes the newest entries of the log into a sealed batch.'),
  ('set-up', 'Somebody at the command line makes agencies, users and agreements, or the demonstration does.');


-- Agencies, accounts, roles -------------------------------------------------------------------------------------------

-- An agency answers for the cases that it owns: a service of the council, the police, probation, a housing provider.
create table access.agency (
  id            int generated always as identity primary key,
  slug          text not null unique,
  name          text not null unique,
  kind          text not null check (kind in ('council', 'council service', 'police', 'probation', 'fire', 'health',
                                              'housing', 'education', 'charity', 'other')),
  -- Whose responsibility its records are under the UK GDPR (the council, for each of its services); null: its own.
  controller_id int references access.agency,
  closed        date
);
create index on access.agency (controller_id);

-- What somebody may do. Listed here so that the database can refuse; src/access/roles.ts says it in words.
create table access.role (
  key        text primary key,
  -- Needs a second factor: whoever can open a case, and whoever can let others in.
  strong     boolean not null
);
insert into access.role values
  ('administrator', true), ('data-protection-officer', true), ('monitoring-officer', true), ('clerk', true),
  ('report-author', false), ('councillor', false), ('caseworker', true), ('panel-member', true);

create table access.account (
  id            int generated always as identity primary key,
  name          text not null check (length(name) between 2 and 100),
  -- Lower case; where letters about the account go, and what is typed to sign in.
  email         text not null unique check (email = lower(email)),
  state         text not null default 'invited' check (state in ('invited', 'active', 'left')),
  -- Only to notice when people read records of their own name or address; see src/access/audit.
  name_keys     text[] not null default '{}',
  home_key      text,
  made_at       timestamptz not null default now(),
  left_at       timestamptz
);

-- A role that somebody holds at an agency. Never deleted: it ends.
create table access.post (
  id         int generated always as identity primary key,
  account_id int not null references access.account,
  role       text not null references access.role,
  agency_id  int not null references access.agency,
  begins     date not null default current_date,
  -- The last day; null while nobody has said.
  ends       date,
  given_by   int references access.account,
  given_at   timestamptz not null default now(),
  why        text not null default '',
  -- Ended at once, whatever the last day was.
  ended_at   timestamptz,
  ended_by   int references access.account
);
create index on access.post (account_id);
create index on access.post (agency_id);

-- Agencies look through their posts from time to time and keep or end each (access review).
create table access.review (
  id        int generated always as identity primary key,
  agency_id int not null references access.agency,
  due       date not null,
  begun_by  int references access.account,
  begun_at  timestamptz not null default now(),
  done_at   timestamptz
);
create table access.review_line (
  review_id  int not null references access.review,
  post_id    int not null references access.post,
  decision   text check (decision in ('keep', 'end')),
  decided_by int references access.account,
  decided_at timestamptz,
  primary key (review_id, post_id)
);


-- Information sharing agreements --------------------------------------------------------------------------------------

-- What a case can hold, as kinds of fields: an agreement says which of them a party receives.
create table access.field (key text primary key, says text not null, position int not null);
insert into access.field values
  ('identity', 'Who the person is: name and date of birth', 1),
  ('contact', 'Where they live and how to reach them', 2),
  ('concern', 'What happened, or what somebody is worried about', 3),
  ('risk', 'How serious it is, and for whom', 4),
  ('plan', 'What is being done, by whom, by when', 5),
  ('victim', 'Who was harmed, and how to reach them safely', 6),
  ('health', 'Health, treatment and substance use', 7),
  ('intelligence', 'Police and other intelligence, and where it came from', 8);

-- What a case is worked for. An agreement covers one purpose.
create table access.purpose (key text primary key, says text not null);
insert into access.purpose values
  ('crime-and-disorder', 'Preventing crime and disorder'),
  ('offender-management', 'Managing people who offend'),
  ('domestic-abuse', 'Protecting people from domestic abuse'),
  ('prevent', 'Keeping people from being drawn into terrorism'),
  ('exploitation', 'Protecting people from slavery and exploitation'),
  ('hate-crime', 'Supporting people who suffer hate crime'),
  ('enforcement', 'Enforcing the law'),
  ('case-review', 'Reviewing how complaints were answered');

create table access.agreement (
  id             int generated always as identity primary key,
  slug           text not null unique,
  title          text not null,
  purpose        text not null references access.purpose,
  -- The legal power, in the agreement's own words: 'Crime and Disorder Act 1998, section 115'.
  gateway        text not null,
  starts         date not null,
  review_on      date not null,
  ends           date,
  -- The parties may learn that an agency works with somebody, and nothing else.
  tells_presence boolean not null default false
);
create table access.agreement_party (
  agreement_id int not null references access.agreement,
  agency_id    int not null references access.agency,
  signatory    text not null,
  signed_on    date,
  primary key (agreement_id, agency_id)
);
create index on access.agreement_party (agency_id);
-- The kinds of fields that a party receives of the other parties' cases.
create table access.agreement_field (
  agreement_id int not null references access.agreement,
  agency_id    int not null references access.agency,
  field        text not null references access.field,
  primary key (agreement_id, agency_id, field)
);


-- What proves who somebody is -----------------------------------------------------------------------------------------
-- Only for the reason 'sign-in': no page of a signed-in person reads these tables with that person's rights.

create table access.password (
  account_id int primary key references access.account,
  hash       text not null,
  changed_at timestamptz not null default now()
);
create table access.totp (
  account_id   int primary key references access.account,
  secret       text not null,
  confirmed_at timestamptz,
  -- The time step of the last code accepted: a code is good once.
  last_step    bigint not null default 0
);
create table access.passkey (
  id         text primary key,
  account_id int not null references access.account,
  public_key bytea not null,
  counter    bigint not null,
  transports text[] not null default '{}',
  name       text not null,
  made_at    timestamptz not null default now(),
  used_at    timestamptz
);
create index on access.passkey (account_id);
create table access.recovery_code (
  account_id int not null references access.account,
  hash       bytea not null,
  made_at    timestamptz not null default now(),
  used_at    timestamptz,
  primary key (account_id, hash)
);
-- Somebody as an OpenID provider knows them.
create table access.identity (
  issuer     text not null,
  subject    text not null,
  account_id int not null references access.account,
  linked_at  timestamptz not null default now(),
  primary key (issuer, subject)
);
create index on access.identity (account_id);
-- A link that lets somebody set their password: at joining, or after they lost it. Only its SHA-256 is kept.
create table access.invitation (
  token_hash bytea primary key,
  account_id int not null references access.account,
  made_by    int references access.account,
  made_at    timestamptz not null default now(),
  ends       timestamptz not null,
  used_at    timestamptz
);
create index on access.invitation (account_id);
-- Tries that failed, under a hash of what was typed or of where it came from, whether or not there is such an account.
create table access.failure (
  key   bytea primary key,
  tries int not null,
  last  timestamptz not null,
  until timestamptz not null
);
create index on access.failure (last);
-- What a browser must bring back from a journey (to an OpenID provider, to a passkey, to a second factor): good once, for minutes.
create table access.journey (
  token_hash bytea primary key,
  kind       text not null check (kind in ('openid', 'passkey', 'totp', 'recovery codes')),
  holds      jsonb not null,
  ends       timestamptz not null
);
create index on access.journey (ends);
create table access.session (
  id         bigint generated always as identity primary key,
  -- SHA-256 of the token in the browser's cookie: who reads this table cannot sign in with it.
  token_hash bytea not null unique,
  account_id int not null references access.account,
  -- 'second factor': the code is still to come; 'set-up': a second factor must be set up first; 'whole': signed in.
  stage      text not null check (stage in ('second factor', 'set-up', 'whole')),
  -- A second factor was shown.
  strong     boolean not null default false,
  began      timestamptz not null default now(),
  seen       timestamptz not null default now(),
  -- Ends when nothing was asked for so long, and at the latest then.
  idle       interval not null,
  ends       timestamptz not null,
  ended_at   timestamptz,
  -- 'Firefox on Windows': what the owner of the account recognises it by.
  browser    text not null default '',
  -- When they last proved who they are: lately, before a password or a second factor is changed.
  proved     timestamptz not null default now()
);
create index on access.session (account_id);


-- The log -------------------------------------------------------------------------------------------------------------

-- Who did what, when, why, under which agreement: identifiers only. The kinds are those of the Data Protection Act 2018,
-- section 62, and our own two. Entries are only ever added, by the definer functions.
create table access.entry (
  id            bigint generated always as identity primary key,
  at            timestamptz not null default clock_timestamp(),
  kind          text not null check (kind in ('collection', 'alteration', 'consultation', 'disclosure', 'combination',
                                              'erasure', 'administration', 'sign-in')),
  -- What was done, as a key: 'open', 'list', 'give role' …
  what          text not null,
  account_id    int references access.account,
  session_id    bigint,
  system_why    text,
  -- What it was done to, and whose that is.
  subject       text not null default '',
  ids           bigint[] not null default '{}',
  agencies      int[] not null default '{}',
  agreement_id  int references access.agreement,
  reason        text not null default '',
  recipient     text not null default '',
  flags         text[] not null default '{}',
  -- Tells an entry of an earlier, committed transaction from one of this one.
  xid           xid8 not null default pg_current_xact_id()
);
create index on access.entry (account_id, at);
create index on access.entry (at) where flags <> '{}';
create index on access.entry using gin (ids) with (fastupdate = off);

-- A closed batch of entries: the digest of all of them, chained to the batch before. See src/access/audit.
create table access.seal (
  n       int primary key,
  from_id bigint not null,
  to_id   bigint not null,
  entries int not null,
  digest  bytea not null,
  chain   bytea not null,
  at      timestamptz not null default now()
);

-- What the data protection officer must look at.
create table access.alert (
  id         int generated always as identity primary key,
  at         timestamptz not null default now(),
  kind       text not null,
  -- Whom it is about, and who did it.
  account_id int references access.account,
  by_id      int references access.account,
  says       text not null,
  -- For whose officers: one row for each controller that it touches; null: for all.
  controller_id int references access.agency,
  seen_by    int references access.account,
  seen_at    timestamptz
);
create index on access.alert (at) where seen_at is null;


-- Who acts ------------------------------------------------------------------------------------------------------------

alter table access.acting
  alter column why drop not null,
  add column account_id int,
  add column session_id bigint,
  -- Signed in wholly; a session that still owes its second factor is nobody to the policies.
  add column whole boolean not null default false,
  add column strong boolean not null default false,
  -- Roles held today, without those that need a second factor where none was shown.
  add column roles text[] not null default '{}',
  -- Agencies for which the actor works cases, of any role that opens cases, and for which they answer as data protection officer.
  add column caseworks int[] not null default '{}',
  add column agencies int[] not null default '{}',
  add column protects int[] not null default '{}',
  -- The entry of the log under which this transaction reads cases.
  add column reading bigint,
  add check ((why is null) <> (account_id is null));

-- Turns a session's token into the actor of this transaction: null, and no actor, where the session is not (any more) good.
-- Rights are read here and nowhere kept, so that one taken away is gone at the next request, on every process.
-- Days are those of the council's clock and not of a setting that the caller could turn.
create function access.act_as(token text) returns jsonb
language plpgsql security definer set search_path = '' set timezone = 'Europe/London' as $$
declare
  s record;
  held record;
begin
  select x.id, x.account_id, x.stage, x.strong, x.seen, a.name into s
    from access.session x join access.account a on a.id = x.account_id
   where x.token_hash = pg_catalog.sha256(pg_catalog.convert_to(token, 'UTF8'))
     and x.ended_at is null and x.ends > pg_catalog.now() and x.seen + x.idle > pg_catalog.now() and a.state = 'active';
  if not found then return null; end if;
  select coalesce(array_agg(distinct p.role), '{}') as roles,
         coalesce(array_agg(distinct p.agency_id) filter (where p.role = 'caseworker'), '{}') as caseworks,
         coalesce(array_agg(distinct p.agency_id) filter (where p.role in ('caseworker', 'panel-member')), '{}') as agencies,
         coalesce(array_agg(distinct g.id) filter (where p.role = 'data-protection-officer'), '{}') as protects
    into held
    from access.post p join access.role r on r.key = p.role
    join access.agency own on own.id = p.agency_id and (own.closed is null or own.closed > current_date)
    left join access.agency g on p.role = 'data-protection-officer' and coalesce(g.controller_id, g.id) = p.agency_id
   where p.account_id = s.account_id and s.stage = 'whole' and (s.strong or not r.strong)
     and p.begins <= current_date and (p.ends is null or p.ends >= current_date) and p.ended_at is null;
  delete from access.acting a where a.xid in (
    select old.xid from access.acting old
     where old.xid < pg_catalog.pg_snapshot_xmin(pg_catalog.pg_current_snapshot())
     limit 20 for update skip locked);
  insert into access.acting (xid, account_id, session_id, whole, strong, roles, caseworks, agencies, protects)
  values (pg_catalog.pg_current_xact_id(), s.account_id, s.id, s.stage = 'whole', s.strong, held.roles, held.caseworks, held.agencies, held.protects);
  -- Once a minute is enough to know that somebody is still there; two requests at once do not wait for each other.
  if s.seen < pg_catalog.now() - interval '1 minute' then
    update access.session x set seen = pg_catalog.now()
     where x.id in (select y.id from access.session y where y.id = s.id for update skip locked);
  end if;
  return pg_catalog.jsonb_build_object('id', s.account_id, 'name', s.name, 'stage', s.stage, 'strong', s.strong, 'session', s.id,
    'roles', held.roles, 'agencies', (
      select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('id', g.id, 'name', g.name, 'role', p.role) order by g.name, p.role), '[]')
        from access.post p join access.agency g on g.id = p.agency_id
       where p.account_id = s.account_id and s.stage = 'whole' and p.role = any (held.roles)
         and (g.closed is null or g.closed > current_date)
         and p.begins <= current_date and (p.ends is null or p.ends >= current_date) and p.ended_at is null));
exception when unique_violation then
  raise exception 'This transaction has its actor already.' using errcode = 'insufficient_privilege';
end $$;
grant execute on function access.act_as to app;

-- Each is asked once a statement: in a policy write it in brackets, `(select access.actor())`.
create function access.actor() returns int
language sql stable security definer set search_path = '' as $$
  select a.account_id from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned() and a.whole
$$;
create function access.holds(variadic wanted text[]) returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce((select a.roles && wanted from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned()), false)
$$;
create function access.caseworks() returns int[]
language sql stable security definer set search_path = '' as $$
  select coalesce((select a.caseworks from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned()), '{}')
$$;
create function access.protects() returns int[]
language sql stable security definer set search_path = '' as $$
  select coalesce((select a.protects from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned()), '{}')
$$;
-- Whoever holds or held a role at an agency for which the actor answers as data protection officer.
create function access.staff() returns int[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct p.account_id), '{}') from access.post p where p.agency_id = any (access.protects())
$$;
-- The name of a colleague: for whoever has signed in.
create function access.name_of(account int) returns text
language sql stable security definer set search_path = '' as $$
  select a.name from access.account a where a.id = account and (access.actor() is not null or access.acting_why() is not null)
$$;
grant execute on function access.actor, access.holds, access.caseworks, access.protects, access.name_of to app, worker;
grant execute on function access.staff to app;
grant execute on function access.actor, access.holds to public_web;

-- What administrators and the program note of themselves. Cases are not noted here: reading them does it (0008).
create function access.note(what text, subject text, ids bigint[], reason text default '') returns void
language plpgsql security definer set search_path = '' as $$
begin
  if access.acting_why() is null and not access.holds('administrator', 'data-protection-officer')
     and not (what = 'import paper' and access.holds('clerk')) then
    raise exception 'Only who administers notes what they do.' using errcode = 'insufficient_privilege';
  end if;
  if length(what) > 60 or length(subject) > 30 or length(reason) > 1000 then
    raise exception 'A note is short.' using errcode = 'check_violation';
  end if;
  perform access.add_entry('administration', what, subject, ids, '{}', null, reason, '', '{}');
end $$;
grant execute on function access.note to app, worker;

-- At sign-in nobody acts yet but the system: whose sign-in it was is said. A wrong password for an address that nobody has is noted
-- like any other, so that both take the same work: of nobody.
create function access.note_sign_in(what text, account int, session bigint default null) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if access.acting_why() is distinct from 'sign-in' then
    raise exception 'Only sign-in notes sign-ins.' using errcode = 'insufficient_privilege';
  end if;
  insert into access.entry (kind, what, account_id, session_id, system_why, subject, ids)
  values ('sign-in', what, account, session, 'sign-in', 'account',
          case when account is null then '{}' else array[account]::bigint[] end);
end $$;
grant execute on function access.note_sign_in to worker;

-- Closes the log for a moment and gives its last number: every entry up to it is committed, or never will be. The table itself is
-- locked (inserting takes its own lock before the number): an advisory lock anybody could hold, and nothing could be read then.
create function access.close_log() returns bigint
language plpgsql security definer set search_path = '' set lock_timeout = '500ms' as $$
begin
  if access.acting_why() is distinct from 'seal' then
    raise exception 'Only the sealer closes the log.' using errcode = 'insufficient_privilege';
  end if;
  lock table access.entry in share mode;
  return (select coalesce(max(e.id), 0) from access.entry e);
end $$;
grant execute on function access.close_log to worker;


-- Tells the data protection officers of every controller that it touches: of the agencies of whom it is about, of whoever did it, and
-- of the agency named. Not granted.
create function access.raise_alert(kind text, about int, by_whom int, says text, agency int default null) returns void
language plpgsql security definer set search_path = '' as $$
begin
  insert into access.alert (kind, account_id, by_id, says, controller_id)
  select distinct raise_alert.kind, about, by_whom, raise_alert.says, coalesce(g.controller_id, g.id)
    from access.agency g
   where g.id = agency or g.id in (select p.agency_id from access.post p where p.account_id in (about, by_whom) and p.ended_at is null);
  if not found then
    insert into access.alert (kind, account_id, by_id, says) values (raise_alert.kind, about, by_whom, raise_alert.says);
  end if;
end $$;


-- Who gives access ----------------------------------------------------------------------------------------------------

-- Every role given or ended is noted by the database itself, and whoever gives themselves one is reported.
create function access.post_changed() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  me int := access.actor();
  name_of_role text := pg_catalog.replace(new.role, '-', ' ') || ' at ' || (select g.name from access.agency g where g.id = new.agency_id);
begin
  if tg_op = 'INSERT' then
    new.given_by := me;
    new.given_at := pg_catalog.now();
    perform access.add_entry('administration', 'give role ' || new.role, 'account', array[new.account_id]::bigint[], array[new.agency_id], null, new.why, '', '{}');
    if new.account_id = me then
      perform access.raise_alert('own access', new.account_id, me, 'Gave themselves the role ' || name_of_role || '.', new.agency_id);
    elsif me is null and access.acting_why() is distinct from 'set-up' then
      null;
    elsif new.role = 'data-protection-officer' then
      perform access.raise_alert('officer', new.account_id, me, 'Gave somebody the role ' || name_of_role || '.', new.agency_id);
    elsif new.role in ('caseworker', 'panel-member')
          and exists (select from access.account a where a.id = new.account_id and a.state = 'invited') then
      -- Whoever made the account could open its link themselves.
      perform access.raise_alert('new reader', new.account_id, me, 'Made a user who can open cases: ' || name_of_role || '.', new.agency_id);
    end if;
  else
    if (new.account_id, new.role, new.agency_id, new.begins, new.given_by, new.given_at)
       is distinct from (old.account_id, old.role, old.agency_id, old.begins, old.given_by, old.given_at) or old.ended_at is not null then
      raise exception 'A post is ended and a new one given; it is never rewritten.' using errcode = 'insufficient_privilege';
    end if;
    if new.ended_at is not null then
      new.ended_at := pg_catalog.now();
      new.ended_by := me;
    elsif old.ends is not null and (new.ends is null or new.ends > old.ends) then
      -- A last day that moves on gives the role for longer, or again.
      perform access.add_entry('administration', 'give role ' || new.role, 'account', array[new.account_id]::bigint[], array[new.agency_id], null, new.why, '', '{}');
      if new.account_id = me then
        perform access.raise_alert('own access', new.account_id, me, 'Gave themselves the role ' || name_of_role || ' for longer.', new.agency_id);
      end if;
      return new;
    end if;
    perform access.add_entry('administration', 'end role ' || new.role, 'account', array[new.account_id]::bigint[], array[new.agency_id], null, '', '', '{}');
  end if;
  return new;
end $$;
create trigger post_changed before insert or update on access.post for each row execute function access.post_changed();

-- An account in use does not become one that waits for its first sign-in: a link to it would then be no reset that is reported.
create function access.account_in_use() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if old.state = 'active' and new.state = 'invited' and access.acting_why() is null then
    raise exception 'An account in use is ended, not invited again.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger account_in_use before update on access.account for each row execute function access.account_in_use();

-- Whoever lets somebody set a new password could sign in as them: where they can open cases, that is reported too. The link is
-- written by the system, for the administrator who asked for it: their name stands in the log.
create function access.invitation_made() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into access.entry (kind, what, account_id, system_why, subject, ids)
  values ('administration', 'send link', new.made_by, 'sign-in', 'account', array[new.account_id]::bigint[]);
  if exists (select from access.account a where a.id = new.account_id and a.state = 'active')
     and exists (select from access.post p where p.account_id = new.account_id and p.ended_at is null
                   and p.role in ('caseworker', 'panel-member', 'data-protection-officer')) then
    perform access.raise_alert('reset', new.account_id, new.made_by, 'Made a link that resets the sign-in of somebody who can open cases.');
  end if;
  return new;
end $$;
create trigger invitation_made before insert on access.invitation for each row execute function access.invitation_made();


-- An administrator who works cases too, and changes what an agreement gives to their own agency, gives themselves access.
create function access.own_agency_receives() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  me record;
  of_agreement int;
begin
  select a.account_id, a.agencies into me from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned();
  if me.account_id is null then return null; end if;
  if tg_table_name = 'agreement' then of_agreement := new.id; else of_agreement := new.agreement_id; end if;
  if exists (select from access.agreement_party p where p.agreement_id = of_agreement and p.agency_id = any (me.agencies))
     and not exists (select from access.alert l where l.kind = 'own access' and l.by_id = me.account_id and l.at = pg_catalog.now()) then
    perform access.raise_alert('own access', me.account_id, me.account_id, 'Changed an agreement under which their own agency receives: '
            || (select a.title from access.agreement a where a.id = of_agreement) || '.');
  end if;
  return null;
end $$;
create trigger own_agency_receives after update on access.agreement for each row execute function access.own_agency_receives();
create trigger own_agency_receives after insert or update on access.agreement_party for each row execute function access.own_agency_receives();
create trigger own_agency_receives after insert on access.agreement_field for each row execute function access.own_agency_receives();


-- Row security --------------------------------------------------------------------------------------------------------

do $$
declare t text;
begin
  foreach t in array array['agency', 'role', 'account', 'post', 'review', 'review_line', 'field', 'purpose', 'agreement',
                           'agreement_party', 'agreement_field', 'password', 'totp', 'passkey', 'recovery_code', 'identity',
                           'invitation', 'failure', 'journey', 'session', 'entry', 'seal', 'alert'] loop
    execute format('alter table access.%I enable row level security', t);
    execute format('alter table access.%I force row level security', t);
    execute format('create policy owner_all on access.%I to owner using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on access.%I to worker', t);
  end loop;
  foreach t in array array['password', 'totp', 'passkey', 'recovery_code', 'identity', 'invitation', 'failure', 'journey', 'session'] loop
    execute format($p$create policy sign_in on access.%I to worker using ((select access.acting_why()) = 'sign-in')$p$, t);
  end loop;
  foreach t in array array['agency', 'role', 'account', 'post', 'field', 'purpose', 'agreement', 'agreement_party', 'agreement_field', 'review', 'review_line', 'alert'] loop
    execute format($p$create policy system on access.%I to worker using ((select access.acting_why()) in ('sign-in', 'set-up', 'export'))$p$, t);
  end loop;
  -- Reference lists and agencies: for whoever has signed in.
  foreach t in array array['agency', 'role', 'field', 'purpose', 'agreement', 'agreement_party', 'agreement_field'] loop
    execute format('create policy signed_in on access.%I for select to app using ((select access.actor()) is not null)', t);
    execute format('grant select on access.%I to app', t);
  end loop;
  -- Administrators make agencies, users and agreements; they read no case.
  foreach t in array array['agency', 'account', 'post', 'review', 'review_line', 'agreement', 'agreement_party', 'agreement_field'] loop
    execute format($p$create policy administrator on access.%I to app using ((select access.holds('administrator')))$p$, t);
    execute format('grant select, insert, update on access.%I to app', t);
  end loop;
end $$;
grant delete on access.agreement_party, access.agreement_field to app;
-- The log is never changed: nothing but reading, and the sealer's own rows.
revoke insert, update, delete on access.entry, access.alert from worker;
revoke update, delete on access.seal from worker;
revoke update, delete on access.role, access.field, access.purpose from worker;

create policy own on access.account for select to app using (id = (select access.actor()));
create policy own on access.post for select to app using (account_id = (select access.actor()));
create policy protector on access.account for select to app using (id = any ((select access.staff())::int[]));
create policy protector on access.post for select to app using (agency_id = any ((select access.protects())::int[]));
create policy protector on access.review for select to app using (agency_id = any ((select access.protects())::int[]));
create policy protector on access.review_line for select to app
  using (exists (select from access.review r where r.id = review_id and r.agency_id = any ((select access.protects())::int[])));

-- The log: the data protection officer sees what touches the agencies that they answer for, and every change of access;
-- administrators the changes of access and sign-ins only. The owning agency's caseworkers: 0008.
create policy sealer on access.entry for select to worker using ((select access.acting_why()) in ('seal', 'verify', 'export'));
create policy sealer on access.seal to worker using ((select access.acting_why()) in ('seal', 'verify', 'export'));
create policy protector on access.entry for select to app
  using ((select access.holds('data-protection-officer'))
         and (agencies && (select access.protects())
              or kind in ('administration', 'sign-in')
                 and (account_id = any ((select access.staff())::int[])
                      or subject = 'account' and ids && (select access.staff())::bigint[]
                      -- What the program did to nobody in particular.
                      or account_id is null and (subject <> 'account' or ids = '{}'))));
create policy administrator on access.entry for select to app
  using ((select access.holds('administrator')) and kind in ('administration', 'sign-in'));
create policy protector on access.alert to app
  using ((select access.holds('data-protection-officer')) and (controller_id is null or controller_id = any ((select access.protects())::int[])));
grant select on access.entry to app;
grant select, update (seen_by, seen_at) on access.alert to app;


-- Bodies that are not public ------------------------------------------------------------------------------------------

-- Who may read the papers of a private body, beside its clerks: its members and those invited.
create table people.reader (
  body_id    int not null references people.body,
  account_id int not null references access.account,
  primary key (body_id, account_id)
);
create index on people.reader (account_id);
alter table people.reader enable row level security;
alter table people.reader force row level security;
create policy owner_all on people.reader to owner using (true) with check (true);
create policy system on people.reader to worker using ((select access.acting_why()) in ('set-up', 'export'));
create policy own on people.reader for select to app using (account_id = (select access.actor()));
create policy clerk on people.reader to app using ((select access.holds('clerk')));
grant select, insert, delete on people.reader to app, worker;

-- Everything of a body hangs on this: who sees its row sees its meetings and papers.
create policy named on people.body for select to app
  using ((select access.holds('clerk', 'monitoring-officer'))
         or id in (select r.body_id from people.reader r where r.account_id = (select access.actor())));
