import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  acceptedWithSignOffs,
  notSignedByAuthor,
  picturesWithWords,
  reportWithSections,
  returnedWithReason,
} from './rules.ts'

test('report-with-sections: every section that must be written is', () => {
  assert.equal(reportWithSections.refuses({ missing: [] }), null)
  assert.equal(reportWithSections.refuses({ missing: ['Purpose'] })?.rule, 'report-with-sections')
})

test('pictures-with-words: a picture says what it shows, a PDF need not', () => {
  assert.equal(picturesWithWords.refuses({ kind: 'appendix', alt: '' }), null)
  assert.equal(picturesWithWords.refuses({ kind: 'picture', alt: 'A map' }), null)
  assert.equal(picturesWithWords.refuses({ kind: 'picture', alt: '' })?.rule, 'pictures-with-words')
})

test('not-signed-by-author: a sign-off is somebody else’s', () => {
  assert.equal(notSignedByAuthor.refuses({ authorId: 3, accountId: 7 }), null)
  assert.equal(notSignedByAuthor.refuses({ authorId: 3, accountId: 3 })?.rule, 'not-signed-by-author')
})

test('accepted-with-sign-offs: the lead officer and all who were asked have signed the newest version', () => {
  const signed = (...signOffs: { kind: string; version: number | null }[]) =>
    acceptedWithSignOffs.refuses({ version: 4, signOffs })?.rule ?? null
  const refused = 'accepted-with-sign-offs'
  assert.equal(signed(), refused)
  assert.equal(signed({ kind: 'finance', version: 4 }), refused)
  assert.equal(signed({ kind: 'lead', version: 3 }), refused)
  assert.equal(signed({ kind: 'lead', version: 4 }, { kind: 'legal', version: null }), refused)
  assert.equal(signed({ kind: 'lead', version: 4 }, { kind: 'legal', version: 4 }), null)
})

test('returned-with-reason: whoever wrote it is told what to change', () => {
  assert.equal(returnedWithReason.refuses({ words: 'A date is wrong' }), null)
  assert.equal(returnedWithReason.refuses({ words: '' })?.rule, 'returned-with-reason')
})
