/** What is counted of incidents and of what was done about them. It is work and places, so no number is hidden because it is small. */
import type { Measure } from '../../casework/index.ts'
import { endings } from './ending.ts'
import { kinds, namesOf, sizes } from './kinds.ts'
import { noticeKinds } from './notice.ts'

export const measures: readonly Measure[] = [
  {
    key: 'incidents',
    name: 'Incidents',
    says: 'Incidents seen within the period. One that was recorded twice counts once.',
    counts: 'flow',
    mark: 'incident',
    by: namesOf(kinds),
  },
  {
    key: 'actions',
    name: 'Actions',
    says: 'Fixed penalty notices, statutory notices (community protection notices among them, on the day of service), and letters of advice or warning within the period. One incident can have several, or none. Investigations and prosecutions are not among them.',
    counts: 'flow',
    mark: 'action',
    values: ['fixed-penalty', 'statutory-notice', 'letter'],
    by: {
      'fixed-penalty': 'Fixed penalty notices',
      'statutory-notice': 'Statutory notices',
      letter: 'Advisory and warning letters',
    },
  },
  {
    key: 'letters',
    name: 'Letters',
    says: 'Letters of advice and warning within the period; one that was sent again counts once.',
    counts: 'flow',
    mark: 'letter-sent',
    by: { advice: 'Advice', warning: 'Warning' },
  },
  {
    key: 'notices',
    name: 'Notices on waste and land',
    says: 'Statutory notices served within the period, by their Act; community protection notices apart.',
    counts: 'flow',
    mark: 'notice',
    by: namesOf(noticeKinds),
  },
  {
    key: 'notices-ended',
    name: 'What came of notices',
    says: 'Statutory notices that ended within the period.',
    counts: 'flow',
    mark: 'notice-ended',
    by: {
      complied: 'Complied with',
      works: 'The council did the work',
      offence: 'An offence',
      withdrawn: 'Withdrawn',
      quashed: 'Quashed',
    },
  },
  {
    key: 'investigations',
    name: 'Investigations',
    says: 'Visits, searches of waste and inspections within the period.',
    counts: 'flow',
    mark: 'investigation',
    by: {
      visit: 'Visits',
      search: 'Waste searched',
      enquiry: 'Enquiries',
      'duty-of-care': 'Duty of care inspections',
      footage: 'Footage',
      vehicle: 'Vehicles',
    },
  },
  {
    key: 'evidence-found',
    name: 'Evidence found',
    says: 'Investigations within the period that found who did it.',
    counts: 'flow',
    mark: 'evidence-found',
  },
  {
    key: 'fly-tips',
    name: 'Fly-tips by size',
    says: 'Fly-tips seen within the period, in the sizes of the national return.',
    counts: 'flow',
    mark: 'fly-tip',
    by: namesOf(sizes.filter(one => one.key !== 'none')),
  },
  {
    key: 'clearing-cost',
    name: 'Cost of clearing',
    says: 'What the council paid within the period to clear what was found, in pounds.',
    counts: 'sum',
    unit: 'pounds',
    mark: 'clearing-cost',
  },
  {
    key: 'open',
    name: 'Open incidents',
    says: 'Incidents that are open as at the day.',
    counts: 'stock',
    mark: 'stage',
    values: ['reported', 'investigated'],
    by: { reported: 'Reported', investigated: 'Under investigation' },
  },
  {
    key: 'closed',
    name: 'Closed',
    says: 'Incidents closed within the period, by why.',
    counts: 'flow',
    mark: 'closed',
    by: { ...namesOf(endings), duplicate: 'Recorded twice' },
  },
]
