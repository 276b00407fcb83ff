/** What a search found: a reading that the log holds. The same words whether there is nothing, or nothing for this reader. */
import { mayOpenCases } from '../../access/index.ts'
import { longDate } from '../../lib/index.ts'
import { button, heading, html, link, missing, page, say, subheading, table, type View, wide } from '../../web/index.ts'
import { casesById, type CaseRow } from '../case/store.ts'
import { crumbs } from '../casework.view.ts'
import { roleName } from '../fields.ts'
import { type Engine, typeName } from '../type/engine.ts'
import { readCases } from '../read-cases.ts'
import { type FoundParty, partiesIn, searchBySlug } from './store.ts'

type Found = { cases: readonly CaseRow[]; parties: readonly FoundParty[] }

const person = ({ name, role, born }: FoundParty) =>
  html`<li>${name}${born !== null && `, born ${longDate(born)}`} (${roleName(role).toLowerCase()})</li>`

function foundView(engine: Engine, { cases, parties }: Found, present: readonly string[]): View {
  const caption = 'Cases with somebody of this name'
  return {
    title: 'What was found',
    breadcrumbs: [
      ...crumbs('What was found').slice(0, 2),
      { text: 'Search for a person', href: '/cases/search' },
      { text: 'What was found' },
    ],
    unlisted: true,
    body: html`${heading('What was found')}${
      cases.length === 0
        ? say('No case was found in which you receive such a person.')
        : wide(
            caption,
            table({
              caption,
              captionClasses: 'govuk-table__caption--s',
              head: ['Reference', 'People', 'Kind', 'Worker', 'Agency'],
              rows: cases.map(one => [
                link(`/cases/${one.slug}`, one.reference),
                html`<ul class="govuk-list govuk-!-margin-bottom-0">${parties.filter(({ caseId }) => caseId === one.id).map(person)}</ul>`,
                typeName(engine, one.kind),
                one.worker ?? 'Nobody yet',
                one.agency,
              ]),
            }),
          )
    }${
      present.length > 0 &&
      html`${subheading('Agencies that work with this person')}${say(
        'An agreement lets you know that they do, and nothing more. Contact them to ask.',
      )}<ul class="govuk-list govuk-list--bullet">${present.map(name => html`<li>${name}</li>`)}</ul>`
    }${button({ text: 'Search again', href: '/cases/search', classes: 'govuk-button--secondary' })}`,
  }
}

export const foundPage = (engine: Engine) =>
  page({
    path: '/cases/found/:slug',
    allow: mayOpenCases,
    async get(request) {
      const search = await request.as(tx => searchBySlug(tx, request.params.slug))
      if (!search) return missing()
      const { found, present, reason } = search
      const nobody: Found = { cases: [], parties: [] }
      if (found.length === 0) return foundView(engine, nobody, present)
      const read = await readCases(request, { cases: found, what: 'search', reason }, async tx => ({
        cases: await casesById(tx, found),
        parties: await partiesIn(tx, found),
      }))
      // Somebody lost sight of one of the cases since they searched: they search again.
      return read ? foundView(engine, read, present) : missing()
    },
  })
