/** A round of consultation: one before an order is made, and one before each extension, variation or discharge. */
import {
  act,
  after,
  type Answers,
  ask,
  atField,
  type Choice,
  type Context,
  type Day,
  type Recorded,
  type Stood,
} from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { changeBegun } from '../order/change.ts'
import { numbered, isBy } from '../numbered.ts'
import { drafting } from '../stages.ts'
import { answerAfterAsking, answerSaid, askedInTime, consultationLong, landSaid, textPublished } from './rules.ts'

const group = 'Consultation'

export const consultees = [
  { key: 'police', name: 'Chief officer of police' },
  { key: 'pcc', name: 'Police and crime commissioner' },
  { key: 'community', name: 'Community representatives' },
  { key: 'land', name: 'Owner or occupier of land' },
  { key: 'parish', name: 'Parish or county council', hint: 'Told of the proposal, where there is one' },
  { key: 'other', name: 'Somebody else' },
] as const satisfies readonly Choice[]
type Who = (typeof consultees)[number]['key']
const nameOf = (key: Who) => consultees.find(one => one.key === key)?.name ?? key

const openingAsks = {
  published: ask.day('When was the text published?', 'the day on which the text was published'),
  where: ask.line('Where can it be read?', { hint: 'For example, the council’s website and its libraries' }),
  closes: ask.day('On which day does the consultation close?', 'its last day'),
  land: ask.choose('Who owns or occupies the land?', [
    { key: 'others', name: 'Others too: they are asked' },
    { key: 'council', name: 'Only the council' },
    { key: 'impracticable', name: 'Others, whom it is not reasonably practicable to ask' },
  ]),
  landWhy: ask.words('Who are they, or why can they not be asked?', { rows: 2, optional: true }),
}

export const consultationOpened = act({
  key: 'consultation-opened',
  name: 'Open the consultation',
  group,
  hint: 'The text is published, and those whom the law names are asked.',
  field: 'plan',
  when: 'asked',
  in: drafting,
  next: true,
  offered: ({ stood }) => round(stood).opened === undefined,
  asks: openingAsks,
  says: ({ closes }) => `Consultation opened, until ${longDate(closes)}`,
  refuses({ published, closes, land, landWhy }, on, { limit, closures }) {
    const least = limit('spaces-order.consult-at-least', on)
    return (
      atField('published', textPublished.refuses({ published, on })) ??
      atField('closes', consultationLong.refuses({ closes, earliest: after(on, least, closures) }, least)) ??
      atField('landWhy', landSaid.refuses({ land, why: landWhy }))
    )
  },
  follows: (_, __, { stood }) => (stood.stage === 'proposed' ? [{ do: 'stage', to: 'consultation' }] : []),
})

const askedAsks = {
  who: ask.choose('Who was asked?', consultees),
  body: ask.line('Of which body?', { hint: 'A body or an office, and no private person’s name' }),
  how: ask.line('How?', { hint: 'For example, by letter' }),
}

export const consulteeAsked = act({
  key: 'consultee-asked',
  name: 'Record who was asked',
  group,
  field: 'plan',
  when: 'asked',
  in: drafting,
  offered: ({ stood }) => round(stood).opened !== undefined,
  asks: askedAsks,
  says: ({ who }) => `Asked: ${nameOf(who)}`,
  refuses(_, on, { stood }) {
    const { opened } = round(stood)
    return opened ? atField('on', askedInTime.refuses({ on, opened: opened.day, closes: opened.given.closes })) : null
  },
})

export const views = [
  { key: 'supports', name: 'For it' },
  { key: 'objects', name: 'Against it' },
  { key: 'comments', name: 'Neither' },
  { key: 'none', name: 'No answer came by the close' },
] as const satisfies readonly Choice[]

export const consulteeAnswered = act({
  key: 'consultee-answered',
  name: 'Record an answer',
  group,
  field: 'plan',
  when: 'asked',
  in: drafting,
  offered: ({ stood }) => round(stood).waiting.length > 0,
  asks: {
    which: ask.oneOf('Whose answer?', ({ stood }) =>
      round(stood).waiting.map(({ key, given }) => ({ key, name: `${nameOf(given.who)}: ${given.body}` })),
    ),
    view: ask.choose('What did they say?', views),
    words: ask.words('In their words', { rows: 3, optional: true }),
  },
  says: ({ view }) =>
    view === 'none' ? 'No answer came from somebody who was asked' : 'An answer to the consultation',
  refuses: ({ which, view, words }, on, { stood }) => {
    const { opened, asked } = round(stood)
    const from = asked.find(one => one.key === which)?.day ?? on
    return (
      atField(
        'on',
        answerAfterAsking.refuses({ on, from: view === 'none' ? dayAfter(opened?.given.closes ?? on) : from }),
      ) ?? atField('words', answerSaid.refuses({ view, words }))
    )
  },
})

const dayAfter = (day: Day): Day => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

export type Round = {
  readonly opened: Recorded<Answers<typeof openingAsks>> | undefined
  readonly asked: readonly (Recorded<Answers<typeof askedAsks>> & { readonly key: string })[]
  readonly answered: readonly { readonly day: Day; readonly given: { readonly which: string; readonly view: string } }[]
  /** Those of the asked whose answer is not recorded. */
  readonly waiting: Round['asked']
}

/** The round that goes on, or was the last: since the change that is under way began, or since the proposal. */
export function round(stood: Stood): Round {
  const since = stood.last(changeBegun)?.id
  const isOfIt = ({ id }: { readonly id: number }) => since === undefined || !isBy(id, since)
  const asked = numbered(stood, consulteeAsked, 'c').filter(isOfIt)
  const answered = stood.all(consulteeAnswered).filter(isOfIt)
  return {
    opened: stood.all(consultationOpened).findLast(isOfIt),
    asked,
    answered,
    waiting: asked.filter(one => !answered.some(other => other.given.which === one.key)),
  }
}

/** Whom the law wants asked and nobody asked by a day, in words. */
export function unasked({ stood }: Pick<Context, 'stood'>, on: Day): string[] {
  const { opened, asked } = round(stood)
  const wanted: Who[] = ['police', 'pcc', 'community', ...(opened?.given.land === 'others' ? (['land'] as const) : [])]
  return wanted.filter(who => !asked.some(one => one.given.who === who && one.day <= on)).map(nameOf)
}
