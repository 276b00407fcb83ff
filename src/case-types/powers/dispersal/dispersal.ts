/** Dispersal, as a power that kinds of cases take up. */
import { html, table, wide } from '../../../web/index.ts'
import { dayOf, inWords, isBefore, momentOf, timeOf } from '../closure/moment.ts'
import type { Power } from '../power.ts'
import {
  beginOf,
  dispersalAuthorised,
  dispersalBreached,
  dispersalDirected,
  dispersalReviewed,
  dispersalTest,
  endOf,
  group,
} from './acts.ts'

export const dispersal: Power = {
  name: group,
  acts: [dispersalTest.act, dispersalAuthorised, dispersalDirected, dispersalBreached, dispersalReviewed],
  clocks: [
    {
      key: 'dispersal-ends',
      name: 'The dispersal ends: record what came of it',
      limit: 'dispersal.longest',
      runs: ({ stood }) =>
        stood.all(dispersalAuthorised).map(({ id, day, given }) => ({
          record: id,
          from: day,
          by: dayOf(endOf(given)),
          at: timeOf(endOf(given)),
          met: stood.all(dispersalReviewed).find(one => one.given.authorisation === id)?.day ?? null,
        })),
    },
  ],
  letters: [],
  measures: [
    {
      key: 'dispersal',
      name: 'Dispersal: authorised',
      says: 'Authorisations at cases that the police own, in the period. What they record at cases of others is not counted there.',
      counts: 'flow',
      mark: 'dispersal',
    },
    {
      key: 'dispersal-directed',
      name: 'Dispersal: people told to leave',
      says: 'How many people were given directions in the period; somebody who was told twice counts twice.',
      counts: 'sum',
      unit: 'people',
      mark: 'dispersal-directed',
    },
    {
      key: 'dispersal-items',
      name: 'Dispersal: things to be handed over',
      says: 'How many things had to be handed over in the period.',
      counts: 'sum',
      unit: 'things',
      mark: 'dispersal-items',
    },
    {
      key: 'dispersal-breached',
      name: 'Dispersal: directions not kept',
      says: 'By how many people directions were not kept in the period.',
      counts: 'sum',
      unit: 'people',
      mark: 'dispersal-breached',
    },
  ],
  shows(context) {
    // A page knows the day and no hour: what ends today stands until it is over.
    const began = momentOf(context.today.add({ days: 1 }).toString(), '00:00')
    const today = momentOf(context.today.toString(), '00:00')
    const all = context.stood
      .all(dispersalAuthorised)
      .filter(({ given }) => isBefore(beginOf(given), began) && isBefore(today, endOf(given)))
    if (all.length === 0) return []
    const rows = all.map(({ given }) => [
      html`${given.place}<br>${given.boundary}`,
      `${inWords(beginOf(given))} until ${inWords(endOf(given))}`,
      given.reference,
    ])
    return [
      {
        title: 'Dispersal today',
        body: wide('Dispersal today', table({ head: ['Where', 'When', 'Police reference'], rows })),
      },
    ]
  },
}
