/** The projection in the database and the one worked out anew agree, whatever the effects and their order; a changed row is found. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { agency, ask, makeWorld, person, type World } from '../../../test/casework-world.ts'
import { testEngine } from '../../../test/engine.ts'
import { isRefusal, today } from '../../lib/index.ts'
import { addEvent } from '../case/add-event.ts'
import { openCase } from '../case/open-case.ts'
import type { Effect } from '../type/effect.ts'
import { verifyCases } from './verify-cases.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

const day = fc.integer({ min: 1, max: 28 }).map(n => `2026-0${1 + (n % 9)}-${String(n).padStart(2, '0')}`)
const key = fc.constantFrom('support', 'contract', 'camera-out')
const value = fc.constantFrom('', 'a', 'b')
const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ do: fc.constant('stage' as const), to: fc.constantFrom('open', 'plan', 'watched') }),
  fc.record({ do: fc.constant('close' as const), outcome: fc.constantFrom('solved', 'withdrawn') }),
  fc.constant({ do: 'reopen' as const }),
  fc.record({ do: fc.constant('ward' as const), to: fc.constantFrom('Millrace', 'Larkrise') }),
  fc.record({ do: fc.constant('priority' as const), to: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ do: fc.constant('worker' as const), to: fc.constantFrom(person.asb, person.second) }),
  fc.record({ do: fc.constant('mark' as const), key, value, n: fc.integer({ min: 0, max: 90 }), on: day }),
  fc.record({ do: fc.constant('begin' as const), key, value, on: day }),
  fc.record({ do: fc.constant('end' as const), key, value, on: day }),
  fc.record({ do: fc.constant('end' as const), key }),
  fc.record({ do: fc.constant('due' as const), key, by: day }),
  fc.record({ do: fc.constant('due' as const), key, by: day, record: fc.constant(0) }),
  fc.record({ do: fc.constant('met' as const), key, on: day }),
  fc.record({ do: fc.constant('gone' as const), key }),
)
const story = fc.array(fc.record({ day, effects: fc.array(effect, { maxLength: 4 }) }), { minLength: 1, maxLength: 12 })

const by = { accountId: person.asb, agencyId: agency.safety }
const live = (events: readonly { day: string; effects: readonly Effect[] }[]) =>
  world.as('asb', async tx => {
    const facts = {
      kind: 'tenancy',
      agencyId: agency.safety,
      workerId: person.asb,
      people: [],
      given: { concern: 'x' },
    }
    const made = await openCase(tx, testEngine, { ...facts, opened: '2026-01-01' }, today(), by)
    if (isRefusal(made)) throw new Error(made.says)
    const written: number[] = []
    for (const [n, { day: on, effects }] of events.entries()) {
      // Now and then what an earlier event marked is taken back.
      const earlier = written[n % 3]
      const undone = n % 4 === 3 && earlier !== undefined ? [{ do: 'unmark' as const, record: earlier }] : []
      const event = {
        caseId: made.id,
        field: 'plan',
        kind: 'note',
        says: 'x',
        day: on,
        effects: [...undone, ...effects],
      }
      written.push(await addEvent(tx, event, by))
    }
    return made
  })

test('whatever happens to a case, its row, its marks and its dues are what its events say', async () => {
  await fc.assert(
    fc.asyncProperty(story, async events => {
      await live(events)
    }),
    { numRuns: 60 },
  )
  const { cases, faults } = await verifyCases(world.db)
  assert.ok(cases >= 60)
  assert.deepEqual(faults, [])
})

test('a row, a mark or a due that somebody changed is found, by the reference of its case', async () => {
  const { id, reference } = await live([
    {
      day: '2026-02-02',
      effects: [
        { do: 'begin', key: 'support' },
        { do: 'due', key: 'visit', by: '2026-03-02' },
      ],
    },
  ])
  const faulty = async (change: string, undo: string, part: string) => {
    await world.past(change)
    const { faults } = await verifyCases(world.db)
    assert.deepEqual(faults, [`Case ${reference}: its events give another ${part}.`])
    await world.past(undo)
  }
  const of = `where case_id = ${id}`
  await faulty(
    `update casework.mark set from_day = '2026-02-03' ${of} and key = 'support'`,
    `update casework.mark set from_day = '2026-02-02' ${of} and key = 'support'`,
    'marks',
  )
  await world.past(`update casework.tally set began = began + 1 where key = 'support'`)
  assert.match((await verifyCases(world.db)).faults.join(), /Figures of tenancy, support, 2026/)
  await world.past('select casework.tally_anew()')
  await faulty(
    `update casework.due set due = '2026-03-03' ${of}`,
    `update casework.due set due = '2026-03-02' ${of}`,
    'dues',
  )
  await faulty(
    `update casework."case" set outcome = 'solved' where id = ${id}`,
    `update casework."case" set outcome = null where id = ${id}`,
    'outcome',
  )
})

test('SQL as app cannot write the projection, nor move the case of another agency', async () => {
  const { id } = await live([])
  const tries = (who: 'asb' | 'police', text: string) => assert.rejects(world.as(who, tx => ask(tx, text)))
  await tries('asb', `update casework."case" set stage = 'gone' where id = ${id}`)
  await tries('asb', `update casework."case" set closed = current_date where id = ${id}`)
  await tries(
    'asb',
    `insert into casework.mark (case_id, event_id, agency_id, kind, key, from_day, lasts) select ${id}, 1, 2, 'x', 'x', current_date, false`,
  )
  await tries('asb', `delete from casework.due`)
  await tries(
    'police',
    `insert into casework.event (case_id, field, kind, says, effects, account_id, agency_id)
     values (${id}, 'concern', 'note', 'x', '[{"do": "close", "outcome": "x"}]', ${person.police}, ${agency.police})`,
  )
})
