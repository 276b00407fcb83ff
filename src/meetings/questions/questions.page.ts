/** Public questions: how to ask one, which meetings take them, and what was asked and answered. */
import type { Profile } from '../../authority/index.ts'
import { fullDate, longDate, today } from '../../lib/index.ts'
import { bodies } from '../../people/index.ts'
import { heading, type Html, html, link, page, say, subheading } from '../../web/index.ts'
import { meetingsFrom } from '../meeting/store.ts'
import { questionDeadline, takesQuestions } from './deadline.ts'
import { askedBy } from './asked-by.ts'
import { deadlineWords, inTime, questionRules } from './rules.ts'
import { type PublicQuestion, publishedQuestions } from './store.ts'

export function questionsPage({ committee }: Profile) {
  const order = committee.publicQuestions.value
  return page({
    path: '/questions',
    allow: 'everyone',
    // The list of open meetings ends at the hour of a deadline.
    fresh: true,
    get: ({ read, now }) =>
      read(async tx => {
        const taking = new Set(
          (await bodies(tx)).filter(body => body.public && takesQuestions(body.kind, committee)).map(body => body.id),
        )
        const open = (await meetingsFrom(tx, today(now).toString(), 40))
          .filter(one => one.status === 'scheduled' && taking.has(one.bodyId))
          .map(one => ({ ...one, deadline: questionDeadline(one.date, committee) }))
          .filter(one => inTime.test({ now, deadline: one.deadline }, order))
        const asked = await publishedQuestions(tx)
        const waiting = asked.filter(one => !isAnswered(one))
        const answered = asked.filter(isAnswered)
        return {
          title: 'Public questions',
          description: 'Ask a question at a meeting, and read what others asked and what was answered.',
          breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Public questions' }],
          body: html`${heading('Public questions')}${say('Anybody who lives in the borough can ask a question at these meetings.')}${subheading('Meetings that take questions')}${
            open.length === 0
              ? say('None at the moment.')
              : html`<ul class="wardmote-list">${open.map(
                  one =>
                    html`<li class="wardmote-list__item"><p class="wardmote-list__title">${link(`/meetings/${one.slug}/ask`, `Ask the ${one.bodyName} on ${fullDate(one.date)}`)}</p><p class="govuk-body-s wardmote-list__meta">Questions by ${deadlineWords(one.deadline)}</p></li>`,
                )}</ul>`
          }${subheading('The rules')}<ul class="govuk-list govuk-list--bullet">${questionRules.map(rule => html`<li>${rule.says(order)}</li>`)}</ul>${say(`A question may be refused if it ${listOr(order.grounds.map(ground => ground.says))}.`)}${say(`These rules are ${order.order}.`)}${
            asked.length === 0
              ? html`${subheading('Asked before')}${say('No question has been published yet.')}`
              : html`${waiting.length > 0 && html`${subheading('Asked, and not answered yet')}${listView(waiting)}`}${
                  answered.length > 0 && html`${subheading('Asked and answered')}${listView(answered)}`
                }`
          }`,
        }
      }),
  })
}

const listOr = (words: string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join('; ')}; or ${words.at(-1)}`

/** What was asked and answered. */
export const askedView = (one: PublicQuestion): Html =>
  html`<p class="govuk-body"><strong>${askedBy(one)} asked:</strong> ${one.words}</p>${one.supplementary && html`<p class="govuk-body"><strong>And then:</strong> ${one.supplementary}</p>`}${one.answer && html`<p class="govuk-body"><strong>Answer:</strong> ${one.answer}</p>`}`

const isAnswered = ({ answer, outcome }: PublicQuestion): boolean => answer !== '' || outcome === 'answered'

/** How a question goes on that has no answer yet. */
const awaits = (one: PublicQuestion): string =>
  isAnswered(one)
    ? ''
    : one.outcome === null
      ? ' · To be answered at the meeting'
      : one.outcome === 'asker absent'
        ? ' · Not put: nobody was there to ask it'
        : ' · To be answered in writing'

const listView = (asked: PublicQuestion[]): Html =>
  html`<ul class="wardmote-list">${asked.map(
    one =>
      html`<li class="wardmote-list__item" id="question-${one.id}">${askedView(one)}<p class="govuk-body-s wardmote-list__meta">${one.about} · ${link(`/meetings/${one.meetingSlug}`, `${one.bodyName}, ${longDate(one.date)}`)}${awaits(one)}</p></li>`,
  )}</ul>`
