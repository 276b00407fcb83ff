/** Passkeys: add one, give it a name, remove one. */
import { z } from 'zod'
import { longDate } from '../../lib/index.ts'
import { button, form, html, input, invalid, page, redirect } from '../../web/index.ts'
import { accountById, standingOf } from '../sign-in/account.store.ts'
import { insertPasskey, passkeysOf, removePasskey } from '../sign-in/factor.store.ts'
import { askForNewPasskey, madePasskey } from '../sign-in/passkey.ts'
import { passkeyForm } from '../sign-in/passkey-form.view.ts'
import { goOn, type SignInOptions } from '../sign-in/ways-on.ts'
import { factorGone, factorMade } from './change-factor.ts'
import { mayChange } from './prove-again.ts'

const fields = z.object({
  remove: z.string().max(2000).optional(),
  answer: z.string().max(20_000).optional(),
  journey: z.string().max(100).optional(),
  name: z.string().max(60, 'The name must be 60 characters or fewer').optional(),
})

// 'everyone', because somebody may have to set one up before they are signed in: mayChange() asks who they are.
export const passkeysPage = (options: SignInOptions) =>
  page({
    path: '/account/passkeys',
    allow: 'everyone',
    fresh: true,
    form: form(fields),
    async get({ actor: who, db, path, shell, browser, form }) {
      const actor = await mayChange({ actor: who, db, path })
      if ('redirect' in actor) return actor
      const { keys, question } = await db.asSystem('sign-in', async tx => {
        const account = await accountById(tx, actor.id)
        return {
          keys: await passkeysOf(tx, actor.id),
          question: await askForNewPasskey(tx, shell, { id: actor.id, name: actor.name, email: account?.email ?? '' }),
        }
      })
      const title = 'Passkeys'
      return {
        title,
        ...(actor.stage === 'whole' && { breadcrumbs: [{ text: 'Your account', href: '/account' }, { text: title }] }),
        unlisted: true,
        script: 'passkey',
        body: html`${form.summary()}<h1 class="govuk-heading-l">${title}</h1>
          <p class="govuk-body">With a passkey you sign in with your finger, your face or your phone’s PIN, without a password. It stays on your phone, computer or security key.</p>
          ${
            keys.length > 0 &&
            html`<dl class="govuk-summary-list">${keys.map(
              key =>
                html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${key.name}</dt><dd class="govuk-summary-list__value">Added ${longDate(key.made_at)}${key.used_at && html`, last used ${longDate(key.used_at)}`}</dd><dd class="govuk-summary-list__actions"><form method="post"><input type="hidden" name="remove" value="${key.id}">${button({ text: html`Remove<span class="govuk-visually-hidden"> ${key.name}</span>`, classes: 'govuk-button--secondary wardmote-button--inside' })}</form></dd></div>`,
            )}</dl>`
          }
          <h2 class="govuk-heading-m">Add a passkey</h2>
          ${passkeyForm(
            'make',
            question,
            'Add a passkey',
            input({
              name: 'name',
              label: { text: 'What do you want to call it?' },
              hint: { text: 'So that you know it again if you want to remove it.' },
              value: form.value('name') || browser,
              errorMessage: form.error('name'),
            }),
          )}
          ${actor.stage === 'set-up' && html`<p class="govuk-body"><a class="govuk-link" href="/account/second-factor">Set up an authenticator app instead</a></p>`}`,
      }
    },
    async post({ values, actor: who, db, path, shell, browser }) {
      const actor = await mayChange({ actor: who, db, path })
      if ('redirect' in actor) return actor
      const { remove, answer = '', journey = '', name } = values
      if (remove !== undefined) {
        await db.asSystem('sign-in', async tx => {
          if (await removePasskey(tx, actor.id, remove)) await factorGone(tx, actor, 'remove passkey')
        })
        return redirect('/account/passkeys')
      }
      const done = await db.asSystem('sign-in', async tx => {
        const made = await madePasskey(tx, shell, { answer, journey }, actor.id)
        if (made === null) return null
        await insertPasskey(tx, { ...made, name: name ?? browser })
        return {
          begun: await factorMade(tx, actor, browser, 'add passkey'),
          codes: (await standingOf(tx, actor.id)).recoveryCodes,
        }
      })
      if (done === null) return invalid('', 'The passkey was not added. Try again')
      return goOn(done.begun, options, done.codes > 0 ? '/account/passkeys' : '/account/recovery-codes')
    },
  })
