/** What stands first on a case of the group: who leads, the exit test, when it was heard, and what its objectives have come to. */
import type { Context } from '../../casework/index.ts'
import { longDate } from '../../lib/index.ts'
import { html, summaryList, table } from '../../web/index.ts'
import { hearings } from './clocks.ts'
import { accepted, leadOf, workedOn } from './decisions.ts'
import { heardAgainBy } from './group.ts'
import { sinceReferred } from './referral.ts'
import { objectivesOf } from './sara.ts'

export function planView(context: Context) {
  const { stood, agencies, today } = context
  const taken = sinceReferred(stood, accepted).at(-1)
  if (!taken || !workedOn.includes(stood.stage)) return []
  const lead = agencies.find(one => one.id === leadOf(stood))?.name ?? 'An agency that is no longer listed'
  const heard = hearings(stood).at(-1)?.day ?? taken.day
  const by = heardAgainBy(heard, context)
  const late = by < today.toString()
  const rows: [string, string][] = [
    ['Leads', lead],
    ['With the group since', longDate(taken.day)],
    ['Exit test', taken.given.exitTest],
    ['Heard last', longDate(heard)],
    [late ? 'Should have been heard by' : 'To be heard by', longDate(by)],
  ]
  const objectives = objectivesOf(stood)
  return [
    {
      title: 'Plan',
      body: summaryList({ rows: rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })) }),
    },
    {
      title: 'Objectives',
      body:
        objectives.length === 0
          ? html`<p class="govuk-body">None is set yet.</p>`
          : table({
              head: [{ text: 'Objective' }, { text: 'Was' }, { text: 'Is' }, { text: 'To be' }, { text: 'By' }],
              rows: objectives.map(({ given, latest, met }) => [
                { text: `${given.what} (${given.measure})` },
                { text: String(given.baseline) },
                { text: latest === null ? 'Not measured yet' : `${latest.given.count}${met ? ', met' : ''}` },
                { text: String(given.target) },
                { text: longDate(given.by) },
              ]),
            }),
    },
  ]
}
