/** One breach: what is known now, and what was known before. */
import { moment } from '../../lib/index.ts'
import { mayProtectData } from '../../access/index.ts'
import {
  button,
  details,
  heading,
  html,
  invalid,
  missing,
  page,
  postHere,
  redirect,
  subheading,
  summaryList,
} from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { breachFields, breachForm, kindNames, riskNames, toldNames, versionOf } from './breach-form.view.ts'
import { regulatorView } from './breaches.page.ts'
import { changeBreach } from './record-breach.ts'
import { breachBySlug, type Known, versions } from './store.ts'

const nowhere = 'There is no breach at this address'

export const breachPage = page({
  path: '/data-protection/breaches/:slug',
  allow: mayProtectData,
  get: ({ read, params, now }) =>
    read(async tx => {
      const breach = await breachBySlug(tx, params.slug)
      const [latest, ...before] = breach ? await versions(tx, breach.id) : []
      if (!breach || !latest) return missing(nowhere)
      return {
        title: breach.reference,
        breadcrumbs: crumbs('Breach register', '/data-protection/breaches', breach.reference),
        unlisted: true,
        body: html`${heading(latest.closed ? 'Breach, closed' : 'Breach', `${breach.reference}, ${breach.controller}`)}${known(latest, now)}${button({ text: 'Change', href: `/data-protection/breaches/${breach.slug}/change` })}${
          before.length > 0 &&
          html`${subheading('What was known before')}${before.map(one =>
            details({ summaryText: `Version ${one.n}, ${moment(one.at)}, by ${one.by}`, text: known(one, one.at) }),
          )}`
        }`,
      }
    }),
})

function known(is: Known, now: Temporal.Instant) {
  const row = (key: string, text: string | ReturnType<typeof html>) => ({ key: { text: key }, value: { text } })
  return summaryList({
    rows: [
      row('What happened', is.happened),
      row('Found', moment(is.foundAt)),
      row('People', is.people === null ? 'Not known' : is.people.toLocaleString('en-GB')),
      row('Kind', is.kinds.map(kind => kindNames[kind] ?? kind).join('; ')),
      row('Information', is.data || 'Not said'),
      row('Risk', riskNames[is.risk]),
      row(
        'Regulator',
        html`${regulatorView(is, now)}${is.regulatorAt !== null && html` on ${moment(is.regulatorAt)}`}${is.regulatorWhy && html`<br>${is.regulatorWhy}`}`,
      ),
      row('People told', `${is.peopleTold === null ? 'Not decided' : toldNames[is.peopleTold]}. ${is.peopleWhy}`),
      row('Measures', is.measures || 'Not said'),
      row('Written', `${moment(is.at)}, by ${is.by}`),
    ],
  })
}

export const changeBreachPage = page({
  path: '/data-protection/breaches/:slug/change',
  allow: mayProtectData,
  form: breachForm,
  get: ({ read, params, form, now }) =>
    read(async tx => {
      const breach = await breachBySlug(tx, params.slug)
      const [latest] = breach ? await versions(tx, breach.id) : []
      if (!breach || !latest) return missing(nowhere)
      return {
        title: `Change ${breach.reference}`,
        breadcrumbs: crumbs('Breach register', '/data-protection/breaches', breach.reference),
        unlisted: true,
        body: html`${form.summary()}${heading('What do you know now?', breach.reference)}<p class="govuk-body">What was written before stays beside it.</p>${postHere(breachFields(form, now, latest))}`,
      }
    }),
  post: async ({ as, params, values, now }) => {
    const version = versionOf(values)
    if (!version) return invalid('regulatorAt-day', 'Say on which day and at what time the regulator was told')
    return as(async tx => {
      const breach = await breachBySlug(tx, params.slug)
      if (!breach) return missing(nowhere)
      const wrong = await changeBreach(tx, breach.id, version, now)
      return wrong ? invalid(wrong.field, wrong.says) : redirect(`/data-protection/breaches/${breach.slug}`)
    })
  },
})
