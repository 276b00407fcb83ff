/** The lists of people that a paper prints: its members, and who was at the meeting of its minutes. */
import type { Place } from '../check.ts'
import type { Block, Paper } from '../paper/paper.ts'
import { type Name, nameOf } from './names.ts'

export const listKeys = ['members', 'present', 'apologies', 'absent', 'officers', 'alsoPresent'] as const
export type ListKey = (typeof listKeys)[number]

/** `said`: what is printed behind the name, as far as the next one: '(Chair)', '– in the Chair', 'Labour'. */
export type Listed = { name: Name; at: Place; said: string; role: string | null; party: string | null }
/** null: the paper does not print it. */
export type Lists = Record<ListKey, readonly Listed[] | null>

const roles: Record<ListKey, string> = {
  members: 'member',
  present: 'present',
  apologies: 'apologies',
  absent: 'absent',
  officers: 'officers',
  alsoPresent: 'also-present',
}

/** A line of those who were there or were not; members apart. */
export const isAttendance = ({ role, part }: Block): boolean =>
  part === 'minutes' && ['present', 'apologies', 'absent', 'officers', 'also-present'].includes(role)

const made = new WeakMap<Paper, Lists>()

export function listsOf(paper: Paper): Lists {
  const known = made.get(paper)
  if (known) return known
  const { reading, minutes } = paper
  const attendance = paper.blocks.filter(isAttendance)
  const told = minutes?.blocks.filter(({ text }) => /\bapolog/i.test(text)) ?? []
  /** The list itself, and for apologies what is told of them, before the other lists. */
  const inOrder = (key: ListKey) => [
    ...attendance.filter(({ role }) => role === roles[key]),
    ...(key === 'apologies' ? told : []),
    ...attendance,
    ...told,
  ]
  const of = (key: ListKey, names: readonly string[] | null | undefined) =>
    names?.flatMap(one => listed(one, inOrder(key))) ?? null
  const front = [
    ...paper.blocks.filter(({ role }) => role === 'member'),
    ...paper.blocks.filter(({ part }) => part === 'front' || part === 'report'),
  ]
  const all: Lists = {
    members:
      reading.members?.flatMap(({ name, role, party }) => listed(name, front).map(one => ({ ...one, role, party }))) ??
      null,
    present: of('present', minutes?.present),
    apologies: of('apologies', minutes?.apologies),
    absent: of('absent', minutes?.absentOnCouncilBusiness),
    officers: of('officers', minutes?.officers),
    alsoPresent: of('alsoPresent', minutes?.alsoPresent),
  }
  made.set(paper, all)
  return all
}

/** As far as the next name, or the comma before it. */
const behind =
  /^\s*(?:\([^()]*\))?[^,;()]{0,60}?(?=[,;(]|\s(?:Councillors?|COUNCILLORS?|Cllrs?|Mrs?|Ms|Miss|Dr|Prof|Rev)\b|\s\p{Lu}\.?\s\p{Lu}|$)/u

function listed(printed: string, blocks: readonly Block[]): Listed[] {
  const name = nameOf(printed)
  if (!name) return []
  for (const block of blocks) {
    const at = indexOfName(block.text, printed)
    if (at < 0) continue
    const said = behind.exec(block.text.slice(at + printed.length))?.[0] ?? ''
    return [{ name, at: { block, quote: printed }, said, role: null, party: null }]
  }
  return blocks[0] ? [{ name, at: { block: blocks[0], quote: '' }, said: '', role: null, party: null }] : []
}

/** Where the whole name stands, from `from`: 'Lowe' does not stand in 'Lower' or 'Hartley-Lowe'. -1 is nowhere. */
export function indexOfName(text: string, name: string, from = 0): number {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\p{L}'’-]$/u.test(text.slice(0, at)) && !/^[\p{L}-]/u.test(text.slice(at + name.length))) return at
  return -1
}
