/** Finding the five digits of an offence by its words. */
import { mayCasework } from '../../../access/index.ts'
import { button, heading, html, input, page, say, table, wide } from '../../../web/index.ts'
import { count } from '../../../lib/index.ts'
import { categoryName, type Offence, offencesWith } from '../../../scores/index.ts'

/** More than these are not shown: whoever looks adds a word. */
const most = 50

const foundView = (found: readonly Offence[]) =>
  wide(
    'Offences',
    table({
      caption:
        found.length > most
          ? `The first ${most} of ${count(found.length, 'offence')}: add a word`
          : count(found.length, 'offence'),
      captionClasses: 'govuk-table__caption--s',
      head: ['Code', 'Offence', 'Category of OGRS3'],
      rows: found.slice(0, most).map(one => [one.code, one.name, categoryName(one)]),
    }),
  )

export const offencesPage = page({
  path: '/offender-management/offences',
  allow: mayCasework,
  get({ query }) {
    const asked = (query.get('q') ?? '').trim().slice(0, 100)
    const found = offencesWith(asked)
    return {
      title: asked === '' ? 'Offence codes' : `Offence codes: ${asked}`,
      breadcrumbs: [{ text: 'Cases', href: '/cases' }, { text: 'Offence codes' }],
      unlisted: true,
      body: html`${heading('Offence codes')}${say(
        'OGRS3 knows each offence by five digits. Look for the exact offence: general codes weigh differently, and some cannot be scored.',
      )}<form method="get" action="/offender-management/offences" novalidate>${input({
        id: 'q',
        name: 'q',
        label: { text: 'Words of the offence, or its code' },
        hint: { text: 'For example, burglary dwelling' },
        value: asked,
        autocomplete: 'off',
      })}${button({ text: 'Find', classes: 'govuk-button--secondary' })}</form>${
        asked !== '' && (found.length === 0 ? say('No offence has all these words. Try fewer.') : foundView(found))
      }`,
    }
  },
})
