/** A panel as one of its people sees it. */
import {
  button,
  type FormState,
  heading,
  type Html,
  html,
  input,
  insetText,
  link,
  postTo,
  say,
  subheading,
  summaryList,
  type View,
} from '../../web/index.ts'
import { panelCrumbs, postButton } from '../casework.view.ts'
import { kindName } from '../kinds.ts'
import { panelOpensInTime } from '../rules.ts'
import { fullMoment, panelState, stateTag } from './panels.page.ts'
import type { AgendaCase, Member, Panel } from './store.ts'

type Shown = {
  panel: Panel
  members: readonly Member[]
  agenda: readonly AgendaCase[]
  form: FormState
  /** The reader is one of its members or guests. */
  sits: boolean
  /** The reader works cases, and can put them. */
  puts: boolean
  now: Temporal.Instant
}

/** Neither closed nor cancelled. */
const stands = (panel: Panel): boolean => ['Open', 'Not opened yet'].includes(panelState(panel))

const capacities = { chair: 'Chair', member: 'Member', guest: 'Guest' }

/** From when to when, said plainly: what somebody does not see must not look like nothing. */
function span({ panel, sits }: Shown): Html {
  const { openedAt, closedAt } = panel
  const state = panelState(panel)
  const other = 'Cases of other agencies'
  if (state === 'Cancelled') return insetText({ text: 'This panel was cancelled: no case is shown because of it.' })
  if (!sits) return insetText({ text: 'You do not sit at this panel: you see the cases that your own agency puts.' })
  if (openedAt === null)
    return insetText({
      text: `${other} are shown to you from when the panel opens until it closes, for 24 hours at most.`,
    })
  const end = closedAt ?? openedAt.add({ hours: 24 })
  return insetText({
    text:
      state === 'Open'
        ? `${other} are shown to you since ${fullMoment(openedAt)}, until the panel closes: at the latest ${fullMoment(end)}.`
        : `${other} were shown to you from ${fullMoment(openedAt)} until ${fullMoment(end)}.`,
  })
}

function agendaView({ panel, agenda }: Shown) {
  if (agenda.length === 0) return say('You see no case on the agenda now.')
  const open = stands(panel)
  const off = (one: AgendaCase) =>
    postButton(
      `/panels/${panel.slug}`,
      { what: 'take off', reference: one.reference },
      html`Take off<span class="govuk-visually-hidden"> ${one.reference}</span>`,
    )
  return html`<ul class="wardmote-list">${agenda.map(
    one =>
      html`<li class="wardmote-list__item"><p class="wardmote-list__title">${link(`/cases/${one.slug}`, one.reference)}</p><p class="wardmote-list__meta">${kindName(one.kind)}, ${one.agency}</p>${one.own && open && off(one)}</li>`,
  )}</ul>`
}

const putForm = ({ panel, form }: Shown) =>
  postTo(
    `/panels/${panel.slug}`,
    html`<input type="hidden" name="what" value="put">${input({
      name: 'reference',
      label: { text: 'Put a case of your agency', classes: 'govuk-label--s' },
      hint: {
        text: `Its reference, for example ASB-2026-3-0042. ${panel.openedAt ? 'The members see it at once.' : 'The members see it once the panel is open.'}`,
      },
      classes: 'govuk-input--width-20',
      autocomplete: 'off',
      spellcheck: false,
      value: form.value('reference'),
      errorMessage: form.error('reference') ?? false,
    })}${button({ text: 'Put it', classes: 'govuk-button--secondary' })}`,
  )

/** What the convening agency does next, with its heading. */
function turning({ panel, now }: Shown): Html | false {
  if (!panel.convenes || !stands(panel)) return false
  const at = `/panels/${panel.slug}`
  if (panel.openedAt !== null)
    return html`${subheading('Close it')}${say('When it closes, its members no longer see the cases of other agencies. It cannot be opened again.')}${postButton(at, { what: 'close' }, 'Close the panel')}`
  const opens = panelOpensInTime.test({ due: panel.due, now })
  return html`${subheading('Open it')}${say('When it opens, its members see the cases on the agenda, each what their agency receives. It opens once.')}${
    opens ? button({ text: 'Open the panel', href: `${at}/open` }) : say(`${panelOpensInTime.says()}.`)
  }<ul class="govuk-list"><li>${link(`${at}/change`, 'Change its name or when it meets')}</li><li>${link(`${at}/cancel`, 'Cancel it')}</li></ul>`
}

export function panelView(shown: Shown): View {
  const { panel, members, form, puts } = shown
  return {
    title: panel.name,
    breadcrumbs: panelCrumbs(panel.name),
    unlisted: true,
    body: html`${form.summary()}${heading(panel.name, 'Panel')}<p class="govuk-body">${stateTag(panel)}</p>${span(shown)}${summaryList(
      {
        rows: [
          { key: { text: 'When' }, value: { text: fullMoment(panel.due) } },
          panel.cancelledAt !== null && { key: { text: 'Cancelled' }, value: { text: fullMoment(panel.cancelledAt) } },
          { key: { text: 'Convened by' }, value: { text: panel.agency } },
          { key: { text: 'Purpose' }, value: { text: panel.purposeSays } },
          { key: { text: 'Agreement' }, value: { text: panel.agreement } },
        ],
      },
    )}${subheading('Agenda')}${agendaView(shown)}${puts && stands(panel) && putForm(shown)}${subheading('Who sits at it')}${
      members.length === 0
        ? say('Nobody yet.')
        : html`<ul class="govuk-list">${members.map(one => html`<li>${one.name}, ${one.agency} (${capacities[one.capacity].toLowerCase()})</li>`)}</ul>`
    }${panel.convenes && stands(panel) && html`<p class="govuk-body">${link(`/panels/${panel.slug}/people`, 'Change who sits at it')}</p>`}${turning(shown)}`,
  }
}
