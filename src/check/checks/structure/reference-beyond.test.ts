import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { reportOf } from './given-pack.ts'
import { referenceBeyond } from './reference-beyond.ts'

const said = (...words: string[]) =>
  finds(referenceBeyond, reportOf('Litter').replace('4.1 What is said of it.', `4.1 ${words.join('\n\n')}`))

test('a reference far beyond what there is', () => {
  const [found] = said('The full counts are in Appendix F to this report.')
  assert.equal(found?.severity, 'note')
  assert.equal(found.quote, 'Appendix F')
  assert.equal(said('As Table 9 shows, most of the bins are full on Mondays.')[0]?.quote, 'Table 9')
  assert.equal(said('The costs are dealt with in section 28 of this report.').length, 1)
})

test('is not found of the first ones, after others of its kind, and of another paper', () => {
  assert.deepEqual(said('The map is in Appendix C and the costs are in Table 2.'), [])
  assert.deepEqual(said('Appendices C and D give the costs.', 'The bids are in Appendix E.'), [])
  assert.deepEqual(
    said('Appendix F of the Litter Strategy and Table 9 of the Framework say so.', 'See section 17.'),
    [],
  )
})

test('a minute whose number nobody has reached', () => {
  const minutes = (n: number) => `
HARBOUR AND COAST PANEL

At a meeting of the Harbour and Coast Panel held on Tuesday, 4 March 2025 in the Town Hall

HCP12 MINUTES

The minutes of 3 December 2024 were agreed.

HCP13 LITTER

Further to minute HCP${n}, the bins have been mended.

RESOLVED: That the report be noted.
`
  assert.equal(finds(referenceBeyond, minutes(412))[0]?.severity, 'warning')
  assert.deepEqual(finds(referenceBeyond, minutes(9)), [])
})
