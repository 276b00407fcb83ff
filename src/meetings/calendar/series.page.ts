/** A year's calendar of a body at once: days are proposed, and the clerk plans those that she ticks. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { clockTime, count, fullDate, isRefusal, today } from '../../lib/index.ts'
import { type Body, bodies, bodyBySlug } from '../../people/index.ts'
import {
  button,
  details,
  form,
  type FormState,
  heading,
  type Html,
  html,
  invalid,
  page,
  postHere,
  redirect,
  say,
  subheading,
} from '../../web/index.ts'
import { committeeCrumbs } from '../desk/crumbs.ts'
import { venues } from '../meeting/plan.store.ts'
import type { Planning } from '../meeting/plan-meeting.ts'
import { everyWeeks, most } from './every-weeks.ts'
import { planSeries, seriesClashes } from './plan-series.ts'
import { proposalForm, type Proposal, readProposal } from './proposal.view.ts'
import { reindexCalendar } from './reindex.ts'

const fields = z.object({
  days: z.array(z.iso.date('Choose days from the list')).min(1, 'Tick at least one day').max(most),
})

export const seriesPage = (profile: Profile) => {
  const closures = profile.committee.closures.value
  const planning = (now: Temporal.Instant): Planning => ({ profile, today: today(now).toString(), anyway: true })

  return page({
    path: '/committee/meetings/series',
    allow: mayClerk,
    form: form(fields),
    get: ({ as, form, query, now }) =>
      as(async tx => {
        const read = readProposal(query)
        const asked = read && 'proposal' in read ? read.proposal : null
        const body = asked && (await bodyBySlug(tx, asked.body))
        const all = await bodies(tx)
        return {
          title: 'Plan a year’s calendar',
          breadcrumbs: committeeCrumbs({ text: 'Plan a year’s calendar' }),
          unlisted: true,
          body: html`${form.summary()}${heading('Plan a year’s calendar')}${say('Days are proposed every so many weeks, without bank holidays and days on which the offices are closed. You plan those that you tick.')}${proposalForm(query, read && 'errors' in read ? read.errors : {}, all, await venues(tx))}${
            asked && body && (await proposalView(tx, form, body, asked))
          }`,
        }

        async function proposalView(tx: Tx, form: FormState, body: Body, proposal: Proposal): Promise<Html> {
          const { days, left } = everyWeeks(proposal.first, proposal.last, proposal.weeks, closures)
          const found = await seriesClashes(tx, body, days, proposal, planning(now))
          const free = found.filter(one => !('refusal' in one.clashes)).length
          const typed = form.errors['days'] !== undefined || form.values('days').length > 0
          return html`${subheading(`${count(free, 'day')} for the ${body.name}`)}${say(`${clockTime(proposal.starts)}, ${proposal.venue}`)}${
            left.length > 0 &&
            details({
              summaryText: `${count(left.length, 'day')} left out`,
              text: html`<ul class="govuk-list govuk-list--bullet">${left.map(({ day, why }) => html`<li>${fullDate(day)}: ${why}</li>`)}</ul>`,
            })
          }${postHere(
            html`<div class="govuk-form-group"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Days</legend><div class="govuk-checkboxes govuk-checkboxes--small" id="days">${found.map(
              ({ day, clashes }) => {
                const refused = 'refusal' in clashes ? clashes.refusal.says : null
                const ticked = typed ? form.values('days').includes(day) : refused === null
                const says = refused ?? ('warnings' in clashes ? clashes.warnings.join('. ') : '')
                return html`<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="day-${day}" name="days" type="checkbox" value="${day}"${ticked && refused === null && html` checked`}${refused !== null && html` disabled`}${says !== '' && html` aria-describedby="day-${day}-says"`}><label class="govuk-label govuk-checkboxes__label" for="day-${day}">${fullDate(day)}</label>${says !== '' && html`<div id="day-${day}-says" class="govuk-hint govuk-checkboxes__hint">${says}</div>`}</div>`
              },
            )}</div></fieldset></div>${button({ text: 'Plan the ticked meetings' })}`,
          )}`
        }
      }),
    post: async ({ as, db, query, values, now }) => {
      const read = readProposal(query)
      if (!read || !('proposal' in read)) return redirect('/committee/meetings/series')
      const { proposal } = read
      const { days: offered } = everyWeeks(proposal.first, proposal.last, proposal.weeks, closures)
      const days = values.days.filter(day => offered.includes(day))
      if (days.length === 0) return invalid('days', 'Tick at least one day')
      const made = await as(async tx => {
        const body = await bodyBySlug(tx, proposal.body)
        return body ? planSeries(tx, body, days, proposal, planning(now)) : []
      })
      if (isRefusal(made)) return invalid('days', made.says)
      for (const slug of made) await reindexCalendar(db, slug)
      return redirect(`/committee/bodies/${proposal.body}`)
    },
  })
}
