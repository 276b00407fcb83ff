/** Reading that stands out, each line leading to its entries in the log. */
import { longDate, moment } from '../../lib/index.ts'
import { type Html, html, table, wide } from '../../web/index.ts'
import { logAddress } from './filters.ts'
import { usualForOneself, usualForRole, readingLimits } from './rules.ts'
import type { Unusual } from './unusual-reading.ts'
import { flags } from './words.ts'

const usual = (median: number | null) => (median === null ? 'too little known' : median)
const number = (text: string | number) => ({ text, format: 'numeric' as const })

const daysView = ({ days }: Unusual) =>
  days.length > 0 &&
  table({
    caption: 'Many cases opened in one day',
    captionClasses: 'govuk-table__caption--s',
    head: ['Day', 'Who', number('Cases opened'), number('Their usual'), number('Colleagues’ usual')],
    rows: days.map(({ day, account, name, opened, own, colleagues }) => [
      html`<a class="govuk-link" href="${logAddress('/log', { account: String(account), from: day, to: day, kind: 'consultation' })}">${longDate(day)}</a>`,
      name,
      number(opened),
      number(usual(own)),
      number(usual(colleagues)),
    ]),
  })

const flaggedView = ({ flagged, from }: Unusual) =>
  flagged.length > 0 &&
  table({
    caption: 'Whose cases were read',
    captionClasses: 'govuk-table__caption--s',
    head: ['What stands out', 'Who', number('Times'), 'Last'],
    rows: flagged.map(({ flag, account, name, times, last }) => [
      html`<a class="govuk-link" href="${logAddress('/log', { account: String(account), flag, from })}">${flags[flag] ?? flag}</a>`,
      name,
      number(times),
      moment(last),
    ]),
  })

export const unusualView = (unusual: Unusual): Html =>
  unusual.days.length + unusual.flagged.length === 0
    ? html`<p class="govuk-body">Nothing stands out.</p>`
    : wide('Unusual reading', html`${daysView(unusual)}${flaggedView(unusual)}`)

/** When reading counts as unusual, in the words of the rules. */
export const whenUnusual = (): Html =>
  html`<ul class="govuk-list govuk-list--bullet"><li>${usualForOneself.says(readingLimits)}.</li><li>${usualForRole.says(readingLimits)}.</li><li>So is whoever reads cases that are not their own, asks for cases that are not theirs to see, or reads of a person of their own name or of their own address. Most such reading has a good reason: ask.</li></ul>`
