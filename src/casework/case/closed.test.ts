/** A case that is closed: reopening is offered first, and nothing is added to it meanwhile. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, person, type World } from '../../../test/casework-world.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

const sent: Record<string, Record<string, string>> = {
  'parties/new': { role: 'victim', name: 'Mabel Ottaway' },
  'places/new': { role: 'place', name: 'Teasel Shops' },
  worker: { worker: String(person.second) },
  note: { field: 'risk', says: 'A late note.' },
}

test('a closed case offers to open it again, and refuses a person, a worker and a note until then', async () => {
  const made = await world.open('asb')
  const at = `/cases/${made.slug}`
  await world.post('asb', `${at}/people/share`, { offer: `${person.housing}-${agency.homes}-1`, why: 'Their tenant' })
  await world.post('asb', `${at}/tenancy/closed`, { why: 'The noise has stopped.' })
  const { text } = await world.get('asb', at)
  for (const page of Object.keys(sent)) assert.ok(!text.includes(`${at}/${page}`), page)
  assert.match(text, /open it again first\.[\s\S]*Open it again/)
  for (const [page, body] of Object.entries(sent)) {
    assert.match((await world.get('asb', `${at}/${page}`)).text, /This case is closed[\s\S]*Open it again/, page)
    for (const form of [body, {}]) {
      const refused = await world.post('asb', `${at}/${page}`, form)
      assert.equal(refused.status, 422, page)
      assert.match(refused.text, /<li>This case is closed: open it again first<\/li>/, page)
    }
  }
  await world.post('housing', at, { reason: 'new-report' })
  const theirs = await world.get('housing', at)
  assert.match(theirs.text, /Nothing is added to it, unless Safety Team opens it again/)
  assert.ok(!theirs.text.includes('Open it again') && !theirs.text.includes(`${at}/note`))
  const note = await world.post('housing', `${at}/note`, { field: 'plan', says: 'x' })
  assert.match(note.text, /Only Safety Team can open it again/)
  const late = `select from casework.event where case_id = ${made.id} and kind in ('note', 'assigned')`
  assert.equal((await world.past(late)).length, 0)
  await world.post('asb', `${at}/tenancy/reopened`, { why: 'It is back.' })
  for (const [page, body] of Object.entries(sent).toReversed())
    assert.equal((await world.post('asb', `${at}/${page}`, body)).location.replace('?saved', ''), at, page)
})
