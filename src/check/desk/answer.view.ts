/** What was found in a report, or in all papers of a meeting; and the page on which one finding is answered. */
import { moment } from '../../lib/index.ts'
import {
  button,
  type FormState,
  heading,
  html,
  type Html,
  insetText,
  link,
  missing,
  postHere,
  say,
  subheading,
  wordsField,
} from '../../web/index.ts'
import { acceptedView, counted, findingView } from './findings.view.ts'
import type { Standing } from './stands.ts'
import type { About } from './store.ts'

/** What is proof-read: a report, or all papers of a meeting. */
export type Read = {
  /** Its name, above the heading. */
  caption: string
  /** The page of its findings. */
  href: string
  breadcrumbs: (here?: string) => { text: string; href?: string }[]
  all: readonly Standing[]
  /** Whose acceptance it is where a finding stands in no report. */
  about: About
  mayAnswer: boolean
}

export const gone = 'This finding is not there any more: the words that it was about have changed'

const ways = (read: Read, one: Standing): Html => {
  const { href, mayAnswer } = read
  const { desk } = one.block
  return html`<p class="govuk-body">${desk && html`${link(desk.href, html`Mend it<span class="govuk-visually-hidden">: ${one.says}</span>`)} in ${read.about.draftId === null && one.draft ? `${one.draft.title}: ` : ''}${desk.label}`}${
    mayAnswer &&
    html`${desk && html`<br>`}${link(`${href}/${one.key}`, html`${one.accepted ? 'Take this back' : 'Let it stand, with a reason'}<span class="govuk-visually-hidden">: ${one.says}</span>`)}`
  }</p>`
}

/** All that was found, the gravest first; then what somebody lets stand. */
export function readView(read: Read) {
  const open = read.all.filter(one => one.accepted === null)
  const accepted = read.all.filter(one => one.accepted !== null)
  const part = (severity: Standing['severity'], title: string, text: string): Html | false => {
    const some = open.filter(one => one.severity === severity)
    return (
      some.length > 0 && html`${subheading(title)}${say(text)}${some.map(one => findingView(one, ways(read, one)))}`
    )
  }
  return {
    title: 'Proof-reading',
    breadcrumbs: read.breadcrumbs(),
    unlisted: true,
    body: html`${heading('Proof-reading', read.caption)}${say(
      open.length === 0 ? 'There is nothing to mend.' : `The proof-reader found ${counted(open)}.`,
    )}${part('error', 'Errors', 'Mend each of them, or let it stand with a reason. Until then the papers cannot be published.')}${part(
      'warning',
      'Warnings',
      'Very likely wrong. They do not stop the papers.',
    )}${part('note', 'Notes', 'Worth a look.')}${
      accepted.length > 0 &&
      html`${subheading('What somebody lets stand')}${accepted.map(one => acceptedView(one, ways(read, one)))}`
    }`,
  }
}

/** The page of one finding. */
export function answerView(read: Read, key: string, given: FormState) {
  const one = read.all.find(({ key: own }) => own === key)
  if (!one || !read.mayAnswer) return missing(gone)
  const title = one.accepted ? 'Take back that it may stand' : 'Let it stand, with a reason'
  return {
    title,
    breadcrumbs: read.breadcrumbs(title),
    unlisted: true,
    body: html`${given.summary()}${heading(title, read.caption)}${findingView(one, html``)}${
      one.accepted
        ? html`${insetText({ text: `${one.accepted.by ?? 'Somebody'} on ${moment(one.accepted.at)}: ${one.accepted.reason}` })}${postHere(html`<input type="hidden" name="do" value="withdraw">${button({ text: 'Take it back' })}`)}`
        : postHere(
            html`${wordsField(given, 'reason', 'Why may it stand?', { hint: 'Whoever publishes the papers reads this. It is kept with the papers, and is not published' })}${button({ text: 'Let it stand', preventDoubleClick: true })}`,
          )
    }<p class="govuk-body">${link(read.href, 'Back to what was found')}</p>`,
  }
}
