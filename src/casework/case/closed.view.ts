/** In place of a form that would work on a case that has closed: reopening comes first. */
import { button, errorSummary, type FormState, heading, html, say, type View } from '../../web/index.ts'
import { crumbs } from '../casework.view.ts'
import { caseIsOpen } from '../rules.ts'
import type { CaseRow } from './store.ts'

/** Whatever else was wrong with a form that was sent, this is first. */
const fault = ({ errors }: FormState) =>
  Object.keys(errors).length > 0 &&
  errorSummary({
    titleText: 'There is a problem',
    errorList: [{ text: caseIsOpen.says() }],
    attributes: { tabindex: '-1', autofocus: true },
  })

/** `words`: what the form would do, as 'Add a person'. */
export const closedView = (found: CaseRow, form: FormState, words: string): View => ({
  title: `${words}: ${found.reference}`,
  breadcrumbs: crumbs(words, found),
  unlisted: true,
  body: html`${fault(form)}${heading('This case is closed', found.reference)}${
    found.own
      ? html`${say(`“${words}” is for open cases. Open it again first; the case keeps why.`)}${button({ text: 'Open it again', href: `/cases/${found.slug}/${found.kind}/reopened` })}`
      : say(`“${words}” is for open cases. Only ${found.agency} can open it again: ask them.`)
  }`,
})
