/** Rules for letters: how they are made, and how they are served. */
import { list, rule } from '../../lib/index.ts'
import type { Day } from '../type/effect.ts'

const source = 'our own'

export const letterFilled = rule<readonly string[], { gaps: readonly string[] }>({
  id: 'letter-filled',
  source: 'our own: what a template could not fill in, somebody must',
  usually: ['[…]'],
  says: gaps => `Fill in what is missing, or take it out: ${list([...gaps])}`,
  test: ({ gaps }) => gaps.length === 0,
})

export const letterPrintable = rule<string, { problems: readonly string[] }>({
  id: 'letter-printable',
  source,
  usually: '…',
  says: problem => `This cannot be printed as it stands: ${problem}`,
  test: ({ problems }) => problems.length === 0,
})

export const letterToSomebody = rule<void, { role: string; to: readonly string[] }>({
  id: 'letter-to-somebody',
  source: 'our own: a letter that was meant for one person must not go to another',
  says: () => 'Choose somebody to whom this letter can be written',
  test: ({ role, to }) => to.includes(role),
})

export const letterMeantAgain = rule<void, { recent: boolean; answer: string }>({
  id: 'letter-meant-again',
  source: 'our own: a letter that is sent again is counted once',
  says: () =>
    'The same letter to the same person was made within a day: say whether this one is made in its place, or is another',
  test: ({ recent, answer }) => !recent || answer !== '',
})

export const letterNotReplaced = rule<void, { replaced: boolean }>({
  id: 'letter-not-replaced',
  source: 'our own: what stands is the newest',
  says: () => 'This letter was made anew: use the newer one',
  test: ({ replaced }) => !replaced,
})

export const servedAfterMade = rule<void, { on: Day; made: Day }>({
  id: 'served-after-made',
  source: 'our own: nothing is served before it is written',
  says: () => 'Enter the day on which the letter was made, or a later one',
  test: ({ on, made }) => on >= made,
})

export const servedAtTime = rule<void, { how: string; time: string }>({
  id: 'served-at-time',
  source: 'our own: what is delivered counts from its hour',
  says: () => 'Enter the time as 14:05, on the 24 hour clock; of a letter that was posted you can leave it out',
  test: ({ how, time }) => (time === '' ? how === 'post' : /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)),
})

export const servedInThePast = rule<void, { on: Day; time: string; today: Day; now: string }>({
  id: 'served-in-the-past',
  source,
  says: () => 'Enter a time that has passed',
  // What is no time is refused by another rule.
  test: ({ on, time, today, now }) => on < today || (on === today && (time <= now || !/^\d\d:\d\d$/.test(time))),
})

export const servedOnce = rule<void, { before: readonly { how: string; on: Day }[]; how: string; on: Day }>({
  id: 'served-once',
  source: 'our own: what was written down twice happened once',
  says: () => 'That it was served in this way on this day is recorded already',
  test: ({ before, how, on }) => before.every(one => one.how !== how || one.on !== on),
})

export const emailConsented = rule<void, { how: string; consented: boolean }>({
  id: 'email-consented',
  source: 'Electronic service needs the consent of whoever receives it (memory; as Civil Procedure Rules, PD 6A)',
  says: () => 'E-mail only where they agreed to receive letters so: say that they did, or serve it in another way',
  test: ({ how, consented }) => how !== 'e-mail' || consented,
})

export const affixedNotices = rule<void, { how: string; notice: boolean }>({
  id: 'affixed-notices',
  source: 'our own: an ordinary letter on a door tells everybody who passes',
  says: () => 'Only a notice is fixed to premises: serve this letter in another way',
  test: ({ how, notice }) => how !== 'affixed' || notice,
})

export const serviceProved = rule<void, { notice: boolean; note: string; file: number | null }>({
  id: 'service-proved',
  source: 'our own: a court asks how a notice was served',
  says: () => 'Say what shows that the notice was served, or choose the file that does',
  test: ({ notice, note, file }) => !notice || note !== '' || file !== null,
})

export const returnedAfterServed = rule<void, { on: Day; served: readonly Day[] }>({
  id: 'returned-after-served',
  source: 'our own: what was not sent cannot come back',
  says: () => 'Enter a day on or after the day on which it was sent or delivered',
  test: ({ on, served }) => served.some(day => day <= on),
})
