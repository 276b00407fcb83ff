/** The rules of consultation: those whom the Act names are asked on a text that was published, have time, and are heard before the decision. */
import { type Day, type Limit, limitWords } from '../../../casework/index.ts'
import { rule } from '../../../lib/index.ts'

const act72 = 'Anti-social Behaviour, Crime and Policing Act 2014, section 72'
const order = 'our own: the record says what happened, in the order in which it could'

export const textPublished = rule<void, { published: Day; on: Day }>({
  id: 'spaces-text-published',
  source: `${act72}: the necessary publicity is the text of the order or of the change`,
  says: () => 'The text is published on the day on which the consultation opens, or before',
  test: ({ published, on }) => published <= on,
})

/** `earliest`: the first day on which it may close. */
export const consultationLong = rule<Limit, { closes: Day; earliest: Day }>({
  id: 'spaces-consultation-long',
  source: `our own, for ${act72}: who is asked needs time to answer`,
  limit: 'spaces-order.consult-at-least',
  says: least => `The consultation stays open for ${limitWords(least)} at least`,
  test: ({ closes, earliest }) => closes >= earliest,
})

export const askedInTime = rule<void, { on: Day; opened: Day; closes: Day }>({
  id: 'spaces-asked-in-time',
  source: order,
  says: () => 'They are asked while the consultation is open: enter a day between its first and its last',
  test: ({ on, opened, closes }) => opened <= on && on <= closes,
})

/** `from`: the first day on which there can be this answer, or none. */
export const answerAfterAsking = rule<void, { on: Day; from: Day }>({
  id: 'spaces-answer-after-asking',
  source: order,
  says: () => 'An answer comes on the day on which they were asked or later; that none came is known after the close',
  test: ({ on, from }) => on >= from,
})

export const landSaid = rule<void, { land: string; why: string }>({
  id: 'spaces-land-said',
  source: `${act72}: owners and occupiers are consulted where that is reasonably practicable`,
  says: () => 'Say who owns or occupies the land, or why they cannot be asked',
  test: ({ land, why }) => land === 'council' || why.trim() !== '',
})

export const answerSaid = rule<void, { view: string; words: string }>({
  id: 'spaces-answer-said',
  source: `our own, for ${act72}: who decides reads what was said against it`,
  says: () => 'Write down what they said',
  test: ({ view, words }) => !['objects', 'comments'].includes(view) || words.trim() !== '',
})

export const consulted = rule<string, { opened: boolean; unasked: readonly string[] }>({
  id: 'spaces-consulted',
  source: `${act72}: the chief officer of police, the local policing body, community representatives, and owners and occupiers where that is reasonably practicable`,
  usually: 'all whom the Act names',
  says: who => `It cannot be decided before the text is published and these are asked: ${who}`,
  test: ({ opened, unasked }) => opened && unasked.length === 0,
})

export const consultationClosed = rule<void, { on: Day; closes: Day }>({
  id: 'spaces-consultation-closed',
  source: act72,
  says: () => 'It is decided after the last day of the consultation',
  test: ({ on, closes }) => on > closes,
})

export const answersHeard = rule<void, { waiting: number }>({
  id: 'spaces-answers-heard',
  source: `our own, for ${act72}: who decides has read what each said`,
  says: () => 'Record the answer of each who was asked, or that none came, before it is decided',
  test: ({ waiting }) => waiting === 0,
})
