/** Rules for cases, panels, and who is let into them. */
import { nameKeys, postcodeKey, rule } from '../lib/index.ts'
import { longestWords } from './reasons.ts'

const source = 'our own'

export const namedSomehow = rule<void, { keys: readonly string[] }>({
  id: 'named-somehow',
  source,
  says: () => 'Enter the name; where nobody knows it, write what people call them, or “Unknown man”',
  test: ({ keys }) => keys.length > 0,
})

export const postcodeShaped = rule<void, { postcode: string }>({
  id: 'postcode-shaped',
  source: 'our own: cases are found by whole postcodes',
  says: () => 'Enter a whole postcode, as TM4 2QB, or leave it blank',
  test: ({ postcode }) => postcode.trim() === '' || postcodeKey(postcode) !== null,
})

export const bornInThePast = rule<void, { born: string | null; today: string }>({
  id: 'born-in-the-past',
  source,
  says: () => 'A date of birth must be in the past, and after 1900',
  test: ({ born, today }) => born === null || (born <= today && born > '1900-01-01'),
})

export const placeNotBorn = rule<void, { role: string; born: string | null }>({
  id: 'place-not-born',
  source,
  says: () => 'A place has a name and an address, and no date of birth',
  test: ({ role, born }) => role !== 'place' || born === null,
})

export const whySaid = rule<number, { key: string; words: string }>({
  id: 'why-said',
  source: 'Data Protection Act 2018, section 62: the log says why a record was read',
  usually: longestWords,
  says: most => `Say what it is, in ${most} characters or fewer`,
  test: ({ key, words }, most) => key !== 'other' || (words !== '' && words.length <= most),
})
export const whySaidLimit = longestWords

export const ofOwnAgency = rule<void, { agencyId: number; mine: readonly { id: number }[] }>({
  id: 'of-own-agency',
  source: 'our own: the owning agency answers for what is in a case',
  says: () => 'Choose an agency whose cases you work',
  test: ({ agencyId, mine }) => mine.some(one => one.id === agencyId),
})

export const workerAtAgency = rule<
  void,
  { accountId: number; agencyId: number; all: readonly { accountId: number; agencyId: number; caseworker: boolean }[] }
>({
  id: 'worker-at-agency',
  source,
  says: () => 'Choose somebody who works cases of the owning agency',
  test: ({ accountId, agencyId, all }) =>
    all.some(one => one.accountId === accountId && one.agencyId === agencyId && one.caseworker),
})

export const knowsSelfExcluded = rule<void, { accountId: number; me: number; sure: boolean }>({
  id: 'knows-self-excluded',
  source: 'our own: nobody can undo it for themselves',
  says: () =>
    'That is you. You would no longer see this case, and could not undo it: tick the box below if you mean it',
  test: ({ accountId, me, sure }) => accountId !== me || sure,
})

export const excludedIsNotWorker = rule<void, { accountId: number; workerId: number | null }>({
  id: 'excluded-is-not-worker',
  source,
  says: () => 'The case is assigned to them: assign it to somebody else first',
  test: ({ accountId, workerId }) => accountId !== workerId,
})

export const namedOnce = rule<
  void,
  { accountId: number; kind: string; all: readonly { accountId: number; kind: string }[] }
>({
  id: 'named-once',
  source,
  says: () => 'They are on this list already',
  test: ({ accountId, kind, all }) => all.every(one => one.accountId !== accountId || one.kind !== kind),
})

export const sharedByAgreement = rule<void, { offered: boolean }>({
  id: 'shared-by-agreement',
  source: 'Crime and Disorder Act 1998, section 115 and the like: each agreement names its gateway',
  says: () => 'Choose somebody whose agency receives this kind of case from yours by an agreement in force',
  test: ({ offered }) => offered,
})

export const agreementOfConvenor = rule<void, { offered: boolean }>({
  id: 'agreement-of-convenor',
  source: 'our own: a panel sees what an agreement in force lets its agencies share',
  says: () => 'Choose an agreement that is in force and that your agency has signed',
  test: ({ offered }) => offered,
})

export const caseIsOpen = rule<void, { closed: string | null }>({
  id: 'case-is-open',
  source: 'our own: work on a case that is closed would be seen by nobody',
  says: () => 'This case is closed: open it again first',
  test: ({ closed }) => closed === null,
})

export const panelDueAhead = rule<void, { due: Temporal.Instant; now: Temporal.Instant }>({
  id: 'panel-due-ahead',
  source,
  says: () => 'Enter a day and a time that are still to come',
  test: ({ due, now }) => Temporal.Instant.compare(due, now) >= 0,
})

/** The database's trigger holds to the same hours. */
const panelHours = { before: 2, after: 24 }
export const panelOpensInTime = rule<void, { due: Temporal.Instant; now: Temporal.Instant }>({
  id: 'panel-opens-in-time',
  source: 'our own: what a panel shares is shared for its meeting',
  says: () =>
    `A panel can be opened from ${panelHours.before} hours before it is due until ${panelHours.after} hours after: before it opens you can change when it meets`,
  test: ({ due, now }) =>
    Temporal.Instant.compare(now, due.subtract({ hours: panelHours.before })) >= 0 &&
    Temporal.Instant.compare(now, due.add({ hours: panelHours.after })) <= 0,
})

export const panelNotOpened = rule<void, { opened: boolean }>({
  id: 'panel-not-opened',
  source: 'our own: the log says what was shown to whom at which panel',
  says: () => 'This panel has opened: its name and its time stand, and it is closed rather than cancelled',
  test: ({ opened }) => !opened,
})

export const panelNotCancelled = rule<void, { cancelled: boolean }>({
  id: 'panel-not-cancelled',
  source,
  says: () => 'This panel was cancelled: call another one',
  test: ({ cancelled }) => !cancelled,
})

export const panelNotEnded = rule<void, { closed: boolean }>({
  id: 'panel-not-ended',
  source,
  says: () => 'This panel has closed, and stays closed: call another one',
  test: ({ closed }) => !closed,
})

export const ownCaseOfPurpose = rule<void, { found: { own: boolean; purpose: string } | undefined; purpose: string }>({
  id: 'own-case-of-purpose',
  source: 'our own: each agency puts its own cases, and an agreement covers one purpose',
  says: () => 'Enter the reference of a case that your agency owns and that serves the purpose of this panel',
  test: ({ found, purpose }) => found !== undefined && found.own && found.purpose === purpose,
})

export const partyToAgreement = rule<void, { offered: boolean }>({
  id: 'party-to-agreement',
  source: 'our own: whoever is not party to the agreement would see nothing',
  says: () => 'Choose somebody of an agency that is party to the agreement of this panel',
  test: ({ offered }) => offered,
})

export const searchHasName = rule<void, { name: string }>({
  id: 'search-has-name',
  source: 'our own: a search for everybody at an address would be a list of neighbours',
  says: () => 'Enter a name',
  test: ({ name }) => nameKeys(name).length > 0,
})

export const consentCarried = rule<void, { recorded: boolean; told: boolean }>({
  id: 'consent-carried',
  source: 'our own: consent is asked once, and whoever takes a case over keeps to it; UK GDPR article 7',
  says: () =>
    'Go through what people agreed to and refused with the agency that takes the case over, and say that you have',
  test: ({ recorded, told }) => !recorded || told,
})

export const sharedWithout = rule<void, { recorded: boolean; without: string }>({
  id: 'shared-without',
  source:
    'UK GDPR article 6; Data Protection Act 2018, Schedule 1: where it is not consent, it is something else, and the case says what',
  says: () => 'Nobody’s consent is recorded: say why the case can be handed over without it, or record it first',
  test: ({ recorded, without }) => recorded || without.trim() !== '',
})
