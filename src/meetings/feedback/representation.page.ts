/** Councillors who represent the council on other bodies, and what they bring back; for clerks, and for each of them their own. */
import { z } from 'zod'
import { isCouncillor, mayClerk } from '../../access/index.ts'
import { longDate, today } from '../../lib/index.ts'
import { endRepresentation, type Representation, representation, representations } from '../../people/index.ts'
import {
  button,
  dayField,
  form,
  heading,
  type Html,
  html,
  invalid,
  link,
  missing,
  optionalDate,
  page,
  postHere,
  redirect,
  say,
  subheading,
  tag,
  wordsField,
} from '../../web/index.ts'
import { committeeCrumbs } from '../desk/crumbs.ts'
import { type Feedback, feedbackOf, insertFeedback } from './store.ts'

const here = '/committee/representation'

const since = ({ begins, ends }: Representation): string =>
  [begins !== null && `since ${longDate(begins)}`, ends !== null && `until ${longDate(ends)}`]
    .filter(Boolean)
    .join(', ')

export const representationsPage = page({
  path: '/committee/representation',
  allow: actor => mayClerk(actor) || isCouncillor(actor),
  get: ({ as, actor }) =>
    as(async tx => {
      const clerk = actor !== null && mayClerk(actor)
      const all = (await representations(tx)).filter(one => clerk || one.own)
      return {
        title: 'Representation on other bodies',
        breadcrumbs: committeeCrumbs({ text: 'Representation' }),
        unlisted: true,
        body: html`${heading('Representation on other bodies')}${say(clerk ? 'Who speaks for the council on bodies that are not its own. What they bring back waits for the next agenda of the body that they report to.' : 'Where you speak for the council. What you write here waits for the next agenda of the body that you report to.')}${
          clerk && button({ text: 'Add a representative', href: `${here}/new` })
        }${
          all.length === 0
            ? say(clerk ? 'Nobody is on record.' : 'You are not on record as representing the council anywhere.')
            : html`<ul class="wardmote-list">${all.map(
                one =>
                  html`<li class="wardmote-list__item"><h2 class="govuk-heading-s wardmote-list__title">${link(`${here}/${one.id}`, one.outside)}${one.ends !== null && html` ${tag({ text: 'Ended', classes: 'govuk-tag--grey' })}`}</h2><p class="govuk-body-s wardmote-list__meta">${[one.person, `reports to the ${one.body}`, since(one)].filter(Boolean).join(', ')}</p></li>`,
              )}</ul>`
        }`,
      }
    }),
})

const fields = z.object({
  date: optionalDate('the day of the meeting that you tell of'),
  words: z.string().max(4000, 'Write at most 4,000 characters').default(''),
  end: z.string().default(''),
})

const feedbackView = (all: readonly Feedback[]): Html =>
  all.length === 0
    ? say('Nothing yet.')
    : html`<ul class="wardmote-list">${all.map(
        one =>
          html`<li class="wardmote-list__item"><p class="govuk-body-s wardmote-list__meta">Meeting of ${longDate(one.date)} ${one.meetingId === null ? tag({ text: 'Waits for an agenda', classes: 'govuk-tag--yellow' }) : tag({ text: 'On an agenda', classes: 'govuk-tag--green' })}</p><p class="govuk-body">${one.words}</p></li>`,
      )}</ul>`

export const representationPage = page({
  path: '/committee/representation/:id{[0-9]{1,9}}',
  allow: actor => mayClerk(actor) || isCouncillor(actor),
  form: form(fields),
  get: ({ as, actor, params, form }) =>
    as(async tx => {
      const one = await representation(tx, Number(params.id))
      const clerk = actor !== null && mayClerk(actor)
      if (!one || !(clerk || one.own)) return missing()
      return {
        title: one.outside,
        breadcrumbs: committeeCrumbs({ text: 'Representation', href: here }, { text: one.outside }),
        unlisted: true,
        body: html`${form.summary()}${heading(one.outside, one.person)}${say(`Reports back to the ${one.body}.`)}${subheading('What was brought back')}${feedbackView(await feedbackOf(tx, one.id))}${
          one.ends === null &&
          html`${subheading('Report back')}${postHere(
            html`${dayField(form, 'date', 'Day of the meeting')}${wordsField(form, 'words', 'What members should know', { hint: 'A few sentences for a public agenda: what was decided, and what it means here', rows: 6 })}${button({ text: 'Send it to committee services' })}`,
          )}${
            clerk &&
            postHere(
              html`<input type="hidden" name="end" value="yes">${button({ text: 'They no longer represent the council there', classes: 'govuk-button--secondary' })}`,
            )
          }`
        }`,
      }
    }),
  post: ({ as, actor, params, values, now }) =>
    as(async tx => {
      const one = await representation(tx, Number(params.id))
      const clerk = actor !== null && mayClerk(actor)
      if (!one || !actor || !(clerk || one.own) || one.ends !== null) return missing()
      if (clerk && values.end !== '') await endRepresentation(tx, one.id, today(now).toString())
      else if (values.date === null) return invalid('date', 'Enter the day of the meeting that you tell of')
      else if (values.words.length < 10) return invalid('words', 'Write what members should know')
      else
        await insertFeedback(tx, {
          representationId: one.id,
          words: values.words,
          date: values.date.toString(),
          by: actor.id,
        })
      return redirect(`${here}/${one.id}`)
    }),
})
