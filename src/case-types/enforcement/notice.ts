/** Statutory notices: served, appealed against, complied with or not, and the works that the council does instead. */
import {
  act,
  after,
  type Answers,
  ask,
  atField,
  type Context,
  type Day,
  type Limit,
  type Recorded,
  type Refused,
} from '../../casework/index.ts'
import { longDate } from '../../lib/index.ts'
import { opened } from './report.ts'
import {
  compliedAfterServed,
  householdNoOffence,
  noticeForItsLand,
  noticeOpen,
  noticeTimeEnough,
  worksAfterTime,
} from './rules.ts'

/** `least`, `appeal`: keys of limits; '' where the Act names no number. `begins`: the day of service is the first of them. */
export const noticeKinds = [
  {
    key: 'removal',
    name: 'Removal of waste',
    hint: 'Environmental Protection Act 1990, section 59: to the occupier, or the owner, of private land',
    least: 'notice.removal-least',
    appeal: 'notice.removal-appeal',
    begins: true,
  },
  {
    key: 'household-receptacles',
    name: 'Household bins',
    hint: 'Environmental Protection Act 1990, section 46',
    least: '',
    appeal: 'notice.receptacles-appeal',
    begins: true,
  },
  {
    key: 'commercial-receptacles',
    name: 'Business bins',
    hint: 'Environmental Protection Act 1990, section 47',
    least: '',
    appeal: 'notice.receptacles-appeal',
    begins: true,
  },
  {
    key: 'pests',
    name: 'Rats and mice',
    hint: 'Prevention of Damage by Pests Act 1949, section 4',
    least: '',
    appeal: '',
    begins: false,
  },
  {
    key: 'untidy-land',
    name: 'Untidy land',
    hint: 'Town and Country Planning Act 1990, section 215',
    least: 'notice.untidy-land-least',
    appeal: 'notice.untidy-land-least',
    begins: false,
  },
] as const

const kindOf = (key: string) => noticeKinds.find(one => one.key === key)

export const noticeServed = act({
  key: 'notice-served',
  name: 'Serve a statutory notice',
  group: 'Action',
  hint: 'A community protection notice has its own acts, below.',
  field: 'plan',
  when: 'asked',
  asks: {
    kind: ask.choose('Which notice?', noticeKinds),
    person: ask.party('On whom?', ['subject', 'other', 'complainant']),
    wants: ask.words('What does it want done?', { rows: 4 }),
    by: ask.day('By which day?', 'the day by which it is to be done'),
    how: ask.line('How was it served?', {
      hint: 'Handed over, posted, fixed to the land; with the name of who did it.',
    }),
  },
  says: ({ kind, by }) =>
    `Statutory notice served (${kindOf(kind)?.name.toLowerCase() ?? kind}): to be complied with by ${longDate(by)}`,
  refuses({ kind, by }, on, context) {
    const land = context.stood.first(opened)?.given.land ?? 'unknown'
    const { least: key = '', begins = false } = kindOf(kind) ?? {}
    const least = key === '' ? null : context.limit(key, on)
    return (
      atField('kind', noticeForItsLand.refuses({ kind, land })) ??
      atField(
        'by',
        noticeTimeEnough.refuses(
          { by, earliest: least ? lastOf(on, least, begins) : on },
          least ?? { value: 0, unit: 'days' },
        ),
      )
    )
  },
  follows: ({ kind }) => [
    { do: 'mark', key: 'action', value: 'statutory-notice' },
    { do: 'mark', key: 'notice', value: kind },
  ],
})

type Served = Recorded<Answers<typeof noticeServed.asks>>

const which = { notice: ask.record('Which notice?', 'notice-served') }
const hasOpen = (context: Context): boolean => openNotices(context).length > 0

export const noticeAppealed = act({
  key: 'notice-appealed',
  name: 'Record an appeal against a notice',
  group: 'Action',
  field: 'plan',
  when: 'asked',
  offered: hasOpen,
  asks: { ...which, says: ask.words('What does the appeal say, and to which court did it go?', { rows: 3 }) },
  says: () => 'Appeal against a statutory notice',
  refuses: ({ notice }, _, context) => settledAlready(notice, context),
  follows: () => [{ do: 'mark', key: 'notice-appealed' }],
})

export const noticeEnded = act({
  key: 'notice-ended',
  name: 'Record what came of a notice',
  group: 'Action',
  field: 'plan',
  when: 'asked',
  offered: hasOpen,
  asks: {
    ...which,
    outcome: ask.choose('What came of it?', [
      { key: 'complied', name: 'It was complied with' },
      { key: 'works', name: 'It was not: the council did the work' },
      { key: 'offence', name: 'It was not: an offence, to be penalised or prosecuted' },
      { key: 'withdrawn', name: 'It was withdrawn' },
      { key: 'quashed', name: 'A court quashed it' },
    ]),
    cost: ask.money('What did the works cost, to be got back?', { hint: '0 where there were none.' }),
    words: ask.words('What was seen, or decided?', { rows: 3 }),
  },
  says: ({ outcome }) => `Statutory notice ended: ${outcome === 'complied' ? 'complied with' : outcome}`,
  refuses({ notice, outcome }, on, context) {
    const found = notices(context).find(one => one.id === notice)
    if (!found) return null
    return (
      settledAlready(notice, context) ??
      atField('on', compliedAfterServed.refuses({ served: found.day, on })) ??
      atField('outcome', householdNoOffence.refuses({ kind: found.given.kind, outcome })) ??
      atField('outcome', worksAfterTime.refuses({ outcome, by: found.given.by, on }))
    )
  },
  follows: ({ outcome, cost }) => [
    { do: 'mark', key: 'notice-ended', value: outcome },
    ...(outcome === 'works' ? [{ do: 'mark' as const, key: 'works-cost', n: cost / 100 }] : []),
  ],
})

export const notices = ({ stood }: Pick<Context, 'stood'>): Served[] => stood.all(noticeServed)

const endOf = ({ stood }: Pick<Context, 'stood'>, id: number): Recorded<{ notice: number }> | undefined =>
  stood.all(noticeEnded).find(one => one.given.notice === id)

export const openNotices = (context: Pick<Context, 'stood'>): Served[] =>
  notices(context).filter(one => !endOf(context, one.id))

/** The day on which one was complied with, or ended otherwise. */
export const noticeEnd = (context: Pick<Context, 'stood'>, id: number): Day | null => endOf(context, id)?.day ?? null

const settledAlready = (id: number, context: Context): Refused | null =>
  atField('notice', noticeOpen.refuses({ ended: endOf(context, id) !== undefined }))

/** The last day of a time that runs from the day of service, or after it. */
const lastOf = (served: Day, { value, unit }: Pick<Limit, 'value' | 'unit'>, begins: boolean): Day =>
  after(served, { value: begins ? value - 1 : value, unit }, [])

/** The last day on which an appeal can be brought, by limit of its kind; before untidy land, whose notice takes effect then, the day before. Null where its Act names none. */
export function appealBy({ day, given }: Served, context: Context): Day | null {
  const { appeal = '', begins = false } = kindOf(given.kind) ?? {}
  return appeal === '' ? null : lastOf(day, context.limit(appeal, day), begins)
}
