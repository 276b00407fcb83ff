/** The own area on the board: ratings, managers, what is overdue, pathways, and whether it works. */
import {
  attendanceTable,
  countedAddress,
  figuresAddress,
  type Limit,
  limitWords,
  periodWords,
  type SatAt,
} from '../../../casework/index.ts'
import { count } from '../../../lib/index.ts'
import { type Html, html, lines, link, say, subheading, summaryList, table, wide } from '../../../web/index.ts'
import type { CohortMarkers } from '../markers/cohort.ts'
import type { Side } from '../markers/markers.ts'
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
        'Overdue today, in cases',
        overdue.length === 0
          ? 'Nothing'
          : html`${lines(overdue.map(({ name, n }) => `${name}: ${n}`))}<br>${link(`/cases/team?of=${asked.agencyId}`, 'The team’s work')}`,
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

/** How many people are compared, and how many are not. */
function people(all: readonly CohortMarkers[]): Html {
  const caption = 'People who are compared'
  return wide(
    caption,
    table({
      caption,
      captionClasses: 'govuk-table__caption--s',
      firstCellIsHeader: true,
      head: ['Cohort', ...['Compared', 'Not yet', 'Left before'].map(numeric)],
      rows: all.map(({ cohort, n, notYet, left }) => [cohortName(cohort), ...[n, notYet, left].map(numeric)]),
    }),
  )
}

function markers(all: readonly CohortMarkers[], window: Limit): Html {
  const caption = 'Offences before and from adoption'
  const side = (name: string, one: Side) => [
    name,
    ...[number(one.volume), frequencyWords(one), severityWords(one)].map(numeric),
  ]
  const compared = all.filter(({ n }) => n > 0)
  const within = limitWords(window)
  return html`${subheading('What has changed since adoption', 'markers')}${people(all)}${say(
    `Not yet: not yet ${within} since adoption. Left before: deselected within that time.`,
  )}${
    compared.length > 0 &&
    html`${wide(
      caption,
      table({
        caption,
        captionClasses: 'govuk-table__caption--s',
        firstCellIsHeader: true,
        head: ['Cohort', ...['Volume', 'Frequency', 'Severity'].map(numeric)],
        rows: compared.flatMap(({ cohort, before, after }) => [
          side(`${cohortName(cohort)}, before`, before),
          side(`${cohortName(cohort)}, after`, after),
        ]),
      }),
    )}${say(
      `The same number of days, ${within}${window.verified ? '' : ' (not verified)'}, before and from the day of adoption. Volume: offences charged or convicted. Frequency: offences in 100 days that are not in custody. Severity: the sum of Crime Severity weights. Of few people it says little, and that something fell does not say why.`,
    )}`
  }`
}

function conferences({ period }: Asked, sats: readonly SatAt[]): Html {
  const held = new Set(sats.map(one => one.panelId)).size
  const when = periodWords(period)
  return sats.length === 0
    ? say(`No case conference of this area was held in ${when}.`)
    : attendanceTable(`Attendance by agency at ${count(held, 'case conference')} held in ${when}`, sats)
}

export const ownAreaView = (asked: Asked, own: OwnArea, window: Limit): Html =>
  html`${subheading(asked.agency, 'own')}${facts(asked, own)}${needs(own)}${conferences(asked, own.sats)}${markers(own.markers, window)}${say(
    html`${link(boardAddress(asked, '/risk'), 'Risk before and after adoption')}: that page reads the scores in the cases, and the log says so.`,
  )}${say(
    'From the cases of this area that you see: a case limited to others is counted in the tables above and not here.',
  )}${say(link(figuresAddress(asked), 'All figures of this area, each with the cases that it counts'))}`
