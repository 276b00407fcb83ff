/** The breach register: every breach of personal data, whether or not anybody had to be told. */
import { mayProtectData } from '../../access/index.ts'
import { count, moment } from '../../lib/index.ts'
import {
  button,
  heading,
  html,
  invalid,
  link,
  page,
  postHere,
  redirect,
  say,
  select,
  table,
  tag,
  wide,
} from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { controllers } from '../request/store.ts'
import { breachFields, breachForm, riskNames, versionOf } from './breach-form.view.ts'
import { recordBreach } from './record-breach.ts'
import { tellBy } from './rules.ts'
import { breaches, type Version } from './store.ts'

/** How it stands with telling the regulator. */
export function regulatorView(is: Version, now: Temporal.Instant) {
  if (is.regulator === 'told') return tag({ text: 'Told', classes: 'govuk-tag--green' })
  if (is.regulator === 'not needed') return tag({ text: 'Need not be told', classes: 'govuk-tag--grey' })
  const until = tellBy(is.foundAt)
  const minutes = now.until(until).total('minutes')
  return minutes < 0
    ? html`${tag({ text: `${count(Math.ceil(-minutes / 60), 'hour')} late`, classes: 'govuk-tag--red' })} since ${moment(until)}`
    : html`${tag({ text: `${count(Math.floor(minutes / 60), 'hour')} left`, classes: 'govuk-tag--yellow' })} until ${moment(until)}`
}

export const breachesPage = page({
  path: '/data-protection/breaches',
  allow: mayProtectData,
  get: ({ read, now }) =>
    read(async tx => {
      const all = await breaches(tx)
      return {
        title: 'Breach register',
        breadcrumbs: crumbs('Breach register', ''),
        unlisted: true,
        body: html`${heading('Breach register')}${say('Every breach of personal data is recorded, whether or not anybody must be told. The regulator is told within 72 hours of finding it, unless a risk to people is unlikely.')}${button({ text: 'Record a breach', href: '/data-protection/breaches/new' })}${
          all.length === 0
            ? say('No breach is recorded.')
            : wide(
                'Breaches',
                table({
                  head: ['Number', 'Found', 'People', 'Risk', 'Regulator', 'State'],
                  rows: all.map(one => [
                    { text: link(`/data-protection/breaches/${one.slug}`, one.reference) },
                    moment(one.foundAt),
                    one.people === null ? 'Not known' : one.people.toLocaleString('en-GB'),
                    riskNames[one.risk],
                    { text: regulatorView(one, now) },
                    one.closed ? 'Closed' : 'Open',
                  ]),
                }),
              )
        }`,
      }
    }),
})

export const newBreachPage = page({
  path: '/data-protection/breaches/new',
  allow: mayProtectData,
  form: breachForm,
  get: ({ read, form, now }) =>
    read(async tx => {
      const mine = await controllers(tx)
      return {
        title: 'Record a breach',
        breadcrumbs: crumbs('Breach register', '/data-protection/breaches', 'Record a breach'),
        unlisted: true,
        body: html`${form.summary()}${heading('Record a breach')}${postHere(
          html`${
            mine.length > 1 &&
            select({
              name: 'controller',
              label: { text: 'Whose records?', classes: 'govuk-label--s' },
              items: mine.map(({ id, name }) => ({
                text: name,
                value: id,
                selected: form.value('controller') === String(id),
              })),
              errorMessage: form.error('controller') ?? false,
            })
          }${breachFields(form, now)}`,
        )}`,
      }
    }),
  post: async ({ as, values, now }) => {
    const version = versionOf(values)
    if (!version) return invalid('regulatorAt-day', 'Say on which day and at what time the regulator was told')
    return as(async tx => {
      const made = await recordBreach(
        tx,
        version,
        values.controller === undefined ? null : Number(values.controller),
        now,
      )
      return 'slug' in made ? redirect(`/data-protection/breaches/${made.slug}`) : invalid(made.field, made.says)
    })
  },
})
