/** Prepares the demonstration's meetings, each step by whoever's work it is: one that is over, one that is being prepared, and more to come. */
import { accountByEmail } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import type { Database } from '../../db/index.ts'
import { holdersOf } from '../../people/index.ts'
import { openPress } from '../../print/index.ts'
import { staff } from '../casework/staff.ts'
import { makeCalendar } from './calendar.ts'
import { makeDispensation, makeHolders, makeRegister, makeRepresentation } from './members.ts'
import { makeAgenda, makeDeclaration, makeProgramme } from './next.ts'
import { makePast } from './past.ts'
import { makeQuestions } from './questions.ts'
import { makeAction, makeRecommendations } from './scrutiny.ts'
import { emailOf, holders, onStage, type Stage } from './stage.ts'

/** The staff's numbers by their keys; undefined where one of them is not there, as in a database of an earlier version. */
async function staffOf(db: Database): Promise<Map<string, number> | undefined> {
  return db.asSystem('set-up', async tx => {
    const people = new Map<string, number>()
    for (const { key } of staff) {
      const found = await accountByEmail(tx, emailOf(key))
      if (!found) return undefined
      people.set(key, found.id)
    }
    return people
  })
}

const made = ({ db, person }: Stage): Promise<boolean> =>
  db.asSystem('set-up', async tx => (await holdersOf(tx, person(holders.chair))).length > 0)

/**
 * On a database with the demonstration's papers and staff, once: a second call makes nothing. Days are counted from `now`. Answers
 * whether the meetings are there.
 */
export async function loadMeetings(db: Database, profile: Profile, now: Temporal.Instant): Promise<boolean> {
  const people = await staffOf(db)
  if (!people) return false
  let there = false
  await onStage({ db, profile, now, people }, async stage => {
    there = true
    if (await made(stage)) return
    const press = openPress()
    try {
      await makeHolders(stage)
      const calendar = await makeCalendar(stage)
      await makePast(stage, calendar, press)
      await makeProgramme(stage, calendar)
      await makeRepresentation(stage)
      await makeAgenda(stage, calendar)
      await makeRegister(stage)
      await makeDeclaration(stage, calendar)
      await makeDispensation(stage)
      await makeQuestions(stage, calendar)
      await makeRecommendations(stage)
      await makeAction(stage)
    } finally {
      press.close()
    }
  })
  return there
}
