/** The fields of an item: title, note, who speaks, and the chair's ruling where it comes late. */
import {
  chooseField,
  dayField,
  details,
  type FormState,
  html,
  type Html,
  lineField,
  warningText,
  wordsField,
} from '../../web/index.ts'
import type { Kind } from './kinds.ts'
import type { Fields } from './merge.ts'

export const labels = {
  title: 'Title',
  note: 'Note under the title',
  presenter: 'Who speaks',
  organisation: 'Organisation',
  urgentReason: 'Special circumstances',
  urgentBy: 'In whose opinion it is urgent',
  urgentOn: 'Day of the opinion',
} as const

type Given = {
  readonly form: FormState
  /** What stands in the fields before anybody types. */
  readonly now: Fields
  readonly kind: Kind | undefined
  /** Why the chair's opinion is needed, in a sentence; null where the item is in time. */
  readonly late: string | null
  readonly rulers: readonly { readonly id: number; readonly name: string; readonly role: string | null }[]
}

export const itemFields = ({ form, now, kind, late, rulers }: Given): Html =>
  html`${lineField(form, 'title', 'Title', {
    hint: 'Always public, also where the item is not: say on another page who may see it',
    now: now['title'],
  })}${wordsField(form, 'note', 'Note under the title (optional)', {
    hint: 'Printed on the agenda below the title',
    now: now['note'],
  })}${
    kind?.speaker !== undefined &&
    html`${lineField(form, 'presenter', kind.speaker, { hint: 'Name and post', now: now['presenter'] })}${lineField(form, 'organisation', 'Organisation', { now: now['organisation'] })}`
  }${late === null ? kept(form, now, rulers) : html`${warningText({ text: late })}${ruling(form, now, rulers)}`}`

/** A ruling that was recorded before stays with the item, and can be looked at. */
const kept = (form: FormState, now: Fields, rulers: Given['rulers']): Html | false =>
  (now['urgentReason'] !== '' || form.error('urgentReason') !== undefined) &&
  details({ summaryText: 'The chair’s ruling that it is urgent', text: ruling(form, now, rulers) })

const ruling = (form: FormState, now: Fields, rulers: Given['rulers']): Html =>
  html`${chooseField(
    form,
    'urgentBy',
    labels.urgentBy,
    rulers.map(({ id, name, role }) => ({ value: id, text: role === null ? name : `${name} (${role})` })),
    { now: now['urgentBy'] ?? '', hint: 'The chair, or whoever presides' },
  )}${wordsField(form, 'urgentReason', labels.urgentReason, {
    hint: 'Why it cannot wait and could not come in time. Printed on the agenda and in the minutes: in words that may be public',
    now: now['urgentReason'],
  })}${dayField(form, 'urgentOn', `${labels.urgentOn} (optional)`, {
    now: now['urgentOn'] === undefined || now['urgentOn'] === '' ? null : Temporal.PlainDate.from(now['urgentOn']),
  })}`
