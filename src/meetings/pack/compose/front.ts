/** The front sheet of a pack: what it is, whose meeting, who sits, whom to ask. */
import type { AgendaRow, Kept, KeptPart } from '../../../print/index.ts'
import { exclusionWords, itemNotes } from '../../business/print.ts'
import { paperDate, paperTime } from '../../minutes/house.ts'
import type { PackContent, PackItem, PackMember, PublicContent } from '../content.ts'
import { heading, para } from './nodes.ts'

/** 'Councillor Marian Oakes (Chair)', and the party. */
export const memberRow = ({ name, role, party, coopted }: PackMember): string[] => {
  const titled = coopted || /^(councillor|cllr)\b/i.test(name) ? name : `Councillor ${name}`
  const said = role ?? (coopted ? 'Co-optee' : null)
  return [said === null ? titled : `${titled} (${said})`, party ?? '']
}

/** 'Tuesday, 9 March 2027 at 6.30 p.m.' */
const when = ({ date, starts }: PackContent['meeting']): string =>
  starts === null ? paperDate(date) : `${paperDate(date)} at ${paperTime(starts)}`

const kinds = { ordinary: '', annual: 'Annual meeting', extraordinary: 'Extraordinary meeting' } as const

/** `label`: 'Public document pack'. Its words are the only ones in which the public and the full copy of a front sheet differ. */
export function frontSheet(content: PublicContent, label: string): KeptPart {
  const { body, meeting, contact } = content
  const rows = [...content.members.map(memberRow), ...Array.from({ length: content.vacancies }, () => ['Vacancy', ''])]
  const kind = kinds[meeting.kind]
  const members: Kept[] = [
    heading(2, `${body.noun} membership`),
    { is: 'table', caption: null, head: ['Member', 'Party'], rows, total: false },
  ]
  return {
    key: null,
    nodes: [
      {
        is: 'front',
        label,
        title: body.name,
        lines: [when(meeting), ...(meeting.venue === null ? [] : [meeting.venue]), ...(kind === '' ? [] : [kind])],
        signed: { name: content.chiefExecutive, post: 'Chief Executive' },
      },
      ...(rows.length === 0 ? [] : members),
      para(`Please contact ${contact.name} on ${contact.telephone} or at ${contact.email} for further information.`),
      ...(content.next === null
        ? []
        : [para(`The next meeting of the ${body.noun} is on ${paperDate(content.next)}.`)]),
    ],
  }
}

/** A sentence: a short line without a stop looks like a heading. */
export const ended = (line: string): string => (/[.!?:;”]$/.test(line.trim()) ? line : `${line}.`)

const noteOf = (item: PackItem): string | null => {
  const follows = item.kind === 'report' && item.part === 'I' && item.state === 'planned' && item.reports.length === 0
  const lines = [...itemNotes(item), ...(follows ? ['Report to follow'] : [])]
  return lines.length === 0 ? null : lines.map(ended).join('\n')
}

/** The key of the pages on which an item's papers stand. */
export const keyOf = (item: { id: number }): string => `item-${item.id}`

const rowOf = (item: PackItem, paged: ReadonlySet<string>): AgendaRow => {
  const { number, parentId } = item
  const key = keyOf(item)
  return {
    number: number === null ? '' : parentId === null ? `${number}.` : number.slice(number.indexOf('(')),
    title: item.title,
    key: paged.has(key) ? key : null,
    note: noteOf(item),
    ...(parentId !== null && { under: true as const }),
  }
}

const isGroup = (item: PackItem): boolean => item.kind === 'heading' && item.number === null

/** The rows of a part; an unnumbered heading begins a new table. */
function tables(items: readonly PackItem[], paged: ReadonlySet<string>): Kept[] {
  const all: Kept[] = []
  let rows: AgendaRow[] = []
  const close = () => {
    if (rows.length > 0) all.push({ is: 'agenda', rows })
    rows = []
  }
  for (const item of items) {
    if (!isGroup(item)) rows.push(rowOf(item, paged))
    else {
      close()
      all.push(heading(3, item.title))
    }
  }
  close()
  return all
}

/** The agenda. `paged`: the keys that have pages in this copy. */
export function agendaSheet(content: PublicContent, paged: ReadonlySet<string>): KeptPart {
  const open = content.items.filter(item => item.part === 'I')
  const closed = content.items.filter(item => item.part === 'II')
  const nodes: Kept[] = [
    heading(2, 'Items to be dealt with in the presence of the press and public'),
    heading(3, 'Part I'),
    ...tables(open, paged),
  ]
  if (closed.length > 0) {
    const words = exclusionWords(closed, content.body.noun)
    nodes.push(heading(2, 'Items to be dealt with in the absence of the press and public'), heading(3, 'Part II'))
    if (words?.resolution) nodes.push(para(`${words.resolution}.`, { lead: 'RECOMMENDED:' }))
    if (words?.confidential) nodes.push(para(words.confidential))
    nodes.push(...tables(closed, paged))
  }
  nodes.push(...content.notices.map(notice => para(notice)))
  return { key: null, nodes }
}
