/** The agencies of the invented borough, and what they have agreed to share. */
import type { Agency } from '../../access/index.ts'

export type AgencySeed = { key: string; name: string; kind: Agency['kind']; under?: string }

export const agencies: AgencySeed[] = [
  { key: 'council', name: 'Thornmere Borough Council', kind: 'council' },
  { key: 'safety', name: 'Thornmere Community Safety Team', kind: 'council service', under: 'council' },
  { key: 'enforcement', name: 'Thornmere Environmental Enforcement', kind: 'council service', under: 'council' },
  { key: 'police', name: 'Westmarch Police', kind: 'police' },
  { key: 'om-thornmere', name: 'Thornmere Offender Management', kind: 'police' },
  { key: 'om-ashcombe', name: 'Ashcombe Offender Management', kind: 'police' },
  { key: 'om-fellgate', name: 'Fellgate Offender Management', kind: 'police' },
  { key: 'om-marrick', name: 'Marrick Offender Management', kind: 'police' },
  { key: 'probation', name: 'Westmarch Probation', kind: 'probation' },
  { key: 'fire', name: 'Westmarch Fire and Rescue', kind: 'fire' },
  { key: 'homes', name: 'Larkrise Homes', kind: 'housing' },
  { key: 'recovery', name: 'Millrace Recovery', kind: 'charity' },
]

export type AgreementSeed = {
  title: string
  purpose: string
  gateway: string
  starts: string
  reviewOn: string
  tellsPresence: boolean
  /** Each party with the person who signed and the kinds of fields that it receives. */
  parties: { agency: string; signatory: string; signed: string; fields: string[] }[]
}

const ofThePolice = (agency: string) => ({
  agency,
  signatory: 'Maud Ellery',
  signed: '2025-05-12',
  fields: ['identity', 'contact', 'concern', 'risk', 'plan', 'intelligence'],
})

export const agreements: AgreementSeed[] = [
  {
    title: 'Thornmere problem-solving group',
    purpose: 'crime-and-disorder',
    gateway: 'Crime and Disorder Act 1998, section 115',
    starts: '2025-04-01',
    reviewOn: '2027-04-01',
    tellsPresence: true,
    parties: [
      { agency: 'council', signatory: 'Oswin Harkness', signed: '2025-03-20', fields: [] },
      {
        agency: 'safety',
        signatory: 'Oswin Harkness',
        signed: '2025-03-20',
        fields: ['identity', 'contact', 'concern', 'risk', 'plan'],
      },
      {
        agency: 'police',
        signatory: 'Maud Ellery',
        signed: '2025-03-24',
        fields: ['identity', 'contact', 'concern', 'risk', 'plan', 'victim'],
      },
      { agency: 'homes', signatory: 'Piers Tolland', signed: '2025-03-25', fields: ['identity', 'concern', 'plan'] },
      { agency: 'fire', signatory: 'Greta Fallow', signed: '2025-03-27', fields: ['contact', 'risk'] },
    ],
  },
  {
    title: 'Westmarch offender management',
    purpose: 'offender-management',
    gateway: 'Crime and Disorder Act 1998, section 115; Offender Management Act 2007, section 14',
    starts: '2025-06-01',
    reviewOn: '2026-06-01',
    tellsPresence: true,
    parties: [
      ...['police', 'om-thornmere', 'om-ashcombe', 'om-fellgate', 'om-marrick'].map(ofThePolice),
      {
        agency: 'probation',
        signatory: 'Idris Quennell',
        signed: '2025-05-12',
        fields: ['identity', 'contact', 'concern', 'risk', 'plan'],
      },
      { agency: 'homes', signatory: 'Piers Tolland', signed: '2025-05-19', fields: ['identity', 'plan'] },
      {
        agency: 'recovery',
        signatory: 'Wynne Ashby',
        signed: '2025-05-21',
        fields: ['identity', 'plan', 'health'],
      },
    ],
  },
  {
    title: 'Thornmere case reviews',
    purpose: 'case-review',
    gateway: 'Anti-social Behaviour, Crime and Policing Act 2014, schedule 4, paragraph 7',
    starts: '2025-04-01',
    reviewOn: '2027-04-01',
    tellsPresence: false,
    parties: [
      { agency: 'council', signatory: 'Oswin Harkness', signed: '2025-03-20', fields: [] },
      { agency: 'safety', signatory: 'Oswin Harkness', signed: '2025-03-20', fields: ['identity', 'concern', 'plan'] },
      {
        agency: 'police',
        signatory: 'Maud Ellery',
        signed: '2025-03-24',
        fields: ['identity', 'concern', 'plan', 'victim'],
      },
      { agency: 'homes', signatory: 'Piers Tolland', signed: '2025-03-25', fields: ['identity', 'concern', 'plan'] },
    ],
  },
  {
    title: 'Thornmere domestic abuse conference',
    purpose: 'domestic-abuse',
    gateway: 'Domestic Abuse Act 2021; Crime and Disorder Act 1998, section 115',
    starts: '2025-09-01',
    reviewOn: '2026-12-15',
    tellsPresence: false,
    parties: [
      {
        agency: 'police',
        signatory: 'Maud Ellery',
        signed: '2025-08-18',
        fields: ['identity', 'contact', 'concern', 'risk', 'plan', 'victim'],
      },
      { agency: 'council', signatory: 'Oswin Harkness', signed: '2025-08-19', fields: [] },
      {
        agency: 'safety',
        signatory: 'Oswin Harkness',
        signed: '2025-08-19',
        fields: ['identity', 'concern', 'risk', 'plan', 'victim'],
      },
    ],
  },
]
