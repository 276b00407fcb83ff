/** Somebody leaves; or comes back. */
import { z } from 'zod'
import { isRefusal } from '../../lib/index.ts'
import {
  button,
  form,
  type FormState,
  type Html,
  html,
  insetText,
  invalid,
  page,
  postTo,
  redirect,
  say,
  warningText,
  wordsField,
} from '../../web/index.ts'
import { mayAdminister } from '../may.ts'
import { comeBack, leave } from './leave.ts'
import type { Account } from './store.ts'
import { nobody, userAt, userFrame } from './user-frame.ts'

export const leavePage = page({
  path: '/admin/users/:id/leave',
  allow: mayAdminister,
  form: form(z.object({ why: z.string().min(1, 'Say why') })),
  get: ({ params, read, form: state }) =>
    read(async tx => {
      const account = await userAt(tx, params.id)
      if (!account) return nobody
      const view = account.state === 'left' ? insetText({ text: 'This person has left.' }) : leaveView(state, account)
      return userFrame(account, 'Leaves', state, view)
    }),
  post: ({ params, as, values }) =>
    as(async tx => {
      const account = await userAt(tx, params.id)
      if (!account) return nobody
      const done = await leave(tx, account.id, values.why)
      if (isRefusal(done)) return invalid(done.rule === 'access-has-reason' ? 'why' : '', done.says)
      return redirect(`/admin/users/${account.id}?done=leave`)
    }),
})

export const leaveView = (state: FormState, account: Account, prefix = ''): Html =>
  postTo(
    `/admin/users/${account.id}/leave`,
    html`${warningText({ text: 'Every role and every session ends at once, and nothing that they sign in with works any more.' })}${say('For a last day that is still to come, end each role after that day, and come back here then.')}${wordsField(state, 'why', 'Why', { hint: 'Kept in the log: left the council, moved to an agency that does not use this', rows: 2, prefix })}${button({ text: 'End everything now', classes: 'govuk-button--warning' })}`,
  )

export const returnPage = page({
  path: '/admin/users/:id/return',
  allow: mayAdminister,
  form: form(z.object({})),
  get: ({ params, read, form: state, path }) =>
    read(async tx => {
      const account = await userAt(tx, params.id)
      if (account?.state !== 'left') return nobody
      return userFrame(
        account,
        'Comes back',
        state,
        postTo(
          path,
          html`${warningText({ text: 'The data protection officer will be told.' })}${say('They come back without any role and without anything to sign in with. Give a role and make a new link afterwards.')}${button({ text: 'Bring the account back' })}`,
        ),
      )
    }),
  post: ({ params, as }) =>
    as(async tx => {
      const account = await userAt(tx, params.id)
      if (!account) return nobody
      const fault = await comeBack(tx, account.id)
      return fault ? invalid('', fault.says) : redirect(`/admin/users/${account.id}`)
    }),
})
