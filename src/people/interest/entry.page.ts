/** One entry of the register with all its versions, for the member and the monitoring officer; changing it; deciding on it. */
import { z } from 'zod'
import { mayMonitor } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { longDate, moment } from '../../lib/index.ts'
import {
  button,
  details,
  form,
  heading,
  type Html,
  html,
  insetText,
  invalid,
  link,
  missing,
  page,
  postHere,
  radios,
  redirect,
  summaryList,
  wordsField,
} from '../../web/index.ts'
import { mayEnter } from './access.ts'
import { categories, type Category, categoryName } from './categories.ts'
import { decideInterest } from './decide-interest.ts'
import { changeInterest } from './enter-interest.ts'
import { factsOf, fieldOf, interestFields, interestForm, stateTag, whoseName } from './interest.view.ts'
import { type Entry, entryBySlug, versionsOf } from './store.ts'

const nowhere = 'There is no entry at this address'
const crumbs = (here: string) => [
  { text: 'Home', href: '/' },
  { text: 'Register of interests', href: '/interests' },
  { text: here },
]

function entryView(all: readonly Category[], one: Entry): Html {
  const line = (key: string, text: string | Html | null) =>
    text !== null && text !== '' && { key: { text: key }, value: { text } }
  return summaryList({
    rows: [
      line('Interest', one.words),
      line('Kind', categoryName(all, one.category)),
      line('Whose', whoseName[one.whose]),
      line('Began', one.from && longDate(one.from)),
      line('Ended', one.until && longDate(one.until)),
      line('To be taken out', one.struck ? 'Yes: entered by mistake' : null),
      line('To be withheld', one.withhold ? one.withholdWhy || 'Yes' : null),
      line('Entered', moment(one.madeAt)),
      line('State', stateTag(one)),
      line('Decided', one.decidedAt && moment(one.decidedAt)),
      line('Remark', one.remark),
    ],
  })
}

export const interestPage = ({ committee }: Profile) =>
  page({
    path: '/interests/entries/:slug',
    allow: mayEnter,
    get: ({ as, params, actor }) =>
      as(async tx => {
        const entry = await entryBySlug(tx, params.slug)
        if (!entry) return missing(nowhere)
        const all = categories(committee)
        const [, ...before] = await versionsOf(tx, entry.id)
        const at = `/interests/entries/${entry.slug}`
        return {
          title: 'An entry of the register',
          unlisted: true,
          breadcrumbs: crumbs('Entry'),
          body: html`${heading('An entry of the register', entry.personName)}${entryView(all, entry)}<div class="govuk-button-group">${button({ text: 'Change or end it', href: `${at}/change` })}${
            actor &&
            mayMonitor(actor) &&
            button({ text: 'Decide', href: `${at}/decide`, classes: 'govuk-button--secondary' })
          }</div>${before.length > 0 && html`<h2 class="govuk-heading-m">Before</h2>${before.map(one => details({ summaryText: `Version ${one.number}, ${moment(one.madeAt)}`, text: entryView(all, one) }))}`}`,
        }
      }),
  })

export const changeInterestPage = ({ committee }: Profile) => {
  const all = categories(committee)
  return page({
    path: '/interests/entries/:slug/change',
    allow: mayEnter,
    form: interestForm(all),
    get: ({ as, params, form }) =>
      as(async tx => {
        const entry = await entryBySlug(tx, params.slug)
        if (!entry) return missing(nowhere)
        const stale = form.errors[''] !== undefined
        return {
          title: 'Change an entry',
          unlisted: true,
          breadcrumbs: crumbs('Change'),
          body: html`${form.summary()}${heading('Change an entry', entry.personName)}${
            stale && insetText({ text: html`As it stands now:${entryView(all, entry)}` })
          }${postHere(interestFields(form, all, entry))}`,
        }
      }),
    post: ({ as, params, values, now }) =>
      as(async tx => {
        const entry = await entryBySlug(tx, params.slug)
        if (!entry) return missing(nowhere)
        const fault = await changeInterest(tx, entry, { ...factsOf(values), seen: Number(values.seen) }, now)
        return fault ? invalid(fieldOf(fault.rule), fault.says) : redirect(`/interests/entries/${entry.slug}`)
      }),
  })
}

const decisionForm = form(
  z.object({
    verdict: z.enum(['published', 'sensitive', 'returned'], 'Choose what the register says'),
    remark: z.string().max(1000, 'Use 1,000 characters or fewer').default(''),
    seen: z.string().regex(/^\d{1,6}$/),
  }),
)

export const decideInterestPage = ({ committee }: Profile) =>
  page({
    path: '/interests/entries/:slug/decide',
    allow: mayMonitor,
    form: decisionForm,
    get: ({ as, params, form }) =>
      as(async tx => {
        const entry = await entryBySlug(tx, params.slug)
        if (!entry) return missing(nowhere)
        return {
          title: 'What does the public register say?',
          unlisted: true,
          breadcrumbs: crumbs('Decide'),
          body: html`${form.summary()}${heading('What does the public register say?', entry.personName)}${entryView(categories(committee), entry)}${postHere(
            html`<input type="hidden" name="seen" value="${entry.number}">${radios({
              name: 'verdict',
              fieldset: { legend: { text: 'Your decision', classes: 'govuk-fieldset__legend--s' } },
              value: form.value('verdict'),
              errorMessage: form.error('verdict') ?? false,
              items: [
                {
                  value: 'published',
                  text: entry.struck ? 'Take it out of the register' : 'Publish it as it stands',
                },
                {
                  value: 'sensitive',
                  text: 'Withhold it as sensitive',
                  hint: {
                    text: 'You and the member think that it could lead to violence or intimidation (Localism Act 2011, section 32). What the register said of it before is withheld too.',
                  },
                },
                { value: 'returned', text: 'Send it back to the member' },
              ],
            })}${wordsField(form, 'remark', 'To the member', { hint: 'Needed where you send it back. Not published.' })}${button({ text: 'Decide' })}`,
          )}<p class="govuk-body">${link('/interests/check', 'All entries to check')}</p>`,
        }
      }),
    post: ({ as, params, values, now }) =>
      as(async tx => {
        const entry = await entryBySlug(tx, params.slug)
        if (!entry) return missing(nowhere)
        const fault = await decideInterest(tx, entry, { ...values, seen: Number(values.seen) }, now)
        return fault
          ? invalid(fault.rule === 'returned-says-why' ? 'remark' : '', fault.says)
          : redirect('/interests/check')
      }),
  })
