/** What clerks owe to those who asked: a decision before the meeting, and answers in writing. */
import { clockInstant } from '../clocks/clock.ts'
import type { DueSource } from '../due/due.ts'
import { questionDeadline } from './deadline.ts'
import { waiting } from './store.ts'

export const questionsDue: DueSource = async (tx, committee) =>
  (await waiting(tx)).map(one => {
    const href = `/committee/meetings/${one.meetingSlug}/questions/${one.slug}`
    const about = `${one.bodyName}, ${one.about}`
    if (one.state === 'received')
      return {
        key: `question-decide-${one.id}`,
        accountId: null,
        what: `Decide on a public question: ${about}`,
        inLetters: `Decide on a public question: ${one.bodyName}`,
        href,
        at: questionDeadline(one.date, committee),
        says: 'Whoever asked needs to know before the meeting',
      }
    return {
      key: `question-answer-${one.id}`,
      accountId: null,
      what: `Answer a public question in writing: ${about}`,
      inLetters: `Answer a public question in writing: ${one.bodyName}`,
      href,
      at: clockInstant(one.writtenDue ?? one.date),
      says: 'It was not answered at the meeting',
    }
  })
