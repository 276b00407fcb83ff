/** Penalties on their real pages and in the database: one paid on the last day of its discount, another laid before the court; all counted. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, type World } from '../../../../test/casework-world.ts'
import type { Step } from '../../../../test/closure-story.ts'
import { courtStory, paidStory } from '../../../../test/penalty-story.ts'
import { verifyCases } from '../../../casework/index.ts'
import { today } from '../../../lib/index.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

const ago = (days: number) => today().subtract({ days }).toString()
const shown = (text: string) => text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

/** An incident that was seen so many days ago, with somebody who did it. */
async function incident(days: number) {
  const { id, slug } = await world.open('asb', {
    kind: 'enforcement',
    opened: ago(days),
    people: [
      { role: 'place', name: 'Alley behind Teasel Walk' },
      { role: 'subject', name: 'Dorian Flax', born: '1999-05-30' },
    ],
    given: {
      kind: 'fly-tip',
      ward: 'Kiln Lane',
      seen: ago(days),
      time: '09:30',
      found: 'officer',
      words: 'Two sacks and a mattress.',
      land: 'back-alley',
      waste: 'black-bags',
      size: 'car-boot',
      position: '',
    },
  })
  const one = async (sql: string) => String((await world.past(sql))[0]?.['id'])
  return {
    id,
    ids: {
      to: await one(`select id from casework.party where case_id = ${id} and role = 'subject'`),
      evidence: await one(`select min(id) as id from casework.event where case_id = ${id}`),
    },
    eventOf: (kind: string) =>
      one(`select max(id) as id from casework.event where case_id = ${id} and kind = '${kind}'`),
    take: async ({ act, fields, refused }: Step) => {
      const path = `/cases/${slug}/enforcement/${act}`
      assert.equal((await world.get('asb', path)).status, 200, act)
      const answer = await world.post('asb', path, fields)
      if (refused === undefined) return assert.equal(answer.location, `/cases/${slug}?saved`, answer.text)
      assert.equal(answer.status, 422, act)
      assert.match(answer.text, refused)
      if (fields['number'] !== undefined) assert.match(answer.text, /value="FP 0101"/, 'what was typed is kept')
    },
    page: async () => shown((await world.get('asb', `/cases/${slug}`)).text),
  }
}

test('a penalty is shown with its days, paid, and unpaid no more', async () => {
  const { ids, take, eventOf, page } = await incident(14)
  for (const step of paidStory(today(), { ...ids, penalty: '0' }).slice(0, 2)) await take(step)
  assert.match(await page(), /Fixed penalties .* FP 0101 .* To pay: £300 until .*, then £500 until/)
  const penalty = await eventOf('penalty-issued')
  for (const step of paidStory(today(), { ...ids, penalty }).slice(2)) await take(step)
  assert.match(await page(), /Paid on .*, with the discount: £300/)
})

test('another is unpaid, goes to the lawyers and the court, and is pending beside the actions', async () => {
  const { id, ids, take, eventOf, page } = await incident(60)
  for (const step of courtStory(today(), { ...ids, file: '0' }).slice(0, 2)) await take(step)
  assert.match(await page(), /Not paid: £500 since .* It can go to court/)
  const rest = courtStory(today(), { ...ids, file: await eventOf('prosecution-file') }).slice(2)
  for (const step of rest.slice(0, 2)) await take(step)
  assert.match(await page(), /Prosecutions .* Before the court since .* No hearing is listed/)

  /** What counts as at the end of a day. */
  const figures = async (days: number) =>
    Object.fromEntries<unknown>(
      (
        await world.past(
          `select key, count(*)::int as n from casework.mark
            where agency_id = ${agency.safety} and key in ('action', 'penalty-unpaid', 'prosecution-pending')
              and from_day <= '${ago(days)}' and (not lasts or coalesce(to_day, 'infinity') > '${ago(days)}') group by key`,
        )
      ).map((one): [string, unknown] => [String(one['key']), one['n']]),
    )
  assert.deepEqual(await figures(0), { action: 2, 'prosecution-pending': 1 })
  assert.deepEqual(await figures(6), { action: 2, 'penalty-unpaid': 1 })
  assert.deepEqual(await figures(31), { action: 1, 'penalty-unpaid': 1 })
  assert.deepEqual(await figures(32), { action: 1 })

  for (const step of rest.slice(2)) await take(step)
  assert.deepEqual(await figures(0), { action: 2 })
  const [money] = await world.past(
    `select sum(n)::float8 as n from casework.mark where case_id = ${id} and key = 'court-money'`,
  )
  assert.equal(money?.['n'], 650)
  assert.deepEqual((await verifyCases(world.db)).faults, [])
})
