import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { actionTableGap } from './action-table-gap.ts'

const said = (...rows: string[]) =>
  finds(
    actionTableGap,
    ['HARBOUR COMMITTEE', '', 'Actions of 6 February 2024', '', ...rows, '', 'The meeting ended at 8 pm.'].join('\n'),
  ).map(one => `${one.severity} L${one.line} ${one.says.split(' ', 1)[0]}`)

const rows = [
  'Send the list\tAnn Marlow\t1 March',
  'Write to the club\tClerk\t8 March',
  'Mend the steps\tTom Weeks\tMay',
]

test('an action without owner or day among others', () => {
  assert.deepEqual(said('Action\tOwner\tBy when', ...rows.slice(0, 2), 'Mend the steps\t\tMay'), ['note L8 Nobody'])
  assert.deepEqual(said('Action\tLead\tDeadline', ...rows.slice(0, 2), 'Mend the steps\tTom Weeks\tTBC'), [
    'note L8 No',
  ])
})

test('is not found where all are named, where none is, or in another table', () => {
  assert.deepEqual(said('Action\tOwner\tBy when', ...rows), [])
  assert.deepEqual(said('Action\tOwner\tBy when', 'Send the list\t-\tMay', 'Write to the club\t-\tMay'), [])
  assert.deepEqual(said('Boat\tOwner\tYear', 'Marigold\tAnn Marlow\t1971', 'Saltmarsh\t-\t1980'), [])
})
