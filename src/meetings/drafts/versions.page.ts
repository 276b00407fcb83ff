/** The versions of a report, and what changed between any two of them. */
import { z } from 'zod'
import type { Profile } from '../../authority/index.ts'
import { moment } from '../../lib/index.ts'
import {
  heading,
  html,
  type Html,
  link,
  missing,
  type Page,
  page,
  say,
  select,
  table,
  button,
} from '../../web/index.ts'
import { plainWords } from '../markup/plain-words.ts'
import { changesView } from './changes.view.ts'
import type { DraftContent } from './content.ts'
import { address, crumbs, type Desk, deskOf, nowhere, placesIn } from './desk.ts'
import { type Event, eventsOf, signName } from './events.store.ts'
import { type Place, wordsAt } from './save-section.ts'
import { contentOf, versionsOf } from './store.ts'
import { emptyContent } from './template.ts'

export const versionsPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/:slug/versions',
    allow: 'signed in',
    get: ({ as, actor, params }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        if (!desk) return missing(nowhere)
        const { draft } = desk
        const versions = await versionsOf(tx, draft.id)
        const events = await eventsOf(tx, draft.id)
        return {
          title: 'Versions',
          breadcrumbs: crumbs(draft, 'Versions'),
          unlisted: true,
          body: html`${heading('Versions', draft.title)}${versions.length > 1 && chooser(versions, draft.version)}<div class="wardmote-scroll" tabindex="0" role="region" aria-label="Versions">${table(
            {
              head: [{ text: 'Version' }, { text: 'What was saved' }, { text: 'By' }, { text: 'When' }],
              rows: versions.map(one => [
                {
                  text:
                    one.number > 1
                      ? link(
                          `${address(draft)}/changes?from=${one.number - 1}&to=${one.number}`,
                          html`${one.number}<span class="govuk-visually-hidden">: what changed</span>`,
                        )
                      : '1',
                },
                { text: one.said },
                { text: one.by ?? '' },
                { text: moment(one.at) },
              ]),
            },
          )}</div>${events.length > 0 && html`<h2 class="govuk-heading-m">What became of it</h2><ul class="govuk-list">${events.map(eventLine)}</ul>`}`,
        }
      }),
  })

const deeds: Record<Event['what'], string> = {
  submitted: 'gave it in',
  'taken back': 'took it back',
  returned: 'returned it',
  accepted: 'accepted it',
  reopened: 'returned it after it was accepted',
  asked: 'asked for a signature',
  signed: 'signed it',
  'changes wanted': 'wants changes',
}

const eventLine = (one: Event): Html =>
  html`<li>${moment(one.at)}: ${one.by ?? 'Somebody'} ${deeds[one.what]}${one.kind && html` (${signName[one.kind]})`}${one.version !== null && html`, version ${one.version}`}${one.words && html`: ${one.words}`}</li>`

function chooser(versions: readonly { number: number }[], newest: number): Html {
  const items = (chosen: number) =>
    versions.map(({ number }) => ({ value: number, text: `Version ${number}`, selected: number === chosen }))
  return html`<form method="get" action="changes">${select({ id: 'from', name: 'from', label: { text: 'Compare' }, items: items(Math.max(1, newest - 1)) })}${select({ id: 'to', name: 'to', label: { text: 'with' }, items: items(newest) })}${button({ text: 'Compare', classes: 'govuk-button--secondary' })}</form>`
}

const number = z.coerce.number().int().min(1).max(1_000_000)

export const changesPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/:slug/changes',
    allow: 'signed in',
    get: ({ as, actor, params, query }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        const given = z.object({ from: number, to: number }).safeParse(Object.fromEntries(query))
        if (!desk || !given.success) return missing(nowhere)
        const { from, to } = given.data
        const before = await contentOf(tx, desk.draft.id, from)
        const after = await contentOf(tx, desk.draft.id, to)
        if (!before || !after) return missing(nowhere)
        const title = `Changes from version ${from} to version ${to}`
        return {
          title,
          breadcrumbs: crumbs(desk.draft, title),
          unlisted: true,
          body: html`${heading(title, desk.draft.title)}${changesIn(desk, before, after)}<p class="govuk-body">${link(`${address(desk.draft)}/versions`, 'All versions')}</p>`,
        }
      }),
  })

/** Section by section; those that are the same are left out. */
export function changesIn(
  { sections }: Pick<Desk, 'sections'>,
  before: DraftContent = emptyContent,
  after: DraftContent = emptyContent,
): Html {
  const changed = placesIn(sections).flatMap(place => {
    const [was, is] = [wordsAt(before, place), wordsAt(after, place)]
    return was === is ? [] : [html`<h2 class="govuk-heading-m">${place.title}</h2>${changeView(place, was, is)}`]
  })
  return changed.length === 0 ? say('No words of the report changed between them.') : html`${changed}`
}

/** As it reads when it is printed; where only marks changed (bold, links), as it was typed. */
function changeView({ section }: Place, was: string, is: string): Html {
  const listed = section.is === 'recommendations' || section.is === 'background'
  if (listed) return changesView(was, is)
  const [before, after] = [plainWords(was), plainWords(is)]
  return before === after ? html`${say('Only how the words look:')}${changesView(was, is)}` : changesView(before, after)
}
