/** Keeps what was decided of a review, and finishes it: what is to end ends at once, and is noted. */
import { type Refusal, refuse } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { note } from '../agency/store.ts'
import { someAdministratorStays } from '../account/rules.ts'
import { administrators, endPost } from '../account/store.ts'
import { everyRoleDecided } from './rules.ts'
import { decide, type Decision, finish, type Line, linesOf, lockReview, reviewById } from './store.ts'

/** Whether somebody who can administer stays when these roles end. */
async function staysAdministered(tx: Tx, ending: Line[]): Promise<Refusal | null> {
  const theirs = ending.filter(line => line.role === 'administrator')
  if (theirs.length === 0) return null
  const { before, left } = await administrators(tx, { posts: theirs.map(line => line.postId) })
  return someAdministratorStays.refuses({ before, left })
}

/** `done` false keeps the decisions for later. Gives how many roles ended. */
export async function decideReview(
  tx: Tx,
  id: number,
  decisions: ReadonlyMap<number, Decision>,
  done: boolean,
): Promise<Refusal | { ended: number }> {
  await lockReview(tx, id)
  const review = await reviewById(tx, id)
  if (!review || review.doneAt !== null) return refuse('review-open', 'This review is finished already.')
  const lines = (await linesOf(tx, id)).map(line => ({
    ...line,
    decision: decisions.get(line.postId) ?? line.decision,
  }))
  const due = lines.filter(line => !line.over)
  const ending = due.filter(line => line.decision === 'end')
  const fault = done
    ? (everyRoleDecided.refuses({ undecided: due.filter(line => line.decision === null).length }) ??
      (await staysAdministered(tx, ending)))
    : null
  if (fault) return fault
  for (const line of lines) if (line.decision !== null) await decide(tx, id, line.postId, line.decision)
  if (!done) return { ended: 0 }
  for (const line of ending) await endPost(tx, line.postId)
  await finish(tx, id)
  await note(tx, 'finish review', 'review', [id])
  return { ended: ending.length }
}
