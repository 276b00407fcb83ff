/** Takes a question that a resident sends: the rules that anybody can check, then the question and, apart from it, who asks. */
import type { Tx } from '../../db/index.ts'
import { fold, isRefusal, nameKeys, postcodeKey, randomSlug, type Refusal, refuse } from '../../lib/index.ts'
import type { Meeting } from '../meeting/store.ts'
import { aboutAgenda, inTime, noApplication, type Order, resident } from './rules.ts'
import { countAt, insertAsker, insertQuestion } from './store.ts'

export type Asked = {
  name: string
  address: string
  postcode: string
  email: string
  organisation: string
  about: string
  words: string
  resident: boolean
  application: boolean
  /** They agree to be named beside the question. */
  named: boolean
}

/** More than any meeting has time for, and less than would fill a disk. */
const mostAtOneMeeting = 300

/**
 * The question's address, by which the asker follows it, or the refusal. "One question each" and "not repeated" are looked at by the
 * clerk: answering at once would tell anybody who has asked.
 */
export async function askQuestion(
  tx: Tx,
  meeting: Pick<Meeting, 'id'>,
  asked: Asked,
  {
    order,
    deadline,
    now,
    agenda,
  }: { order: Order; deadline: Temporal.Instant; now: Temporal.Instant; agenda: string[] },
): Promise<{ slug: string } | Refusal> {
  const refused =
    inTime.refuses({ now, deadline }, order) ??
    resident.refuses(asked, order) ??
    noApplication.refuses(asked, order) ??
    aboutAgenda.refuses({ about: asked.about, agenda }, order)
  if (isRefusal(refused)) return refused
  if ((await countAt(tx, meeting.id)) >= mostAtOneMeeting)
    return refuse('question-room', 'So many questions have been sent for this meeting that no more can be taken here')
  const slug = randomSlug()
  const organisation = asked.organisation || null
  const { id } = await insertQuestion(tx, {
    slug,
    meetingId: meeting.id,
    about: asked.about,
    words: asked.words,
    shownName: asked.named ? asked.name : null,
    organisation,
    askedAt: now,
  })
  await insertAsker(tx, {
    questionId: id,
    name: asked.name,
    address: asked.address,
    postcode: asked.postcode.toUpperCase(),
    email: asked.email,
    words: asked.words,
    personKey: `${nameKeys(asked.name).join(' ')}|${postcodeKey(asked.postcode) ?? ''}`,
    organisationKey: organisation && fold(organisation),
  })
  return { slug }
}
