/** Where somebody goes on to after one step of signing in, and what they read when they must wait. */
import { count } from '../../lib/index.ts'
import { type Actor, cookie, html, type PageRequest, redirect, type Shell, type View } from '../../web/index.ts'
import { sessionCookie, signInAddress } from '../session.ts'
import type { Begun, Stage } from './begin-session.ts'
import type { Hasher } from './hasher.ts'
import { begin, andNext, safeNext } from './next.ts'
import type { Provider } from './openid/providers.ts'
import type { Wait } from './tries.ts'

export type SignInOptions = {
  /** Readers come by https: cookies are sent over nothing else. */
  readonly https: boolean
  /** OpenID providers, from loadProviders(). */
  readonly providers?: readonly Provider[]
  readonly hasher?: Hasher
}

const addressAt = (stage: Stage, next: string | null): string => {
  if (stage === 'second factor') return `/sign-in/code${andNext(next)}`
  if (stage === 'set-up') return '/account/second-factor'
  return safeNext(next) ?? begin
}

/** The browser gets the new session's cookie, and goes on to what is next for it. */
export const goOn = ({ token, stage }: Begun, { https }: SignInOptions, next: string | null) =>
  redirect(addressAt(stage, next), 303, [cookie(sessionCookie, token, { https })])

/** Who has shown a password and must show a code, or where anybody else belongs. */
export function halfSignedIn({
  actor,
  query,
}: Pick<PageRequest, 'actor' | 'query'>): Actor | ReturnType<typeof redirect> {
  const next = safeNext(query.get('next'))
  if (actor?.stage === 'second factor') return actor
  return redirect(actor?.stage === 'whole' ? (next ?? begin) : signInAddress(actor, next ?? begin))
}

/** Whom to ask: the sentence that ends every dead end. */
export const askAdministrator = (shell: Shell) =>
  html`<p class="govuk-body">Your administrator can help you: the person who gave you your sign-in.${
    shell.feedbackEmail &&
    html` If you do not know who that is, write to <a class="govuk-link" href="mailto:${shell.feedbackEmail}">${shell.feedbackEmail}</a>.`
  }</p>`

/** The same for everybody, whether or not there is such an account. */
export const waitView = (shell: Shell, { wait }: Wait): View => ({
  title: 'Wait before you try again',
  status: 403,
  unlisted: true,
  body: html`<h1 class="govuk-heading-l">Wait before you try again</h1>
    <p class="govuk-body-l">There were too many wrong tries. You can try again in ${count(wait, 'minute')}.</p>
    <p class="govuk-body">We do this so that nobody can guess their way in.</p>
    ${askAdministrator(shell)}
    <p class="govuk-body"><a class="govuk-link" href="/sign-in">Go to sign in</a></p>`,
})
