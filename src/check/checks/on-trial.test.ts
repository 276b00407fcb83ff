/** Checks on trial: each of them is there, and what it finds is a note and no graver. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Check } from '../check.ts'
import { finds } from '../given.ts'
import { checks } from './all.ts'
import { asRun, onTrial } from './on-trial.ts'

const shouts = (id: string, severity?: 'style'): Check => ({
  id,
  family: 'words',
  severity: 'error',
  says: 'A paragraph',
  *look({ blocks }) {
    for (const block of blocks)
      yield { at: { block, quote: '' }, says: 'This is one', evidence: [], ...(severity && { severity }) }
  },
})
const severityOf = (check: Check) => finds(asRun(check), 'The report was received.')[0]?.severity

test('A check on trial finds notes, one that is not finds what it says, and nothing becomes graver', () => {
  const [one = ''] = onTrial
  assert.equal(severityOf(shouts(one)), 'note')
  assert.equal(severityOf(shouts(one, 'style')), 'style')
  assert.equal(severityOf(shouts('not-on-trial')), 'error')
})

test('Each check on trial is one that there is, and is listed as a note', () => {
  for (const id of onTrial) assert.equal(checks.find(one => one.id === id)?.severity, 'note', id)
})
