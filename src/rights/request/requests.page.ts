/** What people have asked of their records, the most urgent first. */
import { mayProtectData } from '../../access/index.ts'
import { count, longDate, today } from '../../lib/index.ts'
import { button, heading, html, link, page, say, subheading, table, tag, wide } from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { clockOf } from './clock.ts'
import { requests, type Request } from './store.ts'

export const kindName = (kind: Request['kind']): string => (kind === 'access' ? 'Copy of a record' : 'Correction')

export const outcomeName = { answered: 'Answered', refused: 'Refused', withdrawn: 'Withdrawn' } as const

/** 'Due 14 May 2026', with how long that is. */
export function dueView(request: Request, now: Temporal.PlainDate) {
  const clock = clockOf(request)
  if (clock.waits) return html`${tag({ text: 'Waits for proof of identity', classes: 'govuk-tag--grey' })}`
  const days = now.until(clock.due).days
  const colour = days < 0 ? 'govuk-tag--red' : days < 8 ? 'govuk-tag--yellow' : 'govuk-tag--blue'
  const left = days < 0 ? `${count(-days, 'day')} late` : days === 0 ? 'Today' : `${count(days, 'day')} left`
  return html`${longDate(clock.due)} ${tag({ text: left, classes: colour })}`
}

export const requestsPage = page({
  path: '/data-protection/requests',
  allow: mayProtectData,
  get: ({ read, now }) =>
    read(async tx => {
      const all = await requests(tx)
      const row = (one: Request) => [
        { text: link(`/data-protection/requests/${one.slug}`, one.reference) },
        one.name,
        kindName(one.kind),
        one.outcome === null || one.closedOn === null
          ? { text: dueView(one, today(now)) }
          : `${outcomeName[one.outcome]} on ${longDate(one.closedOn)}`,
      ]
      const list = (title: string, given: Request[]) =>
        given.length > 0 &&
        html`${subheading(title)}${wide(
          title,
          table({
            head: ['Number', 'Who asks', 'What for', 'When'],
            rows: given.map(row),
          }),
        )}`
      const open = all.filter(one => one.closedOn === null)
      return {
        title: 'Requests',
        breadcrumbs: crumbs('Requests', ''),
        unlisted: true,
        body: html`${heading('Requests')}${say('People may ask for a copy of what is recorded about them, and to have it put right. Each is answered within one calendar month.')}${button({ text: 'Record a request', href: '/data-protection/requests/new' })}${
          open.length === 0 ? say('No request is open.') : list('Open', open)
        }${list(
          'Closed',
          all.filter(one => one.closedOn !== null),
        )}`,
      }
    }),
})
