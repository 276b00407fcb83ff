/** Minutes of real packs, where they are at hand beside the checkout: what a pack says of a meeting is entered, set by us and read back. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { loadProfile } from '../src/authority/index.ts'
import { type MinutesPaper, minutesPaper } from '../src/meetings/index.ts'
import { hasTypst, toPdf } from '../src/print/index.ts'
import { closeReaders, parse, Reading, readSource } from '../src/records/index.ts'

const folder = join(import.meta.dirname, '../../shared/packs/truth')
const skip = !existsSync(folder)
  ? 'the shared papers are not beside this checkout'
  : hasTypst()
    ? false
    : 'there is no typesetter for this platform'

after(closeReaders)

type Truth = Pick<Reading, 'body'> & {
  minutes: Minutes & { _extra: { venue: string; chairAs: string | null; alsoPresentDetail: string[] } }
}
type Minutes = NonNullable<Reading['minutes']>

/** As a clerk enters it: categories, the chair first, guests with what the paper says of them. */
function entered({ body, minutes }: Truth): MinutesPaper {
  const { _extra: more } = minutes
  const as = (names: string[] | null, capacity: MinutesPaper['attendance'][number]['capacity']) =>
    (names ?? []).map((name, n) => {
      const told = capacity === 'also present' ? (more.alsoPresentDetail[n] ?? '') : ''
      const [, ...notes] = /\((.+)\)| – (.+)| in accordance with (.+)/.exec(told) ?? []
      return {
        name,
        capacity,
        role: capacity === 'present' && n === 0 ? (more.chairAs ?? 'Vice-Chair') : null,
        note: notes.find(note => note !== undefined) ?? null,
        councillor: capacity === 'also present' ? told.startsWith('Councillor') : capacity !== 'officer',
      }
    })
  return {
    body: body ?? '',
    date: minutes.ofMeetingDate ?? '',
    starts: null,
    place: `at ${more.venue}`,
    ended: minutes.endedAt,
    attendance: [
      ...as(minutes.present, 'present'),
      ...as(minutes.apologies, 'apologies'),
      ...as(minutes.absentOnCouncilBusiness, 'absent on council business'),
      ...as(minutes.officers, 'officer'),
      ...as(minutes.alsoPresent, 'also present'),
    ],
    items: minutes.items.map(item => {
      const text = item.deferred ? 'This item was deferred until the next meeting.' : 'The Board considered this.'
      return {
        ref: item.ref,
        title: item.title,
        titled: true,
        part: 'I',
        deferred: item.deferred,
        action: item.actionOwner,
        blocks: [{ role: 'paragraph', text, page: null, line: 0 }],
        stem: item.resolved.length > 1 || /^that\b/i.test(item.resolved[0] ?? 'That') ? 'that' : 'none',
        resolutions: item.resolved,
      }
    }),
  }
}

/** The fields of a reading, without what the truth adds for people. */
const fields = (minutes: Minutes): Minutes => Reading.shape.minutes.unwrap().parse(minutes)

test(
  'the minutes in the packs of the Board are made again: our PDF gives back all that they say',
  { skip },
  async () => {
    const profile = loadProfile('halton')
    assert.ok(!('faults' in profile))
    const truths = readdirSync(folder)
      .filter(name => name.startsWith(profile.key) && name.endsWith('-pack.json'))
      .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Truth)
    assert.equal(truths.length, 3)
    const papers = truths.map(truth =>
      minutesPaper(entered(truth), profile.committee, {
        publisher: profile.name.value,
        on: truth.minutes.ofMeetingDate ?? '',
        fileName: 'minutes.pdf',
        standing: null,
      }),
    )
    const made = await toPdf(papers)
    for (const [n, { bytes }] of made.entries()) {
      const { reading } = parse(await readSource(bytes, 'minutes.pdf'))
      const truth = truths[n]
      assert.ok(reading.minutes && truth)
      assert.equal(reading.body, truth.body)
      assert.deepEqual(fields(reading.minutes), fields(truth.minutes))
    }
  },
)
