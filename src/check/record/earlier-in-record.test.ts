import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { loadProfile, type Profile } from '../../authority/index.ts'
import type { Database } from '../../db/index.ts'
import { isRefusal } from '../../lib/index.ts'
import { nameBody, openBody } from '../../people/index.ts'
import { importDocument } from '../../records/index.ts'
import { minutesOf, panel } from '../checks/record/given-panel.ts'
import { record } from '../checks/record.ts'
import { given } from '../given.ts'
import { proofread } from '../proofread.ts'
import type { Earlier } from './earlier.ts'
import { earlierInRecord } from './earlier-in-record.ts'
import { earlierOf } from './from-papers.ts'

const minutes = [
  { title: 'Minutes', words: ['The minutes of the meeting held on 15 June 2021 were agreed.'] },
  {
    title: 'Canal towpath',
    words: ['The Ockbury Rivers Trust (ORT) came.', 'This item was deferred to the next meeting.'],
  },
]
const litter = (n: number) => [
  {
    title: 'Litter',
    words: [`In the year to 31 March 2021 the wardens dealt with ${n} incidents of litter in the parks.`],
  },
]
const september = panel({ day: 'Tuesday, 14 September 2021', next: 'Tuesday, 9 November 2021', reports: litter(160) })
const minuted = minutesOf('Tuesday, 14 September 2021', minutes).replace('PLACES PANEL', 'Places Panel')
const november = (body = 'Places Panel') =>
  given(
    panel({
      day: 'Tuesday, 9 November 2021',
      next: 'Tuesday, 1 February 2022',
      agenda: ['Minutes', 'Allotments', 'Ockbury bridge'],
      reports: [
        ...litter(190),
        { title: 'Bridge', words: ['The Ockbury Roads Trust (ORT) has a plan for the bridge.'] },
      ],
    }).replaceAll('Places Panel', body),
  )

let db: Database
let profile: Profile
before(async () => {
  db = await testDatabase()
  const loaded = loadProfile('demonstration')
  assert.ok(!('faults' in loaded))
  profile = loaded
  await bring('Places Panel', true)
  await bring('Secret Panel', false)
})
after(() => db.close())

async function bring(body: string, open: boolean): Promise<void> {
  for (const [n, text] of [september, minuted].entries()) {
    const bytes = new TextEncoder().encode(text.replaceAll('Places Panel', body))
    const done = await importDocument(db, { bytes, fileName: `${body}-${n}.txt`, publisher: 'Ockbury', profile })
    assert.ok(!isRefusal(done))
    if (n === 0 && open)
      await db.asSystem('import', async tx => openBody(tx, (await nameBody(tx, body, 'Ockbury')).body.slug, true))
  }
}

const inRecord = (paper = november()): Promise<Earlier> => db.asPublic(tx => earlierInRecord(tx, paper))

test('the record gives what its papers give', async () => {
  const paper = november()
  const [record, papers] = [await inRecord(paper), earlierOf(paper, [given(september), given(minuted)])]
  const plain = ({ meetings: [meeting] }: Earlier) => ({
    date: meeting?.date,
    next: meeting?.next?.date,
    members: meeting?.members?.map(({ name, role }) => [name, role]),
    agenda: meeting?.agenda?.map(({ number, title }) => [number, title.toLowerCase()]),
    reports: meeting?.reports.map(({ title, date }) => [title, date]),
    minutes: meeting?.minutes?.items.map(({ ref, deferred, said }) => [
      ref,
      deferred,
      said.slice(1).map(one => one.quote),
    ]),
    present: meeting?.minutes?.present,
  })
  const held = { ...record, meetings: record.meetings.filter(({ date }) => date < '2021-11-09') }
  assert.deepEqual(plain(held), plain(papers))
  assert.equal(held.meetings[0]?.minutes?.items[1]?.said[1]?.file, '/meetings/places-panel-2021-09-14#pp2-p1')
  assert.deepEqual(
    record.members?.map(({ name }) => name).sort(),
    held.meetings[0]?.members?.map(({ name }) => name).sort(),
  )
  assert.deepEqual([...record.acronyms.keys()], ['ORT'])
})

test('papers are held against it', async () => {
  const paper = november()
  const found = proofread(paper, { checks: record, earlier: await inRecord(paper) })
  assert.deepEqual(found.map(one => one.rule).sort(), [
    'acronym-unlike-record',
    'deferred-not-back',
    'same-words-other-figure',
  ])
  for (const { evidence } of found) assert.match(evidence[0]?.file ?? '', /^\/(?:meetings|reports)\/.*#/)
})

test('a paper that is in the record is not held against itself', async () => {
  const paper = given(september)
  const earlier = await inRecord(paper)
  assert.deepEqual(
    [...earlier.same.values()].flat().filter(one => one.date === '2021-09-14' && one.report !== null),
    [],
  )
  assert.deepEqual(proofread(paper, { checks: record, earlier }), [])
})

test('of a private body the public learns nothing', async () => {
  const paper = november('Secret Panel')
  const earlier = await inRecord(paper)
  assert.deepEqual([earlier.meetings, earlier.calendar, earlier.members, earlier.acronyms.size], [[], [], null, 0])
  for (const one of [...earlier.same.values()].flat()) assert.equal(one.body, 'Places Panel')
})
