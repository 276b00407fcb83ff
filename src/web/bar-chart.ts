/** Bars lying one below the other, each in parts: drawn by the server, told apart by pattern as well as colour, beside the table of its numbers. */
import { attributes, type Html, html } from './html.ts'

export type BarChart = {
  /** Unlike any other on the page: 'caseload'. */
  readonly id: string
  /** What it shows, for those who do not see it: 'Caseload by area and cohort'. */
  readonly label: string
  /** What the parts are, in their order: four at the most, for which there are patterns. */
  readonly parts: readonly string[]
  readonly bars: readonly { readonly name: string; readonly values: readonly number[] }[]
}

const height = 32
/** Narrower than this share of the whole width, a part does not have room for its number: the table has it. */
const room = 7
/** In percent of the width, as SVG takes it. */
const percent = (n: number): string => `${Math.round(n * 100) / 100}%`

const stripe = html`<path class="wardmote-bars__line wardmote-bars__line--1" d="M-2 2 2-2M0 8 8 0M6 10 10 6"/>`
const dot = html`<circle class="wardmote-bars__dot" cx="4" cy="4" r="2"/>`
const level = html`<path class="wardmote-bars__line wardmote-bars__line--3" d="M0 4H8"/>`
const patterns: readonly (Html | null)[] = [null, stripe, dot, level]

const fill = (id: string, nth: number): string => (nth === 0 ? '' : `url(#${id}-${nth})`)

const rect = (id: string, nth: number, x: string, width: string): Html =>
  html`<rect class="wardmote-bars__part wardmote-bars__part--${nth}" x="${x}" y="1" width="${width}" height="${height - 2}"${attributes({ fill: fill(id, nth) || undefined })}/>`

function bar(id: string, values: readonly number[], whole: number): Html {
  const widths = values.map(n => (whole === 0 ? 0 : (n * 100) / whole))
  const from = (nth: number) => widths.slice(0, nth).reduce((sum, n) => sum + n, 0)
  return html`<svg class="wardmote-bars__bar" width="100%" height="${height}" focusable="false">${values.map(
    (n, nth) => {
      const width = widths[nth] ?? 0
      if (n === 0) return false
      return html`${rect(id, nth, percent(from(nth)), percent(width))}${
        width >= room &&
        html`<text class="wardmote-bars__number wardmote-bars__number--${nth}" x="${percent(from(nth) + width / 2)}" y="22" text-anchor="middle">${n}</text>`
      }`
    },
  )}</svg>`
}

/** Its table stands beside it on the page: for who hears the page the chart is one picture with its label. */
export function barChart({ id, label, parts, bars }: BarChart): Html {
  if (parts.length > patterns.length) throw new Error(`${label}: there are ${patterns.length} patterns.`)
  const totals = bars.map(({ values }) => values.reduce((sum, n) => sum + n, 0))
  const whole = Math.max(0, ...totals)
  return html`<div class="wardmote-bars" role="img" aria-label="${label}: a chart of the numbers in the table"><svg class="wardmote-bars__patterns" width="0" height="0" focusable="false"><defs>${patterns.map(
    (inside, nth) =>
      inside &&
      html`<pattern id="${id}-${nth}" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="wardmote-bars__paper" width="8" height="8"/>${inside}</pattern>`,
  )}</defs></svg><p class="wardmote-bars__legend">${parts.map(
    (name, nth) =>
      html`<span class="wardmote-bars__name"><svg width="24" height="${height}" focusable="false">${rect(id, nth, '1', '22')}</svg> ${name}</span>`,
  )}</p>${bars.map(
    ({ name, values }, n) =>
      html`<p class="wardmote-bars__label">${name}: <strong>${totals[n]}</strong></p>${bar(id, values, whole)}`,
  )}</div>`
}
