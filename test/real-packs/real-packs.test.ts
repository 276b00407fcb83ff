/** The packs beside the checkout are made again: what they say is entered by those whose work it is, published, and read from our PDF. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { loadProfile } from '../../src/authority/index.ts'
import { recordMeeting } from '../../src/meetings/meeting/record-meeting.ts'
import { yearOn } from '../../src/meetings/meeting/municipal-year.ts'
import { meetingBySlug } from '../../src/meetings/meeting/store.ts'
import { lastNumber } from '../../src/meetings/minutes/printed.store.ts'
import { recordMinutes } from '../../src/meetings/minutes/record-minutes.ts'
import { publishedPacks } from '../../src/meetings/pack/store.ts'
import { bodyBySlug, loadBodies } from '../../src/people/index.ts'
import { hasTypst } from '../../src/print/index.ts'
import { closeReaders, parse, readSource, type Reading } from '../../src/records/index.ts'
import { makeCommitteeWorld, type World } from '../committee-world.ts'
import { enterAgenda, enterMeeting, enterMembers, publishPack, putOff, type Stage } from './enter-meeting.ts'
import { agreeMinutes, enterMinutes } from './enter-minutes.ts'
import { enterReport } from './enter-reports.ts'
import { fieldsOf, type Minutes, missing, notesOf, type Truth, truthsOf } from './truth.ts'

const skip = missing || (hasTypst() ? false : 'there is no typesetter for this platform')
const prefix = 'SAF'

let stage: Stage
let papers: ReturnType<typeof truthsOf> = []
const truths: Truth[] = []
before(async () => {
  if (skip !== false) return
  const profile = loadProfile('halton')
  assert.ok(!('faults' in profile))
  const world = await makeCommitteeWorld({ authority: profile.key })
  await world.db.asSystem('load-profile', tx => loadBodies(tx, profile))
  papers = truthsOf(profile.key)
  truths.push(...papers.filter(isPack).map(({ text }) => JSON.parse(text) as Truth))
  stage = { world, profile, body: await bodyAt(world, 'safer-policy-and-performance-board') }
})
const isPack = ({ name }: { name: string }) => name.endsWith('-pack')
async function bodyAt({ db }: World, slug: string) {
  const body = await db.asPublic(tx => bodyBySlug(tx, slug))
  assert.ok(body)
  return body
}
after(async () => {
  closeReaders()
  if (skip === false) await stage.world.db.close()
})

const at = (day: string, hour: string) =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'Europe/London', plainTime: hour }).toInstant()

/** Numbers go on from the minutes of the year before them: where the packs at hand do not have those, the last one was read in a paper. */
async function numberedBefore({ minutes }: Truth): Promise<void> {
  const { world, profile, body } = stage
  const last = Number(minutes.items[0]?.ref?.slice(prefix.length)) - 1
  const [date, ofYear] = [notesOf(minutes).minutesConfirmed, yearOf(minutes.ofMeetingDate ?? '')]
  await world.db.asSystem('import', async tx => {
    if ((await lastNumber(tx, body.id, ofYear, prefix)) === last) return
    const id = await recordMeeting(tx, body, { date, status: 'held' }, profile.municipalYear.begins.value)
    const item = { ref: `${prefix}${last}`, title: 'Any other business', deferred: false, owner: null, blocks: [] }
    const nowhere = { resolutions: [], source: null, page: null, line: null, deeds: [], actions: [] }
    await recordMinutes(tx, body, id, { ended: null, attendance: [], items: [{ ...item, ...nowhere }] })
  })
}
const yearOf = (date: string) => yearOn(date, { annuals: [], begins: stage.profile.municipalYear.begins.value })

const numbersOf = (rows: readonly { number: string | null }[]) => rows.map(row => row.number)

/** From the minutes of the meeting before to the published pack. Gives the meeting's address. */
async function make(truth: Truth): Promise<string> {
  const { world, profile } = stage
  const { meetingDate: date, minutes } = truth
  const earlier = minutes.ofMeetingDate ?? ''
  await numberedBefore(truth)
  const previous = await enterMeeting(stage, earlier, truth.startTime, notesOf(minutes).venue)
  await enterMinutes(world, profile, { slug: previous, minutes, now: at(earlier, '22:00') })
  const slug = await enterMeeting(stage, date, truth.startTime, truth.venue)
  await enterMeeting(stage, truth.nextMeeting, truth.startTime, truth.venue)
  await enterMembers(stage, yearOf(date), truth.members)
  const now = at(Temporal.PlainDate.from(date).subtract({ days: 12 }).toString(), '10:00')
  const rows = truth.agenda.filter(row => row.pages !== null && row.title !== 'MINUTES')
  const reports = new Map<string | null, number>()
  // A report with an earlier date is the one that was put off: it comes with its item.
  for (const [n, report] of truth.reports.entries())
    if (report.date === date)
      reports.set(rows[n]?.number ?? null, await enterReport({ world, profile, slug, date, now }, report))
  await enterAgenda(stage, { slug, rows: truth.agenda, now }, row => reports.get(row.number) ?? null)
  await publishPack(stage, slug, now)
  await agreeMinutes(world, profile, { slug: previous, by: slug, now: at(date, '21:00') })
  // What the next pack's minutes say was put off is put off.
  const after = truths.find(one => one.minutes.ofMeetingDate === date)
  for (const item of after?.minutes.items ?? [])
    if (item.deferred) await putOff(stage, slug, item.title, at(date, '21:00'))
  return slug
}

test(
  'each pack is made again, and our PDF gives back every field of it, with the pages that are our own',
  { skip, timeout: 240_000 },
  async () => {
    assert.equal(truths.length, 3)
    for (const truth of truths) {
      const slug = await make(truth)
      const answer = await stage.world.get(null, `/meetings/${slug}/pack.pdf`)
      assert.equal(answer.status, 200, slug)
      const { reading, elements } = parse(await readSource(answer.bytes, 'pack.pdf'))
      const [pack] = await stage.world.db.asPublic(async tx =>
        publishedPacks(tx, (await meetingBySlug(tx, slug))?.id ?? 0),
      )
      const pages = new Map(pack?.ranges.map(one => [one.number, [one.from, one.to]]))
      const wanted = fieldsOf(JSON.stringify(truth))
      wanted['agenda'] = truth.agenda.map(row => ({ ...row, pages: pages.get(row.number ?? '') ?? null }))
      assert.deepEqual(Object.fromEntries(Object.keys(wanted).map(key => [key, reading[key as keyof Reading]])), wanted)
      // The same rows have pages as in the paper; they follow on one another; and the papers stand on them.
      const ranges = [...pages.values()]
      const paged = truth.agenda.filter(row => row.pages !== null)
      assert.deepEqual([...pages.keys()], numbersOf(paged))
      for (const [n, [from]] of ranges.entries()) if (n > 0) assert.equal(from, (ranges[n - 1]?.[1] ?? 0) + 1)
      const begins = ['minutes', ...truth.reports.map((_, n) => `reports.${n}`)].map(
        path => elements.find(one => one.at === path || one.at?.startsWith(`${path}.`))?.page,
      )
      assert.deepEqual(
        begins,
        ranges.map(([from]) => from),
      )
      assert.equal(reading.coverage, 1)
    }
  },
)

test(
  'the other papers are of other kinds: of the action points, what minutes written here hold is read back',
  { skip },
  async () => {
    const [points, annual, ...more] = papers.filter(one => !isPack(one))
    assert.deepEqual(more, [])
    // No meeting made it: a report for the year, which in the pack of June 2024 stands behind a report.
    assert.match(annual?.name ?? '', /annual-report/)
    assert.match(points?.name ?? '', /action-points/)
    const { minutes } = JSON.parse(points?.text ?? '') as Pick<Truth, 'minutes'>
    const { world, profile } = stage
    const body = await bodyAt(world, 'safer-halton-partnership')
    const date = minutes.ofMeetingDate ?? ''
    const slug = await enterMeeting({ ...stage, body }, date, '10:00', 'Boardroom')
    await enterMinutes(world, profile, { slug, minutes: { ...minutes, endedAt: '12:00' }, now: at(date, '22:00') })
    const { bytes } = await world.get(null, `/meetings/${slug}/minutes.pdf`)
    const { reading } = parse(await readSource(bytes, 'minutes.pdf'))
    assert.equal(reading.body, body.name)
    const read = reading.minutes
    assert.ok(read)
    assert.equal(read.ofMeetingDate, date)
    // Councillors stand first in our minutes, and items count from one, without letters.
    const names = (all: string[] | null) => (all ?? []).toSorted()
    assert.deepEqual([names(read.present), names(read.apologies)], [names(minutes.present), names(minutes.apologies)])
    const told = (all: Minutes['items']) =>
      all.map(({ title, resolved, actionOwner, deferred }) => ({ title, resolved, actionOwner, deferred }))
    assert.deepEqual(told(read.items), told(minutes.items))
    assert.deepEqual(
      read.items.map(one => one.ref),
      minutes.items.map((_, n) => String(n + 1)),
    )
  },
)
