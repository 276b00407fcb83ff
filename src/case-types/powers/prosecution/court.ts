/** What happens before the court: hearings, and the outcome of each charge. */
import { act, ask, atField, type Context, type Day, dueAhead, type Effect } from '../../../casework/index.ts'
import { clockTime, longDate } from '../../../lib/index.ts'
import { chargeName } from './charges.ts'
import { group, pendingValue } from './file.ts'
import {
  type Charge,
  isPending,
  keys,
  openCharges,
  type Prosecution,
  prosecutionOf,
  prosecutions,
} from './prosecutions.ts'
import { beforeCourt, heardOnItsDay, onlyOnConviction } from './rules.ts'

const common = { group, field: 'plan', when: 'asked' } as const

export const hearings = {
  first: 'First hearing',
  plea: 'Plea',
  trial: 'Trial',
  sentence: 'Sentence',
  other: 'Another hearing',
} as const

const there = (found: Prosecution | undefined, on: Day) =>
  beforeCourt.refuses({ on, laid: found?.laid ?? null, disposed: found?.disposed != null })

export const hearingListed = act({
  ...common,
  key: keys.listed,
  name: 'Record when a hearing is listed',
  hint: 'Where a hearing was moved, record its new day here.',
  offered: context => prosecutions(context).some(isPending),
  asks: {
    file: ask.record('Which prosecution?', keys.file),
    what: ask.choose(
      'What is it?',
      Object.entries(hearings).map(([key, name]) => ({ key, name })),
    ),
    at: ask.day('On which day?', 'the day of the hearing'),
    time: ask.time('At what time?', { optional: true, hint: 'For example, 10am' }),
    where: ask.line('Where?'),
  },
  says: ({ what, at, time }) =>
    `${hearings[what as keyof typeof hearings]} listed for ${longDate(at)}${time === '' ? '' : `, ${clockTime(time)}`}`,
  refuses: ({ file, at }, on, context) =>
    atField('file', there(prosecutionOf(context, file), on)) ?? atField('at', dueAhead.refuses({ by: at, on })),
})

export const hearingHeld = act({
  ...common,
  key: keys.heard,
  name: 'Record a hearing',
  offered: context => prosecutions(context).some(one => one.next !== null),
  asks: {
    listed: ask.record('Which hearing?', keys.listed),
    plea: ask.choose('What was pleaded?', [
      { key: 'none', name: 'Nothing at this hearing' },
      { key: 'guilty', name: 'Guilty' },
      { key: 'not-guilty', name: 'Not guilty' },
      { key: 'mixed', name: 'Guilty of some, not of others' },
      { key: 'absent', name: 'They did not come' },
    ]),
    words: ask.words('What did the court decide?', { rows: 3, hint: 'The outcome of a charge is recorded by itself.' }),
  },
  says: () => 'Hearing held',
  refuses: ({ listed }, on, { stood }) =>
    atField(
      'on',
      heardOnItsDay.refuses({ on, listed: stood.all(hearingListed).find(one => one.id === listed)?.given.at }),
    ),
})

export const outcomes = {
  convicted: 'Convicted',
  acquitted: 'Acquitted',
  withdrawn: 'Withdrawn by the council',
  discontinued: 'Discontinued or dismissed without a trial',
} as const

/** 'Littering on 2 March 2026 (person 1 of 2)': nobody by name, for it goes into the record of the case. */
function chargeWords({ offence, day, who }: Charge, { people }: Pick<Context, 'people'>): string {
  const subjects = people.filter(one => one.role === 'subject')
  const nth = subjects.findIndex(one => one.id === who) + 1
  return `${chargeName(offence)} on ${longDate(day)}${subjects.length > 1 ? ` (person ${nth} of ${subjects.length})` : ''}`
}

const sums = ['fine', 'costs', 'surcharge', 'compensation'] as const

export const prosecutionOutcome = act({
  ...common,
  key: keys.outcome,
  name: 'Record the court’s outcome',
  hint: 'Of charges that ended in the same way. A prosecution is pending until each of its charges has an outcome.',
  next: true,
  offered: context => prosecutions(context).some(isPending),
  asks: {
    charges: ask.anyOf(
      'Of which charges?',
      context => openCharges(context).map(one => ({ key: one.key, name: chargeWords(one, context) })),
      { least: 1 },
    ),
    outcome: ask.choose(
      'What was the outcome?',
      Object.entries(outcomes).map(([key, name]) => ({ key, name })),
    ),
    fine: ask.optionalMoney('Fine', { under: 'Ordered to pay' }),
    costs: ask.optionalMoney('Costs'),
    surcharge: ask.optionalMoney('Victim surcharge'),
    compensation: ask.optionalMoney('Compensation or the cost of cleaning up'),
    words: ask.words('What else was ordered or said?', { rows: 3, optional: true }),
  },
  says: ({ charges, outcome }) =>
    `Court’s outcome: ${outcomes[outcome as keyof typeof outcomes].toLowerCase()}${charges.length > 1 ? `, of ${charges.length} charges` : ''}`,
  refuses: (given, on, context) => {
    const money = sums.reduce((sum, name) => sum + (given[name] ?? 0), 0)
    const late = filesOf(given.charges)
      .map(file => there(prosecutionOf(context, file), on))
      .find(one => one !== null)
    return atField('on', late ?? null) ?? atField('fine', onlyOnConviction.refuses({ outcome: given.outcome, money }))
  },
  follows: (given, on, context) => {
    const ends = filesOf(given.charges).flatMap((file): Effect[] => {
      const left = prosecutionOf(context, file)?.charges.filter(
        one => one.ended === null && !given.charges.includes(one.key),
      )
      const value = pendingValue(file)
      const end: Effect = { do: 'end', key: 'prosecution-pending', value }
      // Said anew, so that it holds after a correction too.
      return left?.length === 0 ? [end] : [end, { do: 'begin', key: 'prosecution-pending', value, on }]
    })
    return [
      ...given.charges.map((): Effect => ({ do: 'mark', key: 'prosecution-outcome', value: given.outcome })),
      ...sums.flatMap((name): Effect[] => {
        const pence = given[name]
        return pence === null || pence === 0 ? [] : [{ do: 'mark', key: 'court-money', value: name, n: pence / 100 }]
      }),
      ...ends,
    ]
  },
})

const filesOf = (charges: readonly string[]): number[] => [...new Set(charges.map(key => Number(key.split('-')[0])))]
