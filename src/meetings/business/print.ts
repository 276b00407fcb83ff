/** The words of an agenda as they are printed, as pure functions: for the agenda, the pack, the meeting and the minutes. */
import { longDate } from '../../lib/index.ts'
import { exclusionResolution, itemsInWords } from './exclusion.ts'
import { paragraphsInWords, schedule12a } from './schedule-12a.ts'
import type { Business } from './store.ts'

/** 'the Board', from 'Safer Communities Scrutiny Board': what the body is called in its own papers, without the article. */
export function bodyNoun(name: string, kind: string): string {
  const noun =
    /\b(Sub-Committee|Committee|Board|Panel|Partnership|Council|Forum|Commission|Group|Cabinet)\b(?!.*\b(?:Committee|Board|Panel|Partnership|Council|Forum|Commission|Group|Cabinet)\b)/.exec(
      name,
    )?.[1]
  return noun ?? (kind === 'unknown' || kind === '' ? 'Meeting' : `${kind[0]?.toUpperCase()}${kind.slice(1)}`)
}

type Hidden = Pick<Business, 'id' | 'number' | 'title' | 'part' | 'exempt' | 'confidential' | 'state' | 'parentId'>

export type ExclusionWords = {
  /** 'That, under section 100A(4) …'; null where only confidential items are left, which need no resolution. */
  readonly resolution: string | null
  /** The items that it is about, with the paragraphs and their words. */
  readonly items: readonly {
    readonly number: string | null
    readonly title: string
    readonly exempt: readonly number[]
    /** 'Paragraph 3: information relating to …' for each. */
    readonly paragraphs: readonly string[]
  }[]
  /** For confidential items: the public must leave, and nobody resolves it. */
  readonly confidential: string | null
}

const numbersOf = (items: readonly Hidden[]): string[] => items.flatMap(item => item.number ?? [])

/**
 * What is said to exclude the public from the Part II items that are still to be taken: for exempt information a resolution that
 * names the items and the paragraphs (Local Government Act 1972, section 100A(4) and (5); Schedule 12A, paragraph 10), for
 * confidential information a duty (section 100A(2)). Null where there is nothing in Part II. Public titles only.
 */
export function exclusionWords(items: readonly Hidden[], noun: string): ExclusionWords | null {
  const hidden = items.filter(item => item.part === 'II' && item.state === 'planned')
  if (hidden.length === 0) return null
  const exempt = hidden.filter(item => item.exempt.length > 0)
  const confidential = hidden.filter(item => item.confidential)
  const paragraphs = [...new Set(exempt.flatMap(item => item.exempt))]
  return {
    resolution: exempt.length === 0 ? null : exclusionResolution(numbersOf(exempt), paragraphs, noun),
    items: exempt.map(({ number, title, exempt: which }) => ({
      number,
      title,
      exempt: which,
      paragraphs: paragraphLines(which),
    })),
    confidential:
      confidential.length === 0
        ? null
        : `The public must be excluded for ${itemsInWords(numbersOf(confidential))}, because confidential information would be disclosed in breach of the obligation of confidence (Local Government Act 1972, section 100A(2)). No resolution is needed.`,
  }
}

/** 'Paragraph 3: information relating to the financial or business affairs …' */
export const paragraphLines = (paragraphs: readonly number[]): string[] =>
  schedule12a
    .filter(({ paragraph }) => paragraphs.includes(paragraph))
    .map(({ paragraph, words }) => `Paragraph ${paragraph}: information ${words}`)

/** 'NOT FOR PUBLICATION' and why: what section 100B(5) asks to stand on a report; null of a public item. */
export function notForPublication({
  part,
  exempt,
  confidential,
}: Pick<Business, 'part' | 'exempt' | 'confidential'>): string | null {
  if (part === 'I') return null
  if (confidential && exempt.length === 0)
    return 'Not for publication: confidential information (Local Government Act 1972, section 100A(2) and (3))'
  return `Not for publication: exempt information as defined in ${paragraphsInWords(exempt)} of Part 1 of Schedule 12A to the Local Government Act 1972`
}

/** The chair's ruling on a late item, for agenda and minutes; null where there is none. */
export const urgentWords = (item: Pick<Business, 'urgentReason' | 'urgentByName'>): string | null =>
  item.urgentReason === null || item.urgentReason === ''
    ? null
    : `To be considered as a matter of urgency, in the opinion of ${item.urgentByName ?? 'the chair'}, by reason of special circumstances (Local Government Act 1972, section 100B(4)(b)): ${item.urgentReason}`

/** What of an item its lines on the agenda are made of. */
export type Noted = Pick<
  Business,
  | 'kind'
  | 'part'
  | 'note'
  | 'presenter'
  | 'organisation'
  | 'fromDate'
  | 'carriedFrom'
  | 'exempt'
  | 'confidential'
  | 'exemptUntil'
  | 'state'
  | 'stateReason'
  | 'urgentReason'
  | 'urgentByName'
>

const speakers = (item: Noted): string | null => {
  const who = [item.presenter, item.organisation].filter(Boolean).join(', ')
  if (who === '') return null
  const words: Partial<Record<Business['kind'], string>> = {
    presentation: 'Presentation by',
    'verbal update': 'Verbal update by',
    witness: 'Witness:',
    invitation: 'Invited:',
  }
  return `${words[item.kind] ?? 'Presented by'} ${who}`
}

/**
 * The lines that stand below an item's title on the agenda. Of an item in Part II the public copy has only what the public may know:
 * no speakers and no note, which are for the full one.
 */
export function itemNotes(item: Noted, { full = false }: { full?: boolean } = {}): string[] {
  const open = full || item.part === 'I'
  return [
    open && item.note !== '' ? item.note : null,
    open ? speakers(item) : null,
    item.fromDate === null ? null : fromWords(item),
    notForPublication(item),
    item.part === 'II' && item.exemptUntil !== '' ? `Until: ${item.exemptUntil}` : null,
    item.state === 'planned' ? null : stateWords(item),
    item.state === 'planned' ? urgentWords(item) : null,
  ].filter(line => line !== null)
}

/** 'Deferred from 9 November 2026' */
export const fromWords = (item: Pick<Business, 'kind' | 'fromDate' | 'carriedFrom'>): string | null =>
  item.fromDate === null
    ? null
    : `${item.kind === 'invitation' && item.carriedFrom === null ? 'Promised on' : 'Deferred from'} ${longDate(item.fromDate)}`

export const stateWords = (item: Pick<Business, 'state' | 'stateReason'>): string =>
  `${item.state === 'withdrawn' ? 'Withdrawn' : 'Deferred to a later meeting'}${item.stateReason === '' ? '' : `: ${item.stateReason}`}`
