/** The fields of a meeting as they are shown. */
import { changedSince, clockTime, fullDate, type Refusal } from '../../lib/index.ts'
import {
  checkboxes,
  dayField,
  type FormState,
  type Html,
  html,
  input,
  lineField,
  radios,
  say,
} from '../../web/index.ts'
import { meetingCrumbs } from '../desk/crumbs.ts'
import { deskHeading } from '../desk/heading.ts'
import type { MeetingKind, PlannedMeeting } from '../meeting/plan.store.ts'

export const kindNames: Readonly<Record<MeetingKind, string>> = {
  ordinary: 'Ordinary meeting',
  annual: 'Annual meeting',
  extraordinary: 'Extraordinary meeting',
}

export const dateField = (form: FormState, now: string | null): Html =>
  dayField(form, 'date', 'Day', {
    now: now === null ? null : Temporal.PlainDate.from(now),
    hint: 'For example, 9 3 2027',
  })

export const timeField = (form: FormState, now: string | null): Html =>
  lineField(form, 'starts', 'Time', {
    now: now === null ? null : clockTime(now),
    hint: 'For example, 6:30pm',
    classes: 'govuk-input--width-5',
  })

/** Places where meetings were before are offered while one types. */
export const venueField = (form: FormState, now: string | null, known: readonly string[]): Html =>
  html`${input({
    name: 'venue',
    label: { text: 'Place', classes: 'govuk-label--s' },
    hint: { text: 'Room and building' },
    value: form.value('venue') || (now ?? ''),
    errorMessage: form.error('venue') ?? false,
    autocomplete: 'off',
    classes: 'govuk-!-width-two-thirds',
    attributes: { list: 'venues' },
  })}<datalist id="venues">${known.map(one => html`<option value="${one}"></option>`)}</datalist>`

export const kindField = (form: FormState, now: MeetingKind, isCouncil: boolean | null): Html =>
  radios({
    name: 'kind',
    fieldset: { legend: { text: 'Kind', classes: 'govuk-fieldset__legend--s' } },
    classes: 'govuk-radios--small',
    value: form.value('kind') || now,
    errorMessage: form.error('kind') ?? false,
    items: [
      { value: 'ordinary', text: kindNames.ordinary },
      ...(isCouncil === false
        ? []
        : [
            {
              value: 'annual',
              text: kindNames.annual,
              hint: { text: 'Of the full council: the municipal year begins with it' },
            },
          ]),
      { value: 'extraordinary', text: kindNames.extraordinary },
    ],
  })

export const convenedField = (form: FormState, now: string | null): Html =>
  dayField(form, 'convened', 'Convened on', {
    now: now === null ? null : Temporal.PlainDate.from(now),
    hint: 'Only where it is called at shorter notice than the law asks for: notice then runs from this day. Leave it blank otherwise.',
  })

/** Shown once there is something to know first. */
export const anywayField = (form: FormState): Html =>
  form.error('anyway') || form.value('anyway') !== ''
    ? checkboxes({
        name: 'anyway',
        items: [{ value: 'yes', text: 'Plan it anyway' }],
        values: form.values('anyway'),
        errorMessage: form.error('anyway') ?? false,
      })
    : html``

/** 'Tuesday 9 March 2027, 6:30pm, Council Chamber' */
export const placeWords = ({ date, starts, venue }: Pick<PlannedMeeting, 'date' | 'starts' | 'venue'>): string =>
  [fullDate(date), starts !== null && clockTime(starts), venue].filter(Boolean).join(', ')

/** In place of a form that came too late, with the sentence that says why. */
export const tooLate = (meeting: PlannedMeeting, title: string, why: Refusal) => ({
  title,
  breadcrumbs: meetingCrumbs(meeting, { text: title }),
  unlisted: true,
  body: html`${deskHeading(meeting, title)}${say(`${why.says}.`)}`,
})

/** Somebody saved first: what they left, above what was typed. */
export const meanwhile = (now: PlannedMeeting): string =>
  changedSince(
    'this meeting',
    `It now says: ${placeWords(now)}${now.status === 'cancelled' ? ' (cancelled)' : ''}. What you typed is below: save again to put it in place of that.`,
  )
