/** Sign out: this browser's session ends in the database, not only in the browser. */
import { z } from 'zod'
import { button, forget, form, html, page, redirect } from '../../web/index.ts'
import { sessionCookie } from '../session.ts'
import { note } from './account.store.ts'
import { endSession } from './session.store.ts'
import type { SignInOptions } from './ways-on.ts'

export const signOutPage = ({ https }: SignInOptions) =>
  page({
    path: '/sign-out',
    allow: 'everyone',
    form: form(z.object({})),
    get: ({ actor }) => ({
      title: actor ? 'Sign out' : 'You have signed out',
      unlisted: true,
      body: actor
        ? html`<h1 class="govuk-heading-l">Sign out</h1><form method="post">${button({ text: 'Sign out' })}</form>`
        : html`<h1 class="govuk-heading-l">You have signed out</h1>
            <p class="govuk-body"><a class="govuk-link" href="/sign-in">Sign in again</a>, or <a class="govuk-link" href="/">read the public record</a>.</p>`,
    }),
    async post({ actor, db }) {
      if (actor)
        await db.asSystem('sign-in', async tx => {
          await endSession(tx, actor.id, actor.session)
          await note(tx, 'sign out', actor.id, actor.session)
        })
      return { ...redirect('/sign-out', 303, [forget(sessionCookie, https)]), clears: true }
    },
  })
