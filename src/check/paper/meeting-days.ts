/** The days of meetings that a paper speaks of: its own, the next one, and those whose minutes are to be agreed. */
import type { Place } from '../check.ts'
import { type DateMention, datesIn } from '../mentions/dates.ts'
import { type Block, dayOf, type Paper } from './paper.ts'

export type DaySaid = { at: Place; iso: string }

const said = (block: Block, { text }: DateMention, iso: string): DaySaid => ({ at: { block, quote: text }, iso })

/** Where the first of the blocks names this day. */
export function whereSaid(blocks: readonly Block[], iso: string): Place[] {
  for (const block of blocks) {
    const date = datesIn(block.text).find(one => one.iso === iso)
    if (date) return [{ block, quote: date.text }]
  }
  return []
}

/** What stands above the first minutes and the first report: the front sheet, the agenda and what was not read of them. */
export const aboveAll = ({ blocks }: Paper): Block[] => {
  const end = blocks.findIndex(({ part }) => ['minutes', 'report', 'slides', 'appendix'].includes(part))
  return blocks.slice(0, end < 0 ? blocks.length : end)
}

const heads = ['title', 'heading', 'field', 'signatory', 'notice', 'furniture']

/** The day on which this block's meeting is held, and where the paper says so; null where it does not, or has minutes of several. */
export function ownDay(paper: Paper, block: Block): { iso: string; evidence: Place[] } | null {
  const iso = dayOf(paper, block)
  if (iso === null) return null
  if (block.part !== 'minutes') return { iso, evidence: whereSaid([...paper.front, ...paper.agenda], iso) }
  const among = paper.minutes?.blocks.filter(({ role }) => heads.includes(role)) ?? []
  const days = new Set(among.flatMap(({ text }) => datesIn(text).flatMap(date => date.iso ?? [])))
  return days.size > 1 ? null : { iso, evidence: whereSaid(among, iso) }
}

const next =
  /\b(?:next|future|(?<=\b(?:the|its|our)\s)following)\s+(?:[\p{L}’'-]+\s+){0,4}?(?:meetings?|session)\b|\bdates?\s+of\s+(?:the\s+)?next\b/iu
const elsewhere =
  /[.;]\s|\b(?:follow\w*|after|since|from|regarding|about|until|by|before|reports?|updates?|minutes|dated|launch\w*|previous\w*|last|was held|took place|had been)\b/i

/** 'The next meeting of the Board is on Tuesday, 9 November 2021'; 'Date of next meeting' and, on a line of its own, '5 May 2024'. */
export function nextMeetings(paper: Paper): DaySaid[] {
  const all: DaySaid[] = []
  for (const block of paper.blocks) {
    if (!['front', 'agenda', 'minutes'].includes(block.part)) continue
    const words = next.exec(block.text)
    if (!words) continue
    const till = words.index + words[0].length
    const date = datesIn(block.text).find(({ start }) => start >= till)
    const between = block.text.slice(till, date?.start)
    const after = paper.blocks[block.n + 1]
    if (date?.iso && between.length < 100 && !elsewhere.test(between)) all.push(said(block, date, date.iso))
    else if (!date && block.text.length < 70 && after?.part === block.part) {
      const [first] = datesIn(after.text)
      if (first?.iso && first.start < 30 && !elsewhere.test(after.text)) all.push(said(after, first, first.iso))
    }
  }
  return all
}

const minutes = /\b(?:minutes|notes)\b([^.;\d]*)$/i
/** What stands between 'minutes' and their day: these words, and names with a capital. */
const small =
  /^(?:of|the|last|previous|meetings?|held|on|from|for|at|an?|and|annual|ordinary|extraordinary|special|council|committee|full|parish|town|dated|board|panel|cabinet|in|exempt|confidential|public|general|its|our|joint|sub-committee|\p{Lu}.*)$/u
const ofMeeting = (words: string): boolean =>
  words
    .split(/[\s,:()–-]+/u)
    .filter(word => word !== '')
    .every(word => small.test(word))

/** 'Minutes of the Parks Panel – 9 February 2021   3', 'MINUTES 9.2.21.DOC - 1': at the foot of a page, of the minutes themselves. */
const isFoot = ({ number, text }: Block, { text: date, start }: DateMention): boolean =>
  number === null &&
  /^(?:\.\w{3,4})?\W*(?:page\W*)?\d{1,4}(?:\s*of\s*\d{1,4})?\W*$/i.test(text.slice(start + date.length)) &&
  !/\b(?:held|meeting of|previous|last)\b/i.test(text.slice(0, start))

/** 'The minutes of the meeting held on 9 February 2021 were signed': days of meetings that were held before this one. */
export const minutesNamed = ({ blocks }: Paper): DaySaid[] =>
  minutesNamedIn(blocks.filter(({ part, role }) => ['agenda', 'minutes'].includes(part) && !heads.includes(role)))

export const minutesNamedIn = (blocks: readonly Block[]): DaySaid[] =>
  blocks.flatMap(block =>
    datesIn(block.text).flatMap(date => {
      const before = minutes.exec(block.text.slice(Math.max(0, date.start - 140), date.start))
      return date.iso && before && ofMeeting(before[1] ?? '') && !isFoot(block, date)
        ? [said(block, date, date.iso)]
        : []
    }),
  )
