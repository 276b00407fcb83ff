import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { packOf, reportOf } from './given-pack.ts'
import { sectionMissing } from './section-missing.ts'

const full = [
  'PURPOSE OF REPORT',
  'RECOMMENDED: That the report be noted.',
  'SUPPORTING INFORMATION',
  'RISK ANALYSIS',
  'EQUALITY ISSUES',
]
const pack = (...last: string[]) =>
  `${packOf({ items: ['LITTER', 'BEACH HUTS', 'GRANTS'], reports: ['Litter', 'Beach huts'], sections: full })}\n${reportOf('Grants', last)}`
const said = (...last: string[]) => finds(sectionMissing, pack(...last)).map(one => [one.severity, one.line, one.says])

test('a section that the two others have', () => {
  const [found, ...more] = said(...full.filter(title => title !== 'RISK ANALYSIS'))
  assert.equal(found?.[0], 'warning')
  assert.equal(found[2], 'This report has no “RISK ANALYSIS”, and 2 others of the pack have')
  assert.deepEqual(more, [])
})

test('is not found where all have it, where the subject has its own headings, or in a report of another template', () => {
  assert.deepEqual(said(...full), [])
  assert.deepEqual(said(...full.map(title => (title === 'SUPPORTING INFORMATION' ? 'WHAT THE CLUBS DO' : title))), [])
  assert.deepEqual(said(...full.map(title => (title === 'RISK ANALYSIS' ? 'OTHER IMPLICATIONS' : title))), [])
})
