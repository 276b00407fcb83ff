/** The offences of a case with what each weighs, on its page: what is not certain of a weight stands beside it. */
import type { Context } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { html, link, say, table, wide } from '../../../web/index.ts'
import { offenceRecorded, offencesOf, stageName } from '../offences.ts'
import { severityOf, severityWords, type Weighed, weightOf, weightWords } from './severity.ts'
import { setName } from './weight-set.ts'

const weighs = ({ weight, confidence }: Weighed) =>
  weight === null ? 'No weight known' : `${weightWords(weight)}${confidence === 'medium' ? ' (medium confidence)' : ''}`

/** Nothing where no offence is recorded. */
export function severityShown({ stood }: Context) {
  const offences = offencesOf(stood)
  if (offences.length === 0) return []
  const given = new Map(stood.all(offenceRecorded).map(one => [one.id, one.given]))
  const nameOf = (id: number) => {
    const { offence = '', named = '' } = given.get(id) ?? {}
    return weightOf(offence)?.offence ?? named
  }
  const counted = offences.filter(one => one.stage === 'charged' || one.stage === 'convicted')
  const caption = 'Offences on record'
  return [
    {
      title: 'Offences and their severity',
      body: html`${Map.groupBy(counted, one => one.weights)
        .entries()
        .map(([set, all]) => say(`Charged or convicted, by the ${setName(set)}: ${severityWords(severityOf(all))}.`))
        .toArray()}${wide(
        caption,
        table({
          caption,
          captionClasses: 'govuk-table__caption--s',
          head: ['Day', 'Offence', 'How far', 'Weight', 'Entry'],
          rows: offences
            .toReversed()
            .map(one => [
              longDate(one.day),
              nameOf(one.id),
              stageName(one.stage),
              weighs(one),
              link(`#event-${one.id}`, String(one.id)),
            ]),
        }),
      )}`,
    },
  ]
}
