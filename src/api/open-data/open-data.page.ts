/** Open data: what there is, under which licence, how to cite it; and the files. */
import type { Profile } from '../../authority/index.ts'
import { bodies } from '../../people/index.ts'
import { filtersOf, filtersView, years } from '../../meetings/index.ts'
import { details, heading, html, link, missing, page, say, type Shell, subheading, table } from '../../web/index.ts'
import { dataFile } from './file.ts'
import { dataSets } from './sets.ts'

export const dataPages = ({ committee, name }: Profile) => {
  const { licence, url } = committee.openData.value
  const origin = (shell: Shell) => shell.origin ?? 'http://localhost'

  const overview = page({
    path: '/data',
    allow: 'everyone',
    get: ({ db, query, shell }) =>
      db.asPublic(async tx => {
        const chosen = filtersOf(query)
        const asked = new URLSearchParams([
          ...(chosen.body === null ? [] : [['body', chosen.body]]),
          ...(chosen.year === null ? [] : [['year', String(chosen.year)]]),
        ]).toString()
        const at = (file: string) => `/data/${file}${asked === '' ? '' : `?${asked}`}`
        return {
          title: 'Open data',
          description: 'Votes, attendance and interests of members, as CSV and JSON.',
          breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Open data' }],
          body: html`${heading('Open data')}${say(html`Votes, attendance and interests of members, as they stand in the published record. You may use them under the ${link(url, licence)}. They change the moment that the record changes.`)}${filtersView(
            { action: '/data', bodies: await bodies(tx), years: (await years(tx)).map(one => one.year), ...chosen },
          )}${dataSets.map(
            set =>
              html`<section class="wardmote-section">${subheading(set.title, set.name)}${say(set.says)}<p class="govuk-body">${link(at(`${set.name}.csv`), html`CSV<span class="govuk-visually-hidden">: ${set.title}</span>`)} ${link(at(`${set.name}.json`), html`JSON<span class="govuk-visually-hidden">: ${set.title}</span>`)}</p>${details(
                {
                  summaryText: html`What its columns say<span class="govuk-visually-hidden">: ${set.title}</span>`,
                  text: table({
                    head: ['Column', 'What it says'],
                    rows: set.columns.map(([key, says]) => [html`<code>${key}</code>`, says]),
                  }),
                },
              )}</section>`,
          )}${subheading('The files', 'files')}${say('CSV files are UTF-8, parted by commas, with the names of the columns in the first line (RFC 4180). A cell that a spreadsheet would run as a formula has an apostrophe before it. JSON files hold the title, the source, the licence, and the same lines as objects under “rows”; what is not known is null. Add ?body= with the last part of a body’s address and &year= with the year in which a municipal year begins for less.')}${subheading('How to cite', 'cite')}${say(html`Contains information of ${name.value}, ${origin(shell)}/data, licensed under the ${licence}.`)}`,
        }
      }),
  })

  const file = page({
    path: '/data/:file',
    allow: 'everyone',
    costly: true,
    get: ({ params, query, db, shell }) => {
      const [, asked, ending] = /^([a-z-]+)\.(csv|json)$/.exec(params.file) ?? []
      const set = dataSets.find(one => one.name === asked)
      if (!set || (ending !== 'csv' && ending !== 'json')) return missing('There is no data at this address')
      const about = { source: `${name.value}, ${origin(shell)}/data`, licence, licenceAddress: url }
      return dataFile(db, set, ending, { ...filtersOf(query), about })
    },
  })
  return [overview, file]
}
