/** Reaching whoever is harmed, only as is safe; and what help they are given. */
import { act, ask, atField, type Context, type Effect, type Stood } from '../../casework/index.ts'
import { type Mind, minds, type Way, wayName, ways } from './ways.ts'
import { opened } from './report.ts'
import { notBeforeReport } from './risk/rules.ts'
import { reviewTold, safeWay } from './rules.ts'

const harmed = ['victim', 'complainant', 'applicant', 'representative'] as const

/** What they want changed about how they are reached. */
export const safeContact = act({
  key: 'safe-contact',
  name: 'Change how it is safe to reach them',
  group: 'Whoever is harmed',
  field: 'victim',
  when: 'now',
  asks: {
    safe: ask.several('By which ways is it safe?', ways, { least: 1, missing: 'Choose at least one way' }),
    mind: ask.several('What must we mind?', minds),
    words: ask.words('What else must we know?', { rows: 3, optional: true }),
  },
  says: ({ safe }) => `Safe from now on: ${safe.map(wayName).join(', ')}`,
})

export type Safe = { readonly ways: readonly Way[]; readonly mind: readonly Mind[]; readonly words: string }

/** What whoever asked from outside wrote of it. */
const askedFor = ({ named }: Stood): string => {
  const words = named('asked-for').at(-1)?.given['safe']
  return typeof words === 'string' ? words : ''
}

/** As it was said last; nothing is safe of which nobody said so. */
export const safeNow = (stood: Stood): Safe => {
  const changed = stood.last(safeContact)?.given
  const said = changed ?? stood.first(opened)?.given
  return { ways: said?.safe ?? [], mind: said?.mind ?? [], words: changed?.words ?? askedFor(stood) }
}

const reaching = {
  how: ask.choose('How?', ways),
  despite: ask.words('If they did not say that this way is safe: why this way?', { rows: 2, optional: true }),
}
const unsafe = ({ how, despite }: { how: Way; despite: string }, { stood }: Context) =>
  atField('how', safeWay.refuses({ how, safe: safeNow(stood).ways, despite }))
const early = (on: string, { stood }: Context) =>
  atField('on', notBeforeReport.refuses({ on, reported: stood.events[0]?.day ?? on }))

export const acknowledged = act({
  key: 'acknowledged',
  name: 'Record that it is acknowledged',
  group: 'Whoever is harmed',
  field: 'victim',
  when: 'asked',
  in: ['received'],
  next: true,
  asks: {
    ...reaching,
    review: ask.yesNo('Were they told how to ask for a review of their case, should nothing be done?', {
      hint: 'The letter of acknowledgement tells them.',
    }),
  },
  says: ({ how }) => `Acknowledged by ${wayName(how)}`,
  refuses: (given, on, context) =>
    early(on, context) ?? unsafe(given, context) ?? atField('review', reviewTold.refuses({ told: given.review })),
  follows: () => [{ do: 'stage', to: 'acknowledged' }],
})

const days = (from: string, to: string): number => Temporal.PlainDate.from(from).until(to).days

/** The first time that they were reached is counted in days since the report; one that is earlier and written later takes its place. */
function firstContact(on: string, { stood }: Context): Effect[] {
  const known = stood.spans.find(one => one.key === 'first-contact')
  if (known && known.from <= on) return []
  return [
    ...(known ? [{ do: 'unmark' as const, record: known.eventId }] : []),
    { do: 'mark', key: 'first-contact', n: days(stood.events[0]?.day ?? on, on) },
  ]
}

export const contact = act({
  key: 'contact',
  name: 'Record a contact with whoever is harmed',
  group: 'Whoever is harmed',
  hint: 'Calls, visits and messages, those that nobody answered among them. The first one that reached them is counted.',
  field: 'victim',
  when: 'asked',
  next: true,
  asks: {
    person: ask.party('Who?', harmed),
    ...reaching,
    reached: ask.yesNo('Did you reach them?'),
    words: ask.words('What did they say, and what was agreed?', { rows: 4, optional: true }),
  },
  says: ({ how, reached }) => `${reached ? 'Spoke with' : 'Tried to reach'} whoever is harmed: ${wayName(how)}`,
  refuses: (given, on, context) => early(on, context) ?? unsafe(given, context),
  follows: ({ reached }, on, context) => (reached ? firstContact(on, context) : []),
})

/** Whoever is complained of has a side of the story, too. */
export const otherSide = act({
  key: 'other-side',
  name: 'Record a contact with whoever is complained of',
  group: 'Whoever is complained of',
  hint: 'Say nothing by which they could tell who reported it.',
  field: 'plan',
  when: 'asked',
  asks: {
    person: ask.party('Who?', ['subject', 'relative', 'other']),
    how: ask.choose('How?', ways),
    words: ask.words('What was said?', { rows: 4 }),
  },
  says: ({ how }) => `Contact with whoever is complained of: ${wayName(how)}`,
  refuses: (_given, on, context) => early(on, context),
})
