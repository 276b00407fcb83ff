/** Complaints about anti-social behaviour as somebody made them to a body: those of the application, put right where need be, and others. */
import { act, ask, atField, type Choice, type Context, type Recorded, type Stood } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { appliedOn, opened } from '../application/opened.ts'
import type { Report } from '../application/reported.ts'
import { bodies, type Body, bodyName } from '../body.ts'
import { complaintMade, complaintNotBefore, rightOnce, sameIncidentNamed } from './rules.ts'
import { type Complaint, counted, needed, weigh, type Weighed } from './weigh.ts'

const stages = ['received', 'acknowledged', 'asked', 'not-met', 'appealed']

export const complaint = act({
  key: 'complaint',
  name: 'Add a complaint, or put one right',
  hint: 'One for each time that it was reported, to whomever. Those of the application count already.',
  field: 'concern',
  when: 'now',
  in: stages,
  next: true,
  asks: {
    replaces: ask.optionalOneOf('Which report of the application does it put right?', reportChoices, {
      hint: 'Leave it as it is for another complaint.',
    }),
    incident: ask.optionalDay('On which day did it happen?', 'the day on which it happened', {
      hint: 'Of behaviour that went on, the last day before the complaint. Leave it blank where nobody knows yet.',
    }),
    complained: ask.day('On which day was it reported?', 'the day on which it was reported'),
    to: ask.choose('To whom?', bodies),
    name: ask.line('Name of that body', { optional: true }),
    how: ask.choose('Was it handed in?', [
      { key: 'reported', name: 'It was reported' },
      { key: 'diary', name: 'It stands on a diary sheet only' },
    ]),
    which: ask.choose('Is it about an incident that is recorded already?', [
      { key: 'new', name: 'An incident of its own' },
      { key: 'same', name: 'The same incident as a complaint that is recorded' },
    ]),
    sameAs: ask.optionalOneOf('Which complaint, where it is the same?', complaintChoices),
    reference: ask.line('Reference that the body gave', { optional: true }),
    about: ask.words('What was it about?', { rows: 3 }),
  },
  says: ({ replaces, complained, to, name }) =>
    `${replaces === null ? 'Complaint' : 'A report of the application put right: complaint'} of ${longDate(complained)} to ${bodyName(to, name)}`,
  refuses: ({ replaces, incident, complained, which, sameAs }, _, { stood, today }) =>
    atField('replaces', rightOnce.refuses({ before: replaces !== null && isPutRight(stood, replaces) })) ??
    atField('complained', complaintMade.refuses({ complained, today: today.toString() })) ??
    atField('incident', complaintNotBefore.refuses({ incident, complained })) ??
    atField('sameAs', sameIncidentNamed.refuses({ same: which === 'same', as: sameAs === replaces ? null : sameAs })),
})

function isPutRight({ all }: Stood, report: string): boolean {
  return all(complaint).some(one => one.given.replaces === report)
}

/** An opening moves the case and cannot be corrected: a report that it names by mistake is taken out by an event of its own. */
export const reportStruck = act({
  key: 'report-struck',
  name: 'Strike out a report of the application',
  hint: 'For one that was never made, or that stands there twice. What was written stays readable.',
  field: 'concern',
  when: 'now',
  in: stages,
  asks: {
    report: ask.oneOf('Which one?', reportChoices, { missing: 'Choose the report' }),
    why: ask.words('Why?', { rows: 2 }),
  },
  offered: context => reportChoices(context).length > 0,
  says: () => 'A report of the application struck out',
})

/** `from`: which of the application it is; null for one that was added. */
export type Known = Complaint & {
  readonly to: Body
  readonly name: string
  readonly from: number | null
  /** What the application said of it was put right. */
  readonly right: boolean
}

type Made = Recorded<{ readonly complaints?: readonly Report[] }>

/** What the application says, and a further one that joined this case. */
const applications = (stood: Stood): Made[] => [...stood.all(opened), ...(stood.named('further-report') as Made[])]

/** Those of the application first, as they were put right last, then the others in the order in which they were recorded. */
export function complaintsOf(stood: Stood): Known[] {
  const added = stood.all(complaint)
  const struck = new Set(stood.all(reportStruck).map(one => one.given.report))
  const known = (key: string, from: number | null, { given }: (typeof added)[number]): Known => {
    const { incident, complained, how, sameAs, to, name } = given
    return { key, incident, complained, reported: how === 'reported', sameAs, to, name, from, right: from !== null }
  }
  const reported = applications(stood).flatMap(({ id, given }) =>
    (given.complaints ?? []).flatMap((report): Known[] => {
      const { nth, incident, complained, to } = report
      const key = `${id}-${nth}`
      if (struck.has(key)) return []
      const right = added.find(one => one.given.replaces === key)
      if (right) return [known(key, nth, right)]
      return [{ key, incident, complained, reported: true, sameAs: null, to, name: '', from: nth, right: false }]
    }),
  )
  return [...reported, ...added.filter(one => one.given.replaces === null).map(one => known(String(one.id), null, one))]
}

/** 'Of 3 March 2026, reported on 5 March 2026 to the police' */
export const datesWords = ({ incident, complained, to, name }: Known): string =>
  `of ${incident === null ? 'a day that is not known' : longDate(incident)}, reported on ${longDate(complained)} to ${bodyName(to, name)}`

function complaintChoices({ stood }: Context): Choice[] {
  return complaintsOf(stood).map((one, n) => ({ key: one.key, name: `Complaint ${n + 1}, ${datesWords(one)}` }))
}

function reportChoices({ stood }: Context): Choice[] {
  return complaintsOf(stood).flatMap(one =>
    one.from === null ? [] : [{ key: one.key, name: `Report ${one.from}, ${datesWords(one)}` }],
  )
}

export type Threshold = {
  readonly weighed: readonly Weighed<Known>[]
  /** How many count, and how many must. */
  readonly counted: number
  readonly needed: number
}

/** By the limits that held on the day of the application. */
export function thresholdOf(context: Context, all = complaintsOf(context.stood)): Threshold {
  const applied = appliedOn(context)
  const weighed = weigh(all, applied, {
    complain: context.limit('case-review.complaint-within', applied),
    apply: context.limit('case-review.apply-within', applied),
  })
  return { weighed, counted: counted(weighed), needed: needed(context.limit('case-review.complaints', applied)) }
}
