/** Adds an item: first its kind, then what that kind needs. */
import type { Profile } from '../../authority/index.ts'
import { mayClerk } from '../../access/index.ts'
import { isRefusal } from '../../lib/index.ts'
import {
  button,
  chooseField,
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
} from '../../web/index.ts'
import { deskHeading } from '../desk/heading.ts'
import { rulersAt } from './agenda.store.ts'
import { type WaitingDraft, waitingDrafts } from './candidates.store.ts'
import { addItem } from './change-item.ts'
import { agendaAddress, crumbs, desk, type Desk, nowhere } from './desk.ts'
import { fieldOfRule, lateWords } from './item.page.ts'
import { emptyFields, newItemForm, wordsFrom } from './item-form.ts'
import { itemFields } from './item-form.view.ts'
import { type Kind, kindNamed, kinds } from './kinds.ts'
import { isLate } from './lateness.ts'
import { possibleParents } from './order.ts'

const choose = (meeting: Desk['meeting']): Html =>
  html`${deskHeading(meeting, 'What kind of item?')}<ul class="govuk-list govuk-list--spaced">${kinds.map(
    one =>
      html`<li>${link(`${agendaAddress(meeting)}/add?kind=${encodeURIComponent(one.kind)}`, one.name)}<br>${one.says}</li>`,
  )}</ul>`

type Shown = {
  form: FormState
  below: string
  rulers: { id: number; name: string; role: string | null }[]
  drafts: WaitingDraft[]
}

function fields(of: Desk, kind: Kind, { form, below, rulers, drafts }: Shown): Html {
  const possible = possibleParents(of.items, { id: 0, parentId: null, part: 'I', kind: kind.kind })
  const now = {
    ...emptyFields,
    ...(kind.kind === 'exclusion' && { title: 'Exclusion of the press and public' }),
    urgentReason: form.value('urgentReason'),
  }
  return html`${form.summary()}${deskHeading(of.meeting, kind.name, { about: 'Add an item' })}<p class="govuk-body">${kind.says}</p>${postTo(
    `${agendaAddress(of.meeting)}/add?kind=${encodeURIComponent(kind.kind)}`,
    html`<input type="hidden" name="kind" value="${kind.kind}">${
      kind.kind === 'report' &&
      drafts.length > 0 &&
      chooseField(
        form,
        'draft',
        'Its report (optional)',
        drafts.map(draft => ({ value: draft.id, text: draft.title })),
        { none: 'None yet: it follows', hint: 'Reports that have no place on an agenda' },
      )
    }${itemFields({ form, now, kind, late: lateWords(of, kind.kind, null), rulers })}${
      possible.length > 0 &&
      chooseField(
        form,
        'below',
        'Stands below (optional)',
        possible.map(item => ({
          value: item.id,
          text: item.number === null ? item.title : `${item.number} ${item.title}`,
        })),
        { none: 'No other item', now: below, hint: 'As a lettered item, 6(A), below another' },
      )
    }${button({ text: 'Add it' })}`,
  )}`
}

export const addItemPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/meetings/:slug/agenda/add',
    allow: mayClerk,
    form: newItemForm,
    get: ({ params, query, read, now, form }) =>
      read(async tx => {
        const found = await desk(tx, params.slug, { committee, now })
        if (!found) return missing(nowhere)
        const { meeting } = found
        const kind = kindNamed(query.get('kind') ?? '')
        return {
          title: kind ? `Add an item: ${kind.name}` : 'Add an item',
          breadcrumbs: crumbs(meeting, 'Add an item'),
          unlisted: true,
          body: kind
            ? fields(found, kind, {
                form,
                below: query.get('below') ?? '',
                rulers: await rulersAt(tx, meeting.bodyId, meeting.year),
                drafts: await waitingDrafts(tx, meeting),
              })
            : choose(meeting),
        }
      }),
    post: ({ params, as, now, values }) =>
      as(async tx => {
        const found = await desk(tx, params.slug, { committee, now })
        if (!found) return missing(nowhere)
        const { meeting } = found
        const kind = kindNamed(values.kind)?.kind
        if (!kind) return invalid('', 'Choose the kind of the item')
        const drafts = await waitingDrafts(tx, meeting)
        const draft = drafts.find(one => one.id === Number(values.draft))
        const made = await addItem(tx, meeting.id, wordsFrom(values, kind), {
          late: isLate(null, found.notice),
          now,
          origin: { parentId: values.below === '' ? null : Number(values.below) },
          draft,
        })
        if (isRefusal(made)) return invalid(fieldOfRule(made.rule), made.says)
        return redirect(`${agendaAddress(meeting)}?changed=${made}#item-${made}`)
      }),
  })
