/** The three forms that name somebody for a case: allow, exclude, share. */
import { z } from 'zod'
import { london } from '../../lib/index.ts'
import {
  button,
  checkboxes,
  chooseField,
  dayField,
  form,
  type FormState,
  heading,
  html,
  invalid,
  missing,
  optionalDate,
  page,
  postTo,
  redirect,
  say,
  type View,
  warningText,
  wordsField,
} from '../../web/index.ts'
import { type CaseRow, caseBySlug, practitioners } from '../case/store.ts'
import { crumbs } from '../casework.view.ts'
import { mayCasework } from '../../access/index.ts'
import { signedIn } from '../who.ts'
import { nameForCase } from './name-for-case.ts'
import { shareOffers } from './store.ts'

const why = z.string().min(1, 'Say why').max(200, 'Say why in 200 characters or fewer')
const account = z.string().regex(/^[0-9]{1,9}$/, 'Choose somebody')

const whyField = (form: FormState) =>
  wordsField(form, 'why', 'Why?', { hint: 'Everybody at your agency who sees the case reads this.', rows: 2 })

const frame = (found: CaseRow, form: FormState, words: string, body: View['body']): View => ({
  title: `${words}: ${found.reference}`,
  breadcrumbs: crumbs(words, found),
  unlisted: true,
  body: html`${form.summary()}${heading(words, found.reference)}${body}`,
})

export const allowPage = page({
  path: '/cases/:slug/people/allow',
  allow: mayCasework,
  form: form(z.object({ account, why, without: z.array(z.string()) })),
  get: ({ as, params, form }) =>
    as(async tx => {
      const found = await caseBySlug(tx, params.slug)
      if (!found?.own) return missing()
      const own = (await practitioners(tx)).filter(one => one.agencyId === found.agencyId && one.caseworker)
      const items = own.map(one => ({ text: one.name, value: String(one.accountId) }))
      return frame(
        found,
        form,
        found.limited ? 'Add somebody to the list' : 'Limit this case to a list',
        html`${!found.limited && warningText({ text: `Everybody else at ${found.agency} will no longer see the case. For them it is not there.` })}${postTo(
          `/cases/${found.slug}/people/allow`,
          html`${chooseField(form, 'account', 'Who may see it?', items)}${whyField(form)}${
            !found.limited &&
            checkboxes({
              name: 'without',
              fieldset: { legend: { text: 'And you?', classes: 'govuk-fieldset__legend--s' } },
              hint: { text: 'You are put on the list too, unless you tick this.' },
              items: [{ value: 'yes', text: 'Leave me off the list: I will no longer see the case' }],
              values: form.values('without'),
            })
          }${button({ text: 'Put them on the list' })}`,
        )}`,
      )
    }),
  post: ({ as, params, values, actor }) =>
    as(async tx => {
      const found = await caseBySlug(tx, params.slug)
      if (!found?.own) return missing()
      const me = signedIn({ actor }).id
      const given = {
        accountId: Number(values.account),
        why: values.why,
        me,
        withoutMe: values.without.includes('yes'),
      }
      const fault = await nameForCase(tx, found, { kind: 'allowed', ...given })
      if (fault) return invalid('account', fault.says)
      return redirect((await caseBySlug(tx, params.slug)) ? `/cases/${found.slug}/people` : '/cases')
    }),
})

export const excludePage = page({
  path: '/cases/:slug/people/exclude',
  allow: mayCasework,
  form: form(z.object({ account, why, sure: z.array(z.string()) })),
  get: ({ as, params, form }) =>
    as(async tx => {
      const found = await caseBySlug(tx, params.slug)
      if (!found?.own) return missing()
      const all = new Map((await practitioners(tx)).map(one => [one.accountId, `${one.name}, ${one.agency}`]))
      const items = [...all].map(([id, text]) => ({ text, value: String(id) }))
      return frame(
        found,
        form,
        'Exclude somebody',
        html`${say('Whoever is excluded does not see the case at all, not at a panel either. They are not told.')}${postTo(
          `/cases/${found.slug}/people/exclude`,
          html`${chooseField(form, 'account', 'Who must not see it?', items)}${whyField(form)}${checkboxes({
            name: 'sure',
            fieldset: { legend: { text: 'Only if you choose yourself', classes: 'govuk-fieldset__legend--s' } },
            items: [{ value: 'yes', text: 'I know that I will no longer see the case, and cannot undo it myself' }],
            values: form.values('sure'),
          })}${button({ text: 'Exclude them' })}`,
        )}`,
      )
    }),
  post: ({ as, params, values, actor }) =>
    as(async tx => {
      const found = await caseBySlug(tx, params.slug)
      if (!found?.own) return missing()
      const me = signedIn({ actor }).id
      const given = { accountId: Number(values.account), why: values.why, me, sure: values.sure.includes('yes') }
      const known = (await practitioners(tx)).some(one => one.accountId === given.accountId)
      if (!known) return invalid('account', 'Choose somebody')
      const fault = await nameForCase(tx, found, { kind: 'excluded', ...given })
      if (fault) return invalid('account', fault.says)
      return redirect((await caseBySlug(tx, params.slug)) ? `/cases/${found.slug}/people` : '/cases')
    }),
})

export const sharePage = page({
  path: '/cases/:slug/people/share',
  allow: mayCasework,
  form: form(
    z.object({
      offer: z.string().regex(/^\d{1,9}-\d{1,9}-\d{1,9}$/, 'Choose somebody'),
      why,
      until: optionalDate('the last day'),
    }),
  ),
  get: ({ as, params, form }) =>
    as(async tx => {
      const found = await caseBySlug(tx, params.slug)
      if (!found?.own) return missing()
      const items = (await shareOffers(tx, found)).map(one => ({
        text: `${one.name}, ${one.agency} (${one.agreement})`,
        value: `${one.accountId}-${one.agencyId}-${one.agreementId}`,
      }))
      return frame(
        found,
        form,
        'Share it with somebody',
        items.length === 0
          ? say(
              'No agreement in force lets your agency share a case of this kind. Agreements are made in the administration.',
            )
          : html`${say('They see only the kinds of fields that their agency receives under the agreement.')}${postTo(
              `/cases/${found.slug}/people/share`,
              html`${chooseField(form, 'offer', 'With whom, and under which agreement?', items)}${whyField(form)}${dayField(form, 'until', 'The last day', { hint: 'Leave it blank if nobody can say yet.' })}${button({ text: 'Share it' })}`,
            )}`,
      )
    }),
  post: ({ as, params, values }) =>
    as(async tx => {
      const found = await caseBySlug(tx, params.slug)
      if (!found?.own) return missing()
      const [accountId = 0, agencyId = 0, agreementId = 0] = values.offer.split('-').map(Number)
      const until = values.until?.add({ days: 1 }).toZonedDateTime(london).toInstant() ?? null
      const fault = await nameForCase(tx, found, {
        kind: 'shared',
        accountId,
        agencyId,
        agreementId,
        why: values.why,
        until,
      })
      return fault ? invalid('offer', fault.says) : redirect(`/cases/${found.slug}/people`)
    }),
})
