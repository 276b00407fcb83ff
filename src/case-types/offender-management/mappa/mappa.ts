/** Whom MAPPA manages too: noted with who owns the risk and where its assessment is kept; the assessment itself is not copied. */
import {
  act,
  ask,
  atField,
  type Context,
  type Day,
  type Effect,
  type Refused,
  type Stood,
} from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { html, summaryList, warningText } from '../../../web/index.ts'
import { levelOfCategory, mappaEndedAfter, mappaOwnsRisk } from './rules.ts'

const leads = [
  { key: 'police', name: 'The police' },
  { key: 'probation', name: 'Probation' },
  { key: 'prison', name: 'The prison service' },
  { key: 'youth-justice', name: 'The youth justice service' },
  { key: 'health', name: 'A mental health service' },
] as const
const leadName = (key: string): string => leads.find(one => one.key === key)?.name ?? key
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

const group = 'MAPPA and MARAC'
const managed = ({ stood }: Pick<Context, 'stood'>): boolean => mappaOf(stood) !== null

export const mappaNoted = act({
  key: 'mappa-noted',
  name: 'Note that MAPPA manages them',
  group,
  hint: 'MAPPA takes precedence and owns the risk: while it lasts this plan does not rate it. Do not copy the risk assessment: say where it is kept.',
  field: 'risk',
  when: 'asked',
  asks: {
    category: ask.choose('Which category?', [
      { key: '1', name: 'Category 1' },
      { key: '2', name: 'Category 2' },
      { key: '3', name: 'Category 3' },
      { key: '4', name: 'Category 4' },
    ]),
    level: ask.choose('Which level?', [
      { key: '1', name: 'Level 1' },
      { key: '2', name: 'Level 2' },
      { key: '3', name: 'Level 3' },
    ]),
    lead: ask.choose('Which agency leads?', leads),
    owner: ask.line('Who there owns the risk?', { hint: 'Their name and role, and how to reach them' }),
    kept: ask.line('Where is the risk assessment kept?', {
      hint: 'The system and the reference. Nothing of what it says.',
    }),
  },
  says: ({ category, level }) => `Managed under MAPPA, category ${category}, level ${level}: MAPPA owns the risk`,
  refuses: ({ category, level }, on, { stood }) =>
    atField('level', levelOfCategory.refuses({ category, level })) ??
    atField('on', mappaEndedAfter.refuses({ on, since: mappaOf(stood)?.since ?? on })),
  follows: ({ level }, _on, { stood }) =>
    stood.lasting('cohort') ? [{ do: 'end', key: 'mappa' }, ...counted(level)] : [],
})

export const mappaAttended = act({
  key: 'mappa-attended',
  name: 'Record a MAPPA meeting that we attended',
  group,
  hint: 'What was said there stays in its minutes.',
  field: 'risk',
  when: 'asked',
  offered: managed,
  asks: { seen: ask.yesNo('Did whoever attended see the risk assessment?') },
  says: ({ seen }) => `MAPPA meeting attended; the risk assessment was ${seen ? 'seen' : 'not seen'}`,
  follows: () => [{ do: 'mark', key: 'mappa-attended' }],
})

export const mappaEnded = act({
  key: 'mappa-ended',
  name: 'Note that MAPPA manages them no more',
  group,
  field: 'risk',
  when: 'asked',
  offered: managed,
  asks: { who: ask.line('Who at the lead agency said so?', { hint: 'Their name and role' }) },
  says: () => 'MAPPA manages them no more: the risk is rated here again',
  refuses: (_, on, { stood }) => atField('on', mappaEndedAfter.refuses({ on, since: mappaOf(stood)?.since ?? on })),
  follows: () => [{ do: 'end', key: 'mappa' }],
})

type Noted = {
  /** The day of the note that holds: of the latest level. */
  readonly since: Day
  readonly category: string
  readonly level: string
  readonly lead: string
  readonly owner: string
  readonly kept: string
}

/** What was noted last, while MAPPA manages them; null otherwise. A case that closes and comes back is under MAPPA still. */
export function mappaOf(stood: Stood): Noted | null {
  const [noted, ended] = [stood.last(mappaNoted), stood.last(mappaEnded)]
  const lasts = noted && (ended === undefined || (noted.id || Infinity) > (ended.id || Infinity))
  return lasts ? { ...noted.given, since: noted.day } : null
}

/** Counted of whoever is in a cohort. */
const counted = (level: string): Effect[] => [{ do: 'begin', key: 'mappa', value: `level-${level}` }]

/** For the decision to adopt: MAPPA may have managed them before. */
export function underMappa(stood: Stood): Effect[] {
  const noted = mappaOf(stood)
  return noted ? counted(noted.level) : []
}

/** For every act that would set or change the risk. */
export function riskOwnedElsewhere(context: Context): Refused | null {
  const lead = mappaOf(context.stood)?.lead
  return mappaOwnsRisk.refuses(
    { mappa: managed(context) },
    { lead: lead === undefined ? 'the lead agency' : lower(leadName(lead)) },
  )
}

export function mappaWarns({ stood }: Context) {
  const noted = mappaOf(stood)
  if (!noted) return []
  const { category, level, lead, owner, kept, since } = noted
  const fact = (name: string, words: string) => ({ key: { text: name }, value: { text: words } })
  return [
    {
      title: 'MAPPA owns the risk',
      field: 'risk',
      body: html`${warningText({
        text: 'MAPPA takes precedence. Ask whoever owns the risk before anything in this plan is changed. This plan does not rate the risk.',
        iconFallbackText: 'Warning',
      })}${summaryList({
        rows: [
          fact('Managed as', `Category ${category}, level ${level}, since ${longDate(since)}`),
          fact('Lead agency', leadName(lead)),
          fact('Owns the risk', owner),
          fact('Risk assessment', kept),
        ],
      })}`,
    },
  ]
}
