/** Asking finance, legal and the lead officer to sign a report. */
import { z } from 'zod'
import type { Profile } from '../../../authority/index.ts'
import {
  button,
  dayField,
  form,
  heading,
  html,
  invalid,
  lineField,
  link,
  missing,
  optionalDate,
  type Page,
  page,
  postHere,
  radios,
  redirect,
  summaryList,
} from '../../../web/index.ts'
import { reportDeadline } from '../../clocks/deadlines.ts'
import { address, crumbs, deskOf, nowhere } from '../desk.ts'
import { askSignOff, signKinds, signName, signOffsOf } from '../events.store.ts'
import { signState } from '../report-desk.page.ts'
import { notSignedByAuthor } from '../rules.ts'
import { tellAsked } from '../tell.ts'

const hints = {
  finance: 'What the report says of money',
  legal: 'That the council may do it',
  lead: 'The officer who answers for the report: a director, or the lead of a partnership',
}

export const signOffsPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/:slug/sign-offs',
    allow: 'signed in',
    form: form(
      z.object({
        kind: z.enum(signKinds, 'Choose what they sign for'),
        email: z.string().min(1, 'Enter their email address').max(200, 'Enter their email address'),
        due: optionalDate('the day by which they should sign'),
      }),
    ),
    get: ({ as, actor, params, form: given }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        if (!desk?.mayChange) return missing(nowhere)
        const { draft } = desk
        const asked = await signOffsOf(tx, draft.id)
        const usual =
          draft.meetingDate === null ? undefined : reportDeadline(draft.meetingDate, committee).at.slice(0, 10)
        return {
          title: 'Sign-offs',
          breadcrumbs: crumbs(draft, 'Sign-offs'),
          unlisted: true,
          body: html`${given.summary()}${heading('Sign-offs', draft.title)}${
            asked.length > 0 &&
            summaryList({
              rows: asked.map(one => ({
                key: { text: signName[one.kind] },
                value: {
                  text: html`${one.name}: ${signState(one, draft.version)}${one.remark && html`<br>“${one.remark}”`}`,
                },
              })),
            })
          }<h2 class="govuk-heading-m">Ask somebody</h2><p class="govuk-body">They get an email, see the report as it is, and sign that version. If you change it later, it says so, and they sign again. Asking somebody else takes the place of who was asked before.</p>${postHere(
            html`${radios({
              name: 'kind',
              value: given.value('kind'),
              errorMessage: given.error('kind'),
              fieldset: { legend: { text: 'What do they sign for?', classes: 'govuk-fieldset__legend--s' } },
              items: signKinds.map(kind => ({ value: kind, text: signName[kind], hint: { text: hints[kind] } })),
            })}${lineField(given, 'email', 'Their email address', { hint: 'Of somebody who signs in here' })}${dayField(
              given,
              'due',
              'By when (optional)',
              {
                now: given.value('kind') === '' && usual !== undefined ? Temporal.PlainDate.from(usual) : null,
              },
            )}${button({ text: 'Ask them', preventDoubleClick: true })}`,
          )}<p class="govuk-body">${link(address(draft), 'Back to the report')}</p>`,
        }
      }),
    post: ({ as, actor, params, values, now }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        if (!desk?.mayChange) return missing(nowhere)
        const { draft } = desk
        const due = values.due?.toString() ?? null
        const said = await askSignOff(tx, draft.id, { kind: values.kind, email: values.email, due }, now)
        if (said === 'nobody')
          return invalid('email', 'Nobody signs in here with this email address: ask your administrator')
        if (said === 'own') return invalid('email', notSignedByAuthor.says())
        const asked = (await signOffsOf(tx, draft.id)).find(one => one.kind === values.kind)
        if (asked) await tellAsked(tx, draft, asked)
        return redirect(`${address(draft)}/sign-offs`)
      }),
  })
