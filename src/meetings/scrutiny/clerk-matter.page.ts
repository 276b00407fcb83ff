/** One matter of scrutiny for the clerk: what was answered, what became of it, and whether the public sees it. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import { today } from '../../lib/index.ts'
import {
  button,
  checkboxes,
  chooseField,
  dayField,
  form,
  type FormState,
  heading,
  link,
  say,
  type Html,
  html,
  invalid,
  missing,
  optionalDate,
  page,
  postHere,
  radios,
  redirect,
  revisionField,
  subheading,
  wordsField,
} from '../../web/index.ts'
import { committeeCrumbs } from '../desk/crumbs.ts'
import { answerMatter } from './answer-matter.ts'
import { answerWords, kindOf, type MatterAnswer } from './kinds.ts'
import { matterView } from './scrutiny.page.ts'
import { type Matter, matterBySlug } from './store.ts'

const answers = Object.keys(answerWords) as MatterAnswer[]
const fields = z.object({
  revision: z.coerce.number().int(),
  state: z.enum(['open', 'answered', 'closed', 'refused'], { error: 'Say how it stands' }),
  answer: z
    .string()
    .default('')
    .transform(text => answers.find(one => one === text) ?? null),
  reply: z.string().max(6000, 'Use 6,000 characters or fewer').default(''),
  repliedOn: optionalDate('the day of the answer'),
  outcome: z.string().max(6000, 'Use 6,000 characters or fewer').default(''),
  public: z.array(z.string()).default([]),
})

export const clerkMatterPage = page({
  path: '/committee/scrutiny/:slug',
  allow: mayClerk,
  form: form(fields),
  get: ({ as, params, form, now }) =>
    as(async tx => {
      const matter = await matterBySlug(tx, params.slug)
      if (!matter) return missing('There is nothing at this address')
      return {
        title: matter.title,
        unlisted: true,
        breadcrumbs: committeeCrumbs(
          { text: 'Scrutiny', href: '/committee/scrutiny' },
          { text: kindOf(matter.kind).name },
        ),
        body: html`${form.summary()}${heading(matter.title, kindOf(matter.kind).name)}${matterView(matter, today(now).toString())}${say(matter.public ? html`The public sees this: ${link(`/scrutiny/${matter.slug}`, 'its page')}.` : 'The public does not see this.')}${answerView(form, matter)}`,
      }
    }),
  post: ({ as, params, values, now }) =>
    as(async tx => {
      const matter = await matterBySlug(tx, params.slug)
      if (!matter) return missing('There is nothing at this address')
      const to = { ...values, repliedOn: values.repliedOn?.toString() ?? null, public: values.public.length > 0 }
      const refused = await answerMatter(tx, matter, to, { day: today(now).toString(), revision: values.revision })
      const field = { 'matter-answered-with-words': 'reply', 'matter-answer': 'answer' }[refused?.rule ?? ''] ?? ''
      return refused ? invalid(field, refused.says) : redirect(`/committee/scrutiny/${matter.slug}`)
    }),
})

function answerView(form: FormState, matter: Matter): Html {
  const kind = kindOf(matter.kind)
  const typed = form.value('revision') !== ''
  return html`${subheading('How it stands')}${postHere(
    html`${revisionField(matter.revision)}${wordsField(form, 'reply', kind.replyLabel, { rows: 6, now: matter.reply })}${dayField(form, 'repliedOn', 'Day of the answer', matter.repliedOn === null ? {} : { now: Temporal.PlainDate.from(matter.repliedOn) })}${
      kind.answers.length > 0 &&
      chooseField(
        form,
        'answer',
        'How the answer takes it',
        kind.answers.map(one => ({ text: answerWords[one], value: one })),
        { now: matter.answer },
      )
    }${wordsField(form, 'outcome', 'What became of it (optional)', { rows: 4, now: matter.outcome })}${radios({
      name: 'state',
      fieldset: { legend: { text: 'How does it stand?', classes: 'govuk-fieldset__legend--s' } },
      items: [
        { text: 'It waits for an answer', value: 'open' },
        { text: 'It was answered', value: 'answered' },
        { text: 'It is closed', value: 'closed' },
        { text: 'It was not taken up', value: 'refused' },
      ],
      value: form.value('state') || matter.state,
      errorMessage: form.error('state') ?? false,
    })}${checkboxes({
      name: 'public',
      items: [{ text: 'Show it to the public', value: 'yes' }],
      values: typed ? form.values('public') : matter.public ? ['yes'] : [],
    })}${button({ text: 'Save' })}`,
  )}`
}
