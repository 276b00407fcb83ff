/** The clocks of a case review: none is in the Act; each is a number of the council's own procedure. */
import { after, type Clock, type Context, type Day, type Running } from '../../casework/index.ts'
import { acknowledged } from './application/acknowledged.ts'
import { appliedOn } from './application/opened.ts'
import { handed } from './ending/closed.ts'
import { appealsOf, decidingSince, decisionOf, type Finding, findingsOf, follows, toldOn } from './findings.ts'
import { recommendationsOf } from './panel/followed.ts'
import { reviewed } from './panel/reviewed.ts'
import { requestsOf } from './threshold/bodies.ts'

/** Runs for so long as the limit says that held when it began. */
const run = ({ limit, closures }: Context, key: string, from: Day, met: Day | null, record?: number): Running => ({
  from,
  by: after(from, limit(key, from), closures),
  met,
  ...(record !== undefined && { record }),
})

const found = (context: Context, of: Finding['of'], result?: string): Finding[] =>
  findingsOf(context.stood).filter(one => one.of === of && (result === undefined || one.result === result))

const later = (days: readonly Day[]): Day | undefined => days.toSorted().at(-1)

export const clocks: readonly Clock[] = [
  {
    key: 'acknowledge',
    name: 'Acknowledge the application',
    tells: 'We write to you that we have your application',
    limit: 'case-review.acknowledge',
    runs: context => [
      run(context, 'case-review.acknowledge', appliedOn(context), context.stood.first(acknowledged)?.day ?? null),
    ],
  },
  {
    key: 'ask',
    name: 'Pass the application on to the relevant bodies',
    tells: 'We pass it on to all the agencies concerned',
    limit: 'case-review.ask',
    runs(context) {
      const from = context.stood.first(acknowledged)?.day
      const [first] = requestsOf(context)
      if (from === undefined || (!first && decisionOf(context))) return []
      return [run(context, 'case-review.ask', from, first?.day ?? null)]
    },
  },
  {
    key: 'answer',
    name: 'A relevant body answers',
    limit: 'case-review.answer',
    runs: context =>
      requestsOf(context)
        .filter(one => one.answered !== null || !decisionOf(context))
        .map(({ id, day, by, answered }) => ({ record: id, from: day, by, met: answered })),
  },
  {
    key: 'decide',
    name: 'Decide on the threshold',
    tells: 'We decide whether the threshold for a review is met',
    limit: 'case-review.decide',
    runs(context) {
      const requests = requestsOf(context)
      const since = decidingSince(context)
      const heard = later([
        ...requests.map(one => one.answered ?? one.by),
        ...(since && requests.some(one => follows(since, one)) ? [since.day] : []),
      ])
      return heard === undefined ? [] : [run(context, 'case-review.decide', heard, decisionOf(context)?.day ?? null)]
    },
  },
  {
    key: 'tell',
    name: 'Tell whoever applied',
    tells: 'We tell you what was decided, and why',
    limit: 'case-review.tell',
    runs: context =>
      findingsOf(context.stood).map(one =>
        run(context, 'case-review.tell', one.day, toldOn(context.stood, one), one.id),
      ),
  },
  {
    key: 'hand-on',
    name: 'Hand on what did not meet the threshold',
    limit: 'case-review.hand-on',
    runs: context =>
      found(context, 'threshold', 'not-met').map(one =>
        run(
          context,
          'case-review.hand-on',
          one.day,
          context.stood.all(handed).find(other => follows(other, one))?.day ?? null,
          one.id,
        ),
      ),
  },
  {
    key: 'panel',
    name: 'Review at a panel',
    tells: 'The agencies review together how they answered',
    limit: 'case-review.panel',
    runs: context =>
      [
        ...found(context, 'threshold', 'met'),
        ...appealsOf(context.stood).flatMap(({ against, decided }) =>
          against.of === 'review' && decided?.result === 'upheld' ? [decided] : [],
        ),
      ].map(one =>
        run(
          context,
          'case-review.panel',
          one.day,
          context.stood.all(reviewed).find(other => follows(other, one))?.day ?? null,
          one.id,
        ),
      ),
  },
  {
    key: 'respond',
    name: 'A body answers a recommendation',
    limit: 'case-review.respond',
    runs: context =>
      recommendationsOf(context).flatMap(({ id, reviewed: from, answerBy, answered }) =>
        from === null || answerBy === null ? [] : [{ record: id, from, by: answerBy, met: answered }],
      ),
  },
  {
    key: 'follow-up',
    name: 'Follow up a recommendation',
    source: 'the day that the panel set',
    runs: context =>
      recommendationsOf(context).flatMap(({ id, reviewed: from, followUp, done }) =>
        from === null ? [] : [{ record: id, from, by: followUp, met: done }],
      ),
  },
  {
    key: 'appeal',
    name: 'Decide the appeal',
    tells: 'Your appeal is decided',
    limit: 'case-review.appeal-decide',
    runs: context =>
      appealsOf(context.stood).map(({ id, day, decided }) =>
        run(context, 'case-review.appeal-decide', day, decided?.day ?? null, id),
      ),
  },
]
