import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { clearDays } from './clear-days.ts'
import { pack } from './given-pack.ts'

const of = (next: string, day?: string) => finds(clearDays, pack({ next, ...(day !== undefined && { day }) }))

test('fewer clear days than five for a borough, and than three for a parish', () => {
  const [found, ...more] = of('Ockbury Borough Council. Date of publication: 3 November 2021')
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, '3 November 2021')
  assert.match(found.says, /gives 3 clear days.*asks 5/)
  assert.match(found.evidence[1]?.quote ?? '', /Thursday 4 November 2021/)
  assert.deepEqual(more, [])
  assert.match(of('Ockbury Parish Council. Dated this 4th day of November 2021')[0]?.says ?? '', /2 clear days.*asks 3/)
  const easter = of('Ockbury Parish Council. Issued on 14 April 2022', 'Wednesday, 20 April 2022 at 6.30 p.m.')
  assert.match(easter[0]?.says ?? '', /1 clear day of/)
})

test('enough notice, and papers that may come later', () => {
  for (const next of [
    'Ockbury Borough Council. Date of publication: 1 November 2021',
    'Ockbury Parish Council. Dated this 3rd day of November 2021',
    'Ockbury Borough Council. Supplementary agenda. Published: 5 November 2021',
  ])
    assert.deepEqual(of(next), [], next)
  const partnership = pack({ next: 'Published 5 November 2021' }).replaceAll(
    'Places Panel',
    'Safer Ockbury Partnership',
  )
  assert.deepEqual(finds(clearDays, partnership), [])
})
