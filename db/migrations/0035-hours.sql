-- Where the law counts hours, what is due has its hour: 48 hours after a closure notice was served, and not the end of that day.

alter table casework.due add column due_at time;

-- As in 0025, but that a due may say its hour: 'at', as '14:05'.
create or replace function casework.apply(e casework.event) returns void
language plpgsql security definer set search_path = '' set timezone = 'Europe/London' as $$
declare
  x jsonb;
  c casework."case";
  v_on date;
  v_record bigint;
begin
  select * into c from casework."case" where id = e.case_id;
  for x in select value from pg_catalog.jsonb_array_elements(e.effects) loop
    if x - array['do', 'to', 'outcome', 'key', 'value', 'n', 'on', 'record', 'by', 'at', 'account'] <> '{}' then
      raise exception 'An effect says nothing else.' using errcode = 'check_violation';
    end if;
    v_on := coalesce((x ->> 'on')::date, e.day);
    v_record := case (x ->> 'record')::bigint when 0 then e.id else (x ->> 'record')::bigint end;
    case x ->> 'do'
      when 'stage' then
        update casework.mark set to_day = greatest(from_day, v_on) where case_id = e.case_id and key = 'stage' and to_day is null;
        insert into casework.mark (case_id, event_id, agency_id, kind, key, value, ward, from_day, lasts)
        values (e.case_id, e.id, c.agency_id, c.kind, 'stage', x ->> 'to', coalesce(c.ward, ''), v_on, true);
        update casework."case" set stage = x ->> 'to', stage_since = v_on where id = e.case_id;
      when 'close' then
        update casework.mark set to_day = greatest(from_day, v_on) where case_id = e.case_id and lasts and (to_day is null or to_day > v_on);
        update casework.due set gone = true where case_id = e.case_id and met is null;
        insert into casework.mark (case_id, event_id, agency_id, kind, key, value, ward, from_day, to_day, lasts)
        values (e.case_id, e.id, c.agency_id, c.kind, 'closed', x ->> 'outcome', coalesce(c.ward, ''), v_on, v_on, false);
        update casework."case" set closed = v_on, outcome = x ->> 'outcome' where id = e.case_id;
      when 'reopen' then
        insert into casework.mark (case_id, event_id, agency_id, kind, key, ward, from_day, to_day, lasts)
        values (e.case_id, e.id, c.agency_id, c.kind, 'reopened', coalesce(c.ward, ''), v_on, v_on, false);
        update casework."case" set closed = null, outcome = null where id = e.case_id;
      when 'ward' then
        update casework."case" set ward = x ->> 'to' where id = e.case_id returning * into c;
        update casework.mark set ward = x ->> 'to' where case_id = e.case_id;
      when 'priority' then
        update casework."case" set priority = (x ->> 'to')::smallint where id = e.case_id;
      when 'worker' then
        update casework."case" set worker_id = (x ->> 'to')::int where id = e.case_id;
        update casework.due set account_id = (x ->> 'to')::int where case_id = e.case_id and of_worker and met is null;
        c.worker_id := (x ->> 'to')::int;
      when 'hand-over' then
        -- Only to an agency that receives cases of this purpose by an agreement in force, and that is still open; and by itself, so that
        -- nobody does anything in what is another agency's from then on.
        if pg_catalog.jsonb_array_length(e.effects) > 1
           or not exists (select from access.sharing s join access.agency g on g.id = s.receiver and (g.closed is null or g.closed > current_date)
                           where s.giver = c.agency_id and s.receiver = (x ->> 'to')::int and s.purpose = c.purpose) then
          raise exception 'No agreement in force lets this case be handed to that agency.' using errcode = 'insufficient_privilege';
        end if;
        perform access.add_entry('disclosure', 'hand over', 'case', array[e.case_id], array[c.agency_id, (x ->> 'to')::int], null, '',
                                 'agency ' || (x ->> 'to'), '{}');
        -- Who was let in at the agency that gives it away is not let in there, whoever let them in; who must be kept out is kept out.
        delete from casework.named n where n.case_id = e.case_id and (n.kind = 'allowed' or n.kind = 'shared' and n.agency_id = c.agency_id);
        update casework."case" set agency_id = (x ->> 'to')::int, worker_id = null where id = e.case_id;
        insert into casework.mark (case_id, event_id, agency_id, kind, key, value, ward, n, from_day, to_day, lasts)
        select m.case_id, e.id, (x ->> 'to')::int, m.kind, m.key, m.value, m.ward, m.n, greatest(m.from_day, v_on), m.to_day, true
          from casework.mark m where m.case_id = e.case_id and m.lasts and (m.to_day is null or m.to_day > v_on);
        update casework.mark set to_day = greatest(from_day, v_on)
         where case_id = e.case_id and lasts and (to_day is null or to_day > v_on) and event_id <> e.id;
        update casework.due set account_id = null where case_id = e.case_id and of_worker and met is null;
        select * into c from casework."case" where id = e.case_id;
      when 'mark', 'begin' then
        insert into casework.mark (case_id, event_id, agency_id, kind, key, value, ward, n, from_day, to_day, lasts)
        values (e.case_id, e.id, c.agency_id, c.kind, x ->> 'key', coalesce(x ->> 'value', ''), coalesce(c.ward, ''), (x ->> 'n')::numeric, v_on,
                case x ->> 'do' when 'mark' then v_on end, x ->> 'do' = 'begin');
      when 'end' then
        update casework.mark set to_day = greatest(from_day, v_on)
         where case_id = e.case_id and key = x ->> 'key' and to_day is null and (x ->> 'value' is null or value = x ->> 'value');
      when 'unmark' then
        delete from casework.mark where case_id = e.case_id and event_id = v_record;
      when 'due' then
        insert into casework.due as d (case_id, event_id, key, record, due, due_at, account_id, of_worker, began)
        values (e.case_id, e.id, x ->> 'key', v_record, (x ->> 'by')::date, (x ->> 'at')::time, coalesce((x ->> 'account')::int, c.worker_id), x ->> 'account' is null, v_on)
        on conflict (case_id, key, record) do update
          set due = excluded.due, due_at = excluded.due_at, account_id = excluded.account_id, of_worker = excluded.of_worker, began = excluded.began,
              event_id = excluded.event_id, met = null, gone = false;
      when 'met' then
        update casework.due set met = v_on where case_id = e.case_id and key = x ->> 'key' and record is not distinct from v_record and met is null;
      when 'gone' then
        update casework.due set gone = true where case_id = e.case_id and key = x ->> 'key' and record is not distinct from v_record and met is null;
      else raise exception 'An event has no effect called %.', x ->> 'do' using errcode = 'check_violation';
    end case;
  end loop;
  update casework."case" k set next_due = d.due, next_key = d.key
    from (select true) one left join lateral (
      select d.due, d.key from casework.due d where d.case_id = e.case_id and d.met is null and not d.gone order by d.due, d.id limit 1) d on true
   where k.id = e.case_id and (k.next_due, k.next_key) is distinct from (d.due, d.key);
end $$;
