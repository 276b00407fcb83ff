/** Two ward initiatives of the enforcement team: one that has ended, with what changed, and one that is running. */
import { after, ago, type Answers, type Step, type Story } from '../seed.ts'

const story = (opened: number, given: Answers, steps: readonly Step[]): Story => ({
  kind: 'ward-initiative',
  agency: 'enforcement',
  worker: 'enforcement',
  opened: ago(opened),
  people: [],
  given: { from: 0, until: 27, ...given },
  steps,
})

const patrol = (days: number, spoken: number, incidents: number, words = ''): Step => ({
  when: after(days),
  act: 'patrolled',
  given: { begins: '14:00', ends: '16:30', officers: 2, spoken, incidents, words },
})
const also = (days: number, what: string, words: string): Step => ({
  when: after(days),
  act: 'activity-done',
  given: { what, words },
})

export const initiativeStories: readonly Story[] = [
  story(
    160,
    {
      ward: 'Kiln Lane',
      where: 'The alleys behind Kiln Court and Brickfield Road',
      aim: 'Fewer sacks in the alleys.',
      with: 'Larkrise Homes',
    },
    [
      also(1, 'letters', 'A leaflet to each of 84 homes: which bin, on which day.'),
      patrol(2, 11, 3, 'Most did not know the day of collection.'),
      patrol(6, 8, 2),
      also(8, 'clean-up', 'Both alleys, with residents.'),
      patrol(11, 14, 1),
      patrol(15, 6, 0, 'Nothing new lay there.'),
      {
        when: after(60),
        act: 'ended',
        given: {
          beforeFrom: -28,
          beforeTo: -1,
          before: 14,
          afterFrom: 28,
          afterTo: 55,
          after: 6,
          words: 'The leaflet and the clean-up did more than the patrols.',
        },
      },
    ],
  ),
  story(
    17,
    {
      ward: 'Millrace',
      where: 'Sluice Street and the waterside walk',
      aim: 'No fouling on the way to school, and dogs on leads beside the water.',
      with: 'The school, Westmarch Police',
    },
    [
      also(1, 'signs', 'Six stencils on the path.'),
      patrol(3, 19, 2, 'Parents were glad of it.'),
      patrol(9, 12, 1),
      also(10, 'talk', 'Two classes drew posters.'),
    ],
  ),
]
