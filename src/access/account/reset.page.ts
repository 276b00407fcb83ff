/** A new one-time link: for a password or a telephone that is lost, or a first link that was never used. */
import { z } from 'zod'
import {
  button,
  form,
  type FormState,
  type Html,
  html,
  invalid,
  page,
  postTo,
  say,
  warningText,
  wordsField,
} from '../../web/index.ts'
import { crumbs } from '../admin.view.ts'
import { mayAdminister } from '../may.ts'
import { invite } from '../sign-in/give-access.ts'
import { linkView } from './link.view.ts'
import { reset } from './reset.ts'
import type { Account } from './store.ts'
import { nobody, userAt, userFrame } from './user-frame.ts'

export const resetPage = page({
  path: '/admin/users/:id/link',
  allow: mayAdminister,
  form: form(z.object({ how: z.string().min(1, 'Say how you made sure that it is them') })),
  get: ({ params, read, form: state }) =>
    read(async tx => {
      const account = await userAt(tx, params.id)
      return account ? userFrame(account, 'Make a new link', state, resetView(state, account)) : nobody
    }),
  post: async ({ params, as, values, db, actor, shell }) => {
    const done = await as(async tx => {
      const account = await userAt(tx, params.id)
      return account && { account, fault: await reset(tx, account.id, values.how) }
    })
    if (!done) return nobody
    const { account, fault } = done
    if (fault) return invalid(fault.rule === 'identity-checked' ? 'how' : '', fault.says)
    const path = await invite(db, account.id, actor?.id ?? null, 72)
    return {
      title: 'The link is ready',
      breadcrumbs: crumbs('Users', '/admin/users', account.name),
      unlisted: true,
      body: linkView(shell, path, account.name, account.id),
    }
  },
})

export const resetView = (state: FormState, account: Account, prefix = ''): Html =>
  postTo(
    `/admin/users/${account.id}/link`,
    html`${say('What they signed in with is forgotten: password, code app, passkeys and recovery codes. Their sessions end. The link lets them set up new ones.')}${warningText(
      {
        text: 'Somebody who asks for this on the telephone may be somebody else. Call back on a number that you know. Where this person can open cases, the data protection officer is told.',
      },
    )}${wordsField(state, 'how', 'How did you make sure that it is them?', { hint: 'Kept in the log', rows: 2, prefix })}${button({ text: 'Make a new link', preventDoubleClick: true })}`,
  )
