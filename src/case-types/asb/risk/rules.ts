/** Rules for the screen of risk and for the priority that follows from it. */
import { rule } from '../../../lib/index.ts'
import { type Band, rank } from './score.ts'

const source =
  'our own: the score is a floor under judgement. Priority set by category alone is known to fail people who are harmed by what looks slight'

export const neverLowered = rule<void, { scored: Band; decided: Band }>({
  id: 'asb-risk-never-lowered',
  source,
  says: () =>
    'The risk can be raised above what the answers come to, never lowered: put an answer right if it is wrong',
  test: ({ scored, decided }) => rank(decided) >= rank(scored),
})

export const raisedWithReason = rule<void, { scored: Band; decided: Band; why: string }>({
  id: 'asb-risk-raised-with-reason',
  source,
  says: () => 'Say why the risk is higher than the answers come to',
  test: ({ scored, decided, why }) => rank(decided) <= rank(scored) || why.trim() !== '',
})

export const higherOfBoth = rule<void, { priority: Band; category: Band; risk: Band }>({
  id: 'asb-priority-is-the-higher',
  source,
  says: () => 'The priority of a case is the higher of what was reported and of the risk to whoever is harmed',
  test: ({ priority, category, risk }) => rank(priority) === Math.max(rank(category), rank(risk)),
})

export const assessedBeforePlan = rule<void, { unassessed: number }>({
  id: 'asb-plan-needs-assessment',
  source: 'our own: users of other systems report that the screen is skipped',
  says: () => 'Assess the risk to everybody who is harmed first: a plan is made for the risk that they face',
  test: ({ unassessed }) => unassessed === 0,
})

export const assessedSinceReport = rule<void, { stale: boolean }>({
  id: 'asb-assess-after-report',
  source: 'our own: what is reported anew can change the risk',
  says: () => 'Something was reported since the risk was last assessed: assess it again first',
  test: ({ stale }) => !stale,
})

/** `on` and `reported`: 'YYYY-MM-DD'. */
export const notBeforeReport = rule<void, { on: string; reported: string }>({
  id: 'asb-not-before-report',
  source: 'our own: times are counted from the day of the report',
  says: () => 'Enter a day that is not before the report',
  test: ({ on, reported }) => on >= reported,
})
