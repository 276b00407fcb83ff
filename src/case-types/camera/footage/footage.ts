/** Requests for footage of a camera: who asks, by which right, for which days; and what was handed to whom. */
import { act, after, ask, atField, type Stood } from '../../../casework/index.ts'
import {
  footageAnsweredInOrder,
  footageAnsweredOnce,
  footageHandedTo,
  footageHasBasis,
  footageHashed,
  footageInOrder,
  footageKept,
  footageOfDeployment,
  footageRefusalReasoned,
} from './rules.ts'
import { standing } from '../standing.ts'

export const footageAsked = act({
  key: 'footage-asked',
  name: 'Record a request for footage',
  group: 'Footage',
  hint: 'Copy the footage at once: it is overwritten after a time.',
  field: 'plan',
  when: 'asked',
  on: 'either',
  offered: context => standing(context) !== null,
  asks: {
    who: ask.line('Who asks?', { hint: 'The organisation and their reference; no name where it can be avoided.' }),
    basis: ask.choose('On which lawful basis?', [
      { key: 'crime', name: 'To prevent or detect crime, or to prosecute' },
      { key: 'legal', name: 'Legal proceedings or advice' },
      { key: 'court', name: 'A court order' },
      { key: 'own-images', name: 'Their own images: a request for access' },
      { key: 'none', name: 'They gave none' },
    ]),
    why: ask.words('What is it needed for?', { rows: 3 }),
    from: ask.day('First day of the footage', 'the first day of the footage'),
    to: ask.day('Last day of the footage', 'the last day of the footage'),
    times: ask.line('Which times?', { optional: true, hint: 'For example, 9:40pm to 10:15pm.' }),
  },
  says: () => 'Footage was asked for.',
  refuses({ from, to }, on, context) {
    const placed = standing(context)
    if (!placed) return null
    const until = placed.to !== null && placed.to < on ? placed.to : on
    const limit = context.limit('camera.footage-kept', from)
    const gone = Temporal.PlainDate.from(after(from, limit, context.closures))
      .add({ days: 1 })
      .toString()
    return (
      atField('to', footageInOrder.refuses({ from, to })) ??
      atField('from', footageOfDeployment.refuses({ from, to, since: placed.from, until })) ??
      atField('from', footageKept.refuses({ on, gone }, limit))
    )
  },
  follows: ({ basis }) => [{ do: 'mark', key: 'footage-asked', value: basis }],
})

/** Requests that wait for an answer. */
export function waiting(stood: Stood) {
  const answered = new Set(stood.named('footage-answered').map(({ given }) => given['request']))
  return stood.all(footageAsked).filter(({ id }) => !answered.has(id))
}

export const footageAnswered = act({
  key: 'footage-answered',
  name: 'Answer a request for footage',
  group: 'Footage',
  field: 'plan',
  when: 'asked',
  on: 'either',
  offered: ({ stood }) => waiting(stood).length > 0,
  asks: {
    request: ask.record('Which request?', 'footage-asked'),
    answer: ask.choose('What was the answer?', [
      { key: 'given', name: 'Footage was handed over' },
      { key: 'refused', name: 'It was refused' },
    ]),
    to: ask.line('Handed to whom?', {
      optional: true,
      hint: 'Rank or role, number, organisation; and that they signed.',
    }),
    hash: ask.line('SHA-256 of the file', {
      optional: true,
      hint: 'So that anybody can show later that it is the same file.',
    }),
    reason: ask.words('Reason', { optional: true, hint: 'Needed where it was refused.', rows: 3 }),
  },
  says: ({ answer }) => (answer === 'given' ? 'Footage was handed over.' : 'A request for footage was refused.'),
  refuses(given, on, { stood }) {
    const asked = stood.all(footageAsked).find(one => one.id === given.request)
    const answered = waiting(stood).every(one => one.id !== given.request)
    return (
      atField('request', footageAnsweredOnce.refuses({ answered })) ??
      atField('on', footageAnsweredInOrder.refuses({ on, asked: asked?.day ?? on })) ??
      atField('answer', footageHasBasis.refuses({ answer: given.answer, basis: asked?.given.basis ?? 'none' })) ??
      atField('to', footageHandedTo.refuses(given)) ??
      atField('hash', footageHashed.refuses(given)) ??
      atField('reason', footageRefusalReasoned.refuses(given))
    )
  },
  follows: ({ answer }) => [{ do: 'mark', key: 'footage-answered', value: answer }],
})
