/** Dispensations: the monitoring officer grants and ends them; members see their own, clerks all. */
import { z } from 'zod'
import { mayMonitor } from '../../access/index.ts'
import { isRefusal, longDate, today } from '../../lib/index.ts'
import { bodies, entriesOf, type Entry, personBySlug, registrants } from '../../people/index.ts'
import type { Tx } from '../../db/index.ts'
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
  missing,
  page,
  postHere,
  radios,
  redirect,
  say,
  tag,
  wordsField,
} from '../../web/index.ts'
import { meetingBySlug } from '../meeting/store.ts'
import { maySeeDeclarations } from './declarations.page.ts'
import { grantDispensation, grounds } from './grant-dispensation.ts'
import { type Dispensation, dispensations, endDispensation, type Item, itemsOf } from './store.ts'

const crumbs = (here?: string) => [
  { text: 'Home', href: '/' },
  ...(here === undefined
    ? [{ text: 'Dispensations' }]
    : [{ text: 'Dispensations', href: '/committee/dispensations' }, { text: here }]),
]

const mayDo = ({ speak, vote }: Dispensation): string =>
  speak && vote ? 'May speak and vote' : speak ? 'May speak' : 'May vote'

const line = (one: Dispensation, on: string, monitors: boolean): Html => {
  const over = one.endedAt !== null || one.until < on
  return html`<li class="wardmote-list__item"><p class="govuk-body wardmote-list__title">${one.name}: ${one.cases}${over && html` ${tag({ text: 'Over', classes: 'govuk-tag--grey' })}`}</p><p class="govuk-body-s wardmote-list__meta">${mayDo(one)}${one.bodyName !== null && `, at the ${one.bodyName}`}, from ${longDate(one.from)} until ${longDate(one.endedAt ?? one.until)}. ${grounds[one.ground]} (section 33(2)(${one.ground})).</p>${
    monitors &&
    !over &&
    postHere(
      html`<input type="hidden" name="end" value="${one.id}">${button({ text: html`End it now<span class="govuk-visually-hidden">: ${one.name}</span>`, classes: 'govuk-button--secondary' })}`,
    )
  }</li>`
}

export const dispensationsPage = page({
  path: '/committee/dispensations',
  allow: maySeeDeclarations,
  form: form(z.object({ end: z.string().regex(/^\d{1,9}$/) })),
  get: ({ as, actor, now }) =>
    as(async tx => {
      const all = await dispensations(tx)
      const monitors = actor !== null && mayMonitor(actor)
      return {
        title: 'Dispensations',
        unlisted: true,
        breadcrumbs: crumbs(),
        body: html`${heading('Dispensations')}${say('A member with a disclosable pecuniary interest may neither speak nor vote, unless a dispensation relieves them (Localism Act 2011, section 33).')}${
          monitors && button({ text: 'Grant a dispensation', href: '/committee/dispensations/new' })
        }${all.length === 0 ? say('There are none.') : html`<ul class="wardmote-list">${all.map(one => line(one, today(now).toString(), monitors))}</ul>`}`,
      }
    }),
  post: ({ as, actor, values, now }) =>
    as(async tx => {
      if (!actor || !mayMonitor(actor)) return missing()
      await endDispensation(tx, Number(values.end), now)
      return redirect('/committee/dispensations')
    }),
})

const whole = z
  .string()
  .regex(/^\d{0,9}$/)
  .default('')
const grantForm = form(
  z.object({
    member: z.string().min(1, 'Choose the member'),
    cases: z.string().min(3, 'Say in which cases it holds').max(1000, 'Use 1,000 characters or fewer'),
    entry: whole,
    body: whole,
    relieves: z.array(z.enum(['speak', 'vote'])).default([]),
    ground: z.enum(['a', 'b', 'c', 'd', 'e'], 'Choose the ground'),
    asked: date('the day on which the member asked'),
    from: date('the first day'),
    until: date('the last day'),
  }),
)

/** The item that the address names: `?meeting=…&item=…`. */
async function itemAsked(tx: Tx, query: URLSearchParams): Promise<Item | undefined> {
  const meeting = await meetingBySlug(tx, query.get('meeting') ?? '')
  return meeting && (await itemsOf(tx, meeting.id)).find(one => String(one.id) === query.get('item'))
}

type Offered = {
  members: { slug: string; name: string }[]
  bodies: { id: number; name: string }[]
  entries: Entry[]
  item: Item | undefined
}

const fields = (state: FormState, { members, bodies: all, entries, item }: Offered, member: string): Html =>
  html`${chooseField(
    state,
    'member',
    'Who asked for it?',
    members.map(one => ({ value: one.slug, text: one.name })),
    { now: member },
  )}${
    item
      ? say(html`It holds in this item only: <strong>${item.number} ${item.title}</strong>`)
      : html`${
          entries.length > 0 &&
          chooseField(
            state,
            'entry',
            'For which entry of their register?',
            entries.map(one => ({ value: one.id, text: one.words })),
            { none: 'The cases are described in words only' },
          )
        }${chooseField(
          state,
          'body',
          'At which body?',
          all.map(one => ({ value: one.id, text: one.name })),
          { none: 'Any' },
        )}`
  }${wordsField(state, 'cases', 'In which cases?', { hint: 'As the minutes should name it: “setting the council tax”. Nothing sensitive.', rows: 2 })}${checkboxes(
    {
      name: 'relieves',
      fieldset: { legend: { text: 'What may they do?', classes: 'govuk-fieldset__legend--s' } },
      errorMessage: state.error('relieves') ?? false,
      items: [
        { value: 'speak', text: 'Speak', checked: state.values('relieves').includes('speak') },
        { value: 'vote', text: 'Vote', checked: state.values('relieves').includes('vote') },
      ],
    },
  )}${radios({
    name: 'ground',
    fieldset: { legend: { text: 'On which ground?', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'Localism Act 2011, section 33(2)' },
    value: state.value('ground'),
    errorMessage: state.error('ground') ?? false,
    items: Object.entries(grounds).map(([value, text]) => ({ value, text: `(${value}) ${text}` })),
  })}${dayField(state, 'asked', 'When did the member ask for it in writing?')}${dayField(state, 'from', 'From when?')}${dayField(state, 'until', 'Until when?', { hint: 'The last day; at most four years' })}${button({ text: 'Grant it' })}`

export const grantDispensationPage = page({
  path: '/committee/dispensations/new',
  allow: mayMonitor,
  form: grantForm,
  get: ({ as, query, form, now }) =>
    as(async tx => {
      const slug = form.value('member') || (query.get('member') ?? '')
      const person = await personBySlug(tx, slug)
      const given: Offered = {
        members: await registrants(tx, today(now).toString()),
        bodies: await bodies(tx),
        entries: person ? (await entriesOf(tx, person.id)).filter(one => !one.struck) : [],
        item: await itemAsked(tx, query),
      }
      return {
        title: 'Grant a dispensation',
        unlisted: true,
        breadcrumbs: crumbs('Grant'),
        body: html`${form.summary()}${heading('Grant a dispensation')}${postHere(fields(form, given, slug))}`,
      }
    }),
  post: ({ as, query, values, now }) =>
    as(async tx => {
      const person = await personBySlug(tx, values.member)
      if (!person) return invalid('member', 'Choose the member')
      const item = await itemAsked(tx, query)
      const entry = item ? undefined : (await entriesOf(tx, person.id)).find(one => String(one.id) === values.entry)
      if (!entry && Number(values.entry) > 0) return invalid('entry', 'This entry is another member’s: choose again')
      const made = await grantDispensation(
        tx,
        {
          personId: person.id,
          bodyId: item || values.body === '' ? null : Number(values.body),
          businessId: item?.id ?? null,
          interestId: entry?.id ?? null,
          cases: values.cases,
          speak: values.relieves.includes('speak'),
          vote: values.relieves.includes('vote'),
          ground: values.ground,
          asked: values.asked.toString(),
          from: values.from.toString(),
          until: values.until.toString(),
        },
        now,
      )
      if (!isRefusal(made)) return redirect('/committee/dispensations')
      const field = { 'dispensation-relieves': 'relieves', 'dispensation-asked-for': 'asked-day' }[made.rule]
      return invalid(field ?? 'until-day', made.says)
    }),
})
