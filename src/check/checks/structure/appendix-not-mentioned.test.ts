import assert from 'node:assert/strict'
import { test } from 'node:test'
import { given } from '../../given.ts'
import type { Block } from '../../paper/paper.ts'
import { proofread } from '../../proofread.ts'
import { appendixNotMentioned } from './appendix-not-mentioned.ts'
import { reportOf } from './given-pack.ts'

/** The last line as the reader gives it of a paper with a page of its own for the appendix. */
const said = (words: string) => {
  const paper = given(`${reportOf('Litter').replace('4.1 What is said of it.', `4.1 ${words}`)}\n\nAppendix B: Bins`)
  const reports = paper.reports.map(report => ({
    ...report,
    blocks: report.blocks.map((block): Block =>
      block.text.startsWith('Appendix B:') ? { ...block, part: 'appendix' } : block,
    ),
  }))
  return proofread({ ...paper, reports }, { checks: [appendixNotMentioned] }).map(one => one.says)
}

test('an appendix of which the report says nothing', () => {
  assert.deepEqual(said('There are new bins.'), ['The report does not mention Appendix B'])
  assert.deepEqual(said('The plan is attached as Appendix A.').length, 1)
  assert.deepEqual(said('There are new bins (Appendices A and C).').length, 1)
})

test('is not found where the report mentions it', () => {
  assert.deepEqual(said('The bins are listed in Appendix B.'), [])
  assert.deepEqual(said('The bins are listed in the attached table.'), [])
  assert.deepEqual(said('The bins are listed in Appendices A, B and C.'), [])
  assert.deepEqual(said('The bins are listed in Annexes A to D.'), [])
  assert.deepEqual(said('The bins are listed in the appendices.'), [])
})
