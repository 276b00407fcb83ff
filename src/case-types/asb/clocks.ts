/** The clocks of anti-social behaviour: none is in any Act; each council sets its own, and the profile says where they are from. */
import { after, type Clock, type Context, type Day, type Running } from '../../casework/index.ts'
import { acknowledged } from './contact.ts'
import { contractReviewed, contracts, contractSigned } from './contract/acts.ts'
import { monitoredUntil, monitoringBegun } from './ending.ts'
import { planOpened, planReviewed } from './plan.ts'
import { openedOn, troubles } from './troubles.ts'
import { bandDecided, riskAssessed, weighed } from './risk/assess.ts'

const by = ({ limit, closures }: Context, key: string, from: Day): Day => after(from, limit(key, from), closures)

/** Each until the next: done again and again. The last one waits as long as it is `wanted`. */
const inTurn = (
  all: readonly { readonly id: number; readonly day: Day }[],
  until: (one: { readonly id: number; readonly day: Day }) => Day,
  wanted: boolean,
): Running[] => {
  const inOrder = all.toSorted((one, other) => one.day.localeCompare(other.day))
  return inOrder.flatMap((one, n) => {
    const met = inOrder[n + 1]?.day ?? null
    return met === null && !wanted ? [] : [{ record: one.id, from: one.day, by: until(one), met }]
  })
}

export const clocks: readonly Clock[] = [
  {
    key: 'acknowledge',
    name: 'Acknowledge the report',
    tells: 'We write to you that we have your report',
    limit: 'asb.acknowledge-within',
    runs: context => {
      const from = openedOn(context.stood)
      const met = context.stood.first(acknowledged)?.day ?? null
      return [{ from, by: by(context, 'asb.acknowledge-within', from), met }]
    },
  },
  {
    key: 'first-contact',
    name: 'Reach whoever is harmed',
    tells: 'An officer speaks with you, or with whoever you reported it for',
    source: 'Our own: the higher the priority, the sooner',
    runs: context => {
      const from = openedOn(context.stood)
      const met = context.stood.spans.find(one => one.key === 'first-contact')?.from ?? null
      return [{ from, by: by(context, `asb.contact-${weighed(context).priority}`, from), met }]
    },
  },
  {
    key: 'assess',
    name: 'Assess the risk',
    limit: 'asb.assess-within',
    runs: context => {
      const from = openedOn(context.stood)
      const met = context.stood.first(riskAssessed)?.day ?? null
      return [{ from, by: by(context, 'asb.assess-within', from), met }]
    },
  },
  {
    key: 'assess-again',
    name: 'Assess the risk again after what was reported',
    limit: 'asb.assess-again-within',
    runs: context =>
      troubles(context.stood).map(({ id, day, met }) => ({
        record: id,
        from: day,
        by: by(context, 'asb.assess-again-within', day),
        met,
      })),
  },
  {
    key: 'reassess',
    name: 'Assess the risk again in its turn',
    source: 'Our own: the higher the risk, the sooner',
    runs: context => {
      const all = context.stood.all(riskAssessed)
      return [...new Set(all.map(one => one.given.person))].flatMap(person =>
        inTurn(
          all.filter(one => one.given.person === person),
          ({ id, day }) => {
            const found = all.find(one => one.id === id)
            const band = found ? bandDecided(found.given, context) : 'high'
            return by(context, `asb.reassess-${band}`, day)
          },
          true,
        ),
      )
    },
  },
  {
    key: 'plan',
    name: 'Make a plan',
    tells: 'We make a plan with you',
    limit: 'asb.plan-within',
    runs: context => {
      const from = context.stood.first(riskAssessed)?.day
      const met = context.stood.first(planOpened)?.day ?? null
      return from === undefined ? [] : [{ from, by: by(context, 'asb.plan-within', from), met }]
    },
  },
  {
    key: 'review-plan',
    name: 'Review the plan',
    limit: 'asb.plan-review-within',
    runs: context => {
      const { stood } = context
      const all = [...stood.all(planOpened), ...stood.all(planReviewed)]
      return inTurn(all, ({ day }) => by(context, 'asb.plan-review-within', day), stood.stage === 'open')
    },
  },
  {
    key: 'contract-review',
    name: 'Review the contract',
    limit: 'asb.contract-review-within',
    runs: context =>
      contracts(context).flatMap(({ id, until, ended }) => {
        const reviews = context.stood.all(contractReviewed).filter(one => one.given.contract === id)
        const all = [...context.stood.all(contractSigned).filter(one => one.id === id), ...reviews]
        const next = ({ day }: { readonly day: Day }) => by(context, 'asb.contract-review-within', day)
        return inTurn(all, next, ended === null).filter(one => one.met !== null || one.by < until)
      }),
  },
  {
    key: 'contract-end',
    name: 'Say how the contract ended, or sign another',
    limit: 'asb.contract-longest',
    runs: context =>
      contracts(context).map(({ id, from, until, ended }) => ({ record: id, from, by: until, met: ended })),
  },
  {
    key: 'monitoring-end',
    name: 'Decide whether it is over',
    limit: 'asb.monitoring',
    runs: context => {
      const begun = context.stood.last(monitoringBegun)
      const until = monitoredUntil(context)
      return begun && until !== null ? [{ record: begun.id, from: begun.day, by: until, met: null }] : []
    },
  },
]
