/** Where a resident asks a question at a meeting. Nobody need sign in. */
import { z } from 'zod'
import type { Profile } from '../../authority/index.ts'
import { fullDate, isRefusal, postcodeKey } from '../../lib/index.ts'
import { bodyById } from '../../people/index.ts'
import {
  button,
  checkboxes,
  details,
  form,
  type FormState,
  heading,
  type Html,
  html,
  insetText,
  invalid,
  limiter,
  lineField,
  link,
  missing,
  page,
  postHere,
  radios,
  redirect,
  say,
  select,
  wordsField,
} from '../../web/index.ts'
import { agendaOf } from '../agenda/store.ts'
import { meetingBySlug } from '../meeting/store.ts'
import type { Tx } from '../../db/index.ts'
import { alikeTo } from '../alike.ts'
import { askQuestion } from './ask-question.ts'
import { questionDeadline, takesQuestions } from './deadline.ts'
import { deadlineWords, inTime, type Order, questionRules } from './rules.ts'
import { type PublicQuestion, publishedQuestions } from './store.ts'

const least = 10
const schema = z.object({
  about: z.string().min(1, 'Choose or enter what your question is about').max(300, 'Say it in 300 characters or fewer'),
  words: z.string().min(least, 'Enter your question').max(1500, 'Your question must be 1,500 characters or shorter'),
  name: z.string().min(2, 'Enter your full name').max(120, 'Your name must be 120 characters or shorter'),
  address: z.string().min(5, 'Enter your address').max(400, 'Your address must be 400 characters or shorter'),
  postcode: z.string().refine(text => postcodeKey(text) !== null, 'Enter a full postcode, like TM4 2QB'),
  email: z
    .string()
    .max(200)
    .refine(
      text => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
      'Enter an email address like name@example.com, or leave it empty',
    )
    .default(''),
  organisation: z.string().max(120, 'The name must be 120 characters or shorter').default(''),
  resident: z.enum(['yes', 'no'], { error: 'Say whether you live in the borough' }),
  application: z.enum(['yes', 'no'], { error: 'Say whether it is about an application' }),
  named: z.enum(['yes', 'no'], { error: 'Say whether we may publish your name' }),
  seen: z.array(z.string()).default([]),
})

/** The fields to which the rules belong. */
const fieldOf: Record<string, string> = {
  'question-of-a-resident': 'resident',
  'question-about-the-agenda': 'about',
  'question-not-about-an-application': 'application',
}

/** What one address may send: ten questions, then one every ten minutes. A meeting has room for some hundreds, and a program is quick. */
const pace = { burst: 10, perSecond: 1 / 600 }

export function askPage(profile: Profile) {
  const tooMany = limiter(pace)
  const { committee } = profile
  const order = committee.publicQuestions.value
  /** A public meeting still to come that takes questions, with the matters one may ask about. */
  const open = async (tx: Tx, slug: string) => {
    const meeting = await meetingBySlug(tx, slug)
    const body = meeting && (await bodyById(tx, meeting.bodyId))
    if (!meeting || !body?.public || meeting.status !== 'scheduled' || !takesQuestions(body.kind, committee))
      return null
    const items = await agendaOf(tx, meeting.id)
    const agenda = [...new Set(items.filter(item => item.part !== 'II').map(item => item.title))]
    return { meeting, agenda, deadline: questionDeadline(meeting.date, committee) }
  }
  return page({
    path: '/meetings/:slug/ask',
    allow: 'everyone',
    form: form(schema),
    get: ({ read, params, form, now }) =>
      read(async tx => {
        const found = await open(tx, params.slug)
        if (!found) return missing('No questions can be asked at this address')
        const { meeting, agenda, deadline } = found
        const late = inTime.refuses({ now, deadline }, order)
        const before = form.value('words') ? alikeTo(form.value('words'), await publishedQuestions(tx)).slice(0, 3) : []
        return {
          title: 'Ask a question at this meeting',
          section: '/questions',
          unlisted: true,
          breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Public questions', href: '/questions' }, { text: 'Ask' }],
          body: html`${form.summary()}${heading('Ask a question at this meeting', `${meeting.bodyName}, ${fullDate(meeting.date)}`)}${
            late
              ? html`${say(`${late.says}. For this meeting that was ${deadlineWords(deadline)}.`)}${say(link('/questions', 'Meetings that still take questions'))}`
              : askView(form, { order, agenda, deadline, before })
          }`,
        }
      }),
    post: async ({ read, db, params, values, now, from }) => {
      const found = await read(tx => open(tx, params.slug))
      if (!found) return missing('No questions can be asked at this address')
      const { meeting, agenda, deadline } = found
      const earlier = await read(async tx => alikeTo(values.words, await publishedQuestions(tx)))
      if (earlier.length > 0 && !values.seen.includes('seen'))
        return invalid(
          'seen',
          'Something like it has been asked. Read what was answered, shown below, and say whether you still want to ask',
        )
      if (tooMany(from, now.epochMilliseconds) > 0)
        return invalid('', 'Many questions have come from where you are. Please try again in ten minutes')
      const asked = await db.asSystem('public-question', tx =>
        askQuestion(
          tx,
          meeting,
          {
            ...values,
            resident: values.resident === 'yes',
            application: values.application === 'yes',
            named: values.named === 'yes',
          },
          { order, deadline, now, agenda },
        ),
      )
      if (isRefusal(asked)) return invalid(fieldOf[asked.rule] ?? '', asked.says)
      return redirect(`/questions/${asked.slug}`)
    },
  })
}

type Given = { order: Order; agenda: string[]; deadline: Temporal.Instant; before: PublicQuestion[] }

function askView(form: FormState, { order, agenda, deadline, before }: Given): Html {
  const yesNo = (name: string, legend: string, hint: string) =>
    radios({
      name,
      classes: 'govuk-radios--inline',
      fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
      hint: { text: hint },
      items: [
        { text: 'Yes', value: 'yes' },
        { text: 'No', value: 'no' },
      ],
      value: form.value(name),
      errorMessage: form.error(name) ?? false,
    })
  return html`${say(html`Send it by <strong>${deadlineWords(deadline)}</strong>. You will be asked to put it yourself, in ${order.minutesEach} minutes or less.`)}${details(
    {
      summaryText: 'What you can ask',
      text: html`<ul class="govuk-list govuk-list--bullet">${questionRules.map(rule => html`<li>${rule.says(order)}</li>`)}</ul><p class="govuk-body">${order.order}.</p>`,
    },
  )}${
    before.length > 0 &&
    html`${insetText({
      text: html`<h2 class="govuk-heading-s">Asked before</h2>${before.map(
        one =>
          html`<p class="govuk-body"><strong>${fullDate(one.date)}:</strong> ${one.words}</p>${one.answer && html`<p class="govuk-body">Answer: ${one.answer}</p>`}`,
      )}`,
    })}`
  }${postHere(
    html`${
      agenda.length > 0
        ? select({
            id: 'about',
            name: 'about',
            label: { text: 'What is your question about?', classes: 'govuk-label--s' },
            hint: { text: 'The items in the public part of the agenda' },
            items: [
              { text: 'Choose an item', value: '' },
              ...agenda.map(title => ({ text: title, value: title, selected: form.value('about') === title })),
            ],
            errorMessage: form.error('about') ?? false,
          })
        : lineField(form, 'about', 'What is your question about?', {
            hint: 'The agenda has not been published yet. Your question must be about something on it.',
          })
    }${wordsField(form, 'words', 'Your question', { rows: 5, hint: 'Leave out anything that tells on somebody else' })}${
      before.length > 0 &&
      checkboxes({
        name: 'seen',
        items: [{ text: 'I have read what was asked before, and still want to ask', value: 'seen' }],
        values: form.values('seen'),
        errorMessage: form.error('seen') ?? false,
      })
    }<h2 class="govuk-heading-m">About you</h2>${say('We need your name and address to send you an answer in writing where there is none at the meeting. Only committee services see them, and they are deleted when your question is dealt with.')}${lineField(form, 'name', 'Full name')}${wordsField(form, 'address', 'Address')}${lineField(form, 'postcode', 'Postcode', { classes: 'govuk-input--width-10' })}${lineField(form, 'email', 'Email address (optional)')}${lineField(form, 'organisation', 'Organisation, if you ask for one (optional)', { hint: 'Its name is published with the question' })}${yesNo('resident', 'Do you live in the borough?', 'Or does your organisation work in it?')}${yesNo('application', 'Is it about an application for planning permission or for a licence?', 'Such questions cannot be put: there are other ways to comment on applications.')}${yesNo('named', 'May we publish your name with your question?', 'Otherwise it is published without.')}${button({ text: 'Send your question', preventDoubleClick: true })}`,
  )}`
}
