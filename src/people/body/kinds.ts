/** The kinds of bodies, as clerks choose them. */

export const bodyKinds = ['board', 'committee', 'panel', 'partnership', 'council'] as const
export type BodyKind = (typeof bodyKinds)[number]

const names: Readonly<Record<string, string>> = {
  board: 'Board',
  committee: 'Committee',
  panel: 'Panel',
  partnership: 'Partnership',
  council: 'The full council',
}

/** 'Board'; what papers left open is 'Not said yet'. */
export const bodyKindName = (kind: string): string => names[kind] ?? 'Not said yet'
