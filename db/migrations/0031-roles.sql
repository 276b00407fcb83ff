-- What somebody can be in a case grows by three: who asked for it, who speaks for them, and a place that it is about.

alter table casework.party
  drop constraint party_role_check,
  add constraint party_role_check
    check (role in ('subject', 'victim', 'complainant', 'witness', 'relative', 'other', 'applicant', 'representative', 'place')),
  -- A place has a name and an address.
  add constraint party_place_check check (role <> 'place' or born is null);

-- Who asked for a case, and for whom, is known to no more agencies than who complained.
create or replace function casework.field_of_party() returns trigger language plpgsql set search_path = '' as $$
begin
  new.field := case when new.role in ('victim', 'complainant', 'witness', 'applicant', 'representative') then 'victim' else 'identity' end;
  return new;
end $$;
