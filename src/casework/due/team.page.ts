/** The team's work: who works how many cases of an agency, what is late, and what comes near. */
import { mayCasework } from '../../access/index.ts'
import { count, longDate, today } from '../../lib/index.ts'
import { heading, html, link, missing, page, say, table, tag, wide } from '../../web/index.ts'
import { crumbs } from '../casework.view.ts'
import { signedIn } from '../who.ts'
import { worksFor } from '../works-for.ts'
import { type TeamRow, teamOf } from './team.store.ts'

/** Days ahead. */
const near = 7

const caption = 'Open cases by worker'

const row = (agencyId: number, { accountId, name, open, late, soon, next }: TeamRow) => [
  link(
    `/cases?of=${agencyId}&worker=${accountId ?? 'nobody'}`,
    accountId === null ? 'Nobody yet' : (name ?? 'Somebody who has left'),
  ),
  String(open),
  late > 0 ? html`${String(late)} ${tag({ text: 'Overdue', classes: 'govuk-tag--red' })}` : '0',
  String(soon),
  next === null ? '' : longDate(next),
]

export const teamPage = page({
  path: '/cases/team',
  allow: mayCasework,
  async get(request) {
    const mine = worksFor(signedIn(request))
    const asked = mine.find(one => String(one.id) === request.query.get('of')) ?? mine[0]
    if (!asked) return missing()
    const day = today(request.now)
    const team = await request.as(tx => teamOf(tx, asked.id, day.toString(), day.add({ days: near }).toString()))
    const open = team.reduce((sum, one) => sum + one.open, 0)
    return {
      title: `The team’s work: ${asked.name}`,
      breadcrumbs: crumbs('The team’s work'),
      unlisted: true,
      body: html`${heading(asked.name, 'The team’s work')}${
        mine.length > 1 &&
        html`<ul class="govuk-list">${mine.map(one => html`<li>${link(`/cases/team?of=${one.id}`, one.name)}</li>`)}</ul>`
      }${say(`${count(open, 'case')} ${open === 1 ? 'is' : 'are'} open that you may see.`)}${
        team.length > 0 &&
        wide(
          caption,
          table({
            caption,
            captionClasses: 'govuk-table__caption--s',
            head: ['Worker', 'Open', 'With something overdue', `Due within ${near} days`, 'Due first'],
            rows: team.map(one => row(asked.id, one)),
          }),
        )
      }`,
    }
  },
})
