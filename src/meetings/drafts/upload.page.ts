/** A report from Word: uploaded, compared with what is here, and taken in when its author says so. */
import { z } from 'zod'
import type { Profile } from '../../authority/index.ts'
import { isRefusal, list } from '../../lib/index.ts'
import {
  bytes,
  button,
  fileUpload,
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
  subheading,
  textarea,
  type View,
  warningText,
} from '../../web/index.ts'
import { address, crumbs, type Desk, deskOf, nowhere } from './desk.ts'
import { safeName } from './files/new-file.page.ts'
import { readUpload, takeUpload } from './take-upload.ts'
import { draftBySlug } from './store.ts'
import { dropUpload, putUpload, type Upload, uploadOf } from './upload.store.ts'
import { mostFileBytes } from './word/read-file.ts'
import { changesIn } from './versions.page.ts'

export const uploadPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/:slug/upload',
    allow: 'signed in',
    mostBytes: mostFileBytes + 64 * 1024,
    form: form(z.object({ file: z.file('Choose the Word document') })),
    get: ({ as, actor, params, form: given }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        if (!desk?.mayChange) return missing(nowhere)
        const at = address(desk.draft)
        return {
          title: 'Upload a Word document',
          breadcrumbs: crumbs(desk.draft, 'Upload a Word document'),
          unlisted: true,
          body: html`${given.summary()}${heading('Upload a Word document', desk.draft.title)}<p class="govuk-body">Its words are put into the sections of the report by their headings. You see what would change before anything is saved.</p><p class="govuk-body">It works best with ${link(`${at}/report.docx`, 'the report as a Word document')}, but any document with the template’s headings will do.</p><form method="post" enctype="multipart/form-data" novalidate>${fileUpload(
            {
              name: 'file',
              label: { text: 'The Word document', classes: 'govuk-label--s' },
              hint: { text: 'A .docx file up to 25 MB' },
              errorMessage: given.error('file'),
              attributes: { accept: '.docx' },
            },
          )}${button({ text: 'Read it', preventDoubleClick: true })}</form>`,
        }
      }),
    async post({ as, actor, params, values, now, db }) {
      const desk = await as(tx => deskOf(tx, params.slug, committee, actor))
      if (!desk?.mayChange) return missing(nowhere)
      const fileName = safeName(values.file.name)
      if (values.file.size > mostFileBytes)
        return invalid(
          'file',
          `“${fileName}” is larger than 25 MB. Make its pictures smaller in Word (Compress pictures), and upload it again. Nothing was changed.`,
        )
      const read = await readUpload(
        desk,
        committee,
        fileName,
        new Uint8Array(await values.file.arrayBuffer()),
        db.files,
      )
      if (isRefusal(read)) return invalid('file', read.says)
      await as(tx => putUpload(tx, desk.draft.id, read, now))
      return redirect(`${address(desk.draft)}/upload/check`)
    },
  })

const checkForm = form(
  z.object({
    act: z.enum(['take', 'drop'], 'Choose what to do with the file'),
    alts: z.string().max(20_000, 'Use fewer words').default(''),
  }),
)

export const uploadCheckPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/:slug/upload/check',
    allow: 'signed in',
    form: checkForm,
    get: ({ as, actor, params, form: given }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        const upload = desk?.mayChange ? await uploadOf(tx, desk.draft.id) : undefined
        if (!desk || !upload) return missing(nowhere)
        return checkView(desk, upload, given)
      }),
    post: ({ as, actor, params, values, now }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        const upload = desk?.mayChange ? await uploadOf(tx, desk.draft.id) : undefined
        if (!desk || !upload) return missing(nowhere)
        if (values.act === 'drop') {
          await dropUpload(tx, desk.draft.id)
          return redirect(address(desk.draft))
        }
        const lines = values.alts.split('\n').map(line => line.trim())
        const alts = new Map(upload.pictures.map((one, at) => [one.id, lines[at] || one.alt]))
        const taken = await takeUpload(tx, desk.draft, upload, alts, now)
        if (isRefusal(taken)) return invalid('alts', taken.says)
        return redirect(`${address(desk.draft)}?saved`)
      }),
  })

function checkView(desk: Desk, upload: Upload, given: FormState): View {
  const { draft, content } = desk
  const stale = draft.version !== upload.against
  return {
    title: 'Check what changes',
    breadcrumbs: crumbs(draft, 'Check what changes'),
    unlisted: true,
    body: html`${given.summary()}${heading('Check what changes', upload.fileName)}${stale && warningText({ text: 'The report was changed after you uploaded the file. Upload it again to see what it changes now.' })}${upload.notes.map(note => insetText({ text: note }))}${unplaced(upload)}${
      upload.untouched.length > 0 && say(`Not in the file, and left as they are: ${list([...upload.untouched])}.`)
    }${subheading('What would change')}${changesIn(desk, content, upload.content)}${
      !stale &&
      postHere(
        html`<input type="hidden" name="act" value="take">${pictures(upload, given)}${button({ text: 'Save it as the next version', preventDoubleClick: true })}`,
      )
    }${postHere(html`<input type="hidden" name="act" value="drop">${button({ text: 'Do not save it', classes: 'govuk-button--secondary' })}`)}`,
  }
}

const unplaced = ({ unplaced: parts }: Upload): Html | false =>
  parts.length > 0 &&
  html`${warningText({ text: 'Some words of the file have no section in the template. They would not be saved: copy them from here to where they belong, or give their heading the name of a section and upload the file again.' })}${parts.map(part => html`<div class="wardmote-unseen"><h3 class="govuk-heading-s">${part.heading}</h3><div class="wardmote-diff">${part.words}</div></div>`)}`

function pictures({ pictures: all }: Upload, given: FormState): Html | false {
  if (all.length === 0) return false
  return html`<ol class="govuk-list govuk-list--number">${all.map(
    (one, at) => html`<li><img class="wardmote-picture" src="pictures/${one.id}" alt="New picture ${at + 1}"></li>`,
  )}</ol>${textarea({
    id: 'alts',
    name: 'alts',
    label: {
      text: `What ${all.length === 1 ? 'the picture shows' : `the ${all.length} pictures show`}`,
      classes: 'govuk-label--s',
    },
    hint: { text: 'For people who cannot see them. One line for each new picture, in the order of the file' },
    errorMessage: given.error('alts'),
    rows: Math.max(3, all.length + 1),
    value: given.value('alts') || all.map(one => one.alt).join('\n'),
  })}`
}

/** A picture of the file, for who uploaded it: they must see it to say what it shows. */
export const uploadPicturePage: Page = page({
  path: '/committee/reports/:slug/upload/pictures/:id',
  allow: 'signed in',
  get: async ({ as, params, db }) => {
    const picture = await as(async tx => {
      const draft = await draftBySlug(tx, params.slug)
      return draft && (await uploadOf(tx, draft.id))?.pictures.find(one => one.id === params.id)
    })
    const stored = picture && (await db.files.read(picture.sha256))
    return stored
      ? bytes({ bytes: new Uint8Array(stored), type: picture.media, etag: picture.sha256 })
      : missing(nowhere)
  },
})
