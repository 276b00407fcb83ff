/** Faults in the structure of minutes, in fresh words and shapes. */
import { int, pick } from '../chance.ts'
import { long } from '../days.ts'
import type { Kind } from '../kind.ts'
import {
  type Item,
  type Meeting,
  minuted,
  minutesOf,
  said,
  whole,
  meetingOf,
  shapeOf,
  withItem,
} from './fresh-minutes.ts'

const acting = (meeting: Meeting, action: string): Item[] => withItem(meeting, item => ({ ...item, action }))

export const freshMinutes: Kind[] = [
  whole('structure', 'a number left out between minutes', (random, draft) =>
    numbering(random, draft, n => (n > 4 ? n + 1 : n)),
  ),
  whole('structure', 'a number of minutes used twice', (random, draft) =>
    numbering(random, draft, n => (n > 4 ? n - 1 : n)),
  ),
  minuted('structure', 'resolved to do what a paragraph says that is not there', ({ random, meeting }) => {
    const [right, wrong] = pick<[string, string]>(random, [
      ['recommendation (b) be approved', 'recommendation (f) be approved'],
      ['the action at (a) above be taken', 'the action at (e) above be taken'],
      ['option 2 be adopted', 'option 5 be adopted'],
      ['Option B be preferred', 'Option D be preferred'],
      ['points 1 and 2 be agreed', 'points 3 and 4 be agreed'],
    ])
    const list = /option/i.test(right)
      ? /\d/.test(right)
        ? ['Option 1: keep the barriers.', 'Option 2: take the barriers away.']
        : ['Option A: keep the barriers.', 'Option B: take the barriers away.']
      : /\d/.test(right)
        ? ['1. Keep the barriers.', '2. Write to the trust.']
        : ['(a) to keep the barriers;', '(b) to write to the trust.']
    const of = (resolved: string) =>
      withItem(meeting, item => ({
        ...item,
        said: [...item.said, 'The following were put to the Board:', ...list],
        resolved,
      }))
    return { right: { items: of(right) }, wrong: { items: of(wrong) }, quote: wrong }
  }),
  minuted('structure', 'a report noted where none was brought', ({ random, meeting }) => {
    const [text, resolved] = pick<[string, string]>(random, [
      [
        'It was reported that no questions had been received from the public.',
        'the recommendations in the report be approved',
      ],
      ['There was no business under this heading.', 'the recommendations be approved'],
      ['No urgent items were raised.', 'the report be noted'],
      ['The item was withdrawn before the meeting.', 'the report be approved as set out'],
      ['This item was deferred to the next meeting.', 'the recommendations in the report be agreed'],
    ])
    const put = (that?: string) =>
      withItem(meeting, () => ({ title: 'Public Questions', said: [text], ...(that && { resolved: that }) }))
    return { right: { items: put() }, wrong: { items: put(resolved) }, quote: `${text} / ${resolved}` }
  }),
  minuted('structure', 'an action that nobody has', ({ random, meeting }) => {
    const [right, wrong] = pick<[string, string]>(random, [
      ['Hilda Mawson to circulate the figures by 30 June.', 'To circulate the figures by 30 June.'],
      ['The Clerk to write to the operator.', 'Write to the operator.'],
      ['Democratic Services to publish the map.', 'Map to be published.'],
      ['Head of Community Safety to check the contract', 'Check the contract'],
      ['All to send comments by Friday', 'Comments to be sent by Friday'],
    ])
    return { right: { items: acting(meeting, right) }, wrong: { items: acting(meeting, wrong) }, quote: wrong }
  }),
  minuted('structure', 'an empty owner in the table of actions', ({ random, meeting, shape }) => {
    const rows = table(shape.call(meeting.chair), long(meeting.on.add({ weeks: 5 })))
    const n = int(random, 0, 2)
    const blank = pick(random, ['', '?', 'TBC', '-', 'tbc'])
    const wrong = rows.map((row, at) => (at === n ? row.replace(/\t[^\t]*\t/, `\t${blank}\t`) : row))
    return { right: { actions: rows }, wrong: { actions: wrong }, quote: wrong[n] ?? '' }
  }),
  minuted('structure', 'an empty day in the table of actions', ({ random, meeting, shape }) => {
    const rows = table(shape.call(meeting.chair), long(meeting.on.add({ weeks: 5 })))
    const n = int(random, 0, 2)
    const blank = pick(random, ['', 'TBC', '-', '?', 'tbc'])
    const wrong = rows.map((row, at) => (at === n ? row.replace(/\t[^\t]*$/, `\t${blank}`) : row))
    return { right: { actions: rows }, wrong: { actions: wrong }, quote: wrong[n] ?? '' }
  }),
  minuted('structure', 'an action that is due before the meeting', ({ random, meeting, shape }) => {
    const write = pick<(day: string) => string>(random, [
      day => `${shape.call(meeting.chair)} to circulate the figures by ${day}`,
      day => `The Clerk to write to the operator (by ${day})`,
      day => `The Clerk to publish the map, to be done by ${day}`,
      day => `The Clerk to bring the contract – deadline ${day}`,
      day => `All to send comments no later than ${day}`,
    ])
    const [right, wrong] = [write(long(meeting.on.add({ weeks: 4 }))), write(long(meeting.on.subtract({ weeks: 4 })))]
    return { right: { items: acting(meeting, right) }, wrong: { items: acting(meeting, wrong) }, quote: wrong }
  }),
  minuted('structure', 'something decided outside a resolution', ({ random, meeting }) => {
    const write = pick<(verb: string) => string>(random, [
      verb => `Members ${verb} that £4,000 be given to the boxing club.`,
      verb => `The Board ${verb} that the Police and Crime Commissioner be invited to the autumn meeting.`,
      verb => `After discussion the Committee ${verb} to set up a working group of five.`,
      verb => `It was ${verb} that a letter be sent to the bus company.`,
      verb => `The proposal to close the yard at ten was ${verb}.`,
    ])
    const [mild, strong] = /proposal/.test(write('')) ? ['discussed', 'approved'] : ['suggested', 'agreed']
    const put = (verb: string) => withItem(meeting, ({ title, said }) => ({ title, said: [...said, write(verb)] }))
    return { right: { items: put(mild) }, wrong: { items: put(strong) }, quote: write(strong) }
  }),
  minuted('structure', 'a heading with nothing below it', ({ random, meeting }) => {
    const title = pick(random, [
      'Vehicle Crime',
      'Budget Monitoring',
      'Work Programme',
      'Chair’s Announcements',
      'Forward Plan',
    ])
    const put = (all: readonly string[]) => withItem(meeting, () => ({ title, said: all }))
    return { right: { items: put(['There was nothing to report.']) }, wrong: { items: put([]) }, quote: title }
  }),
  minuted('structure', 'ended before it began', ({ random }) => {
    const [opened, right, wrong] = pick<[string, string, string]>(random, [
      ['6.30 p.m.', '8.15 p.m.', '6.15 p.m.'],
      ['7.30 pm', '9.05 pm', '7.05 pm'],
      ['10.00 am', '12.10 pm', '9.10 am'],
      ['18:30', '20:05', '18:05'],
      ['2pm', '3.40pm', '1.40pm'],
    ])
    return { right: { opened, closed: right }, wrong: { opened, closed: wrong }, quote: `${opened} to ${wrong}` }
  }),
  minuted('structure', 'adjourned until an hour that had gone', ({ random, meeting }) => {
    const write = pick<(a: string, b: string) => string>(random, [
      (a, b) => `The meeting adjourned at ${a} and resumed at ${b}.`,
      (a, b) => `The meeting was adjourned at ${a} and reconvened at ${b}.`,
      (a, b) => `The Chair adjourned the meeting at ${a}; it resumed at ${b}.`,
      (a, b) => `There was an adjournment from ${a} to ${b}.`,
      (a, b) => `Members took a short break at ${a} and the meeting restarted at ${b}.`,
    ])
    return said(meeting, write('7.40 p.m.', '7.50 p.m.'), write('7.40 p.m.', '7.30 p.m.'))
  }),
  minuted('structure', 'an interest in an item that is not there', ({ random, meeting, shape }) => {
    const write = pick<(n: number) => string>(random, [
      n => `${shape.call(meeting.vice)} declared a personal interest in item ${n}.`,
      n => `${shape.call(meeting.vice)} declared a pecuniary interest in agenda item ${n}.`,
      n => `A non-registrable interest was declared by ${shape.call(meeting.vice)} in Item ${n}.`,
      n => `Item ${n}: ${shape.call(meeting.vice)}, personal interest as a governor.`,
      n => `${shape.call(meeting.vice)} disclosed an interest in agenda item no. ${n} and stayed in the room.`,
    ])
    const minutes = meeting.items.map((_, n) => shape.heading(n + 1, '')).join(' ')
    const none = [14, 15, 16, 17, 18, 19, 90].filter(n => !minutes.includes(String(n)))
    return said(meeting, write(5), write(pick(random, none)), -1)
  }),
]

const table = (chair: string, day: string) => [
  `Circulate the figures\tThe Clerk\t${day}`,
  `Write to the operator\t${chair}\t${day}`,
  `Bring the map of the gates\tHilda Mawson\t${day}`,
]

function numbering(
  random: Parameters<typeof shapeOf>[0],
  draft: Parameters<typeof meetingOf>[1],
  count: (n: number) => number,
) {
  const shape = shapeOf(random)
  const meeting = meetingOf(random, draft, shape)
  const bad = { ...shape, heading: (n: number, title: string) => shape.heading(count(n), title) }
  return { right: minutesOf(meeting, shape), wrong: minutesOf(meeting, bad), quote: shape.heading(5, 'or no') }
}
