/** Ends one role of somebody: at once, or after a last day. */
import { z } from 'zod'
import { longDate } from '../../lib/index.ts'
import {
  button,
  dayField,
  form,
  html,
  insetText,
  invalid,
  optionalDate,
  page,
  postTo,
  radios,
  redirect,
  wordsField,
} from '../../web/index.ts'
import { mayAdminister } from '../may.ts'
import { roleName } from '../roles.ts'
import { endRole } from './end-role.ts'
import { postById } from './store.ts'
import { nobody, userAt, userFrame, userNumber } from './user-frame.ts'

export const endRolePage = page({
  path: '/admin/users/:id/roles/:post/end',
  allow: mayAdminister,
  form: form(
    z.object({
      when: z.enum(['now', 'later'], 'Choose when the role ends'),
      last: optionalDate('the last day'),
      why: z.string().default(''),
    }),
  ),
  get: ({ params, read, form: state, path }) =>
    read(async tx => {
      const account = await userAt(tx, params.id)
      const post = await postById(tx, userNumber(params.post))
      if (!account || post?.accountId !== account.id) return nobody
      const role = `${roleName(post.role)}, ${post.agency}`
      if (post.when === 'over') return userFrame(account, role, state, insetText({ text: 'This role has ended.' }))
      return userFrame(
        account,
        `End a role: ${role}`,
        state,
        postTo(
          path,
          html`${post.ends !== null && insetText({ text: `The last day is ${longDate(post.ends)} so far.` })}${radios({
            name: 'when',
            fieldset: { legend: { text: 'When', classes: 'govuk-fieldset__legend--s' } },
            value: state.value('when') || 'now',
            items: [
              { value: 'now', text: 'At once', hint: { text: 'Gone with the next page that they ask for' } },
              { value: 'later', text: 'After a last day' },
            ],
            errorMessage: state.error('when') ?? false,
          })}${dayField(state, 'last', 'Last day, if it is not at once')}${wordsField(state, 'why', 'Why', { hint: 'Kept in the log', rows: 2 })}${button({ text: 'End the role', classes: 'govuk-button--warning' })}`,
        ),
      )
    }),
  post: ({ params, as, values }) =>
    as(async tx => {
      const account = await userAt(tx, params.id)
      const post = await postById(tx, userNumber(params.post))
      if (!account || post?.accountId !== account.id) return nobody
      if (values.when === 'later' && values.last === null) return invalid('last-day', 'Enter the last day')
      const fault = await endRole(tx, post, { lastDay: values.when === 'later' ? values.last : null, why: values.why })
      if (fault) {
        const field = { 'access-has-reason': 'why', 'last-day-in-order': 'last-day' }[fault.rule] ?? ''
        return invalid(field, fault.says)
      }
      return redirect(`/admin/users/${account.id}?done=end`)
    }),
})
