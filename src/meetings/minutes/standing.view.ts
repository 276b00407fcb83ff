/** Above published minutes: whether they are a draft, agreed or signed, and their files; beside a minute what corrects it. */
import { longDate } from '../../lib/index.ts'
import { type Html, html, tag } from '../../web/index.ts'
import { minuteAnchor } from '../anchor.ts'
import { type Printed, standingOfPrinted } from './printed.store.ts'
import type { Correction } from './stage.store.ts'

const agreedAt = (printed: Printed, on: string): Html => {
  const words = `the meeting of ${longDate(on)}`
  return printed.approvedSlug === null
    ? html`${words}`
    : html`<a class="govuk-link" href="/meetings/${printed.approvedSlug}">${words}</a>${printed.approvedAs !== null && `, minute ${printed.approvedAs}`}`
}

export function standingView(printed: Printed, slug: string): Html {
  const standing = standingOfPrinted(printed)
  const says =
    standing.state === 'draft'
      ? html`${tag({ text: 'Draft', classes: 'govuk-tag--yellow' })} Until the next meeting has agreed them.`
      : standing.state === 'approved'
        ? html`${tag({ text: `Approved on ${longDate(standing.on)}`, classes: 'govuk-tag--green' })} Agreed as a correct record by ${agreedAt(printed, standing.on)}.`
        : html`${tag({ text: 'Signed', classes: 'govuk-tag--green' })} Agreed as a correct record by ${agreedAt(printed, standing.on)}; signed by ${standing.signedBy} on ${longDate(standing.signedOn)}.`
  const files = html`${printed.sha256 !== null && html`<a class="govuk-link" href="/meetings/${slug}/minutes.pdf">Minutes as PDF</a> · `}<a class="govuk-link" href="/meetings/${slug}/minutes.docx">as Word</a>`
  return html`<p class="govuk-body" id="standing">${says}</p><p class="govuk-body">${files}</p>`
}

/** Corrections of one minute; of the minutes as a whole where `minuteId` is null. */
export const correctionsView = (all: readonly Correction[], minuteId: number | null): Html[] =>
  all
    .filter(one => one.minuteId === minuteId)
    .map(
      one =>
        html`<div class="govuk-inset-text"><p class="govuk-body"><strong>Corrected later</strong></p><p class="govuk-body">${one.says}</p><p class="govuk-body-s"><a class="govuk-link" href="/meetings/${one.bySlug}${one.byRef === null ? '#minutes' : `#${minuteAnchor(one.byRef, 0)}`}">${one.byRef === null ? 'Minutes' : `Minute ${one.byRef}`} of ${longDate(one.byDate)}</a></p></div>`,
    )
