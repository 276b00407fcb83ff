/** The link of an invitation: somebody sets their password with it, once. */
import { begin } from './next.ts'
import { z } from 'zod'
import type { Database } from '../../db/index.ts'
import { button, form, html, input, invalid, page, type Shell, type View } from '../../web/index.ts'
import { accountById } from './account.store.ts'
import { beginSession } from './begin-session.ts'
import { argon2 } from './hasher.ts'
import { invited, useInvitation } from './invitation.store.ts'
import { keepNewPassword, refusesPassword } from './set-password.ts'
import { digest, isToken } from './token.ts'
import { askAdministrator, goOn, type SignInOptions } from './ways-on.ts'

/** Unknown, used and old links get this one answer. */
const noLonger = (shell: Shell): View => ({
  title: 'This link does not work',
  status: 410,
  unlisted: true,
  body: html`<h1 class="govuk-heading-l">This link does not work</h1>
    <p class="govuk-body">A link works once, and only for a few days. If you have set your password already, <a class="govuk-link" href="/sign-in">sign in with it</a>. If not, ask for a new link.</p>
    ${askAdministrator(shell)}`,
})

const invitedBy = async (db: Database, token: string) =>
  isToken(token)
    ? db.asSystem('sign-in', async tx => {
        const account = await invited(tx, digest(token))
        return account === undefined ? undefined : accountById(tx, account)
      })
    : undefined

export const joinPage = (options: SignInOptions) =>
  page({
    path: '/join/:token',
    allow: 'everyone',
    fresh: true,
    form: form(z.object({ password: z.string().min(1, 'Enter the password that you want') })),
    async get({ params, db, shell, form }) {
      const account = await invitedBy(db, params.token)
      if (!account) return noLonger(shell)
      return {
        title: 'Set your password',
        unlisted: true,
        body: html`${form.summary()}<h1 class="govuk-heading-l">Set your password</h1>
          <p class="govuk-body">This is the sign-in of <strong>${account.name}</strong>. If that is not you, close this page and tell who sent you the link.</p>
          <form method="post" novalidate>
            <input type="hidden" name="email" value="${account.email}" autocomplete="username">
            ${input({
              name: 'password',
              type: 'password',
              label: { text: 'New password' },
              hint: {
                text: '12 characters or more. Three random words make a good password. You do not need capitals, digits or signs.',
              },
              errorMessage: form.error('password'),
              autocomplete: 'new-password',
            })}
            ${button({ text: 'Continue' })}
          </form>`,
      }
    },
    async post({ params, values, db, shell, actor, browser }) {
      const account = await invitedBy(db, params.token)
      if (!account) return noLonger(shell)
      const refusal = refusesPassword(values.password, { ...account, service: shell.serviceName })
      if (refusal) return invalid('password', refusal.says)
      const hash = await (options.hasher ?? argon2).hash(values.password)
      const begun = await db.asSystem('sign-in', async tx => {
        const joined = await useInvitation(tx, digest(params.token))
        if (joined === undefined) return null
        await keepNewPassword(tx, joined, hash, null)
        return beginSession(tx, { account: joined, factors: 'one', what: 'sign in with link', browser, before: actor })
      })
      return begun ? goOn(begun, options, begin) : noLonger(shell)
    },
  })
