/** What a panel says that is about no case: themes, with who does what by when. */
import { z } from 'zod'
import { mayOpenCases } from '../../../access/index.ts'
import { today } from '../../../lib/index.ts'
import {
  button,
  chooseField,
  dayField,
  form,
  heading,
  html,
  invalid,
  lineField,
  link,
  missing,
  optionalDate,
  page,
  postTo,
  redirect,
  say,
  subheading,
  wordsField,
} from '../../../web/index.ts'
import { panelCrumbs } from '../../casework.view.ts'
import { signedIn } from '../../who.ts'
import { membersOf, panelBySlug } from '../store.ts'
import { notesView } from './notes.view.ts'
import { notesOf, openActionsBefore, type PanelNote, setDone } from './store.ts'
import { writeNote, writesNotes } from './write-note.ts'

const fieldOf: Readonly<Record<string, string>> = {
  'panel-action-owned': 'owner',
  'panel-action-ahead': 'due',
  'owner-sits': 'owner',
}

export const notesPage = page({
  path: '/panels/:slug/notes',
  allow: mayOpenCases,
  form: form(
    z
      .object({
        what: z.enum(['write', 'done'], 'Choose what to do'),
        id: z
          .string()
          .regex(/^\d{0,9}$/)
          .optional()
          .default(''),
        matter: z.string().max(200, 'Write what it is about in 200 characters or fewer').optional().default(''),
        words: z.string().max(10_000, 'Write it in 10,000 characters or fewer').optional().default(''),
        action: z.string().max(1000, 'Write the action in 1,000 characters or fewer').optional().default(''),
        owner: z
          .string()
          .regex(/^\d{0,9}$/, 'Choose somebody')
          .optional()
          .default(''),
        due: optionalDate('the day by which it is done'),
      })
      .refine(({ what, matter }) => what === 'done' || matter !== '', {
        error: 'Say what it is about',
        path: ['matter'],
      }),
  ),
  get: request =>
    request.as(async tx => {
      const { params, form, now } = request
      const panel = await panelBySlug(tx, params.slug)
      if (!panel) return missing()
      const { id: me } = signedIn(request)
      const members = await membersOf(tx, panel.id)
      const at = `/panels/${panel.slug}/notes`
      const how = {
        at,
        may: (one: PanelNote) => panel.convenes || one.ownerId === me,
        today: today(now).toString(),
      }
      const notes = await notesOf(tx, panel.id)
      const before = panel.groupId === null ? [] : await openActionsBefore(tx, { id: panel.id, groupId: panel.groupId })
      return {
        title: `Themes and actions: ${panel.name}`,
        breadcrumbs: panelCrumbs('Themes and actions', panel),
        unlisted: true,
        body: html`${form.summary()}${heading('Themes and actions', panel.name)}${say(
          'What the panel says that is about no case. Whoever sits at it can read this at any time: nobody’s name and no address of anybody in a case.',
        )}${before.length > 0 && html`${subheading('Still to be done, from earlier meetings')}${notesView(before, how)}`}${subheading('This meeting')}${
          notes.length === 0 ? say('Nothing yet.') : notesView(notes, how)
        }${
          writesNotes(panel) &&
          html`${subheading('Write one')}${postTo(
            at,
            html`<input type="hidden" name="what" value="write">${lineField(form, 'matter', 'What is it about?', {
              hint: 'For example, Dangerous dogs',
            })}${wordsField(form, 'words', 'What was said? (optional)', { rows: 4 })}${wordsField(form, 'action', 'What is to be done? (optional)', { rows: 2 })}${chooseField(
              form,
              'owner',
              'Who does it?',
              members.map(one => ({ value: one.accountId, text: `${one.name}, ${one.agency}` })),
              { none: 'Nobody' },
            )}${dayField(form, 'due', 'By when?')}${button({ text: 'Write it' })}`,
          )}`
        }<p class="govuk-body">${link(`/panels/${panel.slug}`, 'Back to the panel')}</p>`,
      }
    }),
  post: request =>
    request.as(async tx => {
      const { params, values, now } = request
      const panel = await panelBySlug(tx, params.slug)
      if (!panel) return missing()
      const day = today(now).toString()
      const back = redirect(`/panels/${panel.slug}/notes`)
      if (values.what === 'done') {
        await setDone(tx, Number(values.id), day)
        return back
      }
      const { matter, words, action, owner, due } = values
      const note = { matter, words, action, ownerId: owner === '' ? null : Number(owner), due: due?.toString() ?? null }
      const fault = await writeNote(tx, panel, note, { accountId: signedIn(request).id, today: day })
      return fault ? invalid(fieldOf[fault.rule] ?? '', fault.says) : back
    }),
})
