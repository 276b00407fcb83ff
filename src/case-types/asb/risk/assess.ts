/** Assessing the risk to whoever is harmed: the screen, what it comes to, and the priority of the case. */
import {
  type Ask,
  act,
  ask,
  atField,
  type Context,
  type Effect,
  type Recorded,
  type Stood,
} from '../../../casework/index.ts'
import { type Category } from '../kinds.ts'
import { parts, type Question, type QuestionKey, questionKeys, questions } from './questions.ts'
import { neverLowered, notBeforeReport, raisedWithReason } from './rules.ts'
import {
  type Answer,
  type Band,
  bandName,
  categoryBand,
  highest,
  priorityOf,
  rank,
  type Score,
  scored,
  thresholdsOf,
} from './score.ts'

const answers = [
  { key: 'yes', name: 'Yes' },
  { key: 'no', name: 'No' },
  { key: 'unknown', name: 'Not known' },
] as const

const screen = Object.fromEntries(
  questionKeys.map((key, n) => {
    const { part, asks }: Question = questions[key]
    const before = questionKeys[n - 1]
    const begins = before === undefined || questions[before].part !== part
    return [key, ask.choose(asks, answers, begins ? { under: parts[part] } : {})]
  }),
) as Record<QuestionKey, Ask<Answer>>

const levels = [
  { key: 'scored', name: 'What the answers come to' },
  { key: 'medium', name: 'Medium, higher than the answers come to' },
  { key: 'high', name: 'High, higher than the answers come to' },
] as const

export type Screened = Readonly<Record<QuestionKey, Answer>> & {
  readonly person: number | null
  readonly level: (typeof levels)[number]['key']
}

export const scoreOf = (given: Screened, context: Pick<Context, 'limit'>): Score => scored(given, thresholdsOf(context))
/** What was decided: never under what the answers come to. */
export const bandDecided = (given: Screened, context: Pick<Context, 'limit'>): Band => {
  const { band } = scoreOf(given, context)
  return given.level === 'scored' ? band : highest([band, given.level])
}

/** What was reported, every time. */
const categoriesOf = ({ spans }: Stood): Category[] =>
  spans.filter(({ key }) => key === 'reported').map(({ value }) => value as Category)

/** The latest assessment of each person; under null that of all who live or work there. */
export function currentRisks({ named }: Pick<Stood, 'named'>): Recorded<Screened>[] {
  const all = named('risk-assessed') as unknown[] as Recorded<Screened>[]
  const latest = new Map<number | null, Recorded<Screened>>()
  for (const one of all) {
    const known = latest.get(one.given.person)
    if (!known || known.day <= one.day) latest.set(one.given.person, one)
  }
  return [...latest.values()]
}

/** The two whose higher one is the priority; `risk` is standard as long as nobody was assessed. */
export function weighed(
  context: Context,
  more: { readonly category?: Category; readonly screened?: Screened } = {},
): { category: Band; risk: Band; priority: Band } {
  const { screened } = more
  const known = currentRisks(context.stood).map(one => one.given)
  const risks = screened ? [...known.filter(one => one.person !== screened.person), screened] : known
  const categories = [...categoriesOf(context.stood), ...(more.category ? [more.category] : [])]
  const category = highest(categories.map(one => categoryBand(one, context)))
  const risk = highest(risks.map(one => bandDecided(one, context)))
  return { category, risk, priority: highest([category, risk]) }
}

export const riskAssessed = act({
  key: 'risk-assessed',
  name: 'Assess the risk',
  group: 'Risk and plan',
  hint: 'For each person who is harmed. Answer every question: what is not known is kept apart from a no, and asked again.',
  field: 'risk',
  when: 'asked',
  in: ['acknowledged', 'assessed', 'open', 'monitoring'],
  next: true,
  asks: {
    person: ask.optionalParty('Who is harmed?', ['victim', 'complainant', 'applicant'], {
      hint: 'Leave it for all who live or work there.',
    }),
    ...screen,
    level: ask.choose('How high is the risk?', levels, {
      hint: 'Your judgement can raise it, and cannot lower it.',
    }),
    why: ask.words('If it is higher than the answers come to, why?', { rows: 3, optional: true }),
  },
  says: (given, context) => {
    const { points, unknown } = scoreOf(given, context)
    const open = unknown.length === 0 ? '' : `, ${unknown.length} not known`
    return `Risk: ${bandName(bandDecided(given, context)).toLowerCase()} (${points} points${open})`
  },
  refuses: (given, on, context) => {
    const { band } = scoreOf(given, context)
    const decided = given.level === 'scored' ? band : given.level
    return (
      atField('on', notBeforeReport.refuses({ on, reported: context.stood.events[0]?.day ?? on })) ??
      atField('level', neverLowered.refuses({ scored: band, decided })) ??
      atField('why', raisedWithReason.refuses({ scored: band, decided, why: given.why }))
    )
  },
  follows: (given, on, context): Effect[] => {
    const { stood } = context
    const later = currentRisks(stood).some(one => one.given.person === given.person && one.day > on)
    const { risk, priority } = weighed(context, later ? {} : { screened: given })
    return [
      ...(stood.stage === 'acknowledged' ? [{ do: 'stage' as const, to: 'assessed' }] : []),
      { do: 'end', key: 'risk' },
      { do: 'begin', key: 'risk', value: risk },
      { do: 'priority', to: priorityOf(priority) },
      { do: 'mark', key: 'assessed', value: bandDecided(given, context), n: rank(bandDecided(given, context)) },
    ]
  },
})
