/** Rules of a sitting: what may be noted, as each thing stood when it happened. */
import type { Committee } from '../../authority/index.ts'
import { rule } from '../../lib/index.ts'
import type { Attender, Motion, TakenItem, Vote } from './sitting.ts'

type Quorum = Committee['quorum']['value']

const order = 'our own: the order of a meeting'
const voting = 'Local Government Act 1972, Schedule 12 paragraph 39: the majority of the members present and voting'

/** How many of those who may vote must be there. */
export const quorumOf = ({ least, oneIn }: Quorum, voters: number): number => Math.max(least, Math.ceil(voters / oneIn))

export const quorate = rule<Quorum, { present: number; voters: number }>({
  id: 'live-quorum',
  source: 'standing orders of the council (Local Government Act 1972, section 106)',
  limit: 'committee.quorum',
  usually: { least: 3, oneIn: 4 },
  says: ({ least, oneIn }) =>
    `Nothing is voted on or resolved without a quorum: ${least} members who may vote, or one in ${oneIn} where that is more`,
  test: ({ present, voters }, quorum) => present >= quorumOf(quorum, voters),
})

export const onItsDay = rule<void, { date: string; today: string }>({
  id: 'live-on-its-day',
  source: order,
  says: () => 'A meeting is opened on its day, not before',
  test: ({ date, today }) => today >= date,
})

export const openFirst = rule<void, { opened: boolean }>({
  id: 'live-open-first',
  source: order,
  says: () => 'Open the meeting first: say who takes the chair',
  test: ({ opened }) => opened,
})

export const openedOnce = rule<void, { opened: boolean }>({
  id: 'live-opened-once',
  source: order,
  says: () => 'The meeting is open already',
  test: ({ opened }) => !opened,
})

export const resumedFirst = rule<void, { adjourned: boolean }>({
  id: 'live-resumed-first',
  source: order,
  says: () => 'The meeting is adjourned: resume it first',
  test: ({ adjourned }) => !adjourned,
})

export const beforeClose = rule<void, { closed: boolean }>({
  id: 'live-before-close',
  source: order,
  says: () =>
    'The meeting is closed: what is still noted is a correction, with a time before the close at which it happened',
  test: ({ closed }) => !closed,
})

export const minutesOpen = rule<void, { minutes: string | null }>({
  id: 'live-minutes-open',
  source: 'Local Government Act 1972, Schedule 12 paragraph 41: signed minutes are the evidence of the meeting',
  says: () => 'The minutes of this meeting were agreed: its log does not change any more',
  test: ({ minutes }) => minutes !== 'approved' && minutes !== 'signed',
})

export const past = rule<void, { at: Temporal.Instant; now: Temporal.Instant }>({
  id: 'live-past',
  source: order,
  says: () => 'Enter a time that has passed, as 19:05',
  test: ({ at, now }) => Temporal.Instant.compare(at, now) <= 0,
})

export const aMember = rule<void, { member: Attender | undefined }>({
  id: 'live-a-member',
  source: order,
  says: () => 'Choose a member of the body',
  test: ({ member }) => member !== undefined,
})

export const inTheRoom = rule<void, { member: Attender | undefined }>({
  id: 'live-in-the-room',
  source: 'Local Government Act 1972, Schedule 12 paragraph 39: those present',
  says: () => 'Choose a member who is in the room',
  test: ({ member }) => member?.inRoom === true,
})

export const notYetHere = rule<void, { member: Attender | undefined }>({
  id: 'live-not-yet-here',
  source: order,
  says: () => 'They are in the meeting already',
  test: ({ member }) => member !== undefined && member.stays.every(stay => stay.to !== null),
})

export const substitutesAllowed = rule<Committee['substitutes']['value'], { inTime: boolean }>({
  id: 'live-substitutes',
  source: 'standing orders of the council',
  limit: 'committee.substitutes',
  usually: { allowed: true, hoursBefore: 2 },
  says: ({ allowed, hoursBefore }) =>
    allowed
      ? `A substitute sits where notice was given at least ${hoursBefore} hours before the meeting`
      : 'Nobody sits here as a substitute',
  test: ({ inTime }, { allowed, hoursBefore }) => allowed && (inTime || hoursBefore === 0),
})

export const instead = rule<void, { absent: Attender | undefined; known: boolean; taken: boolean }>({
  id: 'live-instead-of-somebody',
  source: order,
  says: () => 'A substitute, who is no member, sits for one member who has not come',
  test: ({ absent, known, taken }) => absent !== undefined && absent.stays.length === 0 && !known && !taken,
})

export const onAgenda = rule<void, { item: TakenItem | undefined }>({
  id: 'live-on-agenda',
  source: 'Local Government Act 1972, section 100B(4): no item but those on the agenda and urgent ones',
  says: () => 'Choose an item of the agenda; an urgent one is added there first',
  test: ({ item }) => item !== undefined,
})

export const notDeferred = rule<void, { item: TakenItem | undefined }>({
  id: 'live-not-deferred',
  source: order,
  says: () => 'The item was deferred to another meeting: undo that first',
  test: ({ item }) => item?.state !== 'deferred',
})

export const begunFirst = rule<void, { item: TakenItem | undefined }>({
  id: 'live-begun-first',
  source: order,
  says: () => 'Begin the item first',
  test: ({ item }) => item !== undefined && (item.begunAt !== null || item.endedAt !== null),
})

export const publicOut = rule<void, { part: 'I' | 'II'; excluded: boolean; covered: boolean }>({
  id: 'live-public-out',
  source: 'Local Government Act 1972, section 100A(2) and (4)',
  says: () => 'An item of Part II is not begun before the public is excluded for it',
  test: ({ part, excluded, covered }) => part === 'I' || (excluded && covered),
})

export const publicIn = rule<void, { part: 'I' | 'II'; excluded: boolean; covered: boolean }>({
  id: 'live-public-in',
  source: 'Local Government Act 1972, section 100A(1): a meeting is open to the public but for what it is closed for',
  says: () => 'The public is excluded, and not for this item: let them back in first',
  test: ({ part, excluded, covered }) => part === 'II' || !excluded || covered,
})

export const votesCast = rule<void, { cast: number; entitled: number }>({
  id: 'live-votes-cast',
  source: voting,
  says: () => 'There cannot be more votes than members who are present and may vote on the item, and there must be one',
  test: ({ cast, entitled }) => cast > 0 && cast <= entitled,
})

export const mayVote = rule<void, { entitled: boolean }>({
  id: 'live-may-vote',
  source:
    'Localism Act 2011, section 31(4); the council’s code of conduct; section 13 of the Local Government and Housing Act 1989',
  says: () =>
    'Only a member votes or moves who is in the room, has a vote, and is not barred by an interest in the item',
  test: ({ entitled }) => entitled,
})

export const maySpeak = rule<void, { barred: boolean }>({
  id: 'live-may-speak',
  source: 'Localism Act 2011, section 31(4); the council’s code of conduct',
  says: () =>
    'This member declared an interest in the item that keeps them from taking part in its discussion. If they spoke all the same, say so in a note',
  test: ({ barred }) => !barred,
})

export const onceEach = rule<void, { people: readonly number[] }>({
  id: 'live-vote-once',
  source: voting,
  says: () => 'Each member votes once',
  test: ({ people }) => new Set(people).size === people.length,
})

export const tie = rule<void, { for: number; against: number; casting: 'for' | 'against' | null }>({
  id: 'live-casting-vote',
  source: 'Local Government Act 1972, Schedule 12 paragraph 39(2)',
  says: () => 'The person presiding has a second or casting vote only where the votes are equal',
  test: vote => vote.casting === null || vote.for === vote.against,
})

export const openMotion = rule<void, { motion: Motion | undefined }>({
  id: 'live-open-motion',
  source: order,
  says: () => 'Choose a motion of this item that is not settled yet',
  test: ({ motion }) => motion?.state === 'open',
})

export const seconderOther = rule<void, { mover: number; seconder: number }>({
  id: 'live-seconder-other',
  source: order,
  says: () => 'A motion is moved by one member and seconded by another',
  test: ({ mover, seconder }) => mover !== seconder,
})

export const notLost = rule<void, { motion: Motion | undefined }>({
  id: 'live-not-lost',
  source: voting,
  says: () => 'The motion was lost or withdrawn: it is not resolved',
  test: ({ motion }) => motion === undefined || motion.state === 'open' || motion.state === 'carried',
})

type Said = 'for' | 'against' | 'abstained'

export const ownVote = rule<void, { vote: Vote | undefined; person: number; said: Said }>({
  id: 'live-own-vote',
  source: 'Local Authorities (Standing Orders) Regulations 1993, Schedule 2 paragraph 1',
  says: () => 'How a member voted is recorded once, and within the numbers of the vote',
  test: ({ vote, person, said }) =>
    vote !== undefined &&
    vote.names === null &&
    vote.own.every(one => one.personId !== person) &&
    vote.own.filter(one => one.said === said).length < vote[said],
})

export const citesTheAct = rule<void, { words: string }>({
  id: 'live-cites-the-act',
  source: 'Local Government Act 1972, section 100A(4) and (5), Schedule 12A paragraph 10',
  says: () =>
    'The resolution cites section 100A(4) of the Local Government Act 1972 and says that the public interest was weighed',
  test: ({ words }) => /100A\(4\)/.test(words) && /public interest/i.test(words),
})

export const namesParagraphs = rule<void, { named: readonly number[]; items: readonly TakenItem[] }>({
  id: 'live-names-paragraphs',
  source: 'Local Government Act 1972, section 100A(5): it describes the exempt information',
  says: () => 'Choose the items, and every paragraph of Schedule 12A under which one of them is exempt',
  test: ({ named, items }) =>
    named.length > 0 && items.length > 0 && items.every(item => item.exempt.every(one => named.includes(one))),
})

export const allConfidential = rule<void, { items: readonly TakenItem[] }>({
  id: 'live-all-confidential',
  source: 'Local Government Act 1972, section 100A(2) and (3)',
  says: () => 'Without a resolution the public is excluded only for items marked as confidential on the agenda',
  test: ({ items }) => items.length > 0 && items.every(item => item.confidential),
})

export const excludedOnce = rule<void, { excluded: boolean }>({
  id: 'live-excluded-once',
  source: order,
  says: () => 'The public is excluded already: let them back in first, or undo it',
  test: ({ excluded }) => !excluded,
})

export const wasExcluded = rule<void, { excluded: boolean }>({
  id: 'live-was-excluded',
  source: order,
  says: () => 'The public is here',
  test: ({ excluded }) => excluded,
})
