import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { duplicatedHeading } from './duplicated-heading.ts'
import { minutesOf, sound } from './given-minutes.ts'
import { packOf } from './given-pack.ts'

const said = (text: string) => finds(duplicatedHeading, text).map(one => one.says)

test('an item, a report, a minute or a section twice', () => {
  assert.deepEqual(said(packOf({ items: ['LITTER', 'BEACH HUTS', 'Litter'], reports: ['Litter', 'Beach huts'] })), [
    'The agenda has this item twice',
  ])
  assert.deepEqual(said(packOf({ items: ['LITTER', 'BEACH HUTS'], reports: ['Litter', 'Beach huts', 'Litter'] })), [
    'Two reports have this title',
  ])
  assert.deepEqual(said(minutesOf(...sound, ['GRANTS', 'None.'], ['GRANTS', 'None.'])), ['Two minutes have this title'])
  const sections = ['PURPOSE OF REPORT', 'RISK ANALYSIS', 'SUPPORTING INFORMATION', 'RISK ANALYSIS']
  assert.deepEqual(said(packOf({ items: ['LITTER'], reports: ['Litter'], sections })), [
    'Two sections of this report have this heading',
  ])
})

test('is not found where each is there once', () => {
  assert.deepEqual(said(packOf({ items: ['LITTER', 'BEACH HUTS'], reports: ['Litter', 'Beach huts'] })), [])
})
