/** Rules for items of business: what the law asks of late, exempt and confidential ones, and what can be done with them. */
import { rule } from '../../lib/index.ts'

const access = 'Local Government Act 1972'

/** Procedure, which nobody has to be told of five clear days before. */
const procedural: readonly string[] = [
  'heading',
  'apologies',
  'announcements',
  'declarations',
  'minutes',
  'exclusion',
  'urgent',
]

export const isProcedural = (kind: string): boolean => procedural.includes(kind)

export const urgentWithOpinion = rule<
  void,
  { late: boolean; kind: string; urgentReason: string; urgentBy: number | null }
>({
  id: 'urgent-with-opinion',
  source: `${access}, section 100B(4)(b)`,
  says: () =>
    'This item comes too late for five clear days of notice. It may only be taken if the chair is of the opinion that it is urgent: say whose opinion it is, and the special circumstances, which are printed in the minutes',
  test: ({ late, kind, urgentReason, urgentBy }) =>
    !late || isProcedural(kind) || (urgentReason !== '' && urgentBy !== null),
})

export const exemptByParagraph = rule<void, { part: string; confidential: boolean; exempt: readonly number[] }>({
  id: 'exempt-by-paragraph',
  source: `${access}, sections 100A(4) and 100I; Schedule 12A, Part 1`,
  says: () => 'Choose the paragraphs of Schedule 12A under which the information is exempt',
  test: ({ part, confidential, exempt }) => part === 'I' || confidential || exempt.length > 0,
})

export const exemptInPublicInterest = rule<void, { exempt: readonly number[]; publicInterest: string }>({
  id: 'exempt-in-public-interest',
  source: `${access}, Schedule 12A, paragraph 10`,
  says: () => 'Say why keeping it back serves the public better than disclosing it',
  test: ({ exempt, publicInterest }) => exempt.length === 0 || publicInterest !== '',
})

/** At the meeting and in its minutes. What is put off is different: that it is deferred may itself be resolved. */
export const notWithdrawn = rule<void, { state: string }>({
  id: 'not-withdrawn',
  source: 'our own: what is off the agenda is not decided',
  says: () =>
    'The item was withdrawn: nothing is taken, moved, voted on or resolved under it, unless it is put back on the agenda first',
  test: ({ state }) => state !== 'withdrawn',
})

export const endedWithReason = rule<void, { reason: string }>({
  id: 'ended-with-reason',
  source: 'our own: who came for the item is told why it is not taken',
  says: () => 'Say why in one sentence: it is printed on the agenda',
  test: ({ reason }) => reason !== '',
})

export const removedBeforePublished = rule<void, { published: boolean; below: number; state: string }>({
  id: 'removed-before-published',
  source: 'our own: what was published is not unsaid',
  says: () =>
    'An item that was published, withdrawn or put off, or that has others below it, cannot be removed. Withdraw it, or put it off: it keeps its number and says so',
  test: ({ published, below, state }) => !published && below === 0 && state === 'planned',
})

export const fitsBelow = rule<void, { parentId: number | null; possible: readonly { id: number }[] }>({
  id: 'fits-below',
  source: 'our own: one level of lettered items, all public or all exempt',
  says: () => 'It cannot stand below that item: choose one that stands by itself, in the same part of the agenda',
  test: ({ parentId, possible }) => parentId === null || possible.some(one => one.id === parentId),
})

export const putBackOnce = rule<void, { carriedTo: string | null }>({
  id: 'put-back-once',
  source: 'our own: an item is taken at one meeting',
  says: () => 'A later meeting already carries this item on. Take it off that agenda first',
  test: ({ carriedTo }) => carriedTo === null,
})

export const slidesReadable = rule<number, { kind: string | null; bytes: number }>({
  id: 'slides-readable',
  source: 'our own: what everybody can open',
  usually: 50,
  says: most => `Choose a PDF or a PowerPoint file (.pptx) of ${most} MB or less`,
  test: ({ kind, bytes }, most) => kind !== null && bytes <= most * 1024 * 1024,
})
export const slidesReadableLimit = 50
