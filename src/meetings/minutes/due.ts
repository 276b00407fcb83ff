/** Minutes that were sent to the chair: due from those who chair the body, until one of them has answered. */
import { longDate } from '../../lib/index.ts'
import { clockInstant } from '../clocks/clock.ts'
import { minutesClock } from '../clocks/deadlines.ts'
import type { DueSource } from '../due/due.ts'
import { waitingForChair } from './stage.store.ts'

export const minutesToReadDue: DueSource = async (tx, committee) =>
  (await waitingForChair(tx)).map(({ meetingId, accountId, bodyName, slug, date }) => {
    const { at, says } = minutesClock(date, committee)
    return {
      key: `minutes-to-read:${meetingId}:${accountId}`,
      accountId,
      what: `Read the draft minutes of the ${bodyName}, ${longDate(date)}`,
      inLetters: 'Draft minutes for you to read',
      href: `/committee/meetings/${slug}/minutes`,
      at: clockInstant(at),
      says,
    }
  })
