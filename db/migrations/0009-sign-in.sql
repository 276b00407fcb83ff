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

-- The link is written by the system, for the administrator who asked for it: their name stands in the log.
create or replace function access.invitation_made() returns trigger
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
