/** A rule over several fields of a form, looked at whatever else is wrong, so that all faults are named together. */

export type Check<Given> = [
  (given: Given) => boolean,
  { error: string; path: string[]; when: (read: { value: unknown }) => boolean },
]
