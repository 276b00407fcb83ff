/** A sitting as the public sees it: the same fragment in the page and in each event. Made of what is shown, and of nothing else. */
import { clockTime, count, list, timeOfDay } from '../../lib/index.ts'
import { type Html, html, insetText, tag } from '../../web/index.ts'
import type { PublicItem, PublicSitting, PublicVote } from './public-sitting.ts'

const called = (item: PublicItem) => (item.number === null ? item.title : `Item ${item.number}: ${item.title}`)
const time = (iso: string | null) => (iso === null ? '' : timeOfDay(Temporal.Instant.from(iso)))

/** One sentence on where the meeting is: for the page's top, and for those who hear it. */
export function whereItIs(s: PublicSitting | null): string {
  if (!s) return 'The meeting has not begun.'
  const current = s.items.find(item => item.id === s.current)
  if (s.phase === 'closed') return `The meeting ended at ${time(s.closedAt)}.`
  if (s.phase === 'adjourned') return 'The meeting is adjourned.'
  const out = s.excluded ? ' The public is excluded.' : ''
  return current ? `${called(current)}.${out}` : `The meeting is open.${out}`
}

const states: Partial<Record<PublicItem['state'], [string, string]>> = {
  'under way': ['Now', 'govuk-tag--green'],
  done: ['Taken', 'govuk-tag--grey'],
  deferred: ['Deferred', 'govuk-tag--yellow'],
  withdrawn: ['Withdrawn', 'govuk-tag--yellow'],
}

const voteView = (vote: PublicVote): Html =>
  html`<p class="govuk-body">${vote.on ? html`Vote on the ${vote.on.amends ? 'amendment' : 'motion'}: ${vote.on.words}<br>` : 'Vote: '}${vote.for} for, ${vote.against} against, ${count(vote.abstained, 'abstention')}. ${
    vote.casting !== null && `The chair used the casting vote ${vote.casting}. `
  }<strong>${vote.carried ? 'Carried' : 'Lost'}</strong>.</p>${
    vote.names &&
    html`<ul class="govuk-list govuk-list--bullet">${(['for', 'against', 'abstained'] as const)
      .filter(said => (vote.names?.[said].length ?? 0) > 0)
      .map(
        said =>
          html`<li>${said === 'abstained' ? 'Abstained' : said === 'for' ? 'For' : 'Against'}: ${list(vote.names?.[said] ?? [])}</li>`,
      )}</ul>`
  }`

const resolvedView = (words: readonly string[]): Html =>
  html`<div class="govuk-inset-text wardmote-resolved"><p class="govuk-body"><strong>Resolved</strong></p>${
    words.length === 1
      ? html`<p class="govuk-body">${words[0]}</p>`
      : html`<ol class="govuk-list govuk-list--number">${words.map(one => html`<li>${one}</li>`)}</ol>`
  }</div>`

function itemView(item: PublicItem): Html {
  const [says, colour] = states[item.state] ?? []
  return html`<li class="wardmote-agenda__item"><span class="wardmote-agenda__number">${item.number}</span><div class="wardmote-agenda__title">${item.title}${
    says !== undefined && html` ${tag({ text: says, classes: colour ?? '' })}`
  }${item.closed && html`<p class="govuk-body-s wardmote-list__meta">Not open to the public</p>`}${
    item.reason !== '' && html`<p class="govuk-body">${item.reason}</p>`
  }${item.motions.map(
    motion =>
      html`<p class="govuk-body">${motion.amends ? 'Amendment' : 'Motion'}: ${motion.words} <span class="wardmote-list__meta">Moved by ${motion.mover}${motion.seconder !== null && `, seconded by ${motion.seconder}`}</span></p>`,
  )}${item.votes.map(voteView)}${item.resolutions.map(resolvedView)}</div></li>`
}

const unnumberedView = (s: PublicSitting, after: number | null) =>
  s.unnumbered
    .filter(one => one.after === after)
    .map(
      one =>
        html`<li class="wardmote-agenda__item"><span class="wardmote-agenda__number"></span><div class="wardmote-agenda__title">${one.title}</div></li>`,
    )

export function followView(s: PublicSitting | null, starts: string | null): Html {
  if (!s)
    return html`<p class="govuk-body-l">${whereItIs(s)}</p>${starts !== null && html`<p class="govuk-body">It is to begin at ${clockTime(starts)}.</p>`}`
  const over = s.phase === 'closed'
  return html`<p class="govuk-body-l">${whereItIs(s)}</p>${
    s.excluded &&
    insetText({
      text: 'The public is excluded for this item, because the law keeps what is discussed from being disclosed. What is decided is published with the minutes, as far as it can be.',
    })
  }${s.speaking !== null && html`<p class="govuk-body">Speaking: ${s.speaking}</p>`}${
    !over && html`<p class="govuk-body-s wardmote-list__meta">Last change at ${time(s.changedAt)}</p>`
  }<h2 class="govuk-heading-m">Business</h2><ul class="govuk-list wardmote-agenda">${unnumberedView(s, null)}${s.items.map(
    item => html`${itemView(item)}${unnumberedView(s, item.id)}`,
  )}</ul><h2 class="govuk-heading-m">${over ? 'Members there at the end' : 'Members present'}</h2>${
    s.chair !== null && html`<p class="govuk-body">In the chair: ${s.chair}</p>`
  }<ul class="govuk-list wardmote-names">${s.present.map(name => html`<li>${name}</li>`)}</ul>`
}
