/** The rules of footage: which there is, on which basis it is handed out, and how anybody can show later that it is the same. */
import { rule } from '../../../lib/index.ts'
import { type Day, type Limit, limitWords } from '../../../casework/index.ts'

const code = (principle: string) =>
  `Protection of Freedoms Act 2012, sections 30 and 33: Surveillance Camera Code of Practice, ${principle}`
const order = 'our own: the record says what happened, in the order in which it could'

export const footageInOrder = rule<void, { from: Day; to: Day }>({
  id: 'footage-in-order',
  source: order,
  says: () => 'The last day of the footage must not be before its first day',
  test: ({ from, to }) => from <= to,
})

/** `until`: the last day on which the camera recorded, or on which the request was made. */
export const footageOfDeployment = rule<void, { from: Day; to: Day; since: Day; until: Day }>({
  id: 'footage-of-deployment',
  source: 'our own: there is no footage of days on which the camera did not stand there',
  says: () => 'The camera did not stand there on all of these days: ask for days on which it did',
  test: ({ from, to, since, until }) => from >= since && to <= until,
})

/** `gone`: the first day on which footage of the first day is no longer there. */
export const footageKept = rule<Limit, { on: Day; gone: Day }>({
  id: 'footage-still-kept',
  source: `UK GDPR article 5(1)(e); ${code('principle 6')}`,
  limit: 'camera.footage-kept',
  says: most => `Footage is kept for ${limitWords(most)}: that of the first day had gone when it was asked for`,
  test: ({ on, gone }) => on < gone,
})

export const footageHasBasis = rule<void, { answer: string; basis: string }>({
  id: 'footage-has-basis',
  source: `UK GDPR articles 5(1)(a) and 6; Data Protection Act 2018, schedule 2, paragraphs 2 and 5; ${code('principle 7')}`,
  says: () => 'Footage is handed out on a lawful basis only, and this request gave none: refuse it, or ask for a basis',
  test: ({ answer, basis }) => answer !== 'given' || basis !== 'none',
})

export const footageHandedTo = rule<void, { answer: string; to: string }>({
  id: 'footage-handed-to',
  source: code('principles 4 and 7'),
  says: () => 'Enter to whom the footage was handed',
  test: ({ answer, to }) => answer !== 'given' || to !== '',
})

export const footageHashed = rule<void, { answer: string; hash: string }>({
  id: 'footage-hashed',
  source: code('principle 11: images that can stand as evidence'),
  says: () => 'Enter the SHA-256 of the file that was handed over: 64 figures and letters from a to f',
  test: ({ answer, hash }) => answer !== 'given' || /^[0-9a-f]{64}$/i.test(hash.replace(/\s/g, '')),
})

export const footageRefusalReasoned = rule<void, { answer: string; reason: string }>({
  id: 'footage-refusal-reasoned',
  source: 'our own: whoever asked is told why',
  says: () => 'Say why it was refused',
  test: ({ answer, reason }) => answer === 'given' || reason !== '',
})

export const footageAnsweredOnce = rule<void, { answered: boolean }>({
  id: 'footage-answered-once',
  source: 'our own: each time footage is handed over is a request of its own',
  says: () => 'This request was answered already: record another request',
  test: ({ answered }) => !answered,
})

export const footageAnsweredInOrder = rule<void, { on: Day; asked: Day }>({
  id: 'footage-answered-in-order',
  source: order,
  says: () => 'Enter the day of the request, or a later one',
  test: ({ on, asked }) => on >= asked,
})

export const footageAllAnswered = rule<void, { waiting: number }>({
  id: 'footage-all-answered',
  source: 'our own: nobody looks into a closed case for a request that waits',
  says: () => 'A request for footage still waits: answer it first',
  test: ({ waiting }) => waiting === 0,
})
