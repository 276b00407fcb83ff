/** The log of a sitting, newest first, each entry with its undoing. */
import { longDate, timeOfDay, today } from '../../lib/index.ts'
import { type Html, html, tag } from '../../web/index.ts'
import type { Desk } from './desk.ts'
import { hiddenly, type Sheet, sheet } from './fields.view.ts'
import { effective, type Happening } from './happening.ts'
import { logWords } from './log-words.ts'

export function logView(desk: Desk, s: Sheet): Html {
  const say = logWords(desk.log, desk.sitting)
  const counts = new Set(effective(desk.log).map(({ n }) => n))
  const undoings = desk.log.filter(one => one.kind === 'undone')
  const closing = desk.log.find(one => one.kind === 'closed' && counts.has(one.n))
  const stands = (one: Happening): boolean =>
    one.kind === 'undone' ? !undoings.some(other => other.undoes === one.n && stands(other)) : counts.has(one.n)
  /** The day too, where it is not the meeting's own. */
  const when = (at: Temporal.Instant, usual: string) => {
    const day = today(at).toString()
    return day === usual ? timeOfDay(at) : `${timeOfDay(at)} on ${longDate(day)}`
  }
  const row = (one: Happening) => {
    const late = Temporal.Instant.compare(one.notedAt.subtract({ minutes: 1 }), one.at) > 0
    const after = closing !== undefined && one.n > closing.n
    return html`<li class="wardmote-live__entry">${
      stands(one)
        ? html`<span>${when(one.at, desk.meeting.date)}: ${say(one)}</span>`
        : html`<span><s>${when(one.at, desk.meeting.date)}: ${say(one)}</s> ${tag({ text: 'Undone', classes: 'govuk-tag--grey' })}</span>`
    } <span class="wardmote-list__meta">${one.by}${late && `, noted at ${when(one.notedAt, today(one.at).toString())}`}</span> ${after && tag({ text: 'Correction', classes: 'govuk-tag--yellow' })}${
      stands(one) &&
      html`<button class="wardmote-account__out" name="undoes" value="${one.n}">Undo${hiddenly(say(one))}</button>`
    }</li>`
  }
  return html`<h2 class="govuk-heading-m" id="log" tabindex="-1">Log</h2>${
    desk.log.length === 0
      ? html`<p class="govuk-body">Nothing yet.</p>`
      : sheet(s, 'undone', {}, html`<ol class="govuk-list" reversed>${desk.log.toReversed().map(row)}</ol>`)
  }`
}
