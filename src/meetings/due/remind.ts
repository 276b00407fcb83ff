/** Reminders: one letter a day at most for each person, about what comes near and what is late. */
import type { Profile } from '../../authority/index.ts'
import type { Database, Tx } from '../../db/index.ts'
import { count, isWorkingDay, london, today } from '../../lib/index.ts'
import { writeLetter } from '../../notify/index.ts'
import { allDue, byTime } from './due-for.ts'
import type { Due } from './due.ts'
import { holdersOfRole, insertReminded, notReminded, type Reminded } from './store.ts'
import { dueWords, isLate, workingDaysLeft } from './when.ts'

/** In working days. */
const near = 3
/** People are written to on working days, in working hours. */
const hours = { from: 7, until: 19 }

const letterOf = (
  mine: readonly Due[],
  profile: Profile,
  now: Temporal.Instant,
): { subject: string; words: string } => {
  const closures = profile.committee.closures.value
  const late = mine.filter(({ at }) => isLate(at, now)).length
  const soon = mine.length - late
  const subject = [late > 0 && `${late} overdue`, soon > 0 && `${count(soon, 'thing')} due soon`]
    .filter(Boolean)
    .join(', ')
  return {
    subject: `${profile.serviceName.value}: ${subject}`,
    words: [
      'This is due from you:',
      ...mine.map(
        ({ what, inLetters = what, href, at, says }) =>
          `${inLetters}\n${capital(dueWords(at, now, closures))}. ${stopped(says)}\n{site}${href}`,
      ),
      `All that waits for you: {site}/work`,
      `${profile.name.value}\nYou are reminded once when something comes near, and once when it is late.`,
    ].join('\n\n'),
  }
}

const stopped = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/**
 * Writes what has become due within three working days, or late, since people were last told. Safe to call at any time and from
 * several processes; `more`: what is due in modules that stand later. Gives how many letters were written.
 */
export async function remind(
  db: Database,
  profile: Profile,
  now: Temporal.Instant,
  more: (tx: Tx) => Promise<readonly Due[]> = async () => [],
): Promise<number> {
  const { committee } = profile
  const closures = committee.closures.value
  const { hour } = now.toZonedDateTimeISO(london)
  const day = today(now)
  if (!isWorkingDay(day, closures) || hour < hours.from || hour >= hours.until) return 0
  return db.asSystem('remind', async tx => {
    const pressing = [...(await allDue(tx, committee, now)), ...(await more(tx))]
      .toSorted(byTime)
      .filter(
        ({ at, tellFrom = at }) =>
          isLate(at, now) || isLate(tellFrom, now) || workingDaysLeft(at, now, closures) <= near,
      )
    if (pressing.length === 0) return 0
    const everyClerk = await holdersOfRole(tx, 'clerk', day.toString())
    const everyOfficer = await holdersOfRole(tx, 'monitoring-officer', day.toString())
    const from = ({ accountId, monitoring }: Due): number[] =>
      accountId !== null ? [accountId] : [...new Set([...everyClerk, ...(monitoring ? everyOfficer : [])])]
    const byPerson = new Map<number, Due[]>()
    for (const one of pressing) for (const id of from(one)) byPerson.set(id, [...(byPerson.get(id) ?? []), one])
    const told = [...byPerson].flatMap(([accountId, mine]) =>
      mine.map(({ key, at }): Reminded => ({ accountId, key, stage: isLate(at, now) ? 'late' : 'near' })),
    )
    const news = new Set((await notReminded(tx, told)).map(one => one.accountId))
    let written = 0
    for (const [accountId, mine] of byPerson) {
      if (!news.has(accountId)) continue
      const key = `reminder:${accountId}:${day.toString()}`
      // Written today already: what is new since then is told tomorrow.
      if (!(await writeLetter(tx, { accountId, key, ...letterOf(mine, profile, now) }))) continue
      written++
      await insertReminded(
        tx,
        told.filter(one => one.accountId === accountId),
      )
    }
    return written
  })
}
