import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { panel } from './given-panel.ts'
import { reportAlreadyReceived } from './report-already-received.ts'

const words = [
  'Grit bins are filled in October by the contractor, and again after each hard frost.',
  'Residents may ask for a bin where a hill is steep and no gritting route goes by it.',
  'A bin costs more than a ton of salt, and stands for about twelve years before it cracks.',
  'The contractor looks into each of the bins once a month while the clocks are back.',
  'Salt that is taken for drives is not replaced until the whole of the round is done.',
  'Parish councils may buy bins of their own, which the contractor fills for a fee.',
]
const reports = (title: string, said: readonly string[]) => [{ title, words: said }]
const september = (resolved = 'RESOLVED: That the report be noted.') => [
  panel({ day: 'Tuesday, 14 September 2027', reports: reports('Grit bins', words) }),
  panel({
    day: 'Tuesday, 19 October 2027',
    of: 'Tuesday, 14 September 2027',
    minutes: [
      { title: 'Minutes', words: ['Agreed.'] },
      { title: 'Grit bins', words: [resolved] },
    ],
  }),
]

test('a report that went to an earlier meeting in the same words', () => {
  const [found, ...more] = finds(reportAlreadyReceived, panel({ reports: reports('Grit bins', words) }), ...september())
  assert.equal(found?.severity, 'note')
  assert.match(found.says, /went to the meeting of 14 September 2027/)
  assert.deepEqual(more, [])
})

test('one that was deferred, one with other words, and standing business are right', () => {
  const again = panel({ reports: reports('Grit bins', words) })
  assert.deepEqual(
    finds(reportAlreadyReceived, again, ...september('This report was deferred to the next meeting.')),
    [],
  )
  const other = words.map((text, n) => (n > 3 ? text.replace('the', 'every') : text))
  assert.deepEqual(finds(reportAlreadyReceived, panel({ reports: reports('Grit bins', other) }), ...september()), [])
  const questions = panel({ reports: reports('Public Question Time', words) })
  assert.deepEqual(finds(reportAlreadyReceived, questions, ...september()), [])
})
