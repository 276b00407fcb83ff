/** The kinds of cases, each with the purpose that it serves and the letters that its references begin with. */

export type CaseKind = {
  readonly key: string
  readonly name: string
  readonly purpose: string
  readonly prefix: string
}

export const kinds: readonly CaseKind[] = [
  { key: 'anti-social-behaviour', name: 'Anti-social behaviour', purpose: 'crime-and-disorder', prefix: 'ASB' },
  { key: 'tenancy', name: 'Tenancy', purpose: 'crime-and-disorder', prefix: 'TEN' },
  { key: 'offender-management', name: 'Offender management', purpose: 'offender-management', prefix: 'OM' },
  { key: 'domestic-abuse', name: 'Domestic abuse', purpose: 'domestic-abuse', prefix: 'DA' },
  { key: 'hate-crime', name: 'Hate crime', purpose: 'hate-crime', prefix: 'HC' },
  { key: 'exploitation', name: 'Exploitation', purpose: 'exploitation', prefix: 'EX' },
  { key: 'prevent', name: 'Prevent', purpose: 'prevent', prefix: 'PR' },
  { key: 'enforcement', name: 'Enforcement', purpose: 'enforcement', prefix: 'EN' },
  { key: 'case-review', name: 'Case review', purpose: 'case-review', prefix: 'CR' },
]

export const kindOf = (key: string): CaseKind | undefined => kinds.find(kind => kind.key === key)

/** 'tenancy' → 'Tenancy'; a key that came with another system's cases stays as it is. */
export const kindName = (key: string): string => kindOf(key)?.name ?? key
