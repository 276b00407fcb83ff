/** Sign in with a passkey: alone it is both factors, because it asks for a finger, a face or a PIN; or it comes after a password. */
import { z } from 'zod'
import { type Actor, form, html, invalid, page, redirect } from '../../web/index.ts'
import { accountById } from './account.store.ts'
import { beginSession } from './begin-session.ts'
import { begin, andNext, safeNext } from './next.ts'
import { askForPasskey, provePasskey } from './passkey.ts'
import { passkeyForm } from './passkey-form.view.ts'
import { showFactor } from './show-factor.ts'
import { goOn, type SignInOptions, waitView } from './ways-on.ts'

const fields = z.object({ answer: z.string().max(20_000), journey: z.string().max(100) })
const wrong = invalid('', 'That passkey was not accepted. Try again, or use another way to sign in')

/** Who has shown a password already; null: nobody has. */
const half = (actor: Actor | null): Actor | null => (actor?.stage === 'second factor' ? actor : null)

export const passkeySignInPage = (options: SignInOptions) =>
  page({
    path: '/sign-in/passkey',
    allow: 'everyone',
    fresh: true,
    costly: true,
    form: form(fields),
    async get({ actor, db, shell, query, form }) {
      if (actor?.stage === 'whole') return redirect(safeNext(query.get('next')) ?? begin)
      const waiting = half(actor)
      const question = await db.asSystem('sign-in', tx => askForPasskey(tx, shell, waiting?.id ?? null))
      const next = andNext(query.get('next'))
      return {
        title: 'Sign in with a passkey',
        unlisted: true,
        script: 'passkey',
        body: html`${form.summary()}<h1 class="govuk-heading-l">Sign in with a passkey</h1>
          <p class="govuk-body">Your phone or computer asks for your finger, your face or its PIN.</p>
          ${passkeyForm('use', question, 'Use my passkey')}
          ${
            waiting
              ? html`<p class="govuk-body"><a class="govuk-link" href="/sign-in/recovery-code${next}">Use a recovery code</a></p>
                  <p class="govuk-body"><a class="govuk-link" href="/sign-in/help#phone">I have lost my phone</a></p>`
              : html`<p class="govuk-body"><a class="govuk-link" href="/sign-in${next}">Sign in with your password instead</a></p>`
          }`,
      }
    },
    async post({ values, actor, db, shell, browser, now, query }) {
      const waiting = half(actor)
      if (waiting) {
        const prove = (tx: Parameters<typeof provePasskey>[0]) => provePasskey(tx, shell, values, waiting.id)
        const shown = { actor: waiting, browser, now }
        const done = await showFactor(db, shown, 'second factor: passkey', async tx => (await prove(tx)) !== null)
        if (done === null) return wrong
        return 'wait' in done ? waitView(shell, done) : goOn(done, options, query.get('next'))
      }
      const begun = await db.asSystem('sign-in', async tx => {
        const account = await provePasskey(tx, shell, values, null)
        if (account === null || (await accountById(tx, account))?.state !== 'active') return null
        const what = 'sign in with passkey'
        return beginSession(tx, { account, factors: 'both', what, browser, before: actor })
      })
      return begun ? goOn(begun, options, query.get('next')) : wrong
    },
  })
