-- What the law wants everybody to know of a case, such as an order of the council: published as it stood then, and never changed. The next
-- one takes its place. It holds what its kind says of itself, and nothing about anybody.

create table casework.register (
  id        int generated always as identity primary key,
  case_id   bigint not null references casework."case" on delete cascade,
  -- As the case had them: nobody need see the case to read this.
  kind      text not null,
  reference text not null,
  agency_id int not null references access.agency,
  title     text not null check (pg_catalog.btrim(title) <> '' and length(title) <= 200),
  -- From the first day until the last, which counts.
  from_day  date not null,
  until_day date not null,
  -- The first day on which it holds no more, where it was ended before its last.
  ended     date,
  body      jsonb not null check (jsonb_typeof(body) = 'object' and pg_column_size(body) <= 500000),
  by_id     int not null references access.account,
  at        timestamptz not null default now(),
  check (until_day >= from_day)
);
create index on casework.register (case_id);
create index on casework.register (agency_id);
create index on casework.register (by_id);
create index on casework.register (kind, reference, id);
alter table casework.register enable row level security;
alter table casework.register force row level security;
create policy owner_all on casework.register to owner using (true) with check (true);
create policy public on casework.register for select to public_web, app, worker using (true);
create policy publish on casework.register for insert to app with check (agency_id = any ((select access.caseworks())::int[]));
-- Not which case it is, nor who published it.
grant select (id, kind, reference, title, from_day, until_day, ended, body, at) on casework.register to public_web, app;
grant insert (case_id, title, from_day, until_day, ended, body) on casework.register to app;
grant select on casework.register to worker;
select access.watch('casework.register');

create function casework.register_made() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  select c.kind, c.reference, c.agency_id into strict new.kind, new.reference, new.agency_id from casework."case" c where c.id = new.case_id;
  new.by_id := access.actor();
  new.at := pg_catalog.now();
  if not new.agency_id = any (access.caseworks()) then
    raise exception 'Only the agency whose case it is publishes what it says.' using errcode = 'insufficient_privilege';
  end if;
  perform access.add_entry('disclosure', 'publish case', 'case', array[new.case_id], array[new.agency_id], null, '', 'everybody', '{}');
  return new;
end $$;
create trigger register_made before insert on casework.register for each row execute function casework.register_made();
