/** What the pages of an import show: which columns a file has, what its dry run found, and what was opened. */
import { count, list } from '../../lib/index.ts'
import {
  button,
  details,
  fileUpload,
  type FormState,
  heading,
  type Html,
  html,
  insetText,
  link,
  say,
  select,
  subheading,
  table,
  type View,
  wide,
} from '../../web/index.ts'
import type { Opened } from './bring-cases.ts'
import type { Checked, Wrong } from './check-file.ts'
import type { Column } from './columns.ts'
import { crumbs } from '../casework.view.ts'
import type { CaseType } from '../type/case-type.ts'

const words = 'Import cases from a file'
/** More lines of one sort are counted, not listed. */
const mostListed = 200

const frame = (type: CaseType, body: Html): View => ({
  title: `${words}: ${type.name}`,
  breadcrumbs: crumbs(`${words}: ${type.name}`),
  unlisted: true,
  body,
})

export const kindsView = (types: readonly CaseType[]): View => ({
  title: words,
  breadcrumbs: crumbs(words),
  unlisted: true,
  body: html`${heading('What kind of cases are in the file?', words)}<ul class="govuk-list govuk-list--spaced">${types.map(
    ({ key, name }) => html`<li>${link(`/cases/import/${key}`, name)}</li>`,
  )}</ul>`,
})

type Asking = {
  readonly type: CaseType
  readonly columns: readonly Column[]
  readonly agencies: readonly { readonly id: number; readonly name: string }[]
  readonly form: FormState
}

/** Which agency; hidden where there is one. */
const agencyField = (agencies: Asking['agencies'], form: FormState): Html => {
  const [only] = agencies
  return agencies.length === 1 && only
    ? html`<input type="hidden" name="agency" value="${only.id}">`
    : select({
        name: 'agency',
        label: { text: 'Agency that owns the cases', classes: 'govuk-label--s' },
        items: [{ text: 'Choose', value: '' }, ...agencies.map(({ id, name }) => ({ text: name, value: String(id) }))],
        value: form.value('agency'),
        errorMessage: form.error('agency') ?? false,
      })
}

export const askFileView = ({ type, columns, agencies, form }: Asking): View =>
  frame(
    type,
    html`${form.summary()}${heading(`Import cases: ${type.name}`)}${say(
      'First the file is checked, and nothing is stored: you see of each line whether it is new, there already, or wrong, and who may be known.',
    )}${say(link(`/cases/import/${type.key}/template.csv`, 'Download a template with the headings (CSV)'))}<form method="post" enctype="multipart/form-data" novalidate>${agencyField(agencies, form)}${fileUpload(
      {
        name: 'file',
        label: { text: 'The file', classes: 'govuk-label--s' },
        hint: { text: 'A CSV file up to 2 MB, with up to 1,000 cases. Save a spreadsheet as CSV first.' },
        errorMessage: form.error('file'),
        attributes: { accept: '.csv,.txt,text/csv' },
      },
    )}${button({ text: 'Check the file', preventDoubleClick: true })}</form>${details({
      summaryText: 'What the columns hold',
      text: wide(
        'Columns of the file',
        table({
          caption: 'Columns of the file',
          captionClasses: 'govuk-table__caption--s',
          head: ['Heading', 'What it holds'],
          rows: columns.map(({ heading: name, hint, needed }) => [
            name,
            needed ? `${hint}. Every line needs it.` : hint,
          ]),
        }),
      ),
    })}`,
  )

const wrongTable = (wrong: readonly Wrong[]): Html =>
  wide(
    'Lines with something wrong',
    table({
      caption: 'Lines with something wrong',
      captionClasses: 'govuk-table__caption--s',
      head: ['Line', 'Column', 'What it says', 'What is wrong'],
      rows: wrong
        .slice(0, mostListed)
        .flatMap(({ line, faults }) => faults.map(({ column, value, says }) => [String(line), column, value, says])),
    }),
  )

const more = (all: readonly unknown[]): Html | false =>
  all.length > mostListed && say(`${(all.length - mostListed).toLocaleString('en-GB')} more are not listed.`)

/** The file again, for the answer: nothing of it is kept here. */
const again = (agencyId: number, bytes: Uint8Array, go: 'all' | 'right', text: string): Html =>
  html`<form method="post" novalidate><input type="hidden" name="agency" value="${agencyId}"><input type="hidden" name="table" value="${Buffer.from(bytes).toString('base64')}"><input type="hidden" name="go" value="${go}">${button({ text, preventDoubleClick: true })}</form>`

export function checkedView(type: CaseType, checked: Checked, agencyId: number, bytes: Uint8Array): View {
  const { ready, there, wrong, unused } = checked
  const known = ready.filter(one => one.like.length > 0)
  return frame(
    type,
    html`${heading('What is in the file', `Import cases: ${type.name}`)}${say('Nothing has been stored.')}<ul class="govuk-list govuk-list--bullet"><li>${count(ready.length, 'case')} ${ready.length === 1 ? 'is' : 'are'} new</li><li>${count(there.length, 'case')} ${there.length === 1 ? 'is' : 'are'} there already, and will be left as ${there.length === 1 ? 'it is' : 'they are'}</li><li>${count(wrong.length, 'line')} ${wrong.length === 1 ? 'has' : 'have'} something wrong</li></ul>${
      unused.length > 0 &&
      insetText({
        text: `These columns are not imported: ${list([...unused])}. If one should be, give it the heading of the template.`,
      })
    }${wrong.length > 0 && html`${wrongTable(wrong)}${more(wrong)}`}${
      known.length > 0 &&
      html`${wide(
        'About somebody who is known',
        table({
          caption: 'About somebody who is known',
          captionClasses: 'govuk-table__caption--s',
          head: ['Line', 'Your reference', 'Likely the same as in'],
          rows: known.slice(0, mostListed).map(one => [String(one.line), one.reference, list([...one.like])]),
        }),
      )}${more(known)}${say('They are imported as cases of their own. Say on the page of each whether it is the same person.')}`
    }${
      there.length > 0 &&
      details({
        summaryText: 'Which are there already',
        text: html`<ul class="govuk-list">${there.slice(0, mostListed).map(one => html`<li>Line ${one.line}: ${one.reference}</li>`)}</ul>${more(there)}`,
      })
    }${
      ready.length === 0
        ? say('There is nothing to import.')
        : wrong.length === 0
          ? again(agencyId, bytes, 'all', `Import ${count(ready.length, 'case')}`)
          : html`${subheading('What to do')}${say('Put the file right and check it again; or leave out the lines with something wrong.')}${again(agencyId, bytes, 'right', `Leave out ${count(wrong.length, 'line')} and import ${count(ready.length, 'case')}`)}`
    }${button({ text: 'Check another file', href: `/cases/import/${type.key}`, classes: 'govuk-button--secondary' })}`,
  )
}

export const openedView = (type: CaseType, opened: readonly Opened[]): View =>
  frame(
    type,
    html`${heading(`${count(opened.length, 'case')} imported`, `Import cases: ${type.name}`)}<ul class="govuk-list">${opened
      .slice(0, mostListed)
      .map(
        ({ line, slug, reference }) => html`<li>Line ${line}: ${link(`/cases/${slug}`, reference)}</li>`,
      )}</ul>${more(opened)}${say(link('/cases', 'See the list of cases'))}`,
  )
