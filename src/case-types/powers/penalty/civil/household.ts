/** Household bins: a written warning, a notice of intent when it happens again, what they say against it, and the final notice. */
import { act, after, ask, atField, type Context } from '../../../../casework/index.ts'
import { pounds } from '../../../../lib/index.ts'
import { dayAfter, ways } from '../issue.ts'
import { intentOf, intents, keys, lastOf, servedOn, warnings } from './civils.ts'
import { failedAfterWarning, finalOnce, harmsAmenity, intentOver, withinWarning } from './rules.ts'

export const group = 'Civil penalties'
const common = { group, field: 'plan', when: 'asked' } as const

export const householdWarned = act({
  ...common,
  key: keys.warned,
  name: 'Record a written warning about household bins',
  hint: 'A civil matter: no offence, and no fixed penalty notice.',
  asks: {
    person: ask.party('Who was warned?', ['subject']),
    failed: ask.words('Which requirement was not kept, and how?', { rows: 3 }),
    harms: ask.yesNo('Did it cause a nuisance or harm the amenity of the place, or is it likely to?'),
    how: ask.choose('How was the warning given?', ways),
  },
  says: () => 'Written warning about household bins',
  refuses: ({ harms }) => atField('harms', harmsAmenity.refuses({ harms })),
  follows: () => [{ do: 'mark', key: 'civil-warning' }],
})

/** The day on which a warning counts as served. */
const warnedOn = (context: Context, id: number) => {
  const found = warnings(context).find(one => one.id === id)
  return found && servedOn(found.given.how, found.day, context)
}

export const householdIntent = act({
  ...common,
  key: keys.intent,
  name: 'Give a notice of intent about household bins',
  offered: context => warnings(context).length > 0,
  asks: {
    warning: ask.record('After which warning?', keys.warned),
    failed: ask.day('When did it happen again?', 'the day on which it happened again'),
    words: ask.words('What happened?', { rows: 3 }),
    how: ask.choose('How was the notice given?', ways),
  },
  says: () => 'Notice of intent to ask for a civil penalty',
  refuses: ({ warning, failed }, on, context) => {
    const warned = warnedOn(context, warning)
    const lasts = context.limit('civil-penalty.household-warning-lasts', on)
    return warned === undefined
      ? null
      : (atField('failed', failedAfterWarning.refuses({ failed, warned, on })) ??
          atField('failed', withinWarning.refuses({ failed, until: after(warned, lasts, []) }, lasts)))
  },
  follows: () => [{ do: 'mark', key: 'civil-intent' }],
})

/** Whether the matter waits for a final notice: none followed, and nobody dropped it. */
const intentOpen = ({ stood }: Context, id: number): boolean =>
  !stood.named(keys.final).some(({ given }) => given['intent'] === id) &&
  !stood.named(intentDroppedKey).some(({ given }) => given['intent'] === id)

const intentDroppedKey = 'household-intent-dropped'
const anyIntent = (context: Context) => intents(context).some(one => intentOpen(context, one.id))
const whichIntent = { intent: ask.record('After which notice of intent?', keys.intent) }

export const householdIntentDropped = act({
  ...common,
  key: intentDroppedKey,
  name: 'Drop a notice of intent',
  offered: anyIntent,
  asks: { ...whichIntent, words: ask.words('Why?', { rows: 3 }) },
  says: () => 'No civil penalty is asked for',
  refuses: ({ intent }, _, context) => atField('intent', finalOnce.refuses({ open: intentOpen(context, intent) })),
})

export const householdFinal = act({
  ...common,
  key: keys.final,
  name: 'Give a final notice about household bins',
  offered: anyIntent,
  asks: {
    ...whichIntent,
    considered: ask.words('What was said against it, and why does the penalty stand all the same?', {
      rows: 3,
      hint: 'Say so where nothing was said.',
    }),
    how: ask.choose('How was the notice given?', ways),
  },
  says: (_, { limit, today }) =>
    `Final notice of a civil penalty: ${pounds(limit('civil-penalty.household-full', today.toString()).value)}`,
  refuses: ({ intent }, on, context) => {
    const found = intentOf(context, intent)
    const days = context.limit('civil-penalty.household-intent-days', on)
    const served = found && servedOn(found.given.how, found.day, context)
    return (
      atField('intent', finalOnce.refuses({ open: intentOpen(context, intent) })) ??
      (served === undefined
        ? null
        : atField(
            'on',
            intentOver.refuses({ on, end: lastOf(served, 'civil-penalty.household-intent-days', context) }, days),
          ))
    )
  },
  follows: ({ intent, how }, on, context) => {
    const lastPay = after(servedOn(how, on, context), context.limit('civil-penalty.household-pay-days', on), [])
    const n = context.limit('civil-penalty.household-full', on).value
    return [
      { do: 'mark', key: 'civil-penalty', value: 'household', n },
      { do: 'begin', key: 'civil-unpaid', value: householdValue(intent), on: dayAfter(lastPay) },
    ]
  },
})

/** Under which it is counted while it is not paid. */
export const householdValue = (intent: number): string => `household-${intent}`

/** When a decision on a notice of intent is due, and when it was taken. */
export const intentDecided = ({ stood }: Context, id: number) =>
  [keys.final, intentDroppedKey].flatMap(key => stood.named(key)).find(({ given }) => given['intent'] === id)?.day ??
  null
