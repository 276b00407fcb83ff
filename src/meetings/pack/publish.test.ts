import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { meeting } from '../../../test/committee-world.ts'
import { makePackScene, type PackScene } from '../../../test/pack-scene.ts'
import { hasTypst } from '../../print/index.ts'
import { agendaOf } from '../agenda/store.ts'
import { reportsAt } from '../reports/store.ts'
import { publishDue } from './publish-due.ts'
import { publicationsOf, publishedPacks } from './store.ts'

const skip = hasTypst() ? false : 'there is no typesetter for this platform'
const now = Temporal.Instant.from('2027-02-16T09:00:00Z')
const later = Temporal.Instant.from('2027-02-17T08:30:00Z')
const at = `/committee/meetings/${meeting.slug}/publish`
const pub = `/meetings/${meeting.slug}`

let scene: PackScene
before(async () => (scene = await makePackScene({ exempt: false })))
after(async () => {
  scene.press.close()
  await scene.world.db.close()
})
const due = (when = now) => publishDue(scene.world.db, { ...scene, now: when })
const publications = () => scene.world.as('clerk', tx => publicationsOf(tx, meeting.id))
const packs = () => scene.world.db.asPublic(tx => publishedPacks(tx, meeting.id))
const release = (more: Record<string, string> = {}) =>
  scene.world.post('clerk', at, { do: 'release', when: 'now', ...more })

test(
  'Reports that are missing are named, and the clerk says that the papers go out without them',
  { skip },
  async () => {
    const { world } = scene
    await world.past(`update meetings.draft set state = 'submitted' where id = 2`)
    assert.match((await world.get('clerk', at)).text, /Patrols by night: the report is given in, and not accepted yet/)
    const refused = await release()
    assert.equal(refused.status, 422)
    assert.match(refused.text, /Reports are missing/)
    assert.deepEqual(await publications(), [])
  },
)

test('A release for later waits, may be taken back, and is carried out when its time has come', { skip }, async () => {
  const { world } = scene
  await world.past(`update meetings.draft set state = 'accepted' where id = 2`)
  const day = { 'day-day': '17', 'day-month': '2', 'day-year': '2027' }
  assert.match((await release({ when: 'later', ...day, hour: 'soon' })).text, /Enter a time/)
  assert.match((await release({ when: 'later', ...day, 'day-day': '10', hour: '9am' })).text, /still to come/)
  assert.equal((await release({ when: 'later', ...day, hour: '8.30am' })).status, 303)
  assert.match((await world.get('clerk', at)).text, /Released for 17 February 2027, 8:30am/)
  assert.equal(await due(), 0)
  assert.equal((await world.get(null, `${pub}/pack`)).status, 404)
  assert.match((await world.get('clerk', at)).text, /published on 17 February 2027, 8:30am: 13 clear days of notice/)
  assert.equal((await world.post('clerk', at, { do: 'withdraw' })).status, 303)
  const late = { ...day, 'day-day': '4', 'day-month': '3' }
  assert.equal((await release({ when: 'later', ...late, hour: '9am' })).status, 303)
  assert.match(
    (await world.get('clerk', at)).text,
    /published on 4 March 2027, 9am, they are late: 2 clear days of notice/,
  )
  assert.equal((await world.post('clerk', at, { do: 'withdraw' })).status, 303)
  assert.equal((await publications())[0]?.state, 'withdrawn')
  assert.equal(await due(later), 0)
  assert.equal((await release({ when: 'later', ...day, hour: '08:30' })).status, 303)
  assert.equal(await due(later), 1)
  const all = await publications()
  assert.deepEqual(
    all.map(one => [one.number, one.kind, one.state, one.notice?.clearDays]),
    [[1, 'agenda', 'published', 13]],
  )
})

test('The record has the agenda with the pages of the PDF, and the reports', { skip }, async () => {
  const { world } = scene
  const agenda = await world.db.asPublic(tx => agendaOf(tx, meeting.id))
  assert.deepEqual(
    agenda.map(item => [item.number, item.title, item.pageFrom, item.pageTo]),
    [
      ['1', 'Chair’s announcements', null, null],
      ['2', 'Minutes', null, null],
      ['3', 'Development of policy issues', null, null],
      ['3(A)', 'Street lighting in Larkrise', 3, 4],
      ['3(B)', 'Patrols by night', 5, 6],
      ['4', 'Summer events', null, null],
    ],
  )
  const reports = await world.db.asPublic(tx => reportsAt(tx, meeting.id))
  assert.deepEqual(
    reports.map(report => [
      report.title,
      report.agendaItemId === agenda[3]?.id || report.agendaItemId === agenda[4]?.id,
    ]),
    [
      ['Street lighting in Larkrise', true],
      ['Patrols by night', true],
    ],
  )
  assert.match((await world.get(null, '/search?q=lamps')).text, /Street lighting/)
  assert.match((await world.get(null, pub)).text, /13 clear days before the meeting/)
})

test('The page has every page number of the PDF, in order, and the agenda leads to them', { skip }, async () => {
  const { text, status } = await scene.world.get(null, `${pub}/pack`)
  assert.equal(status, 200)
  const pages = [...text.matchAll(/id="page-(\d+)"/g)].map(([, page]) => Number(page))
  assert.deepEqual(pages, [1, 2, 3, 4, 5, 6])
  assert.match(text, /href="#page-3"/)
  assert.ok(text.indexOf('id="page-5"') < text.indexOf('To describe patrols by night.'))
})

test(
  'What was published is the same for ever: new papers make a supplement and a version that takes its place',
  { skip },
  async () => {
    const { world } = scene
    const [first] = await packs()
    await world.past(`
    insert into meetings.business (id, meeting_id, position, kind, title, presenter) overriding system value
      values (20, ${meeting.id}, 9, 'verbal update', 'Fireworks', 'Ada Holm')`)
    assert.match((await world.get('clerk', at)).text, /Fireworks/)
    assert.equal((await release({ said: 'One item more' })).status, 303)
    await due(later)
    const all = await packs()
    assert.deepEqual(
      all.map(one => [one.number, one.kind, one.audience]),
      [
        [2, 'supplement', 'public'],
        [2, 'supplement', 'supplement'],
        [1, 'agenda', 'public'],
      ],
    )
    assert.equal(all.at(-1)?.sha256, first?.sha256)
    const trail = await world.get(null, `${pub}/packs`)
    assert.match(trail.text, /In force until version 2 took its place/)
    assert.match(trail.text, /One item more/)
    assert.match(trail.text, /What is new in it came \d+ clear days before the meeting/)
    const page = await world.get(null, pub)
    assert.match(page.text, /Published on 17 February 2027, 13 clear days before the meeting<br>[^,]*Version 2/)
    const [one, newest, added] = [
      await world.get(null, `${pub}/packs/1.pdf`),
      await world.get(null, `${pub}/pack.pdf`),
      await world.get(null, `${pub}/packs/2-supplement.pdf`),
    ]
    assert.deepEqual([one.status, newest.status, added.status], [200, 200, 200])
    assert.notEqual(one.headers.get('etag'), newest.headers.get('etag'))
    assert.equal((await world.get(null, `${pub}/packs/3.pdf`)).status, 404)
    for (const change of [
      `update meetings.pack set pages = 1`,
      `delete from meetings.pack`,
      `update meetings.publication set said = 'x' where number = 1`,
      `delete from meetings.publication where number = 1`,
    ])
      await assert.rejects(
        world.db.asSystem('publish', tx => import('kysely').then(({ sql }) => sql.raw(change).execute(tx))),
      )
  },
)

test('A clerk cannot say that something is published', { skip }, async () => {
  const { sql } = await import('kysely')
  const insert = sql`insert into meetings.publication (meeting_id, kind, number, due, state, published_at)
    values (${meeting.id}, 'agenda', 9, now(), 'published', now())`
  await assert.rejects(
    scene.world.as('clerk', tx => insert.execute(tx)),
    /the system publishes/,
  )
})

test(
  'A file of somebody else’s that is locked or broken stops the pack, with its name, and nothing is published',
  { skip },
  async () => {
    const { world } = scene
    const before = (await packs()).length
    const broken = await world.db.files.keep(new TextEncoder().encode('%PDF-1.7 broken'))
    await world.past(`insert into meetings.attachment (id, draft_id, position, kind, title, file_name, media, sha256, bytes) overriding system value
    values (30, 2, 3, 'appendix', 'Rota', 'r.pdf', 'application/pdf', '${broken}', 10)`)
    assert.equal((await release()).status, 303)
    await due()
    const failed = (await publications()).at(-1)
    assert.equal(failed?.state, 'failed')
    assert.match(failed?.failure ?? '', /“Appendix A: Rota” (cannot be read|has no pages)/)
    assert.match((await world.get('clerk', at)).text, /could not be published: “Appendix A: Rota”/)
    assert.equal((await packs()).length, before)
    assert.match((await world.get('clerk', `${at}/public.pdf`)).text, /cannot be made yet/)
    await world.past('delete from meetings.attachment where id = 30')
  },
)
