/** Minutes as they are printed: what the record's rows do not hold, and the nodes of the paper. Pure. */
import type { Committee } from '../../authority/index.ts'
import { longDate } from '../../lib/index.ts'
import type { Node, Paper } from '../../print/index.ts'
import type { Block } from '../block.ts'
import { attendanceNodes } from './attendance-nodes.ts'
import { blockNodes } from './block-nodes.ts'
import { filled, nounOf, paperDate, paperTime } from './house.ts'
import type { Capacity } from './store.ts'

export type Attended = {
  capacity: Capacity
  /** As printed, without title or role: 'N. Oakes'. */
  name: string
  /** 'Chair', 'Vice-Chair in the Chair'. */
  role: string | null
  /** Of a guest the organisation; of a visiting councillor the standing order. */
  note: string | null
  councillor: boolean
}

export type PrintedItem = {
  /** 'SCB12'; null for what has no number, and before the minutes are published. */
  ref: string | null
  title: string
  /** A minute's silence is printed without its title. */
  titled: boolean
  blocks: Block[]
  /** 'that': 'RESOLVED: That …'; 'none': as typed. */
  stem: 'that' | 'none'
  resolutions: string[]
  deferred: boolean
  /** What stands in the Action column: 'Director of Communities'. */
  action: string | null
  part: 'I' | 'II'
}

export type MinutesPaper = {
  body: string
  /** ISO day. */
  date: string
  /** 'HH:MM' */
  starts: string | null
  /** 'in the Council Chamber, Town Hall' */
  place: string
  attendance: Attended[]
  items: PrintedItem[]
  /** 'HH:MM' */
  ended: string | null
}

export type MinutesStanding =
  | { state: 'draft' }
  | { state: 'approved'; on: string; as: string | null }
  | { state: 'signed'; on: string; as: string | null; signedBy: string; signedOn: string }

type Style = Pick<Committee, 'minuteStyle' | 'house'>

/** Single: 'That the report be noted.' Several: without 'That', for it stands before them. */
export const resolutionsAsPrinted = ({ stem, resolutions }: Pick<PrintedItem, 'stem' | 'resolutions'>): string[] => {
  const [only] = resolutions
  if (stem === 'none' || only === undefined) return resolutions
  if (resolutions.length === 1) return [/^that\b/i.test(only) ? only : `That ${only}`]
  return resolutions.map(one => one.replace(/^that\s+/i, ''))
}

/** 'the report be noted;', 'the draft be received; and', 'progress be reported.' */
export const punctuated = (all: string[]): string[] =>
  all.map((text, n) => {
    const bare = text.replace(/[;,.]\s*(?:and)?\s*$/i, '')
    if (/[?!:]$/.test(bare)) return bare
    return n === all.length - 1 ? `${bare}.` : n === all.length - 2 ? `${bare}; and` : `${bare};`
  })

function resolved(item: PrintedItem): Node[] {
  const all = resolutionsAsPrinted(item)
  const [only] = all
  if (only === undefined) return []
  const one = all.length === 1
  return [
    {
      is: 'point',
      lead: 'RESOLVED:',
      text: one ? only : item.stem === 'that' ? 'That:' : '',
      items: one ? [] : punctuated(all),
      action: item.action,
    },
  ]
}

/** Where nothing was resolved, the action stands beside the last words. */
function withAction(nodes: Node[], action: string | null): Node[] {
  if (action === null) return nodes
  const last = nodes.at(-1)
  if (last?.is === 'para' && last.number === null)
    return [...nodes.slice(0, -1), { is: 'point', lead: null, text: last.text, items: [], action }]
  return [...nodes, { is: 'point', lead: null, text: 'It was agreed that this be done.', items: [], action }]
}

function itemNodes(item: PrintedItem, level: number): Node[] {
  const title = item.ref === null ? item.title : `${item.ref} ${item.title}`
  const said = blockNodes(item.blocks, level)
  return [
    ...(item.titled || item.ref !== null ? [{ is: 'heading' as const, level, text: title }] : []),
    ...(item.resolutions.length > 0 ? [...said, ...resolved(item)] : withAction(said, item.action)),
  ]
}

/** `level`: of the heading with the body's name. */
export function minutesNodes(facts: MinutesPaper, committee: Style, level = 2): Node[] {
  const style = committee.minuteStyle.value
  const para = (text: string): Node => ({ is: 'para', text, number: null, lead: null, bold: false })
  const when = `${paperDate(facts.date)}${facts.starts === null ? '' : ` at ${paperTime(facts.starts)}`}`
  const under = filled(style.under, { noun: nounOf(facts.body).toUpperCase() })
  return [
    { is: 'heading', level, text: facts.body.toUpperCase() },
    para(`At a meeting of the ${facts.body} held on ${when}${facts.place && ` ${facts.place}`}`),
    ...attendanceNodes(facts.attendance, committee),
    ...(under ? [{ ...para(under), bold: true } as Node] : []),
    ...(facts.items.some(item => item.action !== null) ? [{ is: 'action' } as const] : []),
    ...facts.items.flatMap(item => itemNodes(item, level + 1)),
    ...(facts.ended === null ? [] : [para(filled(style.ended, { time: paperTime(facts.ended) }))]),
  ]
}

const standingWords = (standing: MinutesStanding): string => {
  if (standing.state === 'draft') return 'These minutes are a draft until the next meeting has agreed them.'
  const agreed = `These minutes were agreed as a correct record on ${longDate(standing.on)}${standing.as === null ? '' : ` (minute ${standing.as})`}`
  return standing.state === 'approved'
    ? `${agreed}.`
    : `${agreed} and signed on ${longDate(standing.signedOn)} by ${standing.signedBy}.`
}

/** Minutes by themselves. `on`: the day of the paper. `full`: each page says that it is not for publication. */
export function minutesPaper(
  facts: MinutesPaper,
  committee: Style,
  about: { publisher: string; on: string; fileName: string; standing: MinutesStanding | null; full?: boolean },
): Paper {
  const title = `${facts.body}, ${longDate(facts.date)}: ${about.standing?.state === 'draft' ? 'draft ' : ''}minutes`
  const nodes = minutesNodes(facts, committee, 1)
  if (about.standing)
    nodes.push({ is: 'para', text: standingWords(about.standing), number: null, lead: null, bold: false })
  return {
    fileName: about.fileName,
    title,
    publisher: about.publisher,
    date: about.on,
    runningHead: title,
    slides: false,
    parts: [{ key: null, nodes, ...(about.full && { mark: 'Not for publication: parts are exempt' }) }],
  }
}
