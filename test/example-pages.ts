/** Pages that exist for the tests of `web`, in the form that every page has. */
import { z } from 'zod'
import {
  button,
  date,
  dateInput,
  form,
  html,
  input,
  invalid,
  missing,
  page,
  pagination,
  radios,
  redirect,
  type Shell,
  summaryList,
  table,
  tag,
  textarea,
  wide,
} from '../src/web/index.ts'

const crumb = { text: 'Home', href: '/' }

export const meetingsPage = page({
  path: '/meetings',
  allow: 'everyone',
  get: ({ query }) => ({
    title: 'Meetings',
    description: 'Meetings of the board, with their papers and minutes.',
    breadcrumbs: [crumb, { text: 'Meetings' }],
    body: html`<h1 class="govuk-heading-l">Meetings</h1>
      <p class="govuk-body-l">Agendas, papers, minutes and decisions of the boards that watch over community safety.</p>
      ${query.get('q') && html`<p class="govuk-body">Meetings about “${query.get('q')}”</p>`}
      ${wide(
        'Meetings in 2025 to 2026',
        table({
          caption: 'Municipal year 2025 to 2026',
          captionClasses: 'govuk-table__caption--m',
          firstCellIsHeader: true,
          head: ['Date', 'Body', 'Place', { text: 'Items', format: 'numeric' }],
          rows: [1, 2, 3, 4, 5].map(n => [
            { text: html`<a class="govuk-link" href="/meetings/${n}">${n} September 2025</a>` },
            'Safer Communities Scrutiny Board',
            n === 3 ? tag({ text: 'Cancelled', classes: 'govuk-tag--red' }) : 'Council Chamber, Town Hall',
            { text: n + 7, format: 'numeric' },
          ]),
        }),
      )}
      ${pagination({
        previous: { href: '/meetings?page=1' },
        next: { href: '/meetings?page=3' },
        items: [
          { number: 1, href: '/meetings?page=1' },
          { number: 2, href: '/meetings?page=2', current: true },
          { number: 3, href: '/meetings?page=3' },
        ],
      })}`,
  }),
})

export const meetingPage = page({
  path: '/meetings/:id',
  allow: 'everyone',
  get({ params }) {
    if (!/^[1-5]$/.test(params.id)) return missing('There is no meeting at this address')
    return {
      title: `Meeting ${params.id}`,
      breadcrumbs: [crumb, { text: 'Meetings', href: '/meetings' }, { text: `Meeting ${params.id}` }],
      body: html`<h1 class="govuk-heading-l">Safer Communities Scrutiny Board, ${params.id} September 2025</h1>
        ${summaryList({
          rows: [
            { key: { text: 'Time' }, value: { text: '6:30pm' } },
            { key: { text: 'Place' }, value: { text: 'Council Chamber, Town Hall' } },
          ],
        })}`,
    }
  },
})

const question = z.object({
  name: z.string().min(1, 'Enter your name').max(100, 'Your name must be 100 characters or fewer'),
  question: z.string().min(1, 'Enter your question'),
  meeting: date('the date of the meeting'),
  reply: z.enum(['email', 'post'], 'Say how you want your answer'),
  topics: z.array(z.string()).max(2, 'Choose two topics at most'),
})

export const askPage = page({
  path: '/questions/new',
  allow: 'everyone',
  form: form(question),
  get: ({ form }) => ({
    title: 'Ask a question',
    unlisted: true,
    breadcrumbs: [crumb, { text: 'Ask a question' }],
    body: html`${form.summary()}<h1 class="govuk-heading-l">Ask a question</h1>
      <form method="post" novalidate>
        ${input({ name: 'name', label: { text: 'Your name' }, value: form.value('name'), errorMessage: form.error('name'), autocomplete: 'name' })}
        ${textarea({ name: 'question', label: { text: 'Your question' }, value: form.value('question'), errorMessage: form.error('question') })}
        ${dateInput({ id: 'meeting', namePrefix: 'meeting', fieldset: { legend: { text: 'Date of the meeting' } }, values: form.parts('meeting'), errorMessage: form.error('meeting') })}
        ${radios({
          name: 'reply',
          fieldset: { legend: { text: 'How shall we answer?' } },
          value: form.value('reply'),
          errorMessage: form.error('reply'),
          items: [
            { value: 'email', text: 'By email' },
            { value: 'post', text: 'By post' },
          ],
        })}
        ${button({ text: 'Send' })}
      </form>`,
  }),
  post: ({ values }) =>
    values.question.endsWith('?') ? redirect('/meetings') : invalid('question', 'A question ends with a question mark'),
})

export const exampleShell: Shell = {
  councilName: 'Milton Vale Borough Council',
  serviceName: 'Community safety and scrutiny',
  headerColour: '#1b4d3e',
  navigation: [
    { text: 'Home', href: '/' },
    { text: 'Meetings', href: '/meetings' },
    { text: 'Decisions', href: '/decisions' },
    { text: 'People', href: '/people' },
  ],
  footerLinks: ['Accessibility', 'Help', 'Feeds', 'Privacy'].map(text => ({ text, href: `/${text.toLowerCase()}` })),
  search: { action: '/search', label: 'Search meetings, reports and decisions' },
  feedbackEmail: 'democracy@example.org',
  phase: { tag: 'Demonstration', text: 'The council and the people on this site are invented.' },
}
