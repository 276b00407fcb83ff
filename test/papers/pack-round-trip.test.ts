/** What we print we read again: the front sheet, the members, the agenda with the pages of our own PDF, and the reports. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { loadProfile } from '../../src/authority/index.ts'
import { publicPaper } from '../../src/meetings/pack/compose/paper.ts'
import type { PublicContent } from '../../src/meetings/pack/content.ts'
import { publicOf } from '../../src/meetings/pack/public.ts'
import { hasTypst, openPress, type Paper, type Ranges } from '../../src/print/index.ts'
import { closeReaders, parse, readSource } from '../../src/records/index.ts'
import { packContent } from './pack-content.ts'

const skip = hasTypst() ? false : 'there is no typesetter for this platform'
const press = openPress()
after(() => {
  press.close()
  closeReaders()
})
const profile = loadProfile('demonstration')
assert.ok(!('faults' in profile))
const about = { committee: profile.committee, on: '2027-02-16' }

/** What a reader should make of it. */
function expected(content: PublicContent, ranges: Ranges) {
  const { meeting, body } = content
  return {
    kind: 'pack',
    body: body.name,
    meetingDate: meeting.date,
    startTime: meeting.starts,
    venue: meeting.venue,
    nextMeeting: content.next,
    members: content.members.map(({ name, role, party }) => ({ name, role, party })),
    agenda: content.items.map(item => ({
      number: item.number,
      title: item.title,
      pages: ranges[`item-${item.id}`] ?? null,
      part: item.part,
      group: null,
    })),
    reports: content.items.flatMap(item =>
      item.reports.map(report => ({
        title: report.title,
        date: report.date,
        reportingOfficer: report.officer,
        portfolio: report.portfolio || null,
        wards: report.wards,
        recommendations:
          report.recommendations.length === 1
            ? report.recommendations
            : report.recommendations.map(text => text.replace(/^That /, '')),
        sections: report.sections.map(({ number, title }) => ({ number, title })),
      })),
    ),
  }
}

test('A pack is read back as what it was made of', { skip, timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(packContent, async content => {
      const open = publicOf(content)
      const made = await press.set(publicPaper(open, about) as Paper)
      const { reading } = parse(await readSource(made.bytes, 'pack.pdf'))
      const wanted = expected(open, made.ranges)
      const read = Object.fromEntries(Object.keys(wanted).map(key => [key, reading[key as keyof typeof reading]]))
      assert.deepEqual(read, wanted)
      assert.equal(reading.coverage, 1)
    }),
    { numRuns: 25, seed: 4 },
  )
})
