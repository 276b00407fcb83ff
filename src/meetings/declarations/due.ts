/** What members owe the register: within 28 days of becoming a member, and of an interest that they declared and is not in it. */
import { clockInstant } from '../clocks/clock.ts'
import { registerInterests } from '../clocks/periods.ts'
import type { Due, DueSource } from '../due/due.ts'
import { longDate, today } from '../../lib/index.ts'
import { sittingMembers } from '../../people/index.ts'
import { unregistered } from './due.store.ts'

/** Of members whose first day is on record: who is listed without one may have sat for years before the record begins. */
export const interestsDue: DueSource = async (tx, _committee, now): Promise<Due[]> => {
  const joined = (await sittingMembers(tx, today(now).toString())).flatMap((one): Due[] => {
    if (one.confirmed !== null || one.begins === null) return []
    const clock = registerInterests(one.begins)
    return [
      {
        key: `register-interests:${one.personId}:${one.begins}`,
        accountId: one.accountId,
        what: 'Register your interests',
        href: '/interests/mine',
        at: clockInstant(clock.at),
        says: clock.says,
      },
    ]
  })
  const declared = (await unregistered(tx)).map((one): Due => {
    const clock = registerInterests(one.date)
    return {
      key: `register-declared:${one.id}`,
      accountId: one.accountId,
      what: `Register the interest that you declared on ${longDate(one.date)}`,
      href: '/interests/mine',
      at: clockInstant(clock.at),
      says: clock.says,
    }
  })
  return [...joined, ...declared]
}
