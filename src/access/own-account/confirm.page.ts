/** "Is it still you?": asked before somebody changes a second factor, where they signed in a while ago. */
import { z } from 'zod'
import { button, form, html, input, invalid, page, redirect } from '../../web/index.ts'
import { standingOf } from '../sign-in/account.store.ts'
import { codeField, codeShape, wrongCode } from '../sign-in/code-field.view.ts'
import { argon2 } from '../sign-in/hasher.ts'
import { safeNext } from '../sign-in/next.ts'
import { proveTotp } from '../sign-in/show-factor.ts'
import { type SignInOptions, waitView } from '../sign-in/ways-on.ts'
import { proveAgain, provePassword } from './prove-again.ts'

const fields = z.object({ password: z.string().optional(), code: codeShape.optional() })

export const confirmPage = ({ hasher = argon2 }: SignInOptions) =>
  page({
    path: '/account/confirm',
    allow: 'signed in',
    form: form(fields),
    async get({ actor, db, form }) {
      const { hasPassword, hasTotp } = await db.asSystem('sign-in', tx => standingOf(tx, actor?.id ?? 0))
      const title = 'Confirm that it is you'
      const asked = hasPassword
        ? input({
            name: 'password',
            type: 'password',
            label: { text: 'Your password' },
            errorMessage: form.error('password'),
            autocomplete: 'current-password',
          })
        : codeField(form, 'From your authenticator app')
      return {
        title,
        body: html`${form.summary()}<h1 class="govuk-heading-l">${title}</h1>
          ${
            hasPassword || hasTotp
              ? html`<p class="govuk-body">You signed in a while ago. We ask again before you change how you sign in.</p>
                  <form method="post" novalidate>${asked}${button({ text: 'Continue' })}</form>`
              : html`<p class="govuk-body">You signed in a while ago. To change how you sign in, sign out, and sign in again first.</p>
                  <form method="post" action="/sign-out">${button({ text: 'Sign out' })}</form>`
          }
          <p class="govuk-body"><a class="govuk-link" href="/account">Go back to your account</a></p>`,
      }
    },
    async post({ values, actor, db, now, query, shell }) {
      if (!actor) return redirect('/sign-in')
      const { hasPassword } = await db.asSystem('sign-in', tx => standingOf(tx, actor.id))
      if (hasPassword && !values.password) return invalid('password', 'Enter your password')
      if (!hasPassword && !values.code) return invalid('code', 'Enter the 6 digits that your authenticator app shows')
      const prove = hasPassword
        ? provePassword(hasher, actor.id, values.password ?? '')
        : proveTotp(actor.id, values.code ?? '', now)
      const done = await proveAgain(db, actor, now, prove)
      if (done === null)
        return hasPassword ? invalid('password', 'The password is not right') : invalid('code', wrongCode)
      return done === 'proved' ? redirect(safeNext(query.get('next')) ?? '/account') : waitView(shell, done)
    },
  })
