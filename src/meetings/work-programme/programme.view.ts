/** A body's work programme, as clerks and readers see it: by meeting, then what has none yet, what is done, what was dropped. */
import { fullDate, longDate, yearName } from '../../lib/index.ts'
import { html, type Html, link, tag } from '../../web/index.ts'
import type { Source, Topic } from './store.ts'

export const sources: Readonly<Record<Source, string>> = {
  resolution: 'The body resolved it',
  member: 'A member suggested it',
  statutory: 'The law asks for it',
  other: 'Other',
}

/** What readers see of one topic. `more`: what clerks can do with it. */
export const topicView = (topic: Topic, more?: Html | false): Html =>
  html`<li class="wardmote-list__item" id="topic-${topic.id}"><p class="wardmote-list__title">${topic.title} ${topic.kind === 'invitation' && tag({ text: 'Invitation', classes: 'govuk-tag--blue' })}${topic.state === 'reached' && tag({ text: 'Done', classes: 'govuk-tag--green' })}${topic.state === 'dropped' && tag({ text: 'Dropped', classes: 'govuk-tag--grey' })}</p>${
    topic.why !== '' && html`<p class="govuk-body">${topic.why}</p>`
  }<p class="wardmote-list__meta">${facts(topic).join(' · ')}</p>${topic.stateReason !== '' && html`<p class="wardmote-list__meta">${topic.stateReason}</p>`}${more}</li>`

const facts = (topic: Topic): string[] =>
  [
    topic.sourceNote === '' ? sources[topic.source] : `${sources[topic.source]}: ${topic.sourceNote}`,
    topic.officer === '' ? '' : `Lead officer: ${topic.officer}`,
    topic.organisation === '' ? '' : `From: ${topic.organisation}`,
    topic.promisedDate === null ? '' : `Promised on ${longDate(topic.promisedDate)}`,
    topic.firstDate === null ? '' : `First planned for ${longDate(topic.firstDate)}`,
  ].filter(fact => fact !== '')

const list = <T extends Topic>(topics: readonly T[], more: (topic: T) => Html | false): Html =>
  html`<ul class="wardmote-list">${topics.map(topic => topicView(topic, more(topic)))}</ul>`

/** `linked`: where a meeting's date leads. */
export function programmeView<T extends Topic>(
  topics: readonly T[],
  { more, linked }: { more: (topic: T) => Html | false; linked: (slug: string) => string },
): Html {
  const planned = topics.filter(topic => topic.state === 'planned')
  const meetings = [...new Set(planned.flatMap(topic => topic.meetingSlug ?? []))]
  const without = planned.filter(topic => topic.meetingSlug === null)
  const of = (state: Topic['state']) => topics.filter(topic => topic.state === state)
  return html`${meetings.map(slug => {
    const mine = planned.filter(topic => topic.meetingSlug === slug)
    return html`<h2 class="govuk-heading-m">${link(linked(slug), fullDate(mine[0]?.meetingDate ?? ''))}</h2>${list(mine, more)}`
  })}${without.length > 0 && html`<h2 class="govuk-heading-m">Not planned for a meeting yet</h2>${list(without, more)}`}${
    of('reached').length > 0 && html`<h2 class="govuk-heading-m">Done</h2>${list(of('reached'), more)}`
  }${of('dropped').length > 0 && html`<h2 class="govuk-heading-m">Dropped</h2>${list(of('dropped'), more)}`}`
}

/** Links to the programmes of other municipal years. */
export const yearsView = (address: string, years: readonly number[], year: number): Html | false =>
  years.length > 1 &&
  html`<p class="govuk-body wardmote-inline">${years.map(one => (one === year ? html`<strong>${yearName(one)}</strong>` : link(`${address}?year=${one}`, yearName(one))))}</p>`

/** The year that was asked for, else the newest that has begun. */
export function yearAsked(asked: string | null, years: readonly number[], current: number): number {
  const year = Number(asked)
  return asked !== null && years.includes(year) ? year : current
}
