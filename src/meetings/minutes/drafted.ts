/** Minutes as they are drafted at the close, from what was captured. Pure. */
import type { Block } from '../block.ts'
import type { Exclusion, TakenItem, Unnumbered } from '../live/sitting.ts'
import { wordsOf } from '../markup/words-of.ts'
import type { ItemFacts } from './desk.store.ts'
import { type DraftFrom, exemptLike } from './draft-from.ts'
import { motionDeeds, motionWords, recordedVotes } from './draft-votes.ts'
import { declarationsBefore, excludedWords, openingWords } from './draft-words.ts'

const paragraphs = (all: readonly string[]): string =>
  wordsOf(all.map((text): Block => ({ role: 'paragraph', text, page: null, line: 0 })))

const ends = (words: string): string => (/[.!?]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`)

export const emptyItem: ItemFacts = {
  businessId: null,
  numbered: false,
  title: 'Business',
  titled: true,
  words: '',
  stem: 'that',
  resolutions: [],
  deferred: false,
  actions: [],
  deeds: [],
  votes: [],
  part: 'I',
  summary: '',
  publicResolution: false,
}

const happened = (item: TakenItem): boolean =>
  [item.motions, item.votes, item.resolutions, item.actions].some(all => all.length > 0)

/** Titles are public. What was noted while the public was out had none for them: it stands in the words, which are not. */
const unnumberedItem = ({ title, words, open }: Unnumbered): ItemFacts => ({
  ...emptyItem,
  title: open ? title : 'Business taken in private',
  titled: false,
  words: paragraphs([...(open ? [] : [ends(title)]), ...words.split(/\n{2,}/).filter(Boolean)]),
  part: open ? 'I' : 'II',
})

function exclusionItem(exclusion: Exclusion, business: TakenItem | undefined): ItemFacts {
  const { words, resolutions } = excludedWords(exclusion)
  return {
    ...emptyItem,
    businessId: business?.businessId ?? null,
    numbered: true,
    title: business?.title ?? 'Exclusion of the press and public',
    words: paragraphs(words),
    resolutions,
  }
}

function taken(from: DraftFrom, item: TakenItem): ItemFacts[] {
  const style = from.committee.minuteStyle.value
  const numbered = !style.unnumbered.includes(item.kind)
  if (!numbered && !happened(item)) return []
  // What was moved or decided while the public was out, in whatever item.
  const secret = exemptLike(item) || [...item.motions, ...item.votes, ...item.resolutions].some(one => !one.open)
  const part = secret ? 'II' : 'I'
  const declared = declarationsBefore(from, item)
  const said = [...openingWords(from, item), ...motionWords(from, item)]
  const before: ItemFacts[] =
    declared.words.length === 0
      ? []
      : [
          {
            ...emptyItem,
            businessId: item.businessId,
            title: 'Declaration of interest',
            titled: false,
            words: paragraphs(declared.words.map(words => `(NB: ${words.replace(/\.$/, '')})`)),
          },
        ]
  return [
    ...before,
    {
      ...emptyItem,
      businessId: item.businessId,
      numbered,
      title: item.title,
      words: paragraphs(said),
      resolutions: item.resolutions.flatMap(one => one.words).map(ends),
      deferred: item.state === 'deferred',
      actions: item.actions.map(one => ({ text: one.what, owners: one.owner ? [one.owner] : [], due: one.due })),
      deeds: [...declared.deeds, ...motionDeeds(from, item)],
      votes: recordedVotes(from, item),
      part,
    },
  ]
}

/**
 * The items in the order in which they were taken, each unnumbered business in its place, the exclusion of the public before the first
 * item that it covers. Kinds of the profile's `unnumbered` stand in only where something happened.
 */
export function draftedItems(from: DraftFrom): ItemFacts[] {
  const { items, unnumbered, exclusions } = from.sitting
  const own = items.find(item => item.kind === 'exclusion')
  const firstOf = (exclusion: Exclusion) => items.find(item => exclusion.items.includes(item.businessId))
  const placed = items
    .filter(item => item.kind !== 'exclusion' || exclusions.length === 0)
    .flatMap((item): ItemFacts[] => [
      ...exclusions.filter(one => firstOf(one) === item).map(one => exclusionItem(one, own)),
      ...taken(from, item),
      ...unnumbered.filter(one => one.after === item.businessId).map(unnumberedItem),
    ])
  const loose = exclusions.filter(one => firstOf(one) === undefined).map(one => exclusionItem(one, own))
  return [...unnumbered.filter(one => one.after === null).map(unnumberedItem), ...placed, ...loose]
}
