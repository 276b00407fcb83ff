/** What a full copy has behind the public one: a list of it, and each thing with its mark on every page (section 100B(5)). */
import type { AgendaRow, KeptPart } from '../../../print/index.ts'
import { urgentWords } from '../../business/print.ts'
import type { PackItem, PackReport } from '../content.ts'
import { privateRest, whyPrivate } from '../public.ts'
import { ended, keyOf } from './front.ts'
import { itemParts, type Style } from './item-parts.ts'
import { heading, para } from './nodes.ts'
import { fileNodes, reportNodes } from './report.ts'

const isPrivate = (item: PackItem) => item.part === 'II' || item.confidential

/** The marks of all that is exempt in a report, once each. */
const marksOf = (report: PackReport): string => {
  const all = report.sections.flatMap(section => (section.part === 'II' ? [section] : section.subs))
  const exempt = [...new Set(all.flatMap(one => one.exempt))].toSorted((a, b) => a - b)
  return whyPrivate({ exempt: exempt.length > 0 ? exempt : report.exempt, confidential: report.confidential })
}

/** The exempt parts of a public item. */
function restParts(item: PackItem): KeptPart[] {
  const key = `${keyOf(item)}-private`
  const { reports, files } = privateRest(item)
  const own = files.map(file => ({ key, mark: whyPrivate(file), nodes: fileNodes(file) }))
  const ofReports = reports.flatMap((report): KeptPart[] => [
    ...(report.sections.length > 0 ? [{ key, mark: marksOf(report), nodes: reportNodes(report) }] : []),
    ...report.appendices.map(file => ({ key, mark: whyPrivate(file), nodes: fileNodes(file) })),
  ])
  return [...ofReports, ...own]
}

/** What only the full copy says of an item: its own title, who presents it, why. */
const notesOf = (item: PackItem): string | null => {
  const lines = [
    item.note,
    [item.presenter, item.organisation].filter(Boolean).join(', '),
    urgentWords(item) ?? '',
    whyPrivate(item),
    item.publicInterest === '' ? '' : `The public interest: ${item.publicInterest}`,
    item.exemptUntil === '' ? '' : `Until: ${item.exemptUntil}`,
  ].filter(line => line !== '')
  return lines.length === 0 ? null : lines.map(ended).join('\n')
}

export function partTwo(items: readonly PackItem[], committee: Style): KeptPart[] {
  const rows: AgendaRow[] = []
  const parts: KeptPart[] = []
  for (const item of items) {
    const number = item.number === null ? '' : `${item.number}.`
    if (isPrivate(item)) {
      const own = itemParts(item, committee).map(part => ({ ...part, mark: whyPrivate(item) }))
      const title = item.privateTitle || item.title
      rows.push({ number, title, key: own.length > 0 ? keyOf(item) : null, note: notesOf(item) })
      parts.push(...own)
      continue
    }
    const rest = restParts(item)
    if (rest.length > 0) {
      rows.push({ number, title: `${item.title}: exempt parts`, key: `${keyOf(item)}-private`, note: null })
      parts.push(...rest)
    }
  }
  if (rows.length === 0) return []
  const list: KeptPart = {
    key: null,
    mark: 'Not for publication',
    nodes: [
      heading(2, 'Not for publication: papers for Part II, and exempt parts of papers for Part I'),
      para('What follows is for members of this body and for officers who need it. It must not be passed on.'),
      { is: 'agenda', rows },
    ],
  }
  return [list, ...parts]
}
