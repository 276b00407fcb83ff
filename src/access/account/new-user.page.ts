/** A joiner: one form, and the one-time link to hand over. */
import { z } from 'zod'
import { isRefusal } from '../../lib/index.ts'
import { button, form, heading, html, insetText, invalid, link, page, postTo } from '../../web/index.ts'
import { crumbs } from '../admin.view.ts'
import { agencies } from '../agency/store.ts'
import { mayAdminister } from '../may.ts'
import { invite } from '../sign-in/give-access.ts'
import { join } from './join.ts'
import { linkView } from './link.view.ts'
import { fieldOf, givenBy, roleFields, roleFieldsView } from './role-fields.view.ts'
import { personFields, personFieldsView } from './person-fields.view.ts'

export const newUserPage = page({
  path: '/admin/users/new',
  allow: mayAdminister,
  form: form(z.object({ ...personFields, ...roleFields })),
  get: ({ read, form: state, path }) =>
    read(async tx => {
      const all = await agencies(tx)
      return {
        title: 'Add a user',
        breadcrumbs: crumbs('Users', '/admin/users', 'Add a user'),
        unlisted: true,
        body: html`${state.summary()}${heading('Add a user')}${
          all.every(one => one.closed !== null) &&
          insetText({ text: html`There is no agency yet: ${link('/admin/agencies/new', 'add one')} first.` })
        }${postTo(
          path,
          html`${personFieldsView(state)}${roleFieldsView(state, all)}${button({ text: 'Add the user and make a link', preventDoubleClick: true })}`,
        )}`,
      }
    }),
  post: async ({ as, values, db, actor, shell }) => {
    const { name, email, home } = values
    const made = await as(tx => join(tx, { name, email, home, ...givenBy(values) }))
    if (isRefusal(made)) return invalid(fieldOf(made.rule), made.says)
    const path = await invite(db, made, actor?.id ?? null, 72)
    return {
      title: 'The link is ready',
      breadcrumbs: crumbs('Users', '/admin/users', name),
      unlisted: true,
      body: linkView(shell, path, name, made),
    }
  },
})
