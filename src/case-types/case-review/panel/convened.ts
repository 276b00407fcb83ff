/** Calls the panel of the relevant bodies that reviews the case. */
import { act, ask, atField } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { bodies } from '../body.ts'
import { meetsAhead, severalBodies } from './rules.ts'

export const panelKey = 'case-review'

export const together = ask.several('Which bodies take part?', bodies, {
  least: 1,
  missing: 'Choose the bodies that take part',
})

export const convened = act({
  key: 'convened',
  name: 'Call the panel',
  field: 'plan',
  when: 'now',
  in: ['met', 'convened'],
  next: true,
  asks: {
    meets: ask.day('On which day does it meet?', 'the day on which the panel meets'),
    bodies: together,
    chair: ask.line('Who chairs it?', { hint: 'Somebody who did not handle the complaints.' }),
    voice: ask.choose('How is the person who suffers it heard?', [
      { key: 'attends', name: 'They come' },
      { key: 'represented', name: 'Somebody speaks for them' },
      { key: 'written', name: 'In writing' },
      { key: 'declined', name: 'They do not want to be' },
    ]),
  },
  says: ({ meets }) => `Panel called for ${longDate(meets)}`,
  refuses: ({ meets, bodies: part }, on) =>
    atField('meets', meetsAhead.refuses({ meets, on })) ?? atField('bodies', severalBodies.refuses({ bodies: part })),
  follows: () => [{ do: 'stage', to: 'convened' }],
})
