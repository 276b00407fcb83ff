/** Declaring in one item: by the member on their tablet, from the register with one click, or by the clerk at the meeting. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Committee, Profile } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { isRefusal, london } from '../../lib/index.ts'
import { entriesOf, type Entry, membershipsOf, ownPerson, personBySlug } from '../../people/index.ts'
import {
  type Actor,
  button,
  checkboxes,
  chooseField,
  form,
  type FormState,
  type Html,
  html,
  invalid,
  lineField,
  missing,
  page,
  postHere,
  radios,
  redirect,
  wordsField,
} from '../../web/index.ts'
import { deskHeading } from '../desk/heading.ts'
import { type Meeting, meetingBySlug } from '../meeting/store.ts'
import { declare, isSensitive } from './declare.ts'
import { crumbs, home, mayDeclare } from './declarations.page.ts'
import { type Dispensation, dispensations, type Item, itemsOf } from './store.ts'

const number = z
  .string()
  .regex(/^\d{0,9}$/)
  .default('')
export const clock = z
  .string()
  .regex(/^(([01]?\d|2[0-3])[:.][0-5]\d)?$/, 'Enter the time as hours and minutes, for example 18:42')
  .transform(text => (text === '' ? null : text.replace('.', ':').padStart(5, '0')))

const declareForm = form(
  z.object({
    item: number,
    who: z.string().max(200).default(''),
    type: z.string().max(60).default(''),
    entry: number,
    nature: z.string().max(1000, 'Use 1,000 characters or fewer').default(''),
    sensitive: z.array(z.string()).default([]),
    unregistered: z.array(z.string()).default([]),
    dispensation: number,
    at: clock,
  }),
)

/** What the form offers: the items, the member's own register, and dispensations whose cases are described in words. */
type Offered = {
  meeting: Meeting
  items: Item[]
  entries: Entry[]
  granted: Dispensation[]
  members: { slug: string; name: string }[]
}

async function offered(tx: Tx, slug: string, actor: Actor | null): Promise<Offered | null> {
  const meeting = await meetingBySlug(tx, slug)
  const items = meeting ? await itemsOf(tx, meeting.id) : []
  if (!meeting || !actor || items.length === 0) return null
  const clerk = mayClerk(actor)
  const me = clerk ? undefined : await ownPerson(tx)
  const all = me ? await entriesOf(tx, me.id) : []
  const inForce = (one: Dispensation) => one.endedAt === null && one.from <= meeting.date && meeting.date <= one.until
  const granted = clerk ? await dispensations(tx) : me ? await dispensations(tx, me.id) : []
  return {
    meeting,
    items: items.filter(one => one.kind !== 'heading' && one.state !== 'withdrawn'),
    entries: all.filter(one => !one.struck && one.decision !== 'returned'),
    granted: granted.filter(one => inForce(one) && one.businessId === null && one.interestId === null),
    members: clerk ? (await membershipsOf(tx, meeting.bodyId)).filter(one => one.year === meeting.year) : [],
  }
}

function fields(
  state: FormState,
  committee: Committee,
  { items, entries, granted, members }: Offered,
  asked: { item: string; clerk: boolean; now: string },
): Html {
  const types = [
    ...committee.interests.value.map(({ key, name, says }) => ({
      value: key,
      text: name,
      ...(says !== '' && { hint: { text: says } }),
    })),
    ...(committee.partyWhip.value
      ? [{ value: 'whip', text: 'I am subject to a party whip', hint: { text: 'You take part; the minutes say so' } }]
      : []),
  ]
  const withWhip = asked.clerk
    ? types.map(one =>
        one.value === 'whip'
          ? { ...one, text: 'Party whip', hint: { text: 'They take part; the minutes say so' } }
          : one,
      )
    : types
  const tick = (name: string, text: string, hint: string) =>
    checkboxes({ name, items: [{ value: 'yes', text, hint: { text: hint }, checked: state.values(name).length > 0 }] })
  return html`${chooseField(
    state,
    'item',
    'In which item?',
    items.map(one => ({ value: one.id, text: `${one.number ?? ''} ${one.title}`.trim() })),
    { now: asked.item },
  )}${
    asked.clerk &&
    chooseField(
      state,
      'who',
      'Who declares it?',
      members.map(one => ({ value: one.slug, text: one.name })),
    )
  }${
    entries.length > 0 &&
    radios({
      name: 'entry',
      fieldset: { legend: { text: 'From your register', classes: 'govuk-fieldset__legend--s' } },
      hint: { text: 'Choose it and you need fill in nothing else' },
      classes: 'govuk-radios--small',
      value: state.value('entry'),
      errorMessage: state.error('entry') ?? false,
      items: [
        ...entries.map(one => ({
          value: String(one.id),
          text: isSensitive(one) ? `${one.words} (withheld: will not be said)` : one.words,
        })),
        { value: '0', text: 'Something else' },
      ],
    })
  }${radios({
    name: 'type',
    fieldset: {
      legend: {
        text: asked.clerk ? 'What is declared?' : 'What do you declare?',
        classes: 'govuk-fieldset__legend--s',
      },
    },
    value: state.value('type'),
    errorMessage: state.error('type') ?? false,
    items: withWhip,
  })}${wordsField(state, 'nature', 'What is it?', { hint: 'As the minutes should print it after “because”: “their partner works for the contractor”. Nothing, where it is sensitive.', rows: 3 })}${tick('sensitive', 'It is sensitive: say only that there is an interest', 'Where the monitoring officer agrees that it could lead to violence or intimidation (Localism Act 2011, section 32)')}${tick('unregistered', 'It is not in the register yet', 'The monitoring officer must be told within 28 days')}${
    granted.length > 0 &&
    chooseField(
      state,
      'dispensation',
      'Does a dispensation cover it?',
      granted.map(one => ({ value: one.id, text: `${asked.clerk ? `${one.name}: ` : ''}${one.cases}` })),
      { none: 'No' },
    )
  }${asked.clerk && lineField(state, 'at', 'When was it declared?', { hint: 'For example 18:42; leave blank if before the meeting', classes: 'govuk-input--width-5', now: asked.now })}${button({ text: asked.clerk ? 'Record it' : 'Declare it' })}`
}

export const declarePage = ({ committee }: Profile) =>
  page({
    path: '/committee/meetings/:slug/declarations/new',
    allow: mayDeclare,
    form: declareForm,
    get: ({ as, params, query, form, actor, now }) =>
      as(async tx => {
        const all = await offered(tx, params.slug, actor)
        if (!all || !actor) return missing('There is no published agenda at this address')
        const clerk = mayClerk(actor)
        const local = now.toZonedDateTimeISO(london)
        const during = all.meeting.date === local.toPlainDate().toString()
        const title = clerk ? 'Record a declaration' : 'Declare an interest'
        const asked = {
          item: query.get('item') ?? '',
          clerk,
          now: during ? local.toPlainTime().toString({ smallestUnit: 'minute' }) : '',
        }
        return {
          title,
          unlisted: true,
          breadcrumbs: crumbs(all.meeting, clerk, title),
          body: html`${form.summary()}${deskHeading(all.meeting, title, { clerk })}${postHere(fields(form, committee, all, asked))}`,
        }
      }),
    post: ({ as, params, values, actor, now }) =>
      as(async tx => {
        const all = await offered(tx, params.slug, actor)
        if (!all || !actor) return missing('There is no published agenda at this address')
        const clerk = mayClerk(actor)
        const listed = all.members.find(one => one.slug === values.who)
        const who = clerk ? listed && (await personBySlug(tx, listed.slug)) : await ownPerson(tx)
        if (!who) return clerk ? invalid('who', 'Choose the member') : missing()
        const entry = all.entries.find(one => String(one.id) === values.entry)
        const known =
          values.type === 'whip'
            ? committee.partyWhip.value
            : committee.interests.value.some(one => one.key === values.type)
        if (values.type === '' ? !entry : !known) return invalid('type', 'Say what is declared')
        const made = await declare(
          tx,
          committee,
          all.meeting.id,
          {
            personId: who.id,
            item: all.items.find(one => String(one.id) === values.item),
            type: values.type,
            nature: values.nature,
            sensitive: values.sensitive.length > 0,
            entry: values.type === 'whip' ? undefined : entry,
            registered: values.unregistered.length === 0,
            dispensationId:
              all.granted.find(one => String(one.id) === values.dispensation && one.personId === who.id)?.id ?? null,
            declaredAt: clerk ? values.at : null,
          },
          now,
        )
        if (!isRefusal(made)) return redirect(`${home(all.meeting)}?done=${made.id}`)
        return invalid(
          { 'declared-in-item': 'item', 'declaration-says-nature': 'nature' }[made.rule] ?? 'type',
          made.says,
        )
      }),
  })
