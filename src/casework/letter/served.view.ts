/** How a letter was served, what shows it, and the day on which it counts as served. */
import { clockTime, longDate, unknownYears } from '../../lib/index.ts'
import { html, link, tag } from '../../web/index.ts'
import type { CaseRow } from '../case/store.ts'
import { fileAddress } from '../file/files.view.ts'
import type { CaseFile } from '../file/store.ts'
import type { Context } from '../type/act.ts'
import type { Letter } from '../type/letter.ts'
import { deemedServed, methods, serviceLimit } from './deemed.ts'
import type { ServedOn } from './letters.ts'

export const servedView = (
  one: ServedOn,
  letter: Letter | undefined,
  context: Context,
  files: readonly CaseFile[],
  found: CaseRow,
) => {
  const notice = letter?.notice ?? false
  const how = methods.find(({ key }) => key === one.how)?.name ?? one.how
  const deemed = deemedServed({ how: one.how, day: one.on, time: one.time, notice }, context.limit)
  const { verified, source } = context.limit(serviceLimit({ how: one.how, notice }), one.on)
  const proof = files.find(file => file.eventId === one.file)
  const unsure = unknownYears(Temporal.PlainDate.from(one.on), Temporal.PlainDate.from(deemed))
  return html`<p class="govuk-body">${how}, ${longDate(one.on)}${one.time !== '' && ` at ${clockTime(one.time)}`}, by ${one.by}. Counts as served on <strong>${longDate(deemed)}</strong>${
    !verified && html` ${tag({ text: 'Not verified', classes: 'govuk-tag--yellow' })}`
  }${one.note !== '' && html`<br>${one.note}`}${proof && html`<br>${link(fileAddress(found, proof), proof.name)}`}</p><p class="govuk-body-s">${source}${unsure !== null && ` ${unsure}`}</p>`
}
