/** Scores what the reader made of a paper against the truth, field by field. */
import { z } from 'zod'
import { Reading } from '../../src/records/reading.ts'
import { fold, same } from './likeness.ts'

/** The scored keys of a reading. A truth that names a kind, or says that the meeting is cancelled, is scored on that too. */
export const Truth = Reading.pick({
  body: true,
  meetingDate: true,
  startTime: true,
  venue: true,
  nextMeeting: true,
  members: true,
  agenda: true,
  minutes: true,
  reports: true,
}).extend({ kind: Reading.shape.kind.optional(), cancelled: z.boolean().optional() })
export type Truth = z.infer<typeof Truth>

/** tp: right; fp: read but not so; fn: missed. A wrong value is both fp and fn. */
export type Tally = { tp: number; fp: number; fn: number }
export type Score = { fields: Record<string, Tally>; f1: number; misses: string[] }

/** The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found. */
export const f1 = ({ tp, fp, fn }: Tally): number => (tp + fp + fn === 0 ? 1 : (2 * tp) / (2 * tp + fp + fn))

/** Several tallies as one. */
export function sum(tallies: Tally[]): Tally {
  const all = { tp: 0, fp: 0, fn: 0 }
  for (const each of tallies) {
    all.tp += each.tp
    all.fp += each.fp
    all.fn += each.fn
  }
  return all
}

type Value = string | null | undefined
type Item = NonNullable<Truth['minutes']>['items'][number]
const single = ['body', 'meetingDate', 'startTime', 'venue', 'nextMeeting'] as const
const people = ['present', 'apologies', 'absentOnCouncilBusiness', 'officers', 'alsoPresent'] as const
const heading = ['date', 'reportingOfficer', 'portfolio', 'wards'] as const

const resolutions = (items: Item[]) => items.flatMap(item => item.resolved.map(text => `${item.ref}: ${text}`))
const owners = (items: Item[]) => items.flatMap(item => (item.actionOwner ? [`${item.ref}: ${item.actionOwner}`] : []))
const deferrals = (items: Item[]) => items.flatMap(item => (item.deferred ? [`${item.ref}: yes`] : []))

/**
 * Compares a reading with the truth. Lists are compared without their order; null and [] are alike in lists, as a list
 * adds nothing where it has nothing in it; a single value where the truth is null counts as wrong.
 */
export function score(read: Truth, truth: Truth): Score {
  const fields: Record<string, Tally> = {}
  const misses: string[] = []
  const count = (field: string, tally: Tally) =>
    (fields[field] = sum([fields[field] ?? { tp: 0, fp: 0, fn: 0 }, tally]))

  function one(field: string, got: Value, want: Value) {
    if (got == null && want == null) return
    const right = got != null && want != null && same(got, want)
    if (!right) misses.push(`${field}: ${JSON.stringify(got ?? null)} instead of ${JSON.stringify(want ?? null)}`)
    count(field, { tp: Number(right), fp: Number(!right && got != null), fn: Number(!right && want != null) })
  }

  function many(field: string, got: string[] | null | undefined, want: string[] | null | undefined) {
    const left = [...(got ?? [])]
    let tp = 0
    for (const text of want ?? []) {
      const exact = left.findIndex(other => fold(other) === fold(text))
      const at = exact >= 0 ? exact : left.findIndex(other => same(other, text))
      if (at < 0) misses.push(`${field}: missed ${JSON.stringify(text)}`)
      else {
        left.splice(at, 1)
        tp++
      }
    }
    for (const text of left) misses.push(`${field}: not in the paper: ${JSON.stringify(text)}`)
    count(field, { tp, fp: left.length, fn: (want ?? []).length - tp })
  }

  if (truth.kind !== undefined) one('kind', read.kind, truth.kind)
  if (truth.cancelled !== undefined) one('cancelled', String(read.cancelled ?? false), String(truth.cancelled))
  for (const field of single) one(field, read[field], truth[field])

  const member = (m: NonNullable<Truth['members']>[number]) => `${m.name} | ${m.role ?? ''} | ${m.party ?? ''}`
  const entry = (a: NonNullable<Truth['agenda']>[number]) =>
    `${a.number} | ${a.title} | ${a.pages?.join('-') ?? ''} | ${a.part ?? ''}`
  many('members', read.members?.map(member), truth.members?.map(member))
  many('agenda', read.agenda?.map(entry), truth.agenda?.map(entry))

  one('minutes.ofMeetingDate', read.minutes?.ofMeetingDate, truth.minutes?.ofMeetingDate)
  one('minutes.endedAt', read.minutes?.endedAt, truth.minutes?.endedAt)
  for (const field of people) many(`minutes.${field}`, read.minutes?.[field], truth.minutes?.[field])
  const got = read.minutes?.items ?? []
  const want = truth.minutes?.items ?? []
  const title = (item: Item) => `${item.ref} | ${item.title}`
  many('minutes.items', got.map(title), want.map(title))
  many('minutes.resolved', resolutions(got), resolutions(want))
  many('minutes.actionOwner', owners(got), owners(want))
  many('minutes.deferred', deferrals(got), deferrals(want))

  const reports = read.reports ?? []
  many(
    'reports',
    reports.map(report => report.title),
    truth.reports?.map(report => report.title),
  )
  for (const wanted of truth.reports ?? []) {
    const exact = reports.find(report => fold(report.title) === fold(wanted.title))
    const report = exact ?? reports.find(other => same(other.title, wanted.title))
    for (const field of heading) one(`reports.${field}`, report?.[field], wanted[field])
    many('reports.recommendations', report?.recommendations, wanted.recommendations)
    const section = (s: { number: string | null; title: string }) => `${s.number ?? ''} | ${s.title}`
    many('reports.sections', report?.sections.map(section), wanted.sections.map(section))
  }
  return { fields, f1: f1(sum(Object.values(fields))), misses }
}
