/** Faults of lists, resolutions and days in minutes, in fresh words and shapes. */
import { pick } from '../chance.ts'
import { long } from '../days.ts'
import type { Kind } from '../kind.ts'
import { type Item, type Meeting, minuted, said, withItem } from './fresh-minutes.ts'

const resolving = (meeting: Meeting, resolved: string): Item[] => withItem(meeting, item => ({ ...item, resolved }))

export const freshResolutions: Kind[] = [
  minuted('structure', 'introduced by a colon and nothing after it', ({ random, meeting }) => {
    const lead = pick(random, [
      'The following points were raised in discussion:',
      'Members asked for:',
      'The main findings were as follows:',
      'The Board was told of these changes:',
      'In reply to questions it was said that:',
    ])
    const put = (all: readonly string[]) => withItem(meeting, ({ title }) => ({ title, said: all }))
    return {
      right: { items: put([lead, '• the lamps are old;', '• the cables are new.']) },
      wrong: { items: put([lead]) },
      quote: lead,
    }
  }),
  minuted('structure', 'letters of a resolution out of order', ({ random, meeting }) => {
    const [marks, bad] = pick<[string[], string[]]>(random, [
      [
        ['(a)', '(b)', '(c)'],
        ['(a)', '(b)', '(d)'],
      ],
      [
        ['(1)', '(2)', '(3)'],
        ['(1)', '(3)', '(4)'],
      ],
      [
        ['(i)', '(ii)', '(iii)'],
        ['(i)', '(ii)', '(ii)'],
      ],
      [
        ['1.', '2.', '3.'],
        ['1.', '2.', '4.'],
      ],
      [
        ['a)', 'b)', 'c)'],
        ['a)', 'c)', 'd)'],
      ],
    ])
    const texts = ['the barriers be kept;', 'a letter be sent to the trust; and', 'the Board be told of the reply.']
    const put = (all: string[]) =>
      withItem(meeting, ({ title, said }) => ({
        title,
        said: [...said, 'RESOLVED: That', ...texts.map((text, n) => `${all[n]} ${text}`)],
      }))
    return { right: { items: put(marks) }, wrong: { items: put(bad) }, quote: bad.join(' ') }
  }),
  minuted('structure', 'the public left out without a reason', ({ random, meeting }) => {
    const [right, wrong] = pick<[string, string]>(random, [
      [
        'the press and public be excluded from the meeting under section 100A(4) of the Local Government Act 1972, because exempt information as defined in paragraph 3 of Part 1 of Schedule 12A was likely to be disclosed',
        'the press and public be excluded from the meeting',
      ],
      [
        'under section 100A(4) of the Local Government Act 1972 the public be excluded from the next item as it involves exempt information under paragraph 1 of Part 1 of Schedule 12A',
        'the public be excluded from the next item',
      ],
      [
        'members of the public be excluded during the item under section 100A(4) of the Local Government Act 1972 on the grounds of paragraph 2 of Schedule 12A',
        'members of the public be excluded during the item',
      ],
      [
        'the public and press leave the room, exempt information within paragraph 7 of Part 1 of Schedule 12A to the Local Government Act 1972 being likely to be disclosed',
        'the public and press leave the room',
      ],
      [
        'the meeting move into private session under section 100A(4) of the Local Government Act 1972, paragraph 5 of Part 1 of Schedule 12A applying',
        'the meeting move into private session',
      ],
    ])
    return { right: { items: resolving(meeting, right) }, wrong: { items: resolving(meeting, wrong) }, quote: wrong }
  }),
  minuted('structure', 'a next meeting on two days', ({ random, meeting }) => {
    const day = meeting.on.add({ weeks: 9 })
    const write = pick<(day: string) => string>(random, [
      day => `The next meeting of the Board will be on ${day}.`,
      day => `Date of next meeting: ${day}`,
      day => `NEXT MEETING: ${day} at 6.30 p.m.`,
      day => `Members would come back to this at the next meeting on ${day}.`,
      day => `An update would be brought to the next meeting (${day}).`,
    ])
    return said(meeting, write(long(day)), write(long(day.add({ weeks: pick(random, [1, 2, 4]) }))))
  }),
  minuted('structure', 'the last minutes of two days', ({ random, meeting }) => {
    const [one, two] = [long(meeting.on.subtract({ weeks: 9 })), long(meeting.on.subtract({ weeks: 11 }))]
    const write = pick<(day: string) => string>(random, [
      day => `Minutes of the meeting held on ${day} were considered.`,
      day => `The draft minutes of ${day} had been circulated.`,
      day => `Members received the minutes of the last meeting, held on ${day}.`,
      day => `The minutes of the previous meeting of ${day} were taken as read.`,
      day => `There were no matters arising from the minutes of ${day}.`,
    ])
    return said(meeting, write(one), write(two), 0)
  }),
]
