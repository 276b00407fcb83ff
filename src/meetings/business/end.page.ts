/** Withdraws an item, puts it off or back, or removes one that nobody has seen yet. */
import { z } from 'zod'
import type { Profile } from '../../authority/index.ts'
import { mayClerk } from '../../access/index.ts'
import { isRefusal, timeOfDay } from '../../lib/index.ts'
import {
  button,
  form,
  type FormState,
  html,
  insetText,
  invalid,
  missing,
  type Page,
  page,
  postTo,
  radios,
  redirect,
  revisionField,
  say,
  type View,
  wordsField,
} from '../../web/index.ts'
import { deskHeading } from '../desk/heading.ts'
import { endItem, isStale, removeItem } from './change-item.ts'
import { agendaAddress, crumbs, type Desk, deskItem, nowhere } from './desk.ts'
import { firstPublished } from './lateness.ts'
import { stateWords } from './print.ts'
import { removedBeforePublished } from './rules.ts'
import { type Business, businessById } from './store.ts'

const endForm = form(
  z.object({
    what: z.enum(['withdrawn', 'deferred', 'planned', 'remove'], 'Choose what happens to it'),
    reason: z.string().max(300, 'Use 300 characters or fewer').default(''),
    revision: z.string().regex(/^\d{1,9}$/),
  }),
)

type Shown = { form: FormState; what: string; reason: string; revision: number; changed?: Business | undefined }

function view({ meeting, item, items, notice }: Desk & { item: Business }, shown: Shown): View {
  const { form, what, reason, revision, changed } = shown
  const here = `${agendaAddress(meeting)}/items/${item.id}/end`
  const planned = (changed ?? item).state === 'planned'
  const removable =
    removedBeforePublished.refuses({
      published: firstPublished(item.id, notice) !== null,
      below: items.filter(one => one.parentId === item.id).length,
      state: (changed ?? item).state,
    }) === null
  const title = planned ? 'Withdraw or put off' : 'Put back on the agenda'
  return {
    title,
    breadcrumbs: crumbs(meeting, item.number === null ? item.title : `Item ${item.number}`),
    unlisted: true,
    ...(changed && { status: 422 }),
    body: html`${form.summary()}${deskHeading(meeting, title, { about: item.number === null ? item.title : `Item ${item.number}: ${item.title}` })}${
      changed &&
      insetText({
        text: html`<p class="govuk-body"><strong>${changed.changedBy ?? 'Somebody'} changed this item at ${timeOfDay(changed.changedAt)}.</strong> It now says: “${changed.title}”${changed.state !== 'planned' && html` (${stateWords(changed)})`}. Nothing was done yet; what you typed stands below.</p>`,
      })
    }${postTo(
      here,
      planned
        ? html`${revisionField(revision)}${radios({
            name: 'what',
            fieldset: { legend: { text: 'What happens to it?', classes: 'govuk-fieldset__legend--s' } },
            value: what,
            errorMessage: form.error('what'),
            items: [
              {
                value: 'deferred',
                text: 'Put it off to a later meeting',
                hint: { text: 'It keeps its number and says “deferred”. The next agenda proposes it, with its report' },
              },
              { value: 'withdrawn', text: 'Withdraw it', hint: { text: 'It keeps its number and says “withdrawn”' } },
              removable && {
                value: 'remove',
                text: 'Remove it',
                hint: { text: 'Nobody has seen it yet: it leaves no trace' },
              },
            ],
          })}${wordsField(form, 'reason', 'Why it is put off or withdrawn', { hint: 'One sentence. Printed on the agenda: in words that may be public', now: reason, rows: 2 })}${button({ text: 'Save' })}`
        : html`${revisionField(revision)}<input type="hidden" name="what" value="planned">${say(`${stateWords(changed ?? item)}.`)}${button({ text: 'Put it back on the agenda' })}`,
    )}`,
  }
}

export const endPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/meetings/:slug/agenda/items/:id/end',
    allow: mayClerk,
    form: endForm,
    get: ({ params, read, now, form }) =>
      read(async tx => {
        const desk = await deskItem(tx, params, { committee, now })
        if (!desk) return missing(nowhere)
        return view(desk, {
          form,
          what: form.value('what'),
          reason: form.value('reason'),
          revision: Number(form.value('revision') || desk.item.revision),
        })
      }),
    post: ({ params, as, now, values: { what, reason, revision: seen }, form }) =>
      as(async tx => {
        const desk = await deskItem(tx, params, { committee, now })
        if (!desk) return missing(nowhere)
        const { item, meeting, notice } = desk
        const revision = Number(seen)
        const refused =
          what === 'remove'
            ? await removeItem(tx, item, { revision, published: firstPublished(item.id, notice) !== null })
            : await endItem(tx, { id: item.id, revision, now }, what, reason)
        const address = agendaAddress(meeting)
        if (refused === null)
          return redirect(what === 'remove' ? address : `${address}?changed=${item.id}#item-${item.id}`)
        const newest = isStale(refused) ? await businessById(tx, item.id) : undefined
        if (newest)
          return view(desk, {
            form,
            what,
            reason,
            revision: newest.revision,
            changed: { ...newest, number: item.number },
          })
        return isRefusal(refused)
          ? invalid(refused.rule === 'ended-with-reason' ? 'reason' : 'what', refused.says)
          : missing()
      }),
  })
