/** The areas side by side: caseload with its chart, what goes to the Fixed cohort, who came and who left. */
import { atWords, countedAddress, type CountyCell, type Limit, periodWords } from '../../../casework/index.ts'
import { barChart, type Html, html, link, say, subheading, table, tag, wide } from '../../../web/index.ts'
import { type Area, areasOf, cohortsIn, fixedShares, shareOf, together } from './areas.ts'
import { type Asked, boardAddress } from './asked.ts'

const numeric = (text: string | number | Html) => ({ text, format: 'numeric' as const })
const strong = (text: string | number) => html`<strong>${text}</strong>`

/** A number of the own area leads to the cases that it counts. */
const counted = (asked: Asked, area: Area, measure: string, value?: string) => {
  const n = area.n(measure, value)
  if (area.id === null) return numeric(strong(n))
  return numeric(
    area.id === asked.agencyId && n > 0
      ? link(countedAddress(asked, measure, value === undefined ? {} : { value }), String(n))
      : n,
  )
}
const named = ({ id, name }: Area) => (id === null ? strong(name) : name)

function caseload(asked: Asked, cells: readonly CountyCell[], areas: readonly Area[], all: Area): Html {
  const cohorts = cohortsIn(cells)
  const caption = `Caseload by area and cohort, ${atWords(asked.period)}`
  return html`${subheading('Caseload', 'caseload')}${wide(
    caption,
    table({
      caption,
      captionClasses: 'govuk-table__caption--s',
      firstCellIsHeader: true,
      head: ['Area', ...cohorts.map(({ name }) => numeric(name)), numeric('All')],
      rows: [...areas, all].map(area => [
        named(area),
        ...cohorts.map(({ key }) => counted(asked, area, 'caseload', key)),
        counted(asked, area, 'caseload'),
      ]),
    }),
  )}${
    cohorts.length > 3 &&
    html`<p class="govuk-body">${tag({ text: 'Somebody is in no cohort that is known', classes: 'govuk-tag--red' })}</p>`
  }${
    cohorts.length <= 3 &&
    barChart({
      id: 'caseload-chart',
      label: caption,
      parts: cohorts.map(({ name }) => name),
      bars: areas.map(area => ({ name: area.name, values: cohorts.map(({ key }) => area.n('caseload', key)) })),
    })
  }${say(link(boardAddress(asked, '/caseload.csv'), 'Save the caseload as a table for spreadsheets (CSV)'))}`
}

const percent = (n: number | null): string => (n === null ? 'None' : `${n}%`)

function fixed(asked: Asked, areas: readonly Area[], least: Limit): Html {
  const caption = 'What goes to the Fixed cohort'
  return html`${subheading(caption, 'fixed')}${say(
    `At least ${least.value}% of resources should go to the Fixed cohort. That is a share of hours, and not of people: people ${atWords(asked.period)}, hours of ${periodWords(asked.period)}.`,
  )}<p class="govuk-hint">${least.source}${!least.verified && ' (not verified)'}.</p>${wide(
    caption,
    table({
      caption,
      captionClasses: 'govuk-visually-hidden',
      firstCellIsHeader: true,
      head: ['Area', numeric('Of people'), numeric('Of hours'), numeric('Hours in all'), 'Against the least'],
      rows: areas.map(area => {
        const { people, hours, reaches } = fixedShares(area)
        return [
          named(area),
          numeric(percent(people)),
          numeric(percent(hours)),
          numeric(area.n('hours').toLocaleString('en-GB')),
          hours === null ? 'No hours recorded' : reaches(least.value) ? 'Reached' : 'Below',
        ]
      }),
    }),
  )}`
}

function movement(asked: Asked, areas: readonly Area[]): Html {
  const caption = `Statutory people and managers ${atWords(asked.period)}; joiners and leavers of ${periodWords(asked.period)}`
  return html`${subheading('People in the areas', 'people')}${wide(
    caption,
    table({
      caption,
      captionClasses: 'govuk-table__caption--s',
      firstCellIsHeader: true,
      head: [
        'Area',
        ...['Statutory', 'Non-statutory', 'With both managers', 'Of all', 'Joiners', 'Leavers'].map(numeric),
      ],
      rows: areas.map(area => [
        named(area),
        counted(asked, area, 'statutory', 'yes'),
        counted(asked, area, 'statutory', 'no'),
        counted(asked, area, 'managers', 'both'),
        numeric(percent(shareOf(area.n('managers', 'both'), area.n('caseload')))),
        counted(asked, area, 'joiners'),
        counted(asked, area, 'leavers'),
      ]),
    }),
  )}`
}

export function countyView(asked: Asked, cells: readonly CountyCell[], least: Limit): Html {
  const areas = areasOf(cells)
  const all = together(cells)
  if (areas.length === 0) return say(`Nobody is in a cohort ${atWords(asked.period)}, and nobody joined or left.`)
  const withAll = [...areas, all]
  return html`${caseload(asked, cells, areas, all)}${fixed(asked, withAll, least)}${movement(asked, withAll)}`
}
