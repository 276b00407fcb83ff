-- Signing in: when somebody last proved who they are, a journey to a second factor, and who made a link stands in the log.

-- Before somebody changes a password or a second factor, they must have proved lately who they are.
alter table access.session add column proved timestamptz not null default now();

alter table access.journey drop constraint journey_kind_check;
alter table access.journey add constraint journey_kind_check
  check (kind in ('openid', 'passkey', 'totp', 'recovery codes'));
create index on access.journey (ends);
create index on access.failure (last);

-- A wrong password for an address that nobody has is noted like any other, so that both take the same work: of nobody.
create or replace function access.note_sign_in(what text, account int, session bigint default null) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if access.acting_why() is distinct from 'sign-in' then
    raise exception 'Only sign-in notes sign-ins.' using errcode = 'insufficient_privilege';
  end if;
  insert into access.entry (kind, what, account_id, session_id, system_why, subject, ids)
  values ('sign-in', what, account, session, 'sign-in', 'account',
          case when account is null then '{}' else array[account]::bigint[] end);
end $$;

-- Whether somebody can open cases, so that a way to sign in as them is the data protection officer's business.
create function access.opens_cases(account int) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from access.post p where p.account_id = account and p.ended_at is null
                    and p.role in ('caseworker', 'panel-member', 'data-protection-officer'))
$$;

-- The link is written by the system, for the administrator who asked for it: their name stands in the log.
create or replace function access.invitation_made() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into access.entry (kind, what, account_id, system_why, subject, ids)
  values ('administration', 'send link', new.made_by, 'sign-in', 'account', array[new.account_id]::bigint[]);
  if exists (select from access.account a where a.id = new.account_id and a.state = 'active')
     and access.opens_cases(new.account_id) then
    insert into access.alert (kind, account_id, by_id, says)
    values ('reset', new.account_id, new.made_by, 'Made a link that resets the sign-in of somebody who can open cases.');
  end if;
  return new;
end $$;

-- An administrator takes a lost phone off somebody's account.
create function access.note_factors_removed(account int, by_account int) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if access.acting_why() is distinct from 'sign-in' then
    raise exception 'Only sign-in removes second factors.' using errcode = 'insufficient_privilege';
  end if;
  insert into access.entry (kind, what, account_id, system_why, subject, ids)
  values ('administration', 'remove second factor', by_account, 'sign-in', 'account', array[account]::bigint[]);
  if access.opens_cases(account) then
    insert into access.alert (kind, account_id, by_id, says)
    values ('reset', account, by_account, 'Took the second factor off the account of somebody who can open cases.');
  end if;
end $$;
grant execute on function access.note_factors_removed to worker;
