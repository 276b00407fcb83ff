/** Who usually sits at a standing panel. For the agency that convenes it. */
import { z } from 'zod'
import { mayCasework } from '../../../access/index.ts'
import {
  button,
  chooseField,
  form,
  heading,
  html,
  invalid,
  link,
  missing,
  page,
  postTo,
  radios,
  redirect,
  say,
} from '../../../web/index.ts'
import { panelCrumbs, postButton } from '../../casework.view.ts'
import { partyToAgreement } from '../../rules.ts'
import { memberOffers } from '../store.ts'
import { deleteUsualMember, groupBySlug, insertUsualMember, usualMembers } from './store.ts'

export const groupPeoplePage = page({
  path: '/panels/groups/:slug/people',
  allow: mayCasework,
  form: form(
    z.object({
      what: z.enum(['add', 'remove'], 'Choose what to do'),
      who: z.string().regex(/^\d{1,9}-\d{1,9}$/, 'Choose somebody'),
      capacity: z.enum(['chair', 'member'], 'Choose as what').optional(),
    }),
  ),
  get: ({ as, params, form }) =>
    as(async tx => {
      const group = await groupBySlug(tx, params.slug)
      if (!group?.convenes) return missing()
      const usual = await usualMembers(tx, group.id)
      const free = (await memberOffers(tx, group)).filter(one =>
        usual.every(({ accountId }) => accountId !== one.accountId),
      )
      const at = `/panels/groups/${group.slug}/people`
      return {
        title: `Who usually sits at ${group.name}`,
        breadcrumbs: panelCrumbs('Who usually sits at it', { name: group.name, slug: `groups/${group.slug}` }),
        unlisted: true,
        body: html`${form.summary()}${heading('Who usually sits at it', group.name)}${say(
          'They are asked to each meeting when it is called; who sits at one meeting can still be changed there.',
        )}<ul class="wardmote-list">${usual.map(
          one =>
            html`<li class="wardmote-list__item"><p class="wardmote-list__title">${one.name}</p><p class="wardmote-list__meta">${one.agency}, ${one.capacity}</p>${postButton(at, { what: 'remove', who: `${one.accountId}-0` }, html`Remove<span class="govuk-visually-hidden"> ${one.name}</span>`)}</li>`,
        )}</ul>${
          free.length === 0
            ? say('Nobody else of an agency that is party to the agreement can be asked.')
            : postTo(
                at,
                html`<input type="hidden" name="what" value="add">${chooseField(
                  form,
                  'who',
                  'Add somebody',
                  free.map(one => ({
                    text: `${one.name}, ${one.agency}`,
                    value: `${one.accountId}-${one.agencyId}`,
                  })),
                  { hint: 'People of the agencies that are party to the agreement.' },
                )}${radios({
                  name: 'capacity',
                  fieldset: { legend: { text: 'As what?', classes: 'govuk-fieldset__legend--s' } },
                  items: [
                    { value: 'member', text: 'Member' },
                    { value: 'chair', text: 'Chair' },
                  ],
                  value: form.value('capacity') || 'member',
                  classes: 'govuk-radios--small govuk-radios--inline',
                  errorMessage: form.error('capacity') ?? false,
                })}${button({ text: 'Add them', classes: 'govuk-button--secondary' })}`,
              )
        }<p class="govuk-body">${link(`/panels/groups/${group.slug}`, 'Back to the standing panel')}</p>`,
      }
    }),
  post: ({ as, params, values }) =>
    as(async tx => {
      const group = await groupBySlug(tx, params.slug)
      if (!group?.convenes) return missing()
      const [accountId = 0, agencyId = 0] = values.who.split('-').map(Number)
      if (values.what === 'remove') await deleteUsualMember(tx, group.id, accountId)
      else {
        const offers = await memberOffers(tx, group)
        const fault = partyToAgreement.refuses({
          offered: offers.some(one => one.accountId === accountId && one.agencyId === agencyId),
        })
        if (fault) return invalid('who', fault.says)
        await insertUsualMember(tx, group.id, { accountId, agencyId, capacity: values.capacity ?? 'member' })
      }
      return redirect(`/panels/groups/${group.slug}/people`)
    }),
})
