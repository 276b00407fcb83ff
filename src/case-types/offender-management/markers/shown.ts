/** The four markers on the page of a case. */
import { type Context, type Limit, limitWords } from '../../../casework/index.ts'
import { count, longDate } from '../../../lib/index.ts'
import { type Html, html, link, say, table, wide } from '../../../web/index.ts'
import { cohortName } from '../kinds.ts'
import { scoresOf } from '../scores/scores.ts'
import { type Markers, markersOf } from './markers.ts'
import { change, frequencyWords, number, severityWords } from './words.ts'

function compared({ before, after, risk }: Markers) {
  const numeric = (text: string) => ({ text, format: 'numeric' as const })
  const bothFree = before.frequency !== null && after.frequency !== null
  return [
    [
      'Volume: offences',
      numeric(number(before.volume)),
      numeric(number(after.volume)),
      change(before.volume, after.volume),
    ],
    ['Days free', numeric(number(before.freeDays)), numeric(number(after.freeDays)), ''],
    [
      'Frequency: offences in 100 free days',
      numeric(frequencyWords(before)),
      numeric(frequencyWords(after)),
      bothFree ? change(before.frequency, after.frequency) : 'Not comparable',
    ],
    [
      'Risk: score for two years, in percent',
      numeric(risk ? String(risk.at) : 'Not known'),
      numeric(risk ? String(risk.latest) : 'Not known'),
      risk ? change(risk.at, risk.latest) : 'Not comparable',
    ],
    [
      'Severity: sum of weights',
      numeric(severityWords(before)),
      numeric(severityWords(after)),
      before.unweighted + after.unweighted > 0 ? 'Not comparable' : change(before.severity, after.severity),
    ],
  ]
}

function comparison(found: Markers, window: Limit): Html {
  if (found.state === 'not yet')
    return say(`Not yet ${limitWords(window)} since adoption: comparable from ${longDate(found.through)}.`)
  if (found.state === 'left')
    return say(`Deselected before ${limitWords(window)} had passed: there is nothing to compare with.`)
  const caption = 'Before and after adoption'
  const days = count(found.days, 'day')
  return html`${say(
    `${cohortName(found.cohort)}, adopted on ${longDate(found.adopted)}: the ${days} before and the ${days} from then on. Offences charged or convicted; days in custody are not free days.`,
  )}${wide(
    caption,
    table({
      caption,
      captionClasses: 'govuk-table__caption--s',
      firstCellIsHeader: true,
      head: ['Marker', { text: 'Before', format: 'numeric' }, { text: 'After', format: 'numeric' }, 'Change'],
      rows: compared(found),
    }),
  )}`
}

/** Nothing before somebody is adopted. */
export function markersShown({ stood, today, limit }: Context) {
  const window = limit('iom.marker-window')
  const found = markersOf(stood.spans, scoresOf(stood), { months: window.value, today: today.toString() })
  if (!found) return []
  return [
    {
      title: 'What has changed since adoption',
      body: html`${comparison(found, window)}${say(link('/offender-management', 'The cohort board: all areas side by side'))}`,
    },
  ]
}
