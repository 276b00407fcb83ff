/** The kinds of agencies, as the table access.agency holds them and as people read them. */

export const agencyKinds = [
  'council',
  'council service',
  'police',
  'probation',
  'fire',
  'health',
  'housing',
  'education',
  'charity',
  'other',
] as const

export type AgencyKind = (typeof agencyKinds)[number]

const names: Record<AgencyKind, string> = {
  council: 'Council',
  'council service': 'Service of a council',
  police: 'Police',
  probation: 'Probation',
  fire: 'Fire and rescue',
  health: 'Health',
  housing: 'Housing provider',
  education: 'School or college',
  charity: 'Charity',
  other: 'Other',
}

export const kindName = (kind: AgencyKind): string => names[kind]
export const isAgencyKind = (text: string): text is AgencyKind => agencyKinds.some(kind => kind === text)
