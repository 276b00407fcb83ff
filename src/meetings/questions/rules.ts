/** The standing order on public questions, each point as a rule: hint, refusal and public help at once. */
import type { Committee } from '../../authority/index.ts'
import { clockTime, count, fullDate, london, rule } from '../../lib/index.ts'

export type Order = Committee['publicQuestions']['value']

const source = 'the council’s standing order on public questions (profile: committee.publicQuestions)'
const limit = 'committee.publicQuestions'
/** Our own, for docs/rules.md: the figures that standing orders commonly have. */
const usually: Order = {
  order: 'the standing order',
  to: 'committee services',
  workingDaysBefore: 1,
  hour: '16:00',
  residentsOnly: true,
  eachPerson: 1,
  supplementaries: 1,
  minutesEach: 3,
  minutesInAll: 30,
  sameWithin: 6,
  writtenAnswer: 10,
  grounds: [],
}

export const inTime = rule<Order, { now: Temporal.Instant; deadline: Temporal.Instant }>({
  id: 'question-in-time',
  source,
  limit,
  usually,
  says: order =>
    `Questions must be with us by ${clockTime(order.hour)}, ${count(order.workingDaysBefore, 'working day')} before the meeting`,
  test: ({ now, deadline }) => Temporal.Instant.compare(now, deadline) <= 0,
})

export const resident = rule<Order, { resident: boolean }>({
  id: 'question-of-a-resident',
  source,
  limit,
  usually,
  says: order => (order.residentsOnly ? 'Only people who live in the borough can ask' : 'Anybody can ask'),
  test: (given, order) => given.resident || !order.residentsOnly,
})

export const oneEach = rule<Order, { already: number }>({
  id: 'question-one-each',
  source,
  limit,
  usually,
  says: order =>
    `Each person or organisation can ask ${order.eachPerson === 1 ? 'one question' : count(order.eachPerson, 'question')} at a meeting`,
  test: ({ already }, order) => already < order.eachPerson,
})

export const aboutAgenda = rule<Order, { about: string; agenda: readonly string[] }>({
  id: 'question-about-the-agenda',
  source,
  limit,
  usually,
  says: () => 'A question must be about something in the public part of the agenda',
  // Before the agenda is published nobody can choose from it: the clerk decides then.
  test: ({ about, agenda }) => agenda.length === 0 || agenda.includes(about),
})

export const noApplication = rule<Order, { application: boolean }>({
  id: 'question-not-about-an-application',
  source,
  limit,
  usually,
  says: () => 'A question cannot be about an application for planning permission or for a licence',
  test: ({ application }) => !application,
})

export const notRepeated = rule<Order, { alike: number }>({
  id: 'question-not-repeated',
  source,
  limit,
  usually,
  says: order =>
    `A question is not put again within ${count(order.sameWithin, 'month')} of one that was in substance the same`,
  test: ({ alike }) => alike === 0,
})

export const timeForQuestions = rule<Order, { before: number }>({
  id: 'question-within-the-time',
  source,
  limit,
  usually,
  says: order =>
    `Each questioner has ${count(order.minutesEach, 'minute')}, and all of them together ${count(order.minutesInAll, 'minute')}; what is not reached is answered in writing`,
  test: ({ before }, order) => (before + 1) * order.minutesEach <= order.minutesInAll,
})

/** In the order in which people want to know them. */
export const questionRules = [
  inTime,
  resident,
  aboutAgenda,
  oneEach,
  notRepeated,
  noApplication,
  timeForQuestions,
] as const

/** 'Monday 13 September 2021, 4pm' */
export const deadlineWords = (deadline: Temporal.Instant): string => {
  const at = deadline.toZonedDateTimeISO(london)
  return `${fullDate(at.toPlainDate())}, ${clockTime(at.toPlainTime().toString({ smallestUnit: 'minute' }))}`
}
