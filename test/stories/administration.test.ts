/** The administrator's day in a real browser, without script: first use, a joiner, a mover, a leaver, a review, an agreement. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { createAdaptorServer } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import pino from 'pino'
import { join, openSession } from '../../src/access/index.ts'
import { application } from '../../src/app.ts'
import { loadProfile } from '../../src/authority/index.ts'
import type { Database } from '../../src/db/index.ts'
import { isRefusal, today } from '../../src/lib/index.ts'
import { accessible, startBrowser } from '../browser.ts'
import { testDatabase } from '../database.ts'

const code = '12345-67890-abcde-f0123'
let db: Database
let server: ReturnType<typeof createAdaptorServer>
let browser: Browser
let root: string
let elsewhere: ReturnType<typeof application>

before(async () => {
  db = await testDatabase()
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  const app = application({ db, profile, log: pino({ level: 'silent' }), setUpCode: code })
  elsewhere = application({ db, profile, log: pino({ level: 'silent' }), setUpCode: code, origin: 'https://a.example' })
  server = createAdaptorServer({ fetch: app.fetch })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await startBrowser()
})
after(async () => {
  await browser.close()
  if ('closeAllConnections' in server) server.closeAllConnections()
  await new Promise(done => server.close(done))
  await db.close()
})

const open = async (width: number, token?: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: true })
  if (token !== undefined) await context.addCookies([{ name: 'session', value: token, url: root }])
  return context.newPage()
}

/** Where somebody who looks wants pictures: WARDMOTE_PICTURES=folder. */
const pictures = process.env['WARDMOTE_PICTURES']
async function looks(tab: Page, name: string): Promise<void> {
  const width = tab.viewportSize()?.width
  if (pictures) await tab.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true })
  assert.deepEqual(await accessible(tab), [], `${name} at ${width}`)
  assert.equal(await tab.evaluate('document.documentElement.scrollWidth'), width, `${name} is no wider than ${width}`)
}

const send = (tab: Page, words: string) => tab.click(`main button:has-text("${words}"):visible`)

let token = ''

test('first use: the code of the console makes the first administrator, and the page is gone', async () => {
  const far = { host: 'a.example', 'x-forwarded-for': '192.0.2.7' }
  assert.equal(
    (await elsewhere.request('https://a.example/set-up', { headers: far })).status,
    404,
    'on this machine only',
  )
  const tab = await open(360)
  await tab.goto(`${root}/set-up`)
  await looks(tab, 'set-up')
  await tab.fill('#code', 'wrong')
  await tab.fill('#name', 'Ada First')
  await tab.fill('#email', 'Ada@Example.org')
  await send(tab, 'Set up')
  assert.match((await tab.textContent('main')) ?? '', /not the code that the console shows/)
  assert.equal(await tab.inputValue('#name'), 'Ada First')
  assert.equal(await tab.inputValue('#code'), '')
  await tab.fill('#code', code)
  await send(tab, 'Set up')
  const link = await tab.getAttribute('main a[href^="/join/"]', 'href')
  await looks(tab, 'set-up-done')
  assert.equal((await tab.goto(`${root}/set-up`))?.status(), 404)
  await tab.goto(root + link)
  await tab.fill('#password', 'otter lantern gravel')
  await send(tab, 'Continue')
  assert.match(tab.url(), /second-factor|account/)
  token = await openSession(db, 1)
  await tab.context().close()
})

test('on the telephone and at the desk each page is accessible and no wider than the screen', async () => {
  for (const width of [360, 1280]) {
    const tab = await open(width, token)
    const visit = async (path: string, name: string) => {
      const answer = await tab.goto(root + path)
      assert.equal(answer?.status(), 200, path)
      await looks(tab, name)
    }
    await visit('/admin', 'home')
    await visit('/admin/agencies/new', 'agency-new')
    await tab.fill('#name', `Northgate Housing Association of ${width}`)
    await tab.check('input[value="housing"]')
    await send(tab, 'Add the agency')
    await looks(tab, 'agency')
    await visit('/admin/agencies', 'agencies')
    await visit('/admin/users/new', 'user-new')
    await send(tab, 'Add the user')
    await looks(tab, 'user-new-wrong')
    await tab.fill('#name', 'Wren Okafor')
    await tab.fill('#email', `wren.okafor.${width}@northgate-housing.example.org`)
    await tab.check('input[value="caseworker"]')
    await tab.check('input[value="panel-member"]')
    await tab.selectOption('#agency', { index: 1 })
    await tab.fill('#why', 'New tenancy officer, asked for by her manager')
    await send(tab, 'Add the user')
    await looks(tab, 'link')
    await tab.click('text=Back to Wren Okafor')
    await looks(tab, 'user')
    for (const words of ['Give another role', 'Moves to', 'Lost the password', 'Leaves', 'What was done'])
      await tab.click(`summary:has-text("${words}")`)
    await looks(tab, 'user-open')
    const user = tab.url().slice(root.length)
    await visit('/admin/users', 'users')
    await tab.fill('#name', 'okafor')
    await tab.click('main button:has-text("Find")')
    assert.ok(!tab.url().includes('okafor'), 'a name stands in no address')
    await looks(tab, 'users-found')

    await visit('/admin/reviews', 'reviews')
    await tab.selectOption('#agency', { index: 1 })
    await send(tab, 'Begin the review')
    await looks(tab, 'review')
    await send(tab, 'Finish the review')
    await looks(tab, 'review-wrong')
    for (const keep of await tab.locator('input[value="keep"]').all()) await keep.check()
    await send(tab, 'Finish the review')
    await looks(tab, 'review-done')

    await visit('/admin/agreements/new', 'agreement-new')
    await tab.fill('#title', `Sharing to keep people safe at home, ${width}`)
    await tab.selectOption('#purpose', 'domestic-abuse')
    await tab.fill('#gateway', 'Crime and Disorder Act 1998, section 115')
    const day = today()
    for (const [field, year] of [
      ['starts', day.year],
      ['review', day.year + 1],
    ] as const) {
      await tab.fill(`#${field}-day`, String(Math.min(day.day, 28)))
      await tab.fill(`#${field}-month`, String(day.month))
      await tab.fill(`#${field}-year`, String(year))
    }
    await send(tab, 'Add the agreement')
    for (const index of [1, 1]) {
      await tab.click('text=Add a party')
      await looks(tab, 'party-new')
      await tab.selectOption('#agency', { index })
      await tab.fill('#signatory', 'Priya Example, Chief Executive')
      await tab.check('input[value="contact"]')
      await tab.fill('#signed-day', String(Math.min(day.day, 28)))
      await tab.fill('#signed-month', String(day.month))
      await tab.fill('#signed-year', String(day.year))
      await send(tab, 'Add the party')
    }
    await looks(tab, 'agreement')
    await visit('/admin/agreements', 'agreements')
    await visit('/agreements', 'register')

    await visit(`${user}/leave`, 'leave')
    await tab.fill('#why', 'Left the association')
    await send(tab, 'End everything now')
    await looks(tab, 'user-left')
    await visit('/admin', 'home-later')
    await tab.context().close()
  }
})

test('whoever gives themselves a role is told before and after that it is reported', async () => {
  const tab = await open(360, token)
  await tab.goto(`${root}/admin/users/1/roles`)
  assert.match((await tab.textContent('main')) ?? '', /will be told/)
  await tab.check('input[value="clerk"]')
  await tab.selectOption('#agency', 'Thornmere Borough Council')
  await tab.fill('#why', 'Covering for the clerk')
  await send(tab, 'Give the role')
  assert.match((await tab.textContent('main')) ?? '', /has been told/)
  await looks(tab, 'own-role')
  await tab.context().close()
})

test('a session that lost its administrator role finds no page of the administration', async () => {
  const given = {
    name: 'Bo Clerk',
    email: 'bo@example.org',
    roles: ['clerk'],
    agencyId: 1,
    begins: today(),
    why: 'Clerk',
  }
  const bo = await db.asSystem('set-up', tx => join(tx, given))
  assert.ok(!isRefusal(bo))
  const tab = await open(1280)
  const answer = await tab.goto(`${root}/admin`)
  assert.match(answer?.url() ?? '', /\/sign-in/)
  await tab.context().close()
})
