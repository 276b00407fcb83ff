/** Signing in as somebody's own provider knows them: the way there, and the way back. */
import {
  cookie,
  cookieName,
  forget,
  html,
  missing,
  page,
  type PageRequest,
  redirect,
  type Shell,
  type View,
} from '../../../web/index.ts'
import { beginSession } from '../begin-session.ts'
import { insertJourney, takeJourney } from '../journey.store.ts'
import { safeNext } from '../next.ts'
import { digest, isToken, newToken } from '../token.ts'
import { askAdministrator, goOn, type SignInOptions } from '../ways-on.ts'
import { askProvider, type Known, readAnswer, readSecrets } from './ask-provider.ts'
import { findAccount } from './find-account.ts'
import type { Provider } from './providers.ts'

const journeyCookie = 'journey'
const minutes = 10

const providerAt = (options: SignInOptions, key: string) => options.providers?.find(one => one.key === key)

const notThis = (shell: Shell, { name }: Provider, says: string): View => ({
  title: `You could not sign in with ${name}`,
  status: 403,
  unlisted: true,
  body: html`<h1 class="govuk-heading-l">You could not sign in with ${name}</h1>
    <p class="govuk-body">${says}</p>
    ${askAdministrator(shell)}
    <p class="govuk-body"><a class="govuk-link" href="/sign-in">Go back to sign in</a></p>`,
})

/** The same for a stranger, somebody who has left, and an address that is not verified. */
const noAccount = 'There is no account here for that sign-in.'
const notReached = 'It did not answer as it should. Try again in a few minutes, or sign in another way.'
const notFinished = 'The sign-in was not finished, or took too long. Start again.'

export const openidPage = (options: SignInOptions) =>
  page({
    path: '/sign-in/openid/:key',
    allow: 'everyone',
    fresh: true,
    costly: true,
    async get({ params, query, db, shell }) {
      const provider = providerAt(options, params.key)
      if (!provider || shell.origin === undefined) return missing()
      const callback = new URL(`/sign-in/openid/${provider.key}/callback`, shell.origin).href
      const asked = await askProvider(provider, callback, safeNext(query.get('next'))).catch(() => null)
      if (!asked) return { ...notThis(shell, provider, notReached), status: 503 }
      const token = newToken()
      await db.asSystem('sign-in', tx => insertJourney(tx, digest(token), 'openid', asked.secrets, minutes))
      return redirect(asked.address, 303, [
        cookie(journeyCookie, token, { https: options.https, seconds: minutes * 60 }),
      ])
    },
  })

/** What the browser set out with, which is good once; undefined where this is not the browser that set out. */
async function secretsOf({ db, cookie }: Pick<PageRequest, 'db' | 'cookie'>, https: boolean) {
  const token = cookie(cookieName(journeyCookie, https))
  if (!isToken(token)) return undefined
  return readSecrets(await db.asSystem('sign-in', tx => takeJourney(tx, digest(token), 'openid')))
}

export const openidCallbackPage = (options: SignInOptions) =>
  page({
    path: '/sign-in/openid/:key/callback',
    allow: 'everyone',
    fresh: true,
    async get({ params, query, path, db, shell, browser, actor, cookie }) {
      const provider = providerAt(options, params.key)
      if (!provider || shell.origin === undefined) return missing()
      const secrets = await secretsOf({ db, cookie }, options.https)
      if (secrets?.key !== provider.key) return notThis(shell, provider, notFinished)
      const address = new URL(`${path}?${query.toString()}`, shell.origin)
      const known: Known | null = await readAnswer(provider, address, secrets).catch(() => null)
      if (!known) return notThis(shell, provider, notFinished)
      const begun = await db.asSystem('sign-in', async tx => {
        const account = await findAccount(tx, known)
        const factors = known.strong ? 'both' : 'one'
        return account === null
          ? null
          : beginSession(tx, { account, factors, what: 'sign in with provider', browser, before: actor })
      })
      if (!begun) return notThis(shell, provider, noAccount)
      const on = goOn(begun, options, secrets.next)
      return { ...on, cookies: [...(on.cookies ?? []), forget(journeyCookie, options.https)] }
    },
  })
