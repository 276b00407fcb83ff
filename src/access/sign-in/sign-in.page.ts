/** Sign in: with an e-mail address and a password, with a passkey, or as the council's own provider knows somebody. */
import { z } from 'zod'
import { button, form, html, input, invalid, page, redirect } from '../../web/index.ts'
import { signInAddress } from '../session.ts'
import { checkPassword } from './check-password.ts'
import { argon2 } from './hasher.ts'
import { begin, andNext, safeNext } from './next.ts'
import { goOn, type SignInOptions, waitView } from './ways-on.ts'

const fields = z.object({
  email: z.string().min(1, 'Enter your email address').max(320, 'Enter your email address'),
  password: z.string().min(1, 'Enter your password'),
})

export const signInPage = (options: SignInOptions) =>
  page({
    path: '/sign-in',
    allow: 'everyone',
    form: form(fields),
    get({ actor, query, form }) {
      const next = safeNext(query.get('next'))
      if (actor) return redirect(actor.stage === 'whole' ? (next ?? begin) : signInAddress(actor, next ?? begin))
      return {
        title: 'Sign in',
        unlisted: true,
        body: html`${form.summary()}<h1 class="govuk-heading-l">Sign in</h1>
          <p class="govuk-body">For councillors, staff and partner agencies. You can read <a class="govuk-link" href="/">the public record</a> without signing in.</p>
          ${(options.providers ?? []).map(({ key, name }) =>
            button({
              text: `Sign in with ${name}`,
              href: `/sign-in/openid/${key}${andNext(next)}`,
              classes: 'govuk-button--secondary',
            }),
          )}
          <form method="post" novalidate>
            ${input({ name: 'email', type: 'email', label: { text: 'Email address' }, value: form.value('email'), errorMessage: form.error('email'), autocomplete: 'username', spellcheck: false })}
            ${input({ name: 'password', type: 'password', label: { text: 'Password' }, errorMessage: form.error('password'), autocomplete: 'current-password' })}
            ${button({ text: 'Sign in' })}
          </form>
          <p class="govuk-body"><a class="govuk-link" href="/sign-in/passkey${andNext(next)}">Sign in with a passkey</a></p>
          <p class="govuk-body"><a class="govuk-link" href="/sign-in/help">I have lost my password or my phone</a></p>`,
      }
    },
    async post({ values, db, from, browser, now, actor, query, shell }) {
      const typed = { ...values, from, browser, now, before: actor }
      const done = await checkPassword(db, options.hasher ?? argon2, typed)
      if (done === null) return invalid('password', 'The email address or the password is not right')
      return 'wait' in done ? waitView(shell, done) : goOn(done, options, query.get('next'))
    },
  })
