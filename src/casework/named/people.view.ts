/** Who may see a case, list by list. */
import { longDate } from '../../lib/index.ts'
import {
  button,
  type FormState,
  heading,
  type Html,
  html,
  insetText,
  link,
  say,
  subheading,
  tag,
  type View,
} from '../../web/index.ts'
import type { CaseRow } from '../case/store.ts'
import { crumbs, postButton } from '../casework.view.ts'
import type { Named, OnPanel } from './store.ts'

type Shown = {
  found: CaseRow
  form: FormState
  me: number
  named: readonly Named[]
  panels: readonly OnPanel[]
}

const hidden = (text: string): Html => html`<span class="govuk-visually-hidden"> ${text}</span>`

function listed({ found, named }: Shown, kind: Named['kind'], end: string): Html {
  const item = (one: Named) =>
    html`<li class="wardmote-list__item"><p class="wardmote-list__title">${one.name}${one.agency !== null && `, ${one.agency}`}</p><p class="govuk-body govuk-!-margin-bottom-1">${one.why}</p><p class="wardmote-list__meta govuk-body-s">${one.agreement !== null && `Under “${one.agreement}”. `}Since ${longDate(one.at)}${one.by !== null && `, by ${one.by}`}${one.until && `, the last day is ${longDate(one.until.subtract({ minutes: 1 }))}`}</p>${
      kind !== 'rights' &&
      postButton(
        `/cases/${found.slug}/people`,
        { account: one.accountId, kind: one.kind },
        html`${end}${hidden(`: ${one.name}`)}`,
      )
    }</li>`
  return html`<ul class="wardmote-list">${named.filter(one => one.kind === kind).map(item)}</ul>`
}

const panelState = ({ openedAt, closedAt, cancelledAt }: OnPanel): string =>
  cancelledAt ? 'Cancelled' : closedAt ? 'Closed' : openedAt ? 'Opened' : 'Not opened yet'

export function peopleView(shown: Shown): View {
  const { found, form, me, named, panels } = shown
  const at = `/cases/${found.slug}/people`
  const has = (kind: Named['kind']) => named.some(one => one.kind === kind)
  const onList = named.some(one => one.kind === 'allowed' && one.accountId === me)
  return {
    title: `Who may see ${found.reference}`,
    breadcrumbs: crumbs('Who may see it', found),
    unlisted: true,
    body: html`${form.summary()}${heading('Who may see this case', found.reference)}${subheading(found.agency)}${
      found.limited
        ? html`${say(`Of ${found.agency} only those on this list see the case.`)}${listed(shown, 'allowed', 'Take off the list')}${
            onList &&
            insetText({ text: 'If you take yourself off while others are on the list, you no longer see the case.' })
          }`
        : say(`Everybody who works cases at ${found.agency}, but for those who are excluded.`)
    }${button({ text: found.limited ? 'Add somebody to the list' : 'Limit it to a list', href: `${at}/allow`, classes: 'govuk-button--secondary' })}${subheading(
      'Excluded',
    )}${has('excluded') ? html`${say('These people do not see the case, whatever else they may see. For them it is not there.')}${listed(shown, 'excluded', 'Let back in')}` : say('Nobody.')}${button(
      { text: 'Exclude somebody', href: `${at}/exclude`, classes: 'govuk-button--secondary' },
    )}${subheading('Shared with people of other agencies')}${has('shared') ? listed(shown, 'shared', 'Stop sharing') : say('Nobody.')}${button({ text: 'Share it with somebody', href: `${at}/share`, classes: 'govuk-button--secondary' })}${
      has('rights') &&
      html`${subheading('For a request')}${say('A data protection officer sees the case while they answer somebody’s request.')}${listed(shown, 'rights', '')}`
    }${subheading('Panels')}${
      panels.length === 0
        ? say('It is on the agenda of no panel of yours.')
        : html`<ul class="govuk-list">${panels.map(one => html`<li>${link(`/panels/${one.slug}`, one.name)} ${tag({ text: panelState(one), classes: 'govuk-tag--grey' })}</li>`)}</ul>`
    }`,
  }
}
