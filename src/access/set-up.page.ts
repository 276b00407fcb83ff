/** First use in the browser: the page is there only while there is no account, on this machine, with the code of the console. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { isRefusal } from '../lib/index.ts'
import type { Database } from '../db/index.ts'
import {
  button,
  form,
  heading,
  html,
  input,
  invalid,
  isLoopback,
  link,
  missing,
  page,
  panel,
  postTo,
  say,
  warningText,
} from '../web/index.ts'
import { anyAccount } from './account/store.ts'
import { firstAdministrator } from './first-administrator.ts'
import { invite } from './sign-in/give-access.ts'

/** A code that nobody guesses, in groups that can be typed: '3f9a1-…'. */
export const newSetUpCode = (): string =>
  randomBytes(10)
    .toString('hex')
    .replaceAll(/(.{5})(?=.)/g, '$1-')

const digest = (text: string) =>
  createHash('sha256')
    .update(text.toLowerCase().replaceAll(/[^0-9a-f]/g, ''))
    .digest()

export const needsSetUp = async (db: Database): Promise<boolean> => !(await db.asSystem('set-up', anyAccount))

/** `code` undefined: the process was not asked to offer it, and the page is never there. */
export const setUpPage = (code: string | undefined, council: string) =>
  page({
    path: '/set-up',
    allow: 'everyone',
    fresh: true,
    form: form(
      z.object({
        code: z.string().min(1, 'Enter the code that the console shows'),
        agency: z.string().min(2, 'Enter the name of the council'),
        name: z.string().min(1, 'Enter your name'),
        email: z.string().min(1, 'Enter your email address'),
      }),
    ),
    async get({ db, from, form: state, path }) {
      if (code === undefined || !isLoopback(from) || !(await needsSetUp(db))) return missing()
      const field = (name: string, label: string, more: { value?: string; hint?: string; type?: 'email' } = {}) =>
        input({
          name,
          label: { text: label, classes: 'govuk-label--s' },
          value: name === 'code' ? '' : state.value(name) || more.value,
          ...(more.hint !== undefined && { hint: { text: more.hint } }),
          ...(more.type && { type: more.type }),
          errorMessage: state.error(name) ?? false,
          autocomplete: 'off',
          spellcheck: false,
        })
      return {
        title: 'Set up',
        unlisted: true,
        body: html`${state.summary()}${heading('Set up')}${say('Nobody can sign in yet. You become the first administrator: you let in everybody else.')}${postTo(
          path,
          html`${field('code', 'Code from the console', { hint: 'Printed where this service was started' })}${field('agency', 'The council', { value: council })}${field('name', 'Your name')}${field('email', 'Your email address', { type: 'email' })}${button({ text: 'Set up', preventDoubleClick: true })}`,
        )}`,
      }
    },
    async post({ db, from, values, shell }) {
      if (code === undefined || !isLoopback(from) || !(await needsSetUp(db))) return missing()
      if (!timingSafeEqual(digest(values.code), digest(code)))
        return invalid('code', 'This is not the code that the console shows')
      const { agency, name, email } = values
      const made = await db.asSystem('set-up', tx => firstAdministrator(tx, { agency, name, email }))
      if (isRefusal(made)) {
        const fields: Record<string, string> = { 'name-says': 'name', agency: 'agency', 'no-account-yet': '' }
        return invalid(fields[made.rule] ?? 'email', made.says)
      }
      const path = await invite(db, made, null, 72)
      return {
        title: 'Set up',
        unlisted: true,
        body: html`${panel({ titleText: 'You are the first administrator' })}${say(html`Go on with your own link, which works once: <strong>${link(path, `${shell.origin ?? ''}${path}`)}</strong>`)}${say('There you choose a password and set up a second factor.')}${warningText({ text: 'The link is not shown again.' })}`,
      }
    },
  })
