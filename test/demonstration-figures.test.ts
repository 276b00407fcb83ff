/** The demonstration's figures: as the program counts them, and counted again in plain SQL from what was written. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asRole, type Server, testServer } from './database.ts'
import { testEngine as engine } from './engine.ts'
import { periodAsked } from '../src/casework/figures/period-asked.ts'
import { readFigures } from '../src/casework/figures/read-figures.ts'
import type { Figure } from '../src/casework/figures/figure.ts'
import { typeOf, verifyCases } from '../src/casework/index.ts'
import { record } from '../src/check/checks/record.ts'
import { withOwnFigures } from '../src/check/desk/own-figures.ts'
import { given } from '../src/check/given.ts'
import { proofread } from '../src/check/proofread.ts'
import { nothingEarlier } from '../src/check/record/earlier.ts'
import { type Database, Session } from '../src/db/index.ts'
import { openSession } from '../src/access/index.ts'
import { today } from '../src/lib/index.ts'
import { loadCases } from '../src/demonstration/casework/load-cases.ts'
import { areas } from '../src/demonstration/casework/year/areas.ts'
import { type Cast, from, loadStaff } from '../src/demonstration/casework/load-staff.ts'

type Made = { db: Database; server: Server; cast: Cast; on: Temporal.PlainDate }

/** Made on the day of the test; on a leap day; and on Christmas Day. */
const days = [today(), Temporal.PlainDate.from('2024-02-29'), Temporal.PlainDate.from('2025-12-25')]
const all: Made[] = []
before(async () => {
  for (const on of days) {
    const { db, server } = await testServer()
    const { cast } = await loadStaff(db)
    await loadCases(db, engine, cast, on)
    all.push({ db, server, cast, on })
  }
})
after(async () => {
  for (const { db } of all) await db.close()
})

/** Over the last twelve months and as at the day, as the page of figures counts without being asked for more. */
async function figures(
  { db, cast, on }: Made,
  kind: string,
  [who, agency] = ['asb', 'safety'],
): Promise<Map<string, Figure>> {
  const type = typeOf(engine, kind)
  assert.ok(type)
  const session = new Session(await openSession(db, from(cast.people, who)))
  const whose = { agencyId: from(cast.agencies, agency), kind }
  const { period } = periodAsked(new URLSearchParams(), on)
  const read = await db.asActor(session, tx => readFigures(tx, whose, type, period))
  return new Map(read.map(one => [one.measure.key, one]))
}
const n = (of: Map<string, Figure>, key: string, value?: string): number | null | undefined =>
  value === undefined ? of.get(key)?.n : of.get(key)?.values.find(one => one.of === value)?.n

/** One number of what was written: as the superuser, past everything that the program counts with. */
const sql = async ({ server }: Made, text: string): Promise<number> =>
  asRole(server.login('postgres'), async admin => {
    const done = await admin.query<{ n: string }>(`select (${text})::text as n`)
    return Number(done.rows[0]?.n)
  })

const events = (kind: string, act: string, more = 'true') =>
  `select count(*) from casework.event e join casework."case" c on c.id = e.case_id
    where c.kind = '${kind}' and e.kind = '${act}' and ${more}`
const about = (is: 'place' | 'subject') =>
  `exists (select from casework.party p where p.case_id = e.case_id and p.role = '${is}')`

test('35 referrals of anti-social behaviour and 12 residents supported now', async () => {
  for (const made of all) {
    const counted = await figures(made, 'anti-social-behaviour')
    assert.equal(n(counted, 'referrals'), 35)
    assert.equal(n(counted, 'supported'), 12)
    assert.equal(await sql(made, events('anti-social-behaviour', 'opened')), 35)
    const accepted = events(
      'anti-social-behaviour',
      'support-offered',
      `e.data ->> 'answer' = 'accepted' and not exists (
         select from casework.event later where later.case_id = e.case_id and later.id > e.id
            and (later.kind = 'closed' or later.kind = 'support-ended' and later.data -> 'person' = e.data -> 'person'))`,
    )
    assert.equal(await sql(made, accepted), 12)
    for (const [measure, act] of [
      ['contracts-signed', 'contract-signed'],
      ['contracts-breached', 'contract-broken'],
      ['warnings', 'warning-given'],
      ['restorative', 'restorative-held'],
    ] as const) {
      assert.equal(n(counted, measure), await sql(made, events('anti-social-behaviour', act)), measure)
      assert.ok((n(counted, measure) ?? 0) >= 2, measure)
    }
  }
})

test('24 people and 10 places taken on by the problem-solving group, others declined and put off', async () => {
  for (const made of all) {
    const counted = await figures(made, 'problem-solving')
    assert.deepEqual([n(counted, 'accepted', 'people'), n(counted, 'accepted', 'place')], [24, 10])
    assert.equal(await sql(made, events('problem-solving', 'accepted', about('subject'))), 24)
    assert.equal(await sql(made, events('problem-solving', 'accepted', about('place'))), 10)
    assert.deepEqual([n(counted, 'declined'), n(counted, 'exited'), n(counted, 'active')], [6, 13, 21])
    assert.equal(await sql(made, events('problem-solving', 'declined')), 6)
    assert.equal(await sql(made, events('problem-solving', 'exited')), 13)
    // Each was decided at a meeting, on its day.
    assert.equal(
      await sql(
        made,
        events(
          'problem-solving',
          'accepted',
          `not exists (select from casework.panel p where p.id = e.panel_id and (p.opened_at at time zone 'Europe/London')::date = e.day)`,
        ),
      ),
      0,
    )
  }
})

test('two applications for a case review, neither of which met the threshold, and each handed to somebody', async () => {
  for (const made of all) {
    const counted = await figures(made, 'case-review')
    const numbers = ['applications', 'threshold-not-met', 'threshold-met', 'reviews', 'handed-on', 'appeals'] as const
    assert.deepEqual(
      numbers.map(key => n(counted, key)),
      [2, 2, 0, 0, 2, 1],
    )
    assert.equal(await sql(made, events('case-review', 'opened')), 2)
    assert.equal(await sql(made, events('case-review', 'threshold', `e.data ->> 'decision' = 'not-met'`)), 2)
    assert.equal(await sql(made, events('case-review', 'handed-on')), 2)
    const late = events(
      'case-review',
      'opened',
      `e.data ->> 'applies' = 'councillor' and jsonb_array_length(e.data -> 'complaints') = 3`,
    )
    assert.equal(await sql(made, late), 1)
    const words = events('case-review', 'threshold', `e.says like '%1 day too late%'`)
    assert.equal(await sql(made, words), 1)
  }
})

test('ten cameras, seven and three; five stand now, one of them agreed again, one with a review that is late', async () => {
  for (const made of all) {
    const counted = await figures(made, 'camera')
    assert.deepEqual(
      [n(counted, 'cameras'), n(counted, 'cameras', 'asb'), n(counted, 'cameras', 'environmental')],
      [10, 7, 3],
    )
    const resources = (group: string) =>
      `select count(*) from casework.resource where kind = 'camera' and group_key = '${group}'`
    assert.deepEqual([await sql(made, resources('asb')), await sql(made, resources('environmental'))], [7, 3])
    assert.deepEqual([n(counted, 'deployments'), n(counted, 'in-place'), n(counted, 'extensions')], [12, 5, 1])
    assert.equal(await sql(made, events('camera', 'deployed')), 12)
    assert.equal(await sql(made, events('camera', 'removed')), 7)
    assert.equal(
      await sql(
        made,
        `select count(*) from casework.due d join casework."case" c on c.id = d.case_id
          where c.kind = 'camera' and d.key = 'review' and d.met is null and not d.gone and d.due < '${made.on.toString()}'`,
      ),
      1,
    )
    for (const which of ['before', 'after'])
      assert.equal(
        n(counted, `incidents-${which}`),
        await sql(made, `select sum((e.data ->> '${which}')::int) from casework.event e where e.kind = 'compared'`),
      )
  }
})

test('four areas of offender management side by side: 54, 60, 59 and 43 people, 216 in all', async () => {
  for (const made of all) {
    const rows: number[][] = []
    for (const { key, officer } of areas) {
      const counted = await figures(made, 'offender-management', [officer, key])
      const cohorts = ['fixed', 'flex', 'free'].map(of => n(counted, 'caseload', of) ?? 0)
      const again = (cohort: string) =>
        sql(
          made,
          `select count(*) from casework."case" c
             where c.agency_id = ${from(made.cast.agencies, key)} and c.closed is null and (
               select e.data ->> 'cohort' from casework.event e
                where e.case_id = c.id and e.kind in ('adopted', 'cohort-changed') order by e.id desc limit 1) = '${cohort}'`,
        )
      assert.deepEqual(cohorts, [await again('fixed'), await again('flex'), await again('free')], key)
      assert.equal(
        n(counted, 'caseload'),
        cohorts.reduce((sum, one) => sum + one, 0),
      )
      rows.push(cohorts)
      // Everybody who is supervised by probation has a manager of the police and one of probation.
      assert.equal(n(counted, 'managers', 'both'), n(counted, 'caseload'), key)
    }
    assert.deepEqual(rows, [
      [12, 29, 13],
      [11, 33, 16],
      [11, 33, 15],
      [11, 23, 9],
    ])
    assert.equal(
      rows.flat().reduce((sum, one) => sum + one, 0),
      216,
    )
    // Each decision was taken at a conference at which police and probation were, on its day.
    const decided = `select count(*) from casework.event e join casework.panel p on p.id = e.panel_id
      where e.kind = 'adopted' and (p.opened_at at time zone 'Europe/London')::date = e.day and (
        select count(distinct g.kind) from casework.panel_member m join access.agency g on g.id = m.agency_id
         where m.panel_id = p.id and m.attended = 'present' and g.kind in ('police', 'probation')) = 2`
    assert.equal(await sql(made, decided), 226)
  }
})

test('an author in one of the areas is told what its cases count, and all areas together; who works no cases is told nothing', async () => {
  const [made] = all
  assert.ok(made)
  const words = 'There are currently 217 offenders on the scheme: 40 in Fixed.'
  const paper = given(`REPORT TO: Board\nDATE: 15 December 2026\nSUBJECT: Offender Management\n\n1.0 NOW\n\n${words}\n`)
  const readBy = async (who: string) => {
    const session = new Session(await openSession(made.db, from(made.cast.people, who)))
    const counted = await made.db.asActor(session, tx => withOwnFigures(tx, paper, nothingEarlier.counted))
    return proofread(paper, { checks: record, earlier: { ...nothingEarlier, counted } })
  }
  const found = await readBy('inspector')
  assert.match(found[0]?.says ?? '', /^This says 217, and our cases count 54 or 216 for the same time/)
  assert.match(found[1]?.says ?? '', /^This says 40, and our cases count \d+ or \d+ for/)
  assert.match(found[0]?.evidence[0]?.quote ?? '', /Thornmere Offender Management/)
  assert.ok(found[0]?.evidence.some(one => one.file.startsWith('/offender-management?at=')))
  assert.deepEqual(await readBy('author'), [])
})

test('160 incidents; 116 actions are 15 penalties, 12 notices and 89 letters; nine prosecutions are pending beside them', async () => {
  for (const made of all) {
    const counted = await figures(made, 'enforcement', ['enforcement', 'enforcement'])
    assert.equal(n(counted, 'incidents'), 160)
    assert.equal(n(counted, 'actions'), 116)
    const parts = ['fixed-penalty', 'statutory-notice', 'letter'].map(of => n(counted, 'actions', of))
    assert.deepEqual(parts, [15, 12, 89])
    assert.equal(n(counted, 'prosecutions-pending'), 9)
    assert.deepEqual(
      [
        await sql(made, events('enforcement', 'opened')),
        await sql(made, events('enforcement', 'penalty-issued')),
        await sql(made, events('enforcement', 'notice-served')),
        await sql(made, events('enforcement', 'letter-sent', `e.data ->> 'again' is null`)),
      ],
      [160, 15, 12, 89],
    )
    const pending = events(
      'enforcement',
      'prosecution-laid',
      `not exists (select from casework.event later where later.case_id = e.case_id and later.kind = 'prosecution-outcome')`,
    )
    assert.equal(await sql(made, pending), 9)
    // No number that an event had before it was written is left in any.
    assert.equal(
      await sql(
        made,
        `select count(*) from casework.event e where e.data::text like '%45035996273%' or e.effects::text like '%45035996273%'`,
      ),
      0,
    )
  }
})

test('a dog control order in force, published and being renewed; a closure, a community protection notice and an injunction', async () => {
  for (const made of all) {
    const on = made.on.toString()
    const order = await figures(made, 'spaces-order', ['enforcement', 'enforcement'])
    assert.deepEqual([n(order, 'in-force'), n(order, 'signs'), n(order, 'changes-begun', 'extend')], [1, 4, 1])
    for (const [measure, act] of [
      ['directions', 'direction-given'],
      ['breaches', 'breach-found'],
    ] as const) {
      const lately = `e.day > '${on}'::date - interval '11 months'`
      const counted = n(order, measure) ?? 0
      assert.ok(counted >= (await sql(made, events('spaces-order', act, lately))) && counted >= 2, measure)
    }
    const open = `select count(*) from casework.register
      where kind = 'spaces-order' and ended is null and '${on}' between from_day and until_day and jsonb_array_length(body -> 'zones') = 4`
    assert.equal(await sql(made, open), 1)
    const initiatives = await figures(made, 'ward-initiative', ['enforcement', 'enforcement'])
    assert.deepEqual(
      [n(initiatives, 'initiatives'), n(initiatives, 'patrols'), n(initiatives, 'patrol-hours')],
      [2, 6, 30],
    )
    const powers = await figures(made, 'anti-social-behaviour')
    for (const [measure, act] of [
      ['closure-orders', 'closure-order'],
      ['protection-notices', 'protection-notice'],
      ['injunction-made', 'injunction-made'],
    ] as const) {
      assert.equal(n(powers, measure), 1, measure)
      assert.equal(await sql(made, events('anti-social-behaviour', act)), 1, act)
    }
  }
})

test('the group met eleven times before, and is called for the next one with the cases that are due', async () => {
  for (const made of all) {
    const held = `select count(*) from casework.panel where key = 'problem-solving-group' and recorded_at is not null and opened_at < now()`
    assert.equal(await sql(made, held), 11)
    const noted = `select count(*) from casework.panel_member m join casework.panel p on p.id = m.panel_id
      where p.recorded_at is not null and m.attended is null`
    assert.equal(await sql(made, noted), 0)
    const due = `select count(*) from casework.panel_case pc join casework.panel p on p.id = pc.panel_id
      where p.key = 'problem-solving-group' and p.recorded_at is null`
    assert.ok((await sql(made, due)) >= 25)
  }
})

test('what is stored is what the events say, and nothing of the day on which it was made is in the numbers', async () => {
  const numbers: unknown[] = []
  for (const made of all) {
    const { cases, faults } = await verifyCases(made.db)
    assert.deepEqual(faults, [])
    assert.equal(cases, 497)
    const read = await Promise.all(
      ['anti-social-behaviour', 'problem-solving', 'case-review', 'camera', 'theme', 'walkabout'].map(kind =>
        figures(made, kind),
      ),
    )
    numbers.push(
      read.map(of =>
        [...of.values()]
          .filter(({ measure }) => !['weeks', 'median'].includes(measure.counts))
          .map(one => [one.measure.key, one.n, one.addsUp]),
      ),
    )
  }
  for (const one of numbers) assert.deepEqual(one, numbers[0])
})
