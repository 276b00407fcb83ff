/** Change one's password: the old one, the new one, and everybody else who is signed in with it is out. */
import { z } from 'zod'
import { button, form, html, input, invalid, page, redirect } from '../../web/index.ts'
import { accountById } from '../sign-in/account.store.ts'
import { argon2 } from '../sign-in/hasher.ts'
import { keepNewPassword, refusesPassword } from '../sign-in/set-password.ts'
import { beginSession } from '../sign-in/begin-session.ts'
import { goOn, type SignInOptions, waitView } from '../sign-in/ways-on.ts'
import { proveAgain, provePassword } from './prove-again.ts'

const fields = z.object({
  current: z.string().min(1, 'Enter the password that you have now'),
  password: z.string().min(1, 'Enter the password that you want'),
})

export const passwordPage = (options: SignInOptions) =>
  page({
    path: '/account/password',
    allow: 'signed in',
    form: form(fields),
    async get({ actor, db, form }) {
      const account = await db.asSystem('sign-in', tx => accountById(tx, actor?.id ?? 0))
      const title = 'Change your password'
      return {
        title,
        breadcrumbs: [{ text: 'Your account', href: '/account' }, { text: title }],
        body: html`${form.summary()}<h1 class="govuk-heading-l">${title}</h1>
          ${
            account?.hash
              ? html`<p class="govuk-body">Everywhere else where you are signed in, you will be signed out.</p>
                  <form method="post" novalidate>
                    <input type="hidden" name="email" value="${account.email}" autocomplete="username">
                    ${input({ name: 'current', type: 'password', label: { text: 'The password that you have now' }, errorMessage: form.error('current'), autocomplete: 'current-password' })}
                    ${input({ name: 'password', type: 'password', label: { text: 'New password' }, hint: { text: '12 characters or more. Three random words make a good password.' }, errorMessage: form.error('password'), autocomplete: 'new-password' })}
                    ${button({ text: 'Change password' })}
                  </form>`
              : html`<p class="govuk-body">You have no password here: your organisation’s own sign-in lets you in. Change your password there.</p>`
          }`,
      }
    },
    async post({ values, actor, db, now, shell, browser }) {
      const hasher = options.hasher ?? argon2
      const account = actor && (await db.asSystem('sign-in', tx => accountById(tx, actor.id)))
      if (!actor || !account?.hash) return redirect('/account')
      const refusal = refusesPassword(values.password, { ...account, service: shell.serviceName })
      if (refusal) return invalid('password', refusal.says)
      const proved = await proveAgain(db, actor, now, provePassword(hasher, actor.id, values.current))
      if (proved === null) return invalid('current', 'The password that you have now is not right')
      if (proved !== 'proved') return waitView(shell, proved)
      const hash = await hasher.hash(values.password)
      const begun = await db.asSystem('sign-in', async tx => {
        await keepNewPassword(tx, actor.id, hash, actor.session)
        const factors = actor.strong ? 'both' : 'one'
        return beginSession(tx, { account: actor.id, factors, what: 'new session', browser, before: actor })
      })
      return goOn(begun, options, '/account?done=password')
    },
  })
