/** Matters of scrutiny for the clerk: the list, and a new one of each kind. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { isRefusal, longDate, today } from '../../lib/index.ts'
import { bodies, type Body } from '../../people/index.ts'
import {
  button,
  checkboxes,
  chooseField,
  date,
  dayField,
  form,
  type FormState,
  heading,
  type Html,
  html,
  invalid,
  lineField,
  link,
  missing,
  optionalDate,
  page,
  postHere,
  redirect,
  say,
  subheading,
  tag,
  wordsField,
} from '../../web/index.ts'
import { committeeCrumbs } from '../desk/crumbs.ts'
import { type Meeting, meetingBySlug, meetingsBetween } from '../meeting/store.ts'
import { kindOf, kinds } from './kinds.ts'
import { openMatter } from './open-matter.ts'
import { callInInTime, enoughSignatories } from './rules.ts'
import { matterTag } from './scrutiny.page.ts'
import { type Matter, matters, peopleNamed } from './store.ts'

export const clerkMattersPage = page({
  path: '/committee/scrutiny',
  allow: mayClerk,
  get: ({ as, now }) =>
    as(async tx => {
      const all = await matters(tx)
      const day = today(now).toString()
      return {
        title: 'Scrutiny',
        unlisted: true,
        breadcrumbs: committeeCrumbs({ text: 'Scrutiny' }),
        body: html`${heading('Scrutiny')}${all.length === 0 ? say('Nothing has been recorded yet.') : say(link('/scrutiny', 'What the public sees'))}<ol class="wardmote-list">${waitingFirst(
          all,
        ).map(
          one =>
            html`<li class="wardmote-list__item"><p class="wardmote-list__title">${link(`/committee/scrutiny/${one.slug}`, one.title)} ${matterTag(one, day)} ${!one.public && tag({ text: 'Not published', classes: 'govuk-tag--grey' })}</p><p class="govuk-body-s wardmote-list__meta">${kindOf(one.kind).name} · ${one.bodyName} · ${longDate(one.began)}</p></li>`,
        )}</ol>${subheading('Record another')}<ul class="govuk-list govuk-list--spaced">${kinds.map(
          one =>
            html`<li>${link(`/committee/scrutiny/new/${one.key.replaceAll(' ', '-')}`, `Record ${one.record}`)}<br>${one.says}.</li>`,
        )}</ul>`,
      }
    }),
})

/** What waits for an answer, the soonest due first; then the newest. */
const waitingFirst = (all: readonly Matter[]): Matter[] => [
  ...all.filter(one => one.state === 'open').toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1)),
  ...all.filter(one => one.state !== 'open'),
]

/** Meetings at which a matter came up or will. */
const around = { days: 366 }

const fields = z.object({
  body: z.string().min(1, 'Choose the board'),
  title: z.string().min(3, 'Enter a title').max(300, 'The title must be 300 characters or shorter'),
  words: z.string().min(1, 'Enter what is asked').max(6000, 'Use 6,000 characters or fewer'),
  other: z.string().min(2, 'Enter the name').max(200, 'The name must be 200 characters or shorter'),
  began: date('the day'),
  due: optionalDate('the day by which an answer is asked for'),
  executive: z.array(z.string()).default([]),
  ward: z.string().max(120).default(''),
  councillor: z.string().max(120).default(''),
  signatories: z.string().max(2000).default(''),
  excluded: z.array(z.string()).default([]),
  meeting: z.string().max(200).default(''),
  minuteRef: z.string().max(30).default(''),
})

const fieldOf: Record<string, string> = {
  'call-in-signatories': 'signatories',
  'call-in-in-time': 'began-day',
  'call-for-action-of-a-councillor': 'councillor',
  'call-for-action-not-excluded': 'excluded',
}

export const newMatterPage = ({ committee, wards }: Profile) =>
  page({
    path: '/committee/scrutiny/new/:kind',
    allow: mayClerk,
    form: form(fields),
    get: ({ as, params, form, now }) =>
      as(async tx => {
        const kind = kinds.find(one => one.key.replaceAll(' ', '-') === params.kind)
        if (!kind) return missing()
        const day = today(now)
        const meetings = await meetingsBetween(tx, day.subtract(around).toString(), day.add(around).toString())
        const title = `Record ${kind.record}`
        const { callIn } = committee
        return {
          title,
          unlisted: true,
          breadcrumbs: committeeCrumbs({ text: 'Scrutiny', href: '/committee/scrutiny' }, { text: title }),
          body: html`${form.summary()}${heading(title)}${say(`${kind.says}.`)}${kind.key === 'call-in' && say(`${callInInTime.says(callIn.value)}. ${enoughSignatories.says(callIn.value)}.`)}${newView(form, kind, { bodies: await bodies(tx), wards: wards.value, meetings })}`,
        }
      }),
    post: ({ as, params, values, actor, now }) =>
      as(async tx => {
        const kind = kinds.find(one => one.key.replaceAll(' ', '-') === params.kind)
        if (!kind) return missing()
        const body = (await bodies(tx)).find(one => one.slug === values.body)
        if (!body) return invalid('body', 'Choose the board')
        const meeting = values.meeting === '' ? null : await meetingBySlug(tx, values.meeting)
        if (meeting === undefined) return invalid('meeting', 'Choose a meeting of the list, or none')
        const typed = values.signatories
          .split('\n')
          .map(name => name.trim())
          .filter(Boolean)
        const people = await peopleNamed(tx, typed)
        const nobody = people.find(one => one.id === null)
        if (nobody) return invalid('signatories', `${nobody.typed} is not in the record under this name`)
        const [councillor] = values.councillor === '' ? [] : await peopleNamed(tx, [values.councillor])
        if (councillor?.id === null)
          return invalid('councillor', `${councillor.typed} is not in the record under this name`)
        const made = await openMatter(
          tx,
          {
            ...values,
            bodyId: body.id,
            kind: kind.key,
            executive: values.executive.length > 0,
            personId: councillor?.id ?? null,
            began: values.began.toString(),
            due: values.due?.toString() ?? null,
            meetingId: meeting?.id ?? null,
            signatories: [...new Set(people.flatMap(one => (one.id === null ? [] : [one.id])))],
            excluded: values.excluded.length > 0,
          },
          { committee, by: actor?.id ?? 0, now },
        )
        return isRefusal(made)
          ? invalid(fieldOf[made.rule] ?? '', made.says)
          : redirect(`/committee/scrutiny/${made.slug}`)
      }),
  })

type Choices = { bodies: readonly Body[]; wards: readonly string[]; meetings: readonly Meeting[] }

const newView = (
  form: FormState,
  kind: (typeof kinds)[number],
  { bodies: all, wards, meetings: near }: Choices,
): Html =>
  postHere(
    html`${chooseField(
      form,
      'body',
      'Board',
      all.map(one => ({ text: one.name, value: one.slug })),
    )}${lineField(form, 'title', kind.title)}${wordsField(form, 'words', kind.words, { rows: 6 })}${lineField(form, 'other', kind.other)}${dayField(form, 'began', kind.began)}${
      kind.key === 'recommendation'
        ? checkboxes({
            name: 'executive',
            items: [{ text: 'It goes to the council’s own executive', value: 'yes' }],
            values: form.values('executive'),
          })
        : kind.key === 'call-in'
          ? wordsField(form, 'signatories', 'Members who sign it, one a line', {
              rows: 4,
              hint: 'Their full names, as on the list of members',
            })
          : kind.key === 'call for action'
            ? html`${lineField(form, 'councillor', 'The councillor’s full name')}${chooseField(
                form,
                'ward',
                'Their ward',
                wards.map(ward => ({ text: ward, value: ward })),
              )}${checkboxes({
                name: 'excluded',
                items: [
                  {
                    text: 'It is about an application, has an appeal of its own, or is vexatious',
                    value: 'yes',
                  },
                ],
                values: form.values('excluded'),
                errorMessage: form.error('excluded') ?? false,
              })}`
            : dayField(form, 'due', 'By when an answer is asked for (optional)')
    }${chooseField(
      form,
      'meeting',
      'Meeting (optional)',
      near
        .filter(one => one.status !== 'cancelled')
        .toReversed()
        .map(one => ({ text: `${longDate(one.date)}, ${one.bodyName}`, value: one.slug })),
      { none: 'None', hint: 'Where it was agreed or is to be considered' },
    )}${lineField(form, 'minuteRef', 'Minute number (optional)', { classes: 'govuk-input--width-10' })}${button({ text: 'Record it' })}`,
  )
