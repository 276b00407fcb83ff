/** A file goes to the lawyers, who answer whether to prosecute, and lay it before the court or drop it. */
import {
  act,
  after,
  ask,
  atField,
  type Context,
  type Day,
  type Effect,
  fieldAt,
  type Refused,
} from '../../../casework/index.ts'
import { ageOn, count, isMinor } from '../../../lib/index.ts'
import { legalTest, testRefuses } from '../legal-test.ts'
import { isFor, isOpen, penalties, unpaidValue } from '../penalty/penalties.ts'
import { delegated } from '../rules.ts'
import { ranks } from '../signing.ts'
import { chargeable, isSummary } from './charges.ts'
import { type Charged, keys, type Prosecution, prosecutionOf, prosecutions, waits } from './prosecutions.ts'
import {
  afterBar,
  chargedAfterOffence,
  chargedAgeKnown,
  chargedOldEnough,
  childrenApart,
  laidAfterFile,
  laidInTime,
  laidOnce,
  notPaid,
  somebodyCharged,
  unpaidFirst,
} from './rules.ts'

export const group = 'Prosecution'
const most = 4

export const kinds = [
  { key: 'person', name: 'A person' },
  { key: 'body', name: 'A company or another body' },
] as const

export const bornOf = ({ people }: Pick<Context, 'people'>, id: number): Day | null =>
  people.find(one => one.id === id)?.born ?? null

/** Whether anybody charged was a child on a day. */
export const childCharged = (all: readonly Charged[], on: Day, context: Pick<Context, 'people'>): boolean =>
  all.some(one => isChild(one, on, context))

const isChild = ({ who }: Charged, on: Day, context: Pick<Context, 'people'>): boolean => {
  const born = bornOf(context, who)
  return born !== null && isMinor(born, on)
}

export const prosecutionFile = act({
  key: keys.file,
  name: 'Send a file for prosecution',
  group,
  hint: 'To the council’s lawyers. It is not before the court yet.',
  field: 'plan',
  when: 'asked',
  asks: {
    charges: ask.upTo(most, 'Who is charged with what?', {
      one: 'Charge',
      of: {
        who: ask.party('Who?', ['subject']),
        kind: ask.choose('What are they?', kinds),
        offence: ask.choose('With what?', chargeable),
        day: ask.day('When was the offence?', 'the day of the offence'),
      },
    }),
    words: ask.words('What happened, and what shows it?'),
  },
  says: ({ charges }, { people, today }) =>
    `File sent for prosecution: ${count(charges.length, 'charge')}${
      childCharged(charges, today.toString(), { people })
        ? '. Somebody under 18 is charged: the youth offending team is told, and the youth court tries them'
        : ''
    }`,
  refuses: ({ charges }, on, context) =>
    atField('charges', somebodyCharged.refuses({ charges: charges.length })) ??
    first(charges, one => {
      const isBody = one.kind === 'body'
      const born = bornOf(context, one.who)
      const age = born === null ? null : ageOn(born, one.day)
      return (
        at(one, 'day', chargedAfterOffence.refuses({ offence: one.day, on })) ??
        at(one, 'who', chargedAgeKnown.refuses({ body: isBody, born })) ??
        at(one, 'who', chargedOldEnough.refuses({ age }, context.limit('prosecution.youngest', one.day))) ??
        at(one, 'offence', notPaid.refuses({ paid: isPaid(one, context) }))
      )
    }),
  follows: () => [{ do: 'mark', key: 'prosecution-file' }],
})

const at = (charge: Charged, name: string, refusal: Parameters<typeof atField>[1]) =>
  atField(fieldAt('charges', charge.nth, name), refusal)

const first = (all: readonly Charged[], refuses: (one: Charged) => Refused | null): Refused | null => {
  for (const one of all) {
    const refused = refuses(one)
    if (refused) return refused
  }
  return null
}

const noticesFor = (charge: Charged, context: Context) =>
  penalties(context).filter(one => one.ended?.as !== 'cancelled' && isFor(charge, one.given))
const isPaid = (charge: Charged, context: Context) => noticesFor(charge, context).some(one => one.settled !== null)

export const prosecutionTest = legalTest({
  key: 'prosecution-test',
  power: 'prosecution',
  group,
  offered: context => prosecutions(context).some(waits),
  limbs: [
    {
      key: 'evidential',
      asks: 'Is there enough evidence for a realistic prospect of conviction?',
      hint: 'Against each who is charged, on each charge; admissible, reliable, and with the likely defence weighed',
      source: 'Code for Crown Prosecutors: the evidential stage',
    },
    {
      key: 'interest',
      asks: 'Is a prosecution needed in the public interest?',
      hint: 'How serious, how culpable, what harm, how old; its effect on the community; and whether something less would do',
      source: 'Code for Crown Prosecutors: the public interest stage',
    },
  ],
})

const whichFile = { file: ask.record('Which file?', keys.file) }

export const dropReasons = {
  evidence: 'Not enough evidence',
  interest: 'Not in the public interest',
  paid: 'The penalty was paid',
  time: 'Too late',
} as const

export const prosecutionDropped = act({
  key: keys.dropped,
  name: 'Drop a file before it is laid',
  group,
  field: 'plan',
  when: 'asked',
  offered: context => prosecutions(context).some(waits),
  asks: {
    ...whichFile,
    why: ask.choose(
      'Why?',
      Object.entries(dropReasons).map(([key, name]) => ({ key, name })),
    ),
    words: ask.words('What is done instead?', { rows: 3 }),
  },
  says: ({ why }) => `File dropped: ${dropReasons[why as keyof typeof dropReasons].toLowerCase()}`,
  refuses: ({ file }, on, context) => notYetLaid(prosecutionOf(context, file), on),
  follows: ({ why }) => [{ do: 'mark', key: 'prosecution-dropped', value: why }],
})

const notYetLaid = (found: Prosecution | undefined, on: Day) =>
  atField('on', laidAfterFile.refuses({ on, sent: found?.day })) ??
  atField('file', laidOnce.refuses({ waits: found === undefined || waits(found) }))

/** The last day on which all of a file can be laid; null where the Crown Court can try all of it too. */
export function lastToLay({ charges }: Pick<Prosecution, 'charges'>, { limit }: Pick<Context, 'limit'>): Day | null {
  const days = charges
    .filter(one => isSummary(one.offence))
    .map(one => after(one.day, limit('prosecution.summary-within', one.day), []))
  return days.toSorted()[0] ?? null
}

export const prosecutionLaid = act({
  key: keys.laid,
  name: 'Record that it was laid before the court',
  group,
  next: true,
  field: 'plan',
  when: 'asked',
  offered: context => prosecutions(context).some(waits),
  asks: {
    ...whichFile,
    court: ask.choose('Before which court?', [
      { key: 'magistrates', name: 'Magistrates’ court' },
      { key: 'youth', name: 'Youth court' },
    ]),
    number: ask.line('The court’s number', { optional: true, most: 40 }),
    rank: ask.choose('Who signs it?', [{ key: 'lawyer', name: 'Solicitor or barrister of the council' }, ranks[0]], {
      under: 'Authority',
    }),
    signatory: ask.line('Name of the signatory'),
    under: ask.line('Under which delegation or designation?', { optional: true, hint: 'Needed from other officers.' }),
  },
  says: ({ court }) => `Prosecution laid before the ${court === 'youth' ? 'youth' : 'magistrates’'} court`,
  refuses: ({ file, court, rank, under }, on, context) => {
    const found = prosecutionOf(context, file)
    const charges = found?.charges ?? []
    const within = context.limit('prosecution.summary-within', on)
    const children = charges.length > 0 && charges.every(one => isChild(one, on, context))
    const notices = charges.flatMap(one => noticesFor(one, context)).filter(one => one.ended === null)
    const bar = context.limit('penalty.bar-days', on)
    return (
      notYetLaid(found, on) ??
      testRefuses(prosecutionTest, context, on) ??
      atField('on', laidInTime.refuses({ on, last: found ? lastToLay(found, context) : null }, within)) ??
      atField('file', notPaid.refuses({ paid: charges.some(one => isPaid(one, context)) })) ??
      atField('on', afterBar.refuses({ on, until: latest(notices.map(one => after(one.day, bar, []))) }, bar)) ??
      atField('on', unpaidFirst.refuses({ on, lastPay: latest(notices.map(one => one.lastPay)) })) ??
      atField('court', childrenApart.refuses({ children, court })) ??
      atField('under', delegated.refuses({ rank, under }))
    )
  },
  follows: ({ file }, _, context) => [
    { do: 'mark', key: 'prosecution-laid' },
    { do: 'begin', key: 'prosecution-pending', value: pendingValue(file) },
    // Its fixed penalty is offered no more.
    ...(prosecutionOf(context, file)?.charges ?? [])
      .flatMap(one => noticesFor(one, context))
      .filter(isOpen)
      .map(({ given }): Effect => ({ do: 'end', key: 'penalty-unpaid', value: unpaidValue(given) })),
  ],
})

const latest = (days: readonly Day[]): Day | null => days.toSorted().at(-1) ?? null

/** Under which a file is counted while it is before the court. */
export const pendingValue = (file: number): string => `file-${file}`
