/** The pure heart of the engine: from how a case stands and what was given to the event that follows, or the refusal. */
import { london, longDate } from '../../lib/index.ts'
import { type Act, type AnswersOf, atField, type Context, type Refused } from '../type/act.ts'
import type { Ask, Asks } from '../type/asks.ts'
import type { CaseType } from '../type/case-type.ts'
import type { Running } from '../type/clock.ts'
import type { Day, Effect } from '../type/effect.ts'
import { type Due, type Happened, stand, struckOut } from '../type/stood.ts'
import { fieldAt, type Nth } from '../type/up-to.ts'
import { actOffered, answerOffered, byPanel, correctable, notInFuture } from './rules.ts'
import { evidenceOf } from './evidence.ts'
import { sayAnswers } from './say-answers.ts'

/** What is written: the engine adds who and when. */
export type Written = { readonly says: string; readonly data: unknown; readonly effects: readonly Effect[] }

export type Doing<A extends Act = Act> = {
  readonly type: CaseType
  readonly act: A
  readonly given: AnswersOf<A>
  /** The day on which it happened. */
  readonly on: Day
  readonly context: Context
  /** The key of the open panel that decides it. */
  readonly panel?: string
  /** The event that this one puts right. */
  readonly corrects?: number | null
}

/** Whether it can be done with the case as it stands. */
export function isOffered(act: Act, context: Context): boolean {
  const { stood } = context
  if (!stood.begun && !act.bare) return false
  const open = stood.closed === null
  if (act.on === 'closed' ? open : act.on !== 'either' && !open) return false
  if (act.in && open && !act.in.includes(stood.stage)) return false
  return act.offered?.(context) ?? true
}

/** The field whose answer is none of those that are offered. */
function strange(asks: Asks, given: Readonly<Record<string, unknown>>, context: Context): string | undefined {
  const isKnown = ({ asked }: Ask, id: unknown): boolean => {
    if (id === null || id === '') return true
    switch (asked.as) {
      case 'party':
        return context.people.some(one => one.id === id && (asked.roles.length === 0 || asked.roles.includes(one.role)))
      case 'record':
        return context.stood.named(asked.of).some(one => one.id === id)
      case 'resource':
        return context.resources.some(one => one.id === id && one.kind === asked.kind)
      case 'practitioner':
        return context.practitioners.some(one => one.id === id)
      case 'agency':
        return context.agencies.some(one => one.id === id)
      case 'ward':
        return context.wards.some(one => one === id)
      case 'one of':
        return asked.from(context).some(one => one.key === id)
      case 'any of': {
        const offered = asked.from(context)
        return (id as string[]).every(key => offered.some(one => one.key === key))
      }
      case 'evidence': {
        const known = evidenceOf(context)
        return (id as number[]).every(event => known.some(one => one.id === event))
      }
      case 'line':
      case 'words':
      case 'day':
      case 'whole':
      case 'time':
      case 'money':
      case 'yes or no':
      case 'choose':
      case 'several':
      case 'up to':
        return true
    }
  }
  for (const [name, one] of Object.entries(asks)) {
    if (one.asked.as !== 'up to') {
      if (!isKnown(one, given[name])) return name
      continue
    }
    for (const each of (given[name] ?? []) as Nth<Asks>[]) {
      const odd = strange(one.asked.of, each, context)
      if (odd !== undefined) return fieldAt(name, each.nth, odd)
    }
  }
  return undefined
}

const same = (due: Due, key: string, record: number | null) => due.key === key && due.record === record

/** What changes of the clocks when a case stands as it will: those that begin, move, are met, or need not be met any more. */
function clockEffects(type: CaseType, before: readonly Due[], context: Context): Effect[] {
  if (!context.stood.begun) return []
  const about = (record: number | null) => (record === null ? {} : { record })
  const running = type.clocks.flatMap(clock =>
    clock
      .runs(context)
      .map((one): Running & { key: string; of: number | null } => ({ ...one, key: clock.key, of: one.record ?? null })),
  )
  const changed = running.flatMap(({ key, of, from, by, at, met }): Effect[] => {
    const known = before.find(due => same(due, key, of))
    const moved = known?.by !== by || known.at !== (at ?? null) || (known.met !== null && met === null)
    return [
      ...(moved ? [{ do: 'due' as const, key, by, ...(at !== undefined && { at }), on: from, ...about(of) }] : []),
      ...(met !== null && (moved || known.met === null) ? [{ do: 'met' as const, key, on: met, ...about(of) }] : []),
    ]
  })
  const over = before.filter(
    due =>
      due.met === null &&
      type.clocks.some(clock => clock.key === due.key) &&
      !running.some(one => same(due, one.key, one.of)),
  )
  return [...changed, ...over.map(({ key, record }): Effect => ({ do: 'gone', key, ...about(record) }))]
}

/** Effects of the act with what follows from them: a stage that ends closes the case, and the clocks are worked out anew. */
function completed({ type, context, on, act, given, corrects = null }: Doing, effects: readonly Effect[]): Effect[] {
  const closes = effects.flatMap(one => {
    const ends = one.do === 'stage' && type.stages.find(({ key }) => key === one.to)?.ends
    return ends && !effects.some(other => other.do === 'close') ? [{ do: 'close' as const, outcome: one.to }] : []
  })
  const all = [...effects, ...closes]
  const event: Happened = {
    id: 0,
    kind: act.key,
    field: act.field,
    day: on,
    at: context.today.toZonedDateTime(london).toInstant(),
    says: '',
    data: given,
    effects: all,
    correctsId: corrects,
    panelId: null,
    author: null,
    agency: null,
  }
  const stood = stand([...context.stood.events, event])
  if (stood.closed !== null) return all
  return [...all, ...clockEffects(type, stood.dues, { ...context, stood })]
}

/** What is refused of any act, an opening and a correction too: a day to come, an answer that is not offered, and what its own rules refuse. */
function refusedAnyway({ act, given, on, context }: Doing): Refused | null {
  const odd = strange(act.asks, given, context)
  return (
    atField('on', notInFuture.refuses({ on, today: context.today.toString() })) ??
    (odd === undefined ? null : atField(odd, answerOffered.refuses({ offered: false }))) ??
    act.refuses?.(given, on, context) ??
    null
  )
}

/** Everything but the opening of a case. */
export function workOut(doing: Doing): Refused | Written {
  const { act, given, on, context, panel } = doing
  const refused =
    byPanel.refuses({ needs: act.panel, at: panel }) ??
    actOffered.refuses({ offered: isOffered(act, context) }) ??
    refusedAnyway(doing)
  if (refused) return refused
  return written(doing, act.follows?.(given, on, context) ?? [])
}

const written = (doing: Doing, effects: readonly Effect[]): Written => {
  const { act, given, on, context } = doing
  const words = [act.says(given, context), ...sayAnswers(act.asks, given, context)].filter(line => line !== '')
  const data = { ...given, ...act.keeps?.(given, on, context) }
  return { says: words.join('\n'), data, effects: completed({ ...doing, given: data }, effects) }
}

/** What follows from an opening of any kind: its ward, its first stage, that it was referred; and what its kind adds. */
export function openingEffects({ type, given, on, context }: Omit<Doing, 'act'>): Effect[] {
  const { act } = type.opening
  const { ward } = given as { ward?: unknown }
  return [
    ...(act.asks['ward'] && typeof ward === 'string' && ward !== '' ? [{ do: 'ward' as const, to: ward }] : []),
    { do: 'stage', to: type.stages[0].key },
    { do: 'mark', key: 'referred' },
    ...(act.follows?.(given, on, context) ?? []),
  ]
}

/** The first event of a case: it stands at the first stage of its type, and is counted as referred. */
export function workOutOpening(doing: Omit<Doing, 'act'>): Refused | Written {
  const opening = { ...doing, act: doing.type.opening.act }
  return refusedAnyway(opening) ?? written(opening, openingEffects(doing))
}

/** What was recorded, put right: what was marked is marked anew, as if it had not been recorded before; only where it moved nothing. */
export function workOutCorrection(doing: Doing, earlier: Happened): Refused | Written {
  const { act, given, on } = doing
  const isOfIt = ({ id, correctsId }: Happened) => id === earlier.id || correctsId === earlier.id
  const { events } = doing.context.stood
  const context = { ...doing.context, stood: stand(events.filter(one => !isOfIt(one))) }
  const effects = act.follows?.(given, on, context) ?? []
  const refused =
    correctable.refuses({ moves: moving(earlier.effects) || moving(effects) }) ?? refusedAnyway({ ...doing, context })
  if (refused) return refused
  // What this event says of itself, it says of the one that it puts right.
  const same = effects.map(one => ('record' in one && one.record === 0 ? { ...one, record: earlier.id } : one))
  return written({ ...doing, corrects: earlier.id }, [...unmarked(doing.context, earlier), ...same])
}

/**
 * What was recorded never was: it counts no more, and nothing is due for it. What it ended stays ended, and is recorded anew where it
 * still holds.
 */
export function workOutStrike(
  { type, context, why }: { readonly type: CaseType; readonly context: Context; readonly why: string },
  earlier: Happened,
): Refused | Written {
  const fault = correctable.refuses({ moves: moving(earlier.effects) })
  if (fault) return fault
  const act: Act = {
    key: struckOut,
    name: 'Strike it out',
    field: earlier.field,
    when: 'now',
    asks: {},
    says: () => '',
  }
  const dues = context.stood.dues.filter(one => one.record === earlier.id && one.met === null)
  const doing = { type, act, given: {}, on: context.today.toString(), context, corrects: earlier.id }
  const effects = completed(doing, [
    ...unmarked(context, earlier),
    ...dues.map(({ key }): Effect => ({ do: 'gone', key, record: earlier.id })),
  ])
  return { says: `Struck out: what was written on ${longDate(earlier.at)}\nWhy: ${why}`, data: {}, effects }
}

const moving = (effects: readonly Effect[]) =>
  effects.some(one => ['stage', 'close', 'reopen', 'worker', 'hand-over'].includes(one.do))

/** What an event and those that put it right marked, counts no more. */
const unmarked = ({ stood }: Context, { id }: Happened): Effect[] =>
  stood.events
    .filter(one => one.id === id || one.correctsId === id)
    .map(({ id: record }): Effect => ({ do: 'unmark', record }))
