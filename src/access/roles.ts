/** The roles in words, in the order of the table access.role; the database is what refuses. */

export type Role = {
  readonly key: string
  readonly name: string
  /** What it lets somebody do: finishes the sentence "Can …". */
  readonly says: string
  /** Counts only in a session that showed a second factor. */
  readonly strong: boolean
}

export const roles: readonly Role[] = [
  {
    key: 'administrator',
    name: 'Administrator',
    says: 'manage agencies, users, agreements and access reviews; sees no case',
    strong: true,
  },
  {
    key: 'data-protection-officer',
    name: 'Data protection officer',
    says: 'see who read which record, at every agency whose responsibility lies with theirs, and what needs their attention',
    strong: true,
  },
  {
    key: 'monitoring-officer',
    name: 'Monitoring officer',
    says: 'see the confidential papers of every meeting',
    strong: true,
  },
  {
    key: 'clerk',
    name: 'Clerk',
    says: 'prepare and minute meetings, including those that are not public',
    strong: true,
  },
  { key: 'report-author', name: 'Report author', says: 'write reports for meetings', strong: false },
  {
    key: 'councillor',
    name: 'Councillor',
    says: 'read the confidential papers of the bodies that they sit on',
    strong: false,
  },
  { key: 'caseworker', name: 'Caseworker', says: 'open and work the cases of their agency', strong: true },
  {
    key: 'panel-member',
    name: 'Panel member',
    says: 'speak for their agency at panels, and see what those panels share',
    strong: true,
  },
]

/** 'clerk' → 'Clerk'; a key that nobody knows stays as it is. */
export const roleName = (key: string): string => roles.find(role => role.key === key)?.name ?? key
