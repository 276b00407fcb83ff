/** Two clerks changed one item: what the first wrote beside what the second typed, field by field. */
import { timeOfDay } from '../../lib/index.ts'
import { html, type Html, link, notificationBanner, table } from '../../web/index.ts'
import type { Fields, Merged } from './merge.ts'

export type Clash = {
  readonly merged: Merged
  readonly now: Fields
  readonly typed: Fields
  /** Who changed it, and when. */
  readonly by: string | null
  readonly at: Temporal.Instant
  /** False where nobody knows how the second one found it: then the form holds what was typed, and nothing else. */
  readonly mixed: boolean
  /** Where the first one's words stay as they are. */
  readonly back: string
}

/** `labels`: the fields in the order of the form; `show` writes out what is kept as a number. */
export function clashView(
  { merged, now, typed, by, at, back, mixed }: Clash,
  labels: Readonly<Record<string, string>>,
  show: (name: string, value: string) => string = (_, value) => value,
): Html {
  const who = by ?? 'Somebody'
  const rows = Object.entries(labels)
    .filter(([name]) => (now[name] ?? '') !== (typed[name] ?? ''))
    .map(([name, label]) => [
      label,
      show(name, now[name] ?? '') || '(empty)',
      merged.theirs.includes(name) ? '(you had left it as it was)' : show(name, typed[name] ?? '') || '(empty)',
    ])
  return html`${notificationBanner({
    titleText: 'Nothing is lost',
    text: html`<p class="govuk-notification-banner__heading">${who} changed this item at ${timeOfDay(at)}, while you did.</p>`,
  })}${
    rows.length > 0 &&
    html`<div class="wardmote-scroll" tabindex="0" role="region" aria-label="Both changes">${table({
      caption: 'What each of you wrote',
      captionClasses: 'govuk-table__caption--m',
      firstCellIsHeader: true,
      head: ['Field', `${who} saved`, 'You typed'],
      rows,
    })}</div>`
  }<p class="govuk-body">The form below holds what you typed${mixed && html`, and ${who}’s words where you had changed nothing`}. Change it as you like: saving puts it on top of what ${who} saved. Or ${link(back, `keep what ${who} saved`)}.</p>`
}
