-- What administrators need beside their tables: ending sessions, when somebody last came, health; and the public register.

-- The account itself --------------------------------------------------------------------------------------------------

-- Every account made or changed is noted by the database, as roles are. What would let somebody in as another person is
-- reported to the data protection officer; and only sign-in says that an account is in use.
create function access.account_changed() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  me int := access.actor();
  why text := access.acting_why();
begin
  if me is null and why is null then return new; end if; -- a migration
  if tg_op = 'UPDATE' and (new.id, new.made_at) is distinct from (old.id, old.made_at) then
    raise exception 'Number and beginning of an account do not change.' using errcode = 'insufficient_privilege';
  end if;
  if me is not null and new.state = 'active' and (tg_op = 'INSERT' or old.state <> 'active') then
    raise exception 'An account is in use once its owner has signed in.' using errcode = 'insufficient_privilege';
  end if;
  if why = 'sign-in' then return new; end if;
  if tg_op = 'INSERT' then
    perform access.add_entry('administration', 'add user', 'account', array[new.id]::bigint[], '{}', null, '', '', '{}');
    return new;
  end if;
  if new.state is distinct from old.state then
    new.left_at := case when new.state = 'left' then pg_catalog.now() end;
    perform access.add_entry('administration', case new.state when 'left' then 'user left' else 'user returned' end,
                             'account', array[new.id]::bigint[], '{}', null, '', '', '{}');
    if old.state = 'left' then
      perform access.raise_alert('returned', new.id, me, 'Brought back an account that had left.');
    end if;
  end if;
  if new.name <> old.name then
    perform access.add_entry('administration', 'change name', 'account', array[new.id]::bigint[], '{}', null, '', '', '{}');
  end if;
  if new.email <> old.email then
    perform access.add_entry('administration', 'change e-mail', 'account', array[new.id]::bigint[], '{}', null, '', '', '{}');
    if exists (select from access.post p where p.account_id = new.id and p.ended_at is null
                 and p.role in ('caseworker', 'panel-member', 'data-protection-officer')) then
      perform access.raise_alert('e-mail', new.id, me, 'Changed the e-mail address of somebody who can open cases.');
    end if;
  end if;
  return new;
end $$;
create trigger account_changed before insert or update on access.account for each row execute function access.account_changed();


-- Who answers for an agency decides who sees its log, and whose signature binds it: a change of that is reported too.
create function access.agency_changed() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if access.actor() is not null and new.controller_id is distinct from old.controller_id then
    perform access.raise_alert('controller', null, access.actor(), 'Changed who answers for the records of ' || new.name || '.', new.id);
  end if;
  return new;
end $$;
create trigger agency_changed before update on access.agency for each row execute function access.agency_changed();


-- Sessions and proofs: administrators end them, and never see them ------------------------------------------------------

create function access.must_administer() returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if not access.holds('administrator') and access.acting_why() is distinct from 'set-up' then
    raise exception 'Only administrators do this.' using errcode = 'insufficient_privilege';
  end if;
end $$;

-- Ends every session of somebody: how many there were.
create function access.end_sessions(account int) returns int
language plpgsql security definer set search_path = '' as $$
declare n int;
begin
  perform access.must_administer();
  update access.session s set ended_at = pg_catalog.now() where s.account_id = account and s.ended_at is null and s.ends > pg_catalog.now();
  get diagnostics n = row_count;
  return n;
end $$;

-- Forgets what somebody signed in with, so that only the next one-time link lets them in; `how` they proved who they are.
create function access.reset_sign_in(account int, how text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform access.end_sessions(account);
  delete from access.password x where x.account_id = account;
  delete from access.totp x where x.account_id = account;
  delete from access.passkey x where x.account_id = account;
  delete from access.identity x where x.account_id = account;
  delete from access.recovery_code x where x.account_id = account;
  delete from access.invitation x where x.account_id = account and x.used_at is null;
  perform access.add_entry('administration', 'reset sign-in', 'account', array[account]::bigint[], '{}', null, how, '', '{}');
end $$;

-- When each person last signed in, how many sessions are open, and whether a second factor is set up: dates and counts only.
create function access.sign_ins() returns table (account_id int, last timestamptz, open int, factor boolean)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform access.must_administer();
  return query
    select a.id, s.last, coalesce(s.open, 0)::int,
           exists (select from access.totp t where t.account_id = a.id and t.confirmed_at is not null)
             or exists (select from access.passkey k where k.account_id = a.id)
      from access.account a
      left join (select x.account_id, max(x.began) filter (where x.stage = 'whole') as last,
                        count(*) filter (where x.ended_at is null and x.ends > pg_catalog.now() and x.seen + x.idle > pg_catalog.now()) as open
                   from access.session x group by x.account_id) s on s.account_id = a.id;
end $$;

-- How the installation is: nothing of anybody.
create function access.health() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  perform access.must_administer();
  return pg_catalog.jsonb_build_object(
    'sealed', (select max(s.at) from access.seal s),
    'unsealed', (select count(*) from access.entry e where e.id > coalesce((select max(s.to_id) from access.seal s), 0)),
    'migration', (select m.name from db.migration m order by m.number desc limit 1),
    'migrations', (select count(*) from db.migration m),
    'bytes', pg_catalog.pg_database_size(pg_catalog.current_database()),
    'postgres', pg_catalog.current_setting('server_version'));
end $$;
grant execute on function access.end_sessions, access.reset_sign_in to app, worker;
grant execute on function access.sign_ins to app, worker;
grant execute on function access.health to app, worker;

create index on access.session (account_id, began);


-- The public register of agreements ------------------------------------------------------------------------------------

-- An agreement holds from its first to its last day, between those parties that have signed (as in access.sharing).
create function access.in_force(agreement int) returns boolean
language sql stable security definer set search_path = '' set timezone = 'Europe/London' as $$
  select exists (
    select from access.agreement a
     where a.id = agreement and a.starts <= current_date and (a.ends is null or a.ends >= current_date)
       and (select count(*) >= 2 from access.agreement_party p where p.agreement_id = a.id and p.signed_on <= current_date))
$$;
grant execute on function access.in_force to app, worker, public_web;

-- The public sees agreements in force, their purpose and who is party: no signatory, no field, no other agency.
grant select (id, slug, title, purpose, gateway, starts, review_on, ends) on access.agreement to public_web;
grant select (agreement_id, agency_id) on access.agreement_party to public_web;
grant select (id, name) on access.agency to public_web;
grant select on access.purpose to public_web;
create policy public on access.agreement for select to public_web using (access.in_force(id));
create policy public on access.agreement_party for select to public_web using (signed_on <= current_date and access.in_force(agreement_id));
create policy public on access.agency for select to public_web using (id in (select p.agency_id from access.agreement_party p));
create policy public on access.purpose for select to public_web using (true);

select access.watch('access.agreement');
select access.watch('access.agreement_party');
select access.watch('access.agency');
