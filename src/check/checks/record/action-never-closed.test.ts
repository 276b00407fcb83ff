import assert from 'node:assert/strict'
import { test } from 'node:test'
import { given } from '../../given.ts'
import { proofread } from '../../proofread.ts'
import { type Earlier, nothingEarlier } from '../../record/earlier.ts'
import { earlierOf } from '../../record/from-papers.ts'
import { actionNeverClosed } from './action-never-closed.ts'
import { panel } from './given-panel.ts'

const at = {
  file: '/meetings/places-panel-2027-06-15#actions',
  line: null,
  quote: 'Write to the canal trust about lock gates',
}
const action = { text: at.quote, owners: ['Clerk'], due: null, open: true, said: at }
const september = (words: string) =>
  given(
    panel({
      day: 'Tuesday, 9 November 2027',
      of: 'Tuesday, 14 September 2027',
      minutes: [{ title: 'Verges', words: [words] }],
    }),
  )
const found = (words: string, changed: Partial<typeof action> = {}) => {
  const paper = september(words)
  const [june] = earlierOf(paper, [given(panel({ day: 'Tuesday, 15 June 2027' }))]).meetings
  assert.ok(june)
  const earlier: Earlier = { ...nothingEarlier, meetings: [{ ...june, actions: [{ ...action, ...changed }] }] }
  return proofread(paper, { checks: [actionNeverClosed], earlier })
}

test('an action of which the minutes since then say nothing', () => {
  const [one, ...more] = found('The verges were mown.')
  assert.equal(one?.severity, 'note')
  assert.match(one.says, /Nothing since 15 June 2027 tells whether this was done: “Write to the canal trust/)
  assert.equal(one.evidence[0]?.file, at.file)
  assert.deepEqual(more, [])
})

test('one that was spoken of, was closed, or is not due yet', () => {
  assert.deepEqual(found('The Clerk had written to the Canal Trust and the lock gates were to be mended.'), [])
  assert.deepEqual(found('The verges were mown.', { open: false }), [])
  assert.deepEqual(found('The verges were mown.', { due: '2028-03-01' as never }), [])
})
