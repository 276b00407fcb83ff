/** What meetings asked somebody to do and what became of it, newest first; and one of them. */
import { count, longDate, today } from '../../lib/index.ts'
import { bodies } from '../../people/index.ts'
import { heading, type Html, html, link, missing, page, select, subheading, summaryList, tag } from '../../web/index.ts'
import { filtersOf, filtersView } from '../filters.view.ts'
import { years } from '../meeting/store.ts'
import { actionById, type ActionState, allActions, type FollowedAction, progressOf } from './store.ts'
import { progressView } from './progress.view.ts'

const states: Record<ActionState, string> = { open: 'Open', done: 'Done', dropped: 'Dropped' }
const isState = (text: string | null): text is ActionState => text !== null && text in states

export const actionsPage = page({
  path: '/actions',
  allow: 'everyone',
  get: ({ query, read, now }) =>
    read(async tx => {
      const { body, year } = filtersOf(query)
      const asked = query.get('state')
      const state = isState(asked) ? asked : undefined
      const found = await allActions(tx, { bodySlug: body ?? undefined, year: year ?? undefined, state })
      const filters = filtersView({
        action: '/actions',
        bodies: await bodies(tx),
        years: (await years(tx)).map(one => one.year),
        body,
        year,
        more: select({
          name: 'state',
          label: { text: 'State' },
          items: [
            { text: 'All', value: '' },
            ...Object.entries(states).map(([value, text]) => ({ value, text, selected: value === state })),
          ],
        }),
      })
      const day = today(now).toString()
      return {
        title: 'Actions',
        description: 'What meetings asked somebody to do, and what became of it.',
        section: '/decisions',
        breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Actions' }],
        body: html`${heading('Actions')}<p class="govuk-body wardmote-prose">What meetings asked somebody to do, with the owner as the papers name them.</p>${filters}<p class="govuk-body">${count(found.length, 'action')}</p><ol class="wardmote-list">${found.map(one => actionView(one, day))}</ol>`,
      }
    }),
})

/** An open action without a word since, on a paper that somebody else wrote, says nothing of itself: no tag then. */
export const actionTag = (one: FollowedAction, day: string): Html | null => {
  if (one.state === 'done') return tag({ text: 'Done', classes: 'govuk-tag--green' })
  if (one.state === 'dropped') return tag({ text: 'Dropped', classes: 'govuk-tag--grey' })
  if (one.due === null) return one.last === null ? null : tag({ text: 'Open' })
  return one.due < day
    ? tag({ text: `Overdue since ${longDate(one.due)}`, classes: 'govuk-tag--red' })
    : tag({ text: `Due ${longDate(one.due)}` })
}

/** ' · SCB12 Hate crime' */
export const minuteOf = (one: FollowedAction) =>
  one.minuteTitle && ` · ${one.minuteRef ? `${one.minuteRef} ` : ''}${one.minuteTitle}`

const actionView = (one: FollowedAction, day: string) =>
  html`<li class="wardmote-list__item"><p class="govuk-body"><strong>${one.owners.join(', ')}</strong> ${link(`/actions/${one.id}`, one.text)} ${actionTag(one, day)}</p>${(one.closedSays || one.last) && html`<p class="govuk-body">${one.closedSays || one.last}</p>`}<p class="govuk-body-s wardmote-list__meta"><a class="govuk-link" href="/meetings/${one.slug}#actions">${one.bodyName}, ${longDate(one.date)}</a>${minuteOf(one)}</p></li>`

export const actionPage = page({
  path: '/actions/:id{[0-9]{1,9}}',
  allow: 'everyone',
  get: ({ params, read, now }) =>
    read(async tx => {
      const one = await actionById(tx, Number(params.id), 'public')
      if (!one) return missing('There is no action at this address')
      const progress = await progressOf(tx, one.id, 'public')
      return {
        title: 'An action',
        description: one.text.slice(0, 200),
        section: '/decisions',
        breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Actions', href: '/actions' }, { text: 'An action' }],
        body: html`${heading('An action', one.bodyName)}<p class="govuk-body-l">${one.text}</p>${summaryList({
          rows: [
            { key: { text: 'Who' }, value: { text: one.owners.join(', ') } },
            {
              key: { text: 'Agreed' },
              value: {
                text: html`${link(`/meetings/${one.slug}#actions`, `${one.bodyName}, ${longDate(one.date)}`)}${minuteOf(one)}`,
              },
            },
            one.due !== null && { key: { text: 'By' }, value: { text: longDate(one.due) } },
            { key: { text: 'State' }, value: { text: actionTag(one, today(now).toString()) ?? states[one.state] } },
            one.closedOn !== null && {
              key: { text: 'How it ended' },
              value: { text: `${longDate(one.closedOn)}: ${one.closedSays}` },
            },
          ],
        })}${progress.length > 0 && html`${subheading('What was done')}${progressView(progress)}`}`,
      }
    }),
})
