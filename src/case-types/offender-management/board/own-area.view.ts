/** The own area on the board: ratings, managers, what is overdue, pathways, and whether it works. */
import { countedAddress, figuresAddress, type Limit, limitWords } from '../../../casework/index.ts'
import { type Html, html, link, say, subheading, summaryList, table, wide } from '../../../web/index.ts'
import type { CohortMarkers } from '../markers/cohort.ts'
import { frequencyWords, number, severityWords } from '../markers/words.ts'
import { cohortName } from '../kinds.ts'
import { shareOf } from './areas.ts'
import { type Asked, boardAddress } from './asked.ts'
import type { OwnArea } from './own-area.ts'

const numeric = (text: string | number | Html) => ({ text, format: 'numeric' as const })

function facts(asked: Asked, { rag, statutory, both, overdue }: OwnArea): Html {
  const rating = (key: 'red' | 'amber' | 'green', name: string) =>
    html`${name}: ${rag[key] > 0 ? link(countedAddress(asked, 'rag', { value: key }), String(rag[key])) : 0}`
  const share = shareOf(both, statutory)
  const row = (key: string, value: string | Html) => ({ key: { text: key }, value: { text: value } })
  return summaryList({
    rows: [
      row(
        'Ratings',
        html`${rating('red', 'Red')}, ${rating('amber', 'Amber')}, ${rating('green', 'Green')}, not rated: ${rag.none}`,
      ),
      row(
        'Statutory, with both managers',
        statutory === 0 ? 'Nobody is statutory' : `${both} of ${statutory} (${share}%)`,
      ),
      row(
        'Overdue now',
        overdue === 0
          ? 'Nothing'
          : html`${link(`/cases/team?of=${asked.agencyId}`, `${overdue} ${overdue === 1 ? 'case' : 'cases'}`)} in which something is overdue`,
      ),
    ],
  })
}

function needs({ pathways }: OwnArea): Html {
  const caption = 'Needs by pathway'
  return wide(
    caption,
    table({
      caption,
      captionClasses: 'govuk-table__caption--m',
      firstCellIsHeader: true,
      head: ['Pathway', numeric('Assessed'), numeric('With a need'), numeric('Need met')],
      rows: pathways.map(one => [one.name, numeric(one.assessed), numeric(one.needs), numeric(one.met)]),
    }),
  )
}

const pair = (before: string, after: string) => html`${before} → ${after}`

function markers(all: readonly CohortMarkers[], window: Limit): Html {
  const caption = 'Before and after adoption, by cohort'
  return html`${wide(
    caption,
    table({
      caption,
      captionClasses: 'govuk-table__caption--m',
      firstCellIsHeader: true,
      head: [
        'Cohort',
        numeric('People'),
        'Volume',
        'Frequency',
        'Risk',
        'Severity',
        numeric('Not yet'),
        numeric('Left'),
      ],
      rows: all.map(one => {
        const { cohort, n, notYet, left, before, after } = one
        const of = (words: Html) => (n === 0 ? '' : words)
        return [
          cohortName(cohort),
          numeric(n),
          of(pair(number(before.volume), number(after.volume))),
          of(pair(frequencyWords(before), frequencyWords(after))),
          of(pair(severityWords(before), severityWords(after))),
          numeric(notYet),
          numeric(left),
        ]
      }),
    }),
  )}${say(
    `The same number of days, ${limitWords(window)}${window.verified ? '' : ' (not verified)'}, before and from the day of adoption. Volume: offences charged or convicted. Frequency: offences in 100 days that are not in custody. Severity: the sum of Crime Severity weights. Not yet: not yet ${limitWords(window)} since adoption. Left: deselected before. Of few people it says little, and that something fell does not say why.`,
  )}`
}

export const ownAreaView = (asked: Asked, own: OwnArea, window: Limit): Html =>
  html`${subheading(asked.agency, 'own')}${facts(asked, own)}${needs(own)}${markers(own.markers, window)}${say(
    html`${link(boardAddress(asked, '/risk'), 'Risk before and after adoption')}: that page reads the scores in the cases, and the log says so.`,
  )}${say(
    'From the cases of this area that you see: a case limited to others is counted in the tables above and not here.',
  )}${say(link(figuresAddress(asked), 'All figures of this area, each with the cases that it counts'))}`
