/** The access reviews, what is overdue first; and the form to begin one. */
import { z } from 'zod'
import { count, isRefusal, longDate, today } from '../../lib/index.ts'
import {
  button,
  chooseField,
  date,
  dayField,
  form,
  heading,
  html,
  invalid,
  page,
  postTo,
  redirect,
  say,
  tag,
} from '../../web/index.ts'
import { crumbs, listOf } from '../admin.view.ts'
import { agencies } from '../agency/store.ts'
import { mayAdminister } from '../may.ts'
import { beginReview } from './begin-review.ts'
import { type Review, reviews } from './store.ts'

export const reviewsPage = page({
  path: '/admin/reviews',
  allow: mayAdminister,
  form: form(z.object({ agency: z.string().regex(/^\d{1,9}$/, 'Choose the agency'), due: date('the day') })),
  get: ({ read, form: state, query }) =>
    read(async tx => {
      const slug = query.get('agency') ?? ''
      const open = (await agencies(tx)).filter(one => one.closed === null)
      const all = await reviews(tx, slug)
      return {
        title: 'Access reviews',
        breadcrumbs: crumbs('Access reviews', '/admin/reviews'),
        unlisted: true,
        body: html`${state.summary()}${heading('Access reviews')}${say('Somebody who knows the people at an agency looks through every role that is held there, and keeps or ends each.')}${
          all.length > 0 &&
          listOf(
            all.map(one => ({
              href: `/admin/reviews/${one.id}`,
              text: one.agency,
              state: stateTag(one),
              lines: [`Due ${longDate(one.due)}. Decided: ${one.decided} of ${count(one.posts, 'role')}`],
            })),
          )
        }<h2 class="govuk-heading-m">Begin a review</h2>${postTo(
          '/admin/reviews',
          html`${chooseField(
            state,
            'agency',
            'Agency',
            open.map(one => ({ text: one.name, value: one.id })),
            { now: open.find(one => one.slug === slug)?.id },
          )}${dayField(state, 'due', 'Due by', { now: today().add({ days: 28 }) })}${button({ text: 'Begin the review', preventDoubleClick: true })}`,
        )}`,
      }
    }),
  post: ({ as, values }) =>
    as(async tx => {
      const made = await beginReview(tx, { agencyId: Number(values.agency), due: values.due })
      if (isRefusal(made)) return invalid(made.rule === 'due-soon' ? 'due-day' : 'agency', made.says)
      return redirect(`/admin/reviews/${made.id}`)
    }),
})

const stateTag = (review: Review) =>
  review.doneAt !== null
    ? tag({ text: `Done ${longDate(today(review.doneAt))}`, classes: 'govuk-tag--green' })
    : review.overdue
      ? tag({ text: 'Overdue', classes: 'govuk-tag--red' })
      : tag({ text: 'Under way', classes: 'govuk-tag--blue' })
