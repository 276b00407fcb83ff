/** One file of a case: the file itself, and the form that strikes it out. */
import { z } from 'zod'
import { mayOpenCases } from '../../access/index.ts'
import {
  button,
  bytes,
  form,
  heading,
  html,
  insetText,
  invalid,
  missing,
  page,
  postHere,
  redirect,
  say,
  wordsField,
} from '../../web/index.ts'
import { crumbs } from '../casework.view.ts'
import { readCase } from '../read-cases.ts'
import { signedIn } from '../who.ts'
import { speaksFor } from '../works-for.ts'
import { strikeFile } from './add-file.ts'
import { fileStruckByOwn, fileStruckOnce } from './rules.ts'
import { caseFile, fileById } from './store.ts'

const none = 'There is no such file'

/** Saved, never shown: whatever is in it runs nowhere here. The log says that somebody took a copy. */
export const filePage = page({
  path: '/cases/:slug/files/:file{[0-9]{1,15}}',
  allow: mayOpenCases,
  async get(request) {
    const seen = await readCase(request, 'print', async (tx, found) => {
      const file = await caseFile(tx, Number(request.params.file))
      return file?.caseId === found.id ? file : undefined
    })
    if (!seen) return missing()
    if ('ask' in seen) return redirect(`/cases/${request.params.slug}`)
    const { read } = seen
    if (!read) return missing(none)
    return bytes({ bytes: read.bytes, type: 'application/octet-stream', filename: read.name, download: true })
  },
})

export const strikeFilePage = page({
  path: '/cases/:slug/files/:file{[0-9]{1,15}}/strike',
  allow: mayOpenCases,
  form: form(z.object({ why: z.string().min(1, 'Say why').max(500, 'Say why in 500 characters or fewer') })),
  async get(request) {
    const { form, params } = request
    const mine = new Set(speaksFor(signedIn(request)).map(({ id }) => id))
    const seen = await readCase(request, 'open', async (tx, found) => ({
      found,
      file: await fileById(tx, found.id, Number(params.file)),
    }))
    if (!seen) return missing()
    if ('ask' in seen) return redirect(`/cases/${params.slug}`)
    const { found, file } = seen.read
    if (file?.from !== 'file-added') return missing(none)
    const fault =
      fileStruckByOwn.refuses({ own: found.own, mine: file.agencyId !== null && mine.has(file.agencyId) }) ??
      fileStruckOnce.refuses({ struck: file.struck !== null })
    return {
      title: `Strike out a file: ${found.reference}`,
      breadcrumbs: crumbs('Strike out a file', found),
      unlisted: true,
      body: html`${form.summary()}${heading('Strike out a file', found.reference)}${insetText({ text: `${file.name}: ${file.what}` })}${
        fault
          ? say(`${fault.says}.`)
          : html`${say('It does not belong to the case, or is wrong. The file stays for as long as the case is kept, and is shown as struck out.')}${postHere(
              html`${wordsField(form, 'why', 'Why?', { hint: 'Whoever receives the file reads this.' })}${button({ text: 'Strike it out', classes: 'govuk-button--warning' })}`,
            )}`
      }`,
    }
  },
  async post(request) {
    const { params, values } = request
    const actor = signedIn(request)
    const mine = speaksFor(actor)
    const done = await readCase(request, 'open', async (tx, found) => {
      const file = await fileById(tx, found.id, Number(params.file))
      if (file?.from !== 'file-added') return missing(none)
      const speaks = mine.find(({ id }) => id === file.agencyId) ?? mine[0]
      const agencyId = found.own ? found.agencyId : speaks?.id
      if (agencyId === undefined) return missing(none)
      const fault = await strikeFile(tx, found, file, values.why, { accountId: actor.id, agencyId })
      return fault ? invalid('why', fault.says) : redirect(`/cases/${found.slug}#files`)
    })
    if (!done) return missing()
    if ('ask' in done) return redirect(`/cases/${params.slug}`)
    return done.read
  },
})
