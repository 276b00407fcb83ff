/** Bodies, people and memberships: matched across papers, and kept by clerks. What other modules may use. */

// The record
export { loadBodies } from './body/load-bodies.ts'
export { nameBody } from './body/name-body.ts'
export { openBody } from './body/open-body.ts'
export { bodies, bodyById, bodyBySlug, type Body } from './body/store.ts'
export { recordMembership } from './membership/record-membership.ts'
export { bodiesOf, membershipsOf, type Membership } from './membership/store.ts'
export { namePerson } from './person/name-person.ts'
export { settle } from './person/settle-doubt.ts'
export { spellPerson } from './person/spell-person.ts'
export { doubts, namedBy, personBySlug, spellings } from './person/store.ts'
export { privateBodies } from './reader/store.ts'
export { represents } from './representation/store.ts'

// Bodies and their members, as clerks keep them
export { approvedAbsences, insertApprovedAbsence } from './absence/store.ts'
export { type DeskBody, deskBodies, deskBody } from './body/desk.store.ts'
export { changeBody, makeBody, noteOpening } from './body/keep-body.ts'
export { bodyKindName, bodyKinds } from './body/kinds.ts'
export { endHolder, holdersOf, nameHolder, personOfRecord } from './holder/store.ts'
export { copyYear } from './membership/copy-year.ts'
export {
  membershipYears,
  moveFirstDay,
  onBoth,
  type Seat,
  type SeatFacts,
  seatOf,
  seats,
  whyEnded,
} from './membership/desk.store.ts'
export { addMember, changeMember, memberFault, removeMember } from './membership/keep-member.ts'
export { type Candidate, candidates, nameByClerk } from './person/name-by-clerk.ts'
export {
  endRepresentation,
  insertRepresentation,
  type Representation,
  representation,
  representations,
} from './representation/store.ts'
export { deleteSubstitute, type Substitute, substitutes, upsertSubstitute } from './substitute/store.ts'
export { type Vacancy, vacancies } from './vacancy/store.ts'

// The register of members’ interests
export { mayRegister } from './interest/access.ts'
export { categories } from './interest/categories.ts'
export { decideInterest } from './interest/decide-interest.ts'
export { enterInterest } from './interest/enter-interest.ts'
export { registrants, sittingMembers } from './interest/members.store.ts'
export { entriesOf, type Entry, entryBySlug, type InterestFacts, ownPerson, waitingEntries } from './interest/store.ts'

// Pages
export { interestPages } from './interest/pages.ts'
export { bodyReadersPage } from './reader/readers.page.ts'
