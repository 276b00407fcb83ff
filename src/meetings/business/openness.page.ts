/** Who may see an item: public, exempt under Schedule 12A, or confidential. */
import { z } from 'zod'
import type { Profile } from '../../authority/index.ts'
import { mayClerk } from '../../access/index.ts'
import { isRefusal } from '../../lib/index.ts'
import {
  button,
  form,
  type FormState,
  html,
  type Html,
  insetText,
  invalid,
  lineField,
  missing,
  type Page,
  page,
  postTo,
  radios,
  redirect,
  revisionField,
  type View,
} from '../../web/index.ts'
import { deskHeading } from '../desk/heading.ts'
import { changeOpenness, isStale } from './change-item.ts'
import { type Clash, clashView } from './clash.view.ts'
import { agendaAddress, crumbs, type Desk, deskItem, nowhere } from './desk.ts'
import { type Fields, merge } from './merge.ts'
import { exemptFields, opennessFrom, privacyField, privacyLabels, privacyShape } from './privacy.form.ts'
import { type Business, businessById, type Openness, wordsAt } from './store.ts'

const labels = {
  who: 'Who may see it',
  exempt: 'Paragraphs of Schedule 12A',
  ...privacyLabels,
  privateTitle: 'Title for those who may see it',
}

const choices: Record<string, string> = { public: 'Everybody', exempt: 'Exempt', confidential: 'Confidential' }

const opennessForm = form(
  z.object({
    ...privacyShape,
    privateTitle: z.string().max(300, 'Use 300 characters or fewer').default(''),
    revision: z.string().regex(/^\d{1,9}$/),
  }),
)
type Values = Parameters<typeof opennessFrom>[0] & { privateTitle: string }

const fromForm = ({ privateTitle, ...values }: Values): Openness => ({
  ...opennessFrom(values),
  privateTitle: values.who === 'public' ? null : privateTitle || null,
})

const fieldsOf = (of: Openness): Fields => ({
  who: of.part === 'I' ? 'public' : of.confidential ? 'confidential' : 'exempt',
  exempt: of.exempt.toSorted((a, b) => a - b).join(', '),
  publicInterest: of.publicInterest,
  exemptUntil: of.exemptUntil,
  privateTitle: of.privateTitle ?? '',
})

type Shown = { form: FormState; now: Fields; ticked: readonly string[]; revision: number; clash?: Clash }

function view({ meeting, item }: Desk & { item: Business }, { form, now, ticked, revision, clash }: Shown): View {
  const here = `${agendaAddress(meeting)}/items/${item.id}/openness`
  return {
    title: 'Who may see the item',
    breadcrumbs: crumbs(meeting, item.number === null ? item.title : `Item ${item.number}`),
    unlisted: true,
    ...(clash && { status: 422 }),
    body: html`${form.summary()}${deskHeading(meeting, clash ? 'Two of you changed this item' : 'Who may see it?', { about: item.number === null ? item.title : `Item ${item.number}: ${item.title}` })}${
      clash && clashView(clash, labels, (name, value) => (name === 'who' ? (choices[value] ?? value) : value))
    }${postTo(here, html`${revisionField(revision)}${fields(form, now, ticked, item)}${button({ text: clash ? 'Save this on top' : 'Save' })}`)}`,
  }
}

const fields = (form: FormState, now: Fields, ticked: readonly string[], item: Business): Html =>
  html`${radios({
    name: 'who',
    fieldset: { legend: { text: 'Who may see its papers and hear it?', classes: 'govuk-fieldset__legend--s' } },
    value: now['who'] ?? '',
    errorMessage: form.error('who'),
    items: [
      { value: 'public', text: 'Everybody', hint: { text: 'Part I of the agenda' } },
      {
        value: 'exempt',
        text: 'Not the public: it is exempt',
        hint: { text: 'Part II. The meeting decides by resolution whether the public leaves (section 100A(4))' },
      },
      {
        value: 'confidential',
        text: 'Not the public: it is confidential',
        hint: {
          text: 'Part II. The Government gave it on terms that forbid disclosure, or a law or a court forbids it. The public must leave, without a resolution (section 100A(2))',
        },
      },
    ],
  })}${insetText({ text: html`The public agenda always has the title: <strong>${item.title}</strong>. An appendix alone can be exempt: say so in the report, and leave the item public.` })}${exemptFields(form, { exempt: ticked, publicInterest: now['publicInterest'], exemptUntil: now['exemptUntil'] })}<h2 class="govuk-heading-m">Where it is exempt or confidential</h2>${lineField(
    form,
    'privateTitle',
    `${labels.privateTitle} (optional)`,
    {
      hint: 'In the members’ pack only, instead of the public title',
      now: now['privateTitle'],
    },
  )}`

export const opennessPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/meetings/:slug/agenda/items/:id/openness',
    allow: mayClerk,
    form: opennessForm,
    get: ({ params, read, now, form }) =>
      read(async tx => {
        const desk = await deskItem(tx, params, { committee, now })
        if (!desk || desk.item.kind === 'exclusion') return missing(nowhere)
        const seen = form.value('revision')
        return view(desk, {
          form,
          now: seen === '' ? fieldsOf(desk.item) : { who: form.value('who') },
          ticked: seen === '' ? desk.item.exempt.map(String) : form.values('exempt'),
          revision: seen === '' ? desk.item.revision : Number(seen),
        })
      }),
    post: ({ params, as, now, values, form }) =>
      as(async tx => {
        const desk = await deskItem(tx, params, { committee, now })
        if (!desk || desk.item.kind === 'exclusion') return missing(nowhere)
        const { item, meeting } = desk
        const openness = fromForm(values)
        const revision = Number(values.revision)
        const refused = await changeOpenness(tx, item, openness, { revision, now })
        const back = `${agendaAddress(meeting)}?changed=${item.id}#item-${item.id}`
        if (!isStale(refused)) return isRefusal(refused) ? invalid(privacyField(refused), refused.says) : redirect(back)
        const newest = (await businessById(tx, item.id)) ?? item
        const before = await wordsAt(tx, item.id, revision)
        const typed = fieldsOf(openness)
        const merged = merge(before && fieldsOf(before), fieldsOf(newest), typed)
        return view(desk, {
          form,
          now: merged.fields,
          ticked: (merged.fields['exempt'] ?? '').split(', '),
          revision: newest.revision,
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
