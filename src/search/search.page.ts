/** Search over everything public: words, filters with counts, results with what was found marked. */
import { html, page } from '../web/index.ts'
import { findParagraphs } from './find-paragraphs.ts'
import { Search } from './address.ts'
import { formView } from './form.view.ts'
import { resultsView } from './results.view.ts'

const nothingAsked = html`<h2 class="govuk-heading-m">How to search</h2>
  <ul class="govuk-list govuk-list--bullet">
    <li>Type words: what is found has all of them, in any order and in other forms (meet, meeting, meetings).</li>
    <li>Put quotation marks around words that stand together: “domestic abuse”.</li>
    <li>Type or between words of which one is enough: drugs or alcohol.</li>
    <li>Put a minus before a word to leave it out: licensing -taxi.</li>
    <li>Type references as they are printed: a minute number, a section of an Act.</li>
  </ul>`

const heading = html`<h1 class="govuk-heading-l">Search</h1>`
const breadcrumbs = [{ text: 'Home', href: '/' }, { text: 'Search' }]
const description = 'Search agendas, papers, minutes, decisions and actions.'

export const searchPage = page({
  path: '/search',
  allow: 'everyone',
  costly: true,
  async get({ read, query }) {
    const search = Search.parse(Object.fromEntries(query))
    const shared = { unlisted: true, description, breadcrumbs }
    if (search.q.trim() === '')
      return { ...shared, title: 'Search', body: html`${heading}${formView(search, null)}${nothingAsked}` }
    const { q, ...rest } = search
    const answer = await read(tx => findParagraphs(tx, { words: q, ...rest }))
    const short = q.length > 60 ? `${q.slice(0, 59)}…` : q
    const title = `${short}${search.page > 1 ? ` (page ${search.page})` : ''} – Search`
    if ('sentence' in answer) {
      const body = html`${heading}${formView(search, null, answer.sentence)}${nothingAsked}`
      return { ...shared, title, body, status: 422 }
    }
    return { ...shared, title, body: html`${heading}${formView(search, answer)}${resultsView(search, answer)}` }
  },
})
