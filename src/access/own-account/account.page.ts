/** Your account: who you are here, how you sign in, and where you are signed in. */
import { z } from 'zod'
import { count, moment } from '../../lib/index.ts'
import {
  type Actor,
  button,
  forget,
  form,
  html,
  notificationBanner,
  page,
  redirect,
  summaryList,
  warningText,
} from '../../web/index.ts'
import { roleName } from '../roles.ts'
import { sessionCookie } from '../session.ts'
import { accountById, note, type Standing, standingOf } from '../sign-in/account.store.ts'
import { endAllSessions, endSession, lastSignIn, type OpenSession, sessionsOf } from '../sign-in/session.store.ts'
import type { SignInOptions } from '../sign-in/ways-on.ts'

const done = (key: string | null, { recoveryCodes }: Standing): string | undefined =>
  new Map([
    ['password', 'Your password is changed. Everywhere else you are signed out.'],
    ['phone', 'Your phone is set up.'],
    ['codes', 'Your recovery codes are ready.'],
    ['session', 'That browser is signed out.'],
    [
      'recovery-code',
      `You used a recovery code. You have ${count(recoveryCodes, 'code')} left. If you have lost your phone, set up a new one now.`,
    ],
  ]).get(key ?? '')

const change = (href: string, text: string, hidden: string) => ({
  items: [{ href, text, visuallyHiddenText: hidden }],
})

const whoView = (actor: Actor, email: string, last: Temporal.Instant | null) =>
  summaryList({
    rows: [
      { key: { text: 'Name' }, value: { text: actor.name } },
      { key: { text: 'Email address' }, value: { text: email } },
      {
        key: { text: 'Your roles' },
        value: {
          text:
            actor.agencies.length === 0
              ? 'None'
              : html`<ul class="govuk-list">${actor.agencies.map(({ name, role }) => html`<li>${roleName(role)}, ${name}</li>`)}</ul>`,
        },
      },
      { key: { text: 'You last signed in' }, value: { text: last ? moment(last) : 'This is the first time' } },
    ],
  })

const waysView = ({ hasPassword, hasTotp, passkeys, recoveryCodes }: Standing) =>
  summaryList({
    rows: [
      {
        key: { text: 'Password' },
        value: { text: hasPassword ? 'Set' : 'Your organisation’s own sign-in' },
        ...(hasPassword && { actions: change('/account/password', 'Change', 'your password') }),
      },
      {
        key: { text: 'Authenticator app' },
        value: { text: hasTotp ? 'Set up' : 'Not set up' },
        actions: change('/account/second-factor', hasTotp ? 'Set up a new phone' : 'Set up', 'as authenticator app'),
      },
      {
        key: { text: 'Passkeys' },
        value: { text: passkeys === 0 ? 'None' : String(passkeys) },
        actions: change('/account/passkeys', passkeys === 0 ? 'Add' : 'Change', 'passkeys'),
      },
      (hasTotp || passkeys > 0) && {
        key: { text: 'Recovery codes' },
        value: { text: recoveryCodes === 0 ? 'None' : `${recoveryCodes} left` },
        actions: change('/account/recovery-codes', 'Make new codes', 'for recovery'),
      },
    ],
  })

const sessionRow = (session: OpenSession, own: boolean) =>
  html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${session.browser || 'A browser'}</dt><dd class="govuk-summary-list__value">${own ? 'This browser. ' : ''}Since ${moment(session.began)}</dd><dd class="govuk-summary-list__actions"><form method="post"><input type="hidden" name="end" value="${session.id}">${button({ text: html`Sign out<span class="govuk-visually-hidden"> ${session.browser}, since ${moment(session.began)}</span>`, classes: 'govuk-button--secondary wardmote-button--inside' })}</form></dd></div>`

export const accountPage = ({ https }: SignInOptions) =>
  page({
    path: '/account',
    allow: 'signed in',
    form: form(z.object({ end: z.string().regex(/^(everywhere|\d{1,15})$/, 'Choose what to sign out') })),
    async get({ actor, db, query, form }) {
      if (!actor) return redirect('/sign-in')
      const { account, standing, sessions, last } = await db.asSystem('sign-in', async tx => ({
        account: await accountById(tx, actor.id),
        standing: await standingOf(tx, actor.id),
        sessions: await sessionsOf(tx, actor.id),
        last: await lastSignIn(tx, actor.id, actor.session),
      }))
      const says = done(query.get('done'), standing)
      return {
        title: 'Your account',
        unlisted: true,
        body: html`${form.summary()}${says && notificationBanner({ text: says, type: 'success' })}
          <h1 class="govuk-heading-l">Your account</h1>
          ${standing.strongRole && !actor.strong && warningText({ text: html`You hold a role that needs your phone as well as your password. <a class="govuk-link" href="/account/second-factor">Set up your phone</a> to use it.` })}
          ${whoView(actor, account?.email ?? '', last)}
          <h2 class="govuk-heading-m">How you sign in</h2>
          ${waysView(standing)}
          <h2 class="govuk-heading-m">Where you are signed in</h2>
          <dl class="govuk-summary-list">${sessions.map(session => sessionRow(session, session.id === actor.session))}</dl>
          <form method="post"><input type="hidden" name="end" value="everywhere">${button({ text: 'Sign me out everywhere', classes: 'govuk-button--warning' })}</form>`,
      }
    },
    async post({ values: { end }, actor, db }) {
      if (!actor) return redirect('/sign-in')
      const everywhere = end === 'everywhere'
      await db.asSystem('sign-in', async tx => {
        if (everywhere) await endAllSessions(tx, actor.id, null)
        else if (!(await endSession(tx, actor.id, Number(end)))) return
        await note(tx, everywhere ? 'sign out everywhere' : 'sign out', actor.id, everywhere ? null : Number(end))
      })
      const out = everywhere || Number(end) === actor.session
      return out ? redirect('/sign-out', 303, [forget(sessionCookie, https)]) : redirect('/account?done=session')
    },
  })
