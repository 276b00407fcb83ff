/** What of a pack goes into the record: its agenda with our page ranges, its reports. Public words only, from public content. */
import type { Ranges } from '../../print/index.ts'
import type { AgendaItem } from '../agenda/store.ts'
import type { Block } from '../block.ts'
import type { ReportFacts } from '../reports/record-reports.ts'
import { keyOf } from './compose/front.ts'
import type { PackReport, PublicContent } from './content.ts'
import type { Range } from './store.ts'

export function agendaFacts(content: PublicContent, ranges: Ranges): Omit<AgendaItem, 'id'>[] {
  let group: string | null = null
  let part = 'I'
  return content.items.flatMap(item => {
    // Part II begins without a heading: that of the last public items is not above it.
    if (item.part !== part) group = null
    part = item.part
    if (item.kind === 'heading' && item.number === null) {
      group = item.title
      return []
    }
    const [pageFrom, pageTo] = ranges[keyOf(item)] ?? [null, null]
    const parent = content.items.find(one => one.id === item.parentId)
    return [
      { number: item.number, title: item.title, pageFrom, pageTo, part: item.part, group: parent?.title ?? group },
    ]
  })
}

/** In the order of the agenda. A sub-section is a section of its own, as when it is read in a paper. */
export const reportFacts = (content: PublicContent): ReportFacts[] =>
  content.items
    .filter(item => item.state === 'planned')
    .flatMap(item =>
      item.reports.map(report => ({
        title: report.title,
        date: report.date,
        officer: report.officer || null,
        portfolio: report.portfolio || null,
        wards: report.wards || null,
        recommendations: report.recommendations,
        sections: sectionsOf(report),
        item: item.number,
        source: null,
        page: null,
        line: null,
      })),
    )

const sectionsOf = (report: PackReport): { number: string; title: string; blocks: Block[] }[] =>
  report.sections
    .filter(section => !section.blocks.some(block => block.role === 'recommendation'))
    .flatMap(({ number, title, blocks, subs }) => [
      { number, title, blocks },
      ...subs.map(sub => ({ number: sub.number, title: sub.title, blocks: sub.blocks })),
    ])

export const rangesOf = (content: PublicContent, ranges: Ranges): Range[] =>
  content.items.flatMap(item => {
    const [from, to] = ranges[keyOf(item)] ?? []
    if (from === undefined || to === undefined) return []
    return [{ key: keyOf(item), number: item.number, title: item.title, from, to }]
  })
