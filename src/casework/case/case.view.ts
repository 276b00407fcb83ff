/** A case as its reader receives it: facts, people, what happened, and what they can do. */
import { list, longDate } from '../../lib/index.ts'
import {
  button,
  heading,
  type Html,
  html,
  lines,
  insetText,
  link,
  say,
  subheading,
  summaryList,
  tag,
  type View,
} from '../../web/index.ts'
import { crumbs } from '../casework.view.ts'
import { fieldName, roleName } from '../fields.ts'
import { kindName } from '../kinds.ts'
import type { Address, Party } from '../party/store.ts'
import type { Event } from './event.store.ts'
import type { CaseRow, Received } from './store.ts'

export type Seen = {
  found: CaseRow
  receives: readonly Received[]
  /** The agreements by which the reader sees the case, where they do not see all of it. */
  under: readonly { title: string }[]
  parties: readonly Party[]
  addresses: readonly Address[]
  events: readonly Event[]
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
  html`<p class="govuk-body">${tag({ text: 'Closed', classes: 'govuk-tag--grey' })}</p>${
    found.own
      ? html`${say('To add people or notes, or to assign it, open it again first.')}${button({ text: 'Open it again', href: `/cases/${found.slug}/close`, classes: 'govuk-button--secondary' })}`
      : say(`Nothing is added to it, unless ${found.agency} opens it again.`)
  }`

const facts = (found: CaseRow) =>
  summaryList({
    rows: [
      { key: { text: 'Kind' }, value: { text: kindName(found.kind) } },
      { key: { text: 'Agency' }, value: { text: found.agency } },
      { key: { text: 'Worker' }, value: { text: found.worker ?? 'Nobody yet' } },
      { key: { text: 'Opened' }, value: { text: longDate(found.opened) } },
      found.closed !== null && { key: { text: 'Closed' }, value: { text: longDate(found.closed) } },
    ],
  })

function person(found: CaseRow, party: Party, addresses: readonly Address[]) {
  const homes = addresses.filter(one => one.partyId === party.id && (one.lines !== '' || one.postcode !== null))
  const address = `/cases/${found.slug}/parties/${party.id}`
  return summaryList({
    card: {
      title: { text: party.name, headingLevel: 3 },
      ...(found.own && { actions: { items: [{ href: address, text: 'Put right' }] } }),
    },
    rows: [
      { key: { text: 'In this case' }, value: { text: roleName(party.role) } },
      party.born !== null && { key: { text: 'Date of birth' }, value: { text: longDate(party.born) } },
      ...homes.map(home => ({
        key: { text: 'Address' },
        value: {
          text: html`${lines(home.lines.split('\n'))}${home.postcode !== null && html`${home.lines !== '' && html`<br>`}${home.postcode}`}`,
        },
      })),
    ],
  })
}

const happened = (events: readonly Event[]) =>
  html`<ol class="wardmote-list">${events.map(
    event =>
      html`<li class="wardmote-list__item"><p class="govuk-body">${lines(event.says.split('\n'))}</p><p class="wardmote-list__meta govuk-body-s">${longDate(event.at)}${event.author !== null && `, ${event.author}`}${event.agency !== null && `, ${event.agency}`} ${tag({ text: fieldName(event.field), classes: 'govuk-tag--grey' })}</p></li>`,
  )}</ol>`

const ways = ({ found }: Seen) => {
  const at = `/cases/${found.slug}`
  const open = found.closed === null
  return html`<ul class="govuk-list">${[
    open && found.own && link(`${at}/parties/new`, 'Add a person'),
    open && found.own && link(`${at}/worker`, 'Assign it'),
    open && found.own && link(`${at}/close`, 'Close it'),
    found.own && link(`${at}/people`, 'Who may see it'),
    found.own && link(`${at}/readers`, 'Who has read it'),
  ].map(one => one && html`<li>${one}</li>`)}</ul>`
}

export function caseView(seen: Seen): View {
  const { found, parties, addresses, events, receives } = seen
  const notes = receives.some(one => !['identity', 'contact'].includes(one.field))
  return {
    title: found.reference,
    breadcrumbs: crumbs(found.reference),
    unlisted: true,
    body: html`${heading(found.reference, 'Case')}${closedNote(found)}${receipt(seen)}${facts(found)}${ways(seen)}${subheading('People')}${
      parties.length === 0 ? say('Nobody whom you receive.') : parties.map(party => person(found, party, addresses))
    }${subheading('What happened')}${notes && found.closed === null && button({ text: 'Add a note', href: `/cases/${found.slug}/note`, classes: 'govuk-button--secondary' })}${
      events.length === 0 ? say('Nothing that you receive.') : happened(events)
    }`,
  }
}
