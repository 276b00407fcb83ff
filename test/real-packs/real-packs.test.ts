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
import { makeCommitteeWorld } from '../committee-world.ts'
import { enterAgenda, enterMeeting, enterMembers, publishPack, putOff, type Stage } from './enter-meeting.ts'
import { agreeMinutes, enterMinutes } from './enter-minutes.ts'
import { enterReport } from './enter-reports.ts'
import { fieldsOf, missing, type Truth, truthsOf } from './truth.ts'

const skip = missing || (hasTypst() ? false : 'there is no typesetter for this platform')
const prefix = 'SAF'

let stage: Stage
const truths: Truth[] = []
before(async () => {
  if (skip !== false) return
  const profile = loadProfile('halton')
  assert.ok(!('faults' in profile))
  const world = await makeCommitteeWorld({ authority: profile.key })
  await world.db.asSystem('load-profile', tx => loadBodies(tx, profile))
  truths.push(
    ...truthsOf(profile.key)
      .filter(({ name }) => name.endsWith('-pack'))
      .map(({ name, text }) => ({ ...(JSON.parse(text) as Truth), name })),
  )
  const body = await world.db.asPublic(tx => bodyBySlug(tx, 'safer-policy-and-performance-board'))
  assert.ok(body)
  stage = { world, profile, body }
})
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
  const [date, ofYear] = [minutes._extra.minutesConfirmed, yearOf(minutes.ofMeetingDate ?? '')]
  await world.db.asSystem('import', async tx => {
    if ((await lastNumber(tx, body.id, ofYear, prefix)) === last) return
    const id = await recordMeeting(tx, body, { date, status: 'held' }, profile.municipalYear.begins.value)
    const item = { ref: `${prefix}${last}`, title: 'Any other business', deferred: false, owner: null, blocks: [] }
    const nowhere = { resolutions: [], source: null, page: null, line: null, deeds: [], actions: [] }
    await recordMinutes(tx, body, id, { ended: null, attendance: [], items: [{ ...item, ...nowhere }] })
  })
}
const yearOf = (date: string) => yearOn(date, { annuals: [], begins: stage.profile.municipalYear.begins.value })

/** From the minutes of the meeting before to the published pack. Gives the meeting's address. */
async function make(truth: Truth): Promise<string> {
  const { world, profile } = stage
  const { meetingDate: date, minutes } = truth
  const earlier = minutes.ofMeetingDate ?? ''
  await numberedBefore(truth)
  const previous = await enterMeeting(stage, earlier, truth.startTime, minutes._extra.venue)
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
      const { reading } = parse(await readSource(answer.bytes, 'pack.pdf'))
      const [pack] = await stage.world.db.asPublic(async tx =>
        publishedPacks(tx, (await meetingBySlug(tx, slug))?.id ?? 0),
      )
      const pages = new Map(pack?.ranges.map(one => [one.number, [one.from, one.to]]))
      const wanted = fieldsOf(JSON.stringify(truth))
      delete wanted['name']
      wanted['agenda'] = truth.agenda.map(row => ({ ...row, pages: pages.get(row.number ?? '') ?? null }))
      assert.deepEqual(Object.fromEntries(Object.keys(wanted).map(key => [key, reading[key as keyof Reading]])), wanted)
      // The same rows have pages as in the paper, and they follow on one another.
      const ranges = [...pages.values()]
      assert.deepEqual(
        [...pages.keys()],
        truth.agenda.filter(row => row.pages !== null).map(row => row.number),
      )
      for (const [n, [from]] of ranges.entries()) if (n > 0) assert.equal(from, (ranges[n - 1]?.[1] ?? 0) + 1)
      assert.equal(reading.coverage, 1)
    }
  },
)
