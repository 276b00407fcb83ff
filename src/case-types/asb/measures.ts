/** What the service counts of its cases, each figure with its definition. */
import type { Measure } from '../../casework/index.ts'
import { outcomes, satisfactions } from './ending.ts'
import { categories } from './kinds.ts'
import { tellers } from './tellers.ts'
import { receivers } from './refer.ts'
import { restorativeKinds } from './restorative.ts'
import { bands } from './risk/score.ts'
import { stages } from './stages.ts'

const names = (all: readonly { readonly key: string; readonly name: string }[]) =>
  Object.fromEntries(all.map(({ key, name }) => [key, name]))

export const measures: readonly Measure[] = [
  {
    key: 'referrals',
    name: 'Referrals',
    says: 'Cases that were reported in the period, on the day of the report; those that went no further among them.',
    written: [
      'referrals',
      'anti-social behaviour referrals',
      'referrals for anti-social behaviour',
      'cases of anti-social behaviour',
      'anti-social behaviour cases',
      'cases opened',
      'anti-social behaviour cases opened',
      'cases of anti-social behaviour opened',
    ],
    counts: 'flow',
    mark: 'referred',
  },
  {
    key: 'referrals-by-teller',
    name: 'Referrals by who reported it',
    says: 'The same, by who told us.',
    counts: 'flow',
    mark: 'told-by',
    by: names(tellers),
  },
  {
    key: 'reports',
    name: 'Reports by category',
    says: 'First and further reports in the period, by category. Diary sheets are evidence and are not counted.',
    counts: 'flow',
    mark: 'reported',
    by: names(categories),
  },
  {
    key: 'repeat-victims',
    name: 'Repeat victims',
    says: 'Cases in which it had been reported before, or was reported again, within twelve months: each once, on the day when that became so.',
    counts: 'flow',
    mark: 'repeat-victim',
  },
  {
    key: 'first-contact',
    name: 'Days to the first contact',
    says: 'From the day of the report to the day on which an officer first reached whoever is harmed, in days of the calendar; the middle one of those in the period.',
    counts: 'median',
    unit: 'days',
    mark: 'first-contact',
  },
  {
    key: 'open',
    name: 'Open cases',
    says: 'Cases that are not closed as at the day, by how far they are.',
    written: ['open cases', 'cases open', 'open anti-social behaviour cases', 'anti-social behaviour cases open'],
    counts: 'stock',
    mark: 'stage',
    values: stages.filter(one => !('ends' in one)).map(one => one.key),
    by: names(stages.filter(one => !('ends' in one))),
  },
  {
    key: 'risk',
    name: 'Open cases by risk',
    says: 'Open cases in which the risk was assessed, as at the day, by the highest risk of anybody in them.',
    counts: 'stock',
    mark: 'risk',
    by: names(bands),
  },
  {
    key: 'supported',
    name: 'Residents supported',
    says: 'People who have accepted support that has not ended, as at the day.',
    written: ['residents supported', 'residents receiving support'],
    counts: 'stock',
    mark: 'supported',
  },
  {
    key: 'closed',
    name: 'Cases closed',
    says: 'Cases closed in the period, by the reason.',
    written: ['cases closed', 'anti-social behaviour cases closed', 'cases of anti-social behaviour closed'],
    counts: 'flow',
    mark: 'closed',
    by: outcomes,
  },
  {
    key: 'reopened',
    name: 'Cases opened again',
    says: 'Cases that were opened again in the period, under their old reference.',
    counts: 'flow',
    mark: 'reopened',
  },
  {
    key: 'satisfaction',
    name: 'Satisfaction',
    says: 'What whoever reported it said when the case was closed; those who gave no answer or were not asked are shown.',
    counts: 'flow',
    mark: 'satisfaction',
    by: satisfactions,
  },
  {
    key: 'contracts-signed',
    name: 'Contracts signed',
    says: 'Acceptable behaviour contracts signed in the period.',
    written: ['acceptable behaviour contracts signed', 'acceptable behaviour contracts'],
    counts: 'flow',
    mark: 'contract-signed',
    by: { adult: 'Adults', 'under-18': 'Under 18' },
  },
  {
    key: 'contracts',
    name: 'Contracts in force',
    says: 'Acceptable behaviour contracts in force as at the day: from signing to the last day, or to the day on which one was ended.',
    counts: 'stock',
    mark: 'contract',
  },
  {
    key: 'contracts-breached',
    name: 'Contracts broken',
    says: 'Times that a contract was broken in the period. No penalty follows from one.',
    counts: 'flow',
    mark: 'contract-breached',
  },
  {
    key: 'warnings',
    name: 'Warnings',
    says: 'Warnings given in the period. Community protection warnings are not among them.',
    counts: 'flow',
    mark: 'warning',
    by: { verbal: 'In words', written: 'In writing' },
  },
  {
    key: 'restorative',
    name: 'Restorative work',
    says: 'Restorative work that took place in the period, both sides having agreed.',
    counts: 'flow',
    mark: 'restorative',
    by: restorativeKinds,
  },
  {
    key: 'referred-on',
    name: 'Referred to others',
    says: 'Referrals to others in the period.',
    counts: 'flow',
    mark: 'referred-on',
    by: receivers,
  },
]
