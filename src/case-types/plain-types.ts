/** Kinds of cases whose services are still to be built: they are known, opened, read and closed. */
import { plainType } from './plain.ts'

export const plainTypes = [
  plainType({
    key: 'tenancy',
    name: 'Tenancy',
    purpose: 'crime-and-disorder',
    prefix: 'TEN',
    says: 'What a landlord does about a tenancy where there is crime or disorder.',
  }),
  plainType({
    key: 'domestic-abuse',
    name: 'Domestic abuse',
    purpose: 'domestic-abuse',
    prefix: 'DA',
    says: 'Keeping somebody safe from domestic abuse.',
  }),
  plainType({
    key: 'hate-crime',
    name: 'Hate crime',
    purpose: 'hate-crime',
    prefix: 'HC',
    says: 'Supporting somebody who suffers hate crime.',
  }),
  plainType({
    key: 'exploitation',
    name: 'Exploitation',
    purpose: 'exploitation',
    prefix: 'EX',
    says: 'Protecting somebody from slavery and exploitation.',
  }),
  plainType({
    key: 'prevent',
    name: 'Prevent',
    purpose: 'prevent',
    prefix: 'PR',
    says: 'Keeping somebody from being drawn into terrorism.',
  }),
]
