/** A penalty that nobody pays goes to the lawyers and to court; the press is told after the outcome; and all of it is counted. */
import assert from 'node:assert/strict'
import type { Cast, Chapter } from '../cast.ts'
import { notice } from './paid.ts'

const does = async (
  { window, at }: Cast,
  act: string,
  fields: Parameters<Awaited<ReturnType<Cast['window']>>['fill']>[0],
) => {
  const officer = await window('asb')
  await officer.go(at['unpaid'] ?? '')
  await officer.does(act)
  await officer.fill(fields)
  await officer.press('Save')
  return officer
}

const evidential = 'Is there enough evidence for a realistic prospect of conviction?'
const interest = 'Is a prosecution needed in the public interest?'
const laid = {
  'Which file?': 'File sent for prosecution',
  'Before which court? > Magistrates’ court': true,
  'Who signs it? > Solicitor or barrister of the council': true,
  'Name of the signatory': 'Ada Quill',
}
const release = {
  Headline: 'Fly-tipping in Kiln Lane',
  'Does it name anybody who was charged? > No': true,
  'What does it say?': 'A man was fined for fly-tipping.',
}

const reminder = 'Record a reminder of a penalty'
const lays = (cast: Cast) => does(cast, 'Record that it was laid before the court', laid)

/** The figures: actions are penalties, notices and letters; what is pending stands beside them. */
async function pending({ window }: Cast, prosecutions: number) {
  const officer = await window('asb')
  await officer.go('/services/enforcement/figures?from=2026-03&to=2026-05&of=2')
  await officer.sees(/Incidents March 2026 to May 2026 2\b/, /Actions March 2026 to May 2026 2\b/)
  // What is nothing stands aside.
  const told = /Prosecutions pending As at \d+ May 2026 (\d+)/.exec(await officer.text())?.[1] ?? '0'
  assert.equal(Number(told), prosecutions)
}

export const atCourt: Chapter = [
  [
    'another penalty stays unpaid and is reminded, and its file goes to the lawyers',
    async cast => {
      await cast.sets('2026-03-20T10:00')
      const given = await does(
        cast,
        'Give a fixed penalty notice',
        notice('FP 0102', 'Dorian Flax', 'Kiln Lane, beside the substation'),
      )
      await given.sees('FP 0102', 'To pay: £300 until 3 April 2026')
      await cast.sets('2026-03-31T10:00')
      await does(cast, 'Send a file for prosecution', {
        'Who?': 'Dorian Flax',
        'What are they? > A person': true,
        'With what?': 'Fly-tipping',
        'When was the offence?': '2026-03-02',
        'What happened, and what shows it?': 'An envelope with his address, and an admission.',
      })
      const officer = await does(cast, 'Answer the legal test: prosecution', {
        [`${evidential} > Yes`]: true,
        [`${interest} > Yes`]: true,
        '1. Why?': 'An envelope and an admission.',
        '1. What bears it out? > Investigated: evidence found': true,
        '2. Why?': 'Not the first time.',
        '2. What bears it out? > Investigated: evidence found': true,
        'What has been tried, or why would nothing less do?': 'A fixed penalty.',
        'Why is it proportionate?': 'It is the second time.',
        'Whom does it affect who is protected by the Equality Act, and how?': 'Nobody.',
        'Who is vulnerable, and what is done for them?': 'Nobody.',
      })
      await officer.sees('With the lawyers since 31 March 2026')
    },
  ],
  [
    'it is laid neither within 14 days of the notice, nor while it can be paid; then it is reminded, and laid',
    async cast => {
      await cast.sets('2026-04-03T10:00')
      await (await lays(cast)).refused('No proceedings may be begun within 14 days')
      await cast.sets('2026-04-17T10:00')
      await (await lays(cast)).refused('can still be paid')
      const early = await does(cast, reminder, {
        'Which notice?': 'FP 0102',
        'How was it sent? > First class post': true,
      })
      await early.refused('send the reminder after it')
      await cast.sets('2026-04-18T10:00')
      await does(cast, reminder, { 'Which notice?': 'FP 0102', 'How was it sent? > First class post': true })
      await cast.sets('2026-05-05T10:00')
      const officer = await lays(cast)
      await officer.sees('Before the court since 5 May 2026', 'No hearing is listed')
    },
  ],
  [
    'it is pending until the court decides, and no press release comes before that',
    async cast => {
      await does(cast, 'Record when a hearing is listed', {
        'Which prosecution?': 'File sent for prosecution',
        'What is it? > First hearing': true,
        'On which day?': '2026-05-28',
        'At what time?': '10am',
        'Where?': 'Thornmere Magistrates’ Court',
      })
      const officer = await cast.window('asb')
      await officer.sees('First hearing: 28 May 2026, 10am')
      await pending(cast, 1)
      await cast.sets('2026-05-28T15:00')
      await does(cast, 'Record a hearing', {
        'Which hearing?': 'First hearing',
        'What was pleaded? > Guilty': true,
        'What did the court decide?': 'It sentenced him at once.',
      })
      await (await does(cast, 'Record a press release', release)).refused('only after the court’s outcome')
      await does(cast, 'Record the court’s outcome', {
        'Of which charges? > Fly-tipping': true,
        'What was the outcome? > Convicted': true,
        Fine: '400',
        Costs: '250',
      })
      await officer.sees('Convicted, 28 May 2026')
      await does(cast, 'Record a press release', release)
      await officer.sees('Press release')
      await pending(cast, 0)
    },
  ],
]
