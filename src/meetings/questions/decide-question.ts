/** The chair's or the proper officer's decision on a question, its place in the running order, and what came of it. */
import type { Tx } from '../../db/index.ts'
import { changedSince, type Refusal, refuse } from '../../lib/index.ts'
import type { Order } from './rules.ts'
import { type Outcome, type Question, questionsAt, updateQuestion } from './store.ts'

export const changedMeanwhile = refuse(
  'question-changed',
  changedSince('this question', 'What they wrote is shown below; save again to put yours in its place'),
)

type Decision = {
  accept: boolean
  ground: string
  says: string
  words: string
  decidedFor: 'chair' | 'proper officer'
  sameAs: number | null
}

/** A refusal names its ground; the asker is told it in the ground's own words, with what the clerk adds. */
export async function decideQuestion(
  tx: Tx,
  question: Question,
  decision: Decision,
  { order, by, now, revision }: { order: Order; by: number; now: Temporal.Instant; revision: number },
): Promise<Refusal | null> {
  const ground = order.grounds.find(one => one.key === decision.ground)
  if (!decision.accept && !ground) return refuse('ground', 'Choose why it is refused')
  if (question.publishedAt !== null && !decision.accept)
    return refuse('question-published', 'This question has been published: it can no longer be refused')
  if (question.state === 'withdrawn') return refuse('question-withdrawn', 'This question was withdrawn by who asked it')
  const decided = { decidedFor: decision.decidedFor, decidedBy: by, decidedAt: now, words: decision.words }
  const saved = decision.accept
    ? await updateQuestion(tx, question.id, revision, {
        ...decided,
        state: 'accepted',
        ground: null,
        decision: decision.says,
        position: question.position ?? (await nextPlace(tx, question.meetingId)),
      })
    : await updateQuestion(tx, question.id, revision, {
        ...decided,
        state: 'refused',
        ground: ground?.key ?? null,
        decision: [`It ${ground?.says}.`, decision.says].filter(Boolean).join(' '),
        sameAs: decision.sameAs,
        position: null,
      })
  return saved ? null : changedMeanwhile
}

const nextPlace = async (tx: Tx, meetingId: number): Promise<number> =>
  Math.max(0, ...(await questionsAt(tx, meetingId)).map(one => one.position ?? 0)) + 1

/** Puts an accepted question a place earlier in the running order. */
export async function putEarlier(tx: Tx, question: Question): Promise<void> {
  const accepted = (await questionsAt(tx, question.meetingId)).filter(one => one.position !== null)
  const before = accepted[accepted.findIndex(one => one.id === question.id) - 1]
  if (!before || question.position === null) return
  await updateQuestion(tx, question.id, question.revision, { position: before.position })
  await updateQuestion(tx, before.id, before.revision, { position: question.position })
}

/** The accepted ones that are not public yet become so. Gives their number. */
export async function publishQuestions(tx: Tx, meetingId: number, now: Temporal.Instant): Promise<number> {
  const ready = (await questionsAt(tx, meetingId)).filter(one => one.state === 'accepted' && one.publishedAt === null)
  for (const one of ready) await updateQuestion(tx, one.id, one.revision, { publishedAt: now })
  return ready.length
}

/** What came of it at the meeting. An answer still owed in writing has its day; the words of one that was given are public. */
export async function recordOutcome(
  tx: Tx,
  question: Question,
  came: { outcome: Outcome; supplementary: string; answer: string },
  { now, due, revision }: { now: Temporal.Instant; due: string; revision: number },
): Promise<Refusal | null> {
  if (question.state !== 'accepted') return refuse('question-accepted', 'Only a question that was accepted is put')
  const owed = came.outcome !== 'answered' && came.answer === ''
  if (came.outcome === 'answered' && came.answer === '')
    return refuse('answer', 'Enter what was answered at the meeting')
  const saved = await updateQuestion(tx, question.id, revision, {
    ...came,
    writtenDue: came.outcome === 'answered' ? null : (question.writtenDue ?? due),
    ...(!owed && { answeredAt: now }),
  })
  return saved ? null : changedMeanwhile
}
