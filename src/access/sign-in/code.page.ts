/** The code of somebody's authenticator app, after their password. */
import { z } from 'zod'
import { button, form, html, invalid, page, redirect } from '../../web/index.ts'
import { standingOf } from './account.store.ts'
import { codeField, codeShape, wrongCode } from './code-field.view.ts'
import { andNext } from './next.ts'
import { proveTotp, showFactor } from './show-factor.ts'
import { goOn, halfSignedIn, type SignInOptions, waitView } from './ways-on.ts'

// 'everyone', because somebody is half signed in: the page itself asks how far they are.
export const codePage = (options: SignInOptions) =>
  page({
    path: '/sign-in/code',
    allow: 'everyone',
    fresh: true,
    form: form(z.object({ code: codeShape })),
    async get({ db, query, form, ...request }) {
      const actor = halfSignedIn({ ...request, query })
      if ('redirect' in actor) return actor
      const { hasTotp, passkeys } = await db.asSystem('sign-in', tx => standingOf(tx, actor.id))
      const next = andNext(query.get('next'))
      if (!hasTotp) return redirect(`/sign-in/passkey${next}`)
      return {
        title: 'Enter your code',
        unlisted: true,
        body: html`${form.summary()}<h1 class="govuk-heading-l">Enter your code</h1>
          <form method="post" novalidate>
            ${codeField(form, 'Open the authenticator app on your phone. It shows a new code every 30 seconds.')}
            ${button({ text: 'Continue' })}
          </form>
          ${passkeys > 0 && html`<p class="govuk-body"><a class="govuk-link" href="/sign-in/passkey${next}">Use a passkey instead</a></p>`}
          <p class="govuk-body"><a class="govuk-link" href="/sign-in/recovery-code${next}">Use a recovery code</a></p>
          <p class="govuk-body"><a class="govuk-link" href="/sign-in/help#phone">I have lost my phone</a></p>`,
      }
    },
    async post({ values, db, query, browser, now, shell, ...request }) {
      const actor = halfSignedIn({ ...request, query })
      if ('redirect' in actor) return actor
      const half = { actor, browser, now }
      const done = await showFactor(db, half, 'second factor: code', proveTotp(actor.id, values.code, now))
      if (done === null) return invalid('code', wrongCode)
      return 'wait' in done ? waitView(shell, done) : goOn(done, options, query.get('next'))
    },
  })
