/** A list of cases with its filters. */
import { longDate } from '../../lib/index.ts'
import {
  type Actor,
  button,
  heading,
  html,
  link,
  pagination,
  say,
  select,
  table,
  tag,
  type View,
  wide,
} from '../../web/index.ts'
import { crumbs } from '../casework.view.ts'
import { dueName } from './due.view.ts'
import { type Engine, typeName, typeOf } from '../type/engine.ts'
import { worksFor } from '../works-for.ts'
import { addressOf, type CasesAsked } from './cases-asked.ts'
import type { ListedCase } from './list.store.ts'
import type { Practitioner } from './store.ts'

type Shown = {
  engine: Engine
  today: Temporal.PlainDate
  actor: Actor
  asked: CasesAsked
  cases: readonly ListedCase[]
  subjects: readonly { caseId: number; role: string; name: string }[]
  more: boolean
  workers: readonly Practitioner[]
}

const scopes = (actor: Actor) => {
  const mine = worksFor(actor)
  return [
    ...(mine.length > 0 ? [{ of: 'mine', text: 'Your cases' }] : []),
    ...mine.map(({ id, name }) => ({ of: String(id), text: name })),
    { of: 'shared', text: 'Shared with you' },
  ]
}

function filters({ engine, actor, asked, workers }: Shown) {
  const pick = (name: string, text: string, items: { value: string; text: string }[], value: string) =>
    select({ name, label: { text }, items, value })
  const scope = scopes(actor).map(({ of, text }) => ({ value: of, text }))
  return html`<form class="wardmote-filters" method="get" action="/cases">${pick('of', 'Whose', scope, asked.of)}${pick(
    'state',
    'State',
    [
      { value: 'open', text: 'Open' },
      { value: 'closed', text: 'Closed' },
    ],
    asked.state,
  )}${pick('kind', 'Kind', [{ value: '', text: 'Every kind' }, ...engine.types.map(({ key, name }) => ({ value: key, text: name }))], asked.kind ?? '')}${
    workers.length > 0 &&
    pick(
      'worker',
      'Worker',
      [
        { value: '', text: 'Everybody' },
        { value: 'nobody', text: 'Nobody yet' },
        ...workers.map(one => ({ value: String(one.accountId), text: one.name })),
      ],
      asked.workerId === null ? 'nobody' : String(asked.workerId ?? ''),
    )
  }${button({ text: 'Show', classes: 'govuk-button--secondary' })}</form>`
}

/** Whom or which place it is about; where it is about nobody else, who was harmed or asked for it. */
function names(subjects: Shown['subjects'], caseId: number) {
  const all = subjects.filter(one => one.caseId === caseId)
  const about = all.filter(one => one.role === 'subject' || one.role === 'place')
  return (about.length > 0 ? about : all).map(one => one.name).join(', ') || 'No name'
}

/** Only what differs in this list has a column. */
const columns = ({ asked, actor }: Shown) => ({
  worker: asked.of !== 'mine',
  agency: asked.of === 'shared' || (asked.of === 'mine' && worksFor(actor).length > 1),
})

const heads = (shown: Shown) => [
  'Case',
  'Kind and stage',
  'Due next',
  'Opened',
  ...(columns(shown).worker ? ['Worker'] : []),
  ...(columns(shown).agency ? ['Agency'] : []),
]

function rows(shown: Shown) {
  const { engine, today, cases, subjects } = shown
  const { worker, agency } = columns(shown)
  return cases.map(one => [
    html`${link(`/cases/${one.slug}`, one.reference)}<br>${names(subjects, one.id)}`,
    html`${typeName(engine, one.kind)}<br>${typeOf(engine, one.kind)?.stages.find(({ key }) => key === one.stage)?.name ?? one.stage}`,
    dueCell(engine, today, one),
    longDate(one.opened),
    ...(worker ? [one.worker ?? 'Nobody yet'] : []),
    ...(agency ? [one.agency] : []),
  ])
}

/** What is due next, and whether that is late. */
function dueCell(engine: Engine, today: Temporal.PlainDate, { kind, nextDue, nextKey }: ListedCase) {
  if (nextDue === null || nextKey === null) return ''
  const late = nextDue < today.toString() && tag({ text: 'Overdue', classes: 'govuk-tag--red' })
  return html`${longDate(nextDue)}<br>${dueName(typeOf(engine, kind), nextKey)} ${late}`
}

const nothing = (asked: CasesAsked) =>
  asked.of === 'shared'
    ? 'No case of another agency is shared with you now. Cases that a panel shares are here while the panel is open.'
    : 'There are no such cases.'

/** What else there is for whoever works cases. */
const elsewhere = (actor: Actor) =>
  html`<ul class="govuk-list wardmote-inline">${[
    link('/cases/search', 'Search for a person'),
    ...(worksFor(actor).length > 0
      ? [
          link('/cases/team', 'The team’s work'),
          link('/services', 'Services and figures'),
          link('/resources', 'Equipment'),
          link('/cases/import', 'Import cases'),
        ]
      : []),
  ].map(one => html`<li>${one}</li>`)}</ul>`

export function casesView(shown: Shown): View {
  const { actor, asked, cases, more } = shown
  const last = cases.at(-1)
  const here = scopes(actor).find(one => one.of === asked.of)?.text ?? 'Cases'
  const caption = `${asked.state === 'open' ? 'Open' : 'Closed'} cases, newest first`
  const first = addressOf(asked, { after: undefined })
  return {
    title: `Cases: ${here}`,
    breadcrumbs: crumbs(),
    unlisted: true,
    body: html`${heading(here, 'Cases')}${worksFor(actor).length > 0 && button({ text: 'Open a case', href: '/cases/new' })}${elsewhere(actor)}${filters(shown)}${
      cases.length === 0
        ? say(nothing(asked))
        : wide(
            caption,
            table({
              caption,
              captionClasses: 'govuk-table__caption--s',
              head: heads(shown),
              rows: rows(shown),
            }),
          )
    }${
      (asked.after !== undefined || more) &&
      pagination({
        ...(asked.after && { previous: { href: first, text: 'First page' } }),
        ...(more && last && { next: { href: addressOf(asked, { after: { opened: last.opened, id: last.id } }) } }),
      })
    }`,
  }
}
