/** Records what was answered, what came of it, and whether the public sees it. */
import type { Tx } from '../../db/index.ts'
import { changedSince, isRefusal, type Refusal, refuse } from '../../lib/index.ts'
import { type MatterAnswer, kindOf } from './kinds.ts'
import { answeredWithWords } from './rules.ts'
import { type Matter, type MatterState, updateMatter } from './store.ts'

export type Answered = {
  state: MatterState
  reply: string
  repliedOn: string | null
  answer: MatterAnswer | null
  outcome: string
  public: boolean
}

export async function answerMatter(
  tx: Tx,
  matter: Matter,
  to: Answered,
  { day, revision }: { day: string; revision: number },
): Promise<Refusal | null> {
  const refused = to.state === 'open' ? null : answeredWithWords.refuses(to)
  if (isRefusal(refused)) return refused
  const { answers } = kindOf(matter.kind)
  if (to.state === 'answered' && answers.length > 0 && (to.answer === null || !answers.includes(to.answer)))
    return refuse('matter-answer', 'Say how the answer takes it')
  const saved = await updateMatter(tx, matter.id, revision, {
    ...to,
    answer: to.state === 'open' || to.state === 'refused' ? null : to.answer,
    repliedOn: to.state === 'open' ? null : (to.repliedOn ?? matter.repliedOn ?? day),
    closedOn: to.state === 'closed' || to.state === 'refused' ? (matter.closedOn ?? day) : null,
  })
  return saved ? null : refuse('matter-changed', changedSince('this matter', 'What stands now is shown above'))
}
