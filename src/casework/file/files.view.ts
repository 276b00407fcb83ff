/** The files of a case as a list: each with what it is, who added it, and whether it was struck out. */
import { longDate } from '../../lib/index.ts'
import { button, type Html, html, link, say, subheading, tag } from '../../web/index.ts'
import type { CaseRow } from '../case/store.ts'
import { fieldName } from '../fields.ts'
import { kindName } from './kinds.ts'
import { sizeWords } from './name.ts'
import type { CaseFile } from './store.ts'

export const fileAddress = (found: Pick<CaseRow, 'slug'>, { id }: Pick<CaseFile, 'id'>): string =>
  `/cases/${found.slug}/files/${id}`

const fileView = (found: CaseRow, file: CaseFile): Html => {
  const { name, type, size, what, at, author, agency, field, struck } = file
  const by = [longDate(at), author, agency].filter(one => one !== null).join(', ')
  const address = fileAddress(found, file)
  const inside =
    struck === null
      ? html`<p class="govuk-body">${link(address, name)} (${kindName(type)}, ${sizeWords(size)})<br>${what}</p>`
      : html`<p class="govuk-body"><s>${name}</s> ${tag({ text: 'Struck out', classes: 'govuk-tag--grey' })}<br>${struck}<br>${link(address, html`Open it all the same<span class="govuk-visually-hidden">: ${name}</span>`)}</p>`
  return html`<li class="wardmote-list__item">${inside}<p class="wardmote-list__meta govuk-body-s">${by} ${tag({ text: fieldName(field), classes: 'govuk-tag--grey' })}${
    struck === null &&
    html` ${link(`${address}/strike`, html`Strike it out<span class="govuk-visually-hidden">: ${name}</span>`)}`
  }</p></li>`
}

/** `mayAdd`: the reader receives a kind of field that a file can be of. Letters stand elsewhere. */
export function filesView(found: CaseRow, all: readonly CaseFile[], mayAdd: boolean): Html {
  const files = all.filter(one => one.from === 'file-added')
  return html`${subheading('Files', 'files')}${
    files.length === 0
      ? say(found.own ? 'None yet.' : 'None that you receive.')
      : html`<ul class="wardmote-list">${files.map(one => fileView(found, one))}</ul>`
  }${mayAdd && found.closed === null && button({ text: 'Add a file', href: `/cases/${found.slug}/files/new`, classes: 'govuk-button--secondary' })}`
}
