/** Changes the words of an item of business. Where another clerk changed it meanwhile, both see everything. */
import type { Profile } from '../../authority/index.ts'
import { mayClerk } from '../../access/index.ts'
import { isRefusal, longDate } from '../../lib/index.ts'
import {
  button,
  type FormState,
  html,
  type Html,
  invalid,
  link,
  missing,
  type Page,
  page,
  postTo,
  redirect,
  revisionField,
  type View,
} from '../../web/index.ts'
import { noticeClock } from '../clocks/notice.ts'
import { deskHeading } from '../desk/heading.ts'
import { rulersAt } from './agenda.store.ts'
import { changeWords, isStale } from './change-item.ts'
import { type Clash, clashView } from './clash.view.ts'
import { agendaAddress, crumbs, type Desk, deskItem, nowhere } from './desk.ts'
import { emptyFields, fieldsOf, itemForm, wordsFrom } from './item-form.ts'
import { itemFields, labels } from './item-form.view.ts'
import { kindNamed } from './kinds.ts'
import { isLate } from './lateness.ts'
import { type Fields, merge } from './merge.ts'
import { isProcedural, urgentWithOpinion } from './rules.ts'
import { type Business, businessById, wordsAt } from './store.ts'

type Shown = {
  form: FormState
  now: Fields
  revision: number
  rulers: { id: number; name: string; role: string | null }[]
  clash?: Clash
}

/** The sentence that asks for the chair's ruling; null where none is needed. */
export const lateWords = (desk: Desk, kind: string, id: number | null): string | null =>
  !isProcedural(kind) && isLate(id, desk.notice)
    ? `${noticeClock(desk.meeting.date, desk.notice.committee).says} ${urgentWithOpinion.says()}.`
    : null

/** The field beside which a refusal stands. */
export const fieldOfRule = (rule: string): string =>
  rule === 'urgent-with-opinion' ? 'urgentReason' : rule === 'fits-below' ? 'below' : ''

function itemView(desk: Desk & { item: Business }, { form, now, revision, rulers, clash }: Shown): View {
  const { item, meeting } = desk
  const address = agendaAddress(meeting)
  const here = `${address}/items/${item.id}`
  const named = (name: string, value: string) =>
    name === 'urgentBy'
      ? (rulers.find(one => String(one.id) === value)?.name ?? value)
      : name === 'urgentOn' && value !== ''
        ? longDate(value)
        : value
  const links: Html = html`<p class="govuk-body">${link(`${here}/openness`, 'Who may see it')} · ${link(`${here}/end`, item.state === 'planned' ? 'Withdraw or put off' : 'Put back')}</p>`
  return {
    title: `Change item ${item.number ?? ''}`.trim(),
    breadcrumbs: crumbs(meeting, item.number === null ? item.title : `Item ${item.number}`),
    unlisted: true,
    ...(clash && { status: 422 }),
    body: html`${form.summary()}${deskHeading(meeting, clash ? 'Two of you changed this item' : 'Change the item', { about: item.number === null ? kindNamed(item.kind)?.name : `Item ${item.number}: ${kindNamed(item.kind)?.name}` })}${clash && clashView(clash, labels, named)}${postTo(
      here,
      html`${revisionField(revision)}${itemFields({ form, now, kind: kindNamed(item.kind), late: lateWords(desk, item.kind, item.id), rulers })}${button({ text: clash ? 'Save this on top' : 'Save' })}`,
    )}${!clash && links}`,
  }
}

export const itemPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/meetings/:slug/agenda/items/:id',
    allow: mayClerk,
    form: itemForm,
    get: ({ params, read, now, form }) =>
      read(async tx => {
        const desk = await deskItem(tx, params, { committee, now })
        if (!desk) return missing(nowhere)
        const seen = form.value('revision')
        return itemView(desk, {
          form,
          // What was typed stays as it was typed, emptied fields too.
          now: seen === '' ? fieldsOf(desk.item) : { ...emptyFields, urgentReason: form.value('urgentReason') },
          revision: seen === '' ? desk.item.revision : Number(seen),
          rulers: await rulersAt(tx, desk.meeting.bodyId, desk.meeting.year),
        })
      }),
    post: ({ params, as, now, values, form }) =>
      as(async tx => {
        const desk = await deskItem(tx, params, { committee, now })
        if (!desk) return missing(nowhere)
        const { item, meeting } = desk
        const words = wordsFrom(values, item.kind)
        const revision = Number(values.revision)
        const refused = await changeWords(tx, item, words, { revision, late: isLate(item.id, desk.notice), now })
        const back = `${agendaAddress(meeting)}?changed=${item.id}#item-${item.id}`
        if (!isStale(refused))
          return isRefusal(refused) ? invalid(fieldOfRule(refused.rule), refused.says) : redirect(back)
        // Read again: the other clerk may have saved between our reading and our writing.
        const newest = (await businessById(tx, item.id)) ?? item
        const before = await wordsAt(tx, item.id, revision)
        const typed = fieldsOf(words)
        const merged = merge(before && fieldsOf(before), fieldsOf(newest), typed)
        return itemView(desk, {
          form,
          now: merged.fields,
          revision: newest.revision,
          rulers: await rulersAt(tx, meeting.bodyId, meeting.year),
          clash: {
            merged,
            now: fieldsOf(newest),
            typed,
            by: newest.changedBy,
            at: newest.changedAt,
            mixed: before !== undefined,
            back,
          },
        })
      }),
  })
