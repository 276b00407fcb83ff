/** What a panel says that is about no case, and what is still to be done from earlier meetings. */
import { longDate } from '../../../lib/index.ts'
import { type Html, html, lines, tag } from '../../../web/index.ts'
import { postButton } from '../../casework.view.ts'
import type { PanelNote } from './store.ts'

/** 'Corin Maddox, by 9 January 2027' */
export const whoAndWhen = ({ owner, due, done }: PanelNote): string =>
  done !== null ? `done on ${longDate(done)}` : `${owner ?? 'somebody'}${due === null ? '' : `, by ${longDate(due)}`}`

/** `at`: where a note is said to be done; `may`: whether the reader says so. */
export const notesView = (
  notes: readonly PanelNote[],
  { at, may, today }: { readonly at: string; readonly may: (note: PanelNote) => boolean; readonly today: string },
): Html =>
  html`<ul class="wardmote-list">${notes.map(
    one =>
      html`<li class="wardmote-list__item"><p class="wardmote-list__title">${one.matter}</p>${one.words !== '' && html`<p class="govuk-body govuk-!-margin-bottom-1">${lines(one.words.split('\n'))}</p>`}${
        one.action !== '' &&
        html`<p class="govuk-body govuk-!-margin-bottom-1"><strong>Action:</strong> ${one.action} (${whoAndWhen(one)})${one.done === null && one.due !== null && one.due < today && html` ${tag({ text: 'Late', classes: 'govuk-tag--red' })}`}</p>${
          one.done === null &&
          may(one) &&
          postButton(
            at,
            { what: 'done', id: one.id },
            html`Done<span class="govuk-visually-hidden">: ${one.action}</span>`,
          )
        }`
      }</li>`,
  )}</ul>`
