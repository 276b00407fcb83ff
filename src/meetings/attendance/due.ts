/** Tells the clerks and the monitoring officer of a councillor who has not attended for four months, until the day on which the seat is lost. */
import { longDate, today } from '../../lib/index.ts'
import { clockInstant } from '../clocks/clock.ts'
import type { DueSource } from '../due/due.ts'
import { absences, toldFrom } from './absences.ts'

export const absencesDue: DueSource = async (tx, _committee, now) =>
  (await absences(tx, today(now).toString())).flatMap(one =>
    one.state === 'alert' && one.until !== null && one.last !== null
      ? [
          {
            key: `absence:${one.personId}:${one.until}`,
            accountId: null,
            what: `${one.name} has attended nothing on record since ${longDate(one.last)}`,
            inLetters: `A member has attended nothing on record since ${longDate(one.last)}`,
            href: '/committee/attendance',
            at: clockInstant(one.until),
            monitoring: true as const,
            tellFrom: clockInstant(toldFrom(one.last)),
            says: 'Without attendance, or leave of the council given before, the seat is lost after this day (section 85)',
          },
        ]
      : [],
  )
