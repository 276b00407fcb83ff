/** The agenda of a meeting, in preparation: one page on which the clerk sees it as it will be printed, and moves its items. */
import { z } from 'zod'
import type { Profile } from '../../authority/index.ts'
import { mayClerk } from '../../access/index.ts'
import type { Tx } from '../../db/index.ts'
import { count, isRefusal, moment } from '../../lib/index.ts'
import {
  button,
  details,
  form,
  type FormState,
  html,
  type Html,
  insetText,
  invalid,
  link,
  missing,
  type Page,
  page,
  postTo,
  redirect,
  type View,
  warningText,
} from '../../web/index.ts'
import { noticeClock, noticeGiven } from '../clocks/notice.ts'
import { deskHeading } from '../desk/heading.ts'
import { agendaView } from './agenda.view.ts'
import { candidates } from './candidates.ts'
import { addItem, itemWords } from './change-item.ts'
import { agendaAddress, crumbs, desk, type Desk, nowhere } from './desk.ts'
import { firstPublished, isLate } from './lateness.ts'
import { type Move, moveItem } from './move-item.ts'
import { draftsOf, slidesOf } from './papers.store.ts'
import { bodyNoun, exclusionWords } from './print.ts'
import { type Problem, problemsOf } from './problems.ts'
import { isProcedural } from './rules.ts'
import { changesSince, snapshotFrom } from './snapshot.ts'

const whole = z
  .string()
  .regex(/^\d{0,9}$/)
  .default('')

const moveForm = form(
  z.object({
    move: z.enum(['up', 'down', 'to', 'below', 'out', 'exclude'], 'Choose where it goes'),
    id: whole,
    to: whole,
    below: whole,
    seen: z.string().max(20_000).default(''),
  }),
)

async function agenda(
  tx: Tx,
  found: Desk,
  { form, changed }: { form: FormState; changed: string | null },
): Promise<View> {
  const { meeting, items, notice } = found
  const { committee, now, published } = notice
  const address = agendaAddress(meeting)
  const drafts = await draftsOf(tx, meeting.id)
  const slides = await slidesOf(tx, meeting.id)
  const waiting = (await candidates(tx, meeting, committee)).filter(one => one.ticked).length
  const problems = problemsOf({ meeting, items, drafts, published }, { committee, now })
  const last = published.at(-1)
  const changes = last ? changesSince(last.agenda, snapshotFrom(items, drafts, slides)) : []
  const late = items.filter(item => published.length > 0 && !isProcedural(item.kind) && isLate(item.id, notice))
  const noun = bodyNoun(meeting.bodyName, meeting.bodyKind)
  return {
    title: 'Agenda',
    breadcrumbs: crumbs(meeting),
    unlisted: true,
    body: html`${form.summary()}${deskHeading(meeting, 'Agenda')}${state(found, changes)}${problemsView(problems)}${excludeView(found, noun)}<p class="govuk-body wardmote-inline">${
      items.length === 0 && button({ text: 'Begin the agenda', href: `${address}/begin` })
    }${button({ text: 'Add an item', href: `${address}/add`, ...(items.length === 0 && { classes: 'govuk-button--secondary' }) })}${
      items.length > 0 &&
      waiting > 0 &&
      button({ text: `See what waits (${waiting})`, href: `${address}/begin`, classes: 'govuk-button--secondary' })
    }</p>${agendaView({
      address,
      noun,
      items,
      drafts,
      slides,
      late: new Set(late.map(item => item.id)),
      unpublished: new Set(
        last ? items.filter(item => firstPublished(item.id, notice) === null).map(item => item.id) : [],
      ),
      changed: changed !== null && /^\d{1,9}$/.test(changed) ? Number(changed) : null,
    })}<p class="govuk-body">${link(`/committee/meetings/${meeting.slug}/publish`, 'Publish the agenda')} · ${link('/committee/work-programme', 'Work programmes')}</p>`,
  }
}

/** Where the agenda stands: its deadline, or when it went out and what changed since. */
function state({ meeting, notice }: Desk, changes: ReturnType<typeof changesSince>): Html {
  const { committee, now, published } = notice
  const last = published.at(-1)
  if (meeting.status === 'cancelled') return insetText({ text: 'This meeting was cancelled.' })
  if (!last) {
    const clock = noticeClock(meeting.date, committee)
    const inTime = noticeGiven(now, meeting.date, committee, { convened: meeting.convened }).enough
    return inTime
      ? insetText({
          text: html`${clock.says}${details({ summaryText: 'How this was counted', text: html`<ul class="govuk-list govuk-list--bullet">${clock.steps.map(step => html`<li>${step}</li>`)}</ul><p class="govuk-body">${clock.source}</p>` })}`,
        })
      : html``
  }
  return insetText({
    text: html`<p class="govuk-body">Published on ${moment(last.at)}.${changes.length === 0 ? ' Nothing changed since.' : ` ${count(changes.length, 'change')} since, for a supplement:`}</p>${
      changes.length > 0 &&
      html`<ul class="govuk-list govuk-list--bullet">${changes.map(change => html`<li>${change.says}</li>`)}</ul>`
    }`,
  })
}

const problemsView = (problems: readonly Problem[]): Html => {
  const of = (level: Problem['level']) =>
    problems.filter(one => one.level === level && one.what !== 'no exclusion' && one.what !== 'no items')
  const notice = problems.find(one => one.what === 'notice')
  const [stops, warns] = [of('stops'), of('warns').filter(one => one !== notice)]
  const lines = (all: readonly Problem[]) =>
    html`<ul class="govuk-list govuk-list--bullet">${all.map(one => html`<li>${link(one.href, one.says)}</li>`)}</ul>`
  return html`${notice && warningText({ text: `${notice.says}.` })}${
    stops.length > 0 && html`<h2 class="govuk-heading-s">Before it can be published</h2>${lines(stops)}`
  }${warns.length > 0 && details({ open: stops.length === 0 && warns.length < 4, summaryText: `Worth a look (${warns.length})`, text: lines(warns) })}`
}

/** Proposes the item by which the public is excluded, where exempt items are without one. */
function excludeView({ items, meeting }: Desk, noun: string): Html | false {
  const planned = items.filter(item => item.state === 'planned')
  const words = exclusionWords(items, noun)
  if (words?.resolution == null || planned.some(item => item.kind === 'exclusion')) return false
  return html`<div id="exclusion">${insetText({
    text: html`<p class="govuk-body"><strong>The agenda has exempt items.</strong> Before them the meeting resolves to exclude the public:</p><p class="govuk-body">RECOMMENDED: ${words.resolution}.</p>${postTo(agendaAddress(meeting), html`<input type="hidden" name="move" value="exclude">${button({ text: 'Put this before Part II', classes: 'wardmote-button--inside' })}`)}`,
  })}</div>`
}

type Values = {
  move: 'up' | 'down' | 'to' | 'below' | 'out' | 'exclude'
  id: string
  to: string
  below: string
  seen: string
}

const moveOf = ({ move, to, below }: Values): Move =>
  move === 'up'
    ? { up: true }
    : move === 'down'
      ? { down: true }
      : move === 'to'
        ? { to: Number(to) }
        : { below: move === 'out' || below === '' ? null : Number(below) }

const exclusion = itemWords('exclusion', 'Exclusion of the press and public')

export const agendaPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/meetings/:slug/agenda',
    allow: mayClerk,
    form: moveForm,
    get: ({ params, query, read, now, form }) =>
      read(async tx => {
        const found = await desk(tx, params.slug, { committee, now })
        return found ? agenda(tx, found, { form, changed: query.get('changed') }) : missing(nowhere)
      }),
    post: ({ params, as, now, values }) =>
      as(async tx => {
        const found = await desk(tx, params.slug, { committee, now })
        if (!found) return missing(nowhere)
        const address = agendaAddress(found.meeting)
        if (values.move === 'exclude') {
          const there = found.items.find(item => item.kind === 'exclusion' && item.state === 'planned')
          const made = there?.id ?? (await addItem(tx, found.meeting.id, exclusion, { late: false, now }))
          return isRefusal(made) ? invalid('', made.says) : redirect(`${address}?changed=${made}#item-${made}`)
        }
        const id = Number(values.id)
        const refused = await moveItem(tx, found.meeting.id, { id, move: moveOf(values), seen: values.seen })
        return refused ? invalid('', refused.says) : redirect(`${address}?changed=${id}#item-${id}`)
      }),
  })
