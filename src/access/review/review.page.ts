/** One access review: keep or end for each role, on one page, sent at once. */
import { z } from 'zod'
import { count, isRefusal, longDate, today } from '../../lib/index.ts'
import {
  button,
  form,
  type FormState,
  heading,
  type Html,
  html,
  insetText,
  invalid,
  link,
  missing,
  page,
  postTo,
  radios,
  redirect,
  say,
} from '../../web/index.ts'
import { lastWords } from '../account/users.page.ts'
import { userNumber } from '../account/user-frame.ts'
import { crumbs } from '../admin.view.ts'
import { mayAdminister } from '../may.ts'
import { roleName } from '../roles.ts'
import { decideReview } from './decide-review.ts'
import { type Decision, type Line, linesOf, type Review, reviewById } from './store.ts'

/** One field for each role: which there are is in the database, so they are read by hand. */
const decisionForm = {
  schema: form(z.object({})).schema,
  read(body: FormData) {
    const decisions = new Map<number, Decision>()
    for (const [name, value] of body) {
      const post = /^post-(\d{1,9})$/.exec(name)?.[1]
      if (post !== undefined && (value === 'keep' || value === 'end')) decisions.set(Number(post), value)
    }
    return { values: { decisions, done: body.get('do') === 'finish' } }
  },
}

export const reviewPage = page({
  path: '/admin/reviews/:id',
  allow: mayAdminister,
  form: decisionForm,
  get: ({ params, read, form: state, query }) =>
    read(async tx => {
      const review = await reviewById(tx, userNumber(params.id))
      if (!review) return missing('There is no review at this address')
      const title = `Access review of ${review.agency}`
      return {
        title,
        breadcrumbs: crumbs('Access reviews', '/admin/reviews', review.agency),
        unlisted: true,
        body: html`${state.summary()}${heading(title)}${query.has('kept') && insetText({ text: 'Kept for later. Nothing has ended yet.' })}${view(review, await linesOf(tx, review.id), state)}`,
      }
    }),
  post: ({ params, as, values: { decisions, done } }) =>
    as(async tx => {
      const id = userNumber(params.id)
      const result = await decideReview(tx, id, decisions, done)
      if (!isRefusal(result)) return redirect(`/admin/reviews/${id}${done ? '' : '?kept'}`)
      const open = (await linesOf(tx, id)).find(
        line => !line.over && line.decision === null && !decisions.has(line.postId),
      )
      return invalid(result.rule === 'every-role-decided' && open ? `post-${open.postId}` : '', result.says)
    }),
})

function view(review: Review, lines: Line[], state: FormState): Html {
  if (review.doneAt !== null)
    return html`${say(`Finished on ${longDate(today(review.doneAt))}.`)}<ul class="govuk-list">${lines.map(line => html`<li>${what(line)}: ${line.decision === 'end' ? 'ended' : line.decision === 'keep' ? 'kept' : 'ended before'}</li>`)}</ul>`
  return html`${say(`Due by ${longDate(review.due)}. ${count(review.posts, 'role')}. Nothing ends before you finish.`)}${postTo(
    `/admin/reviews/${review.id}`,
    html`${lines.map(line => (line.over ? say(html`${what(line)}: ended since the review began.`) : question(line, state)))}<div class="govuk-button-group">${button({ text: 'Finish the review', name: 'do', value: 'finish' })}${button({ text: 'Keep for later', name: 'do', value: 'keep', classes: 'govuk-button--secondary' })}</div>`,
  )}`
}

const what = (line: Line): Html => html`${link(`/admin/users/${line.accountId}`, line.name)}, ${roleName(line.role)}`

const question = (line: Line, state: FormState): Html =>
  radios({
    name: `post-${line.postId}`,
    classes: 'govuk-radios--inline govuk-radios--small',
    value: state.value(`post-${line.postId}`) || line.decision,
    fieldset: {
      legend: { text: `${line.name}, ${roleName(line.role)}`, classes: 'govuk-fieldset__legend--s' },
    },
    hint: {
      text: html`Last signed in: ${lastWords(line.last).toLowerCase()}. Since ${longDate(line.begins)}${line.why !== '' && html`: ${line.why}`}`,
    },
    items: [
      { value: 'keep', text: 'Keep' },
      { value: 'end', text: 'End' },
    ],
    errorMessage: state.error(`post-${line.postId}`) ?? false,
  })
