/** Clocks that run in calendar days, months and years, whatever day of the week they end on. */
import type { Committee } from '../../authority/index.ts'
import { count, fullDate } from '../../lib/index.ts'
import { type Clocked, plainDay } from './clock.ts'

type Day = string | Temporal.PlainDate
type Period = { clock: string; source: string; last: Temporal.PlainDate; says: string; steps: string[] }

const clocked = ({ clock, source, last, says, steps }: Period): Clocked => ({
  clock,
  at: last.toString(),
  says: `${says} ${fullDate(last)}.`,
  source,
  steps: [...steps, 'Weekends and bank holidays are counted.'],
})

/** 'beginning with the date': that day is the first, so the last one is the day before the same day so many years later. */
function years(clock: string, meeting: Day, n: number, what: string, source: string): Clocked {
  const from = plainDay(meeting)
  const last = from.add({ years: n }).subtract({ days: 1 })
  const steps = [`${count(n, 'year')} beginning with the date of the meeting: ${fullDate(from)} is the first day.`]
  return clocked({ clock, source, last, says: `${what} stay open to inspection until the end of`, steps })
}

/** Until when agendas, minutes and reports of what was public must be open to inspection. */
export const publicInspection = (meeting: Day): Clocked =>
  years('public-inspection', meeting, 6, 'Agenda, minutes and reports', 'Local Government Act 1972, section 100C(1)')

/** Until when background papers must be. */
export const backgroundPapers = (meeting: Day): Clocked =>
  years('background-papers', meeting, 4, 'Background papers', 'Local Government Act 1972, section 100D(2)')

/** When a responsible authority has to answer a report or recommendation of the crime and disorder committee. */
export function replyClock(made: Day, committee: Committee): Clocked {
  const { days } = committee.replies.value
  const from = plainDay(made)
  return clocked({
    clock: 'reply',
    source: 'Crime and Disorder (Overview and Scrutiny) Regulations 2009 (SI 2009/942)',
    last: from.add({ days }),
    says: `The answer is due within ${count(days, 'day')}, or as soon as is reasonably possible: by`,
    steps: [
      `${count(days, 'day')} from the date of the report or recommendation; that day, ${fullDate(from)}, is not counted.`,
    ],
  })
}

/** When the executive has to answer a report of a scrutiny committee. */
export function executiveReply(received: Day, committee: Committee): Clocked {
  const { executiveMonths: months } = committee.replies.value
  const from = plainDay(received)
  return clocked({
    clock: 'executive-reply',
    source: 'Local Government Act 2000, section 9FE',
    // "beginning with the date": as for years.
    last: from.add({ months }).subtract({ days: 1 }),
    says: `The executive answers within ${count(months, 'month')}: by`,
    steps: [`${count(months, 'month')} beginning with the date on which the report was received, ${fullDate(from)}.`],
  })
}

/** The last day on which attending, or the council's leave given before, keeps a seat. */
export function attendanceClock(lastAttended: Day): Clocked {
  const from = plainDay(lastAttended)
  return clocked({
    clock: 'attendance',
    source: 'Local Government Act 1972, section 85(1)',
    last: from.add({ months: 6 }),
    says: 'Without attendance, and without leave of the council, the seat is lost after',
    steps: [
      `Six months in a row from the last attendance; that day, ${fullDate(from)}, is not counted.`,
      'In a month without such a day, its last day.',
    ],
  })
}

/** Until when a member tells the monitoring officer of disclosable pecuniary interests. */
export function registerInterests(became: Day): Clocked {
  const from = plainDay(became)
  return clocked({
    clock: 'register-interests',
    source: 'Localism Act 2011, section 30(1); of an interest disclosed at a meeting, section 31(2)',
    last: from.add({ days: 27 }),
    says: 'Tell the monitoring officer before the end of',
    steps: [`28 days beginning with ${fullDate(from)}, which is the first of them.`],
  })
}
