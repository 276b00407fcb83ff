/** Fifty invented worlds: whoever asks, at whatever door, gets what the rules in words give them; no record more and none fewer. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { asRole } from '../../src/db/server.ts'
import { testServer } from '../database.ts'
import { tried } from './inspect.ts'
import { tryAll } from './try-all.ts'

type Opened = Awaited<ReturnType<typeof testServer>>

describe('the walls', () => {
  let opened: Opened
  before(async () => {
    opened = await testServer()
  })
  after(() => opened.db.close())

  it('show in fifty worlds what may be seen, and nothing else', async t => {
    const { triples, faults } = await tryAll(opened.server, 50)
    t.diagnostic(`${triples} triples of actor, record and door`)
    assert.deepEqual(faults.slice(0, 20), [], `${faults.length} faults`)
    assert.ok(triples >= 10_000)
  })

  it('are tried at every table of cases', async () => {
    const { rows } = await asRole(opened.server.login('postgres'), client =>
      client.query<{ name: string }>(
        `select schemaname || '.' || tablename as name from pg_tables where schemaname = 'casework' order by 1`,
      ),
    )
    assert.ok(rows.length > 20)
    assert.deepEqual(
      rows.map(({ name }) => name).filter(name => !tried.has(name)),
      [],
      'a new table has a line in test/walls/inspect.ts',
    )
  })
})

/** In the definition of a function `said` becomes `planted`. */
const rewritten = (name: string, said: string, planted: string) => ({ name, said, planted })

const plants: { fault: string; finds: RegExp; sql?: string; change?: ReturnType<typeof rewritten> }[] = [
  {
    fault: 'a policy that forgets lists of allowed readers',
    finds: /case by way \d: leaks/,
    sql: `alter policy ring on casework."case" using (agency_id = any ((select access.caseworks())::int[]) or id = any ((select casework.by_name())::bigint[]))`,
  },
  {
    fault: 'a policy that gives every kind of field of a case in a reading',
    finds: /event in a reading by way \d: leaks/,
    sql: 'alter policy reading on casework.event using (case_id in (select r.case_id from casework.readable() r))',
  },
  {
    fault: 'a log that tells which other cases a search found',
    finds: /entry by way \d: leaks/,
    sql: `alter policy owning_agency on access.entry using (subject = 'case' and agencies && (select access.caseworks()))`,
  },
  {
    fault: 'a policy that shows nothing',
    finds: /party in a reading by way \d: hides/,
    sql: 'alter policy reading on casework.party using (false)',
  },
  {
    fault: 'an update that is not held by the ring',
    finds: /update casework.panel_case .* touches/,
    sql: 'alter policy arrange on casework.panel_case using (panel_id = any ((select casework.my_panels())::int[]))',
  },
  {
    fault: 'a case that is moved by whoever may write into it',
    finds: /: can insert into casework.event .*"do":"stage"/s,
    change: rewritten('casework.event_owned', 'access.actor() is null or casework.lets_in(new.case_id)', 'true'),
  },
  {
    fault: 'a task that anybody says is done',
    finds: /: can insert into casework.event .*"do":"met"/s,
    change: rewritten('casework.event_written', 'd.account_id = access.actor()', 'true'),
  },
  {
    fault: 'a count that has room for a sentence',
    finds: /: can insert into casework.event .*Wicket Row/s,
    sql: 'alter table casework.mark drop constraint mark_value_check',
  },
  {
    fault: 'a file that is given to whoever receives some of what is in it',
    finds: /file in a reading by way \d: leaks/,
    sql: 'alter policy reading on casework.file using ((case_id, field) in (select r.case_id, r.field from casework.readable() r))',
  },
  {
    fault: 'a link that tells of a case which one does not see',
    finds: /event in a reading by way \d: leaks/,
    sql: 'alter policy both_cases on casework.event using (true)',
  },
  {
    fault: 'what is due, shown to whoever works anywhere',
    finds: /due by way \d: leaks/,
    sql: 'alter policy mine on casework.due using (true)',
  },
  {
    fault: 'a panel that never ends by itself',
    finds: /case by way \d: leaks/,
    change: rewritten(
      'casework.reached',
      `p.opened_at > pg_catalog.now() - interval '24 hours'`,
      'p.opened_at is not null',
    ),
  },
  {
    fault: 'sharing for whatever purpose',
    finds: /case by way \d: leaks/,
    change: rewritten('casework.reached', 'and s.purpose = c.purpose', ''),
  },
  {
    fault: 'rights that need a second factor, without one',
    finds: /session \d+ \(whole\), .* leaks/,
    change: rewritten('access.act_as', '(s.strong or not r.strong)', 'true'),
  },
  {
    fault: 'half a session that counts as somebody',
    finds: /\(second factor\), .* leaks/,
    change: rewritten('access.actor', 'and a.whole', ''),
  },
  {
    fault: 'a search that finds who was harmed for everybody',
    finds: /finds: leaks/,
    change: rewritten('casework.find', 'and p.field = s.field', ''),
  },
]

describe('the property test', () => {
  for (const { fault, finds, sql, change } of plants)
    it(`finds ${fault}`, async () => {
      const { db, server } = await testServer()
      try {
        await asRole(server.login('owner'), async owner => {
          if (sql !== undefined) await owner.query(sql)
          if (change === undefined) return
          const { rows } = await owner.query<{ is: string }>('select pg_get_functiondef($1::regproc) as is', [
            change.name,
          ])
          const is = rows[0]?.is ?? ''
          assert.ok(is.includes(change.said), `${change.name} does not say ${change.said}`)
          await owner.query(is.replaceAll(change.said, change.planted))
        })
        const { faults } = await tryAll(server, 50, finds)
        assert.ok(
          faults.some(said => finds.test(said)),
          faults.slice(0, 5).join('\n'),
        )
      } finally {
        await db.close()
      }
    })
})
