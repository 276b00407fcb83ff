/** One item of minutes in preparation, to be changed; and business that was not on the agenda, to be added. For clerks. */
import { mayClerk } from '../../access/index.ts'
import type { Tx } from '../../db/index.ts'
import { isRefusal } from '../../lib/index.ts'
import {
  type FormState,
  formState,
  html,
  type Html,
  invalid,
  missing,
  page,
  redirect,
  type View,
} from '../../web/index.ts'
import { meetingCrumbs } from '../desk/crumbs.ts'
import { sittingAt } from '../live/sitting-at.ts'
import { type Meeting, meetingBySlug } from '../meeting/store.ts'
import type { Proofreader } from '../proofreader.ts'
import { notWithdrawn } from '../business/rules.ts'
import { addItem } from './add-item.ts'
import { changeItem } from './change-item.ts'
import { type DeskItem, deskOf, itemById, itemsOf } from './desk.store.ts'
import { draftOfMinutes } from './draft-of-minutes.ts'
import { emptyItem } from './drafted.ts'
import { changeOf, itemForm, type ItemValues } from './item-form.ts'
import { itemView } from './item.view.ts'
import { moveItem } from './move-item.ts'
import { mayEdit } from './rules.ts'

const blank: Omit<DeskItem, 'id' | 'meetingId' | 'position' | 'ref'> = {
  ...emptyItem,
  title: '',
  titled: false,
  revision: 0,
}

async function found(tx: Tx, slug: string, id: string) {
  const meeting = await meetingBySlug(tx, slug)
  const desk = meeting && (await deskOf(tx, meeting.id))
  if (!meeting || !desk || !mayEdit.test(desk.state)) return null
  const item = id === 'new' ? null : await itemById(tx, meeting.id, Number(id))
  return item === undefined ? null : { meeting, item }
}

/** What the clerk noted for it while the meeting went on. */
async function notesFor(tx: Tx, meetingId: number, item: DeskItem | null): Promise<string[]> {
  if (item?.businessId === null || item === null) return []
  const sitting = await sittingAt(tx, meetingId)
  return sitting.items.find(one => one.businessId === item.businessId)?.notes.map(note => note.words) ?? []
}

type Here = { meeting: Meeting; item: DeskItem | null }

/** `values`: what is typed and not saved. */
async function beside(tx: Tx, proofreader: Proofreader, { meeting, item }: Here, values?: ItemValues): Promise<Html> {
  const id = item?.id ?? null
  const typed = values && { id, after: values.after, to: changeOf(values, item?.actions) }
  const draft = await draftOfMinutes(tx, meeting.slug, typed)
  if (!draft) return html``
  const href = `/committee/meetings/${meeting.slug}/minutes/items/${id ?? 'new'}`
  return proofreader.besideMinute(tx, draft, { href, saved: values === undefined })
}

async function shown(
  tx: Tx,
  form: FormState,
  { meeting, item }: Here,
  { after, remarks }: { after: number; remarks: Html },
): Promise<View> {
  const title = item === null ? 'Business that was not on the agenda' : item.title
  return {
    title: item === null ? title : `Change a minute: ${title}`,
    unlisted: true,
    script: 'proofread',
    breadcrumbs: meetingCrumbs(
      meeting,
      { text: 'Minutes', href: `/committee/meetings/${meeting.slug}/minutes` },
      { text: title },
    ),
    body: itemView(form, {
      item: item ?? blank,
      added: item === null,
      others: item === null ? await itemsOf(tx, meeting.id) : [],
      after,
      notes: await notesFor(tx, meeting.id, item),
      title,
      meeting,
      remarks,
    }),
  }
}

export const minutesItemPage = (proofreader: Proofreader) =>
  page({
    path: '/committee/meetings/:slug/minutes/items/:item{new|[0-9]{1,9}}',
    allow: mayClerk,
    form: itemForm,
    get: ({ as, params, form, query }) =>
      as(async tx => {
        const here = await found(tx, params.slug, params.item)
        if (!here) return missing('There is no such minute to change')
        const after = Number(query.get('after') ?? 0) || 0
        return shown(tx, form, here, { after, remarks: await beside(tx, proofreader, here) })
      }),
    post: ({ as, params, values, typed }) =>
      as(async tx => {
        const here = await found(tx, params.slug, params.item)
        if (!here) return missing('There is no such minute to change')
        const { meeting, item } = here
        const back = `/committee/meetings/${meeting.slug}/minutes`
        if (values.do === 'check')
          return shown(tx, formState(typed), here, {
            after: values.after,
            remarks: await beside(tx, proofreader, here, values),
          })
        if (item === null) {
          const made = await addItem(tx, meeting.id, values.after || null, changeOf(values))
          return isRefusal(made)
            ? invalid('', made.says)
            : redirect(typeof made === 'number' ? `${back}#item-${made}` : back)
        }
        if (values.ticks.includes('out')) {
          const moved = await moveItem(tx, meeting.id, item.id, 'out')
          return isRefusal(moved) ? invalid('', moved.says) : redirect(back)
        }
        const done = await changeItem(tx, meeting.id, item.id, values.revision, changeOf(values, item.actions))
        if (done === 'gone') return missing('There is no such minute to change')
        if (done === 'changed') return redirect(`${back}#item-${item.id}`)
        if (isRefusal(done)) return invalid(done.rule === notWithdrawn.id ? 'resolutions' : '', done.says)
        return invalid(
          'newer',
          'Somebody else saved this minute while you wrote: what they wrote stands below. Save again to put yours in its place',
        )
      }),
  })
