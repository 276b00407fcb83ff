/** Where somebody who signed in begins: what waits for them, then where they work, by the roles that they hold. */
import {
  isCouncillor,
  mayAdminister,
  mayCasework,
  mayClerk,
  mayMonitor,
  mayOpenCases,
  mayProtectData,
  mayWriteReports,
  needsAttention,
  roleName,
  unseenAlerts,
} from '../access/index.ts'
import type { Committee } from '../authority/index.ts'
import { caseList, comingPanels, type Engine, myCasesDue, publicationsDue, saidByPanels } from '../casework/index.ts'
import type { Tx } from '../db/index.ts'
import { clockTime, count, list, london, longDate, today } from '../lib/index.ts'
import { byTime, dueFor } from '../meetings/index.ts'
import { privateBodies, waitingEntries } from '../people/index.ts'
import { openRequests } from '../rights/index.ts'
import { type Actor, type Html, html, type Page, page } from '../web/index.ts'
import { dueView } from './due.view.ts'

type Item = { readonly href: string; readonly text: string; readonly says: string }

/** At most so many are counted; beyond, the page says "more than". */
const most = 100

async function waiting(tx: Tx, actor: Actor): Promise<Item[]> {
  const items: Item[] = []
  if (mayOpenCases(actor)) {
    for (const { slug, name, due, openedAt } of await comingPanels(tx)) {
      const at = due.toZonedDateTimeISO(london)
      const when = `${longDate(at.toPlainDate())}, ${clockTime(at.toPlainTime().toString().slice(0, 5))}`
      items.push({ href: `/panels/${slug}`, text: name, says: openedAt ? 'Open now' : when })
    }
    for (const { slug, reference, panel, panelSlug } of await saidByPanels(tx, actor.id))
      items.push({
        href: `/panels/${panelSlug}/cases/${slug}`,
        text: reference,
        says: `“${panel}” said something for you to take up`,
      })
  }
  for (const { id, name } of actor.agencies.filter(one => one.role === 'caseworker')) {
    const open = (await caseList(tx, { whose: { workerId: null, agencyId: id }, state: 'open', limit: most })).length
    if (open > 0)
      items.push({
        href: `/cases?of=${id}&worker=nobody`,
        text: `Cases of ${name} that nobody works yet`,
        says: open === most ? `More than ${most}` : count(open, 'case'),
      })
  }
  if (mayProtectData(actor)) {
    const alerts = await unseenAlerts(tx)
    if (alerts > 0)
      items.push({ href: '/data-protection/alerts', text: 'Alerts', says: `${count(alerts, 'alert')} nobody has seen` })
    for (const { slug, reference, answerBy } of await openRequests(tx))
      items.push({
        href: `/data-protection/requests/${slug}`,
        text: `Request ${reference}`,
        says: answerBy === null ? 'Identity not proved yet' : `Answer by ${longDate(answerBy)}`,
      })
  }
  if (mayMonitor(actor)) {
    const entries = (await waitingEntries(tx)).length
    if (entries > 0)
      items.push({
        href: '/interests/check',
        text: 'Register of interests',
        says: `${count(entries, 'entry', 'entries')} to check`,
      })
  }
  if (mayAdminister(actor))
    items.push(...(await needsAttention(tx)).map(({ says, href, name }) => ({ href, text: name, says })))
  return items
}

async function places(tx: Tx, actor: Actor): Promise<Item[]> {
  const items: Item[] = []
  if (mayCasework(actor)) {
    const cases = (await caseList(tx, { whose: { workerId: actor.id }, state: 'open', limit: most })).length
    const says =
      cases === most
        ? `More than ${most} are open`
        : `${count(cases, 'case')} of yours ${cases === 1 ? 'is' : 'are'} open`
    items.push({ href: '/cases', text: 'Cases', says })
    items.push({ href: '/cases/search', text: 'Search for a person', says: 'In the cases that you may see' })
    items.push({ href: '/cases/team', text: 'The team’s work', says: 'Who works how many cases, and what is late' })
  }
  if (mayCasework(actor) || mayAdminister(actor))
    items.push({ href: '/services', text: 'Services and figures', says: 'Who receives what, and what each counts' })
  if (mayOpenCases(actor))
    items.push({ href: '/panels', text: 'Panels', says: 'Meetings of several agencies about cases' })
  if (mayProtectData(actor))
    items.push({ href: '/data-protection', text: 'Data protection', says: 'The log, requests, retention, breaches' })
  if (mayAdminister(actor))
    items.push({ href: '/admin', text: 'Administration', says: 'Users, agencies, agreements, access reviews' })
  if (mayClerk(actor) || mayMonitor(actor) || isCouncillor(actor) || mayWriteReports(actor))
    items.push({ href: '/committee', text: 'Committee work', says: 'Meetings, agendas, reports, actions' })
  if (isCouncillor(actor))
    items.push({ href: '/interests/mine', text: 'Your interests', says: 'What the public register says of you' })
  if (mayMonitor(actor))
    items.push({ href: '/interests', text: 'Register of interests', says: 'What members entered, and what is public' })
  if (mayClerk(actor)) items.push({ href: '/papers/new', text: 'Import a paper', says: 'PDF, Word, web page or text' })
  if (mayClerk(actor) || mayMonitor(actor))
    items.push({ href: '/meetings', text: 'Meetings', says: 'Those of private bodies are among them for you' })
  for (const { slug, name } of await privateBodies(tx))
    items.push({ href: `/bodies/${slug}`, text: name, says: 'A private body whose papers you may read' })
  items.push({ href: '/account', text: 'Your account', says: 'Password, second factor, where you are signed in' })
  return items
}

const itemList = (items: readonly Item[]): Html =>
  html`<ul class="govuk-list govuk-list--spaced">${items.map(
    ({ href, text, says }) => html`<li><a class="govuk-link" href="${href}">${text}</a><br>${says}</li>`,
  )}</ul>`

/** 'Caseworker at Westmarch Police' */
const posts = ({ agencies }: Actor): string => list(agencies.map(({ name, role }) => `${roleName(role)} at ${name}`))

export const workPage = (committee: Committee, engine: Engine): Page =>
  page({
    path: '/work',
    allow: 'signed in',
    get: ({ as, actor, now: present }) =>
      as(async tx => {
        if (!actor) throw new Error('Nobody has signed in.')
        const now = await waiting(tx, actor)
        const agencies = actor.agencies.filter(one => one.role === 'caseworker').map(one => one.id)
        const ofCases = mayOpenCases(actor)
          ? [
              ...(await myCasesDue(tx, engine, actor.id)),
              ...(await publicationsDue(tx, engine, today(present), { accountId: actor.id, agencies })),
            ]
          : []
        const all = [...(await dueFor(tx, committee, actor, present)), ...ofCases].toSorted(byTime)
        const due = dueView(all, present, committee.closures.value)
        return {
          title: 'Your work',
          body: html`<h1 class="govuk-heading-l">Your work</h1>${
            actor.agencies.length > 0 && html`<p class="govuk-body">${posts(actor)}</p>`
          }${due && html`<h2 class="govuk-heading-m">Due from you</h2>${due}`}${
            now.length > 0
              ? html`<h2 class="govuk-heading-m">What waits for you</h2>${itemList(now)}`
              : !due &&
                html`<h2 class="govuk-heading-m">What waits for you</h2><p class="govuk-body">Nothing waits for you now.</p>`
          }<h2 class="govuk-heading-m">Where you work</h2>${itemList(await places(tx, actor))}`,
        }
      }),
  })
