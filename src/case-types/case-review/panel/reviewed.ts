/** The review: the panel recommends, and concludes. */
import { act, ask, atField, type Stood } from '../../../casework/index.ts'
import { bodies, bodyName } from '../body.ts'
import { panelKey, together } from './convened.ts'
import { followedUpLater, severalBodies } from './rules.ts'

export const recommended = act({
  key: 'recommended',
  name: 'Make a recommendation',
  field: 'plan',
  when: 'now',
  in: ['met', 'convened'],
  panel: panelKey,
  next: true,
  asks: {
    body: ask.choose('To which body?', bodies, {
      hint: 'Whoever carries out public functions must have regard to it.',
    }),
    name: ask.line('Its name', { optional: true }),
    what: ask.words('What should it do?', { hint: 'As whoever applied is told it: name nobody.', rows: 4 }),
    followUp: ask.day('By when is it followed up?', 'the day by which it is followed up'),
  },
  says: ({ body, name }) => `Recommendation to ${bodyName(body, name)}`,
  refuses: ({ followUp }, on) => atField('followUp', followedUpLater.refuses({ followUp, on })),
  follows: ({ body }) => [{ do: 'mark', key: 'recommendation', value: body }],
})

/** Those made since the last review. */
const justMade = ({ all, named }: Pick<Stood, 'all' | 'named'>) =>
  all(recommended).filter(one => one.id > (named('reviewed').at(-1)?.id ?? 0))

export const reviewed = act({
  key: 'reviewed',
  name: 'Conclude the review',
  hint: 'Recommendations are made first, one by one: what stands here ends the review.',
  field: 'plan',
  when: 'now',
  in: ['met', 'convened'],
  panel: panelKey,
  next: true,
  asks: {
    bodies: together,
    found: ask.words('What did the review find?', {
      hint: 'How the complaints were answered, what was missing, what is done now; as whoever applied is told it: name nobody.',
      rows: 6,
    }),
  },
  says(_, { stood }) {
    const n = justMade(stood).length
    return `Reviewed: ${n === 0 ? 'no recommendations' : n === 1 ? '1 recommendation' : `${n} recommendations`}`
  },
  refuses: ({ bodies: part }) => atField('bodies', severalBodies.refuses({ bodies: part })),
  follows: (_, __, { stood }) => [
    { do: 'mark', key: 'review', value: justMade(stood).length > 0 ? 'recommendations' : 'none' },
    { do: 'stage', to: 'reviewed' },
  ],
})
