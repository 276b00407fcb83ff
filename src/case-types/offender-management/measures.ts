/** What offender management counts of its cases, each figure with its definition. The markers of whether it works are in markers/. */
import type { Measure } from '../../casework/index.ts'
import { declineReasons } from './cohort/adopt.ts'
import { leavingReasons } from './cohort/leave.ts'
import { cohorts } from './kinds.ts'
import { stateNames } from './managing/state.ts'
import { pathways } from './pathways/pathways.ts'

const names = (all: readonly { readonly key: string; readonly name: string }[]) =>
  Object.fromEntries(all.map(({ key, name }) => [key, name]))
const colours = { red: 'Red', amber: 'Amber', green: 'Green' }
const statuses = { alleged: 'Alleged', charged: 'Charged', convicted: 'Convicted' }

export const measures: readonly Measure[] = [
  {
    key: 'referrals',
    name: 'Referrals',
    says: 'People referred within the period; those who were declined among them, and those who came again.',
    counts: 'flow',
    mark: 'referred',
  },
  {
    key: 'caseload',
    name: 'Caseload by cohort',
    says: 'People in a cohort as at the day: from the day of the decision to adopt them to the day of the decision to deselect them.',
    counts: 'stock',
    mark: 'cohort',
    by: names(cohorts),
  },
  {
    key: 'statutory',
    name: 'Statutory and non-statutory',
    says: 'People in a cohort as at the day, by whether they are supervised under an order of a court or a licence.',
    counts: 'stock',
    mark: 'statutory',
    by: { yes: 'Statutory', no: 'Non-statutory' },
  },
  {
    key: 'joiners',
    name: 'Joiners',
    says: 'People adopted within the period, by the cohort that was decided; who is adopted again is counted again. A move between cohorts or areas is not a joiner.',
    counts: 'flow',
    mark: 'adopted',
    by: names(cohorts),
  },
  {
    key: 'declined',
    name: 'Declined',
    says: 'People whom the case conference decided within the period not to adopt, by the reason.',
    counts: 'flow',
    mark: 'declined',
    by: names(declineReasons),
  },
  {
    key: 'leavers',
    name: 'Leavers',
    says: 'People deselected within the period, by the reason.',
    counts: 'flow',
    mark: 'deselected',
    by: names(leavingReasons),
  },
  {
    key: 'moves',
    name: 'Moves between cohorts',
    says: 'Decisions within the period to move somebody to another cohort, by the cohort to which they moved.',
    counts: 'flow',
    mark: 'cohort-changed',
    by: names(cohorts),
  },
  {
    key: 'conference-reviews',
    name: 'Reviews at the case conference',
    says: 'Reviews of people at a case conference within the period, by how they are doing.',
    counts: 'flow',
    mark: 'conference-review',
    by: { better: 'Better', same: 'The same', worse: 'Worse' },
  },
  {
    key: 'transfers',
    name: 'Transfers to another area',
    says: 'People handed over to another area within the period. They stay in their cohort, and are neither leavers here nor joiners there.',
    counts: 'flow',
    mark: 'transfer',
    values: ['out'],
  },
  {
    key: 'reviews',
    name: 'Reviews by the team',
    says: 'Reviews within the period, by whether the case conference must hear of an exception.',
    counts: 'flow',
    mark: 'review',
    by: { exception: 'An exception', none: 'None' },
  },
  {
    key: 'managers',
    name: 'Offender managers',
    says: 'People in a cohort as at the day, by who has a named manager for them. Whoever is statutory should have both.',
    counts: 'stock',
    mark: 'managers',
    by: { both: 'Police and probation', police: 'Police alone', probation: 'Probation alone', none: 'Neither' },
  },
  {
    key: 'rag',
    name: 'Red, amber, green',
    says: 'People rated as at the day, by the rating.',
    counts: 'stock',
    mark: 'rag',
    by: colours,
  },
  {
    key: 'whereabouts',
    name: 'Where they are',
    says: 'People in a cohort as at the day, by where they are; who is in the final third of supervision is managed reactively.',
    counts: 'stock',
    mark: 'state',
    by: stateNames,
  },
  {
    key: 'mappa',
    name: 'Managed under MAPPA too',
    says: 'People in a cohort as at the day for whom MAPPA takes precedence and owns the risk.',
    counts: 'stock',
    mark: 'mappa',
    by: { 'level-1': 'Level 1', 'level-2': 'Level 2', 'level-3': 'Level 3' },
  },
  {
    key: 'pathways',
    name: 'Pathways assessed',
    says: 'Pathways on which the need of somebody is assessed as at the day; a person counts once for each pathway. How great the needs are is on the cohort board.',
    counts: 'stock',
    mark: 'need',
    by: names(pathways),
  },
  {
    key: 'offences',
    name: 'Offences',
    says: 'Offences of people referred, on the day of the offence, by how far the matter had come when it was recorded last.',
    counts: 'flow',
    mark: 'offence',
    by: statuses,
  },
  {
    key: 'severity',
    name: 'Severity of offences',
    says: 'The sum of the Crime Severity weights of offences charged or convicted within the period. Those without a known weight are not in it: see the next figure.',
    counts: 'sum',
    unit: 'points',
    mark: 'offence',
    values: ['charged', 'convicted'],
  },
  {
    key: 'unweighted',
    name: 'Offences without a weight',
    says: 'Offences charged or convicted within the period whose Crime Severity weight is not known.',
    counts: 'flow',
    mark: 'offence-unweighted',
    values: ['charged', 'convicted'],
  },
  {
    key: 'hours',
    name: 'Hours by cohort',
    says: 'Hours that agencies recorded for weeks that began within the period, by the cohort in which the person then was.',
    counts: 'sum',
    unit: 'hours',
    mark: 'hours',
    by: names(cohorts),
  },
]
