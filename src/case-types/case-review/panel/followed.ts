/** What comes of recommendations: each body answers, and each is followed up until it is carried out or refused with reasons. */
import { act, after, ask, atField, type Context, type Day } from '../../../casework/index.ts'
import { follows } from '../findings.ts'
import { reviewed, recommended } from './reviewed.ts'
import { followedUpLater, notAcceptedSaysWhy } from './rules.ts'

const which = ask.record('Which recommendation?', 'recommended')

export const responded = act({
  key: 'responded',
  name: 'A body answers a recommendation',
  field: 'plan',
  when: 'asked',
  in: ['reviewed', 'monitored', 'appealed'],
  anybody: true,
  next: true,
  asks: {
    recommendation: which,
    answer: ask.choose('What does it answer?', [
      { key: 'accepted', name: 'It follows it' },
      { key: 'partly', name: 'It follows it in part' },
      { key: 'not-accepted', name: 'It does not follow it' },
    ]),
    why: ask.words('What does it do, or why not?', { optional: true, rows: 4 }),
  },
  offered: ({ stood }) => stood.named('recommended').length > 0,
  says: ({ answer }) =>
    `Recommendation ${{ accepted: 'followed', partly: 'followed in part', 'not-accepted': 'not followed' }[answer]}`,
  refuses: given => atField('why', notAcceptedSaysWhy.refuses(given)),
})

export const followed = act({
  key: 'followed',
  name: 'Follow up a recommendation',
  field: 'plan',
  when: 'now',
  in: ['reviewed', 'monitored', 'appealed'],
  next: true,
  asks: {
    recommendation: which,
    result: ask.choose('What came of it?', [
      { key: 'done', name: 'It is carried out' },
      { key: 'under-way', name: 'It is under way' },
      { key: 'not-done', name: 'It will not be carried out' },
    ]),
    words: ask.words('How is that known?', { rows: 3 }),
    again: ask.optionalDay('Where it is under way, by when is it looked at again?', 'the day of the next follow-up'),
  },
  offered: ({ stood }) => stood.named('recommended').length > 0,
  says: ({ result }) =>
    `Recommendation ${{ done: 'carried out', 'under-way': 'under way', 'not-done': 'not carried out' }[result]}`,
  refuses: ({ result, again }, on) =>
    result === 'under-way' ? atField('again', followedUpLater.refuses({ followUp: again, on })) : null,
  follows: (_, __, { stood }) => (stood.stage === 'reviewed' ? [{ do: 'stage', to: 'monitored' }] : []),
})

export type Recommendation = {
  readonly id: number
  readonly body: string
  readonly name: string
  readonly what: string
  /** The review that made it; null while the panel still sits. */
  readonly reviewed: Day | null
  /** By when its body answers; null before the review is concluded. */
  readonly answerBy: Day | null
  readonly answered: Day | null
  readonly answer: 'accepted' | 'partly' | 'not-accepted' | null
  readonly followUp: Day
  /** The day on which it was carried out, or was found not to be: nothing more is to be done. */
  readonly done: Day | null
}

/** The earliest first. */
export function recommendationsOf({ stood, limit, closures }: Context): Recommendation[] {
  return stood.all(recommended).map(made => {
    const { id, given } = made
    const review = stood.all(reviewed).find(one => follows(one, made))?.day ?? null
    const answer = stood.all(responded).findLast(one => one.given.recommendation === id)
    const looked = stood.all(followed).filter(one => one.given.recommendation === id)
    const refused = answer?.given.answer === 'not-accepted' ? answer.day : null
    return {
      id,
      body: given.body,
      name: given.name,
      what: given.what,
      reviewed: review,
      answerBy: review && after(review, limit('case-review.respond', review), closures),
      answered: answer?.day ?? null,
      answer: answer?.given.answer ?? null,
      followUp: looked.at(-1)?.given.again ?? given.followUp,
      done: looked.find(one => one.given.result !== 'under-way')?.day ?? refused,
    }
  })
}
