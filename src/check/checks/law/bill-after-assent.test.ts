import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { billAfterAssent } from './bill-after-assent.ts'
import { report } from './given-report.ts'

test('a Bill that is an Act by the day of the paper', () => {
  const [found, ...more] = finds(billAfterAssent, report('The Domestic Abuse Bill will bring new duties.'))
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, 'Domestic Abuse Bill')
  assert.equal(found.mend, 'Domestic Abuse Act 2021')
  assert.match(found.says, /29 April 2021/)
  assert.deepEqual(more, [])
})

test('duties under a Bill, whose assent the same sentence tells', () => {
  const told = ', which received Royal Assent in April 2021.'
  const of = (body: string) => finds(billAfterAssent, report(body + told)).map(({ mend }) => mend)
  assert.deepEqual(of('We are ready for our legal duties under the Domestic Abuse Bill'), ['Domestic Abuse Act 2021'])
  assert.deepEqual(of('Officers followed the Domestic Abuse Bill'), [])
})

test('a Bill before its day, a Bill whose assent is told, Bills of other Acts to come', () => {
  for (const body of [
    'The Domestic Abuse Bill received Royal Assent on 29 April 2021.',
    'The Crime and Policing Bill and the Mental Health Bill are before Parliament.',
    'The electricity Bill was paid.',
  ])
    assert.deepEqual(finds(billAfterAssent, report(body)), [], body)
  assert.deepEqual(finds(billAfterAssent, report('The Domestic Abuse Bill will bring duties.', '2 March 2021')), [])
})
