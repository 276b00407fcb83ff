/** The first words of a minute, in house style, by what kind of business it was. Pure. */
import { longDate } from '../../lib/index.ts'
import type { Exclusion, TakenItem } from '../live/sitting.ts'
import { declarationWords } from '../declarations/words.ts'
import { askedBy } from '../questions/asked-by.ts'
import type { DeskDeed } from './desk.store.ts'
import { calledBy, type DraftFrom, titledBy } from './draft-from.ts'
import { filled } from './house.ts'

const ends = (words: string): string => (/[.!?]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`)
const onBehalf = (item: TakenItem): string => {
  const who = item.presenter ?? ''
  if (who && item.organisation) return ` from ${who}, on behalf of ${item.organisation}`
  return who || item.organisation ? ` from ${who || item.organisation}` : ''
}

function minutesWords({ committee, previous }: DraftFrom): string {
  const read = filled(committee.minuteStyle.value.read, { date: previous ? longDate(previous.date) : '…' })
  if (!previous || previous.amendments.length === 0) return read
  const changes = previous.amendments.map(({ ref, words, movedBy }) => {
    const what = words === null ? 'words that are not for publication' : `“${words[0]}” to read “${words[1]}”`
    return `${ref === null ? '' : `in ${ref}, `}${what} (moved by ${movedBy})`
  })
  return `${read} They were amended: ${changes.join('; ')}.`
}

/** 'Anselm Quill asked: “…”', and what was answered or is still owed; by name only who agreed to that. */
function questionWords(one: DraftFrom['asked'][number]): string[] {
  const owed = one.outcome !== 'answered' && one.answer === '' ? 'An answer is given in writing.' : ''
  const absent =
    one.outcome === 'not reached'
      ? 'There was no time for it.'
      : one.outcome === 'asker absent'
        ? 'Nobody was there to put it.'
        : ''
  const said = [absent, one.answer === '' ? owed : `In reply: ${ends(one.answer)}`].filter(Boolean).join(' ')
  return [
    `${askedBy(one)} asked: “${one.words}”`,
    ...(one.supplementary ? [`A supplementary question followed: “${one.supplementary}”`] : []),
    ...(said ? [said] : []),
  ]
}

/** What is said whatever else happened: 'The Board considered a report of the Director of Communities.' */
function openingOf(from: DraftFrom, item: TakenItem): string[] {
  const the = `The ${from.noun}`
  const style = from.committee.minuteStyle.value
  if (item.kind === 'minutes') return [minutesWords(from)]
  if (item.kind === 'questions') {
    if (from.asked.length > 0) return from.asked.flatMap(questionWords)
    return [item.speeches.some(one => one.fromPublic) ? `${the} heard questions from the public.` : style.noQuestions]
  }
  if (item.kind === 'report') {
    const officer = from.officers.get(item.businessId) ?? item.presenter
    return [`${the} considered a report${officer ? ` of the ${officer.replace(/^the\s+/i, '')}` : ''}.`]
  }
  if (item.kind === 'presentation') return [`${the} received a presentation${onBehalf(item)}.`]
  if (item.kind === 'verbal update') return [`${the} received a verbal update${onBehalf(item)}.`]
  if (item.kind === 'witness' || item.kind === 'invitation')
    return [`${the} heard${onBehalf(item).replace(/^ from/, '') || ' those whom it had invited'}.`]
  return []
}

const deferral = (from: DraftFrom, reason: string): string =>
  reason.trim()
    ? `${from.committee.minuteStyle.value.deferred.replace(/\.$/, '')}: ${ends(reason)}`
    : from.committee.minuteStyle.value.deferred

/** That the clerk closed the meeting before it was begun. Where no item was begun nobody kept the log by items: all count as taken. */
const notReached = ({ sitting }: DraftFrom, item: TakenItem): boolean =>
  item.state === 'planned' &&
  ![item.motions, item.votes, item.resolutions, item.actions].some(all => all.length > 0) &&
  sitting.items.some(one => one.begunAt !== null)

/** The paragraphs of a minute before its motions. A late item begins with why it was urgent, as section 100B(4)(b) asks. */
export function openingWords(from: DraftFrom, item: TakenItem): string[] {
  const reason = from.urgent.get(item.businessId)
  const urgent = reason
    ? [
        `The Chair was of the opinion that this item should be considered at the meeting as a matter of urgency, under section 100B(4)(b) of the Local Government Act 1972, by reason of special circumstances: ${ends(reason)}`,
      ]
    : []
  if (item.state === 'deferred') return [...urgent, deferral(from, item.reason)]
  if (item.state === 'withdrawn')
    return [item.reason.trim() ? `This item was withdrawn: ${ends(item.reason)}` : 'This item was withdrawn.']
  if (notReached(from, item)) return ['This item was not reached.']
  return [...urgent, ...openingOf(from, item)]
}

export type SaidDeclarations = { words: string[]; deeds: DeskDeed[] }

/** Printed before the item. */
export function declarationsBefore(from: DraftFrom, item: TakenItem): SaidDeclarations {
  const titled = titledBy(from)
  const called = calledBy(from)
  const all = from.declared
    .filter(one => one.businessId === item.businessId)
    .map(one => ({
      personId: one.personId,
      text: declarationWords(one, { called: titled(one.personId), where: 'in the following item' }),
    }))
  return {
    words: all.map(one => one.text),
    deeds: all.map(({ personId, text }) => ({ name: called(personId), personId, kind: 'declared' as const, text })),
  }
}

/** The resolution that excluded the public, or that they had to be (section 100A(2)). */
export function excludedWords(exclusion: Exclusion): { words: string[]; resolutions: string[] } {
  return exclusion.why === 'confidential'
    ? {
        words: [
          'The press and public were excluded, as section 100A(2) of the Local Government Act 1972 requires where confidential information would otherwise be disclosed.',
        ],
        resolutions: [],
      }
    : { words: [], resolutions: exclusion.words.trim() ? [ends(exclusion.words.replace(/^resolved:?\s*/i, ''))] : [] }
}
