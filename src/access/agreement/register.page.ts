/** The public register: which agreements to share information are in force, for what, by which power, between whom. */
import { longDate } from '../../lib/index.ts'
import { heading, html, page, say, summaryList } from '../../web/index.ts'
import { register } from './store.ts'

export const registerPage = page({
  path: '/agreements',
  allow: 'everyone',
  // Asked as the public by whoever reads: a signed-in reader would see agreements that are not in force.
  get: ({ db }) =>
    db.asPublic(async tx => {
      const all = await register(tx)
      return {
        title: 'Information sharing agreements',
        description:
          'Which organisations share information about people with each other, for what purpose, by which legal power.',
        breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Information sharing agreements' }],
        body: html`${heading('Information sharing agreements')}${say('Organisations that work together on community safety share information about people only where the law allows it and an agreement says what and why. These agreements are in force.')}${
          all.length === 0
            ? say('There is no agreement in force.')
            : all.map(one =>
                summaryList({
                  card: { title: { text: one.title, headingLevel: 2 } },
                  rows: [
                    { key: { text: 'Purpose' }, value: { text: one.purpose } },
                    { key: { text: 'Legal power' }, value: { text: one.gateway } },
                    {
                      key: { text: 'Parties' },
                      value: {
                        text: html`<ul class="govuk-list">${one.parties.map(name => html`<li>${name}</li>`)}</ul>`,
                      },
                    },
                    { key: { text: 'In force since' }, value: { text: longDate(one.starts) } },
                    { key: { text: 'Next review' }, value: { text: longDate(one.reviewOn) } },
                    one.ends !== null && { key: { text: 'Ends' }, value: { text: longDate(one.ends) } },
                  ],
                }),
              )
        }`,
      }
    }),
})
