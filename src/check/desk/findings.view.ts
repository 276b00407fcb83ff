/** Findings as they are shown: what is wrong, the words, what contradicts them, and what can be done. */
import { count, list, moment } from '../../lib/index.ts'
import { details, html, type Html, link, say, tag } from '../../web/index.ts'
import type { Severity } from '../check.ts'
import type { Standing } from './stands.ts'

const tags: { [S in Severity]: { text: string; classes: string } } = {
  error: { text: 'Error', classes: 'govuk-tag--red' },
  warning: { text: 'Warning', classes: 'govuk-tag--orange' },
  note: { text: 'Note', classes: 'govuk-tag--grey' },
  style: { text: 'Style', classes: 'govuk-tag--grey' },
}

/** '2 errors, 1 warning and 3 notes'; 'nothing' where there is none. */
export function counted(all: readonly Pick<Standing, 'severity'>[]): string {
  const of = (severity: Severity) => all.filter(one => one.severity === severity).length
  const words = (['error', 'warning', 'note'] as const).flatMap(one => (of(one) === 0 ? [] : [count(of(one), one)]))
  return list(words) || 'nothing'
}

const evidenceView = ({ evidence, file, key }: Standing): Html | false => {
  if (evidence.length === 0) return false
  const shown = evidence.slice(0, 8).map(one => {
    const where = one.desk
      ? link(one.desk.href, one.desk.label)
      : one.file.startsWith('/')
        ? link(one.file, 'On the record')
        : one.file !== file && one.file
    return html`<li>${where}${where && ': '}“${one.quote}”</li>`
  })
  const places = html`<ul class="govuk-list govuk-list--bullet">${shown}</ul>`
  return details({ summaryText: 'What it stands against', text: places, attributes: { 'data-key': key } })
}

/** `ways`: links to what can be done about it. */
export const findingView = (one: Standing, ways: Html): Html =>
  html`<div class="wardmote-remark wardmote-remark--${one.severity}"><p class="govuk-body">${tag(tags[one.severity])} ${one.says}.</p><p class="govuk-body wardmote-remark__quote">“${one.quote}”</p>${
    one.mend !== undefined && say(html`Write instead: <strong>${one.mend}</strong>`)
  }${evidenceView(one)}${ways}</div>`

/** A finding that somebody lets stand, and why. */
export const acceptedView = ({ accepted, ...one }: Standing, ways: Html): Html | false =>
  accepted !== null &&
  html`<div class="wardmote-remark"><p class="govuk-body">${tag({ text: 'Let stand', classes: 'govuk-tag--blue' })} ${one.says}.</p><p class="govuk-body wardmote-remark__quote">“${one.quote}”</p><p class="govuk-body">${accepted.by ?? 'Somebody'} on ${moment(accepted.at)}: ${accepted.reason}</p>${ways}</div>`
