/** Three questions of residents for the next meeting: one accepted and public, one that waits and repeats it, one refused. */
import { askQuestion, decideQuestion, publishQuestions, questionBySlug, questionsBy } from '../../meetings/index.ts'
import { must } from '../casework/load-staff.ts'
import type { Calendar } from './calendar.ts'
import { meetingNamed } from './past.ts'
import type { Stage } from './stage.ts'

type Ask = Parameters<typeof askQuestion>[2]
const asked = (ask: Pick<Ask, 'name' | 'address' | 'postcode' | 'about' | 'words' | 'named'> & Partial<Ask>): Ask => ({
  email: '',
  organisation: '',
  resident: true,
  application: false,
  ...ask,
})

const first = asked({
  name: 'Oluchi Varnham',
  address: '27 Ferry Street, Thornmere',
  postcode: 'TM1 3LE',
  about: 'Lighting the Riverside Path',
  words:
    'Will the lamps on the Riverside Path between the Corn Exchange and Ferry Street stay on until two in the morning for good, and from when?',
  named: true,
})
const again = asked({
  name: 'Bertram Quayle',
  address: '4 Wharf Lane, Thornmere',
  postcode: 'TM1 3QD',
  about: 'Lamps on the Riverside Path',
  words:
    'When will the lamps on the Riverside Path by Ferry Street be left on until two in the morning, and is it for good?',
  named: true,
})
const refused = asked({
  name: 'Clemency Harrod',
  address: '61 Kiln Lane, Thornmere',
  postcode: 'TM2 7AS',
  about: 'A licence in Market Square',
  words:
    'Will the Board see to it that the new bar in Market Square does not get its licence until three in the morning?',
  named: false,
})

export async function makeQuestions(stage: Stage, { next }: Calendar): Promise<void> {
  const { committee } = stage.profile
  const order = committee.publicQuestions.value
  const deadline = questionsBy(next.date, committee)
  const ask = (words: Ask) =>
    stage.db.asSystem('public-question', async tx => {
      const meeting = await meetingNamed(tx, next.slug)
      const when = { order, deadline, now: stage.now, agenda: [] }
      return must(await askQuestion(tx, meeting, words, when)).slug
    })
  const decide = (slug: string, accept: boolean, ground: string, says: string) =>
    stage.as('clerk', async tx => {
      const question = await questionBySlug(tx, slug)
      if (!question) throw new Error('The question is not there.')
      const { words, revision } = question
      const decision = { accept, ground, says, words, decidedFor: 'proper officer' as const, sameAs: null }
      const by = stage.account('clerk')
      const fault = await decideQuestion(tx, question, decision, { order, by, now: stage.now, revision })
      if (fault) must(fault)
    })
  await decide(await ask(first), true, '', '')
  await stage.as('clerk', async tx => publishQuestions(tx, (await meetingNamed(tx, next.slug)).id, stage.now))
  await decide(await ask(refused), false, 'application', 'You can comment on the application on the licensing pages.')
  await ask(again)
}
