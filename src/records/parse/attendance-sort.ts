/** The people of the attendance lists sorted: members, officers, guests. */
import type { Reading } from '../reading.ts'
import { wordsOf } from './attendance-words.ts'
import type { Row } from './lines.ts'
import { people, saysNone } from './names.ts'
import type { Person } from './names.ts'
import type { Attendance } from './vocabulary.ts'

type Minutes = NonNullable<Reading['minutes']>
export type Lists = Pick<Minutes, 'present' | 'apologies' | 'absentOnCouncilBusiness' | 'officers' | 'alsoPresent'>
/** One labelled list: its rows without the label, in order. */
export type Block = { kind: Attendance; rows: Row[] }

const roleless = (p: Person): boolean => !p.public

/** Sorts the people of 'In attendance' and 'Also present': councillors and guests apart from officers. */
function sortAttenders(text: string, hasOfficers: boolean, also: boolean): { officers: string[]; guests: string[] } {
  const officers: string[] = []
  const guests: string[] = []
  const listed = people(text).filter(roleless)
  const anyPost = listed.some(p => p.officer)
  for (const p of listed) {
    const officer =
      p.councillor || hasOfficers
        ? false
        : also
          ? p.officer &&
            !/\b(?:councillor|member for|cabinet|police|trust|nhs|refuge|society|association)\b/i.test(p.note)
          : p.officer ||
            !(anyPost && p.note !== '') ||
            !/\b(?:police|trust|nhs|association|society|constabulary|resident|member)\b/i.test(p.note)
    ;(officer ? officers : guests).push(p.name)
  }
  return { officers, guests }
}

/** The lists that the blocks hold; `full` are the rows that run on to the next line. */
export function listsOf(blocks: Block[], full: Set<number>): Lists {
  const out: Lists = {
    present: null,
    apologies: null,
    absentOnCouncilBusiness: null,
    officers: null,
    alsoPresent: null,
  }
  const add = (key: keyof Lists, names: string[], said: string): void => {
    if (names.length === 0 && !saysNone(said)) return
    const list = out[key] ?? []
    for (const n of names) if (!list.includes(n)) list.push(n)
    out[key] = list
  }
  const attending = blocks.find(b => b.kind === 'inAttendance')
  // Where no list says 'Present', the members are those 'In attendance'.
  if (attending && !blocks.some(b => b.kind === 'present')) {
    const listed = people(wordsOf(attending.rows, full))
    if (listed.length > 1 && listed.filter(p => p.councillor).length > listed.length * 0.6) attending.kind = 'present'
  }
  const hasOfficers = blocks.some(b => b.kind === 'officers' && b.rows.length > 0)
  for (const b of blocks) {
    const text = wordsOf(b.rows, full)
    if (b.kind === 'present') {
      const listed = people(text).filter(roleless)
      const clerks = listed.filter(
        p => !p.councillor && p.officer && /\bclerk\b|\brfo\b/i.test(p.note) && listed.some(o => o.councillor),
      )
      const outside = listed.some(o => o.councillor) ? wideGuests(b, listed, clerks) : []
      add(
        'present',
        listed.filter(p => !clerks.includes(p) && !outside.includes(p)).map(p => p.name),
        text,
      )
      if (clerks.length > 0)
        add(
          'officers',
          clerks.map(p => p.name),
          text,
        )
      if (outside.length > 0)
        add(
          'alsoPresent',
          outside.map(p => p.name),
          text,
        )
    } else if (b.kind === 'inAttendance' || b.kind === 'alsoPresent') {
      const { officers, guests } = sortAttenders(text, hasOfficers, b.kind === 'alsoPresent')
      if (officers.length > 0) add('officers', officers, text)
      if (guests.length > 0 || saysNone(text)) add('alsoPresent', guests, text)
    } else if (b.kind === 'apologies' || b.kind === 'officers' || b.kind === 'absentOnCouncilBusiness')
      add(
        b.kind,
        people(text)
          .filter(roleless)
          .map(p => p.name),
        text,
      )
  }
  return out
}

/** Set apart by a wide gap and with a place of their own, among councillors: guests. */
function wideGuests(block: Block, listed: Person[], clerks: Person[]): Person[] {
  const text = block.rows.map(r => r.gapped).join('\n')
  if (!/\t|\S[^\S\n]{3,}/.test(text)) return []
  return listed.filter(
    p =>
      !clerks.includes(p) &&
      p.note !== '' &&
      !/\b(?:chair|mayor|leader|vice|arriv|left|from|until|item|substitut|lab|con|lib|green|ind)/i.test(p.note) &&
      new RegExp(String.raw`(?:\t|\S[^\S\n]{3,})${p.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\b`).test(text),
  )
}
