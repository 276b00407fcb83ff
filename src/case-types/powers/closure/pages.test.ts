/** A closure on its real pages and in the database: refused without a higher signature, then signed; the court’s time runs over Christmas Day. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, type World } from '../../../../test/casework-world.ts'
import { report } from '../../../../test/asb-scene.ts'
import { closureStory, courtBy } from '../../../../test/closure-story.ts'
import { today } from '../../../lib/index.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

test('a closure notice for 48 hours is refused without a higher signature, then signed, and the court has until 27 December', async () => {
  const year = today().year - 1
  const made = await world.open('asb', {
    kind: 'anti-social-behaviour',
    given: { ...report, since: `${year}-12-01` },
    people: [
      { role: 'victim', name: 'Mabel Ottaway', born: null, address: { lines: '14 Teasel Walk', postcode: 'TM4 2QB' } },
      { role: 'place', name: '12 Teasel Walk', born: null, address: { lines: '12 Teasel Walk', postcode: 'TM4 2QB' } },
    ],
  })
  const one = async (sql: string) => String((await world.past(sql))[0]?.['id'])
  const premises = await one(`select id from casework.party where case_id = ${made.id} and role = 'place'`)
  const evidence = await one(`select min(id) as id from casework.event where case_id = ${made.id}`)
  const at = `/cases/${made.slug}`
  let notice = '0'
  for (const n of closureStory(year, { premises, evidence, notice }).keys()) {
    const step = closureStory(year, { premises, evidence, notice })[n]
    assert.ok(step)
    const path = `${at}/anti-social-behaviour/${step.act}`
    const form = await world.get('asb', path)
    assert.equal(form.status, 200, step.act)
    const answer = await world.post('asb', path, step.fields)
    if (step.refused) {
      assert.equal(answer.status, 422)
      assert.match(answer.text, step.refused)
      assert.match(answer.text, /value="Insp\. Rowan Pike"/, 'what was typed is kept')
      continue
    }
    assert.equal(answer.location, `${at}?saved`, answer.text)
    if (step.act === 'closure-notice')
      notice = await one(`select id from casework.event where case_id = ${made.id} and kind = 'closure-notice'`)
  }
  const page = (await world.get('asb', at)).text
  assert.ok(page.includes(`From 24 December ${year}, 10am until ${courtBy(year)}`), 'the notice itself')
  assert.match(page, new RegExp(`The court must hear it by[\\s\\S]*${courtBy(year)}\\. Christmas Day does not count`))
  const [due] = await world.past(
    `select due::text as by, due_at::text as at from casework.due where case_id = ${made.id} and key = 'closure-hearing'`,
  )
  assert.deepEqual(due, { by: `${year}-12-27`, at: '10:00:00' })
})
