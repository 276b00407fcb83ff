/** Rules for users and the roles that they hold. */
import { rule } from '../../lib/index.ts'

const source = 'our own'

export const emailLooksLikeOne = rule<void, { email: string }>({
  id: 'email-looks-like-one',
  source,
  says: () => 'Enter an email address in the correct format, like name@example.org',
  test: ({ email }) => email.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>".]+(\.[^\s@,;<>".]+)+$/.test(email),
})

export const emailFree = rule<void, { taken: boolean }>({
  id: 'email-free',
  source,
  says: () => 'Somebody else has this email address here: find them under Users, and give them the role',
  test: ({ taken }) => !taken,
})

export const nameSays = rule<void, { name: string }>({
  id: 'name-says',
  source,
  says: () => 'Enter a name of 2 to 100 characters',
  test: ({ name }) => name.length >= 2 && name.length <= 100 && /\p{L}/u.test(name),
})

export const homeIsPostcode = rule<void, { home: string; key: string | null }>({
  id: 'home-is-postcode',
  source,
  says: () => 'Enter a full postcode, or leave it blank',
  test: ({ home, key }) => home === '' || key !== null,
})

export const someRole = rule<void, { roles: readonly string[]; known: readonly string[] }>({
  id: 'some-role',
  source,
  says: () => 'Choose at least one role',
  test: ({ roles, known }) => roles.length > 0 && roles.every(role => known.includes(role)),
})

export const whySaid = rule<void, { why: string }>({
  id: 'access-has-reason',
  source: 'UK GDPR article 5(2): whoever gives access can show why',
  says: () => 'Say why, in at least five characters: it stays with the role and in the log',
  test: ({ why }) => why.length >= 5 && why.length <= 500,
})

export const notHeldTwice = rule<void, { held: boolean }>({
  id: 'not-held-twice',
  source,
  says: () => 'They hold this role at this agency already',
  test: ({ held }) => !held,
})

export const datesInOrder = rule<void, { begins: string; ends: string | null; today: string }>({
  id: 'dates-in-order',
  source,
  says: () => 'The last day must not be before the first, nor in the past; the first must be within a year from today',
  test: ({ begins, ends, today }) => {
    const latest = Temporal.PlainDate.from(today).add({ years: 1 }).toString()
    return begins >= today && begins <= latest && (ends === null || (ends >= begins && ends >= today))
  },
})

export const lastDayInOrder = rule<void, { lastDay: string; begins: string; today: string }>({
  id: 'last-day-in-order',
  source,
  says: () => 'The last day must be today or later, and not before the role begins: to end it sooner, end it at once',
  test: ({ lastDay, begins, today }) => lastDay >= today && lastDay >= begins,
})

export const someAdministratorStays = rule<void, { before: number; left: number }>({
  id: 'some-administrator-stays',
  source: 'our own: without an administrator nobody could let anybody in, or take access away',
  says: () =>
    'This would leave nobody who can administer: give another person, who has signed in already, the administrator role first',
  test: ({ before, left }) => left > 0 || before === 0,
})

export const postStillHeld = rule<void, { held: boolean }>({
  id: 'post-still-held',
  source,
  says: () => 'This role has ended already',
  test: ({ held }) => held,
})

export const notLeft = rule<void, { state: string }>({
  id: 'not-left',
  source,
  says: () => 'This person has left: bring them back first',
  test: ({ state }) => state !== 'left',
})

export const identityChecked = rule<void, { how: string }>({
  id: 'identity-checked',
  source: 'our own: whoever asks for a new link may be somebody else',
  says: () => 'Say how you made sure that it is them, in at least ten characters: called back, seen with a pass, …',
  test: ({ how }) => how.length >= 10 && how.length <= 500,
})

export const noAccountYet = rule<void, { any: boolean }>({
  id: 'no-account-yet',
  source: 'our own: the first administrator lets in all others',
  says: () => 'This site is set up already: ask an administrator',
  test: ({ any }) => !any,
})
