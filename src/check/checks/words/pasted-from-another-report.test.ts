import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { pastedFromAnotherReport } from './pasted-from-another-report.ts'

const report = (subject: string, ...paragraphs: string[]) => `
REPORT TO: Safer Westmere Board

DATE: 14 May 2024

REPORTING OFFICER: Director of Place

SUBJECT: ${subject}

1.0 PURPOSE OF THE REPORT

1.1 To tell Members about the work done this year.

2.0 SUPPORTING INFORMATION

${paragraphs.map((text, n) => `2.${n + 1} ${text}`).join('\n\n')}

3.0 FINANCIAL IMPLICATIONS

3.1 There are no financial implications arising from the recommendations of this report, which can be met from the budgets of the service.
`
const shared =
  'The safety programme was agreed by the Cabinet in 2022 and has the support of all partners in the county and beyond.'
const lamps =
  'Lamps in alleyways are inspected monthly by contractors, who replace faulty lanterns and columns within seven working days of a complaint reaching the depot.'
const more =
  'Lanterns of an older kind fail oftener. The contractors keep columns, lamps and faulty parts at the depot, where alleyways are inspected from.'
const dogs =
  'Wardens patrol the parks at weekends. Owners who do not pick up after their animals are fined under the order that was made in spring.'

test('a paragraph that names the subject of a sister report, or speaks of what only the other speaks of', () => {
  const named =
    'While both strands matter, the rest of these notes is on the Shield strand, which is led by the police.'
  const [found, ...rest] = finds(
    pastedFromAnotherReport,
    report('Harbour Strategy – Shield Strand', shared, named) +
      report('Harbour Strategy – Sword Strand', shared, named),
  )
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, named)
  assert.match(found.says, /Shield.*this one is on.*Sword/)
  assert.equal(found.evidence.length, 1)
  assert.deepEqual(rest, [])
  const pasted = finds(
    pastedFromAnotherReport,
    report('Street Lighting', more, lamps) + report('Dog Control', dogs, lamps),
  )
  assert.equal(pasted.length, 1)
  assert.match(pasted[0]?.says ?? '', /on “Dog Control”/)
})

test('is not found in what reports share, in reports on one subject and in a report of the year', () => {
  for (const pack of [
    report('Harbour Strategy – Shield Strand', shared, lamps) + report('Harbour Strategy – Sword Strand', shared, dogs),
    report('Street Lighting', more, lamps) + report('Street Lighting Update', dogs, lamps),
    report('Street Lighting', more, lamps) + report('Annual Report of the Board', dogs, lamps),
  ])
    assert.deepEqual(finds(pastedFromAnotherReport, pack), [])
})

test('among the implications: what begins with the subject of the other report', () => {
  const effect =
    'The Lighting crews bear directly on how streets look. The overall function makes quarters safer and adds to strong and lively communities.'
  const of = (subject: string, ...paragraphs: string[]) =>
    report(subject, ...paragraphs).replace(/(3\.1) .*/, `$1 ${effect}`)
  const lighting = [
    'Lighting in alleyways is checked monthly.',
    'Lighting is paid for by the county.',
    'Lighting is new.',
  ]
  const found = (subject: string, text: string) =>
    finds(pastedFromAnotherReport, of(subject, text) + of('Street Lighting Overview', ...lighting))
  const [one, ...more] = found('Dog Control', dogs)
  assert.deepEqual([one?.severity, one?.quote, more], ['warning', effect, []])
  assert.deepEqual(found('Dog Control', `${dogs} Lighting helps them.`), [])
  assert.deepEqual(found('Lighting of Parks', dogs), [])
})
