/** What officers do under an order: directions, and what they find broken. Penalty notices and prosecutions have cases of their own. */
import { act, ask, atField, type Choice, type Context, type Day, type Refused } from '../../../casework/index.ts'
import { everSaid, isInForce, orderOn } from '../order/standing.ts'
import { kinds, type Prohibition } from '../prohibitions.ts'
import { made } from '../stages.ts'
import type { Zone } from '../zones.ts'
import {
  directable,
  excuseAsked,
  holdsThere,
  inForce,
  inOrderThen,
  notExempt,
  notSuspended,
  numberKnown,
  publishedFirst,
} from './rules.ts'
import { orderPublished } from './signs.ts'

const group = 'Enforcement'
const named = (all: readonly (Prohibition | Zone)[]): Choice[] => all.map(({ key, name }) => ({ key, name }))

const what = ({ stood }: Context) => named(everSaid(stood).prohibitions)
const where = ({ stood }: Context) => named(everSaid(stood).zones)

const place = {
  zone: ask.optionalOneOf('In which zone?', where, { hint: 'Leave it blank where it was in none.' }),
  place: ask.line('Where?', { hint: 'The path, the gate, the street' }),
}

type Of = { readonly which: string; readonly zone: string | null }

/** Why it cannot be enforced on a day at a place. */
export function enforceRefuses({ which, zone }: Of, on: Day, context: Context): Refused | null {
  const order = orderOn(context, on)
  const found = order?.prohibitions.find(one => one.key === which)
  const published =
    context.stood.all(orderPublished).find(one => one.given.which === order?.decision && one.given.signs)?.day ?? null
  const there = order?.zones.find(one => one.key === zone)
  return (
    atField('on', inForce.refuses({ inForce: isInForce(context, on) })) ??
    atField('on', notSuspended.refuses({ suspended: order?.suspended ?? false })) ??
    atField('on', publishedFirst.refuses({ published, on })) ??
    atField('which', inOrderThen.refuses({ known: found !== undefined })) ??
    atField('zone', inOrderThen.refuses({ known: zone === null || there !== undefined })) ??
    (found
      ? (atField('which', numberKnown.refuses(found)) ??
        atField('zone', holdsThere.refuses({ where: found.where, zone: there?.holds.includes(which) ?? false })))
      : null)
  )
}

const kindOf = ({ stood }: Context, key: string) =>
  everSaid(stood).prohibitions.find(one => one.key === key)?.kind ?? 'other'

export const directionGiven = act({
  key: 'direction-given',
  name: 'Record a direction',
  group,
  hint: 'Say nothing by which somebody could be known: a penalty notice or a prosecution has a case of its own.',
  field: 'concern',
  when: 'asked',
  in: made,
  asks: {
    time: ask.time('At what time?'),
    officer: ask.line('Which officer?', { hint: 'Their number or name' }),
    under: ask.line('How are they authorised?', { hint: 'For example, “Authorised in writing, 1 April 2026”' }),
    which: ask.oneOf('Under which requirement?', what),
    ...place,
    words: ask.words('What did the officer say?', { rows: 3, hint: 'The words of the direction, as spoken.' }),
    obeyed: ask.choose('Was it obeyed?', [
      { key: 'yes', name: 'Yes' },
      { key: 'no', name: 'No' },
      { key: 'unknown', name: 'The officer did not see' },
    ]),
  },
  says: ({ obeyed }) =>
    `Direction given: ${{ yes: 'obeyed', no: 'not obeyed', unknown: 'not known whether obeyed' }[obeyed]}`,
  refuses: (given, on, context) =>
    atField('which', directable.refuses({ kind: kindOf(context, given.which) })) ?? enforceRefuses(given, on, context),
  follows: ({ obeyed }) => [{ do: 'mark', key: 'direction', value: obeyed }],
})

export const breachFound = act({
  key: 'breach-found',
  name: 'Record a breach',
  group,
  hint: 'Say nothing by which somebody could be known: a penalty notice or a prosecution has a case of its own.',
  field: 'concern',
  when: 'asked',
  in: made,
  asks: {
    time: ask.time('At what time?'),
    which: ask.oneOf('What was broken?', what),
    ...place,
    words: ask.words('What was seen?', { rows: 4 }),
    exempt: ask.yesNo('Was whoever did it exempt?', { hint: 'For example, because they rely on an assistance dog.' }),
    excuse: ask.choose('Did they give an excuse?', [
      { key: 'none', name: 'No' },
      { key: 'unreasonable', name: 'Yes, and it was not reasonable' },
      { key: 'reasonable', name: 'Yes, a reasonable one' },
    ]),
    followed: ask.choose('What followed?', [
      { key: 'advice', name: 'Advice' },
      { key: 'direction', name: 'A direction' },
      { key: 'penalty', name: 'A penalty notice' },
      { key: 'prosecution', name: 'A file for prosecution' },
      { key: 'nothing', name: 'Nothing' },
    ]),
  },
  says: ({ which }, context) => `Breach: ${kinds.find(one => one.key === kindOf(context, which))?.name ?? ''}`,
  refuses: (given, on, context) =>
    enforceRefuses(given, on, context) ??
    atField('exempt', notExempt.refuses(given)) ??
    atField('excuse', excuseAsked.refuses(given)),
  follows: ({ which, followed }, _, context) => [
    { do: 'mark', key: 'breach', value: kindOf(context, which) },
    { do: 'mark', key: 'breach-followed', value: followed },
  ],
})

/** What of an order can be enforced on a day, and why the rest cannot: for cards of officers, and for whoever serves a penalty. */
export function enforceable(
  context: Context,
  on: Day,
): { readonly prohibition: Prohibition; readonly not: string | null }[] {
  const order = orderOn(context, on)
  return (order?.prohibitions ?? []).map(prohibition => {
    const zone = order?.zones.find(one => one.holds.includes(prohibition.key))?.key ?? null
    return { prohibition, not: enforceRefuses({ which: prohibition.key, zone }, on, context)?.says ?? null }
  })
}
