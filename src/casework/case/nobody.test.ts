/** Cases that nobody works yet are found by whoever works cases of their agency. */
import { strict as assert } from 'node:assert'
import { after, test } from 'node:test'
import { agency, makeWorld } from '../../../test/casework-world.ts'

const world = await makeWorld()
after(() => world.db.close())

test('cases that nobody works stand on the work page, in the team’s work and in a list of their own', async () => {
  const list = `/cases?of=${agency.safety}&amp;worker=nobody`
  assert.ok(!(await world.get('asb', '/work')).text.includes(list), 'nothing waits')
  const worked = await world.open('asb')
  const waits = await world.open('asb', { workerId: null })
  const work = (await world.get('second', '/work')).text
  assert.match(work, /Cases of Safety Team that nobody works yet<\/a><br>1 case/)
  for (const text of [work, (await world.get('second', '/cases/team')).text]) assert.ok(text.includes(list))
  const { text } = await world.get('second', list.replaceAll('&amp;', '&'))
  assert.ok(text.includes(waits.reference) && !text.includes(worked.reference))
  const others = await world.get('police', list.replaceAll('&amp;', '&'))
  assert.ok(!others.text.includes(waits.reference))
})
