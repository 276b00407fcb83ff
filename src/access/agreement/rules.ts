/** Rules for information sharing agreements. */
import { rule } from '../../lib/index.ts'

type Terms = { purpose: string; gateway: string; starts: string; ends: string | null; tellsPresence: boolean }

const code =
  'ICO data sharing code of practice (2021): an agreement says why, by which power, what, and when it is looked at again'

export const agreementDates = rule<void, { starts: string; reviewOn: string; ends: string | null }>({
  id: 'agreement-dates',
  source: code,
  says: () =>
    'The review must be after the first day and at most three years from it; the last day must not be before the first',
  test: ({ starts, reviewOn, ends }) =>
    reviewOn > starts &&
    reviewOn <= Temporal.PlainDate.from(starts).add({ years: 3 }).toString() &&
    (ends === null || ends >= starts),
})

export const purposeKnown = rule<void, { purpose: string; known: readonly string[] }>({
  id: 'purpose-known',
  source: 'UK GDPR article 5(1)(b): one specified purpose',
  says: () => 'Choose the purpose: an agreement covers one',
  test: ({ purpose, known }) => known.includes(purpose),
})

export const signedByThen = rule<void, { signedOn: string | null; today: string }>({
  id: 'signed-by-then',
  source: 'our own',
  says: () => 'The date of the signature must not be in the future',
  test: ({ signedOn, today }) => signedOn === null || signedOn <= today,
})

export const partyOnce = rule<void, { agencyId: number; parties: readonly { agencyId: number }[] }>({
  id: 'party-once',
  source: 'our own',
  says: () => 'This agency is party to the agreement already',
  test: ({ agencyId, parties }) => parties.every(party => party.agencyId !== agencyId),
})

/**
 * Whether a change lets somebody see more, or for something else, or for longer: what was signed was not that. The title, the
 * review date and everything narrower may change under the signatures.
 */
export const staysSigned = rule<void, { before: Terms; after: Terms }>({
  id: 'stays-signed',
  source: 'our own: nobody signed what was written in afterwards',
  says: () =>
    'A new purpose or power, an earlier start, a later end or telling presence takes the signatures off: everybody signs anew',
  test: ({ before, after }) =>
    after.purpose === before.purpose &&
    after.gateway === before.gateway &&
    after.starts >= before.starts &&
    (after.ends ?? '9999') <= (before.ends ?? '9999') &&
    (before.tellsPresence || !after.tellsPresence),
})

export const fieldsStaySigned = rule<void, { before: readonly string[]; after: readonly string[] }>({
  id: 'fields-stay-signed',
  source: 'our own: nobody signed what was written in afterwards',
  says: () => 'Another kind of information for a party takes the signatures off: everybody signs anew',
  test: ({ before, after }) => after.every(field => before.includes(field)),
})
