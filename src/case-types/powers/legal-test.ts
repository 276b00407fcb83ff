/** The legal test of a power, limb by limb: each is answered with reasons and with what bears it out, before the power can be used. */
import {
  type Act,
  type Answers,
  type Ask,
  act,
  ask,
  atField,
  type Context,
  type Day,
  type Refused,
} from '../../casework/index.ts'
import { alternativesTried, limbsEvidenced, limbsMet, testAnswered } from './rules.ts'

export type Limb<Key extends string = string> = {
  readonly key: Key
  /** The limb as a question in plain words: 'Is it persistent or continuing?' */
  readonly asks: string
  readonly hint?: string
  /** The Act and section. */
  readonly source: string
  /** The law wants only one of all limbs that say so: nuisance, or disorder. */
  readonly either?: true
}

const found = [
  { key: 'met', name: 'Yes' },
  { key: 'not-met', name: 'No' },
  { key: 'unclear', name: 'We cannot say yet' },
] as const
export type Found = (typeof found)[number]['key']

type LimbAsks<Key extends string> = { readonly [K in Key]: Ask<Found> } & {
  readonly [K in `${Key}Why`]: Ask<string>
} & {
  readonly [K in `${Key}Evidence`]: Ask<number[]>
}

/** Numbered, so that it is plain to which limb a reason belongs, also where it is read out. */
const asksOf = <Key extends string>({ key, asks, hint, source }: Limb<Key>, n: number) => ({
  [key]: ask.choose(`${n + 1}. ${asks}`, found, { hint: [hint, source].filter(Boolean).join('. ') }),
  [`${key}Why`]: ask.words(`${n + 1}. Why?`, { rows: 3, missing: `Say why: “${asks}”` }),
  [`${key}Evidence`]: ask.evidence(`${n + 1}. What bears it out?`),
})

const always = {
  alternatives: ask.words('What has been tried, or why would nothing less do?', {
    under: 'Fair and proportionate',
    rows: 3,
    optional: true,
    hint: 'Support, mediation, warnings, contracts, other powers.',
  }),
  proportionate: ask.words('Why is it proportionate?', {
    rows: 3,
    hint: 'Human Rights Act 1998: no more than is needed.',
  }),
  equality: ask.words('Whom does it affect who is protected by the Equality Act, and how?', { rows: 3 }),
  vulnerable: ask.words('Who is vulnerable, and what is done for them?', { rows: 3 }),
}

export type LegalTest<Key extends string = string> = {
  /** Names the test in a refusal: 'closure notice'. */
  readonly power: string
  readonly limbs: readonly Limb<Key>[]
  readonly act: Act<LimbAsks<Key> & typeof always>
}

/**
 * `key`: of the act that answers it, 'closure-notice-test'; `power`: 'closure notice'; `group`: that of the power's acts. The acts that
 * use the power refuse with `testRefuses()`.
 */
export function legalTest<const Key extends string>({
  key,
  power,
  group,
  limbs,
  ...more
}: {
  readonly key: string
  readonly power: string
  readonly group: string
  readonly limbs: readonly Limb<Key>[]
} & Partial<Pick<Act, 'in' | 'offered' | 'hint'>>): LegalTest<Key> {
  const asks = { ...Object.assign({}, ...limbs.map(asksOf)), ...always } as LimbAsks<Key> & typeof always
  const answering = act<typeof asks>({
    key,
    name: `Answer the legal test: ${power}`,
    group,
    field: 'plan',
    when: 'asked',
    ...more,
    asks,
    says: given => `Legal test of the ${power}: ${isMet(limbs, given) ? 'met' : 'not met'}`,
    refuses(given) {
      const bare = limbs.find(one => foundIn(given, one) === 'met' && evidenceIn(given, one).length === 0)
      return (
        atField(bare ? `${bare.key}Evidence` : '', limbsEvidenced.refuses({ bare: bare !== undefined })) ??
        atField('alternatives', alternativesTried.refuses({ said: (given as Answers<typeof always>).alternatives }))
      )
    },
  })
  return { power, limbs, act: answering }
}

const foundIn = (given: unknown, { key }: Limb) => (given as Record<string, Found>)[key]
/** Each limb, but of those of which one is enough, one. */
const isMet = (limbs: readonly Limb[], given: unknown): boolean => {
  const met = (one: Limb) => foundIn(given, one) === 'met'
  const either = limbs.filter(one => one.either)
  return limbs.every(one => one.either || met(one)) && (either.length === 0 || either.some(met))
}
const evidenceIn = (given: unknown, { key }: Limb) => (given as Record<string, number[]>)[`${key}Evidence`] ?? []

type Answered = {
  readonly power: string
  readonly limbs: readonly Limb[]
  readonly act: { readonly key: string }
}

/** The latest answer, by a day. */
export const lastAnswer = ({ act: answering }: Answered, { stood }: Pick<Context, 'stood'>, on: Day) =>
  stood.named(answering.key).findLast(one => one.day <= on)

/** Why the power cannot be used on a day: its test was not answered by then, or a limb of it is not met. */
export function testRefuses(test: Answered, context: Pick<Context, 'stood'>, on: Day): Refused | null {
  const last = lastAnswer(test, context, on)
  return (
    testAnswered.refuses({ answered: last !== undefined }, test.power) ??
    limbsMet.refuses({ met: last !== undefined && isMet(test.limbs, last.given) }, test.power)
  )
}
