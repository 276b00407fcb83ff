/** Faults of who was there and who acted, in fresh words. */
import { int, pick } from '../chance.ts'
import type { Kind } from '../kind.ts'
import { type Meeting, minuted, type Person, said, withItem } from './fresh-minutes.ts'

const at = (all: readonly Person[], n: number): Person => all[n] as Person
const away = (meeting: Meeting): Person => at(meeting.apologies, 0)
const third = (meeting: Meeting): Person => at(meeting.members, 2)
const misspelt = (name: string): string => name.replace(/([a-z])([a-z])([a-z])$/, '$1$3$2')

export const freshPeople: Kind[] = [
  minuted('people', 'listed as present and as sending apologies', ({ meeting }) => {
    const one = third(meeting)
    return { wrong: { apologies: [...meeting.apologies, one] }, quote: `apologies of ${one.last}` }
  }),
  minuted('people', 'apologies minuted from one who is listed as present', ({ random, meeting, shape }) => {
    const write = pick<(name: string) => string>(random, [
      name => `An apology for absence was submitted on behalf of ${name}.`,
      name => `Apologies had been received from ${name}, who was unwell.`,
      name => `${name} sent apologies owing to illness.`,
      name => `The Clerk reported apologies from ${name}.`,
      name => `Apologies were accepted from ${name} (work commitments).`,
    ])
    const [right, wrong] = [write(shape.call(away(meeting))), write(shape.call(third(meeting)))]
    const put = (text: string) => meeting.items.map((item, n) => (n === 0 ? { ...item, said: [text] } : item))
    return { right: { items: put(right) }, wrong: { items: put(wrong) }, quote: wrong }
  }),
  minuted('people', 'moved by one who sent apologies', ({ random, meeting, shape }) => {
    const write = pick<(a: string, b: string) => string>(random, [
      (a, b) => `It was proposed by ${a} and seconded by ${b} that the scheme go ahead.`,
      (a, b) => `Moved by ${a}, seconded by ${b}.`,
      (a, b) => `Proposed: ${a}. Seconded: ${b}.`,
      (a, b) => `On the motion of ${a}, seconded by ${b}, the proposal was put and carried.`,
      (a, b) => `${a} moved and ${b} seconded that the bid be made.`,
      (a, b) => `A motion in the name of ${a}, with ${b} seconding, was carried.`,
    ])
    const [a, b, c] = [third(meeting), at(meeting.members, 3), away(meeting)].map(shape.call) as [
      string,
      string,
      string,
    ]
    return said(meeting, write(a, b), random() < 0.5 ? write(c, b) : write(a, c))
  }),
  minuted('people', 'moved and seconded by the same member', ({ random, meeting, shape }) => {
    const write = pick<(a: string, b: string) => string>(random, [
      (a, b) => `It was proposed by ${a} and seconded by ${b} that the scheme go ahead.`,
      (a, b) => `Moved ${a}, seconded ${b}.`,
      (a, b) => `Proposer: ${a}; Seconder: ${b}`,
      (a, b) => `On the proposition of ${a}, seconded by ${b}, the motion to write to the operator was carried.`,
      (a, b) => `The amendment, which ${a} proposed and ${b} seconded, was put to the vote.`,
    ])
    const [a, b] = [third(meeting), at(meeting.members, 3)].map(shape.call) as [string, string]
    return said(meeting, write(a, b), write(a, a))
  }),
  minuted('people', 'chaired by one who sent apologies', ({ random, meeting, shape }) => {
    const write = pick<(name: string) => string>(random, [
      name => `${name} took the chair and welcomed everybody.`,
      name => `${name} in the Chair`,
      name => `${name} (Chair) opened the meeting and welcomed those present.`,
      name => `The meeting was chaired by ${name}.`,
      name => `${name} presided.`,
    ])
    return said(meeting, write(shape.call(meeting.chair)), write(shape.call(away(meeting))))
  }),
  minuted('people', 'another chair than the one listed', ({ random, meeting, shape }) => {
    const write = pick<(name: string) => string>(random, [
      name => `The Chair, ${name}, thanked the marshals.`,
      name => `The Chairman (${name}) thanked the marshals for their work.`,
      name => `In reply the Chair (${name}) said that the fund was spent.`,
      name => `${name}, Chair of the meeting, closed the debate.`,
      name => `Signed: ${name} (Chair)`,
    ])
    return said(meeting, write(shape.call(meeting.chair)), write(shape.call(third(meeting))))
  }),
  minuted('people', 'a member’s surname spelled otherwise', ({ random, meeting, shape }) => {
    const one = third(meeting)
    const wrong = { ...one, last: misspelt(one.last) }
    if (wrong.last === one.last) return null
    const write = pick<(name: string) => string>(random, [
      name => `${name} asked when the work would begin.`,
      name => `In reply to a question from ${name}, the officer said that a bid had been made.`,
      name => `${name} and the Chair had visited the site.`,
      name => `The Board thanked ${name} for the visit.`,
      name => `Concern was expressed by ${name} about the cost.`,
    ])
    return said(meeting, write(shape.call(one)), write(shape.call(wrong)))
  }),
  minuted('people', 'named twice among those present', ({ meeting }) => {
    const one = third(meeting)
    return { wrong: { members: [...meeting.members, one] }, quote: `present twice: ${one.last}` }
  }),
  minuted('people', 'more or fewer members than were present', ({ random, meeting }) => {
    const words = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']
    const write = pick<(n: string) => string>(random, [
      n => `There were ${n} members present.`,
      n => `${n} Councillors were in attendance.`.replace(/^./, letter => letter.toUpperCase()),
      n => `The meeting was quorate, ${n} members being present.`,
      n => `It was noted that ${n} members of the Board were present at the vote.`,
      n => `Number of members present: ${n}`,
    ])
    const wrong = write(words[int(random, 6, 8)] ?? 'ten')
    return said(meeting, write('seven'), wrong, 0)
  }),
  minuted('people', 'more votes than members', ({ random, meeting }) => {
    const write = pick<(a: number, b: number) => string>(random, [
      (a, b) => `The motion was carried by ${a} votes to ${b}.`,
      (a, b) => `On being put to the vote there were ${a} for and ${b} against.`,
      (a, b) => `For: ${a}; Against: ${b}; Abstentions: 0`,
      (a, b) => `A vote was taken: ${a} in favour, ${b} against, none abstaining.`,
      (a, b) => `With ${a} members voting in favour and ${b} against, the amendment was carried.`,
    ])
    return said(meeting, write(5, 2), write(int(random, 7, 9), int(random, 4, 6)))
  }),
  minuted('people', 'carried with fewer votes than were cast against', ({ random, meeting }) => {
    const write = pick<(a: number, b: number) => string>(random, [
      (a, b) => `The motion was carried, with ${a} votes for and ${b} against.`,
      (a, b) => `The amendment was put and carried (${a} for, ${b} against).`,
      (a, b) => `On being put to the vote the motion was declared carried by ${a} votes to ${b}.`,
      (a, b) => `Votes for: ${a}. Votes against: ${b}. The motion was CARRIED.`,
      (a, b) => `The proposal was agreed, ${a} members voting in favour and ${b} against.`,
    ])
    return said(meeting, write(4, 3), write(int(random, 1, 2), int(random, 4, 5)))
  }),
  minuted('people', 'a recorded vote of one who was not there', ({ random, meeting, shape }) => {
    const write = pick<(all: Person[]) => string>(random, [
      all => `For: ${all.map(shape.call).join(', ')}`,
      all => `A recorded vote was taken. Voting for: ${all.map(shape.call).join(', ')}.`,
      all => `Those voting in favour: ${all.map(shape.call).join('; ')}`,
      all => `${all.map(shape.call).join(' and ')} voted against and asked that this be recorded.`,
      all => `${all.map(shape.call).join(', ')} abstained from voting.`,
    ])
    const two = [third(meeting), at(meeting.members, 4)]
    return said(meeting, write(two), write([third(meeting), away(meeting)]))
  }),
  minuted('people', 'an interest declared by one who was not there', ({ random, meeting, shape }) => {
    const write = pick<(name: string) => string>(random, [
      name => `${name} declared an interest in Taxi Marshals as a driver.`,
      name => `${name} declared a disclosable pecuniary interest in the lease.`,
      name => `A non-pecuniary interest was declared by ${name}, a trustee of the club.`,
      name => `${name} disclosed a personal interest and stayed in the room.`,
      name => `The following declaration was made: ${name} – other registrable interest, governor of the school.`,
    ])
    return said(meeting, write(shape.call(third(meeting))), write(shape.call(away(meeting))), -1)
  }),
  minuted('people', 'left the room with an interest and moved the motion', ({ random, meeting, shape }) => {
    const [a, b, c] = [third(meeting), at(meeting.members, 3), at(meeting.members, 4)].map(shape.call) as [
      string,
      string,
      string,
    ]
    const left = pick<(name: string) => string>(random, [
      name => `${name} declared a pecuniary interest in this item and left the room.`,
      name => `Having declared an interest, ${name} withdrew from the meeting during this item.`,
      name => `${name}, having declared an interest, took no part in the discussion or the vote.`,
      name => `${name} left the meeting for this item because of an interest declared.`,
      name => `${name} declared a prejudicial interest and left while the matter was considered.`,
    ])(a)
    const moved = (name: string) => `It was moved by ${name} and seconded by ${b}.`
    const put = (name: string) => withItem(meeting, item => ({ ...item, said: [left, ...item.said, moved(name)] }))
    return { right: { items: put(c) }, wrong: { items: put(a) }, quote: `${left} ${moved(a)}` }
  }),
]
