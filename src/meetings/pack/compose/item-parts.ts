/** The papers of one item: each report and each file begins a page. */
import type { Committee } from '../../../authority/index.ts'
import type { Kept, KeptPart } from '../../../print/index.ts'
import { minutesNodes } from '../../minutes/paper.ts'
import type { PackItem } from '../content.ts'
import { actionNodes } from './actions.ts'
import { keyOf } from './front.ts'
import { fileNodes, reportNodes } from './report.ts'

/** What a council prints its own way. */
export type Style = Pick<Committee, 'minuteStyle' | 'house'>

export function itemParts(item: PackItem, committee: Style): KeptPart[] {
  const key = keyOf(item)
  const parts: Kept[][] = [
    ...item.minutes.map(({ paper }) => minutesNodes(paper, committee) as Kept[]),
    ...item.reports.flatMap(report => [reportNodes(report), ...report.appendices.map(fileNodes)]),
    ...item.files.map(fileNodes),
    ...(item.actions.length > 0 ? [actionNodes(item)] : []),
  ]
  return parts.map(nodes => ({ key, nodes }))
}
