/** How a case stands, or stood: its events folded, with what was put right in place. */
import type { Act, AnswersOf } from './act.ts'
import type { Day, Effect } from './effect.ts'

/** An event as its reader receives it. */
export type Happened = {
  readonly id: number
  readonly kind: string
  /** The kind of field, which decides who receives it. */
  readonly field: string
  /** The day on which it happened. */
  readonly day: Day
  /** When it was written. */
  readonly at: Temporal.Instant
  readonly says: string
  readonly data: unknown
  readonly effects: readonly Effect[]
  readonly correctsId: number | null
  readonly panelId: number | null
  readonly author: string | null
  readonly agency: string | null
  /** False: somebody of another agency wrote it, who does nothing in the owner's name. The database says so. */
  readonly byOwner?: boolean
}

/** What an act recorded, as it was put right last. */
export type Recorded<Given> = {
  /** The id of the event that recorded it first. */
  readonly id: number
  readonly day: Day
  readonly at: Temporal.Instant
  readonly author: string | null
  readonly agency: string | null
  readonly given: Given
}

export type Due = {
  readonly key: string
  readonly record: number | null
  readonly by: Day
  /** 'HH:MM'; null: until the end of the day. */
  readonly at: string | null
  readonly accountId: number | null
  readonly began: Day
  readonly met: Day | null
}

export type Span = {
  readonly eventId: number
  readonly key: string
  readonly value: string
  readonly n: number | null
  readonly from: Day
  /** Null while it lasts; a thing of one day ends on its day. */
  readonly to: Day | null
  readonly lasts: boolean
}

export type Stood = {
  /** In the order in which they were written. */
  readonly events: readonly Happened[]
  /** It was opened as its kind asks. Not so: it came before its service was here, or the reader does not receive how it was opened. */
  readonly begun: boolean
  readonly stage: string
  /** Since when it stands there. */
  readonly since: Day | null
  readonly closed: Day | null
  readonly outcome: string | null
  readonly ward: string | null
  readonly priority: number | null
  readonly dues: readonly Due[]
  readonly spans: readonly Span[]
  /** All that an act recorded and nobody struck out, the earliest written first; by the owning agency, unless anybody may do it. */
  readonly all: <A extends Act>(act: A) => Recorded<AnswersOf<A>>[]
  readonly first: <A extends Act>(act: A) => Recorded<AnswersOf<A>> | undefined
  readonly last: <A extends Act>(act: A) => Recorded<AnswersOf<A>> | undefined
  /** By its key, for what the engine itself records. */
  readonly named: (key: string) => Recorded<Readonly<Record<string, unknown>>>[]
  /** The span of this key, and value where one is said, that lasts now. */
  readonly lasting: (key: string, value?: string) => Span | undefined
}

/** The kind of an event that strikes an earlier one out. */
export const struckOut = 'struck-out'

type Row = Pick<Stood, 'stage' | 'since' | 'closed' | 'outcome' | 'ward' | 'priority'>
const begun: Row = { stage: 'open', since: null, closed: null, outcome: null, ward: null, priority: null }

type Folding = { row: Row; dues: Due[]; spans: Span[] }
const later = (one: Day, other: Day): Day => (one > other ? one : other)

/** One effect; `id` and `day` of its event. The same as casework.apply() in the database, which the tests hold against it. */
function apply({ row, dues, spans }: Folding, effect: Effect, id: number, day: Day): Folding {
  const on = ('on' in effect && effect.on) || day
  const record = 'record' in effect && effect.record !== undefined ? effect.record || id : null
  const span = (key: string, value: string, lasts: boolean, n: number | null = null): Span => ({
    eventId: id,
    key,
    value,
    n,
    from: on,
    to: lasts ? null : on,
    lasts,
  })
  const end = (which: (one: Span) => boolean) =>
    spans.map(one => (one.to === null && which(one) ? { ...one, to: later(one.from, on) } : one))
  /** Whether it lasts beyond the day, though its end may be known already. */
  const going = ({ lasts, to }: Span) => lasts && (to === null || to > on)
  const endAll = () => spans.map(one => (going(one) ? { ...one, to: later(one.from, on) } : one))
  switch (effect.do) {
    case 'stage':
      return {
        row: { ...row, stage: effect.to, since: on },
        dues,
        spans: [...end(one => one.key === 'stage'), span('stage', effect.to, true)],
      }
    case 'close':
      return {
        row: { ...row, closed: on, outcome: effect.outcome },
        dues: dues.filter(one => one.met !== null),
        spans: [...endAll(), span('closed', effect.outcome, false)],
      }
    case 'reopen':
      return { row: { ...row, closed: null, outcome: null }, dues, spans: [...spans, span('reopened', '', false)] }
    case 'ward':
      return { row: { ...row, ward: effect.to }, dues, spans }
    case 'priority':
      return { row: { ...row, priority: effect.to }, dues, spans }
    case 'worker':
      return { row, dues, spans }
    case 'hand-over': {
      const there = spans
        .filter(going)
        .map(one => ({ ...span(one.key, one.value, true, one.n), from: later(one.from, on), to: one.to }))
      return { row, dues, spans: [...endAll(), ...there] }
    }
    case 'mark':
    case 'begin':
      return {
        row,
        dues,
        spans: [...spans, span(effect.key, effect.value ?? '', effect.do === 'begin', effect.n ?? null)],
      }
    case 'end':
      return {
        row,
        dues,
        spans: end(one => one.key === effect.key && (effect.value === undefined || one.value === effect.value)),
      }
    case 'unmark':
      return { row, dues, spans: spans.filter(one => one.eventId !== record) }
    case 'due': {
      const { key, by, at = null, account = null } = effect
      const made = { key, record, by, at, accountId: account, began: on, met: null }
      return { row, dues: [...dues.filter(one => one.key !== effect.key || one.record !== record), made], spans }
    }
    case 'met':
      return {
        row,
        dues: dues.map(one => (one.key === effect.key && one.record === record ? { ...one, met: one.met ?? on } : one)),
        spans,
      }
    case 'gone':
      return {
        row,
        dues: dues.filter(one => one.key !== effect.key || one.record !== record || one.met !== null),
        spans,
      }
  }
}

/** `events` in the order in which they were written; all of them, or those that one reader receives. */
export function stand(events: readonly Happened[]): Stood {
  const folded = events.reduce<Folding>(
    (now, { id, day, effects }) => effects.reduce((then, effect) => apply(then, effect, id, day), now),
    { row: begun, dues: [], spans: [] },
  )
  const corrections = new Map(events.flatMap(one => (one.correctsId === null ? [] : [[one.correctsId, one] as const])))
  const recorded = (key: string, ownerOnly: boolean): Recorded<Readonly<Record<string, unknown>>>[] =>
    events.flatMap(first => {
      if (first.kind !== key || first.correctsId !== null || (ownerOnly && first.byOwner === false)) return []
      const latest = corrections.get(first.id) ?? first
      if (latest.kind === struckOut) return []
      const { id, at, author, agency } = first
      const given = latest.data as Readonly<Record<string, unknown>>
      return [{ id, at, author, agency, day: latest.day, given }]
    })
  const all = <A extends Act>(act: A) => recorded(act.key, !act.anybody) as Recorded<AnswersOf<A>>[]
  return {
    events,
    begun: folded.row.since !== null,
    ...folded.row,
    dues: folded.dues,
    spans: folded.spans,
    named: key => recorded(key, false),
    all,
    first: act => all(act)[0],
    last: act => all(act).at(-1),
    lasting: (key, value) =>
      folded.spans.find(one => one.to === null && one.key === key && (value === undefined || one.value === value)),
  }
}

/** What was known at the end of a day: events written until then. `end`: the first instant after the day. */
export const stoodOn = (events: readonly Happened[], end: Temporal.Instant): Stood =>
  stand(events.filter(one => Temporal.Instant.compare(one.at, end) < 0))
