/** The fourth marker, risk, for the people of the own area: their scores stand in the cases, which are read for it and noted. */
import { mayCasework } from '../../../access/index.ts'
import {
  atWords,
  caseListed,
  type Engine,
  eventsOf,
  limitOn,
  limitWords,
  marksOf,
  readCases,
  stand,
} from '../../../casework/index.ts'
import { type Html, heading, html, missing, page, say, table, wide } from '../../../web/index.ts'
import { cohortName } from '../kinds.ts'
import { type CohortRisk, riskByCohort } from '../markers/cohort.ts'
import { type Markers, markersOf } from '../markers/markers.ts'
import { change, number } from '../markers/words.ts'
import { scoresOf } from '../scores/scores.ts'
import { toolName, type Tool } from '../scores/words.ts'
import { boardAddress, boardAsked } from './asked.ts'

function risks(all: readonly CohortRisk[]): Html {
  const caption = 'Risk before and after adoption, by cohort'
  const numeric = (text: string | number) => ({ text, format: 'numeric' as const })
  return wide(
    caption,
    table({
      caption,
      captionClasses: 'govuk-visually-hidden',
      firstCellIsHeader: true,
      head: ['Cohort', 'Score', ...['People', 'At adoption', 'Latest'].map(numeric), 'Change'],
      rows: all.map(one => [
        cohortName(one.cohort),
        toolName(one.tool as Tool),
        numeric(one.n),
        numeric(number(one.at)),
        numeric(number(one.latest)),
        change(one.at, one.latest),
      ]),
    }),
  )
}

export const riskPage = (engine: Engine) =>
  page({
    path: '/offender-management/risk',
    allow: mayCasework,
    costly: true,
    async get(request) {
      const asked = await boardAsked(engine, request)
      if (!asked) return missing()
      const { type, agencyId, agency, period } = asked
      const window = limitOn(engine.limits, 'iom.marker-window', period.at)
      const when = { months: window.value, today: period.at }
      const marks = await request.as(tx => marksOf(tx, { agencyId, kind: type.key }, ['adopted', 'deselected']))
      const measured = [...Map.groupBy(marks, ({ caseId }) => caseId)]
        .filter(([, ofCase]) => markersOf(ofCase, [], when)?.state === 'measured')
        .map(([caseId]) => caseId)
      const reading = { cases: measured, what: 'list', reason: caseListed } as const
      const people =
        measured.length === 0
          ? []
          : await readCases(request, reading, async tx => {
              const all: Markers[] = []
              for (const caseId of measured) {
                const stood = stand(await eventsOf(tx, caseId))
                const found = markersOf(stood.spans, scoresOf(stood), when)
                if (found) all.push(found)
              }
              return all
            })
      if (!people) return missing()
      const found = riskByCohort(people)
      const compared = found.reduce((sum, one) => sum + one.n, 0)
      const title = 'Risk before and after adoption'
      return {
        title,
        breadcrumbs: [
          { text: 'Home', href: '/' },
          { text: 'Cohort board', href: boardAddress(asked) },
          { text: title },
        ],
        unlisted: true,
        body: html`${heading(title, agency)}${say(
          `The score for reoffending within two years, in percent, at adoption and the latest within the ${limitWords(window)} that followed: the mean of those who have both by the same tool, ${atWords(period)}.`,
        )}${say(
          `${compared} of ${measured.length} people whose ${limitWords(window)} are over have two scores that can be compared. Two tools are never compared with each other.`,
        )}${found.length > 0 && risks(found)}`,
      }
    },
  })
