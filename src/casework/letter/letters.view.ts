/** The letters of a case: each with its files, to whom, how it was served, and whether it came back. */
import { longDate } from '../../lib/index.ts'
import { button, type Html, html, link, subheading, tag } from '../../web/index.ts'
import type { CaseRow } from '../case/store.ts'
import { fileAddress } from '../file/files.view.ts'
import { kindName } from '../file/kinds.ts'
import type { CaseFile } from '../file/store.ts'
import type { Context } from '../type/act.ts'
import type { CaseType } from '../type/case-type.ts'
import { type CaseLetter, lettersOf } from './letters.ts'
import { servedView } from './served.view.ts'

type Shown = {
  readonly type: CaseType
  readonly found: CaseRow
  readonly context: Context
  readonly files: readonly CaseFile[]
}

function letterView(one: CaseLetter, { type, found, context, files }: Shown): Html {
  const letter = type.letters?.find(({ key }) => key === one.letter)
  const name = letter?.name ?? one.letter
  const to = context.people.find(({ id }) => id === one.party)?.name ?? 'somebody whom you do not receive'
  const own = files.filter(file => file.eventId === one.id)
  const at = `/cases/${found.slug}/letters`
  const about = html`<span class="govuk-visually-hidden">: ${name}, ${longDate(one.day)}</span>`
  const stands = one.replacedBy === null
  const ways = [
    stands && link(`${at}/${one.id}/served`, html`Record how it was served${about}`),
    one.served.length > 0 && link(`${at}/${one.id}/returned`, html`It came back${about}`),
    stands && letter && link(`${at}/new/${one.letter}/${one.party}?replaces=${one.id}`, html`Make it anew${about}`),
  ].filter(way => way !== false && way !== undefined)
  return html`<li class="wardmote-list__item"><h3 class="govuk-heading-s">${name} ${!stands && tag({ text: 'Replaced', classes: 'govuk-tag--grey' })}${
    stands && one.served.length === 0 && tag({ text: 'Not served', classes: 'govuk-tag--yellow' })
  }${one.returned.length > 0 && tag({ text: 'Came back', classes: 'govuk-tag--red' })}</h3><p class="govuk-body">To ${to}. Made on ${longDate(one.day)}${one.author !== null && ` by ${one.author}`}${
    own.length > 0 &&
    html`: ${own.map((file, n) => html`${n > 0 && ', '}${link(fileAddress(found, file), html`${kindName(file.type)}${about}`)}`)}`
  }.</p>${one.served.map(served => servedView(served, letter, context, files, found))}${one.returned.map(
    back => html`<p class="govuk-body">Came back on ${longDate(back.on)}: ${back.why}. It may not count as served.</p>`,
  )}${found.own && ways.length > 0 && html`<ul class="govuk-list">${ways.map(way => html`<li>${way}</li>`)}</ul>`}</li>`
}

/** Nothing where there are no letters and none can be written. */
export function lettersView(shown: Shown): Html | false {
  const { type, found, context } = shown
  const letters = lettersOf(context.stood).toReversed()
  const mayWrite = found.own && context.stood.begun && (type.letters?.length ?? 0) > 0
  if (letters.length === 0 && !mayWrite) return false
  return html`${subheading('Letters', 'letters')}${
    letters.length > 0 && html`<ul class="wardmote-list">${letters.map(one => letterView(one, shown))}</ul>`
  }${mayWrite && button({ text: 'Write a letter', href: `/cases/${found.slug}/letters/new`, classes: 'govuk-button--secondary' })}`
}
