/** What is lent to cases: each kind that a service counts, in the words of its figures. */
import type { Engine } from '../type/engine.ts'

export type ResourceKind = {
  /** 'camera' */
  readonly key: string
  /** 'Cameras' */
  readonly name: string
  /** 'asb' → 'Anti-social behaviour' */
  readonly groups: Readonly<Record<string, string>>
}

export const resourceKinds = ({ types }: Pick<Engine, 'types'>): ResourceKind[] =>
  types.flatMap(({ measures = [] }) =>
    measures.flatMap(one =>
      one.counts === 'resources' ? [{ key: one.kind, name: one.name, groups: one.by ?? {} }] : [],
    ),
  )
