/** Carries out the publications of minutes that are due. */
import type { Database } from '../../db/index.ts'
import { MinutesFault, type MinutesHouse, publishMinutes } from './publish-minutes.ts'
import { dueMinutes, markFailed, markPublished, takeDue } from './stage.store.ts'

/** One transaction each: what fails keeps its reason for the clerk, and the others go out. Answers how many were published. */
export async function publishDueMinutes(
  db: Database,
  house: Omit<MinutesHouse, 'files'>,
  now: Temporal.Instant,
): Promise<number> {
  let done = 0
  for (const { id } of await db.asSystem('publish', tx => dueMinutes(tx, now))) {
    try {
      await db.asSystem('publish', async tx => {
        const taken = await takeDue(tx, id, now)
        if (!taken) return
        await publishMinutes(tx, { ...house, files: db.files }, taken.meetingId, now)
        await markPublished(tx, id, now)
        done += 1
      })
    } catch (cause) {
      const known = cause instanceof MinutesFault
      const says = known ? cause.message : 'Something went wrong here. It is in the log of the site; try again.'
      await db.asSystem('publish', tx => markFailed(tx, id, says))
      if (!known) throw cause
    }
  }
  return done
}
