/** One's panels, and the form that calls another. */
import { z } from 'zod'
import { mayCasework, mayOpenCases } from '../../access/index.ts'
import { timeOfDay, fullDate, isRefusal } from '../../lib/index.ts'
import {
  button,
  form,
  heading,
  html,
  invalid,
  link,
  page,
  postTo,
  redirect,
  say,
  select,
  table,
  tag,
  wide,
} from '../../web/index.ts'
import { panelCrumbs } from '../casework.view.ts'
import { signedIn } from '../who.ts'
import { worksFor } from '../works-for.ts'
import { makePanel } from './make-panel.ts'
import { dueAhead, dueAt, nameField, panelFields, whenFields } from './panel-form.ts'
import { agreementOffers, myPanels, type Panel } from './store.ts'

/** 'Wednesday 9 December 2026, 10am' */
export const fullMoment = (at: Temporal.Instant): string => `${fullDate(at)}, ${timeOfDay(at)}`

export const panelState = ({
  openedAt,
  closedAt,
  cancelledAt,
  lapsed,
}: Panel): 'Closed' | 'Cancelled' | 'Open' | 'Not opened yet' => {
  if (cancelledAt !== null) return 'Cancelled'
  if (closedAt !== null || lapsed) return 'Closed'
  return openedAt !== null ? 'Open' : 'Not opened yet'
}

const colours = {
  Closed: 'govuk-tag--grey',
  Cancelled: 'govuk-tag--grey',
  Open: 'govuk-tag--green',
  'Not opened yet': 'govuk-tag--blue',
}

export const stateTag = (panel: Panel) => tag({ text: panelState(panel), classes: colours[panelState(panel)] })

export const panelsPage = page({
  path: '/panels',
  allow: mayOpenCases,
  async get(request) {
    const panels = await request.as(myPanels)
    const mine = worksFor(signedIn(request))
    return {
      title: 'Panels',
      breadcrumbs: panelCrumbs(),
      unlisted: true,
      body: html`${heading('Panels')}${say('Meetings of several agencies about cases. What their members see opens with the panel and ends with it.')}${
        mine.length > 0 && button({ text: 'Call a panel', href: '/panels/new' })
      }${
        panels.length === 0
          ? say('You sit at no panel.')
          : wide(
              'Your panels',
              table({
                caption: 'Your panels',
                captionClasses: 'govuk-table__caption--s',
                head: ['Panel', 'When', 'Convened by', 'State'],
                rows: panels.map(panel => [
                  link(`/panels/${panel.slug}`, panel.name),
                  fullMoment(panel.due),
                  panel.agency,
                  stateTag(panel),
                ]),
              }),
            )
      }`,
    }
  },
})

export const newPanelPage = page({
  path: '/panels/new',
  allow: mayCasework,
  form: form(
    z
      .object({
        name: panelFields.name,
        agreement: z.string().regex(/^\d{1,9}-\d{1,9}$/, 'Choose an agreement'),
        due: panelFields.due,
        time: panelFields.time,
      })
      .refine(...dueAhead),
  ),
  get: ({ as, form }) =>
    as(async tx => {
      const offers = await agreementOffers(tx)
      return {
        title: 'Call a panel',
        breadcrumbs: panelCrumbs('Call a panel'),
        unlisted: true,
        body: html`${form.summary()}${heading('Call a panel')}${
          offers.length === 0
            ? say('No agreement in force binds your agency to another. Agreements are made in the administration.')
            : postTo(
                '/panels/new',
                html`${nameField(form)}${select({
                  name: 'agreement',
                  label: { text: 'Under which agreement does it meet?', classes: 'govuk-label--s' },
                  hint: { text: 'Its purpose is the panel’s purpose: only cases that serve it can be put.' },
                  items: [
                    { text: 'Choose', value: '' },
                    ...offers.map(one => ({
                      text: `${one.title}: ${one.purposeSays}`,
                      value: `${one.id}-${one.agencyId}`,
                    })),
                  ],
                  value: form.value('agreement'),
                  errorMessage: form.error('agreement') ?? false,
                })}${whenFields(form)}${button({ text: 'Call it' })}`,
              )
        }`,
      }
    }),
  post(request) {
    const { name, agreement } = request.values
    const [agreementId = 0, agencyId = 0] = agreement.split('-').map(Number)
    return request.as(async tx => {
      const made = await makePanel(tx, {
        name,
        agreementId,
        agencyId,
        due: dueAt(request.values),
        members: [{ accountId: signedIn(request).id, agencyId, capacity: 'chair' }],
      })
      return isRefusal(made) ? invalid('agreement', made.says) : redirect(`/panels/${made.slug}/people`)
    })
  },
})
