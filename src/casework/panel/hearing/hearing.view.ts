/** One case at a panel, as the chair goes through the agenda: why it is here, what is new, what is decided; then the next one. */
import { fullDate, longDate } from '../../../lib/index.ts'
import {
  button,
  chooseField,
  details,
  type FormState,
  heading,
  type Html,
  html,
  insetText,
  link,
  pagination,
  postTo,
  say,
  subheading,
  tag,
  type View,
  wordsField,
} from '../../../web/index.ts'
import type { Received } from '../../case/store.ts'
import { timelineView } from '../../case/timeline.view.ts'
import { warned } from '../../case/warned.ts'
import { panelCrumbs } from '../../casework.view.ts'
import { fieldName, roleName } from '../../fields.ts'
import type { Address } from '../../party/store.ts'
import type { Act, Context } from '../../type/act.ts'
import { type Engine, typeName, typeOf } from '../../type/engine.ts'
import { addedLate } from '../agenda/order.ts'
import type { AgendaCase } from '../agenda/store.ts'
import type { AtPanel } from './at-panel.ts'
import { fieldsToWrite, speaksHere, toTakeUp } from './decide.ts'
import { decisionTag } from './decision.view.ts'

export type Heard = {
  readonly engine: Engine
  readonly at: AtPanel
  readonly context: Context
  readonly receives: readonly Received[]
  readonly addresses: readonly Address[]
  /** What can be decided by an act; none of another agency's case. */
  readonly acts: readonly Act[]
  /** Why nothing can be decided now. */
  readonly fault: string | null
  readonly form: FormState
}

export const hearingPath = (panel: { readonly slug: string }, one: { readonly slug: string }): string =>
  `/panels/${panel.slug}/cases/${one.slug}`

/** At the head in one line, so that the case itself is in sight; at the foot in full. */
function turning({ panel, agenda, place, entry }: AtPanel, where: 'head' | 'foot'): Html {
  const [before, after] = [agenda[place - 1], agenda[place + 1]]
  if (where === 'foot')
    return pagination({
      ...(before && {
        previous: { href: hearingPath(panel, before), text: 'Previous case', labelText: before.reference },
      }),
      next: after
        ? { href: hearingPath(panel, after), text: 'Next case', labelText: after.reference }
        : { href: `/panels/${panel.slug}`, text: 'Back to the panel', labelText: 'This is the last case' },
      landmarkLabel: 'Cases on the agenda',
    })
  const step = (one: AgendaCase, text: string) =>
    html`<li>${link(hearingPath(panel, one), html`${text}<span class="govuk-visually-hidden">: ${one.reference}</span>`)}</li>`
  return html`${entry.decision !== null && after && button({ text: 'Next case', href: hearingPath(panel, after) })}<nav aria-label="The case before and the next one"><ul class="govuk-list wardmote-inline">${before && step(before, 'Previous case')}${after && step(after, 'Next case')}<li>${link(`/panels/${panel.slug}`, 'Agenda')}</li></ul></nav>`
}

/** In few lines: a chair reads them aloud. */
function facts({ engine, at: { panel, entry, found } }: Heard): Html {
  const type = typeOf(engine, found.kind)
  const late = addedLate({ putAt: entry.putAt, due: panel.due })
  const known = [
    typeName(engine, found.kind),
    type?.stages.find(one => one.key === found.stage)?.name ?? found.stage,
    found.priority === null ? '' : `Priority ${found.priority}`,
    found.ward ?? '',
    found.agency,
    found.worker ?? '',
    `Opened ${longDate(found.opened)}`,
  ]
  return html`${entry.why !== '' && say(html`<strong>${entry.why}</strong>`)}${
    late &&
    say(
      html`${tag({ text: 'Added late', classes: 'govuk-tag--yellow' })} ${fullDate(entry.putAt)}${entry.putBy !== null && `, by ${entry.putBy}`}`,
    )
  }<ul class="govuk-list wardmote-inline">${known.map(words => words !== '' && html`<li>${words}</li>`)}</ul>`
}

function people({ context, addresses }: Heard): Html {
  const home = (id: number) =>
    addresses
      .filter(one => one.partyId === id)
      .map(one => [...one.lines.split('\n'), one.postcode ?? ''].filter(line => line !== '').join(', '))
  return context.people.length === 0
    ? say('Nobody whom you receive.')
    : html`<ul class="govuk-list govuk-list--bullet">${context.people.map(
        one =>
          html`<li><strong>${one.name}</strong> (${roleName(one.role).toLowerCase()})${one.born !== null && `, born ${longDate(one.born)}`}${home(one.id).map(text => html`<br>${text}`)}</li>`,
      )}</ul>`
}

/** One field and one box: the kind of field decides who receives it, and what is to be done is first. */
function wordsForm({ at: { panel, found }, receives, form }: Heard, what: string, label: string, send: string): Html {
  const offered = fieldsToWrite(receives)
  return postTo(
    hearingPath(panel, found),
    html`<input type="hidden" name="what" value="${what}">${wordsField(form, what, label, { rows: 3 })}${
      offered.length === 1
        ? html`<input type="hidden" name="${what}Field" value="${offered[0]?.field ?? ''}">`
        : chooseField(
            form,
            `${what}Field`,
            'What is it about?',
            offered.map(one => ({ value: one.field, text: fieldName(one.field) })),
            { now: offered[0]?.field, hint: 'This decides which agencies receive it.' },
          )
    }${button({ text: send, classes: 'govuk-button--secondary', preventDoubleClick: true })}`,
  )
}

function deciding(heard: Heard): Html | false {
  const { at, acts, fault, form, receives } = heard
  const { panel, found, entry } = at
  const open = speaksHere(at)
  const taking = toTakeUp(at)
  if (!open && !taking) return false
  const writes = fieldsToWrite(receives).length > 0
  const words = !found.own
    ? wordsForm(heard, 'said', `What does the panel say to ${found.agency}?`, `Tell ${found.agency}`)
    : taking
      ? wordsForm(heard, 'takenUp', 'What did you do about it?', 'Say that it is taken up')
      : wordsForm(heard, 'decided', 'What does the panel decide?', 'Write the decision')
  const buttons =
    acts.length > 0 &&
    html`<div class="govuk-button-group">${acts.map((one, n) =>
      button({
        text: one.name,
        href: `${hearingPath(panel, found)}/${found.kind}/${one.key}`,
        ...(n > 0 && { classes: 'govuk-button--secondary' }),
      }),
    )}</div>`
  return html`${subheading(taking && !open ? 'The panel said something for you to take up' : 'Decide')}${
    fault !== null
      ? html`${insetText({ text: `${fault}.` })}${
          panel.convenes && say(link(`/panels/${panel.slug}/attendance`, 'Note who is here'))
        }`
      : html`${!found.own && say(`Only ${found.agency} moves its case: it is told, on its work page, what the panel says.`)}${
          entry.decision !== null &&
          !taking &&
          say('Something was decided already; a further decision stands beside it.')
        }${buttons}${
          writes &&
          (buttons
            ? details({
                summaryText: 'Something else, in words',
                text: words,
                open: form.error('decided') !== undefined || form.error('takenUp') !== undefined,
              })
            : words)
        }`
  }${open && writes && html`${subheading('Note what is said')}${wordsForm(heard, 'note', 'Note', 'Add the note')}`}`
}

/** What was written since a panel spoke of it last; the rest is folded away. */
function happened({ at: { panel, found }, context }: Heard): Html {
  const { events } = context.stood
  const here = events.filter(one => one.panelId === panel.id)
  const others = events.filter(one => one.panelId !== panel.id)
  const before = others.findLastIndex(one => one.panelId !== null)
  const [old, fresh] = [others.slice(0, before + 1), others.slice(before + 1)]
  const shown = (all: typeof events) => timelineView({ slug: found.slug, type: undefined, events: all })
  return html`${here.length > 0 && html`${subheading('At this meeting')}${shown(here)}`}${subheading(
    before < 0 ? 'What happened' : 'Since the last meeting that spoke of it',
  )}${fresh.length === 0 ? say('Nothing that you receive.') : shown(fresh)}${
    old.length > 0 && details({ summaryText: 'Earlier', text: shown(old) })
  }`
}

export function hearingView(heard: Heard): View {
  const { engine, at, form, context, receives } = heard
  const { panel, agenda, entry, place, found } = at
  const type = typeOf(engine, found.kind)
  const shows = found.own && context.stood.begun ? (type?.shows?.(context) ?? []) : []
  const decision = decisionTag(entry.decision)
  return {
    title: `${found.reference}: ${panel.name}`,
    breadcrumbs: panelCrumbs(found.reference, panel),
    unlisted: true,
    body: html`${form.summary()}${heading(found.reference, `Case ${place + 1} of ${agenda.length}, ${panel.name}`)}${
      decision || found.closed !== null
        ? html`<p class="govuk-body">${decision} ${found.closed !== null && tag({ text: 'Closed', classes: 'govuk-tag--grey' })}</p>`
        : false
    }${turning(at, 'head')}${warned(type, context, receives)}${facts(heard)}${people(heard)}${shows.map(one => html`${subheading(one.title)}${one.body}`)}${deciding(heard)}${happened(heard)}${turning(at, 'foot')}${say(link(`/cases/${found.slug}`, 'The whole case'))}`,
  }
}
