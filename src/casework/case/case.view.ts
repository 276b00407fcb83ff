/** A case as its reader receives it: facts, people, what happened, and what they can do. */
import { list, longDate } from '../../lib/index.ts'
import {
  button,
  dateInput,
  details,
  heading,
  type Html,
  html,
  insetText,
  lines,
  link,
  notificationBanner,
  say,
  subheading,
  summaryList,
  tag,
  type View,
} from '../../web/index.ts'
import { crumbs } from '../casework.view.ts'
import { roleName } from '../fields.ts'
import { actPath } from '../act/act.page.ts'
import { actsOf } from '../act/every-case.ts'
import { consentsView } from '../act/consents.view.ts'
import { together } from '../alike/also-in.ts'
import { isOffered } from '../act/work-out.ts'
import type { Address } from '../party/store.ts'
import type { Act, Context, Person } from '../type/act.ts'
import type { CaseType } from '../type/case-type.ts'
import { type Engine, typeName, typeOf } from '../type/engine.ts'
import { dueView } from './due.view.ts'
import { timelineView } from './timeline.view.ts'
import { warned } from './warned.ts'
import type { CaseRow, Received } from './store.ts'

export type Seen = {
  engine: Engine
  now: Temporal.Instant
  found: CaseRow
  /** As the reader receives it; as it stood at the end of `on`, where that is said. */
  context: Context
  on: Temporal.PlainDate | null
  /** The reader has just written something. */
  saved: boolean
  receives: readonly Received[]
  /** The agreements by which the reader sees the case, where they do not see all of it. */
  under: readonly { title: string }[]
  addresses: readonly Address[]
  /** Who in the case is one person entered twice. */
  twice: readonly { readonly oneId: number; readonly otherId: number }[]
  /** What stands below the people. */
  sections: readonly Html[]
}

/** So that nobody takes a field that they do not receive for one that is empty. */
function receipt({ found, receives, under }: Seen): Html | false {
  if (receives.some(one => one.agreement === null)) return found.limited && limitedNote
  const fields = [...new Set(receives.map(one => one.says))]
  const gateways = [...new Set(receives.flatMap(one => one.gateway ?? []))]
  const titles = list(under.map(one => `“${one.title}”`))
  return insetText({
    text:
      fields.length === 0
        ? html`<p class="govuk-body">Your agency receives no kind of field of this case under the agreement ${titles}.</p>`
        : html`<p class="govuk-body">Your agency receives, under the agreement ${titles} (${list(gateways)}):</p><ul class="govuk-list govuk-list--bullet">${fields.map(
            says => html`<li>${says}</li>`,
          )}</ul><p class="govuk-body">Whatever else ${found.agency} has recorded is not shown here, and not counted.</p>`,
  })
}

const limitedNote = insetText({ text: 'Only those on the list of this case see it.' })

const closedNote = (found: CaseRow) =>
  found.closed !== null &&
  html`${
    found.own
      ? html`${say('To add people or notes, or to assign it, open it again first.')}${button({ text: 'Open it again', href: `/cases/${found.slug}/${found.kind}/reopened`, classes: 'govuk-button--secondary' })}`
      : say(`Nothing is added to it, unless ${found.agency} opens it again.`)
  }`

/** 1 is the highest. */
const priorities = ['High', 'Medium', 'Standard']

const told = ({ saved, context }: Seen) => {
  const last = context.stood.events.toSorted((one, other) => one.id - other.id).at(-1)
  return saved && last && notificationBanner({ type: 'success', text: `Saved: ${last.says.split('\n')[0] ?? ''}` })
}

/** As the reader's events say, where they receive them all; else as its row says. */
function stageView({ engine, found, context: { stood }, on }: Seen) {
  const key = on === null ? found.stage : stood.stage
  const name = typeOf(engine, found.kind)?.stages.find(one => one.key === key)?.name ?? key
  const closed = (on === null ? found.closed : stood.closed) !== null && name !== 'Closed'
  return html`<p class="govuk-body">${tag({ text: name })}${closed && html` ${tag({ text: 'Closed', classes: 'govuk-tag--grey' })}`}</p>`
}

function facts({ found, context: { stood }, on }: Seen) {
  const closed = on === null ? found.closed : stood.closed
  return summaryList({
    rows: [
      found.priority !== null && {
        key: { text: 'Priority' },
        value: { text: priorities[found.priority - 1] ?? String(found.priority) },
      },
      found.ward !== null && { key: { text: 'Ward' }, value: { text: found.ward } },
      { key: { text: 'Agency' }, value: { text: found.agency } },
      { key: { text: 'Worker' }, value: { text: found.worker ?? 'Nobody yet' } },
      { key: { text: 'Opened' }, value: { text: longDate(found.opened) } },
      closed !== null && { key: { text: 'Closed' }, value: { text: longDate(closed) } },
    ],
  })
}

/** Somebody with all that was written of them: several entries of one person stand on one card. */
function person(found: CaseRow, entries: readonly Person[], addresses: readonly Address[]) {
  const homes = addresses.filter(
    one => entries.some(({ id }) => id === one.partyId) && (one.lines !== '' || one.postcode !== null),
  )
  const [first = '', ...others] = [...new Set(entries.map(one => one.name))]
  const born = [...new Set(entries.flatMap(one => one.born ?? []))]
  const roles = [...new Set(entries.map(one => roleName(one.role)))]
  return summaryList({
    card: {
      title: { text: others.length === 0 ? first : `${first}, also ${list(others)}`, headingLevel: 3 },
      ...(found.own && {
        actions: {
          items: entries.map(({ id, name }) => ({
            href: `/cases/${found.slug}/parties/${id}`,
            text: 'Put right',
            ...(entries.length > 1 && { visuallyHiddenText: `: ${name}` }),
          })),
        },
      }),
    },
    rows: [
      { key: { text: 'In this case' }, value: { text: list(roles) } },
      born.length > 0 && { key: { text: 'Date of birth' }, value: { text: born.map(longDate).join(' or ') } },
      ...homes.map(home => ({
        key: { text: 'Address' },
        value: {
          text: html`${lines(home.lines.split('\n'))}${home.postcode !== null && html`${home.lines !== '' && html`<br>`}${home.postcode}`}`,
        },
      })),
    ],
  })
}

/** Under the words of their groups, in the order in which those come first. */
function actLinks(found: CaseRow, type: CaseType, acts: readonly Act[]) {
  const groups = Map.groupBy(acts, one => one.group ?? '')
  return html`${[...groups].map(
    ([group, all]) =>
      html`${group !== '' && html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">${group}</h3>`}<ul class="govuk-list">${all.map(
        one => html`<li>${link(actPath(found.slug, type, one), one.name)}</li>`,
      )}</ul>`,
  )}`
}

/** What can be done with it now: what comes next as buttons, all else in a list. */
function ways({ engine, found, context, receives }: Seen): Html {
  const at = `/cases/${found.slug}`
  const type = typeOf(engine, found.kind)
  const open = found.closed === null
  const offered = type
    ? actsOf(type).filter(
        one =>
          one.panel === undefined &&
          (found.own || (one.anybody === true && receives.some(({ field }) => field === one.field))) &&
          isOffered(one, context),
      )
    : []
  const next = offered.filter(one => one.next)
  const rest = offered.filter(one => !one.next)
  return html`${
    type &&
    next.length > 0 &&
    html`<div class="govuk-button-group">${next.map((one, n) =>
      button({
        text: one.name,
        href: actPath(found.slug, type, one),
        ...(n > 0 && { classes: 'govuk-button--secondary' }),
      }),
    )}</div>`
  }${
    type &&
    [...Map.groupBy(rest, one => one.apart ?? 'Everything else that can be done with it')].map(([summaryText, all]) =>
      details({ classes: 'wardmote-screen', summaryText, text: actLinks(found, type, all) }),
    )
  }<ul class="govuk-list wardmote-inline wardmote-screen">${[
    open && found.own && link(`${at}/parties/new`, 'Add a person'),
    open && found.own && link(`${at}/places/new`, 'Add a place'),
    open && found.own && link(`${at}/worker`, 'Assign it'),
    open && found.own && link(`${at}/hand-over`, 'Hand it to another agency'),
    open &&
      found.own &&
      type?.looksElsewhere &&
      link(`${at}/elsewhere`, 'Ask whether another agency has a case about them'),
    found.own && link(`${at}/people`, 'Who may see it'),
    found.own && link(`${at}/readers`, 'Who has read it'),
  ].map(one => one && html`<li>${one}</li>`)}</ul>`
}

const asItStood = (seen: Seen): Html =>
  details({
    classes: 'wardmote-screen',
    summaryText: 'See the case as it stood on another day',
    text: html`<form method="get" action="/cases/${seen.found.slug}">${dateInput({
      id: 'on',
      namePrefix: 'on',
      fieldset: { legend: { text: 'At the end of which day?', classes: 'govuk-fieldset__legend--s' } },
      hint: { text: 'What was written later is left out.' },
    })}${button({ text: 'Show it', classes: 'govuk-button--secondary' })}</form>`,
  })

const past = ({ found, on }: Seen) =>
  on !== null &&
  insetText({
    text: html`This is the case as it stood at the end of ${longDate(on)}. ${link(`/cases/${found.slug}`, 'See it as it stands now')}`,
  })

export function caseView(seen: Seen): View {
  const { engine, found, context, addresses, receives, sections, twice, on } = seen
  const notes = receives.some(one => !['identity', 'contact'].includes(one.field))
  const type = typeOf(engine, found.kind)
  const due = on === null && found.own && dueView(type, context)
  const shown = found.own && context.stood.begun ? (type?.shows?.(context) ?? []) : []
  const shows = (first: boolean) =>
    shown.filter(one => (one.first ?? false) === first).map(one => html`${subheading(one.title)}${one.body}`)
  const { events } = context.stood
  return {
    title: found.reference,
    breadcrumbs: crumbs(found.reference),
    unlisted: true,
    body: html`${told(seen)}${heading(found.reference, typeName(engine, found.kind))}${past(seen)}${stageView(seen)}${on === null && closedNote(found)}${receipt(seen)}${warned(type, context, receives)}${shows(true)}${
      due && html`${subheading('Due')}${due}`
    }${on === null && ways(seen)}${shows(false)}${subheading('The case')}${facts(seen)}${subheading('People and places')}${consentsView(context)}${
      context.people.length === 0
        ? say(found.own ? 'Nobody yet.' : 'Nobody whom you receive.')
        : together(context.people, twice).map(entries => person(found, entries, addresses))
    }${sections}${subheading('What happened')}${on === null && notes && found.closed === null && button({ text: 'Add a note', href: `/cases/${found.slug}/note`, classes: 'govuk-button--secondary' })}${
      events.length === 0
        ? say('Nothing that you receive.')
        : timelineView({ slug: found.slug, type: found.own && on === null ? type : undefined, events })
    }${asItStood(seen)}`,
  }
}
