/** Who sits at a panel: members, and guests for one meeting. For the agency that convenes it. */
import { z } from 'zod'
import { mayCasework } from '../../access/index.ts'
import {
  button,
  form,
  type FormState,
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
  select,
} from '../../web/index.ts'
import { panelCrumbs, postButton } from '../casework.view.ts'
import { partyToAgreement } from '../rules.ts'
import {
  deleteMember,
  insertMember,
  type Member,
  memberOffers,
  type MemberOffer,
  membersOf,
  type Panel,
  panelBySlug,
} from './store.ts'
import { panelOver } from './turn-panel.ts'

const capacities = [
  { value: 'member', text: 'Member' },
  { value: 'chair', text: 'Chair' },
  { value: 'guest', text: 'Guest', hint: { text: 'Somebody who comes to this meeting only.' } },
] as const

function membersView(panel: Panel, members: readonly Member[], offers: readonly MemberOffer[], form: FormState) {
  const at = `/panels/${panel.slug}/people`
  const free = offers.filter(one => members.every(member => member.accountId !== one.accountId))
  return html`${form.summary()}${heading('Who sits at it', panel.name)}<ul class="wardmote-list">${members.map(
    one =>
      html`<li class="wardmote-list__item"><p class="wardmote-list__title">${one.name}</p><p class="wardmote-list__meta">${one.agency}, ${(capacities.find(({ value }) => value === one.capacity)?.text ?? one.capacity).toLowerCase()}</p>${postButton(at, { what: 'remove', who: `${one.accountId}-0` }, html`Remove<span class="govuk-visually-hidden"> ${one.name}</span>`)}</li>`,
  )}</ul>${
    free.length === 0
      ? say('Nobody else of an agency that is party to the agreement can be asked.')
      : postTo(
          at,
          html`<input type="hidden" name="what" value="add">${select({
            name: 'who',
            label: { text: 'Ask somebody', classes: 'govuk-label--s' },
            hint: { text: 'People of the agencies that are party to the agreement.' },
            items: [
              { text: 'Choose', value: '' },
              ...free.map(one => ({ text: `${one.name}, ${one.agency}`, value: `${one.accountId}-${one.agencyId}` })),
            ],
            value: form.value('who'),
            errorMessage: form.error('who') ?? false,
          })}${radios({
            name: 'capacity',
            fieldset: { legend: { text: 'As what?', classes: 'govuk-fieldset__legend--s' } },
            items: [...capacities],
            value: form.value('capacity') || 'member',
            classes: 'govuk-radios--small',
            errorMessage: form.error('capacity') ?? false,
          })}${button({ text: 'Ask them', classes: 'govuk-button--secondary' })}`,
        )
  }<p class="govuk-body">${link(`/panels/${panel.slug}`, 'Back to the panel')}</p>`
}

export const membersPage = page({
  path: '/panels/:slug/people',
  allow: mayCasework,
  form: form(
    z.object({
      what: z.enum(['add', 'remove'], 'Choose what to do'),
      who: z.string().regex(/^\d{1,9}-\d{1,9}$/, 'Choose somebody'),
      capacity: z.enum(['chair', 'member', 'guest'], 'Choose as what').optional(),
    }),
  ),
  get: ({ as, params, form }) =>
    as(async tx => {
      const panel = await panelBySlug(tx, params.slug)
      if (!panel?.convenes) return missing()
      return {
        title: `Who sits at ${panel.name}`,
        breadcrumbs: panelCrumbs('Who sits at it', panel),
        unlisted: true,
        body: membersView(panel, await membersOf(tx, panel.id), await memberOffers(tx, panel), form),
      }
    }),
  post: ({ as, params, values }) =>
    as(async tx => {
      const panel = await panelBySlug(tx, params.slug)
      if (!panel?.convenes) return missing()
      const ended = panelOver(panel)
      if (ended) return invalid('', ended.says)
      const [accountId = 0, agencyId = 0] = values.who.split('-').map(Number)
      if (values.what === 'remove') await deleteMember(tx, panel.id, accountId)
      else {
        const offered = (await memberOffers(tx, panel)).some(
          one => one.accountId === accountId && one.agencyId === agencyId,
        )
        const sits = (await membersOf(tx, panel.id)).some(one => one.accountId === accountId)
        const fault = partyToAgreement.refuses({ offered: offered && !sits })
        if (fault) return invalid('who', fault.says)
        await insertMember(tx, { panelId: panel.id, accountId, agencyId, capacity: values.capacity ?? 'member' })
      }
      return redirect(`/panels/${panel.slug}/people`)
    }),
})
