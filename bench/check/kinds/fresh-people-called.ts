/** Faults of who is called what and who has what to do, in fresh words. */
import { pick } from '../chance.ts'
import type { Kind } from '../kind.ts'
import { type Meeting, minuted, people, type Person, said, withItem } from './fresh-minutes.ts'

const at = (all: readonly Person[], n: number): Person => all[n] as Person
const away = (meeting: Meeting): Person => at(meeting.apologies, 0)
const third = (meeting: Meeting): Person => at(meeting.members, 2)

export const freshPeopleCalled: Kind[] = [
  minuted('people', 'another vice-chair than the one listed', ({ random, meeting, shape }) => {
    const write = pick<(name: string) => string>(random, [
      name => `The Vice-Chair, ${name}, would represent the Board.`,
      name => `The Vice-Chair (${name}) had visited the rank.`,
      name => `${name}, as Vice-Chair, would write to the operator.`,
      name => `It was noted that the Vice-Chairman, ${name}, had met the traders.`,
      name => `${name} (Vice-Chair) asked about the cost.`,
    ])
    return said(meeting, write(shape.call(meeting.vice)), write(shape.call(third(meeting))))
  }),
  minuted('people', 'one officer with two posts', ({ random, meeting }) => {
    const officer = at(meeting.officers, 0)
    const name = `${officer.first} ${officer.last}`
    const write = pick<(role: string) => string>(random, [
      role => `${name}, ${role}, introduced the report.`,
      role => `The ${role}, ${name}, gave an update.`,
      role => `${name} (${role}) answered questions.`,
      role => `A presentation was given by ${name}, ${role}.`,
      role => `The Board thanked the ${role}, ${name}, for the report.`,
    ])
    return said(
      meeting,
      write('Head of Community Safety'),
      write(pick(random, ['Head of Housing', 'Finance Manager', 'Head of Planning'])),
    )
  }),
  minuted('people', 'elected chair, and another thanked for it', ({ random, meeting, shape }) => {
    const [a, b] = [meeting.chair, third(meeting)].map(shape.call) as [string, string]
    const [elected, thanked] = pick<[string, (name: string) => string]>(random, [
      [`${a} be elected Chair for the municipal year`, name => `${name}, the newly elected Chair, thanked members.`],
      [
        `${a} be appointed Chair until the next annual meeting`,
        name => `${name} thanked members for the appointment as Chair.`,
      ],
      [`${a} be elected Chairman for the coming year`, name => `${name} then took the chair and thanked the Board.`],
      [`${a} be appointed as Chair of the Board`, name => `The Chair, ${name}, thanked members for their support.`],
      [`${a} be re-elected Chair`, name => `On election as Chair, ${name} thanked those present.`],
    ])
    const put = (name: string) =>
      meeting.items.flatMap((item, n) =>
        n === 1
          ? [
              { title: 'Election of Chair', said: [], resolved: elected },
              { title: 'Thanks', said: [thanked(name)] },
              item,
            ]
          : [item],
      )
    return { right: { items: put(a) }, wrong: { items: put(b) }, quote: `${elected} / ${thanked(b)}` }
  }),
  minuted('people', 'left before an item and spoke in it', ({ random, meeting, shape }) => {
    const [a, b] = [third(meeting), at(meeting.members, 4)].map(shape.call) as [string, string]
    const left = pick(random, [
      `${a} left the meeting at this point.`,
      `${a} left the meeting at 7.20 p.m.`,
      `At 7.15 p.m. ${a} left the meeting and did not return.`,
      `(${a} left the meeting at the end of this item.)`,
      `${a} gave apologies for having to leave early and left at 7.05 p.m.`,
    ])
    const spoke = pick<(name: string) => string>(random, [
      name => `${name} asked what the work would cost.`,
      name => `It was proposed by ${name} that a bid be made.`,
      name => `${name} voted against.`,
      name => `In reply to ${name}, the officer said that the lamps were new.`,
    ])
    const put = (name: string) =>
      meeting.items.map((item, n) =>
        n === 3
          ? { ...item, said: [...item.said, left] }
          : n === 6
            ? { ...item, said: [...item.said, spoke(name)] }
            : item,
      )
    return { right: { items: put(b) }, wrong: { items: put(a) }, quote: `${left} / ${spoke(a)}` }
  }),
  minuted('people', 'substitute for one who is listed as present', ({ random, meeting, shape }) => {
    const [gone, here] = [away(meeting), third(meeting)].map(shape.call) as [string, string]
    const guest = shape.call(at(people(random, 1), 0))
    const write = pick<(name: string) => string>(random, [
      name => `${guest} attended as substitute for ${name}.`,
      name => `Substitutes: ${guest} for ${name}`,
      name => `${guest} (substituting for ${name}) took part.`,
      name => `It was noted that ${guest} was deputising for ${name}.`,
      name => `${guest} was present in place of ${name}.`,
    ])
    const put = (text: string) =>
      meeting.items.map((item, n) => (n === 0 ? { ...item, said: [...item.said, text] } : item))
    return { right: { items: put(write(gone)) }, wrong: { items: put(write(here)) }, quote: write(here) }
  }),
  minuted('people', 'one person styled Mr and Mrs', ({ random, meeting }) => {
    const [one, two] = people(random, 2).map(({ last }) => `${last}by`) as [string, string]
    const [first, then] = pick<[(t: string) => string, (t: string) => string]>(random, [
      [t => `${t} ${one} of the traders spoke.`, t => `${t} ${one} was thanked.`],
      [t => `The Board heard ${t} ${one}, a resident.`, t => `In reply ${t} ${one} said that the noise went on.`],
      [t => `A letter from ${t} ${one} was read.`, t => `The Clerk would reply to ${t} ${one}.`],
      [t => `${t} J ${one} asked a question.`, t => `${t} J ${one} asked a further question.`],
      [t => `A petition of ${t} ${one} and ${two} was received.`, t => `${t} ${one} spoke to the petition.`],
    ])
    const put = (t: string) => withItem(meeting, item => ({ ...item, said: [first('Mr'), ...item.said, then(t)] }))
    return {
      right: { items: put('Mr') },
      wrong: { items: put(pick(random, ['Mrs', 'Ms', 'Miss'])) },
      quote: first('Mr'),
    }
  }),
]
