/** Set up an authenticator app, at the first sign-in or for a new phone: scan the picture, enter a code. */
import { z } from 'zod'
import type { Tx } from '../../db/index.ts'
import { button, details, form, html, invalid, page } from '../../web/index.ts'
import { accountById, standingOf } from '../sign-in/account.store.ts'
import { codeField, codeShape } from '../sign-in/code-field.view.ts'
import { keepTotp } from '../sign-in/factor.store.ts'
import { insertJourney, peekJourney, takeJourney } from '../sign-in/journey.store.ts'
import { digest, isToken, newToken } from '../sign-in/token.ts'
import { inFours, newSecret, qrPicture, stepOf, totpAddress } from '../sign-in/totp.ts'
import { goOn, type SignInOptions } from '../sign-in/ways-on.ts'
import { factorMade } from './change-factor.ts'
import { mayChange } from './prove-again.ts'

const holding = z.object({ account: z.number(), secret: z.string() })
const minutes = 30

/** The secret that this person was shown on this journey, so that what the phone has scanned stays good after a wrong code. */
async function secretOf(tx: Tx, journey: string, account: number): Promise<string | null> {
  if (!isToken(journey)) return null
  const { data } = holding.safeParse(await peekJourney(tx, digest(journey), 'totp'))
  return data?.account === account ? data.secret : null
}

async function setOut(tx: Tx, account: number): Promise<{ journey: string; secret: string }> {
  const [journey, secret] = [newToken(), newSecret()]
  await insertJourney(tx, digest(journey), 'totp', { account, secret }, minutes)
  return { journey, secret }
}

// 'everyone', because somebody may have to set it up before they are signed in: mayChange() asks who they are.
export const secondFactorPage = (options: SignInOptions) =>
  page({
    path: '/account/second-factor',
    allow: 'everyone',
    fresh: true,
    form: form(z.object({ code: codeShape, journey: z.string() })),
    async get({ actor: who, db, path, shell, form }) {
      const actor = await mayChange({ actor: who, db, path })
      if ('redirect' in actor) return actor
      const { journey, secret, account, standing } = await db.asSystem('sign-in', async tx => {
        const known = await secretOf(tx, form.value('journey'), actor.id)
        const way = known === null ? await setOut(tx, actor.id) : { journey: form.value('journey'), secret: known }
        return { ...way, account: await accountById(tx, actor.id), standing: await standingOf(tx, actor.id) }
      })
      const address = totpAddress(secret, { issuer: shell.serviceName, email: account?.email ?? '' })
      const title = standing.hasTotp ? 'Set up a new phone' : 'Set up your phone'
      return {
        title,
        ...(actor.stage === 'whole' && { breadcrumbs: [{ text: 'Your account', href: '/account' }, { text: title }] }),
        unlisted: true,
        body: html`${form.summary()}<h1 class="govuk-heading-l">${title}</h1>
          <p class="govuk-body">${
            standing.hasTotp
              ? 'Your old phone stops working for this as soon as you have finished.'
              : 'You need your phone as well as your password, so that a stolen password is not enough to get in. It takes about two minutes.'
          }</p>
          <ol class="govuk-list govuk-list--number govuk-list--spaced">
            <li>Open an authenticator app on your phone. If you have none, install one from your phone’s app store: Google Authenticator, Microsoft Authenticator or any other will do.</li>
            <li>In the app, choose to add an account, and scan this picture with it.
              <p class="govuk-body"><img class="wardmote-qr" src="${qrPicture(address)}" width="240" height="240" alt="A square code for your authenticator app. The same as text is below it."></p>
              <p class="govuk-body">Are you reading this on that phone? <a class="govuk-link" href="${address}">Open your authenticator app</a> instead.</p>
              ${details({
                summaryText: 'I cannot scan the picture',
                text: html`<p class="govuk-body">Choose to enter a key by hand in your app, and type this. Spaces do not matter. The kind of key is “time-based”.</p>
                  <p class="govuk-body"><strong class="wardmote-secret">${inFours(secret)}</strong></p>`,
              })}</li>
            <li>Enter the 6 digits that the app now shows.</li>
          </ol>
          <form method="post" novalidate>
            <input type="hidden" name="journey" value="${journey}">
            ${codeField(form)}
            ${button({ text: 'Continue' })}
          </form>
          ${actor.stage === 'set-up' && html`<p class="govuk-body"><a class="govuk-link" href="/account/passkeys">Set up a passkey instead</a>, if you sign in with your finger, your face or a security key.</p>`}`,
      }
    },
    async post({ values: { code, journey }, actor: who, db, path, now, browser }) {
      const actor = await mayChange({ actor: who, db, path })
      if ('redirect' in actor) return actor
      const done = await db.asSystem('sign-in', async tx => {
        const secret = await secretOf(tx, journey, actor.id)
        if (secret === null) return 'late'
        const step = stepOf(secret, code, now)
        if (step === null) return 'wrong'
        if ((await takeJourney(tx, digest(journey), 'totp')) === undefined) return 'late'
        await keepTotp(tx, actor.id, secret, step)
        return {
          begun: await factorMade(tx, actor, browser, 'set up code app'),
          codes: (await standingOf(tx, actor.id)).recoveryCodes,
        }
      })
      if (done === 'late') return invalid('code', 'That took too long. Scan the new picture, and enter the code for it')
      if (done === 'wrong')
        return invalid(
          'code',
          'That code is not right. Check that your phone’s clock is right, and enter the code it shows now',
        )
      return goOn(done.begun, options, done.codes > 0 ? '/account?done=phone' : '/account/recovery-codes')
    },
  })
