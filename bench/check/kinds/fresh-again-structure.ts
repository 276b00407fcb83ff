/** The kinds of structure that were found least at the first look, in words written afterwards. */
import { pick, type Random } from '../chance.ts'
import { long, ordinal } from '../days.ts'
import type { Kind } from '../kind.ts'
import { type Item, minuted, withItem } from './fresh-minutes.ts'

type Pair = readonly [right: Partial<Item>, wrong: Partial<Item>]

const itemised = (id: string, pairs: (random: Random, day: (weeks: number) => string) => readonly Pair[]): Kind =>
  minuted('structure', id, ({ random, meeting }) => {
    const style = pick(random, [long, ordinal])
    const [good, bad] = pick(
      random,
      pairs(random, weeks => style(meeting.on.add({ weeks }))),
    )
    const put = (change: Partial<Item>) => withItem(meeting, item => ({ ...item, ...change }))
    return { right: { items: put(good) }, wrong: { items: put(bad) }, quote: JSON.stringify(bad) }
  })
const listed = (lead: string, list: readonly string[], right: string, wrong: string): Pair => [
  { said: [lead, ...list], resolved: right },
  { said: [lead, ...list], resolved: wrong },
]
const all = (pairs: readonly (readonly [string, string])[], as: (text: string) => Partial<Item>): readonly Pair[] =>
  pairs.map(([right, wrong]): Pair => [as(right), as(wrong)])

export const freshAgainStructure: Kind[] = [
  itemised('a point of no list, again', () => [
    listed(
      'Members had three proposals before them:',
      ['1. a fence;', '2. a gate;', '3. a wall.'],
      'proposal 3 be chosen',
      'proposal 5 be chosen',
    ),
    listed(
      'The officer put two options:',
      ['Option 1 – close the path', 'Option 2 – light the path'],
      'Option 2 be agreed',
      'Option 3 be agreed',
    ),
    listed(
      'The report recommended:',
      ['(i) that a fence be built;', '(ii) that the gate be shut.'],
      'recommendations (i) and (ii) be accepted',
      'recommendations (i) and (iii) be accepted',
    ),
    listed(
      'It was suggested:',
      ['a) to write to the bus firm;', 'b) to count the buses.'],
      'action b) be taken first',
      'action e) be taken first',
    ),
    listed(
      'Conditions were read out:',
      ['1. no music;', '2. no glass.'],
      'conditions 1 and 2 be imposed',
      'conditions 2 and 4 be imposed',
    ),
  ]),
  itemised('nothing brought and approved, again', () =>
    all(
      [
        ['No petitions had been received.', 'the recommendations be agreed'],
        ['There were no matters to consider.', 'the report be received'],
        ['The report was withdrawn at the request of the officer.', 'the recommendations be approved'],
        ['None had been submitted.', 'the report be accepted'],
        ['There was no urgent business.', 'the recommendations in the report be endorsed'],
      ],
      text => ({ title: 'Other Business', said: [text] }),
    ).map(([right], n): Pair => [
      { ...right, resolved: 'the position be noted' },
      {
        ...right,
        title: 'Other Business',
        resolved:
          [
            'the recommendations be agreed',
            'the report be received',
            'the recommendations be approved',
            'the report be accepted',
            'the recommendations in the report be endorsed',
          ][n] ?? '',
      },
    ]),
  ),
  itemised('nobody’s action, again', () =>
    all(
      [
        ['The Clerk to obtain three quotations', 'Obtain three quotations'],
        ['Licensing Manager to check the hours of the kiosk', 'Check the hours of the kiosk'],
        ['Legal Services to draft the order by June', 'Order to be drafted by June'],
        ['Ada Corby to invite the bus company', 'To invite the bus company'],
        ['Hilda Corby to arrange a visit', 'A visit to be arranged'],
      ],
      action => ({ action }),
    ),
  ),
  itemised('due before it was given, again', (_, day) =>
    all(
      [
        [`Clerk to order the signs, no later than ${day(3)}`, `Clerk to order the signs, no later than ${day(-3)}`],
        [`Clerk to reply before ${day(5)}`, `Clerk to reply before ${day(-5)}`],
        [`Director of Place to draft the plan (due ${day(6)})`, `Director of Place to draft the plan (due ${day(-6)})`],
        [
          `Licensing Manager to inspect the kiosk by ${day(2)}`,
          `Licensing Manager to inspect the kiosk by ${day(-10)}`,
        ],
        [`Clerk to send the form – target date ${day(8)}`, `Clerk to send the form – target date ${day(-8)}`],
      ],
      action => ({ action }),
    ),
  ),
  itemised('gone on before it stopped, again', () =>
    all(
      [
        [
          'The meeting was suspended at 8.05 pm and restarted at 8.15 pm.',
          'The meeting was suspended at 8.05 pm and restarted at 7.55 pm.',
        ],
        [
          'There was a break at 19:30; business resumed at 19:40.',
          'There was a break at 19:30; business resumed at 19:20.',
        ],
        [
          'At 7.10pm the Chair adjourned the meeting, which resumed at 7.20pm.',
          'At 7.10pm the Chair adjourned the meeting, which resumed at 7.00pm.',
        ],
        [
          'The meeting adjourned at 11.15 am for tea and reconvened at 11.30 am.',
          'The meeting adjourned at 11.15 am for tea and reconvened at 11.05 am.',
        ],
        [
          'A recess was taken at 6.50 p.m., and the meeting continued at 7.00 p.m.',
          'A recess was taken at 6.50 p.m., and the meeting continued at 6.40 p.m.',
        ],
      ],
      text => ({ said: [text] }),
    ),
  ),
  itemised('led in to nothing, again', () =>
    [
      'Questions were asked about:',
      'Officers were thanked for the following:',
      'The Panel made these comments:',
      'Three concerns were put forward:',
      'Among the replies were:',
    ].map((lead): Pair => [{ said: [lead, '• the hours;', '• the costs; and', '• the noise.'] }, { said: [lead] }]),
  ),
  itemised('shut out for no reason, again', () =>
    all(
      [
        [
          'members of the press and public be asked to leave owing to the confidential nature of the business',
          'members of the press and public be asked to leave',
        ],
        [
          'the press and public now be excluded as the next item is exempt under paragraph 3 of Schedule 12A',
          'the press and public now be excluded',
        ],
        [
          'the meeting go into closed session under the Public Bodies (Admission to Meetings) Act 1960',
          'the meeting go into closed session',
        ],
        [
          'the public withdraw while item 8 is taken, because it names tenants',
          'the public withdraw while item 8 is taken',
        ],
        [
          'the press and the public be excluded under section 100A of the Local Government Act 1972',
          'the press and the public be excluded',
        ],
      ],
      resolved => ({ resolved }),
    ),
  ),
  itemised('a next meeting on another day, again', (_, day) =>
    all(
      [
        [
          `It would come back to the next meeting on ${day(9)}.`,
          `It would come back to the next meeting on ${day(10)}.`,
        ],
        [
          `The Board’s next meeting, on ${day(9)}, would see the plan.`,
          `The Board’s next meeting, on ${day(7)}, would see the plan.`,
        ],
        [`Next meeting: ${day(9)}.`, `Next meeting: ${day(8)}.`],
        [`The date of the next meeting is ${day(9)}.`, `The date of the next meeting is ${day(13)}.`],
        [`Members will next meet on ${day(9)}.`, `Members will next meet on ${day(11)}.`],
      ],
      text => ({ said: [text] }),
    ),
  ),
]
