/** What is due from the clerks: notice of the meetings ahead, minutes of those that are over. */
import { longDate, london, today } from '../../lib/index.ts'
import { clockInstant } from '../clocks/clock.ts'
import { minutesClock } from '../clocks/deadlines.ts'
import { noticeClock } from '../clocks/notice.ts'
import type { DueSource } from './due.ts'
import { withoutAgenda, withoutMinutes } from './store.ts'

/** So far ahead notice is due; meetings beyond are only planned. */
const ahead = { days: 42 }
/** So long after a meeting its minutes are due where its agenda was not prepared here. */
const behind = { days: 92 }

export const noticesDue: DueSource = async (tx, committee, now) => {
  const day = today(now)
  return (await withoutAgenda(tx, day.toString(), day.add(ahead).toString())).flatMap(
    ({ id, slug, date, bodyName, convened, released }) => {
      const clock = noticeClock(date, committee)
      const late = convened !== null && convened > clock.at
      const on = late ? convened : clock.at
      const { closes } = committee.notice.value
      const at = closes === null || late ? clockInstant(on) : clockInstant(`${on}T${closes}`)
      if (released !== null && Temporal.Instant.compare(released, at) <= 0) return []
      return [
        {
          // A meeting that is moved is another thing to publish.
          key: `notice:${id}:${date}`,
          accountId: null,
          what: `Agenda of the ${bodyName}, ${longDate(date)}`,
          href: `/committee/meetings/${slug}`,
          at,
          says: late ? `The meeting was convened on ${longDate(convened)}: publish at once.` : clock.says,
        },
      ]
    },
  )
}

export const minutesDue: DueSource = async (tx, committee, now) => {
  const day = now.toZonedDateTimeISO(london).toPlainDate()
  return (await withoutMinutes(tx, day.toString(), day.subtract(behind).toString())).map(
    ({ id, slug, date, bodyName }) => {
      const { at, says } = minutesClock(date, committee)
      return {
        key: `minutes:${id}:${date}`,
        accountId: null,
        what: `Draft minutes of the ${bodyName}, ${longDate(date)}`,
        href: `/committee/meetings/${slug}/minutes`,
        at: clockInstant(at),
        says,
      }
    },
  )
}
