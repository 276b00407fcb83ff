/** The form for one item of minutes. */
import { list } from '../../lib/index.ts'
import {
  button,
  checkboxes,
  chooseField,
  dayField,
  details,
  type FormState,
  type Html,
  html,
  insetText,
  lineField,
  postHere,
  radios,
  revisionField,
  wordsField,
} from '../../web/index.ts'
import { blocksView } from '../blocks.view.ts'
import { deskHeading } from '../desk/heading.ts'
import { blocksOf } from '../markup/blocks-of.ts'
import type { DeskAction, DeskItem } from './desk.store.ts'
import { rowsFor, ticksOf } from './item-form.ts'

type Shown = Omit<DeskItem, 'id' | 'meetingId' | 'position' | 'ref'>
type Given = {
  item: Shown
  added: boolean
  /** Below which of them it is added. */
  others: readonly DeskItem[]
  after: number
  notes: readonly string[]
  title: string
  meeting: { slug: string; bodyName: string; date: string }
  /** What the proof-reader says of it. */
  remarks: Html
}

const actionRow = (form: FormState, n: number, one: DeskAction | undefined): Html =>
  html`<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Action ${n + 1}</legend>${lineField(form, `who${n}`, 'Who is to do it', { hint: 'As it stands in the Action column. Several are parted by a semicolon', now: one?.owners.join('; ') })}${lineField(form, `what${n}`, 'What they are to do', { hint: 'Empty: what was resolved', now: one?.text })}${dayField(form, `by${n}`, 'By when (optional)', one?.due ? { now: Temporal.PlainDate.from(one.due) } : {})}</fieldset>`

/** What somebody else saved in the meantime. */
const newer = (item: Shown): Html =>
  insetText({
    text: html`<h2 class="govuk-heading-s" id="newer">What stands there now</h2><p class="govuk-body"><strong>${item.title}</strong></p>${blocksView(blocksOf(item.words), 'newer-words')}${
      item.resolutions.length > 0 && html`<p class="govuk-body">Resolved: ${list(item.resolutions)}</p>`
    }`,
  })

export function itemView(form: FormState, { item, added, others, after, notes, title, meeting, remarks }: Given): Html {
  const typed = form.value('revision') !== ''
  const ticked = typed ? form.values('ticks') : ticksOf(item)
  const rows = rowsFor(item.actions, name => form.value(name))
  return html`${form.summary()}${deskHeading(meeting, title)}${form.error('newer') && newer(item)}${
    notes.length > 0 &&
    insetText({
      text: html`<h2 class="govuk-heading-s">Noted at the meeting</h2><ul class="govuk-list govuk-list--bullet">${notes.map(note => html`<li>${note}</li>`)}</ul>`,
    })
  }<div class="wardmote-beside"><div>${postHere(
    html`${revisionField(form.error('newer') ? item.revision : form.or('revision', item.revision))}${
      added &&
      chooseField(
        form,
        'after',
        'It stands below',
        others.map(one => ({ text: one.title, value: one.id })),
        { none: 'Nothing: it comes first', now: after },
      )
    }${lineField(form, 'title', 'Title', { hint: 'Public always, also in Part II', now: item.title })}${wordsField(form, 'words', 'Words', { rows: 14, hint: 'A blank line begins a paragraph. “- ” begins a point, “1. ” a numbered one, **two stars** make words bold', now: item.words })}${wordsField(form, 'resolutions', 'Resolved', { rows: 4, hint: 'One resolution a line, without “RESOLVED”', now: item.resolutions.join('\n') })}${checkboxes(
      {
        name: 'ticks',
        idPrefix: 'ticks',
        fieldset: { legend: { text: 'How it is printed', classes: 'govuk-fieldset__legend--s' } },
        items: [
          { text: 'It gets a number', value: 'numbered' },
          { text: 'Its title is printed', value: 'titled' },
          { text: '“RESOLVED: That” stands before what was resolved', value: 'that' },
          { text: 'It was deferred', value: 'deferred' },
          ...(added ? [] : [{ text: 'Take it out of the minutes', value: 'out' }]),
        ],
        values: ticked,
      },
    )}${Array.from({ length: rows }, (_, n) => actionRow(form, n, item.actions[n]))}${details({
      summaryText: 'Exempt or confidential business',
      open: item.part === 'II' || form.value('part') === 'II',
      text: html`${radios({
        name: 'part',
        fieldset: { legend: { text: 'Where it was taken', classes: 'govuk-fieldset__legend--s' } },
        items: [
          { text: 'Part I: in public', value: 'I' },
          { text: 'Part II: the public was excluded', value: 'II' },
        ],
        value: form.value('part') || item.part,
      })}${wordsField(form, 'summary', 'Summary for the public', { hint: 'In place of the words of Part II: a fair and coherent record without what is exempt (section 100C(2))', now: item.summary })}${checkboxes(
        {
          name: 'ticks',
          idPrefix: 'public',
          items: [{ text: 'The resolution and the action may be public', value: 'public' }],
          values: ticked,
        },
      )}`,
    })}<div class="govuk-button-group">${button({ text: added ? 'Add it' : 'Save' })}${button({ text: 'Proof-read what I have written', name: 'do', value: 'check', classes: 'govuk-button--secondary' })}</div>`,
  )}</div>${remarks}</div>`
}
