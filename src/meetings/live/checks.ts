/** Which rules each entry must pass, in the state of the sitting in which it happened. */
import type { Committee } from '../../authority/index.ts'
import { count, isRefusal, type Refusal, refuse, type Rule, today } from '../../lib/index.ts'
import { notWithdrawn } from '../business/rules.ts'
import { itemOf, memberOf } from './blank.ts'
import type { Data, Happening, Kind } from './happening.ts'
import * as rules from './rules.ts'
import type { Attender, Motion, Sitting, TakenItem } from './sitting.ts'

/** What the checks need beside the sitting: local values, and who may not vote on what. */
export type House = {
  /** The day of the meeting: 'YYYY-MM-DD'. */
  readonly date: string
  readonly quorum: Committee['quorum']['value']
  readonly substitutes: Committee['substitutes']['value']
  /** Those whom an interest that they declared in an item keeps from voting on it. */
  readonly barred: readonly { readonly businessId: number; readonly personId: number }[]
  /** Those whom it keeps from speaking to it too. */
  readonly silent?: House['barred']
  /** 'approved' and 'signed' end it. */
  readonly minutes: string | null
}

const counting = (s: Sitting): Attender[] => s.members.filter(one => one.inRoom && one.votes)
/** Who could sit and vote: a substitute counts for the member whose seat it is. */
export const votersOf = (s: Sitting): number => s.members.filter(one => one.votes && one.substituteFor === null).length

/** { present, needed, met }: those in the room who may vote, as for the item under way. */
export function quorumAt(s: Sitting, house: House) {
  const present = counting(s).length
  const needed = rules.quorumOf(house.quorum, votersOf(s))
  return { present, needed, met: present >= needed }
}

const isBarred = (item: TakenItem, person: number, house: House): boolean =>
  house.barred.some(one => one.businessId === item.businessId && one.personId === person)

/** Who may vote on an item at this moment. */
export const entitledTo = (s: Sitting, item: TakenItem, house: House): Attender[] =>
  counting(s).filter(one => !isBarred(item, one.personId, house))

const motionOf = (s: Sitting, n: number | null): Motion | undefined =>
  s.items.flatMap(item => item.motions).find(one => one.n === n)

const first = (...all: (Refusal | null | undefined)[]): Refusal | null => all.find(isRefusal) ?? null
/** A rule's sentence, and what it came to here. */
const saying = (refusal: Refusal | null, more: string): Refusal | null =>
  refusal && refuse(refusal.rule, `${refusal.says}. ${more}`)
const passes = <Given>(rule: Rule<void, Given>, given: Given) => rule.refuses(given, undefined)

const quorate = (s: Sitting, house: House) => {
  const { present, needed } = quorumAt(s, house)
  const refused = rules.quorate.refuses({ present, voters: votersOf(s) }, house.quorum)
  return saying(
    refused,
    `${count(present, 'member')} of the ${needed} needed ${present === 1 ? 'is' : 'are'} in the room`,
  )
}

const stillThere = (item: TakenItem | undefined) => passes(notWithdrawn, { state: item?.state ?? 'planned' })

const takes = (s: Sitting, business: number): Refusal | null => {
  const item = itemOf(s, business)
  return first(passes(rules.onAgenda, { item }), stillThere(item), passes(rules.begunFirst, { item }))
}
const there = (s: Sitting, person: number) => {
  const member = memberOf(s, person)
  return first(passes(rules.aMember, { member }), passes(rules.inTheRoom, { member }))
}
const moves = (s: Sitting, business: number, person: number, house: House) => {
  const item = itemOf(s, business)
  const entitled = item !== undefined && entitledTo(s, item, house).some(one => one.personId === person)
  return first(there(s, person), passes(rules.mayVote, { entitled }))
}
const isMember = (s: Sitting, { person }: { person: number }) => passes(rules.aMember, { member: memberOf(s, person) })
const comes = (s: Sitting, { person }: { person: number }) => {
  const member = memberOf(s, person)
  return first(passes(rules.aMember, { member }), passes(rules.notYetHere, { member }))
}
const putsOff = (s: Sitting, { business }: { business: number }) => {
  const item = itemOf(s, business)
  return first(passes(rules.onAgenda, { item }), stillThere(item), passes(rules.notDeferred, { item }))
}

function votes(s: Sitting, vote: Data['voted'], house: House): Refusal | null {
  const no = first(takes(s, vote.business), quorate(s, house))
  const item = itemOf(s, vote.business)
  if (no || !item) return no
  const entitled = entitledTo(s, item, house)
  const named = vote.names && [...vote.names.for, ...vote.names.against, ...vote.names.abstained]
  const cast = vote.for + vote.against + vote.abstained
  return first(
    named && passes(rules.onceEach, { people: named }),
    ...(named ?? []).map(id => {
      const refused = passes(rules.mayVote, { entitled: entitled.some(one => one.personId === id) })
      return saying(refused, `${memberOf(s, id)?.name ?? 'One who was named'} may not vote here`)
    }),
    saying(
      passes(rules.votesCast, { cast, entitled: entitled.length }),
      `${count(cast, 'vote')} ${cast === 1 ? 'was' : 'were'} entered; ${count(entitled.length, 'member')} may vote on this item now`,
    ),
    passes(rules.tie, vote),
    vote.motion === null ? null : passes(rules.openMotion, { motion: motionOf(s, vote.motion) }),
  )
}

function excludes(s: Sitting, data: Data['excluded'], house: House): Refusal | null {
  const items = s.items.filter(item => data.items.includes(item.businessId))
  const once = passes(rules.excludedOnce, { excluded: s.excluded !== null })
  if (data.why === 'confidential') return first(once, passes(rules.allConfidential, { items }))
  return first(
    once,
    passes(rules.namesParagraphs, { named: data.paragraphs, items }),
    passes(rules.citesTheAct, data),
    quorate(s, house),
  )
}

type Checks = { [K in Kind]?: (s: Sitting, data: Data[K], house: House, at: Temporal.Instant) => Refusal | null }
const checks: Checks = {
  opened: (s, { person }, house, at) =>
    first(
      passes(rules.openedOnce, { opened: s.phase !== 'before' }),
      passes(rules.onItsDay, { date: house.date, today: today(at).toString() }),
      isMember(s, { person }),
    ),
  chair: (s, { person }) => there(s, person),
  arrived: comes,
  left: (s, { person }) => there(s, person),
  apologies: comes,
  'on council business': comes,
  substitute: (s, { person, for: seat, inTime }, { substitutes }) =>
    first(
      rules.substitutesAllowed.refuses({ inTime }, substitutes),
      passes(rules.instead, {
        absent: memberOf(s, seat),
        known: memberOf(s, person) !== undefined,
        taken: s.members.some(one => one.substituteFor === seat),
      }),
    ),
  begun(s, { business }) {
    const item = itemOf(s, business)
    const about = {
      part: item?.part ?? 'I',
      excluded: s.excluded !== null,
      covered: s.excluded?.items.includes(business) ?? false,
    }
    return first(putsOff(s, { business }), passes(rules.publicOut, about), passes(rules.publicIn, about))
  },
  ended: (s, { business }) => takes(s, business),
  deferred: putsOff,
  withdrawn: putsOff,
  speaking: (s, { business, person }, house) =>
    first(
      business === undefined ? null : takes(s, business),
      person === undefined ? null : there(s, person),
      passes(rules.maySpeak, {
        barred: (house.silent ?? []).some(one => one.businessId === (business ?? s.current) && one.personId === person),
      }),
    ),
  moved: (s, { business, person, seconder, amends }, house) =>
    first(
      takes(s, business),
      moves(s, business, person, house),
      seconder === null ? null : passes(rules.seconderOther, { mover: person, seconder }),
      seconder === null ? null : moves(s, business, seconder, house),
      amends === null ? null : passes(rules.openMotion, { motion: motionOf(s, amends) }),
    ),
  seconded(s, { person, motion }, house) {
    const moved = motionOf(s, motion)
    const item = s.items.find(one => one.motions.some(({ n }) => n === motion))
    return first(
      passes(rules.openMotion, { motion: moved }),
      passes(rules.seconderOther, { mover: moved?.moverId ?? 0, seconder: person }),
      item === undefined ? there(s, person) : moves(s, item.businessId, person, house),
    )
  },
  'motion withdrawn': (s, { motion }) => passes(rules.openMotion, { motion: motionOf(s, motion) }),
  voted: votes,
  'own vote': (s, { vote, person, said }) =>
    first(
      isMember(s, { person }),
      passes(rules.ownVote, {
        vote: s.items.flatMap(item => item.votes).find(one => one.n === vote),
        person,
        said,
      }),
    ),
  resolved: (s, { business, motion }, house) =>
    first(
      takes(s, business),
      motion === null ? null : passes(rules.notLost, { motion: motionOf(s, motion) }),
      quorate(s, house),
    ),
  action: (s, { business }) => takes(s, business),
  'stepped out': (s, { business, person }) =>
    first(there(s, person), passes(rules.onAgenda, { item: itemOf(s, business) })),
  'stepped in': isMember,
  excluded: excludes,
  readmitted: s => passes(rules.wasExcluded, { excluded: s.excluded !== null }),
}

const early: readonly Kind[] = [
  'arrived',
  'left',
  'apologies',
  'on council business',
  'substitute',
  'attending',
  'note',
]
const paused: readonly Kind[] = [...early, 'resumed', 'closed', 'readmitted']

/** Null where the entry may stand after what has happened up to it. */
export function check(s: Sitting, happening: Happening, house: House): Refusal | null {
  const { kind } = happening
  const phase = first(
    passes(rules.beforeClose, { closed: s.phase === 'closed' }),
    kind === 'opened' || early.includes(kind) ? null : passes(rules.openFirst, { opened: s.phase !== 'before' }),
    paused.includes(kind) ? null : passes(rules.resumedFirst, { adjourned: s.phase === 'adjourned' }),
  )
  const own = checks[kind]
  type Any = (s: Sitting, data: unknown, house: House, at: Temporal.Instant) => Refusal | null
  return phase ?? (own ? (own as Any)(s, happening.data, house, happening.at) : null)
}
