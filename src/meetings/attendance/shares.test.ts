/** Shares of attendance against a plain count, over generated years. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeCommitteeWorld } from '../../../test/committee-world.ts'
import { attendanceShares, percent } from './shares.store.ts'

const capacities = ['present', 'apologies', 'absent on council business', 'officer', null] as const
const day = fc.integer({ min: 0, max: 300 })
const member = fc.record({ begins: fc.option(day), length: fc.option(fc.integer({ min: 0, max: 200 })) })
const held = fc.record({
  day,
  status: fc.constantFrom('held', 'held', 'scheduled', 'cancelled'),
  there: fc.array(fc.constantFrom(...capacities), { minLength: 5, maxLength: 5 }),
})
const year = fc.record({
  members: fc.array(member, { minLength: 0, maxLength: 5 }),
  meetings: fc.uniqueArray(held, { selector: one => one.day, maxLength: 6 }),
})
const date = (n: number) => Temporal.PlainDate.from('2025-05-10').add({ days: n }).toString()

test('the share of meetings to which a member came is that of a plain count, cancelled ones and those of others left out', async () => {
  const world = await makeCommitteeWorld()
  const asMember = (one: string | null | undefined) =>
    one === 'present' || one === 'apologies' || one === 'absent on council business'
  await fc.assert(
    fc.asyncProperty(year, async ({ members, meetings }) => {
      const seats = members.map(({ begins, length }, n) => ({
        person: n + 1,
        from: begins === null ? '0000-01-01' : date(begins),
        until: length === null ? '9999-12-31' : date((begins ?? 0) + length),
        sql: `(${n + 1}, 1, 2025, ${n}, ${begins === null ? 'null' : `'${date(begins)}'`}, ${length === null ? 'null' : `'${date((begins ?? 0) + length)}'`})`,
      }))
      await world.past('delete from meetings.attendance; delete from meetings.meeting; delete from people.membership')
      if (seats.length > 0)
        await world.past(
          `insert into people.membership (person_id, body_id, year, position, begins, ends) values ${seats.map(one => one.sql).join()}`,
        )
      for (const [n, { day: on, status, there }] of meetings.entries()) {
        await world.past(`insert into meetings.meeting (id, slug, body_id, date, status, year) overriding system value
          values (${100 + n}, 'm-${n}', 1, '${date(on)}', '${status}', 2025)`)
        const named = there.flatMap((capacity, at) =>
          capacity === null ? [] : [`(${100 + n}, ${at}, ${at + 1}, '${capacity}', 'x')`],
        )
        if (named.length > 0)
          await world.past(
            `insert into meetings.attendance (meeting_id, position, person_id, capacity, printed) values ${named.join()}`,
          )
      }
      const counted = new Map(
        [1, 2, 3, 4, 5].map(id => [id, { meetings: 0, present: 0, apologies: 0, away: 0, absent: 0 }]),
      )
      for (const { day: on, status, there } of meetings) {
        if (status === 'cancelled' || !there.some(asMember)) continue
        for (const [id, sum] of counted) {
          const was = there[id - 1]
          const seat = seats.find(one => one.person === id)
          const expected =
            seats.length === 0 ? asMember(was) : seat !== undefined && seat.from <= date(on) && date(on) <= seat.until
          if (!expected) continue
          sum.meetings++
          if (was === 'present') sum.present++
          else if (was === 'apologies') sum.apologies++
          else if (was === 'absent on council business') sum.away++
          else sum.absent++
        }
      }
      const shares = await world.db.asPublic(tx => attendanceShares(tx))
      const names = ['marian-oakes', 'tobias-fenn', 'una-brightwell', 'idris-vale', 'petra-holm']
      for (const [id, sum] of counted) {
        const one = shares.find(({ slug }) => slug === names[id - 1])
        const is = one && {
          meetings: one.meetings,
          present: one.present,
          apologies: one.apologies,
          away: one.onCouncilBusiness,
          absent: one.absent,
        }
        assert.deepEqual(is ?? { meetings: 0, present: 0, apologies: 0, away: 0, absent: 0 }, sum)
        if (one) assert.equal(percent(one), Number(((one.present / one.meetings) * 100).toFixed(1)))
      }
    }),
    { numRuns: 40 },
  )
  await world.db.close()
})
