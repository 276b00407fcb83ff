/** A panel as one of its people sees it. */
import { count, fullDate } from '../../lib/index.ts'
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
  tag,
  type View,
} from '../../web/index.ts'
import { panelCrumbs, postButton } from '../casework.view.ts'
import { panelOpensInTime } from '../rules.ts'
import { type Engine, typeName } from '../type/engine.ts'
import { movable } from './agenda/move-case.ts'
import { addedLate } from './agenda/order.ts'
import type { AgendaCase } from './agenda/store.ts'
import { agenciesPresent, attendedName } from './attendance/by-agency.ts'
import { decisionTag } from './hearing/decision.view.ts'
import { hearingPath } from './hearing/hearing.view.ts'
import { panelKindName } from './kind.ts'
import { fullMoment, panelState, stateTag } from './state.view.ts'
import type { Member, Panel } from './store.ts'

type Shown = {
  engine: Engine
  panel: Panel
  members: readonly Member[]
  agenda: readonly AgendaCase[]
  form: FormState
  /** The reader works cases, and can put them. */
  puts: boolean
  now: Temporal.Instant
}

/** Neither closed nor cancelled; or of before, and still being recorded. */
const stands = (panel: Panel): boolean =>
  panel.recording || ['Open', 'Not opened yet', 'Not held'].includes(panelState(panel))
const isOpen = (panel: Panel): boolean => panelState(panel) === 'Open'

const capacities = { chair: 'chair', member: 'member', guest: 'guest' }

/** From when to when, said plainly: what somebody does not see must not look like nothing. */
function span({ panel }: Shown): Html {
  const { openedAt, closedAt, sits } = panel
  const state = panelState(panel)
  const other = 'Cases of other agencies'
  if (panel.recordedAt !== null)
    return insetText({
      text: `This meeting was held before the group met here. ${panel.recordedBy ?? 'Somebody'} recorded it on ${fullDate(panel.recordedAt)}: no case was shown because of it.`,
    })
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

function oneCase({ engine, panel }: Shown, one: AgendaCase): Html {
  const off =
    one.own &&
    stands(panel) &&
    one.decision === null &&
    postButton(
      `/panels/${panel.slug}`,
      { what: 'take off', reference: one.reference },
      html`Take off<span class="govuk-visually-hidden"> ${one.reference}</span>`,
    )
  const late = addedLate({ putAt: one.putAt, due: panel.due })
  // At the meeting one case follows the other; before, and afterwards, the case itself.
  const at =
    isOpen(panel) || (panel.recording && one.own) || one.decision === 'panel-said'
      ? hearingPath(panel, one)
      : `/cases/${one.slug}`
  return html`<li class="wardmote-list__item"><p class="wardmote-list__title">${link(at, one.reference)} ${decisionTag(one.decision)}</p><p class="wardmote-list__meta">${typeName(engine, one.kind)}, ${one.agency}${one.why !== '' && html`<br>${one.why}`}${
    late && html`<br>${tag({ text: 'Added late', classes: 'govuk-tag--yellow' })} ${fullDate(one.putAt)}`
  }${one.own && one.decision === 'panel-said' && html`<br>The panel said something that your agency has not taken up yet.`}</p>${off}</li>`
}

function agendaView(shown: Shown): Html {
  const { panel, agenda, puts } = shown
  const at = `/panels/${panel.slug}`
  const first = agenda.find(one => one.decision === null) ?? agenda[0]
  const ways = [
    puts && stands(panel) && panel.key !== null && link(`${at}/agenda`, 'Put the cases that are due'),
    stands(panel) && movable(agenda, panel.convenes).length > 1 && link(`${at}/order`, 'Change the order'),
  ].filter(one => one !== false)
  return html`${
    isOpen(panel) &&
    panel.sits &&
    first &&
    button({
      text: agenda.every(one => one.decision === null) ? 'Begin with the first case' : 'Go on with the cases',
      href: hearingPath(panel, first),
    })
  }${
    agenda.length === 0
      ? say('You see no case on the agenda now.')
      : html`<ol class="wardmote-list">${agenda.map(one => oneCase(shown, one))}</ol>`
  }${ways.length > 0 && html`<ul class="govuk-list">${ways.map(one => html`<li>${one}</li>`)}</ul>`}`
}

const putForm = ({ panel, form }: Shown) =>
  postTo(
    `/panels/${panel.slug}`,
    html`<input type="hidden" name="what" value="put">${input({
      name: 'reference',
      label: { text: 'Put a case of your agency', classes: 'govuk-label--s' },
      hint: {
        text: `Its reference, as its page shows it. ${panel.recordedAt ? 'Nobody sees it because of this.' : panel.openedAt ? 'The members see it at once.' : 'The members see it once the panel is open.'}`,
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
  if (!panel.convenes || !stands(panel) || panel.recordedAt !== null) return false
  const at = `/panels/${panel.slug}`
  if (panel.openedAt !== null)
    return html`${subheading('Close it')}${say('When it closes, its members no longer see the cases of other agencies. It cannot be opened again.')}${button({ text: 'Close the panel', href: `${at}/close`, classes: 'govuk-button--secondary' })}`
  const opens = panelOpensInTime.test({ due: panel.due, now })
  return html`${subheading('Open it')}${say('When it opens, its members see the cases on the agenda, each what their agency receives. It opens once.')}${
    opens ? button({ text: 'Open the panel', href: `${at}/open` }) : say(`${panelOpensInTime.says()}.`)
  }<ul class="govuk-list"><li>${link(`${at}/change`, 'Change its name or when it meets')}</li><li>${link(`${at}/cancel`, 'Cancel it')}</li></ul>`
}

function who({ panel, members }: Shown): Html {
  const opened = panel.openedAt !== null
  const at = `/panels/${panel.slug}`
  const agencies = agenciesPresent(members)
  const ways = [
    panel.convenes && stands(panel) && link(`${at}/people`, 'Change who sits at it'),
    panel.convenes &&
      panel.cancelledAt === null &&
      link(`${at}/attendance`, opened ? 'Note who came' : 'Note who sends apologies'),
  ].filter(one => one !== false)
  return html`${
    members.length === 0
      ? say('Nobody yet.')
      : html`<ul class="govuk-list">${members.map(
          one =>
            html`<li>${one.name}, ${one.agency} (${capacities[one.capacity]})${(opened || one.attended !== null) && html`: <strong>${attendedName(one.attended).toLowerCase()}</strong>`}</li>`,
        )}</ul>`
  }${opened && agencies > 0 && say(`People of ${count(agencies, 'agency', 'agencies')} came.`)}${
    ways.length > 0 && html`<ul class="govuk-list">${ways.map(one => html`<li>${one}</li>`)}</ul>`
  }`
}

export function panelView(shown: Shown): View {
  const { engine, panel, form, puts } = shown
  const at = `/panels/${panel.slug}`
  return {
    title: panel.name,
    breadcrumbs: panelCrumbs(panel.name),
    unlisted: true,
    body: html`${form.summary()}${heading(panel.name, panel.key === null ? 'Panel' : panelKindName(engine, panel.key))}<p class="govuk-body">${stateTag(panel)} ${fullMoment(panel.due)}</p>${span(shown)}${
      panel.openedAt !== null &&
      html`<ul class="govuk-list wardmote-inline"><li>${link(`${at}/notes`, 'Themes and actions')}</li><li>${link(`${at}/minutes`, 'Minutes')}</li></ul>`
    }${panel.openedAt === null && turning(shown)}${subheading('Agenda')}${agendaView(shown)}${puts && stands(panel) && putForm(shown)}${subheading('Who sits at it')}${who(shown)}${panel.openedAt !== null && turning(shown)}${subheading('About this panel')}${summaryList(
      {
        rows: [
          panel.cancelledAt !== null && { key: { text: 'Cancelled' }, value: { text: fullMoment(panel.cancelledAt) } },
          panel.groupSlug !== null && {
            key: { text: 'Meeting of' },
            value: { text: link(`/panels/groups/${panel.groupSlug}`, panel.groupName ?? '') },
          },
          { key: { text: 'Convened by' }, value: { text: panel.agency } },
          { key: { text: 'Purpose' }, value: { text: panel.purposeSays } },
          { key: { text: 'Agreement' }, value: { text: panel.agreement } },
        ],
      },
    )}`,
  }
}
