/** What happened in a case, the latest first: each event in all its words, and what was put right since. */
import { longDate } from '../../lib/index.ts'
import { details, type Html, html, lines, link, tag } from '../../web/index.ts'
import { actPath } from '../act/act.page.ts'
import { actsOf } from '../act/every-case.ts'
import { fieldName } from '../fields.ts'
import type { CaseType } from '../type/case-type.ts'
import { type Happened, struckOut } from '../type/stood.ts'

/** An event that moved the case stands; any other of an act can be put right. */
const moves = ({ effects }: Happened) =>
  effects.some(one => one.do === 'stage' || one.do === 'close' || one.do === 'reopen' || one.do === 'worker')

/** Of what a form with many questions recorded, such as a screen of risk, the answers are opened by whoever wants them. */
const mostLines = 16

const restView = (rest: readonly string[]) =>
  rest.length > mostLines
    ? details({ summaryText: `All ${rest.length} answers`, text: lines(rest), classes: 'govuk-!-margin-bottom-1' })
    : rest.length > 0 && html`<p class="govuk-body govuk-!-margin-bottom-1">${lines(rest)}</p>`

type Shown = {
  readonly slug: string
  /** Undefined where the reader cannot put anything right. */
  readonly type: CaseType | undefined
  readonly events: readonly Happened[]
}

function oneView({ slug, type, events }: Shown, event: Happened): Html {
  const later = events.findLast(one => one.correctsId === event.id)
  const act =
    type &&
    event.correctsId === null &&
    later?.kind !== struckOut &&
    !moves(event) &&
    actsOf(type).find(one => one.key === event.kind)
  const [first = '', ...rest] = event.says.split('\n')
  const written = longDate(event.at)
  const when = longDate(event.day) === written ? written : `${longDate(event.day)}, written on ${written}`
  return html`<li class="wardmote-list__item" id="event-${event.id}"><p class="govuk-body govuk-!-margin-bottom-1"><strong>${first}</strong>${
    later &&
    html` ${tag({ text: later.kind === struckOut ? 'Struck out' : 'Put right since', classes: 'govuk-tag--yellow' })}`
  }${event.correctsId !== null && html` ${link(`#event-${event.correctsId}`, 'Puts an earlier one right')}`}</p>${restView(rest)}<p class="wardmote-list__meta govuk-body-s">${when}${event.author !== null && `, ${event.author}`}${event.agency !== null && `, ${event.agency}`} ${tag({ text: fieldName(event.field), classes: 'govuk-tag--grey' })}${
    act &&
    act.panel === undefined &&
    html` ${link(`${actPath(slug, { key: type.key }, act)}?correct=${event.id}`, html`Put it right<span class="govuk-visually-hidden">: ${first}</span>`)} · ${link(`/cases/${slug}/events/${event.id}/strike`, html`Strike it out<span class="govuk-visually-hidden">: ${first}</span>`)}`
  }</p></li>`
}

export const timelineView = (shown: Shown): Html =>
  html`<ol class="wardmote-list">${shown.events.toReversed().map(one => oneView(shown, one))}</ol>`
