-- Files of a case: what somebody added, and the letters that were made. The bytes stand under the walls of the event that brought
-- them, so that erasing, backing up and sharing a case hold for them too.
create table casework.file (
  id       bigint generated always as identity primary key,
  case_id  bigint not null references casework."case" on delete cascade,
  event_id bigint not null references casework.event on delete cascade,
  field    text not null references access.field,
  -- Further kinds of fields that are in it: whoever does not receive them all does not receive the file. A letter about a concern has
  -- somebody's address on it.
  also     text[] not null default '{}',
  name     text not null check (name <> '' and name !~ '[/\\[:cntrl:]]'),
  -- A key of src/casework/file/kinds.ts, found from the bytes.
  type     text not null,
  bytes    bytea not null check (octet_length(bytes) between 1 and 20971520),
  size     int not null generated always as (octet_length(bytes)) stored,
  sha256   text not null generated always as (encode(sha256(bytes), 'hex')) stored
);
create index on casework.file (case_id);
create index on casework.file (event_id);
-- Pictures and recordings are packed already.
alter table casework.file alter column bytes set storage external;
alter table casework.file alter column name set statistics 0, alter column sha256 set statistics 0;

-- A file comes with its event: written in the same transaction, by the same person, and of the same kind of field.
create function casework.file_added() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from casework.event e
                  where e.id = new.event_id and e.case_id = new.case_id and e.field = new.field
                    and e.at = pg_catalog.now() and e.account_id is not distinct from access.actor()) then
    raise exception 'A file comes with its event.' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from unnest(new.also) f where f not in (select k.key from access.field k)) then
    raise exception 'A file is of known kinds of fields.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger file_added before insert on casework.file for each row execute function casework.file_added();

alter table casework.file enable row level security;
alter table casework.file force row level security;
create policy owner_all on casework.file to owner using (true) with check (true);
create policy export on casework.file for select to worker using ((select access.acting_why()) = 'export');
create policy verify on casework.file for select to worker using ((select access.acting_why()) = 'verify');
grant select on casework.file to worker, app;
grant insert (case_id, event_id, field, also, name, type, bytes) on casework.file to app;
create policy reading on casework.file for select to app
  using ((case_id, field) in (select r.case_id, r.field from casework.readable() r)
         and not exists (select from unnest(also) f where (case_id, f) not in (select r.case_id, r.field from casework.readable() r)));
create policy writing on casework.file for insert to app
  with check ((case_id, field) in (select r.case_id, r.field from casework.readable() r)
              and not exists (select from unnest(also) f where (case_id, f) not in (select r.case_id, r.field from casework.readable() r)));

do $$
declare t text;
begin
  foreach t in array array['file'] loop
    execute format('create trigger note_insert after insert on casework.%I referencing new table as changed for each statement execute function casework.note_change()', t);
    execute format('create trigger note_update after update on casework.%I referencing new table as changed for each statement execute function casework.note_change()', t);
    execute format('create trigger note_delete after delete on casework.%I referencing old table as changed for each statement execute function casework.note_change()', t);
  end loop;
end $$;


-- Subject access ------------------------------------------------------------------------------------------------------

-- A file is a row of its own: it leaves as it is, or not at all.
create or replace view rights.line with (security_invoker = true) as
  select p.case_id, 'party'::text as source, p.id as row_id, p.id as party_id, p.field, p.role as kind,
         p.name || coalesce(', born ' || to_char(p.born, 'FMDD FMMonth YYYY'), '') as says, p.agency_id, p.at
    from casework.party p
  union all
  select a.case_id, 'address', a.id, a.party_id, a.field, 'address', a.lines || coalesce(', ' || a.postcode, ''), p.agency_id, a.at
    from casework.address a join casework.party p on p.id = a.party_id
  union all
  select e.case_id, 'event', e.id, null, e.field, e.kind, e.says, e.agency_id, e.at from casework.event e
  union all
  select f.case_id, 'file', f.id, null, f.field, f.type, 'The file “' || f.name || '”', e.agency_id, e.at
    from casework.file f join casework.event e on e.id = f.event_id;

alter table rights.decision drop constraint decision_source_check;
alter table rights.decision add check (source in ('party', 'address', 'event', 'file'));
alter table rights.rectification drop constraint rectification_source_check;
alter table rights.rectification add check (source in ('party', 'address', 'event', 'file'));
-- No words can be taken out of a file.
alter table rights.decision add check (source <> 'file' or decision <> 'redact');
create or replace function rights.lines_of(request int) returns table (case_id bigint, source text, row_id bigint, says text)
language sql stable security definer set search_path = '' as $$
  select l.case_id, l.source, l.row_id, l.says
    from rights.request r join rights.line l on l.case_id in (select m.case_id from rights.match m where m.request_id = r.id and m.same)
   where r.id = request and (l.source not in ('event', 'file')
     or extract(year from l.at at time zone 'Europe/London') between coalesce(r.from_year, 0) and coalesce(r.to_year, 9999))
$$;
