/** Rules for things that an agency lends to its cases. The database holds to those that are about where one is. */
import { rule } from '../../lib/index.ts'

const longest = 100

export const resourceNamed = rule<number, { name: string }>({
  id: 'resource-named',
  source: 'our own',
  usually: longest,
  says: most => `Enter its name, in ${most} characters or fewer`,
  test: ({ name }, most) => name.trim() !== '' && name.length <= most,
})
export const resourceNameLimit = longest

export const resourceNameFree = rule<void, { name: string; others: readonly string[] }>({
  id: 'resource-name-free',
  source: 'our own: whoever is told a name finds one thing',
  says: () => 'There is one of this name already',
  test: ({ name, others }) => others.every(one => one.toLowerCase() !== name.toLowerCase()),
})

/** `heldBy`: the case at which it is; null where it is free. */
export const resourceFree = rule<void, { heldBy: number | null }>({
  id: 'resource-free',
  source: 'our own: one thing is in one place',
  says: () => 'This one is in use: choose another, or record first that it came back',
  test: ({ heldBy }) => heldBy === null,
})

export const resourceNotOut = rule<void, { out: boolean }>({
  id: 'resource-not-out',
  source: 'our own: the record says where each thing is',
  says: () => 'It is out: record that it came back, and retire it then',
  test: ({ out }) => !out,
})

export const resourceNotRetired = rule<void, { retired: string | null }>({
  id: 'resource-not-retired',
  source: 'our own: what is gone keeps its name and its history',
  says: () => 'It was retired: add another one',
  test: ({ retired }) => retired === null,
})
