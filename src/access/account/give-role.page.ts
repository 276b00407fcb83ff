/** Another role for somebody who has an account. */
import { z } from 'zod'
import { isRefusal } from '../../lib/index.ts'
import {
  button,
  form,
  type FormState,
  type Html,
  html,
  invalid,
  page,
  postTo,
  redirect,
  warningText,
} from '../../web/index.ts'
import { agencies, type Agency } from '../agency/store.ts'
import { mayAdminister } from '../may.ts'
import { giveRoles } from './give-role.ts'
import { fieldOf, givenBy, roleFields, roleFieldsView } from './role-fields.view.ts'
import type { Account } from './store.ts'
import { isSelf, nobody, userAt, userFrame } from './user-frame.ts'

export const giveRolePage = page({
  path: '/admin/users/:id/roles',
  allow: mayAdminister,
  form: form(z.object(roleFields)),
  get: request =>
    request.read(async tx => {
      const account = await userAt(tx, request.params.id)
      if (!account) return nobody
      const view = giveRoleView(request.form, account, await agencies(tx), isSelf(request, account))
      return userFrame(account, 'Give another role', request.form, view)
    }),
  post: request =>
    request.as(async tx => {
      const account = await userAt(tx, request.params.id)
      if (!account) return nobody
      const made = await giveRoles(tx, account.id, givenBy(request.values))
      if (isRefusal(made)) return invalid(fieldOf(made.rule), made.says)
      return redirect(`/admin/users/${account.id}${isSelf(request, account) ? '?told' : '?done=role'}`)
    }),
})

export const giveRoleView = (state: FormState, account: Account, all: Agency[], self: boolean, prefix = ''): Html =>
  postTo(
    `/admin/users/${account.id}/roles`,
    html`${self && warningText({ text: 'You are giving a role to yourself. The data protection officer will be told.' })}${roleFieldsView(state, all, { prefix })}${button({ text: 'Give the role', preventDoubleClick: true })}`,
  )
