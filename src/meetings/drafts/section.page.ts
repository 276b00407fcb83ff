/** Writing one section of a report. */
import { z } from 'zod'
import type { Profile } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { isRefusal, moment } from '../../lib/index.ts'
import {
  button,
  checkboxes,
  details,
  form,
  type FormState,
  heading,
  html,
  type Html,
  insetText,
  invalid,
  link,
  missing,
  type Page,
  page,
  postHere,
  redirect,
  say,
  textarea,
  type View,
  warningText,
} from '../../web/index.ts'
import { blocksView } from '../blocks.view.ts'
import { address, crumbs, type Desk, deskOf, keyInAddress, nowhere, placeAt } from './desk.ts'
import type { Proofreader } from '../proofreader.ts'
import { changesView } from './changes.view.ts'
import { printed } from './for-pack.ts'
import { type Conflict, isConflict, type Place, saveSection, type Typed, wordsAt, written } from './save-section.ts'
import { versionsOf } from './store.ts'
import { sectionOf } from './template.ts'

const sectionForm = form(
  z.object({
    words: z.string().max(200_000, 'This section is too long. Put a part of it into an appendix').default(''),
    done: z.array(z.literal('yes')).default([]),
    seen: z.string().regex(/^\d{1,9}$/),
    do: z.enum(['save', 'check']).default('save'),
  }),
)

export function sectionPage({ committee }: Pick<Profile, 'committee'>, proofreader: Proofreader): Page {
  const beside = (tx: Tx, { draft, content, attachments }: Desk, { key }: Place, saved = true): Promise<Html> =>
    proofreader.beside(tx, printed(draft, content, attachments, committee), {
      body: draft.bodyName,
      date: draft.meetingDate,
      key,
      saved,
    })
  return page({
    path: '/committee/reports/:slug/sections/:key',
    allow: 'signed in',
    form: sectionForm,
    get: ({ as, actor, params, form: given }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        const place = desk && placeAt(desk.sections, params.key)
        if (!desk?.mayChange || !place) return missing(nowhere)
        return view(desk, place, given, { committee, beside: await beside(tx, desk, place) })
      }),
    post: ({ as, actor, params, values, now, form: given }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        const place = desk && placeAt(desk.sections, params.key)
        if (!desk?.mayChange || !place) return missing(nowhere)
        const typed = { words: values.words, done: values.done.length > 0 }
        if (values.do === 'check') {
          const asTyped = { ...desk, content: written(desk.content, place, typed) }
          const { seen } = values
          return view(asTyped, place, given, {
            committee,
            typed,
            seen,
            beside: await beside(tx, asTyped, place, false),
          })
        }
        const saved = await saveSection(tx, desk.draft, place, typed, Number(values.seen), now)
        if (isRefusal(saved)) return invalid('words', saved.says)
        if (!isConflict(saved)) return redirect(`${address(desk.draft)}?saved`)
        const [newest] = await versionsOf(tx, desk.draft.id)
        const who = newest === undefined ? '' : `${newest.by ?? 'Somebody'} on ${moment(newest.at)}`
        const clash = { ...saved, who }
        return view(desk, place, given, { committee, typed, clash, beside: await beside(tx, desk, place) })
      }),
  })
}

type Clash = Conflict & { who: string }
/** `typed`: what stands in the field, saved or not; `seen` the version that it was written over. */
type Shown = { committee: Profile['committee']; beside: Html; typed?: Typed; seen?: string; clash?: Clash }

const fieldHint: Record<string, string> = {
  that: 'One recommendation a line, each ending the sentence “That …”',
  recommendations: 'One recommendation a line. It is printed as you type it',
  background:
    'One document a line. List documents that disclose facts on which the report is based, and that you relied on to a material extent. Leave out published works, and anything exempt or confidential (section 100D, Local Government Act 1972)',
}

function view(desk: Desk, place: Place, given: FormState, { committee, beside, typed, seen, clash }: Shown): View {
  const { draft, content } = desk
  const { section } = place
  const own = sectionOf(content, place.key)
  const back = given.value('seen') !== ''
  const words = typed?.words ?? (back ? given.value('words') : wordsAt(content, place))
  const done = typed?.done ?? (back ? given.values('done').length > 0 : own.done === true)
  const markdown = section.is === 'words' || section.is === 'priorities'
  return {
    title: place.title,
    breadcrumbs: crumbs(draft, place.title),
    unlisted: true,
    script: 'proofread',
    ...(clash && { status: 422 }),
    body: html`${given.summary()}${heading(place.title, draft.title)}${clash && typed && clashView(clash, typed)}${
      own.part === 'II' &&
      warningText({ text: 'This section is not for publication: its words are in no public paper.' })
    }${section.hint && say(section.hint)}<div class="wardmote-beside"><div>${postHere(
      html`<input type="hidden" name="seen" value="${clash?.conflict.version ?? seen ?? (back ? given.value('seen') : draft.version)}">${textarea(
        {
          id: 'words',
          name: 'words',
          label: {
            text:
              section.is === 'recommendations'
                ? 'Recommendations'
                : section.is === 'background'
                  ? 'Background papers'
                  : 'Words of this section',
            classes: 'govuk-label--s',
          },
          hint: {
            text:
              fieldHint[section.is === 'recommendations' && section.stem === 'that' ? 'that' : section.is] ??
              (section.required
                ? 'Leave an empty line between paragraphs. They are numbered by themselves'
                : `Leave it empty to print: “${section.none}”`),
          },
          errorMessage: given.error('words'),
          rows: markdown ? 18 : 8,
          value: words,
        },
      )}${markdown && help(desk)}${checkboxes({
        name: 'done',
        values: done ? ['yes'] : [],
        classes: 'govuk-checkboxes--small',
        items: [{ value: 'yes', text: 'This section is finished' }],
      })}<div class="govuk-button-group">${button({ text: clash ? 'Save mine in its place' : 'Save', preventDoubleClick: true })}${button({ text: 'Proof-read what I have written', name: 'do', value: 'check', classes: 'govuk-button--secondary' })}</div>`,
    )}<p class="govuk-body">${link(`${address(draft)}/sections/${keyInAddress(place.key)}/privacy`, own.part === 'II' ? 'Change why this section is not published' : 'This section must not be published')}</p></div>${beside}</div>${shown(desk, place, committee)}`,
  }
}

const clashView = ({ conflict, who }: Clash, typed: Typed): Html =>
  html`${insetText({ text: html`<strong>This section was saved while you were writing</strong>, the last change by ${who}. Nothing of yours is lost: your words are in the field below. Put in what you want to keep of the other words, then save.` })}<h2 class="govuk-heading-m">How yours differ from what is saved now</h2>${changesView(conflict.words, typed.words)}${details({ summaryText: 'What is saved now', text: html`<div class="wardmote-diff">${conflict.words}</div>` })}`

const help = ({ draft, attachments }: Desk): Html =>
  details({
    summaryText: 'Headings, lists, tables, links and pictures',
    text: html`<p class="govuk-body">Write plain words. Where you want more:</p><ul class="govuk-list govuk-list--bullet"><li><code>### A heading</code>, <code>#### A heading below it</code></li><li><code>- a point</code>, or <code>1. a numbered point</code>, each on a line of its own</li><li><code>**bold words**</code>, <code>*words in italics*</code></li><li><code>[the words of a link](https://www.example.org)</code></li><li>A table: <code>| Ward | Cases |</code>, below it <code>|---|---|</code>, then a line like the first for each row</li></ul>${pictureHelp(draft, attachments)}`,
  })

function pictureHelp(draft: Desk['draft'], attachments: Desk['attachments']): Html {
  const pictures = attachments.filter(one => one.kind === 'picture')
  const add = link(`${address(draft)}/files/new`, 'add it as a file')
  if (pictures.length === 0)
    return html`<p class="govuk-body">For a picture, first ${add}: its page then says what to write here.</p>`
  return html`<p class="govuk-body">Pictures of this report (for another one, ${add}):</p><ul class="govuk-list govuk-list--bullet">${pictures.map(one => html`<li><code>![${one.alt}](picture:${one.id})</code></li>`)}</ul>`
}

/** The section as it is saved, as it will be printed. */
function shown({ draft, content, attachments }: Desk, place: Place, committee: Profile['committee']): Html | false {
  const all = printed(draft, content, attachments, committee).sections.flatMap(one => [one, ...one.subs])
  const number = place.key.includes(':')
    ? place.section.subs.find(sub => sub.key === place.key)?.number
    : place.section.number
  const section = all.find(one => one.number === number)
  if (!section || wordsAt(content, place) === '') return false
  const pictureAt = ({ id }: { id: string }) => `${address(draft)}/files/${id}/file`
  return html`<h2 class="govuk-heading-m">As it will be printed</h2><div class="wardmote-preview">${blocksView(section.blocks, 'printed', { under: 2, pictureAt })}</div>`
}
