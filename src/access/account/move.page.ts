/** Somebody moves: from one agency to another, or to other work at the same one. */
import { z } from 'zod'
import {
  button,
  chooseField,
  form,
  type FormState,
  type Html,
  html,
  invalid,
  page,
  postTo,
  redirect,
  say,
} from '../../web/index.ts'
import { agencies, type Agency } from '../agency/store.ts'
import { mayAdminister } from '../may.ts'
import { move } from './move.ts'
import { fieldOf, givenBy, roleFields, roleFieldsView } from './role-fields.view.ts'
import { type Account, type Post, postsOf } from './store.ts'
import { nobody, userAt, userFrame, userNumber } from './user-frame.ts'

export const movePage = page({
  path: '/admin/users/:id/move',
  allow: mayAdminister,
  form: form(z.object({ from: z.string().min(1, 'Choose the agency that they leave'), ...roleFields })),
  get: ({ params, read, form: state }) =>
    read(async tx => {
      const account = await userAt(tx, params.id)
      if (!account) return nobody
      const view = moveView(state, account, await postsOf(tx, account.id), await agencies(tx))
      return userFrame(account, 'Moves to other work', state, view)
    }),
  post: ({ params, as, values }) =>
    as(async tx => {
      const account = await userAt(tx, params.id)
      if (!account) return nobody
      const fault = await move(tx, account.id, userNumber(values.from), givenBy(values))
      if (fault) return invalid(fault.rule === 'post-still-held' ? 'from' : fieldOf(fault.rule), fault.says)
      return redirect(`/admin/users/${account.id}?done=move`)
    }),
})

export function moveView(state: FormState, account: Account, posts: Post[], all: Agency[], prefix = ''): Html {
  const held = posts.filter(post => post.when !== 'over')
  const from = [...new Map(held.map(post => [post.agencyId, post.agency]))].map(([value, text]) => ({ value, text }))
  return postTo(
    `/admin/users/${account.id}/move`,
    html`${say('Every role at the old agency ends the day before the new ones begin. Where they begin today, the old ones end at once.')}${chooseField(
      state,
      'from',
      'Moves from',
      from,
      { prefix, now: from.length === 1 ? from[0]?.value : undefined },
    )}${roleFieldsView(state, all, { prefix, words: 'New role' })}${button({ text: 'Move', preventDoubleClick: true })}`,
  )
}
