/** Who was given a role that opens cases: a user whom somebody invented stands here too. */
import { longDate, moment } from '../../lib/index.ts'
import { type Html, html, lines, link, say, subheading, tag } from '../../web/index.ts'
import { roleName } from '../roles.ts'
import type { GivenAccess } from './alerts.store.ts'
import { logAddress } from './filters.ts'

export const mostGiven = 100

const about = ({ role, agency, begins, by, at }: GivenAccess): string[] => [
  `${roleName(role)}, ${agency}, from ${longDate(begins)}`,
  `Given by ${by ?? 'somebody at the command line'}, ${moment(at)}`,
]

const item = (given: GivenAccess): Html =>
  html`<li class="wardmote-list__item">${link(logAddress('/log', { account: String(given.account) }), given.name)}${given.over && html` ${tag({ text: 'Over', classes: 'govuk-tag--grey' })}`}<p class="govuk-body wardmote-list__meta">${lines(about(given))}</p></li>`

export const givenAccessView = (all: readonly GivenAccess[]): Html =>
  html`${subheading('People who were given access to cases in the last 30 days')}${
    all.length === 0
      ? say('Nobody was.')
      : html`${say('Do you know each of them? Each name leads to what they did.')}<ul class="govuk-list wardmote-list">${all.map(item)}</ul>`
  }${all.length === mostGiven && say(`These are the newest ${mostGiven}. Older ones are in the log.`)}`
