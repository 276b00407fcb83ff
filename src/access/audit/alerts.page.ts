/** Alerts for the data protection officer: somebody gave themselves access, or could sign in as somebody else. */
import { z } from 'zod'
import { moment } from '../../lib/index.ts'
import { button, form, html, page, redirect, tag } from '../../web/index.ts'
import { mayProtectData } from '../may.ts'
import { type Alert, alerts, seeAlert } from './alerts.store.ts'
import { logAddress } from './filters.ts'

const most = 200

export const alertsPage = page({
  path: '/data-protection/alerts',
  allow: mayProtectData,
  form: form(z.object({ alert: z.coerce.number().int().positive() })),
  get: ({ read }) =>
    read(async tx => {
      const found = await alerts(tx, most)
      return {
        title: 'Alerts',
        section: '/data-protection',
        body: html`<h1 class="govuk-heading-l">Alerts</h1>${
          found.length > 0
            ? html`<ol class="wardmote-list">${found.map(alertView)}</ol>`
            : html`<p class="govuk-body">There are none.</p>`
        }${found.length === most && html`<p class="govuk-body">These are the first ${most}. Older ones are in the log.</p>`}`,
      }
    }),
  post: ({ as, values }) =>
    as(async tx => {
      await seeAlert(tx, values.alert)
      return redirect('/data-protection/alerts')
    }),
})

const account = ({ about, accountId }: Alert) =>
  accountId !== null &&
  html`<br>Whose access: <a class="govuk-link" href="${logAddress('/log', { account: String(accountId) })}">${about}</a> (${accountId})`

const alertView = (alert: Alert) =>
  html`<li class="wardmote-list__item"><p class="govuk-body">${alert.seenAt === null && html`${tag({ text: 'Not seen', classes: 'govuk-tag--red' })} `}<strong>${alert.by ?? 'The program'}</strong>: ${alert.says}${account(alert)}</p><p class="govuk-body-s wardmote-list__meta">${moment(alert.at)}${alert.seenAt !== null && ` · seen by ${alert.seenBy ?? 'somebody'}, ${moment(alert.seenAt)}`}</p>${
    alert.seenAt === null &&
    html`<form method="post" action="/data-protection/alerts"><input type="hidden" name="alert" value="${alert.id}">${button(
      {
        text: html`Mark as seen<span class="govuk-visually-hidden">: ${alert.says}</span>`,
        classes: 'govuk-button--secondary',
      },
    )}</form>`
  }</li>`
