import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { crossReference } from './cross-reference.ts'
import { reportOf } from './given-pack.ts'

const said = (...words: string[]) =>
  finds(crossReference, reportOf('Litter').replace('4.1 What is said of it.', `4.1 ${words.join('\n\n')}`)).map(one => [
    one.severity,
    one.quote,
    one.says,
  ])

test('a reference to what the report does not have', () => {
  assert.deepEqual(said('The costs are those in paragraph 3.7.'), [
    ['warning', 'paragraph 3.7', 'This report has no paragraph 3.7: the last is 3.1'],
  ])
  assert.deepEqual(said('The costs are set out in section 9.')[0]?.slice(1), [
    'section 9',
    'This report has no section 9: the last is 4',
  ])
  assert.deepEqual(said('Table 4 and the counts of Table 2 differ.', 'Table 4: Bins')[0]?.[1], 'Table 2')
  assert.deepEqual(said('The map is in Appendix C.', 'Appendix A: Bins')[0]?.[1], 'Appendix C')
})

test('is not found where it is there, or stands in an Act or another paper', () => {
  assert.deepEqual(said('The costs are those in paragraph 3.1, set out in section 3 of this report.'), [])
  assert.deepEqual(said('Section 17 of the Crime and Disorder Act 1998 and section 106 agreements apply.'), [])
  assert.deepEqual(
    said('This accords with paragraph 9.4 of the Litter Strategy and the Council’s Code, paragraph 8.8.'),
    [],
  )
  assert.deepEqual(said('The map is in Appendix C and the costs are in Table 2.'), [])
  assert.deepEqual(said('The bins are described in section 5, the nets in section 6, as explained in section 7.'), [])
})
