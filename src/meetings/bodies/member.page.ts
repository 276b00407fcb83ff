/** One member of a body in a municipal year: changes the membership, ends it, takes off a mistake. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { changedSince, isRefusal, longDate, today, yearName } from '../../lib/index.ts'
import { changeMember, removeMember, type Seat, seatOf } from '../../people/index.ts'
import {
  button,
  details,
  form,
  heading,
  html,
  invalid,
  link,
  missing,
  page,
  postHere,
  redirect,
  revisionField,
  say,
} from '../../web/index.ts'
import { committeeCrumbs } from '../desk/crumbs.ts'
import { endingView, seatFacts, seatFieldOf, seatFields, seatFieldsView } from './member-fields.view.ts'
import { type BodyYear, bodyYear } from './year-of.ts'

const nowhere = 'There is no member at this address'
const fields = z.object({
  ...seatFields,
  revision: z.coerce.number().int().min(0).default(0),
  remove: z.string().default(''),
})

const seatWords = (seat: Seat): string =>
  [
    seat.role ?? 'Member',
    seat.party,
    seat.coopted && 'co-opted',
    !seat.votes && 'no vote',
    seat.begins !== null && `from ${longDate(seat.begins)}`,
    seat.ends !== null && `until ${longDate(seat.ends)}`,
  ]
    .filter(Boolean)
    .join(', ')

export const memberPage = (profile: Profile) => {
  async function find(tx: Tx, params: { slug: string; person: string }, query: URLSearchParams, now: Temporal.Instant) {
    const found: BodyYear | null = await bodyYear(tx, params.slug, query.get('year'), { profile, now })
    const seat = found && (await seatOf(tx, found.body.id, found.year, Number(params.person)))
    return found && seat ? { ...found, seat } : null
  }

  return page({
    path: '/committee/bodies/:slug/members/:person{[0-9]{1,9}}',
    allow: mayClerk,
    form: form(fields),
    get: ({ as, params, query, now, form }) =>
      as(async tx => {
        const found = await find(tx, params, query, now)
        if (!found) return missing(nowhere)
        const { body, year, seat } = found
        return {
          title: seat.name,
          breadcrumbs: committeeCrumbs(
            { text: body.name, href: `/committee/bodies/${body.slug}?year=${year}` },
            { text: seat.name },
          ),
          unlisted: true,
          body: html`${form.summary()}${heading(seat.name, `${body.name}, ${yearName(year)}`)}${say(link(`/committee/people/${seat.personId}`, 'Which user this is, and where else they sit'))}${postHere(
            html`${revisionField(seat.revision)}${seatFieldsView(form, seat)}${endingView(form, seat)}${button({ text: 'Save' })}`,
          )}${details({
            summaryText: 'They were put on this list by mistake',
            text: postHere(
              html`${say('They leave the list as if they had never been on it. Of somebody who did sit, give the last day instead.')}<input type="hidden" name="remove" value="yes">${button({ text: 'Take them off the list', classes: 'govuk-button--warning' })}`,
            ),
          })}`,
        }
      }),
    post: ({ as, params, query, values, now }) =>
      as(async tx => {
        const found = await find(tx, params, query, now)
        if (!found) return missing(nowhere)
        const { body, year, seat } = found
        const back = redirect(`/committee/bodies/${body.slug}?year=${year}`)
        if (values.remove !== '') {
          await removeMember(tx, { body, year }, seat.personId)
          return back
        }
        const begins = found.firstDay(year) > today(now).toString() ? found.firstDay(year) : null
        const key = { personId: seat.personId, revision: values.revision }
        const done = await changeMember(tx, { body, year }, key, seatFacts(values, begins))
        if (isRefusal(done)) return invalid(seatFieldOf(done.rule), done.says)
        return done === 'changed meanwhile'
          ? invalid(
              '',
              changedSince(
                'this membership',
                `It is now: ${seatWords(seat)}. What you entered is below: save again to put it in place of that.`,
              ),
            )
          : back
      }),
  })
}
