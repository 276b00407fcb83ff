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

test('is not found in public links', () => {
  const text = 'See https://www.westmere.gov.uk/intranet-policy, and/or Part A: the plan (A/12/34) at 3:30.'
  assert.deepEqual(finds(privateAddress, text), [])
})
