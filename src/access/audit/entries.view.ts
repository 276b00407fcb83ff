/** Entries of the log as a table, and the form that chooses among them. */
import { list, moment } from '../../lib/index.ts'
import { button, type Html, html, lines, input, select, table, tag, wide } from '../../web/index.ts'
import { deedName, deeds } from './deeds.ts'
import { type Asked, logAddress } from './filters.ts'
import type { LoggedEntry } from './log.store.ts'
import { type References, subjectOf } from './subject.ts'
import { flags, kinds, programName, reasonOf, type ReasonWords, recipientOf } from './words.ts'

const who = (entry: LoggedEntry) =>
  entry.accountId === null
    ? programName(entry.systemWhy ?? '')
    : html`<a class="govuk-link" href="${logAddress('/log', { account: String(entry.accountId) })}">${entry.account ?? 'Account'}</a> (${entry.accountId})`

const details = (entry: LoggedEntry, words: ReasonWords) =>
  [
    entry.reason && reasonOf(entry.reason, words),
    entry.agreement && `Under: ${entry.agreement}`,
    entry.recipient && `Given to: ${recipientOf(entry.recipient, entry.recipientName)}`,
  ].flatMap(line => line || [])

export const flagTags = (all: readonly string[]): Html[] =>
  all.map(flag => html` ${tag({ text: flags[flag] ?? flag, classes: 'govuk-tag--yellow' })}`)

export const entriesView = (entries: readonly LoggedEntry[], references: References, words: ReasonWords): Html =>
  wide(
    'Entries of the log',
    table({
      head: ['Number', 'When', 'Who', 'What', 'Of what', 'Why'],
      rows: entries.map(entry => [
        { text: entry.id, format: 'numeric' },
        moment(entry.at),
        who(entry),
        html`${kinds[entry.kind] ?? entry.kind}: ${deedName(entry.what)}${flagTags(entry.flags)}`,
        html`${subjectOf(entry, references)}${entry.agencies.length > 0 && html`<br><span class="govuk-hint">${list([...entry.agencies])}</span>`}`,
        lines(details(entry, words)),
      ]),
    }),
  )

const sorted = Object.fromEntries(Object.entries(deeds).toSorted(([, a], [, b]) => (a < b ? -1 : 1)))

type Wrong = Partial<Record<keyof Asked, string>>

export function logForm(asked: Asked, wrong: Wrong): Html {
  const text = (name: keyof Asked, label: string, hint: string) => {
    const message = wrong[name]
    return input({
      name,
      label: { text: label },
      hint: { text: hint },
      value: asked[name],
      classes: 'govuk-input--width-10',
      ...(message !== undefined && { errorMessage: { text: message } }),
    })
  }
  const choice = (name: keyof Asked, label: string, words: Readonly<Record<string, string>>) =>
    select({
      name,
      label: { text: label },
      value: asked[name],
      items: [{ text: 'All', value: '' }, ...Object.entries(words).map(([value, says]) => ({ text: says, value }))],
    })
  return html`<form action="/log" method="get" novalidate><h2 class="govuk-heading-m">Choose what to show</h2>${text('from', 'First day', 'For example, 1/9/2026')}${text('to', 'Last day', 'For example, 14/9/2026')}${text('case', 'Case reference', 'As it stands on the case')}${text('account', 'Number of an account', 'It stands behind each name in the list')}${choice('kind', 'Kind', kinds)}${choice('what', 'What was done', sorted)}${choice('flag', 'What stands out', flags)}${button({ text: 'Show entries' })}</form>`
}
