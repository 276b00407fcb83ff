-- Events that come at once name those before them by numbers that are not yet theirs: wherever such a number stands, in a list, in the key
-- of a charge or in the value of a mark, it becomes the real one. It has 16 digits, of a range in which no event is ever numbered.
create or replace function casework.bring_events(of_case bigint, base bigint, given jsonb, account int, agency int) returns bigint[]
language plpgsql set search_path = '' as $$
declare
  e jsonb;
  ids bigint[] := '{}';
  made bigint;
  words text;
  range text := pg_catalog.left(base::text, 12);
begin
  for e in select t.x from pg_catalog.jsonb_array_elements(given) with ordinality t(x, n) order by t.n loop
    if e ->> 'panel' is not null then
      insert into casework.panel_case (panel_id, case_id, why) values ((e ->> 'panel')::int, of_case, e ->> 'why') on conflict do nothing;
    end if;
    words := pg_catalog.jsonb_build_array(e -> 'data', e -> 'effects')::text;
    if pg_catalog.strpos(words, range) > 0 then
      for n in 1 .. pg_catalog.cardinality(ids) loop
        words := pg_catalog.replace(words, (base + n - 1)::text, ids[n]::text);
      end loop;
    end if;
    insert into casework.event (case_id, field, kind, says, day, data, effects, panel_id, account_id, agency_id)
    values (of_case, e ->> 'field', e ->> 'kind', e ->> 'says', (e ->> 'day')::date, coalesce(nullif(words::jsonb -> 0, 'null'), '{}'),
            coalesce(nullif(words::jsonb -> 1, 'null'), '[]'), (e ->> 'panel')::int, account, agency)
    returning id into made;
    ids := ids || made;
  end loop;
  return ids;
end $$;
