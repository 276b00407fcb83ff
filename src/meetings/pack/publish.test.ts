import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { meeting } from '../../../test/committee-world.ts'
import { makePackScene } from '../../../test/pack-scene.ts'
import { hasTypst } from '../../print/index.ts'
import { agendaOf } from '../agenda/store.ts'
import { reportsAt } from '../reports/store.ts'
import { publishDue } from './publish-due.ts'
import { releasePack } from './release-pack.ts'
import { publicationsOf, publishedPacks } from './store.ts'

const skip = hasTypst() ? false : 'there is no typesetter for this platform'
const now = Temporal.Instant.from('2027-02-16T09:00:00Z')
const scene = await makePackScene()
const { world, press, profile } = scene
const { committee } = profile
after(async () => {
  press.close()
  await world.db.close()
})

test('A release is published with its copies, the record and how notice was counted', { skip }, async () => {
  const released = await world.as('clerk', tx =>
    releasePack(tx, meeting.id, { due: null, said: '' }, { committee, now, date: meeting.date }),
  )
  assert.ok('id' in released, JSON.stringify(released))
  assert.equal(await publishDue(world.db, { profile, now, press }), 1)
  const [one] = await world.as('clerk', tx => publicationsOf(tx, meeting.id))
  assert.equal(one?.state, 'published', one?.failure ?? '')
  assert.equal(one?.notice?.enough, true)
  const [pack] = await world.db.asPublic(tx => publishedPacks(tx, meeting.id))
  console.log(pack)
  console.log(await world.db.asPublic(tx => agendaOf(tx, meeting.id)))
  console.log(await world.db.asPublic(tx => reportsAt(tx, meeting.id)))
  const copies = await world.past('select audience, sha256, bytes, pages from meetings.pack order by audience')
  console.log(copies)
  const { writeFileSync } = await import('node:fs')
  for (const c of copies)
    writeFileSync(`/tmp/packw/${String(c['audience'])}.pdf`, (await world.db.files.read(String(c['sha256']))) ?? '')
})
