import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { privateAddress } from './private-address.ts'

test('a drive, an intranet or a desktop', () => {
  for (const link of [
    'file:///H:/Safety/plan.docx',
    'H:\\Safety\\plan.docx',
    '\\\\server01\\share\\plan.docx',
    'http://intranet/plan',
    'https://westmere.sharepoint.com/sites/plan',
    'http://localhost:8080/plan',
  ]) {
    const [found] = finds(privateAddress, `The plan is kept at ${link} for all to read.`)
    assert.equal(found?.quote, link)
    assert.equal(found.severity, 'warning')
  }
})

test('a note where the path of the file itself is printed at the foot of a page', () => {
  const [found] = finds(
    privateAddress,
    'The report was noted.\n\nR:\\PANEL\\2.5.23 MEETING\\PANEL MINUTES - 2 MAY 2023.DOC - 1',
  )
  assert.equal(found?.severity, 'note')
})

test('is not found in public links', () => {
  const text = 'See https://www.westmere.gov.uk/intranet-policy, and/or Part A: the plan (A/12/34) at 3:30.'
  assert.deepEqual(finds(privateAddress, text), [])
})
