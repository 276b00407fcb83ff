/** Minutes on the screen, as they are printed. */

import { type Html, html, tag } from '../../web/index.ts'
import { blocksView } from '../blocks.view.ts'
import { filled, nounOf, paperDate, paperTime } from './house.ts'
import { attendanceNodes } from './attendance-nodes.ts'
import { type MinutesPaper, type PrintedItem, punctuated, resolutionsAsPrinted } from './paper.ts'
import type { Committee } from '../../authority/index.ts'

type Style = Pick<Committee, 'minuteStyle' | 'house'>

/** The lines at the head: what the meeting was, who was there. */
export function headView(paper: MinutesPaper, committee: Style): Html {
  const when = `${paperDate(paper.date)}${paper.starts === null ? '' : ` at ${paperTime(paper.starts)}`}`
  const under = filled(committee.minuteStyle.value.under, { noun: nounOf(paper.body).toUpperCase() })
  return html`<p class="govuk-body">At a meeting of the ${paper.body} held on ${when} ${paper.place}</p>${attendanceNodes(
    paper.attendance,
    committee,
  ).map(
    node =>
      node.is === 'para' &&
      html`<p class="govuk-body"><strong>${node.lead}</strong> ${typeof node.text === 'string' ? node.text : ''}</p>`,
  )}${under && html`<p class="govuk-body"><strong>${under}</strong></p>`}`
}

const resolvedView = (item: PrintedItem): Html | false => {
  const all = resolutionsAsPrinted(item)
  if (all.length === 0) return false
  return all.length === 1
    ? html`<p class="govuk-body"><strong>RESOLVED:</strong> ${all[0]}</p>`
    : html`<p class="govuk-body"><strong>RESOLVED:</strong> ${item.stem === 'that' && 'That:'}</p><ol class="govuk-list govuk-list--number">${punctuated(all).map(text => html`<li>${text}</li>`)}</ol>`
}

/** `beside`: what the reader can do with it. `anchor`: its address on the page. */
export const itemShown = (item: PrintedItem, anchor: string, beside?: Html | false): Html =>
  html`<section class="wardmote-minute"><h3 class="govuk-heading-s" id="${anchor}">${item.ref !== null && html`<span class="wardmote-number">${item.ref}</span> `}${item.title}${!item.titled && item.ref === null && html` ${tag({ text: 'Title not printed', classes: 'govuk-tag--grey' })}`}${item.deferred && html` ${tag({ text: 'Deferred', classes: 'govuk-tag--yellow' })}`}${item.part === 'II' && html` ${tag({ text: 'Part II', classes: 'govuk-tag--red' })}`}</h3>${blocksView(item.blocks, anchor)}${resolvedView(item)}${item.action !== null && html`<p class="govuk-body"><strong>Action:</strong> ${item.action}</p>`}${beside}</section>`

export const endView = (paper: MinutesPaper, committee: Style): Html | false =>
  paper.ended !== null &&
  html`<p class="govuk-body">${filled(committee.minuteStyle.value.ended, { time: paperTime(paper.ended) })}</p>`
