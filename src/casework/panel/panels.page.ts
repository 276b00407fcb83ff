/** One's panels: those to come, the standing ones, and those that are past, by page; and the form that calls another. */
import { z } from 'zod'
import { mayCasework, mayOpenCases } from '../../access/index.ts'
import { isRefusal } from '../../lib/index.ts'
import {
  button,
  chooseField,
  form,
  heading,
  html,
  invalid,
  link,
  type Page,
  page,
  pagination,
  postTo,
  redirect,
  say,
  select,
  subheading,
  table,
  wide,
} from '../../web/index.ts'
import { panelCrumbs } from '../casework.view.ts'
import type { Engine } from '../type/engine.ts'
import { signedIn } from '../who.ts'
import { worksFor } from '../works-for.ts'
import { nextOf, nextWords } from './group/group.view.ts'
import { myGroups } from './group/store.ts'
import { panelKinds } from './kind.ts'
import { makePanel } from './make-panel.ts'
import { dueAhead, dueAt, nameField, panelFields, whenFields } from './panel-form.ts'
import { fullMoment, stateTag } from './state.view.ts'
import { agreementOffers, comingPanels, type Panel, pastPanels } from './store.ts'

/** Past panels on a page. */
const perPage = 25

/** '2026-12-09T14:30:00Z_12': the last of the page before; whatever else somebody typed is the first page. */
function readAfter(text: string | null): { due: Temporal.Instant; id: number } | undefined {
  const [, due = '', id = ''] = /^([\dTZ:.-]{20,40})_(\d{1,9})$/.exec(text ?? '') ?? []
  if (id === '') return undefined
  try {
    return { due: Temporal.Instant.from(due), id: Number(id) }
  } catch {
    return undefined
  }
}

const tableOf = (caption: string, panels: readonly Panel[]) =>
  wide(
    caption,
    table({
      caption,
      captionClasses: 'govuk-table__caption--m',
      head: ['Panel', 'When', 'Convened by', 'State'],
      rows: panels.map(panel => [
        link(`/panels/${panel.slug}`, panel.name),
        fullMoment(panel.due),
        panel.agency,
        stateTag(panel),
      ]),
    }),
  )

export const panelsPage = (engine: Engine): Page =>
  page({
    path: '/panels',
    allow: mayOpenCases,
    async get(request) {
      const { query, now } = request
      const before = readAfter(query.get('before'))
      const { coming, groups, past } = await request.as(async tx => ({
        coming: before ? [] : await comingPanels(tx),
        groups: before ? [] : await myGroups(tx),
        past: await pastPanels(tx, perPage + 1, before),
      }))
      const mine = worksFor(signedIn(request))
      const listed = past.slice(0, perPage)
      const last = listed.at(-1)
      return {
        title: before ? 'Earlier panels' : 'Panels',
        breadcrumbs: panelCrumbs(),
        unlisted: true,
        body: html`${heading(before ? 'Earlier panels' : 'Panels')}${
          !before &&
          html`${say('Meetings of several agencies about cases. What their members see opens with the panel and ends with it.')}${
            mine.length > 0 &&
            html`<div class="govuk-button-group">${button({ text: 'Call a panel', href: '/panels/new' })}${panelKinds(engine).length > 0 && link('/panels/groups/new', 'Set up a standing panel')}</div>`
          }${coming.length === 0 ? say('No panel is to come at which you sit.') : tableOf('To come, the next first', coming)}${
            groups.length > 0 &&
            html`${subheading('Standing panels')}<ul class="wardmote-list">${groups.map(
              one =>
                html`<li class="wardmote-list__item"><p class="wardmote-list__title">${link(`/panels/groups/${one.slug}`, one.name)}</p><p class="wardmote-list__meta">Every ${one.every}. ${nextWords(one, nextOf(engine, one, now))}</p></li>`,
            )}</ul>`
          }`
        }${listed.length > 0 && tableOf('Past, the last first', listed)}${
          (before || past.length > perPage) &&
          pagination({
            ...(before && { previous: { href: '/panels', text: 'First page' } }),
            ...(past.length > perPage &&
              last && { next: { href: `/panels?before=${encodeURIComponent(`${last.due.toString()}_${last.id}`)}` } }),
          })
        }`,
      }
    },
  })

export const newPanelPage = (engine: Engine): Page =>
  page({
    path: '/panels/new',
    allow: mayCasework,
    form: form(
      z
        .object({
          name: panelFields.name,
          kind: z.string().optional().default(''),
          agreement: z.string().regex(/^\d{1,9}-\d{1,9}$/, 'Choose an agreement'),
          due: panelFields.due,
          time: panelFields.time,
        })
        .refine(...dueAhead),
    ),
    get: ({ as, form }) =>
      as(async tx => {
        const offers = await agreementOffers(tx)
        const kinds = panelKinds(engine)
        return {
          title: 'Call a panel',
          breadcrumbs: panelCrumbs('Call a panel'),
          unlisted: true,
          body: html`${form.summary()}${heading('Call a panel')}${
            offers.length === 0
              ? say('No agreement in force binds your agency to another. Agreements are made in the administration.')
              : postTo(
                  '/panels/new',
                  html`${nameField(form)}${
                    kinds.length > 0 &&
                    chooseField(
                      form,
                      'kind',
                      'What kind of panel is it?',
                      kinds.map(one => ({ value: one.key, text: one.name })),
                      {
                        none: 'None of these',
                        hint: 'This says which cases are due at it, and what it decides of them.',
                      },
                    )
                  }${select({
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
      const { name, agreement, kind } = request.values
      const [agreementId = 0, agencyId = 0] = agreement.split('-').map(Number)
      return request.as(async tx => {
        const made = await makePanel(tx, {
          name,
          key: panelKinds(engine).find(one => one.key === kind)?.key ?? null,
          agreementId,
          agencyId,
          due: dueAt(request.values),
          members: [{ accountId: signedIn(request).id, agencyId, capacity: 'chair' }],
        })
        return isRefusal(made) ? invalid('agreement', made.says) : redirect(`/panels/${made.slug}/people`)
      })
    },
  })
