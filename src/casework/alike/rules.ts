/** Rules for saying that two people in cases are one. */
import { rule } from '../../lib/index.ts'

type Pair<Of> = { readonly one: Of; readonly other: Of }

export const linkedInOneAgency = rule<void, Pair<{ agencyId: number }>>({
  id: 'linked-in-one-agency',
  source: 'our own: what one agency knows of somebody is not joined to what another knows',
  says: () => 'They are in a case of another agency: people are linked only within one agency',
  test: ({ one, other }) => one.agencyId === other.agencyId,
})

export const linkedToItsLike = rule<void, Pair<{ role: string }>>({
  id: 'linked-to-its-like',
  source: 'our own',
  says: () => 'One of them is a place: a person is linked to a person, and a place to a place',
  test: ({ one, other }) => (one.role === 'place') === (other.role === 'place'),
})

export const harmedKeptApart = rule<void, Pair<{ caseId: number | null; field: string; limited: boolean }>>({
  id: 'harmed-kept-apart',
  source:
    'our own: somebody may be harmed in one case and suspected in another, and one case must not lead to the other',
  says: () =>
    'They were harmed in one of these cases and not in the other, and one of the cases is kept to a few people: they are not linked',
  test: ({ one, other }) => one.caseId === other.caseId || one.field === other.field || !(one.limited || other.limited),
})

const longest = 500
export const linkSaysWhy = rule<number, { why: string }>({
  id: 'link-says-why',
  source: 'our own: whoever undoes it must know what it was based on',
  usually: longest,
  says: most => `Say why, in ${most} characters or fewer`,
  test: ({ why }, most) => why.trim() !== '' && why.length <= most,
})
export const linkWhyLimit = longest

export const openCaseOfKind = rule<void, { closed: string | null; kind: string; wanted: string }>({
  id: 'report-joins-open-case',
  source: 'our own: a report that joins a closed case, or one of another kind, would be worked by nobody',
  says: () => 'Choose an open case of the same kind',
  test: ({ closed, kind, wanted }) => closed === null && kind === wanted,
})

/** `told`: the agencies that tell; null where no date of birth is known. */
export const lookedForByBirth = rule<void, { told: readonly number[] | null }>({
  id: 'looked-for-by-birth',
  source: 'our own: many share a name, and another agency is not asked about somebody else',
  says: () => 'Enter the date of birth of whoever the case is about first: nobody is looked for by the name alone',
  test: ({ told }) => told !== null,
})
