/** Signing in with a real browser: passkeys with an authenticator that Chromium plays, every page looked at by axe. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { after, before, test } from 'node:test'
import { serve } from '@hono/node-server'
import { generateSync } from 'otplib'
import pino from 'pino'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { accessible, startBrowser } from '../../../test/browser.ts'
import { testDatabase } from '../../../test/database.ts'
import { goodPassword, makeAccount } from '../../../test/sign-in-door.ts'
import { application } from '../../app.ts'
import { loadProfile } from '../../authority/index.ts'
import type { Database } from '../../db/index.ts'
import { now } from '../../lib/index.ts'
import { invite } from './give-access.ts'

let db: Database
let browser: Browser
let server: ReturnType<typeof serve>
let root: string

before(async () => {
  db = await testDatabase()
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  const app = application({ db, profile, log: pino({ level: 'silent' }) })
  server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const address = server.address()
  assert.ok(address && typeof address === 'object')
  // By its name: a browser lets 127.0.0.1 have no passkeys.
  root = `http://localhost:${address.port}`
  browser = await startBrowser()
})
after(async () => {
  await browser.close()
  server.close()
  await db.close()
})

const codeNow = (secret: string, steps = 0) =>
  generateSync({ secret, epoch: Math.floor(now().epochMilliseconds / 1000) + 30 * steps })

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${root}/sign-in`)
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(goodPassword)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** An authenticator as a phone has one: it asks for a finger, and finds the passkey by itself. */
async function withAuthenticator(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return page
}

test('a passkey is set up at the first sign-in, lets in alone, lets in after a password, and is removed', async () => {
  await makeAccount(db, { email: 'key@thornmere.example', role: 'caseworker' })
  const context = await browser.newContext()
  const page = await withAuthenticator(context)
  await signIn(page, 'key@thornmere.example')
  await page.waitForURL('**/account/second-factor')
  await page.getByRole('link', { name: 'Set up a passkey instead' }).click()
  await page.getByLabel('What do you want to call it?').fill('My phone')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.waitForURL('**/account/recovery-codes')
  await page.goto(`${root}/account`)
  assert.match((await page.textContent('main')) ?? '', /Caseworker, Thornmere Council/)
  await page.locator('.wardmote-account__out').click()
  await page.waitForURL('**/sign-out')

  await page.goto(`${root}/sign-in/passkey?next=${encodeURIComponent('/account')}`)
  await page.getByRole('button', { name: 'Use my passkey' }).click()
  await page.waitForURL('**/account')
  assert.match((await page.textContent('main')) ?? '', /Caseworker, Thornmere Council/, 'both factors in one')
  await page.getByRole('button', { name: 'Sign me out everywhere' }).click()
  await page.waitForURL('**/sign-out')

  await signIn(page, 'key@thornmere.example')
  await page.waitForURL('**/sign-in/passkey')
  await page.getByRole('button', { name: 'Use my passkey' }).click()
  await page.waitForURL(`${root}/work`)
  await page.goto(`${root}/account/passkeys`)
  await page.getByRole('button', { name: 'Remove My phone' }).click()
  await page.goto(`${root}/account`)
  assert.match((await page.textContent('main')) ?? '', /Passkeys\s*None/)
  await context.close()
})

test('an answer of a passkey is good once, and a stranger’s passkey lets nobody in', async () => {
  await makeAccount(db, { email: 'twice@thornmere.example' })
  const context = await browser.newContext()
  const page = await withAuthenticator(context)
  await signIn(page, 'twice@thornmere.example')
  await page.goto(`${root}/account/passkeys`)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.waitForURL('**/account/recovery-codes')
  await page.goto(`${root}/sign-out`)
  await page.locator('main button').click()
  await page.goto(`${root}/sign-in/passkey`)
  const sent = page.waitForRequest(request => request.method() === 'POST')
  await page.getByRole('button', { name: 'Use my passkey' }).click()
  const body = (await sent).postData() ?? ''
  await page.waitForURL(`${root}/work`)
  const again = await fetch(`${root}/sign-in/passkey`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: root, 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })
  assert.equal(again.status, 422)
  assert.match(await again.text(), /That passkey was not accepted/)
  await context.close()
})

test('every page is accessible and fits at 360 and 1280 px, and a new officer gets through them all', async () => {
  for (const width of [360, 1280]) {
    const email = `officer-${width}@thornmere.example`
    const id = await makeAccount(db, { name: 'Wilhelmina Featherstonehaugh-Cholmondeley', email, role: 'caseworker' })
    const context = await browser.newContext({ viewport: { width, height: 800 } })
    const page = await context.newPage()
    const refused: string[] = []
    page.on('console', message => void (message.type() === 'error' && refused.push(message.text())))
    const look = async (name: string) => {
      assert.deepEqual(await accessible(page), [], `${name} at ${width}`)
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, `${name} at ${width}`)
      const folder = process.env['SCREENSHOTS']
      if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
    }
    for (const path of ['/sign-in', '/sign-in/help', '/sign-in/passkey', '/sign-out', '/join/nothing']) {
      await page.goto(root + path)
      await look(path.slice(1).replaceAll('/', '-'))
    }
    await page.goto(root + (await invite(db, id, null)))
    await page.getByLabel('New password').fill('short')
    await page.getByRole('button', { name: 'Continue' }).click()
    await look('join-error')
    await page.getByLabel('New password').fill(goodPassword)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL('**/account/second-factor')
    assert.equal(
      await page.evaluate("document.querySelector('.wardmote-qr').naturalWidth > 0"),
      true,
      'the picture shows',
    )
    await page.getByText('I cannot scan the picture').click()
    await look('second-factor')
    const secret = ((await page.textContent('.wardmote-secret')) ?? '').replaceAll(' ', '')
    await page.getByLabel('6-digit code').fill(codeNow(secret))
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL('**/account/recovery-codes')
    await look('recovery-codes')
    await page.getByRole('button', { name: 'Show my codes' }).click()
    await page.getByRole('button', { name: 'Continue' }).click()
    await look('recovery-codes-shown')
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a text file' }).click(),
    ])
    assert.equal(saved.suggestedFilename(), 'recovery-codes.txt')
    const code = (await page.textContent('.wardmote-codes li')) ?? ''
    await page.getByLabel('I have kept these codes').check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL('**/account?done=codes')
    await look('account')
    for (const path of ['/account/password', '/account/passkeys', '/account/confirm', '/sign-out']) {
      await page.goto(root + path)
      await look(`signed-in${path.replaceAll('/', '-')}`)
    }
    await page.locator('main button').click()
    await signIn(page, email)
    await page.waitForURL('**/sign-in/code')
    await page.getByLabel('6-digit code').fill('12')
    await page.getByRole('button', { name: 'Continue' }).click()
    await look('code')
    await page.getByRole('link', { name: 'Use a recovery code' }).click()
    await look('recovery-code')
    await page.getByLabel('Recovery code').fill(code)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL('**/account?done=recovery-code')
    await look('account-after-recovery')
    assert.deepEqual(
      refused.filter(text => !/422|410/.test(text)),
      [],
      'the policy of the pages refused nothing',
    )
    await context.close()
  }
})
