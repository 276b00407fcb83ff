/** Answering a finding: it may stand, with a reason; or that is taken back. What the pages of reports and of meetings share. */
import { z } from 'zod'
import type { Tx } from '../../db/index.ts'
import { moment } from '../../lib/index.ts'
import {
  button,
  form,
  type FormState,
  heading,
  html,
  type Html,
  insetText,
  invalid,
  link,
  missing,
  postHere,
  redirect,
  say,
  subheading,
  wordsField,
} from '../../web/index.ts'
import { acceptedView, counted, findingView } from './findings.view.ts'
import { standsWithReason } from './rules.ts'
import type { Standing } from './stands.ts'
import { type About, insertAcceptance, withdrawAcceptance } from './store.ts'

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

export const answerForm = form(
  z.object({
    do: z.enum(['stand', 'withdraw']).default('stand'),
    reason: z.string().max(1000, 'Say it in 1,000 characters or fewer').default(''),
  }),
)

const gone = 'This finding is not there any more: the words that it was about have changed'

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

type Values = { do: 'stand' | 'withdraw'; reason: string }

/** Keeps the reason with the report that the finding stands in, or with `about`. */
export async function letStand(
  tx: Tx,
  one: Standing,
  about: About,
  { reason, now }: { reason: string; now: Temporal.Instant },
): Promise<void> {
  const words = { ...one, finding: one.key, quote: one.quote.slice(0, 1000), says: one.says.slice(0, 1000) }
  const owner: About = one.draft ? { draftId: one.draft.id, meetingId: null } : about
  await insertAcceptance(tx, owner, { ...words, reason }, now)
}

/** Keeps the reason, or takes an acceptance back. */
export async function answer(tx: Tx, read: Read, key: string, values: Values, now: Temporal.Instant) {
  const one = read.all.find(({ key: own }) => own === key)
  if (!one || !read.mayAnswer) return missing(gone)
  if (values.do === 'withdraw') {
    if (one.accepted) await withdrawAcceptance(tx, one.accepted.id, now)
    return redirect(read.href)
  }
  const refused = standsWithReason.refuses(values)
  if (refused) return invalid('reason', refused.says)
  await letStand(tx, one, read.about, { reason: values.reason, now })
  return redirect(read.href)
}
