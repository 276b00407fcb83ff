/** Rules for agencies. */
import { fold, rule } from '../../lib/index.ts'

/** What the rules look at of an agency. */
type Agency = { id: number; name: string; closed: string | null; controllerId: number | null }

const source = 'our own'

export const agencyNameFree = rule<void, { id: number | null; name: string; all: Agency[] }>({
  id: 'agency-name-free',
  source,
  says: () => 'There is an agency of this name already',
  test: ({ id, name, all }) => all.every(one => one.id === id || fold(one.name) !== fold(name)),
})

export const agencyNameSays = rule<void, { name: string }>({
  id: 'agency-name-says',
  source,
  says: () => 'Enter a name of 2 to 100 characters, with at least one letter',
  test: ({ name }) => name.length >= 2 && name.length <= 100 && /\p{L}/u.test(name),
})

export const onlyServicesLeaveIt = rule<void, { kind: string; controllerId: number | null }>({
  id: 'only-services-leave-it',
  source:
    'UK GDPR article 4(7); our own: what the council signs binds whom it answers for, so nobody else is put under it',
  says: () => 'Only a service of a council leaves its records to another agency: leave it at The agency itself',
  test: ({ kind, controllerId }) => controllerId === null || kind === 'council service',
})

export const controllerAnswers = rule<
  void,
  { agency: Agency | null; controllerId: number | null; controller: Agency | undefined; all: Agency[] }
>({
  id: 'controller-answers',
  source: 'UK GDPR article 4(7): the controller is whoever determines why and how; our own: one step, never a chain',
  says: () =>
    'Choose an open agency that answers for itself, or leave it blank; an agency that answers for others answers for itself',
  test: ({ agency, controllerId, controller, all }) =>
    controllerId === null ||
    (controller !== undefined &&
      controller.closed === null &&
      controller.controllerId === null &&
      controller.id !== agency?.id &&
      all.every(one => agency === null || one.controllerId !== agency.id)),
})

export const closesLast = rule<void, { agency: Agency; all: Agency[] }>({
  id: 'closes-last',
  source: 'our own: somebody must answer for the records of a service',
  says: () =>
    'Other agencies that are open leave their records to this one: close those first, or say who answers for them',
  test: ({ agency, all }) => all.every(one => one.controllerId !== agency.id || one.closed !== null),
})

export const agencyOpen = rule<void, { agency: Agency | undefined }>({
  id: 'agency-open',
  source: 'our own: a role is held for an agency, and ends with it',
  says: () => 'Choose an agency that is open',
  test: ({ agency }) => agency !== undefined && agency.closed === null,
})
