/** Minutes that are set as PDF and read back: the reader finds what was submitted. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { loadProfile, type Profile } from '../src/authority/index.ts'
import { type MinutesPaper, minutesPaper } from '../src/meetings/index.ts'
import { hasTypst, openPress, type Press } from '../src/print/index.ts'
import { closeReaders, parse, readSource } from '../src/records/index.ts'
import { minutesPaper as anyMinutes, submitted } from './papers/minutes-content.ts'

const skip = hasTypst() ? false : 'there is no typesetter for this platform'
let profile: Profile
let press: Press
before(() => {
  const loaded = loadProfile('demonstration')
  assert.ok(!('faults' in loaded))
  profile = loaded
  if (!skip) press = openPress()
})
after(() => {
  closeReaders()
  if (!skip) press.close()
})

const paper = anyMinutes({ body: 'Safer Communities Scrutiny Board', date: '2027-03-09', prefix: 'SCB' })

async function readBack(facts: MinutesPaper) {
  const set = minutesPaper(facts, profile.committee, {
    publisher: 'Thornmere Borough Council',
    on: '2027-03-20',
    fileName: 'minutes.pdf',
    standing: { state: 'draft' },
  })
  const { bytes } = await press.set(set)
  const { reading } = parse(await readSource(bytes, 'minutes.pdf'))
  assert.ok(reading.minutes)
  return { ...reading.minutes, alsoPresent: reading.minutes.alsoPresent ?? [] }
}

test(
  'what is submitted as minutes is read in their PDF: attendance, numbers, titles, resolutions, owners, deferral, the end',
  { skip },
  () =>
    fc.assert(
      fc.asyncProperty(paper, async facts => assert.deepEqual(await readBack(facts), submitted(facts))),
      { numRuns: Number(process.env['ROUNDS'] ?? 40) },
    ),
)
