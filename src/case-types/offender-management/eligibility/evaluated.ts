/** An evaluation for Fixed, kept as it was found: each criterion with its value, its rule and the entries by which it was found. */
import { act, ask, type Context, type Day, type Effect, type Stood } from '../../../casework/index.ts'
import { list } from '../../../lib/index.ts'
import { sinceReferred } from '../referral.ts'
import { type Criterion, evaluate, findingWords } from './evaluate.ts'

/** 'Severity of offences: Fail. 86 points in 1 offence. Rule: at least 400 points (…). Entry 12' */
const line = ({ name, finding, value, because, rule, evidence }: Criterion): string =>
  [
    `${name}: ${findingWords[finding]}`,
    because === '' ? value : `${value}: ${because}`,
    `Rule: ${rule}`,
    ...(evidence.length === 0 ? [] : [`${evidence.length === 1 ? 'Entry' : 'Entries'} ${list(evidence.map(String))}`]),
  ].join('. ')

const asToday = (context: Context) => evaluate(context, context.today.toString())

export const evaluated = act({
  key: 'evaluated',
  name: 'Evaluate for Fixed',
  group: 'Eligibility',
  hint: 'The three criteria are worked out from the scores and offences on record, and kept as they are found today. It decides nothing.',
  field: 'risk',
  when: 'now',
  in: ['referred', 'screened', 'managed', 'proposed'],
  asks: {
    note: ask.words('What should the conference know about it?', {
      rows: 2,
      optional: true,
      hint: 'For example, what is missing and who finds it out.',
    }),
  },
  says: (_, context) => ['Evaluated for Fixed', ...asToday(context).map(line)].join('\n'),
  follows: (_, __, context): Effect[] =>
    asToday(context).map(({ key, finding }) => ({ do: 'mark', key: `evaluated-${key}`, value: finding })),
  keeps: (_, __, context) => ({ criteria: asToday(context) }),
})

/** The day of the first evaluation written after an entry; null where there is none yet. */
export const evaluatedAfter = (stood: Stood, id: number): Day | null =>
  sinceReferred(stood, evaluated).find(one => (one.id || Infinity) > (id || Infinity))?.day ?? null

/** Whether somebody passes all three on a day. */
export const meetsFixed = (context: Context, on: Day): boolean =>
  evaluate(context, on).every(one => one.finding === 'pass')
