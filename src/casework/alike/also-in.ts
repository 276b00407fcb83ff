/** What the page of a case shows of links: in which other cases its people are, and who in it is one person entered twice. */
import type { Tx } from '../../db/index.ts'
import { html, link, say } from '../../web/index.ts'
import type { Section } from '../case/section.ts'
import { alsoInView } from './same.view.ts'
import { type Said, saidOf } from './store.ts'

const holds = (all: readonly Said[]) => all.filter(one => one.endedAt === null)

/** Those that lead to other cases which the reader may see. Under a reading of the case. */
export const alsoIn = async (tx: Tx, caseId: number): Promise<Said[]> =>
  holds(await saidOf(tx, caseId)).filter(one => one.oneCaseId !== one.otherCaseId)

export const alsoInSection: Section = async (tx, _, found, { people }) =>
  found.own &&
  people.length > 0 &&
  html`${alsoInView({ found, people }, await alsoIn(tx, found.id))}${say(link(`/cases/${found.slug}/same`, 'The same people elsewhere'))}`

/** Who in this case was entered twice. */
export const twiceIn = async (tx: Tx, caseId: number): Promise<Said[]> =>
  holds(await saidOf(tx, caseId)).filter(one => one.oneCaseId === one.otherCaseId)

/** People in the order in which they came, those who are one person together. */
export function together<Of extends { readonly id: number }>(
  people: readonly Of[],
  pairs: readonly Pick<Said, 'oneId' | 'otherId'>[],
): Of[][] {
  const groups = people.map(one => [one])
  const groupOf = (id: number) => groups.find(group => group.some(one => one.id === id))
  for (const { oneId, otherId } of pairs) {
    const [one, other] = [groupOf(oneId), groupOf(otherId)]
    if (!one || !other || one === other) continue
    const [first, second] = groups.indexOf(one) < groups.indexOf(other) ? [one, other] : [other, one]
    first.push(...second)
    groups.splice(groups.indexOf(second), 1)
  }
  return groups
}
