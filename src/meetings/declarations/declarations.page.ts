/** What is declared at a meeting: a member's own, item by item; everything for the clerk, the chair and the monitoring officer. */
import { mayClerk, mayMonitor } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { clockTime, longDate } from '../../lib/index.ts'
import { mayRegister, ownPerson } from '../../people/index.ts'
import { type Actor, button, type Html, html, insetText, link, missing, page, say, tag } from '../../web/index.ts'
import { meetingCrumbs } from '../desk/crumbs.ts'
import { deskHeading } from '../desk/heading.ts'
import { type Meeting, meetingBySlug } from '../meeting/store.ts'
import { type Declared, declarationsAt } from './declarations-at.ts'
import { type Item, itemsOf } from './store.ts'

export const mayDeclare = (actor: Actor): boolean => mayRegister(actor) || mayClerk(actor)
export const maySeeDeclarations = (actor: Actor): boolean => mayDeclare(actor) || mayMonitor(actor)

export const home = (meeting: Pick<Meeting, 'slug'>): string => `/committee/meetings/${meeting.slug}/declarations`
/** Clerks come from the meeting's desk, others from its public page. */
export const crumbs = (meeting: Pick<Meeting, 'slug' | 'bodyName' | 'date'>, clerk: boolean, here?: string) => [
  ...(clerk
    ? meetingCrumbs(meeting)
    : [
        { text: 'Home', href: '/' },
        { text: `${meeting.bodyName}, ${longDate(meeting.date)}`, href: `/meetings/${meeting.slug}` },
      ]),
  ...(here === undefined
    ? [{ text: 'Declarations' }]
    : [{ text: 'Declarations', href: home(meeting) }, { text: here }]),
]

const room = ({ leftAt, returnedAt }: Declared): string =>
  leftAt === null
    ? ''
    : ` Left at ${clockTime(leftAt)}${returnedAt === null ? '' : `, returned at ${clockTime(returnedAt)}`}.`

/** A line of the list. `own`: who reads it made it. */
function line(at: string, one: Declared, own: boolean, mayChange: boolean): Html {
  const what = one.kind === 'whip' ? 'Party whip' : one.typeName
  const nature = one.sensitive ? 'Sensitive: its nature is not said.' : one.nature
  return html`<li class="wardmote-list__item"><p class="govuk-body wardmote-list__title">${own ? 'You' : one.name}: ${what}${one.kind === 'interest' && !one.effect.vote && html` ${tag({ text: 'No vote', classes: 'govuk-tag--red' })}`}</p><p class="govuk-body-s wardmote-list__meta">${nature}${nature !== '' && html`<br>`}${one.effect.says}${room(one)}${one.declaredAt !== null && ` Declared at ${clockTime(one.declaredAt)}.`}</p>${
    mayChange &&
    html`<p class="govuk-body-s">${link(`${at}/${one.id}`, html`Change<span class="govuk-visually-hidden"> what ${own ? 'you' : one.name} declared</span>`)}</p>`
  }</li>`
}

export const declarationsPage = ({ committee }: Profile) =>
  page({
    path: '/committee/meetings/:slug/declarations',
    allow: maySeeDeclarations,
    get: ({ as, params, actor, query }) =>
      as(async tx => {
        const meeting = await meetingBySlug(tx, params.slug)
        if (!meeting || !actor) return missing('There is no meeting at this address')
        const items = await itemsOf(tx, meeting.id)
        const declared = await declarationsAt(tx, committee, meeting.id)
        const me = await ownPerson(tx)
        const at = home(meeting)
        const done = declared.find(one => String(one.id) === query.get('done'))
        const doneIn = items.find(one => one.id === done?.businessId)
        const clerk = mayClerk(actor)
        const itemView = (item: Item) => {
          const here = declared.filter(one => one.businessId === item.id)
          const open = item.kind !== 'heading' && item.state !== 'withdrawn'
          return html`<section class="wardmote-section"><h2 class="govuk-heading-s" id="item-${item.id}">${item.number !== null && html`<span class="wardmote-number">${item.number}</span> `}${item.title}${item.state !== 'planned' && html` ${tag({ text: item.state === 'withdrawn' ? 'Withdrawn' : 'Deferred', classes: 'govuk-tag--grey' })}`}</h2>${
            here.length > 0 &&
            html`<ul class="wardmote-list">${here.map(one => line(at, one, one.personId === me?.id, clerk || one.personId === me?.id))}</ul>`
          }${
            open &&
            mayDeclare(actor) &&
            html`<p class="govuk-body">${link(`${at}/new?item=${item.id}`, html`${clerk ? 'Record a declaration' : 'Declare an interest'}<span class="govuk-visually-hidden"> in ${item.title}</span>`)}</p>`
          }</section>`
        }
        return {
          title: 'Declarations',
          unlisted: true,
          breadcrumbs: crumbs(meeting, clerk),
          body: html`${deskHeading(meeting, 'Declarations', { clerk })}${
            done &&
            doneIn &&
            html`<div role="status">${insetText({ text: html`<strong>Declared in item ${doneIn.number ?? ''}: ${doneIn.title}</strong><br>${done.effect.says}${!done.registered && html`<br>It is not in the register yet: ${link('/interests/mine', 'enter it')} within 28 days (Localism Act 2011, section 31(2)).`}` })}</div>`
          }${
            items.length === 0
              ? say('The agenda is not published yet. You can declare when it is, and at the meeting.')
              : html`${!clerk && !mayMonitor(actor) && say('Say in which items you have an interest. The clerk and the Chair see it at once; the public when the meeting reaches it.')}${items.map(itemView)}`
          }${mayMonitor(actor) && button({ text: 'Dispensations', href: '/committee/dispensations', classes: 'govuk-button--secondary' })}`,
        }
      }),
  })
