import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { reportOf } from './given-pack.ts'
import { recommendationToOtherBody } from './recommendation-to-other-body.ts'

const said = (words: string) =>
  finds(recommendationToOtherBody, reportOf('Litter').replace('That the report be noted.', words)).map(one => [
    one.quote,
    one.says,
  ])

test('another body than the one that the report is for', () => {
  assert.deepEqual(said('That the Planning Committee note the report.'), [
    ['Planning Committee', 'This report is for the Harbour and Coast Panel'],
  ])
  assert.deepEqual(said('That the Committee notes the report.')[0]?.[0], 'Committee')
})

test('is not found of the body itself, or of the executive', () => {
  assert.deepEqual(said('That the Panel notes the report.'), [])
  assert.deepEqual(said('That the Harbour and Coast Panel consider the report.'), [])
  assert.deepEqual(said('That the Executive Board approve the scheme.'), [])
})
