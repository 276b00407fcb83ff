/** Letters as officers meet them: chosen, filled in, looked at, made as PDF and Word, served; every refusal with its sentence. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, person, type World } from '../../../test/casework-world.ts'
import { lettered } from '../../../test/letters-type.ts'
import { longDate, now, today } from '../../lib/index.ts'
import { nameForCase } from '../named/name-for-case.ts'
import { caseBySlug } from '../case/store.ts'

let world: World
let at = ''
let id = 0
const party = { subject: 0, complainant: 0 }
before(async () => {
  world = await makeWorld(engine => ({ ...engine, types: [...engine.types, lettered] }))
  const made = await world.open('asb', {
    kind: 'lettered',
    people: [
      { role: 'subject', name: 'Dorian Flax', address: { lines: '14 Teasel Walk\nLarkrise', postcode: 'TM4 2QB' } },
      { role: 'complainant', name: 'Mabel Ottaway' },
    ],
  })
  at = `/cases/${made.slug}`
  id = made.id
  for (const row of await world.past(`select id, role from casework.party where case_id = ${id}`))
    party[row['role'] as keyof typeof party] = Number(row['id'])
})
after(() => world.db.close())

test('x', async () => {
  const { status, text } = await world.post('asb', `${at}/letters/new/notice/${party.subject}`, { words: 'Stop.', do: 'make' })
  assert.equal(status, 303, text)
})
