/** The publication of an order, and its signs: each with its number, where it stands, when it was looked at, and what took its place. */
import { act, ask, atField, type Context, type Day, type Stood } from '../../../casework/index.ts'
import { decisions } from '../order/challenge.ts'
import { orderExtended } from '../order/later.ts'
import { publishedAfterMaking } from '../order/rules.ts'
import { longDate } from '../../../lib/index.ts'
import { made } from '../stages.ts'
import { zones } from '../zones.ts'
import { signNumberFree, signStood } from './rules.ts'

const group = 'Publication and signs'

/** What is published: the order, each variation, each extension. */
export const toPublish = (context: Pick<Context, 'stood' | 'limit' | 'closures'>) => [
  ...decisions(context),
  ...context.stood
    .all(orderExtended)
    .map(({ id, day }, n) => ({ key: `extended-${n + 1}`, name: `The extension of ${longDate(day)}`, id, day })),
]

export const orderPublished = act({
  key: 'order-published',
  name: 'Record that it was published',
  group,
  field: 'plan',
  when: 'asked',
  in: made,
  asks: {
    which: ask.oneOf('Which decision?', context => toPublish(context).map(({ key, name }) => ({ key, name }))),
    where: ask.line('Where on the website?', { hint: 'Its address' }),
    signs: ask.yesNo('Do signs stand on or near the land?', {
      hint: 'Enough of them to tell the public that the order was made, and what it does.',
    }),
  },
  says: ({ signs }) =>
    `Order published on the website${signs ? ', and signs stand' : '; signs are still to be put up'}`,
  refuses: ({ which }, on, context) => {
    const day = toPublish(context).find(one => one.key === which)?.day ?? on
    return atField('on', publishedAfterMaking.refuses({ on, made: day }))
  },
})

export const signPutUp = act({
  key: 'sign-put-up',
  name: 'Record a sign',
  group,
  field: 'plan',
  when: 'asked',
  in: made,
  asks: {
    number: ask.whole('Its number', { least: 1, most: 9999, missing: 'Enter the number of the sign, from 1 to 9999' }),
    zone: ask.optionalOneOf('In which zone?', ({ stood }) => zones(stood).map(({ key, name }) => ({ key, name }))),
    place: ask.line('Where does it stand?'),
  },
  says: ({ number }) => `Sign ${number} put up`,
  refuses: ({ number }, _, { stood }) =>
    atField('number', signNumberFree.refuses({ taken: signs(stood).some(one => one.number === number) })),
  follows: ({ number }) => [
    { do: 'mark', key: 'sign-put-up' },
    { do: 'begin', key: 'sign', value: String(number) },
  ],
})

const which = ask.oneOf('Which sign?', ({ stood }) =>
  signs(stood).flatMap(({ number, place, removed }) =>
    removed === null ? [{ key: String(number), name: `${number}: ${place}` }] : [],
  ),
)
const standing = ({ stood }: Pick<Context, 'stood'>) => signs(stood).some(one => one.removed === null)
const afterPutUp = (number: string, on: Day, stood: Stood) =>
  atField('on', signStood.refuses({ on, from: signs(stood).find(one => String(one.number) === number)?.up ?? on }))

export const signChecked = act({
  key: 'sign-checked',
  name: 'Check a sign',
  group,
  field: 'plan',
  when: 'asked',
  in: made,
  offered: standing,
  asks: {
    which,
    found: ask.choose('How was it?', [
      { key: 'good', name: 'It stands and can be read' },
      { key: 'damaged', name: 'Damaged, or cannot be read' },
      { key: 'missing', name: 'Missing' },
      { key: 'replaced', name: 'Replaced by a new one' },
    ]),
    words: ask.line('Say more', { optional: true }),
  },
  says: ({ found }) =>
    `Sign checked: ${{ good: 'in order', damaged: 'damaged', missing: 'missing', replaced: 'replaced' }[found]}`,
  refuses: (given, on, { stood }) => afterPutUp(given.which, on, stood),
  follows: ({ found }) => [{ do: 'mark', key: 'sign-checked', value: found }],
})

export const signRemoved = act({
  key: 'sign-removed',
  name: 'Take a sign down',
  group,
  field: 'plan',
  when: 'asked',
  in: made,
  offered: standing,
  asks: { which, why: ask.line('Why?') },
  says: () => 'Sign taken down',
  refuses: (given, on, { stood }) => afterPutUp(given.which, on, stood),
  follows: given => [{ do: 'end', key: 'sign', value: given.which }],
})

export type Sign = {
  readonly id: number
  readonly number: number
  readonly place: string
  readonly up: Day
  readonly removed: Day | null
  /** Each look at it, the earliest first. */
  readonly checks: readonly { readonly day: Day; readonly found: 'good' | 'damaged' | 'missing' | 'replaced' }[]
}

/** The register, those that were taken down among them. */
export const signs = (stood: Stood): Sign[] =>
  stood.all(signPutUp).map(({ id, day, given: { number, place } }) => ({
    id,
    number,
    place,
    up: day,
    removed: stood.all(signRemoved).find(one => one.given.which === String(number))?.day ?? null,
    checks: stood
      .all(signChecked)
      .filter(one => one.given.which === String(number))
      .map(one => ({ day: one.day, found: one.given.found }))
      .toSorted((one, other) => one.day.localeCompare(other.day)),
  }))
