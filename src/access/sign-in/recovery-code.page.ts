/** A recovery code in place of the phone, after the password; then how many are left. */
import { z } from 'zod'
import { button, form, html, input, invalid, page } from '../../web/index.ts'
import { andNext } from './next.ts'
import { isCode } from './recovery-codes.ts'
import { proveRecoveryCode, showFactor } from './show-factor.ts'
import { goOn, halfSignedIn, type SignInOptions, waitView } from './ways-on.ts'

// 'everyone', because somebody is half signed in: the page itself asks how far they are.
export const recoveryCodePage = (options: SignInOptions) =>
  page({
    path: '/sign-in/recovery-code',
    allow: 'everyone',
    fresh: true,
    form: form(
      z.object({
        code: z.string().refine(isCode, 'Enter a recovery code: 12 letters and digits, like 7K3M-X9TR-2QWB'),
      }),
    ),
    get({ query, form, ...request }) {
      const actor = halfSignedIn({ ...request, query })
      if ('redirect' in actor) return actor
      return {
        title: 'Use a recovery code',
        unlisted: true,
        body: html`${form.summary()}<h1 class="govuk-heading-l">Use a recovery code</h1>
          <form method="post" novalidate>
            ${input({
              name: 'code',
              label: { text: 'Recovery code' },
              hint: { text: 'One of the codes that you kept when you set up your phone. Each works once.' },
              errorMessage: form.error('code'),
              autocomplete: 'off',
              autocapitalize: 'characters',
              classes: 'govuk-input--width-20',
              spellcheck: false,
            })}
            ${button({ text: 'Continue' })}
          </form>
          <p class="govuk-body"><a class="govuk-link" href="/sign-in/code${andNext(query.get('next'))}">Go back</a></p>
          <p class="govuk-body"><a class="govuk-link" href="/sign-in/help#phone">I have no recovery code</a></p>`,
      }
    },
    async post({ values, db, query, browser, now, shell, ...request }) {
      const actor = halfSignedIn({ ...request, query })
      if ('redirect' in actor) return actor
      const half = { actor, browser, now }
      const done = await showFactor(db, half, 'second factor: recovery code', proveRecoveryCode(actor.id, values.code))
      if (done === null) return invalid('code', 'That recovery code is not right, or was used before')
      if ('wait' in done) return waitView(shell, done)
      // Not where they wanted to go, but first: how many are left, and the way to set up a new phone.
      return goOn(done, options, '/account?done=recovery-code')
    },
  })
