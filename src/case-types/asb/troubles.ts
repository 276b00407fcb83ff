/** What was reported, and whose risk has not been assessed since. */
import type { Context, Day, Stood } from '../../casework/index.ts'
import { furtherReport, opened } from './report.ts'
import { currentRisks, riskAssessed } from './risk/assess.ts'

/** How many who are harmed have no assessment; where nobody is named, one of all who live there is wanted. */
export function unassessed({ people, stood }: Pick<Context, 'people' | 'stood'>): number {
  const assessed = currentRisks(stood).map(one => one.given.person)
  const harmed = people.filter(one => one.role === 'victim')
  if (harmed.length === 0) return assessed.length === 0 ? 1 : 0
  return harmed.filter(one => !assessed.includes(one.id)).length
}

export type Trouble = { readonly id: number; readonly day: Day; readonly met: Day | null }

/** What was reported after the opening, and each opening anew, with the day on which the risk was assessed after it. */
export function troubles(stood: Stood): Trouble[] {
  const place = (id: number) => stood.events.findIndex(one => one.id === id)
  const assessments = stood.all(riskAssessed)
  return [...stood.all(furtherReport), ...stood.named('reopened')].map(({ id, day }) => {
    const after = assessments.filter(one => one.day >= day && place(one.id) > place(id))
    return { id, day, met: after[0]?.day ?? null }
  })
}

export const isStale = (stood: Stood): boolean => troubles(stood).some(one => one.met === null)

export const openedOn = (stood: Stood): Day => stood.first(opened)?.day ?? ''
