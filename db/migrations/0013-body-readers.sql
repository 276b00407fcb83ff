-- A clerk says who may read the papers of a private body: by email address, as clerks do not see the list of users. Noted each time.
create function people.name_reader(body int, typed text) returns boolean
language plpgsql security definer set search_path = '' as $$
declare who int;
begin
  if not access.holds('clerk') then raise exception 'A clerk says who reads.' using errcode = 'insufficient_privilege'; end if;
  select a.id into who from access.account a where a.email = pg_catalog.lower(pg_catalog.btrim(typed)) and a.state <> 'left';
  if who is null or not exists (select from people.body b where b.id = body and not b.public) then return false; end if;
  insert into people.reader (body_id, account_id) values (body, who) on conflict do nothing;
  if found then
    perform access.add_entry('administration', 'name reader', 'body', array[body]::bigint[], '{}', null, '', 'account ' || who, '{}');
  end if;
  return true;
end $$;
create function people.end_reader(body int, account int) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not access.holds('clerk') then raise exception 'A clerk says who reads.' using errcode = 'insufficient_privilege'; end if;
  delete from people.reader r where r.body_id = body and r.account_id = account;
  if found then
    perform access.add_entry('administration', 'end reader', 'body', array[body]::bigint[], '{}', null, '', 'account ' || account, '{}');
  end if;
end $$;
revoke insert, delete on people.reader from app;
grant execute on function people.name_reader, people.end_reader to app;
-- The functions read bodies whatever they are.
create policy owner_all on people.body for select to owner using (true);
