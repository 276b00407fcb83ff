/** Who of those found is the person that asks: said by somebody, one by one. */
import { z } from 'zod'
import { mayProtectData } from '../../access/index.ts'
import { longDate } from '../../lib/index.ts'
import { button, checkboxes, form, heading, html, page, postHere, redirect, say, warningText } from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { addressOf, nowhere, requestAt } from './at-address.ts'
import { caseFacts, people, type Person } from './review.store.ts'
import { type Match, settleMatch } from './store.ts'
import { underReading } from './under-reading.ts'

const by: Record<string, string> = {
  name: 'the same name',
  sound: 'a name that sounds the same',
  born: 'the same date of birth',
  'another date of birth': 'but another date of birth',
  postcode: 'the same postcode',
}

/** Nobody can keep the officer out of a case that a request is about: what lets them in is that they looked for it. */
export const shut =
  'Not all of these cases are open to you: another officer found them, or it was more than four months ago. Go back to the request and choose “Find the records again”.'

export const peoplePage = page({
  path: '/data-protection/requests/:slug/people',
  allow: mayProtectData,
  form: form(z.object({ same: z.array(z.string().regex(/^\d{1,15}$/)).default([]) })),
  get: async ({ as, params, form }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null) return nowhere()
    const { request, all } = found
    const cases = [...new Set(all.filter(one => one.same !== false).map(one => one.caseId))]
    const seen = await underReading({ as }, cases, request.reference, async tx => ({
      parties: await people(tx, cases),
      facts: await caseFacts(tx, cases),
    }))
    const one = (match: Match) => {
      const person = seen?.parties.find(party => party.partyId === match.partyId)
      const about = seen?.facts.find(fact => fact.id === match.caseId)
      const found = `Found by ${match.foundBy.map(key => by[key] ?? key).join(', ')}`
      return {
        value: String(match.partyId),
        checked: match.same === true,
        text: person ? `${person.name}, in ${about?.reference ?? ''}` : 'Somebody else, as was said before',
        hint: { text: html`${person && described(person)}${found}` },
      }
    }
    return {
      title: 'Who is the person?',
      breadcrumbs: crumbs('Requests', '/data-protection/requests', request.reference),
      unlisted: true,
      body: html`${form.summary()}${heading('Who is the person?', request.reference)}${say(`${request.name}${request.born === null ? '' : `, born ${longDate(request.born)}`}, ${request.address}`)}${
        all.length === 0
          ? say('Nobody was found in the cases of the agencies whose records you answer for.')
          : seen === undefined
            ? warningText({ text: shut })
            : postHere(
                html`${checkboxes({
                  name: 'same',
                  fieldset: {
                    legend: { text: 'Tick every entry that is this person', classes: 'govuk-fieldset__legend--m' },
                  },
                  hint: {
                    text: 'What you leave unticked is taken to be somebody else: none of it is in the copy, and the case closes for you again.',
                  },
                  items: all.map(one),
                })}${button({ text: 'Save and go on' })}`,
              )
      }`,
    }
  },
  post: async ({ as, params, values }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null) return nowhere()
    const ticked = new Set(values.same.map(Number))
    await as(async tx => {
      for (const { partyId } of found.all) await settleMatch(tx, found.request.id, partyId, ticked.has(partyId))
    })
    return redirect(addressOf(found.request, found.request.kind === 'access' ? 'review' : 'correct'))
  },
})

const described = (person: Person) =>
  html`${person.role}${person.born === null ? '' : `, born ${longDate(person.born)}`}${person.addresses !== null && html`<br>${person.addresses}`}<br>`
