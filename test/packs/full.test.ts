import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { meeting } from '../committee-world.ts'
import { makePackScene, type PackScene } from '../pack-scene.ts'
import { inPdf } from '../pdf-bytes.ts'
import { hasTypst, type Press } from '../../src/print/index.ts'
import { closeReaders } from '../../src/records/index.ts'
import { publishDue } from '../../src/meetings/pack/publish-due.ts'

const skip = hasTypst() ? false : 'there is no typesetter for this platform'
const now = Temporal.Instant.from('2027-02-16T09:00:00Z')
const full = `/committee/meetings/${meeting.slug}/full-pack.pdf`

let scene: PackScene
before(async () => (scene = await makePackScene()))
after(async () => {
  scene.press.close()
  closeReaders()
  await scene.world.db.close()
})

test('Papers that change while they are set are set again: what is published is what there is', { skip }, async () => {
  const { world, press, profile, proofreader } = scene
  await world.as('clerk', async tx => {
    const { sql } = await import('kysely')
    await sql`insert into meetings.publication (meeting_id, kind, number, due) values (${meeting.id}, 'agenda', 1, ${now.toString()})`.execute(
      tx,
    )
  })
  let set = 0
  const changing: Press = {
    ...press,
    set: async paper => {
      set += 1
      if (set === 1) await world.past(`update meetings.business set title = 'Autumn events' where id = 6`)
      return press.set(paper)
    },
  }
  assert.equal(await publishDue(world.db, { profile, now, press: changing, proofreader }), 1)
  assert.equal(set, 4)
  const { words } = await inPdf((await world.get(null, `/meetings/${meeting.slug}/pack.pdf`)).bytes)
  assert.match(words, /Autumn events/)
  assert.doesNotMatch(words, /Summer events/)
})

test(
  'The full copy is for clerks, the monitoring officer and members of the body; each reading is noted',
  { skip },
  async () => {
    const { world } = scene
    const status = async (who: Parameters<typeof world.get>[0]) => (await world.get(who, full)).status
    for (const who of ['outsideCouncillor', 'author', 'caseworker'] as const) assert.equal(await status(who), 404, who)
    assert.notEqual(await status(null), 200)
    for (const who of ['clerk', 'monitoring', 'chair', 'member'] as const) {
      const answer = await world.get(who, full)
      assert.equal(answer.status, 200, who)
      assert.equal(answer.headers.get('cache-control'), 'no-store')
    }
    const noted = await world.past(`select account_id from access.entry where what = 'read full pack' order by id`)
    assert.deepEqual(
      noted.map(entry => entry['account_id']),
      [1, 12, 8, 10],
    )
  },
)

test('A page of the public part has the same number and the same words in both copies', { skip }, async () => {
  const { world } = scene
  const read = async (who: 'clerk' | null, address: string) => {
    const { readSource } = await import('../../src/records/index.ts')
    const { lines } = await readSource((await world.get(who, address)).bytes, 'pack.pdf')
    return Map.groupBy(lines, line => line.page)
  }
  const open = await read(null, `/meetings/${meeting.slug}/pack.pdf`)
  const whole = await read('clerk', full)
  assert.ok(whole.size > open.size)
  for (const [page, lines] of open) {
    if (page === null || page <= 2) continue
    assert.deepEqual(
      whole.get(page)?.map(line => line.text),
      lines.map(line => line.text),
      `page ${page}`,
    )
  }
})

test('Every page of the full copy that is not for publication says so and why', { skip }, async () => {
  const { world } = scene
  const { readSource } = await import('../../src/records/index.ts')
  const { lines } = await readSource((await world.get('clerk', full)).bytes, 'pack.pdf')
  const pages = Map.groupBy(lines, line => line.page)
  for (const [page, own] of pages) {
    if (page === null || page <= 8) continue
    assert.match(own.map(line => line.text).join(' '), /Not for publication/, `page ${page}`)
  }
})
