/** What the Board asked of others: a recommendation that waits for its answer, one that was answered, and an action under way. */
import {
  answerMatter,
  giveAction,
  matterBySlug,
  openActions,
  openMatter,
  reportProgress,
  settleAction,
} from '../../meetings/index.ts'
import { must } from '../casework/load-staff.ts'
import { emailOf, type Stage } from './stage.ts'

type Facts = Parameters<typeof openMatter>[1]
type Answer = Parameters<typeof answerMatter>[2]

/** Made public with the answer, if there is one. */
async function recommend(
  stage: Stage,
  facts: Pick<Facts, 'title' | 'words' | 'other' | 'began'>,
  answer: Partial<Answer> = {},
): Promise<void> {
  const { committee } = stage.profile
  const whole: Facts = {
    bodyId: stage.board.id,
    kind: 'recommendation',
    executive: false,
    ward: '',
    personId: null,
    due: null,
    meetingId: null,
    minuteRef: '',
    signatories: [],
    excluded: false,
    ...facts,
  }
  await stage.as('clerk', async tx => {
    const made = must(await openMatter(tx, whole, { committee, by: stage.account('clerk'), now: stage.now }))
    const matter = await matterBySlug(tx, made.slug)
    if (!matter) throw new Error('The recommendation is not there.')
    const to: Answer = { state: 'open', reply: '', repliedOn: null, answer: null, outcome: '', public: true, ...answer }
    const fault = await answerMatter(tx, matter, to, { day: stage.today.toString(), revision: matter.revision })
    if (fault) must(fault)
  })
}

export async function makeRecommendations(stage: Stage): Promise<void> {
  const day = (ago: number) => stage.today.subtract({ days: ago }).toString()
  await recommend(stage, {
    title: 'Charges in cases of domestic abuse',
    words:
      'That Westmarch Police say for each quarter how many cases of domestic abuse led to a charge, and why others did not.',
    other: 'Westmarch Police',
    began: day(12),
  })
  await recommend(
    stage,
    {
      title: 'Marshals at the rank in Market Square',
      words:
        'That the Police and Crime Commissioner pay for marshals at the rank in Market Square on Fridays and Saturdays.',
      other: 'Police and Crime Commissioner for Westmarch',
      began: day(64),
    },
    {
      state: 'answered',
      reply:
        'The Commissioner will pay for marshals until the end of the municipal year, and will look at the counts then.',
      repliedOn: day(41),
      answer: 'accepted in part',
      outcome: 'The Board looks at the counts before the end of the municipal year.',
    },
  )
}

/** An action of the last minutes is given to an officer, who has reported on it once. */
export async function makeAction(stage: Stage): Promise<void> {
  const wanted = await stage.as('clerk', async tx => {
    const open = await openActions(tx, { bodyId: stage.board.id })
    const found = open.find(one => /Commissioner be asked/.test(one.text)) ?? open.at(-1)
    if (!found) return null
    await giveAction(tx, found.id, emailOf('author'))
    const due = stage.today.add({ days: 18 }).toString()
    const { revision } = found
    const fault = await settleAction(
      tx,
      found,
      { state: 'open', due, says: '' },
      { day: stage.today.toString(), revision },
    )
    if (fault) must(fault)
    return found
  })
  if (!wanted) return
  await stage.as('author', async tx => {
    const says =
      'The Commissioner’s office was written to and has promised an answer. The post is paid for until it comes.'
    const report = { says, evidence: '', saysDone: false, public: false }
    const fault = await reportProgress(tx, wanted, report, { by: stage.account('author'), now: stage.now })
    if (fault) must(fault)
  })
}
