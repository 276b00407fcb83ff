/** What was reported on an action, oldest first. */
import { longDate } from '../../lib/index.ts'
import { type Html, html, link, tag } from '../../web/index.ts'
import type { Progress } from './store.ts'

/** `whole`: with who said it and whether the public sees it, for those who follow it. */
export const progressView = (all: readonly Progress[], whole = false): Html =>
  html`<ol class="wardmote-list">${all.map(
    one =>
      html`<li class="wardmote-list__item"><p class="govuk-body">${one.says}${one.evidence && html` ${link(one.evidence, 'See for yourself')}`}</p><p class="govuk-body-s wardmote-list__meta">${longDate(one.at)}${whole && one.by && ` · ${one.by}`}${one.saysDone && ' · says that it is done'} ${whole && one.public && tag({ text: 'Public' })}</p></li>`,
  )}</ol>`
