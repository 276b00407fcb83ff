import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findsIn, given } from '../../given.ts'
import type { Block } from '../../paper/paper.ts'
import { appendixNotAttached } from './appendix-not-attached.ts'
import { reportOf } from './given-pack.ts'

/** A report as it is written here, its files at the end. */
function said(words: string, files: readonly string[] = ['Appendix A: Bins'], media: 'desk' | 'docx' = 'desk') {
  const paper = given(
    `${reportOf('Litter').replace('4.1 What is said of it.', `4.1 ${words}`)}\n\n${files.join('\n\n')}`,
  )
  const reports = paper.reports.map(report => ({
    ...report,
    blocks: report.blocks.map((block): Block =>
      files.includes(block.text) ? { ...block, part: 'appendix', role: 'heading' } : block,
    ),
  }))
  return findsIn(appendixNotAttached, { ...paper, reports, form: { media, marks: true } })
}

test('an appendix that is not among the files', () => {
  const [found] = said('The bins are listed in Appendix B.')
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, 'Appendix B')
  assert.match(found.says, /Appendix B is not among the files of this report: attached is Appendix A/)
  assert.match(said('See Appendix A.', [])[0]?.says ?? '', /it has none/)
  assert.equal(said('See Appendices A and B, and again Appendix B.').length, 1)
  assert.match(said('See Appendix 1 (a map).')[0]?.says ?? '', /^Appendix 1 /)
})

test('is not found where it is there, is of something else, or where the files are not known', () => {
  for (const words of [
    'The bins are listed in Appendix A.',
    'See Annex A (the bins).',
    'Appendix B of the Local Plan lists the bins.',
    'The Strategy, at its Appendix C, lists them.',
  ])
    assert.deepEqual(said(words), [], words)
  assert.deepEqual(said('The bins are listed in Appendix B.', undefined, 'docx'), [])
})
