/** The front door: what is on, what was decided, where to look. */
import { longDate, today } from '../lib/index.ts'
import { type Decision, decisions, meetingsBefore, meetingsFrom, minuteAnchor } from '../meetings/index.ts'
import { type Body, bodies } from '../people/index.ts'
import { button, type Html, html, input, page } from '../web/index.ts'
import { meetingList } from './meeting-list.view.ts'

export const homePage = page({
  path: '/',
  allow: 'everyone',
  get: ({ read, now, shell }) =>
    read(async tx => {
      const day = today(now).toString()
      const coming = await meetingsFrom(tx, day, 5)
      const past = await meetingsBefore(tx, day, 5)
      const decided = await decisions(tx, { bodySlug: null, year: null, wards: [], from: 0, size: 4 })
      return {
        title: 'Home',
        description: `Meetings, reports and decisions of ${shell.councilName}.`,
        body: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><h1 class="govuk-heading-xl">Meetings, reports and decisions</h1><p class="govuk-body-l">What ${shell.councilName} and its partners discussed and decided about community safety, each word with its published paper.</p><form action="/search" method="get" role="search" aria-label="Everything that is published here">${input(
          {
            name: 'q',
            id: 'home-search',
            type: 'search',
            label: { text: 'Search everything that was published', classes: 'govuk-label--m' },
          },
        )}${button({ text: 'Search' })}</form></div></div><div class="govuk-grid-row"><div class="govuk-grid-column-one-half"><h2 class="govuk-heading-m">Coming up</h2>${
          coming.length > 0 ? meetingList(coming) : html`<p class="govuk-body">No meetings are announced.</p>`
        }<h2 class="govuk-heading-m">Latest meetings</h2>${meetingList(past)}<p class="govuk-body"><a class="govuk-link" href="/meetings">All meetings</a></p></div><div class="govuk-grid-column-one-half"><h2 class="govuk-heading-m">Latest decisions</h2><ul class="wardmote-list">${decided.map(decisionLine)}</ul><p class="govuk-body"><a class="govuk-link" href="/decisions">All decisions</a></p>${bodyLinks(await bodies(tx))}</div></div>`,
      }
    }),
})

const decisionLine = (one: Decision): Html =>
  html`<li class="wardmote-list__item"><h3 class="govuk-heading-s wardmote-list__title"><a class="govuk-link" href="/meetings/${one.slug}#${minuteAnchor(one.ref, one.minutePosition)}">${one.title}</a></h3><p class="govuk-body-s">${one.text}</p><p class="govuk-body-s wardmote-list__meta">${one.bodyName}, ${longDate(one.date)}</p></li>`

const bodyLinks = (all: Body[]): Html | false =>
  all.length > 0 &&
  html`<h2 class="govuk-heading-m">Boards, committees and partnerships</h2><ul class="govuk-list">${all.map(
    ({ slug, name }) => html`<li><a class="govuk-link" href="/bodies/${slug}">${name}</a></li>`,
  )}</ul>`
