/** What is due of whoever is managed: managers, a rating, contacts, reviews, pathways, and the day of release. No Act sets these. */
import { after, type Clock, type Context, type Day } from '../../../casework/index.ts'
import { allAssessedOn } from '../pathways/assess.ts'
import { mappaOf, mappaEnded } from '../mappa/mappa.ts'
import { transferOf } from '../transfer/transfer.ts'
import { custodyOf, releasePlanned } from './custody.ts'
import { managersOf, managersWhole } from './named.ts'
import { contactOn, ragOf } from './rating.ts'
import { reviewed } from './review.ts'
import { adoptedOn, handedOverOn, latest, stateOf } from './state.ts'

const by = ({ limit, closures }: Context, key: string, from: Day): Day => after(from, limit(key, from), closures)

/** A clock of whoever is in a cohort, from the day of adoption. */
const managed =
  (runs: (context: Context, adopted: Day) => ReturnType<Clock['runs']>): Clock['runs'] =>
  context => {
    const adopted = adoptedOn(context.stood)
    return adopted === undefined ? [] : runs(context, adopted)
  }

export const managingClocks: readonly Clock[] = [
  {
    key: 'managers',
    name: 'Name the offender managers',
    limit: 'iom.managers-within',
    runs: managed((context, adopted) => {
      const { stood } = context
      const from = latest(
        adopted,
        handedOverOn(stood),
        transferOf(stood)?.ready ?? undefined,
        stood.lasting('statutory', 'yes')?.from,
      )
      const met = managersWhole(stood) ? latest(from, managersOf(stood)?.day) : null
      return [{ from, by: by(context, 'iom.managers-within', from), met }]
    }),
  },
  {
    key: 'rating',
    name: 'Rate them red, amber or green',
    limit: 'iom.rate-within',
    runs: managed((context, adopted) => {
      const { stood } = context
      if (mappaOf(stood)) return []
      const from = latest(adopted, stood.last(mappaEnded)?.day)
      return ragOf(stood) ? [] : [{ from, by: by(context, 'iom.rate-within', from), met: null }]
    }),
  },
  {
    key: 'contact',
    name: 'See or speak to them',
    source:
      'Our own: the more worrying the rating, the sooner; only while they are in the community and managed actively',
    runs: managed((context, adopted) => {
      const { stood } = context
      const rag = ragOf(stood)
      if (!rag || stateOf(stood) !== 'community') return []
      const from = latest(adopted, rag.since, contactOn(context), stood.lasting('state')?.from)
      return [{ from, by: by(context, `iom.${rag.colour}-contact`, from), met: null }]
    }),
  },
  {
    key: 'review',
    name: 'Review how they are managed',
    limit: 'iom.review-within',
    runs: managed((context, adopted) => {
      const days = context.stood.all(reviewed).map(one => one.day)
      const from = latest(adopted, ...days)
      return [{ from, by: by(context, 'iom.review-within', from), met: null }]
    }),
  },
  {
    key: 'pathways',
    name: 'Assess all seven pathways',
    limit: 'iom.pathways-within',
    runs: managed((context, adopted) => {
      const met = allAssessedOn(context.stood)
      return [{ from: adopted, by: by(context, 'iom.pathways-within', adopted), met: met && latest(met, adopted) }]
    }),
  },
  {
    key: 'release-plan',
    name: 'Plan the day of release',
    limit: 'iom.release-ahead',
    runs: managed(context => {
      const held = custodyOf(context.stood)
      if (!held || held.expected === null) return []
      const before = context.limit('iom.release-ahead', held.since)
      const met = context.stood.all(releasePlanned).findLast(one => one.day >= held.since)?.day ?? null
      return [
        {
          from: held.since,
          by: latest(held.since, after(held.expected, { ...before, value: -before.value }, context.closures)),
          met,
        },
      ]
    }),
  },
  {
    key: 'release',
    name: 'Record the release, or its new day',
    source: 'Our own: whoever is thought to be in custody and is not is seen by nobody',
    runs: managed(({ stood }) => {
      const held = custodyOf(stood)
      return held && held.expected !== null ? [{ from: held.since, by: held.expected, met: null }] : []
    }),
  },
  {
    key: 'transfer-answer',
    name: 'The other area answers the proposed move',
    limit: 'iom.transfer-answer-within',
    runs: context => {
      const now = transferOf(context.stood)
      if (!now) return []
      const { record, proposed: from, answered: met } = now
      return [{ record, from, by: by(context, 'iom.transfer-answer-within', from), met }]
    },
  },
  {
    key: 'transfer-hand-over',
    name: 'Hand the case over to the other area',
    limit: 'iom.hand-over-within',
    runs: context => {
      const now = transferOf(context.stood)
      if (now?.ready === null || now === null) return []
      return [{ record: now.record, from: now.ready, by: by(context, 'iom.hand-over-within', now.ready), met: null }]
    },
  },
]
