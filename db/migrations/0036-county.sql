-- Areas side by side: where an agreement binds agencies for a purpose, who works cases at one of them sees how many cases of that purpose
-- each has, by what is marked of them. Numbers only, and nothing of any case.

-- Of what purpose the cases of a kind are.
create index case_purpose on casework."case" (kind, purpose);

-- Of the actor's own agencies that an agreement of the purpose binds, and of those that give to them under one: how much of each value a
-- measure counts, limited cases among the others as in casework.figures(). Asked: [{"measure", "counts": "flow", "stock" or "sum",
-- "mark", "values"?}]. Nothing where cases of the kind are of another purpose: an agreement for one purpose tells nothing of another.
create function casework.county(kind text, purpose text, asked jsonb, first date, last date, at_day date)
returns table (agency_id int, agency text, measure text, value text, n numeric)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_generic_plan' set timezone = 'Europe/London' as $$
declare
  own int[] := access.caseworks();
  x jsonb;
  vals text[];
begin
  if first <> casework.month_of(first) or last + 1 <> casework.month_of(last + 1) then
    raise exception 'Figures are counted over whole months.' using errcode = 'check_violation';
  end if;
  if exists (select from casework."case" c
              where c.kind = county.kind and (c.purpose < county.purpose or c.purpose > county.purpose)) then
    return;
  end if;
  for x in select e.value from pg_catalog.jsonb_array_elements(asked) e loop
    if x ->> 'counts' not in ('flow', 'stock', 'sum') then
      raise exception 'Areas are not compared by a %.', x ->> 'counts' using errcode = 'check_violation';
    end if;
    vals := case when x ? 'values' then array(select v.value from pg_catalog.jsonb_array_elements_text(x -> 'values') v) end;
    return query
      select g.id, g.name, x ->> 'measure', m.value, sum(m.n)
        from access.agency g
             cross join lateral casework.cells(g.id, county.kind, x ->> 'counts', x ->> 'mark', vals, first, last, at_day) m
       where exists (select from access.sharing s
                      where s.purpose = county.purpose
                        and (s.giver = g.id and (s.receiver = any (own) or g.id = any (own)) or s.receiver = g.id and g.id = any (own)))
       group by g.id, g.name, m.value
      having sum(m.n) <> 0;
  end loop;
end $$;
grant execute on function casework.county to app;
