/** Recovery codes: made, shown once, saved as text, and good only when somebody has said that they kept them. */
import { z } from 'zod'
import {
  bytes,
  button,
  checkboxes,
  errorSummary,
  form,
  html,
  insetText,
  page,
  redirect,
  type Shell,
  type View,
} from '../../web/index.ts'
import { standingOf } from '../sign-in/account.store.ts'
import { dropCodes, insertCodes } from '../sign-in/factor.store.ts'
import { insertJourney, takeJourney } from '../sign-in/journey.store.ts'
import { hashCodes, isCode, newCodes } from '../sign-in/recovery-codes.ts'
import { digest, isToken, newToken } from '../sign-in/token.ts'
import { factorGone } from './change-factor.ts'
import { mayChange } from './prove-again.ts'

const fields = z.object({
  do: z.enum(['make', 'save', 'keep'], 'Choose what to do'),
  codes: z.string().max(500).optional(),
  journey: z.string().max(100).optional(),
  kept: z.array(z.string()),
})

const holding = z.object({ account: z.number(), hashes: z.array(z.string().regex(/^[0-9a-f]+$/)) })
const minutes = 60
const title = 'Recovery codes'
const crumbs = [{ text: 'Your account', href: '/account' }, { text: title }]

type Shown = { readonly codes: readonly string[]; readonly journey: string; readonly wrong?: string }

/** The codes are on this page and nowhere else: the form carries them from one showing to the next. */
const codesView = ({ codes, journey, wrong }: Shown): View => {
  const carried = html`<input type="hidden" name="codes" value="${codes.join(' ')}"><input type="hidden" name="journey" value="${journey}">`
  return {
    title: 'Keep these codes',
    status: wrong === undefined ? 200 : 422,
    unlisted: true,
    breadcrumbs: crumbs,
    body: html`${wrong !== undefined && errorSummary({ titleText: 'There is a problem', errorList: [{ text: wrong, href: '#kept' }], attributes: { tabindex: '-1', autofocus: true } })}<h1 class="govuk-heading-l">Keep these codes</h1>
      <p class="govuk-body">Each lets you in once if you do not have your phone. We cannot show them again.</p>
      ${insetText({ text: html`<ul class="govuk-list wardmote-codes">${codes.map(code => html`<li>${code}</li>`)}</ul>` })}
      <p class="govuk-body">Print them, write them down, or save them where only you can get at them: not on the phone that they stand in for.</p>
      <form method="post" novalidate>${carried}<input type="hidden" name="do" value="save">${button({ text: 'Save as a text file', classes: 'govuk-button--secondary' })}</form>
      <form method="post" novalidate>${carried}<input type="hidden" name="do" value="keep">
        ${checkboxes({
          name: 'kept',
          ...(wrong !== undefined && { errorMessage: { text: wrong } }),
          items: [{ value: 'yes', text: 'I have kept these codes' }],
        })}
        ${button({ text: 'Continue' })}
      </form>`,
  }
}

const asText = (shell: Shell, codes: readonly string[]) =>
  bytes({
    bytes: [`Recovery codes for ${shell.serviceName}, ${shell.councilName}`, 'Each works once.', '', ...codes, ''].join(
      '\r\n',
    ),
    type: 'text/plain; charset=utf-8',
    filename: 'recovery-codes.txt',
    download: true,
  })

export const recoveryCodesPage = page({
  path: '/account/recovery-codes',
  allow: 'signed in',
  form: form(fields),
  async get({ actor: who, db, path }) {
    const actor = await mayChange({ actor: who, db, path })
    if ('redirect' in actor) return actor
    const { recoveryCodes } = await db.asSystem('sign-in', tx => standingOf(tx, actor.id))
    return {
      title,
      breadcrumbs: crumbs,
      body: html`<h1 class="govuk-heading-l">${title}</h1>
          <p class="govuk-body">A recovery code lets you in on the day when you do not have your phone. You get ten, and each works once.</p>
          ${recoveryCodes > 0 && html`<p class="govuk-body">You have ${recoveryCodes} left. When you make new ones, these stop working.</p>`}
          <form method="post" novalidate><input type="hidden" name="do" value="make">${button({ text: recoveryCodes > 0 ? 'Make new codes' : 'Show my codes' })}</form>`,
    }
  },
  async post({ values, actor: who, db, path, shell }) {
    const actor = await mayChange({ actor: who, db, path })
    if ('redirect' in actor) return actor
    if (values.do === 'make') {
      const [codes, journey] = [newCodes(), newToken()]
      const hashes = (await hashCodes(codes)).map(hash => hash.toString('hex'))
      await db.asSystem('sign-in', tx =>
        insertJourney(tx, digest(journey), 'recovery codes', { account: actor.id, hashes }, minutes),
      )
      return codesView({ codes, journey })
    }
    const codes = (values.codes ?? '').split(' ').filter(isCode).slice(0, 10)
    const journey = values.journey ?? ''
    if (values.do === 'save') return asText(shell, codes)
    if (!values.kept.includes('yes')) return codesView({ codes, journey, wrong: 'Say that you have kept the codes' })
    await db.asSystem('sign-in', async tx => {
      const holds = isToken(journey) ? await takeJourney(tx, digest(journey), 'recovery codes') : undefined
      const { data } = holding.safeParse(holds)
      if (data?.account !== actor.id) return
      await dropCodes(tx, actor.id)
      await insertCodes(
        tx,
        actor.id,
        data.hashes.map(hash => Buffer.from(hash, 'hex')),
      )
      await factorGone(tx, actor, 'make recovery codes')
    })
    return redirect('/account?done=codes')
  },
})
