/** What earlier meetings asked for and is still open, under the item of the agenda that is for it. */
import { longDate } from '../../../lib/index.ts'
import type { Kept } from '../../../print/index.ts'
import type { PackItem } from '../content.ts'
import { heading } from './nodes.ts'

export const actionNodes = (item: PackItem): Kept[] => [
  heading(2, item.title),
  {
    is: 'table',
    caption: null,
    head: ['What was asked', 'Of whom', 'When', 'How far it is'],
    rows: item.actions.map(one => [
      one.text,
      one.owners.join(', '),
      [longDate(one.date), one.ref, one.due === null ? null : `by ${longDate(one.due)}`].filter(Boolean).join(', '),
      one.last ?? 'No report yet',
    ]),
    total: false,
  },
]
