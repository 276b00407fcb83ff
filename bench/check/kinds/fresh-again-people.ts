/** The kinds of people that were found least at the first look, in words written afterwards. */
import { pick } from '../chance.ts'
import type { Kind } from '../kind.ts'
import { type Meeting, minuted, type Person, saying, withItem } from './fresh-minutes.ts'

type Write = (name: string) => string
const at = (all: readonly Person[], n: number): Person => all[n] as Person
/** Where it is said: by the n-th of the items that were discussed; -2 is the first item of all. */
const named = (
  id: string,
  who: (meeting: Meeting) => { right: Person; wrong: Person },
  ways: readonly Write[],
  item = 1,
): Kind =>
  minuted('people', id, ({ random, meeting, shape }) => {
    const { right, wrong } = who(meeting)
    const write = pick(random, ways)
    const [good, bad] = [right, wrong].map(one => write(shape.call(one))) as [string, string]
    return { right: { items: saying(meeting, good, item) }, wrong: { items: saying(meeting, bad, item) }, quote: bad }
  })

const chair = ({ chair, members }: Meeting) => ({ right: chair, wrong: at(members, 3) })
const chairAway = ({ chair, apologies }: Meeting) => ({ right: chair, wrong: at(apologies, 1) })
const vice = ({ vice, members }: Meeting) => ({ right: vice, wrong: at(members, 4) })
const away = ({ apologies, members }: Meeting) => ({ right: at(apologies, 0), wrong: at(members, 5) })
const there = ({ apologies, members }: Meeting) => ({ right: at(members, 5), wrong: at(apologies, 0) })

export const freshAgainPeople: Kind[] = [
  named('said to be away, again', away, [
    name => `Members noted that ${name} had given apologies.`,
    name => `The Chair reported that an apology had come from ${name}.`,
    name => `Apologies: ${name} (holiday).`,
    name => `Apologies for non-attendance were tendered on behalf of ${name}.`,
    name => `${name} tendered apologies for absence.`,
  ]),
  named('chaired by one who is away, again', chairAway, [
    name => `${name} was in the chair throughout.`,
    name => `With ${name} presiding, the meeting began on time.`,
    name => `The Chair (${name}) explained the order of business.`,
    name => `${name}, in the Chair, called the meeting to order.`,
    name => `${name} (Chairman) welcomed the new members.`,
  ]),
  named('another chair, again', chair, [
    name => `The Chairman, ${name}, asked for patience.`,
    name => `Chair: ${name}`,
    name => `${name} (Chair) summed up.`,
    name => `As Chair, ${name} would sign the letter.`,
    name => `The Chairperson, ${name}, drew the debate to a close.`,
  ]),
  named('another vice-chair, again', vice, [
    name => `${name}, Vice-Chair, took the vote on this item.`,
    name => `The Deputy Chair, ${name}, had seen the site.`,
    name => `The Vice Chairman (${name}) spoke for the traders.`,
    name => `It fell to the Vice-Chair, ${name}, to thank the wardens.`,
    name => `Vice-Chair: ${name}`,
  ]),
  named(
    'an interest of one who is away, again',
    there,
    [
      name => `Interests were declared by ${name} as a taxi driver.`,
      name => `${name} declared a personal interest, being on the trust’s board.`,
      name => `${name}: disclosable pecuniary interest, owner of a stall.`,
      name => `A prejudicial interest was disclosed by ${name}.`,
      name => `${name} also declared an interest as a resident of the terrace.`,
    ],
    -1,
  ),
  named('a motion of one who is away, again', there, [
    name => `${name} proposed an amendment.`,
    name => `The motion was put by ${name}.`,
    name => `An amendment in the name of ${name} fell.`,
    name => `It was then moved by ${name} that the question be put.`,
    name => `Proposer: ${name}.`,
  ]),
  named(
    'a substitute for one who is there, again',
    away,
    [
      name => `Cllr Noakes sat in place of ${name}.`,
      name => `Cllr Noakes deputised for ${name}.`,
      name => `Cllr Noakes attended instead of ${name}.`,
      name => `Notice had been given that Cllr Noakes would substitute for ${name}.`,
      name => `Substitute: Cllr Noakes (for ${name})`,
    ],
    0,
  ),
  minuted('people', 'votes that do not fit, again', ({ random, meeting }) => {
    const write = pick<(a: number, b: number) => string>(random, [
      (a, b) => `In favour: ${a}; against: ${b}. The recommendation was carried.`,
      (a, b) => `The vote was ${a} in favour and ${b} against, and the motion was therefore carried.`,
      (a, b) => `${a} voted for and ${b} voted against. The proposal was approved.`,
      (a, b) => `CARRIED (${a} for, ${b} against, no abstentions)`,
      (a, b) => `By ${a} votes to ${b} the amendment was passed.`,
    ])
    const [good, bad] = [write(4, 2), write(2, 4)]
    return { right: { items: saying(meeting, good) }, wrong: { items: saying(meeting, bad) }, quote: bad }
  }),
  minuted('people', 'withdrew and voted, again', ({ random, meeting, shape }) => {
    const [a, b] = [at(meeting.members, 2), at(meeting.members, 3)].map(shape.call) as [string, string]
    const gone = pick(random, [
      `${a} had a pecuniary interest and withdrew from the room.`,
      `Because of an interest declared earlier ${a} left the chamber.`,
      `${a} declared an interest as landlord and did not take part.`,
      `Owing to a declared interest, ${a} withdrew.`,
      `${a} disclosed a prejudicial interest and was not in the room for this item.`,
    ])
    const put = (name: string) =>
      withItem(meeting, item => ({ ...item, said: [gone, ...item.said, `${name} seconded the proposal.`] }))
    return { right: { items: put(b) }, wrong: { items: put(a) }, quote: `${gone} / seconded by ${a}` }
  }),
  minuted('people', 'gone and heard again, again', ({ random, meeting, shape }) => {
    const [a, b] = [at(meeting.members, 2), at(meeting.members, 4)].map(shape.call) as [string, string]
    const gone = pick(random, [
      `${a} left at 7.25 p.m.`,
      `${a} left the meeting at the conclusion of this item.`,
      `[${a} left the meeting.]`,
      `At this juncture ${a} left the meeting.`,
      `${a} then left the meeting and took no further part in it.`,
    ])
    const heard = pick<Write>(random, [
      name => `${name} wished to know who holds the keys.`,
      name => `${name} seconded the motion.`,
      name => `${name} thanked the officers.`,
      name => `The motion was seconded by ${name}.`,
      name => `${name} abstained.`,
    ])
    const put = (name: string) =>
      meeting.items.map((item, n) =>
        n === 3
          ? { ...item, said: [...item.said, gone] }
          : n === 5
            ? { ...item, said: [...item.said, heard(name)] }
            : item,
      )
    return { right: { items: put(b) }, wrong: { items: put(a) }, quote: `${gone} / ${heard(a)}` }
  }),
]
