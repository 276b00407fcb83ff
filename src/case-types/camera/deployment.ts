/** A camera in place: put up, reviewed, moved within its site, exchanged, mended and taken down. */
import { act, ask, atField, type Context, type Day, resourceFree } from '../../casework/index.ts'
import { decided } from './decide.ts'
import { opened } from './request.ts'
import {
  afterItWentUp,
  beforeItsStop,
  deployedAfterAgreed,
  homesMasked,
  keptWhileNeeded,
  mendedAfterFault,
  removedLast,
  signed,
} from './rules.ts'
import { standingNow } from './standing.ts'

const position = ask.line('Where exactly does it stand?', { hint: 'For example, lamp column 14, facing the car park.' })
const masked = ask.yesNo('Are homes and gardens out of its view, or masked?')
const by = ask.line('By whom?', { hint: 'The service or firm, not a person.' })
const camera = ask.resource('Which camera?', 'camera')

/** For what is done with a camera that stands: not before it went up, and not once it should have come down. */
const whileItStands = (on: Day, context: Context) => {
  const { from, stop } = standingNow(context)
  return (
    atField('on', afterItWentUp.refuses({ on, from })) ??
    beforeItsStop.refuses({ on, stop }, context.limit('camera.stop-after', from))
  )
}
const free = (id: number, { resources }: Context) =>
  atField('camera', resourceFree.refuses({ heldBy: resources.find(one => one.id === id)?.heldBy ?? null }))

export const deployed = act({
  key: 'deployed',
  name: 'Put the camera up',
  group: 'The camera',
  field: 'plan',
  when: 'asked',
  in: ['agreed'],
  next: true,
  asks: {
    camera,
    position,
    masked,
    signed: ask.yesNo('Are the signs up, and photographed?'),
    photo: ask.line('Where is the photograph of the signs kept?', { optional: true }),
    by,
  },
  says: ({ camera: id }, { resources }) => `${resources.find(one => one.id === id)?.name ?? 'The camera'} went up.`,
  refuses: (given, on, context) =>
    atField('on', deployedAfterAgreed.refuses({ on, agreed: context.stood.last(decided)?.day ?? on })) ??
    free(given.camera, context) ??
    atField('masked', homesMasked.refuses(given)) ??
    atField('signed', signed.refuses(given)),
  follows({ camera: id }, on, { stood }) {
    const request = stood.last(opened)
    const asked = Temporal.PlainDate.from(request?.day ?? on)
    const value = request?.given.group ?? ''
    return [
      { do: 'stage', to: 'deployed' },
      { do: 'begin', key: 'camera', value: String(id) },
      { do: 'begin', key: 'in-place', value },
      { do: 'mark', key: 'deployment', value, n: asked.until(on).days },
    ]
  },
})

export const reviewed = act({
  key: 'reviewed',
  name: 'Review the camera',
  group: 'The camera',
  field: 'plan',
  when: 'asked',
  in: ['deployed'],
  next: true,
  asks: {
    incidents: ask.whole('Incidents recorded since it went up'),
    found: ask.words('What did the review find?', { rows: 3 }),
    necessary: ask.yesNo('Is the camera still necessary?'),
    proportionate: ask.yesNo('Is it still proportionate?'),
    decision: ask.choose('What follows?', [
      { key: 'keep', name: 'Keep it until its last day' },
      { key: 'remove', name: 'Take it down' },
    ]),
  },
  says: ({ decision }) =>
    decision === 'keep' ? 'The camera was reviewed and kept.' : 'The camera was reviewed, and is to come down.',
  refuses(given, on, context) {
    const { from, stop } = standingNow(context)
    const order = atField('on', afterItWentUp.refuses({ on, from }))
    if (order || given.decision !== 'keep') return order
    const limit = context.limit('camera.stop-after', from)
    return atField('decision', beforeItsStop.refuses({ on, stop }, limit) ?? keptWhileNeeded.refuses(given))
  },
  follows: ({ decision }) => [{ do: 'mark', key: 'reviewed', value: decision }],
})

export const moved = act({
  key: 'moved',
  name: 'Move it within the site',
  group: 'The camera',
  hint: 'Another site is another request: the group agrees each.',
  field: 'plan',
  when: 'asked',
  in: ['deployed'],
  asks: { why: ask.words('Why?', { rows: 2 }), position, masked, signed: ask.yesNo('Do signs stand there too?'), by },
  says: () => 'The camera was moved within its site.',
  refuses: (given, on, context) =>
    whileItStands(on, context) ??
    atField('masked', homesMasked.refuses(given)) ??
    atField('signed', signed.refuses(given)),
  follows: () => [{ do: 'mark', key: 'moved' }],
})

export const exchanged = act({
  key: 'exchanged',
  name: 'Exchange the camera',
  group: 'The camera',
  hint: 'Another camera in the same place. Its last day stays what it was.',
  field: 'plan',
  when: 'asked',
  in: ['deployed'],
  asks: { camera, why: ask.words('Why?', { rows: 2 }), masked, by },
  says: ({ camera: id }, { resources }) =>
    `The camera was exchanged for ${resources.find(one => one.id === id)?.name ?? 'another'}.`,
  refuses: (given, on, context) =>
    whileItStands(on, context) ??
    atField('on', removedLast.refuses({ on, last: standingNow(context).last })) ??
    free(given.camera, context) ??
    atField('masked', homesMasked.refuses(given)),
  follows: ({ camera: id }) => [
    { do: 'end', key: 'camera' },
    { do: 'begin', key: 'camera', value: String(id) },
    { do: 'end', key: 'fault' },
  ],
})

export const faulted = act({
  key: 'faulted',
  name: 'Report a fault',
  group: 'The camera',
  field: 'plan',
  when: 'asked',
  in: ['deployed'],
  offered: ({ stood }) => stood.lasting('fault') === undefined,
  asks: { fault: ask.words('What is wrong with it?', { rows: 3 }), told: ask.line('Who was told to mend it?') },
  says: () => 'A fault of the camera was reported.',
  refuses: (_, on, context) => atField('on', afterItWentUp.refuses({ on, from: standingNow(context).from })),
  follows: () => [{ do: 'begin', key: 'fault' }],
})

export const mended = act({
  key: 'mended',
  name: 'Record that it was mended',
  group: 'The camera',
  field: 'plan',
  when: 'asked',
  in: ['deployed'],
  next: true,
  offered: ({ stood }) => stood.lasting('fault') !== undefined,
  asks: { done: ask.words('What was done?', { rows: 3 }), by },
  says: () => 'The camera works again.',
  refuses: (_, on, { stood }) =>
    atField('on', mendedAfterFault.refuses({ on, fault: stood.lasting('fault')?.from ?? on })),
  follows: () => [{ do: 'end', key: 'fault' }],
})

export const removed = act({
  key: 'removed',
  name: 'Take the camera down',
  group: 'The camera',
  field: 'plan',
  when: 'asked',
  in: ['deployed'],
  next: true,
  asks: {
    why: ask.choose('Why?', [
      { key: 'last-day', name: 'It came to its last day' },
      { key: 'review', name: 'A review found that it is no longer needed' },
      { key: 'elsewhere', name: 'It is needed more elsewhere' },
      { key: 'fault', name: 'It could not be mended' },
      { key: 'other', name: 'Something else' },
    ]),
    signs: ask.yesNo('Did the signs come down too?'),
    by,
  },
  says: () => 'The camera came down.',
  refuses: (_, on, context) => atField('on', removedLast.refuses({ on, last: standingNow(context).last })),
  follows(_, on, context) {
    const { stop } = standingNow(context)
    const late = Math.max(0, Temporal.PlainDate.from(stop).until(on).days)
    return [
      { do: 'end', key: 'fault' },
      { do: 'end', key: 'camera' },
      { do: 'end', key: 'in-place' },
      { do: 'mark', key: 'removal', value: late === 0 ? 'on-time' : 'late', n: late },
      { do: 'stage', to: 'removed' },
    ]
  },
})
