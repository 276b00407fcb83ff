/** A database with a million cases of forty agencies, written past the walls by the superuser; kept in bench/.cache. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Database } from '../src/db/connect.ts'
import { openEmbedded } from '../src/db/embedded/embedded.ts'
import { migrate, readMigrations } from '../src/db/migrate.ts'
import { ensureRoles } from '../src/db/roles.ts'
import { asRole, type Server } from '../src/db/server.ts'

const cache = join(import.meta.dirname, '.cache')

/** The token of the one person who works cases here: at agency 1, with some cases and one panel of others besides. */
export const token = 'a'.repeat(43)

const people = `
  insert into access.agency (slug, name, kind) select 'agency-' || n, 'Agency ' || n, 'other' from generate_series(1, 40) n;
  insert into access.account (name, email, state) values ('Ann Lee', 'ann@example.org', 'active'), ('Bo Hart', 'bo@example.org', 'active');
  insert into access.post (account_id, role, agency_id) values (1, 'caseworker', 1);
  insert into access.session (token_hash, account_id, stage, strong, idle, ends)
    values (sha256('${token}'), 1, 'whole', true, '1 year', now() + interval '10 years');
  insert into access.agreement (slug, title, purpose, gateway, starts, review_on) values
    ('all', 'Sharing', 'crime-and-disorder', 'Crime and Disorder Act 1998, section 115', '2020-01-01', '2040-01-01');
  insert into access.agreement_party select 1, n, 'Somebody', '2020-01-01' from generate_series(1, 40) n;
  insert into access.agreement_field select 1, 1, key from access.field;`

/** A kind of case that is counted and listed, of its own service. */
export const kind = 'anti-social-behaviour'

/** Of each agency's cases, and of each worker's, one in seven is open. */
const closed = '(n / 40) % 7 <> 1'

/** Five events a case with their effects, and the projection that these give: `wardmote verify` finds no fault in it. */
const events = `
  insert into casework.event (id, case_id, field, kind, says, day, data, effects, account_id, agency_id, at)
  overriding system value
  select c.id * 5 + k - 5, c.id, case k when 3 then 'victim' else 'plan' end, case k when 1 then 'imported' else 'noted' end, 'What happened', d, '{}',
         case k
           when 1 then jsonb_build_array(jsonb_build_object('do', 'ward', 'to', c.ward), jsonb_build_object('do', 'stage', 'to', 'received'),
                         jsonb_build_object('do', 'mark', 'key', 'referred'), jsonb_build_object('do', 'due', 'key', 'assess', 'by', d + 5))
           when 2 then jsonb_build_array(jsonb_build_object('do', 'stage', 'to', 'assessed'), jsonb_build_object('do', 'met', 'key', 'assess'),
                         jsonb_build_object('do', 'priority', 'to', c.priority))
           when 3 then jsonb_build_array(jsonb_build_object('do', 'mark', 'key', 'first-contact', 'n', c.id % 9))
           when 4 then jsonb_build_array(jsonb_build_object('do', 'stage', 'to', 'open'), jsonb_build_object('do', 'begin', 'key', 'supported'),
                         jsonb_build_object('do', 'due', 'key', 'review', 'by', c.opened + 63))
           else case when c.closed is null then '[]' else jsonb_build_array(jsonb_build_object('do', 'stage', 'to', 'closed'),
                         jsonb_build_object('do', 'close', 'outcome', 'closed')) end
         end, null, c.agency_id, d
    from casework."case" c, generate_series(1, 5) k, lateral (select c.opened + (array[0, 3, 4, 7, 90])[k] as d) x;
  insert into casework.mark (case_id, event_id, agency_id, kind, key, value, ward, n, from_day, to_day, lasts)
  select c.id, c.id * 5 + m.k - 5, c.agency_id, c.kind, m.key, m.value, c.ward, m.n, m.f, m.t, m.lasts
    from casework."case" c, lateral (values
      (1, 'stage', 'received', null::numeric, c.opened, c.opened + 3, true), (1, 'referred', '', null, c.opened, c.opened, false),
      (2, 'stage', 'assessed', null, c.opened + 3, c.opened + 7, true), (3, 'first-contact', '', c.id % 9, c.opened + 4, c.opened + 4, false),
      (4, 'stage', 'open', null, c.opened + 7, c.closed, true), (4, 'supported', '', null, c.opened + 7, c.closed, true),
      (5, 'stage', 'closed', null, c.closed, c.closed, true), (5, 'closed', 'closed', null, c.closed, c.closed, false)) m(k, key, value, n, f, t, lasts)
   where m.f is not null;
  insert into casework.due (case_id, event_id, key, due, account_id, of_worker, began, met, gone)
  select c.id, c.id * 5 - 4, 'assess', c.opened + 5, c.worker_id, true, c.opened, c.opened + 3, false from casework."case" c
  union all
  select c.id, c.id * 5 - 1, 'review', c.opened + 63, c.worker_id, true, c.opened + 7, null, c.closed is not null from casework."case" c;`

/** One case in fifty of one's own agency is limited, one in five hundred excludes one; twenty of others are on an open panel, twenty shared. */
const cases = (count: number) => `
  insert into casework."case" (id, slug, reference, kind, purpose, agency_id, worker_id, opened, closed, limited, stage, stage_since, outcome,
                               ward, priority, next_due, next_key)
  overriding system value
  select n, md5(n::text), 'C-' || n, '${kind}', 'crime-and-disorder', 1 + n % 40, case when n % 4000 = 40 then 1 end, d,
         case when ${closed} then d + 90 end, n % 2000 = 0,
         case when ${closed} then 'closed' else 'open' end, case when ${closed} then d + 90 else d + 7 end, case when ${closed} then 'closed' end,
         'Ward ' || chr(65 + n % 17), 1 + n % 5, case when not ${closed} then d + 63 end, case when not ${closed} then 'review' end
    from generate_series(1, ${count}) n, lateral (select date '2016-01-01' + (n::bigint * 3900 / ${count})::int as d) x;
  ${events}
  insert into casework.party (case_id, field, role, name, born)
  select n, 'identity', 'subject', 'Person ' || n, date '1950-01-01' + n % 20000 from generate_series(1, ${count}) n;
  insert into casework.named (case_id, account_id, kind, why) select n, 2, 'allowed', '-' from generate_series(2000, ${count}, 2000) n;
  insert into casework.named (case_id, account_id, kind, why) select n, 1, 'excluded', '-' from generate_series(400, ${count}, 20000) n;
  insert into casework.named (case_id, account_id, kind, agreement_id, agency_id, why) select n, 1, 'shared', 1, 1, '-' from generate_series(1, ${count}, ${count} / 20) n where n % 40 <> 0;
  insert into casework.panel (slug, name, purpose, agreement_id, agency_id, due, opened_at) values ('p', 'Panel', 'crime-and-disorder', 1, 2, now(), now());
  insert into casework.panel_member values (1, 1, 1, 'member');
  insert into casework.panel_case (panel_id, case_id) select 1, n from generate_series(3, ${count}, ${count} / 20) n;
  insert into casework.panel (slug, name, purpose, agreement_id, agency_id, due, opened_at, closed_at)
  select 'p' || n, 'Panel ' || n, 'crime-and-disorder', 1, 1 + n % 40, d, d, d + interval '2 hours'
    from generate_series(1, ${count} / 1000) n, lateral (select timestamptz '2016-01-04 10:00+00' + (n * 3900 / (${count} / 1000)) * interval '1 day' as d) x;
  insert into casework.panel_member (panel_id, account_id, agency_id, capacity) select p.id, 1, 1, 'member' from casework.panel p where p.id % 10 = 5;
  insert into casework.panel_case (panel_id, case_id) select p.id, c from casework.panel p, lateral (select 40 * (p.id * 7 + g) as c from generate_series(1, 8) g) x
   where p.id > 1 and c <= ${count};`

export type FilledCases = { readonly db: Database; readonly server: Server }

/** `walls: false`: the same rows without row security, for comparing; the functions are all there. */
export async function filledCases(
  count: number,
  walls: boolean,
  say: (progress: string) => void,
): Promise<FilledCases> {
  const migrations = readMigrations()
  const version = createHash('sha256')
    .update(migrations.map(({ sha256 }) => sha256).join() + people + cases(count) + String(walls))
    .digest('hex')
    .slice(0, 8)
  const database = `cases_${count}${walls ? '' : '_open'}`
  const marker = join(cache, `${database}-${version}`)
  mkdirSync(cache, { recursive: true })
  const server = await openEmbedded(join(cache, 'cases'), { role: 'tool', say, database })
  if (!existsSync(marker)) {
    say(`filling ${count.toLocaleString('en-GB')} cases`)
    await asRole({ ...server.login('postgres'), database: 'postgres' }, async admin => {
      await admin.query(`drop database if exists ${database} with (force)`)
      await admin.query(`create database ${database}`)
    })
    await ensureRoles(server)
    await migrate(server, say, migrations)
    await asRole(server.login('postgres'), async admin => {
      // Past triggers and row security: only this makes a million rows in seconds.
      await admin.query('set session_replication_role = replica')
      await admin.query(people)
      await admin.query(cases(count))
      if (!walls) {
        for (const table of ['"case"', 'named', 'party', 'address', 'event'])
          await admin.query(`alter table casework.${table} disable row level security`)
        // Without walls the list would show what begin_read() then refuses: the same list is one without those.
        await admin.query('delete from casework."case" where limited and agency_id = 1')
      }
      await admin.query('select casework.tally_anew()')
      await admin.query('vacuum analyze')
    })
    writeFileSync(marker, '')
  }
  // A panel ends by itself after a day; the cache is older.
  await asRole(server.login('postgres'), async admin => {
    await admin.query('set session_replication_role = replica')
    await admin.query('update casework.panel set opened_at = now()')
  })
  return { db: connect(server), server }
}
