/** The four areas of offender management of the invented county: a team of the police each, and how many it manages. */

export type Area = {
  /** Of its agency. */
  readonly key: string
  readonly officer: string
  /** When its conference sits, on the day of the problem-solving group. */
  readonly sits: string
  readonly caseload: { readonly fixed: number; readonly flex: number; readonly free: number }
  /** Let go of in the last months. */
  readonly left: number
}

export const areas: readonly Area[] = [
  { key: 'om-thornmere', officer: 'inspector', sits: '13:00', caseload: { fixed: 12, flex: 29, free: 13 }, left: 4 },
  { key: 'om-ashcombe', officer: 'ashcombe', sits: '14:15', caseload: { fixed: 11, flex: 33, free: 16 }, left: 2 },
  { key: 'om-fellgate', officer: 'fellgate', sits: '15:15', caseload: { fixed: 11, flex: 33, free: 15 }, left: 3 },
  { key: 'om-marrick', officer: 'marrick', sits: '16:15', caseload: { fixed: 11, flex: 23, free: 9 }, left: 1 },
]
