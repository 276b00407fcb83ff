/** The parts of a meeting's page. Each is null where there is nothing to show. */
import { longDate } from '../lib/index.ts'
import {
  type Action,
  type AgendaItem,
  type Attendance,
  askedView,
  blocksView,
  type Capacity,
  type Correction,
  correctionsView,
  type Minute,
  minuteAnchor,
  type PublicQuestion,
  type Printed,
  type ReportRow,
  sourceLink,
  standingView,
  unlike,
} from '../meetings/index.ts'
import type { ListedDocument } from '../records/index.ts'
import { type Html, html, tag } from '../web/index.ts'

export function agendaView(items: AgendaItem[], reports: ReportRow[]): Html | null {
  if (items.length === 0 && reports.length === 0) return null
  const loose = reports.filter(report => !items.some(item => item.id === report.agendaItemId))
  return html`<ol class="wardmote-agenda">${items.map((item, i) => {
    const papers = reports.filter(report => report.agendaItemId === item.id)
    const part = item.part === 'II' && items[i - 1]?.part !== 'II'
    const group =
      item.group !== null && item.group !== items[i - 1]?.group && !items.some(other => other.title === item.group)
    return html`${part && html`<li class="wardmote-agenda__group"><h3 class="govuk-heading-s">Part II: not open to the public</h3></li>`}${group && html`<li class="wardmote-agenda__group"><h3 class="govuk-heading-s">${item.group}</h3></li>`}<li class="wardmote-agenda__item${item.group !== null && !group ? ' wardmote-agenda__item--in-group' : ''}"><span class="wardmote-agenda__number">${item.number}</span><span class="wardmote-agenda__title">${item.title}${papers.map(
      paper =>
        html`<br><a class="govuk-link" href="/reports/${paper.slug}">${papers.length > 1 ? paper.title : 'Read the report'}<span class="govuk-visually-hidden">${papers.length > 1 ? '' : `: ${paper.title}`}</span></a>`,
    )}</span>${item.pageFrom !== null && html`<span class="wardmote-agenda__pages">${item.pageTo === null || item.pageTo === item.pageFrom ? `Page ${item.pageFrom}` : `Pages ${item.pageFrom} to ${item.pageTo}`}</span>`}</li>`
  })}</ol>${
    loose.length > 0 &&
    html`<h3 class="govuk-heading-s">${items.length > 0 ? 'Other reports' : 'Reports'}</h3><ul class="govuk-list">${loose.map(
      report => html`<li><a class="govuk-link" href="/reports/${report.slug}">${report.title}</a></li>`,
    )}</ul>`
  }`
}

const headings: [Capacity, string][] = [
  ['present', 'Present'],
  ['apologies', 'Apologies for absence'],
  ['absent on council business', 'Absent on council business'],
  ['officer', 'Officers'],
  ['also present', 'Also in attendance'],
]

export function attendanceView(all: Attendance[]): Html | null {
  if (all.length === 0) return null
  return html`<dl class="govuk-summary-list">${headings.map(([capacity, name]) => {
    const here = all.filter(one => one.capacity === capacity)
    return (
      here.length > 0 &&
      html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${name}</dt><dd class="govuk-summary-list__value"><ul class="govuk-list wardmote-names">${here.map(
        one =>
          html`<li><a class="govuk-link govuk-link--no-visited-state" href="/people/${one.slug}">${one.name}</a></li>`,
      )}</ul></dd></div>`
    )
  })}</dl>`
}

/** `about`: how far minutes that were written here have come; of those read in a paper nothing is said. */
type About = { printed: Printed | undefined; corrections: Correction[]; slug: string }

export function minutesView(minutes: Minute[], about: About): Html | null {
  if (minutes.length === 0) return null
  const anchors = unlike(minutes.map((minute, i) => minuteAnchor(minute.ref, i)))
  const { printed, corrections, slug } = about
  return html`${printed && standingView(printed, slug)}${correctionsView(corrections, null)}<div class="wardmote-prose">${minutes.map(
    (minute, i) => {
      const anchor = anchors[i] ?? ''
      return html`<section class="wardmote-minute"><h3 class="govuk-heading-s" id="${anchor}">${minute.ref && html`<span class="wardmote-number">${minute.ref}</span> `}${minute.title}${minute.deferred && html` ${tag({ text: 'Deferred', classes: 'govuk-tag--yellow' })}`}</h3>${blocksView(minute.blocks, anchor)}${resolvedView(minute.resolutions, `${anchor}-resolved`)}${minute.owner && html`<p class="govuk-body"><strong>Action:</strong> ${minute.owner}</p>`}${correctionsView(corrections, minute.id)}${sourceLink(minute)}</section>`
    },
  )}</div>`
}

const resolvedView = (all: string[], id: string) =>
  all.length > 0 &&
  html`<div class="govuk-inset-text wardmote-resolved" id="${id}"><p class="govuk-body"><strong>Resolved</strong></p>${
    all.length === 1
      ? html`<p class="govuk-body">${all[0]}</p>`
      : html`<ol class="govuk-list govuk-list--number">${all.map(text => html`<li>${text}</li>`)}</ol>`
  }</div>`

export const actionsView = (actions: Action[]): Html | null =>
  actions.length === 0
    ? null
    : html`<ul class="wardmote-list">${actions.map(
        one =>
          html`<li class="wardmote-list__item"><p class="govuk-body"><strong>${one.owners.join(', ')}</strong> <a class="govuk-link" href="/actions/${one.id}">${one.text}</a></p>${one.minuteTitle && html`<p class="govuk-body-s wardmote-list__meta">${one.minuteRef && `${one.minuteRef} `}${one.minuteTitle}</p>`}</li>`,
      )}</ul>`

export const documentsView = (documents: ListedDocument[], meetingId: number): Html | null =>
  documents.length === 0
    ? null
    : html`<ul class="govuk-list">${documents.map(
        one =>
          html`<li><a class="govuk-link" href="/documents/${one.slug}">${one.title}${one.date !== null && one.meetingId !== meetingId && ` of ${longDate(one.date)}`}</a> <span class="wardmote-list__meta">${one.publisher}</span></li>`,
      )}</ul>`

export const questionsView = (asked: PublicQuestion[]): Html | null =>
  asked.length === 0
    ? null
    : html`<ol class="wardmote-list">${asked.map(
        one =>
          html`<li class="wardmote-list__item">${askedView(one)}<p class="govuk-body-s wardmote-list__meta">${one.about}</p></li>`,
      )}</ol>`
