/** The numbers of a service on a page: each with its definition, its parts, and the way to the cases that it counts. */
import { count, longDate } from '../../lib/index.ts'
import {
  button,
  dateInput,
  details,
  type FormState,
  type Html,
  html,
  link,
  say,
  select,
  subheading,
  table,
  tag,
  wide,
} from '../../web/index.ts'
import type { CaseType } from '../type/case-type.ts'
import { atWords, monthName, type Period, periodQuery, periodWords, presets } from './period.ts'
import { type Figure, numberWords, type PartRead } from './figure.ts'
import type { Part } from './counted.store.ts'

export type Place = { readonly type: CaseType; readonly agencyId: number; readonly period: Period }

export const figuresAddress = ({ type, agencyId, period }: Place, below = ''): string =>
  `/services/${type.key}/figures${below}?${periodQuery(period)}&of=${agencyId}`

export const countedAddress = (place: Place, measure: string, { value, ward }: Part = {}): string =>
  `${figuresAddress(place, `/${measure}`)}${value === undefined ? '' : `&value=${encodeURIComponent(value)}`}${
    ward === undefined ? '' : `&ward=${encodeURIComponent(ward)}`
  }`

/** 'April 2026 to September 2026', or 'as at 30 September 2026' */
export const whenWords = ({ measure }: Pick<Figure, 'measure'>, period: Period): string =>
  measure.counts === 'stock' || measure.counts === 'resources' ? atWords(period) : periodWords(period)

const inSentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** The number, leading to the cases that it counts where it counts any. */
function numberView(place: Place, figure: Figure, n: number | null, part: Part = {}): Html {
  const words = numberWords(figure, n)
  if (n === null || n === 0 || figure.measure.counts === 'resources') return html`${words}`
  return link(countedAddress(place, figure.measure.key, part), words)
}

function partsView(
  place: Place,
  figure: Figure,
  caption: string,
  parts: readonly PartRead[],
  as: 'value' | 'ward',
): Html {
  const rows = parts.map(({ of, name, n }) => [
    name,
    { text: numberView(place, figure, n, { [as]: of }), format: 'numeric' as const },
  ])
  const whole =
    figure.addsUp === null
      ? []
      : [
          [
            html`<strong>All together</strong>`,
            { text: html`<strong>${numberWords(figure, figure.n)}</strong>`, format: 'numeric' as const },
          ],
        ]
  return wide(
    caption,
    table({
      caption,
      captionClasses: 'govuk-visually-hidden',
      head: [as === 'ward' ? 'Ward' : 'Of which', { text: 'Number', format: 'numeric' }],
      rows: [...rows, ...whole],
    }),
  )
}

function figureView(place: Place, figure: Figure): Html {
  const { measure, values, wards, addsUp } = figure
  return html`<section>${subheading(measure.name, measure.key)}<p class="govuk-heading-l govuk-!-margin-bottom-1">${numberView(place, figure, figure.n)}</p><p class="govuk-body-s">${inSentence(whenWords(figure, place.period))}${measure.counts === 'median' && ': the median'}</p>${say(measure.says)}${
    measure.source !== undefined && html`<p class="govuk-hint">${measure.source}</p>`
  }${values.length > 0 && partsView(place, figure, `${measure.name}, by kind`, values, 'value')}${
    wards.length > 0 &&
    details({
      summaryText: `${measure.name} by ward`,
      text: partsView(place, figure, `${measure.name}, by ward`, wards, 'ward'),
    })
  }${addsUp === false && html`<p class="govuk-body">${tag({ text: 'The parts do not add up', classes: 'govuk-tag--red' })} Tell whoever runs this program.</p>`}</section>`
}

const monthsBack = 120

/** The months that can be chosen, the newest first; one that was asked for from earlier stays among them. */
function monthItems(today: Temporal.PlainDate, chosen: string) {
  const now = today.toPlainYearMonth()
  const known = Array.from({ length: monthsBack }, (_, n) => now.subtract({ months: n }).toString())
  return (known.includes(chosen) ? known : [chosen, ...known]).map(value => ({ value, text: monthName(value) }))
}

export function periodForm({ type, agencyId, period }: Place, form: FormState, today: Temporal.PlainDate): Html {
  const at = Temporal.PlainDate.from(period.at)
  const [from, to] = [period.first.slice(0, 7), period.last.slice(0, 7)]
  const month = (name: string, label: string, value: string) =>
    select({
      name,
      label: { text: label, classes: 'govuk-label--s' },
      items: monthItems(today, value),
      value,
      errorMessage: form.error(name) ?? false,
    })
  return html`<p class="govuk-body">${presets(today).map(
    (one, n) => html`${n > 0 && ' · '}${link(figuresAddress({ type, agencyId, period: one.period }), one.name)}`,
  )}</p>${details({
    summaryText: 'Choose another period',
    open: Object.keys(form.errors).length > 0,
    text: html`<form method="get" action="/services/${type.key}/figures" novalidate><input type="hidden" name="of" value="${agencyId}">${month('from', 'From', from)}${month('to', 'Until the end of', to)}${dateInput(
      {
        id: 'at',
        namePrefix: 'at',
        values: { 'at-day': at.day, 'at-month': at.month, 'at-year': at.year, ...form.parts('at') },
        fieldset: { legend: { text: 'As at', classes: 'govuk-fieldset__legend--s' } },
        hint: { text: 'For what is counted as at a day. If you leave it blank, the end of the period.' },
        errorMessage: form.error('at') ?? false,
      },
    )}${button({ text: 'Count', classes: 'govuk-button--secondary' })}</form>`,
  })}`
}

const standsAside = ({ measure, n, addsUp }: Figure): boolean =>
  measure.aside === true && (n === null || n === 0) && addsUp !== false

/** What few cases have, and none had: with its definition, so that nobody thinks it is not counted. */
const asideView = (figures: readonly Figure[]) =>
  figures.length > 0 &&
  details({
    summaryText: `Nothing to count: ${count(figures.length, 'figure')} of powers that were not used`,
    text: html`<dl>${figures.map(
      ({ measure }) =>
        html`<dt class="govuk-!-font-weight-bold" id="${measure.key}">${measure.name}: 0</dt><dd class="govuk-!-margin-left-0 govuk-!-margin-bottom-3">${measure.says}</dd>`,
    )}</dl>`,
  })

/** All numbers in short, then each by itself. */
export function figuresView(place: Place, all: readonly Figure[]): Html {
  const figures = all.filter(one => !standsAside(one))
  const caption = `${place.type.name}: ${periodWords(place.period)}, and ${atWords(place.period)}`
  return html`${wide(
    caption,
    table({
      caption,
      captionClasses: 'govuk-table__caption--m',
      head: ['Figure', 'When', { text: 'Number', format: 'numeric' }],
      rows: figures.map(one => [
        link(`#${one.measure.key}`, one.measure.name),
        inSentence(whenWords(one, place.period)),
        { text: numberView(place, one, one.n), format: 'numeric' as const },
      ]),
    }),
  )}${
    all.every(one => one.addsUp !== false) &&
    say('Checked: the parts of each number, by kind and by ward, add up to it. A median has no sum.')
  }${asideView(all.filter(standsAside))}${figures.map(one => figureView(place, one))}`
}

export const countedOn = (now: Temporal.Instant, agency: string): Html =>
  say(
    `Counted on ${longDate(now)} from the cases that ${agency} owns, limited ones among them. For your agency’s own use: small numbers can tell on people, and are not hidden here.`,
  )
