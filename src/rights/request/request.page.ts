/** One request: who asks, until when, and what is still to be done. */
import { mayProtectData } from '../../access/index.ts'
import { count, list, longDate, today } from '../../lib/index.ts'
import {
  button,
  form,
  heading,
  html,
  insetText,
  link,
  page,
  postHere,
  redirect,
  subheading,
  summaryList,
  tag,
} from '../../web/index.ts'
import { z } from 'zod'
import { crumbs } from '../crumbs.ts'
import { addressOf, type Found, nowhere, requestAt } from './at-address.ts'
import { clockOf } from './clock.ts'
import { dueView, kindName, outcomeName } from './requests.page.ts'
import { elsewhere, findCases, type PackageMade, packagesMade, type Request, undecided } from './store.ts'

type Open = { matches: number; rows: number }

export const requestPage = page({
  path: '/data-protection/requests/:slug',
  allow: mayProtectData,
  form: form(z.object({})),
  get: async ({ as, params, now }) => {
    const found = await requestAt({ as, params })
    if (!found) return nowhere()
    const { request } = found
    return as(async tx => {
      const left = request.closedOn === null ? await undecided(tx, request.id) : null
      const others = await elsewhere(tx, request.id)
      const made = await packagesMade(tx, request.id)
      return {
        title: request.reference,
        breadcrumbs: crumbs('Requests', '/data-protection/requests', request.reference),
        unlisted: true,
        body: html`${heading(`${kindName(request.kind)} for ${request.name}`, request.reference)}${facts(request, today(now))}${
          left ? steps(found, left) : closedView(request)
        }${
          others.length > 0 &&
          insetText({
            text: `${list(others.map(one => one.name))} may work with this person and answer for their own records. Tell the person that they can ask there too, unless saying so would itself give something away.`,
          })
        }${copies(made)}`,
      }
    })
  },
  /** Looks for the person in the cases. */
  post: async ({ as, params }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null) return nowhere()
    await as(tx => findCases(tx, found.request.id))
    return redirect(addressOf(found.request, 'people'))
  },
})

function facts(request: Request, now: Temporal.PlainDate) {
  const clock = clockOf(request)
  const open = request.closedOn === null
  const change = (below: string, about: string) =>
    open && { actions: { items: [{ href: addressOf(request, below), text: 'Change', visuallyHiddenText: about }] } }
  const row = (key: string, text: string | ReturnType<typeof html>, more: object | false = {}) => ({
    key: { text: key },
    value: { text },
    ...more,
  })
  const years =
    request.fromYear === null && request.toYear === null
      ? 'All'
      : `${request.fromYear ?? 'The first'} to ${request.toYear ?? 'today'}`
  return summaryList({
    rows: [
      row('Person', `${request.name}${request.born === null ? '' : `, born ${longDate(request.born)}`}`),
      row('Address', request.address || 'Not given'),
      row('Records of', request.controller),
      row('Years', years),
      ...(request.asks === '' ? [] : [row('What they ask', request.asks)]),
      row('Received', `${longDate(request.received)}, recorded by ${request.madeBy}`),
      row(
        'Identity',
        request.identityOn === null
          ? request.identityAsked === null
            ? 'Not proved'
            : `Proof asked for on ${longDate(request.identityAsked)}`
          : `Proved on ${longDate(request.identityOn)}: ${request.identityHow}`,
        change('identity', 'identity'),
      ),
      open && row('Answer by', html`${dueView(request, now)}<br>${clock.why}`, change('extend', 'the last day')),
      request.extendedOn !== null &&
        row('Extended', `On ${longDate(request.extendedOn)}, because: ${request.extendedWhy}`),
    ],
  })
}

const state = (done: boolean, text = done ? 'Done' : 'To do') =>
  tag({ text, classes: done ? 'govuk-tag--green' : 'govuk-tag--blue' })

function steps({ request, all, cases }: Found, left: Open) {
  const last =
    request.kind === 'access'
      ? html`<li>${link(addressOf(request, 'review'), 'Go through every row')} ${left.rows > 0 ? state(false, `${count(left.rows, 'row')} to decide`) : state(cases.length > 0)}</li><li>${link(addressOf(request, 'copy'), 'Make the copy')}</li>`
      : html`<li>${link(addressOf(request, 'correct'), 'Decide what is put right')}</li>`
  return html`${subheading('What to do')}${postHere(
    button({
      text: all.length === 0 ? 'Find the records' : 'Find the records again',
      classes: all.length === 0 ? '' : 'govuk-button--secondary',
    }),
  )}<ol class="govuk-list govuk-list--number">${
    all.length > 0 &&
    html`<li>${link(addressOf(request, 'people'), 'Say who is the person')} ${left.matches > 0 ? state(false, `${left.matches} to say`) : state(true)}</li>`
  }${last}<li>${link(addressOf(request, 'close'), 'Close the request')}</li></ol>`
}

const closedView = (request: Request) =>
  request.outcome !== null &&
  request.closedOn !== null &&
  insetText({
    text: `${outcomeName[request.outcome]} on ${longDate(request.closedOn)}. ${request.closingNote}`,
  })

const copies = (made: PackageMade[]) =>
  made.length > 0 &&
  html`${subheading('Copies made')}<ul class="govuk-list govuk-list--bullet">${made.map(
    one =>
      html`<li>${longDate(one.at)} by ${one.by}: ${one.released} released, ${one.redacted} with words removed, ${one.withheld} withheld</li>`,
  )}</ul>`
