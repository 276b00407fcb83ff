-- Who acts in a transaction, and the edition of the public record. Everything later stands on this.

create schema access;

-- A function is for nobody until it is granted. (PostgreSQL would let everybody call every new function.)
alter default privileges revoke execute on functions from public;

grant usage on schema access to app, public_web;


-- The actor -----------------------------------------------------------------------------------------------------------

-- Why the system itself may act: the reasons given to asSystem('why', …). Each module's migration adds its own; a test lists them.
create table access.system_why (
  why text primary key check (why ~ '^[a-z][a-z-]*$'),
  says text not null
);
alter table access.system_why enable row level security;
alter table access.system_why force row level security;
create policy owner_all on access.system_why to owner using (true) with check (true);

-- Who acts in the running transaction: one row a transaction, which only the definer functions below can write, so that SQL
-- run as `app` cannot become somebody else. Today the actor is always the system, for a reason; when people sign in, a later
-- migration adds the user and lets `why` be null where the user is set.
-- Unlogged: a row means something only inside its own transaction, so there is nothing to recover after a crash.
create unlogged table access.acting (
  xid xid8 primary key,
  why text not null references access.system_why,
  at timestamptz not null default now()
);
alter table access.acting enable row level security;
alter table access.acting force row level security;
create policy owner_all on access.acting to owner using (true) with check (true);

-- Makes the system the actor of this transaction, for a listed reason, once.
create function access.act_as_system(reason text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from access.system_why w where w.why = reason) then
    raise exception 'The system has no reason called %: see access.system_why.', reason using errcode = 'insufficient_privilege';
  end if;
  -- Rows of transactions that have ended say nothing any more. A few at a time, and never waiting for another clearer.
  delete from access.acting a where a.xid in (
    select old.xid from access.acting old
     where old.xid < pg_catalog.pg_snapshot_xmin(pg_catalog.pg_current_snapshot())
     limit 20 for update skip locked);
  insert into access.acting (xid, why) values (pg_catalog.pg_current_xact_id(), reason);
exception when unique_violation then
  raise exception 'This transaction has its actor already.' using errcode = 'insufficient_privilege';
end $$;
grant execute on function access.act_as_system to app;

-- The reason for which the system acts in this transaction; null where it does not. In a policy write
-- `(select access.acting_why()) is not null`: the brackets make PostgreSQL ask once a query and not once a row.
create function access.acting_why() returns text
language sql stable security definer set search_path = '' as $$
  select a.why from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned()
$$;
grant execute on function access.acting_why to app, public_web;


-- The edition ---------------------------------------------------------------------------------------------------------

-- The number that caches of public pages stand under. A row and not a sequence: a sequence moves before the change is
-- committed, so a reader could keep the old page under the new number for ever; a row shows its new number in the very
-- moment in which the change itself is seen.
create table access.edition (
  one boolean primary key default true check (one),
  n bigint not null
);
insert into access.edition (n) values (1);
alter table access.edition enable row level security;
alter table access.edition force row level security;
create policy owner_all on access.edition to owner using (true) with check (true);
create policy everybody_reads on access.edition for select to app, public_web using (true);
grant select on access.edition to app, public_web;

-- The transactions that have changed something watched. The edition itself is moved at the end of the transaction (by a
-- deferred trigger), so that its one row is locked for the moment of the commit and not for a long import.
create unlogged table access.edition_due (xid xid8 primary key);
alter table access.edition_due enable row level security;
alter table access.edition_due force row level security;
create policy owner_all on access.edition_due to owner using (true) with check (true);

create function access.move_edition() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update access.edition set n = n + 1;
  delete from access.edition_due d where d.xid = new.xid;
  return null;
end $$;
create constraint trigger move_edition after insert on access.edition_due
  deferrable initially deferred for each row execute function access.move_edition();

create function access.bump_edition() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into access.edition_due values (pg_catalog.pg_current_xact_id()) on conflict do nothing;
  return null;
end $$;

-- For migrations: `select access.watch('people.person')` where public pages show that table.
create function access.watch(watched regclass) returns void
language plpgsql set search_path = '' as $$
begin
  execute pg_catalog.format(
    'create trigger bump_edition after insert or update or delete or truncate on %s
       for each statement execute function access.bump_edition()', watched);
end $$;
