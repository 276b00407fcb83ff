/** Scores as they stand on the page of a case: each tool apart, with what must be known of it. */
import type { Context } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { type Html, html, say, subheading, table, wide } from '../../../web/index.ts'
import { type Score, scoresOf } from './scores.ts'
import { bandTitle, limitsOf, offenceWords, tools } from './words.ts'

const percent = (value: number | null) => (value === null ? 'not given' : `${value}%`)

const row = ({ day, oneYear, twoYear, band, offence, byHand, engine, agency }: Score) => [
  longDate(day),
  percent(oneYear),
  percent(twoYear),
  bandTitle(band),
  offenceWords(offence),
  [byHand ? 'Entered by hand' : `Calculated (${engine ?? ''})`, agency ?? ''].filter(Boolean).join(', '),
]

/** For `shows` of a case type; nothing where nobody has recorded a score. */
export function scoresShown({ stood }: Context): readonly { readonly title: string; readonly body: Html }[] {
  const scores = scoresOf(stood)
  if (scores.length === 0) return []
  const parts = tools.flatMap(({ key, name }) => {
    const ours = scores.filter(one => one.tool === key).toReversed()
    if (ours.length === 0) return []
    const shown = table({
      caption: 'The latest first',
      captionClasses: 'govuk-table__caption--s',
      head: ['As at', 'One year', 'Two years', 'Band', 'Offence', 'How'],
      rows: ours.map(row),
    })
    return [html`${subheading(name)}${wide(name, shown)}${say(limitsOf(key))}`]
  })
  return [{ title: 'Scores of reoffending', body: html`${parts}` }]
}
