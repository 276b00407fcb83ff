/** Makes a standing panel; and changes what it is called and how often it meets. */
import { z } from 'zod'
import { mayCasework } from '../../../access/index.ts'
import { isRefusal } from '../../../lib/index.ts'
import {
  button,
  chooseField,
  form,
  type FormState,
  heading,
  html,
  invalid,
  link,
  missing,
  type Page,
  page,
  postHere,
  radios,
  redirect,
  say,
} from '../../../web/index.ts'
import { panelCrumbs } from '../../casework.view.ts'
import type { Engine } from '../../type/engine.ts'
import { signedIn } from '../../who.ts'
import { panelKinds } from '../kind.ts'
import { nameField, panelFields } from '../panel-form.ts'
import { agreementOffers } from '../store.ts'
import { makeGroup } from './make-group.ts'
import { groupBySlug, updateGroup } from './store.ts'

const every = z.enum(['week', 'month'], 'Choose how often it meets')

const everyField = (form: FormState, now = 'month') =>
  radios({
    name: 'every',
    fieldset: { legend: { text: 'How often does it meet?', classes: 'govuk-fieldset__legend--s' } },
    items: [
      { value: 'month', text: 'Every month' },
      { value: 'week', text: 'Every week' },
    ],
    value: form.or('every', now),
    errorMessage: form.error('every') ?? false,
  })

export const newGroupPage = (engine: Engine): Page => {
  const kinds = panelKinds(engine)
  return page({
    path: '/panels/groups/new',
    allow: mayCasework,
    form: form(
      z.object({
        kind: z.string().min(1, 'Choose what kind of panel it is'),
        name: panelFields.name,
        agreement: z.string().regex(/^\d{1,9}-\d{1,9}$/, 'Choose an agreement'),
        every,
      }),
    ),
    get: ({ as, form }) =>
      as(async tx => {
        const offers = await agreementOffers(tx)
        return {
          title: 'Set up a standing panel',
          breadcrumbs: panelCrumbs('Set up a standing panel'),
          unlisted: true,
          body: html`${form.summary()}${heading('Set up a standing panel')}${say(
            'A group that meets again and again. You choose next who usually sits at it; each meeting is called from it.',
          )}${
            offers.length === 0
              ? say('No agreement in force binds your agency to another. Agreements are made in the administration.')
              : postHere(
                  html`${radios({
                    name: 'kind',
                    fieldset: { legend: { text: 'What kind of panel is it?', classes: 'govuk-fieldset__legend--s' } },
                    hint: { text: 'This says which cases are due at it, and what it decides of them.' },
                    items: kinds.map(one => ({ value: one.key, text: one.name })),
                    value: form.value('kind'),
                    errorMessage: form.error('kind') ?? false,
                  })}${nameField(form)}${chooseField(
                    form,
                    'agreement',
                    'Under which agreement does it meet?',
                    offers.map(one => ({
                      text: `${one.title}: ${one.purposeSays}`,
                      value: `${one.id}-${one.agencyId}`,
                    })),
                    { hint: 'Its purpose is the panel’s purpose: only cases that serve it can be put.' },
                  )}${everyField(form)}${button({ text: 'Set it up' })}`,
                )
          }`,
        }
      }),
    post(request) {
      const { kind: key, name, agreement, every } = request.values
      const [agreementId = 0, agencyId = 0] = agreement.split('-').map(Number)
      const chairId = signedIn(request).id
      return request.as(async tx => {
        const made = await makeGroup(tx, engine, { key, name, agreementId, agencyId, every, chairId })
        if (isRefusal(made)) return invalid(made.rule === 'panel-kind-known' ? 'kind' : 'agreement', made.says)
        return redirect(`/panels/groups/${made.slug}/people`)
      })
    },
  })
}

export const changeGroupPage = page({
  path: '/panels/groups/:slug/change',
  allow: mayCasework,
  form: form(z.object({ name: panelFields.name, every })),
  get: ({ as, params, form }) =>
    as(async tx => {
      const group = await groupBySlug(tx, params.slug)
      if (!group?.convenes) return missing()
      return {
        title: `Change ${group.name}`,
        breadcrumbs: panelCrumbs('Change it', { name: group.name, slug: `groups/${group.slug}` }),
        unlisted: true,
        body: html`${form.summary()}${heading('Change the standing panel', group.name)}${postHere(
          html`${nameField(form, group.name)}${everyField(form, group.every)}${button({ text: 'Save' })}`,
        )}<p class="govuk-body">${link(`/panels/groups/${group.slug}`, 'Back to the standing panel')}</p>`,
      }
    }),
  post: ({ as, params, values }) =>
    as(async tx => {
      const group = await groupBySlug(tx, params.slug)
      if (!group?.convenes) return missing()
      await updateGroup(tx, group.id, values)
      return redirect(`/panels/groups/${group.slug}`)
    }),
})
