/** The three criteria of the Fixed cohort, each passed, failed or not to be evaluated, with what was found and by which rule. Pure. */
import { after, type Context, type Day, type Limit, limitWords, type Stood } from '../../../casework/index.ts'
import { count, longDate } from '../../../lib/index.ts'
import { heldOn, offencesOf } from '../offences.ts'
import { scoresOf } from '../scores/scores.ts'
import { type Tool, toolName } from '../scores/words.ts'

/** 'unknown': it cannot be evaluated. */
export type Finding = 'pass' | 'fail' | 'unknown'

export type Criterion = {
  readonly key: 'risk' | 'severity' | 'recent'
  readonly name: string
  readonly finding: Finding
  /** What was found, in words. */
  readonly value: string
  /** Why it was not passed; '' where it was. */
  readonly because: string
  /** The events by which it was found. */
  readonly evidence: readonly number[]
  /** The rule in words, with the day from which it holds. */
  readonly rule: string
}

type Known = Pick<Context, 'stood' | 'limitIfAny' | 'closures'>
type Found = Pick<Criterion, 'finding' | 'value' | 'because' | 'evidence' | 'rule'>

/** The scheme's instrument is the one whose limit holds on the day: an area that moves to the newer one dates both rows. */
const instruments = [
  { tool: 'ogrs3', limit: 'iom.ogrs-high' },
  { tool: 'arp', limit: 'iom.arp-high' },
] as const satisfies readonly { readonly tool: Tool; readonly limit: string }[]

/** 'since 1 April 2021, not verified' */
const version = ({ from, verified }: Limit): string =>
  [from === undefined ? 'not dated' : `since ${longDate(from)}`, !verified && 'not verified']
    .filter(word => word !== false)
    .join(', ')

const notSet = (what: string): string => `the scheme has not set ${what}`
const unset = (what: string): Found => ({
  finding: 'unknown',
  value: 'Not evaluated',
  because: notSet(what),
  evidence: [],
  rule: 'Not set',
})

/** An offence that was only alleged, or that ended without conviction, is not counted. */
const proven = (stood: Stood) => offencesOf(stood).filter(one => one.stage === 'charged' || one.stage === 'convicted')
/** Both days count: what happened on 31 January is within one month on the last of February, and not on the day after. */
const within = (day: Day, on: Day, limit: Limit, { closures }: Known) => day <= on && on <= after(day, limit, closures)
const ids = (all: readonly { readonly id: number }[]) => all.map(one => one.id)
const noneRecorded = 'no offence charged or convicted is recorded'

function risk({ stood, limitIfAny }: Known, on: Day): Found {
  const scheme = instruments
    .map(one => ({ ...one, high: limitIfAny(one.limit, on) }))
    .find(one => one.high !== undefined)
  if (!scheme?.high) return unset('which score of reoffending is high')
  const { tool, high } = scheme
  const rule = `${toolName(tool)} for two years of at least ${limitWords(high)} (${version(high)})`
  const scores = scoresOf(stood).filter(one => one.day <= on)
  const last = scores.findLast(one => one.tool === tool) ?? scores.at(-1)
  if (!last) return { finding: 'unknown', value: 'None', because: 'no score is recorded', evidence: [], rule }
  const value = `${last.twoYear} percent, ${toolName(last.tool)}, ${longDate(last.day)}`
  const found = { value, evidence: [last.id], rule }
  if (last.tool !== tool) {
    const because = `the score is of ${toolName(last.tool)}, and the scheme goes by ${toolName(tool)}`
    return { ...found, finding: 'unknown', because }
  }
  return last.twoYear >= high.value
    ? { ...found, finding: 'pass', because: '' }
    : {
        ...found,
        finding: 'fail',
        because: `the score is ${last.twoYear} percent, and high begins at ${limitWords(high)}`,
      }
}

function severity(known: Known, on: Day): Found {
  const { stood, limitIfAny } = known
  const window = limitIfAny('iom.severity-window', on)
  const threshold = limitIfAny('iom.severity-threshold', on)
  if (!window) return unset('the months over which severity is added up')
  const least = threshold ? `At least ${limitWords(threshold)} (${version(threshold)})` : 'No threshold is set,'
  const rule = `${least} within ${limitWords(window)} (${version(window)})`
  const all = proven(stood)
  const offences = all.filter(one => within(one.day, on, window, known))
  const evidence = ids(offences)
  const sum = offences.reduce((total, { weight }) => total + (weight ?? 0), 0)
  const bare = offences.filter(one => one.weight === null).length
  const unsure = offences.filter(one => one.confidence === 'medium').length
  const points = `${sum.toLocaleString('en-GB', { maximumFractionDigits: 1 })} points`
  const value = [
    `${bare === 0 ? '' : 'At least '}${points} in ${count(offences.length, 'offence')}`,
    bare > 0 && `${bare} of them without a weight`,
    unsure > 0 && `${unsure} with a weight that is less certain`,
  ]
    .filter(word => word !== false)
    .join(', ')
  const found = { value, evidence, rule }
  const unknown = (because: string): Found => ({ ...found, finding: 'unknown', because })
  if (!threshold) return unknown(notSet('a severity threshold'))
  if (all.length === 0) return unknown(noneRecorded)
  if (new Set(offences.map(one => one.weights)).size > 1)
    return unknown('the offences are weighed by different sets of weights, which cannot be added up')
  if (sum >= threshold.value) return { ...found, finding: 'pass', because: '' }
  return bare > 0
    ? unknown(`the weights that are known come to ${points}, and those of others are not known`)
    : { ...found, finding: 'fail', because: `the weights come to ${points}, of ${limitWords(threshold)} needed` }
}

function recent(known: Known, on: Day): Found {
  const { stood, limitIfAny } = known
  const window = limitIfAny('iom.recent-months', on)
  if (!window) return unset('how recent a neighbourhood crime must be')
  const rule = `A neighbourhood crime within ${limitWords(window)} (${version(window)})`
  const all = proven(stood).filter(one => one.day <= on)
  const evidence = ids(all)
  if (all.length === 0) return { finding: 'unknown', value: 'None', because: noneRecorded, evidence, rule }
  const last = all.findLast(one => one.kind !== 'none')
  if (!last) return { finding: 'fail', value: 'None', because: 'no neighbourhood crime is recorded', evidence, rule }
  const found = { value: longDate(last.day), evidence: [last.id], rule }
  if (heldOn(stood, last.day)) {
    const because = 'the latest neighbourhood crime is of a day in custody: one of the two is wrong'
    return { ...found, finding: 'unknown', because }
  }
  return within(last.day, on, window, known)
    ? { ...found, finding: 'pass', because: '' }
    : { ...found, finding: 'fail', because: `the latest neighbourhood crime was on ${longDate(last.day)}` }
}

/** As at a day, from what is recorded now. */
export const evaluate = (known: Known, on: Day): readonly [Criterion, Criterion, Criterion] => [
  { key: 'risk', name: 'High risk of reoffending', ...risk(known, on) },
  { key: 'severity', name: 'Severity of offences', ...severity(known, on) },
  { key: 'recent', name: 'Recent neighbourhood crime', ...recent(known, on) },
]

export const findingWords: Readonly<Record<Finding, string>> = {
  pass: 'Pass',
  fail: 'Fail',
  unknown: 'Cannot be evaluated',
}

/** Of those that are not passed: 'Severity of offences cannot be evaluated: the scheme has not set a severity threshold'. '' where all are. */
export const shortOf = (criteria: readonly Criterion[]): string =>
  criteria
    .flatMap(({ name, finding, because }) =>
      finding === 'pass' ? [] : [`${name} ${finding === 'fail' ? 'fails' : 'cannot be evaluated'}: ${because}`],
    )
    .join('. ')
