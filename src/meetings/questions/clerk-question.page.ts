/** One question for the clerk: who asks and what, what the rules say, the decision, and what came of it. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { longDate, moment } from '../../lib/index.ts'
import {
  button,
  form,
  type FormState,
  type Html,
  html,
  insetText,
  invalid,
  link,
  missing,
  page,
  postHere,
  radios,
  redirect,
  revisionField,
  say,
  select,
  subheading,
  summaryList,
  warningText,
  wordsField,
} from '../../web/index.ts'
import { meetingCrumbs } from '../desk/crumbs.ts'
import { deskHeading } from '../desk/heading.ts'
import { type Checks, checksOf } from './checks.ts'
import { writtenAnswerDue } from './deadline.ts'
import { decideQuestion, recordOutcome } from './decide-question.ts'
import type { Order } from './rules.ts'
import { type Asker, askerOf, type Question, questionBySlug } from './store.ts'

const outcomes = [
  { value: 'answered', text: 'It was answered at the meeting' },
  { value: 'in writing', text: 'It is to be answered in writing' },
  { value: 'not reached', text: 'There was no time for it' },
  { value: 'asker absent', text: 'Nobody was there to put it' },
] as const

const schema = z.object({
  revision: z.coerce.number().int(),
  what: z.enum(['decide', 'outcome']),
  words: z.string().max(1500, 'The question must be 1,500 characters or shorter').default(''),
  decision: z.enum(['accept', 'refuse', '']).default(''),
  ground: z.string().default(''),
  decidedFor: z.enum(['chair', 'proper officer', '']).default(''),
  says: z.string().max(1000, 'Use 1,000 characters or fewer').default(''),
  outcome: z.enum(['answered', 'in writing', 'not reached', 'asker absent', '']).default(''),
  supplementary: z.string().max(1500, 'Use 1,500 characters or fewer').default(''),
  answer: z.string().max(6000, 'Use 6,000 characters or fewer').default(''),
})

export const clerkQuestionPage = ({ committee }: Profile) =>
  page({
    path: '/committee/meetings/:slug/questions/:question',
    allow: mayClerk,
    form: form(schema),
    get: ({ as, params, form }) =>
      as(async tx => {
        const question = await questionBySlug(tx, params.question)
        if (question?.meetingSlug !== params.slug) return missing('There is no question at this address')
        const order = committee.publicQuestions.value
        return {
          title: 'A public question',
          unlisted: true,
          breadcrumbs: meetingCrumbs(
            { slug: question.meetingSlug, bodyName: question.bodyName, date: question.date },
            { text: 'Public questions', href: `/committee/meetings/${params.slug}/questions` },
            { text: 'A question' },
          ),
          body: questionView(form, {
            question,
            asker: await askerOf(tx, question.id),
            checks: await checksOf(tx, question, order),
            order,
          }),
        }
      }),
    post: ({ as, params, values, now, actor }) =>
      as(async tx => {
        const question = await questionBySlug(tx, params.question)
        if (question?.meetingSlug !== params.slug) return missing('There is no question at this address')
        const list = `/committee/meetings/${params.slug}/questions`
        const order = committee.publicQuestions.value
        if (values.what === 'outcome') {
          if (values.outcome === '') return invalid('outcome', 'Say what came of it')
          const due = writtenAnswerDue(question.date, committee)
          const { outcome, supplementary, answer, revision } = values
          const refused = await recordOutcome(tx, question, { outcome, supplementary, answer }, { now, due, revision })
          return refused ? invalid(refused.rule === 'answer' ? 'answer' : '', refused.says) : redirect(list)
        }
        if (values.decision === '') return invalid('decision', 'Say whether it can be put')
        if (values.decidedFor === '') return invalid('decidedFor', 'Say who decided')
        if (values.words === '') return invalid('words', 'Enter the question as it is to be published')
        const alike = values.ground === 'repeated' ? (await checksOf(tx, question, order)).alike[0] : undefined
        const refused = await decideQuestion(
          tx,
          question,
          {
            accept: values.decision === 'accept',
            ground: values.ground,
            says: values.says,
            words: values.words,
            decidedFor: values.decidedFor,
            sameAs: alike?.id ?? null,
          },
          { order, by: actor?.id ?? 0, now, revision: values.revision },
        )
        return refused ? invalid(refused.rule === 'ground' ? 'ground' : '', refused.says) : redirect(list)
      }),
  })

type Shown = { question: Question; asker: Asker | undefined; checks: Checks; order: Order }

function questionView(form: FormState, { question, asker, checks, order }: Shown): Html {
  const hidden = (what: string) =>
    html`<input type="hidden" name="what" value="${what}">${revisionField(question.revision)}`
  return html`${form.summary()}${deskHeading({ ...question, slug: question.meetingSlug }, 'A public question')}${summaryList(
    {
      rows: [
        { key: { text: 'About' }, value: { text: question.about } },
        { key: { text: 'Sent' }, value: { text: moment(question.askedAt) } },
        asker && { key: { text: 'As it was sent' }, value: { text: asker.words } },
        asker && { key: { text: 'Asked by' }, value: { text: `${asker.name}, ${asker.address}, ${asker.postcode}` } },
        asker && asker.email !== '' && { key: { text: 'Email' }, value: { text: asker.email } },
        question.organisation !== null && { key: { text: 'For' }, value: { text: question.organisation } },
        {
          key: { text: 'Named in public' },
          value: { text: question.shownName === null ? 'No' : `Yes, as ${question.shownName}` },
        },
        question.decidedAt !== null && {
          key: { text: 'Decided' },
          value: { text: `${moment(question.decidedAt)}, for the ${question.decidedFor}. ${question.decision}` },
        },
      ],
    },
  )}${!asker && say('Name and address have been deleted: they are no longer needed.')}${checks.breaks.map(broken => warningText({ text: broken.says, iconFallbackText: 'Warning' }))}${
    checks.alike.length > 0 &&
    insetText({
      text: html`<p class="govuk-body"><strong>It may repeat:</strong></p>${checks.alike.slice(0, 3).map(one => html`<p class="govuk-body">${longDate(one.date)}: ${one.words}${one.answer && html`<br>Answer: ${one.answer}`}</p>`)}`,
    })
  }${
    question.state !== 'withdrawn' &&
    html`${subheading('The decision')}${postHere(
      html`${hidden('decide')}${wordsField(form, 'words', 'The question as it is to be published', { rows: 4, now: question.words, hint: 'Take out what tells on somebody. The words as they were sent stay above.' })}${radios(
        {
          name: 'decision',
          fieldset: { legend: { text: 'Can it be put?', classes: 'govuk-fieldset__legend--s' } },
          items: [
            { text: 'Yes', value: 'accept' },
            { text: 'No', value: 'refuse' },
          ],
          value:
            form.value('decision') ||
            { accepted: 'accept', refused: 'refuse', received: '', withdrawn: '' }[question.state],
          errorMessage: form.error('decision') ?? false,
        },
      )}${select({
        id: 'ground',
        name: 'ground',
        label: { text: 'If not: it is refused because it …', classes: 'govuk-label--s' },
        items: [
          { text: 'Choose', value: '' },
          ...order.grounds.map(one => ({
            text: one.says,
            value: one.key,
            selected: one.key === (form.value('ground') || question.ground),
          })),
        ],
        errorMessage: form.error('ground') ?? false,
      })}${radios({
        name: 'decidedFor',
        classes: 'govuk-radios--inline',
        fieldset: { legend: { text: 'Who decided?', classes: 'govuk-fieldset__legend--s' } },
        items: [
          { text: 'The chair', value: 'chair' },
          { text: 'The proper officer', value: 'proper officer' },
        ],
        value: form.value('decidedFor') || question.decidedFor,
        errorMessage: form.error('decidedFor') ?? false,
      })}${wordsField(form, 'says', 'Anything else to tell the person who asked (optional)')}${button({ text: 'Save the decision' })}`,
    )}`
  }${
    question.state === 'accepted' &&
    html`${subheading('What came of it')}${postHere(
      html`${hidden('outcome')}${radios({
        name: 'outcome',
        fieldset: { legend: { text: 'At the meeting', classes: 'govuk-fieldset__legend--s' } },
        items: [...outcomes],
        value: form.value('outcome') || question.outcome,
        errorMessage: form.error('outcome') ?? false,
      })}${wordsField(form, 'supplementary', 'The supplementary question, if there was one', { now: question.supplementary })}${wordsField(form, 'answer', 'The answer', { rows: 6, now: question.answer, hint: 'It is published with the question. Leave it empty while an answer in writing is owed.' })}${button({ text: 'Save what came of it' })}`,
    )}`
  }<p class="govuk-body">${link(`/committee/meetings/${question.meetingSlug}/questions`, 'All questions for this meeting')}</p>`
}
