/** The form for the street in a real browser, on a phone: what is typed is kept without signal, encrypted, and for its writer alone. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { accessible, startBrowser } from '../../../test/browser.ts'
import { makeWorld, type Who, type World } from '../../../test/casework-world.ts'

let world: World
let browser: Browser
let server: ServerType
let site = ''
before(async () => {
  ;[world, browser] = await Promise.all([makeWorld(), startBrowser()])
  server = await new Promise<ServerType>(done => {
    const made = serve({ fetch: world.app.fetch, port: 0, hostname: '127.0.0.1' }, () => done(made))
  })
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(async () => {
  await browser.close()
  await new Promise(done => server.close(done))
  await world.db.close()
})

async function phone(who: Who, more: { javaScriptEnabled?: boolean } = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...more })
  await as(context, who)
  context.setDefaultTimeout(15_000)
  return context
}

async function as(context: BrowserContext, who: Who) {
  const [name = '', value = ''] = world.cookie(who).split('=')
  await context.addCookies([{ name, value, url: site }])
}

const photograph = {
  name: 'alley.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
}

async function fillIn(page: Page, where: string) {
  await page.getByLabel('Where is it?').fill(where)
  await page.getByLabel('Photographs').setInputFiles(photograph)
  await page.getByRole('combobox', { name: 'What is it?' }).selectOption('fly-tip')
  await page.getByLabel('Ward').selectOption({ index: 1 })
  await page.getByLabel('What do you see?').fill('Two sacks and a mattress.')
  await page.getByLabel('Whose land is it on?').selectOption('back-alley')
  await page.getByLabel('What kind of waste is it?').selectOption('black-bags')
  await page.getByLabel('How much is it?').selectOption('car-boot')
}

const status = (page: Page) => page.locator('[data-kept]')
const says = (page: Page, words: string) => status(page).getByText(words).waitFor()
const press = (page: Page) => page.getByRole('button', { name: 'Record the incident' }).click()
const shownAs = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ')

/** All that this site keeps on the device, as its scripts can read it. */
const stored = (page: Page): Promise<{ rows: number; text: string; takes: string }> =>
  page.evaluate(`(async () => {
    const open = indexedDB.open('wardmote', 1)
    const database = await new Promise((done, no) => { open.onsuccess = () => done(open.result); open.onerror = no })
    if (!database.objectStoreNames.contains('incident')) { database.close(); return { rows: 0, text: '', takes: '' } }
    const all = database.transaction('incident').objectStore('incident')
    const get = request => new Promise(done => { request.onsuccess = () => done(request.result) })
    const [row, key] = [await get(all.get('form')), await get(all.get('key'))]
    database.close()
    const text = row ? new TextDecoder('latin1').decode(row.bytes) : ''
    const takes = key ? await crypto.subtle.exportKey('raw', key).then(() => 'the key', () => 'nothing') : ''
    return { rows: row ? 1 : 0, text, takes }
  })()`)
/** What was typed last is written a moment later. */
const kept = async (page: Page) => {
  await page.waitForTimeout(700)
  return stored(page)
}

test('without scripts and with signal it is one form, with its photographs', async () => {
  const context = await phone('asb', { javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site}/enforcement/incident`)
  await press(page)
  assert.match(await shownAs(page), /There is a problem Say where it is/)
  await fillIn(page, 'Teasel Walk, behind number 9')
  await press(page)
  const text = await shownAs(page)
  assert.match(text, /EN-\d{4}-2-/)
  assert.match(text, /Teasel Walk, behind number 9/)
  assert.match(text, /alley\.png/)
  assert.match(text, /Car boot load or less|car boot load or less/)
  await context.close()
})

test('without signal nothing is lost: kept encrypted, there again when the page is opened again, and recorded once', async () => {
  const context = await phone('asb')
  const page = await context.newPage()
  await page.goto(`${site}/enforcement/incident`)
  assert.deepEqual(await accessible(page), [])
  await page.evaluate(
    `navigator.serviceWorker.controller ? true : new Promise(done => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }))`,
  )
  await fillIn(page, 'Kiln Lane, beside the substation')
  const half = await kept(page)
  assert.equal(half.rows, 1)
  assert.equal(half.takes, 'nothing')
  assert.ok(half.text.length > 200)
  for (const words of ['Kiln Lane', 'mattress', 'alley.png', 'PNG']) assert.ok(!half.text.includes(words), words)

  await context.setOffline(true)
  await press(page)
  await says(page, 'There is no signal. Nothing is lost')
  assert.deepEqual(await accessible(page), [])
  // The telephone forgets the page; it opens again without signal.
  await page.goto('about:blank')
  await page.goto(`${site}/enforcement/incident`)
  await says(page, 'This is what you had typed')
  assert.equal(await page.getByLabel('Where is it?').inputValue(), 'Kiln Lane, beside the substation')
  assert.equal(await page.getByLabel('Whose land is it on?').inputValue(), 'back-alley')
  assert.equal(await page.evaluate(`document.querySelector('input[type=file]').files[0].name`), 'alley.png')

  await context.setOffline(false)
  await says(page, 'There is signal again')
  await press(page)
  await page.waitForURL(/\/cases\/[a-z0-9]{16}$/)
  assert.match(await shownAs(page), /Kiln Lane, beside the substation/)
  assert.match(await shownAs(page), /alley\.png/)
  assert.equal((await stored(page)).rows, 0)
  const [row] = await world.past(`select count(*)::int as n from casework.party where name like 'Kiln Lane, beside%'`)
  assert.equal(row?.['n'], 1)
  await context.close()
})

test('what is sent again because no answer came is opened once', async () => {
  const context = await phone('asb')
  const page = await context.newPage()
  await page.goto(`${site}/enforcement/incident`)
  await fillIn(page, 'Mill Road, twice')
  // It arrives, and its answer does not.
  await page.route('**/enforcement/incident', async (route, request) => {
    if (request.method() !== 'POST') return route.continue()
    await route.fetch({ maxRedirects: 0 })
    return route.abort('connectionreset')
  })
  await press(page)
  await says(page, 'There is no signal')
  await page.unroute('**/enforcement/incident')
  await press(page)
  await page.waitForURL(/\/cases\/[a-z0-9]{16}$/)
  const [row] = await world.past(`select count(*)::int as n from casework.party where name = 'Mill Road, twice'`)
  assert.equal(row?.['n'], 1)
  await context.close()
})

test('what is wrong is said without a new page, and the photographs stay', async () => {
  const context = await phone('asb')
  const page = await context.newPage()
  await page.goto(`${site}/enforcement/incident`)
  await fillIn(page, 'Weir Street')
  await page.getByLabel('How much is it?').selectOption('none')
  await press(page)
  await page.getByRole('alert').getByText('has a kind of waste and a size').waitFor()
  assert.equal(await page.evaluate(`document.querySelector('input[type=file]').files.length`), 1)
  assert.equal((await kept(page)).rows, 1)
  await page.getByLabel('How much is it?').selectOption('single-bag')
  await press(page)
  await page.waitForURL(/\/cases\/[a-z0-9]{16}$/)
  await context.close()
})

test('it is wiped at sign-out, for anybody else, and after a day; and thrown away with one touch', async () => {
  const context = await phone('asb')
  const page = await context.newPage()
  const begin = async () => {
    await page.goto(`${site}/enforcement/incident`)
    await page.getByLabel('Where is it?').fill('Fern Close')
    assert.equal((await kept(page)).rows, 1)
  }
  await begin()
  await page.reload()
  await status(page).getByRole('button', { name: 'Throw it away' }).click()
  await says(page, 'Thrown away')
  assert.equal(await page.getByLabel('Where is it?').inputValue(), '')
  assert.equal((await kept(page)).rows, 0)

  await begin()
  await as(context, 'second')
  await page.reload()
  await page.waitForTimeout(500)
  assert.equal(await page.getByLabel('Where is it?').inputValue(), '')
  assert.equal((await stored(page)).rows, 0)
  await as(context, 'asb')

  await begin()
  const later = await context.newPage()
  await later.clock.install({ time: Date.now() + 24 * 60 * 60 * 1000 + 60_000 })
  await later.goto(`${site}/enforcement/incident`)
  await later.waitForTimeout(500)
  assert.equal(await later.getByLabel('Where is it?').inputValue(), '')
  await later.close()
  assert.equal((await stored(page)).rows, 0)

  await begin()
  await page.goto(`${site}/`)
  await page.getByRole('button', { name: 'Sign out' }).first().click()
  await page.waitForLoadState()
  assert.deepEqual(await stored(page), { rows: 0, text: '', takes: '' })
  assert.equal(await page.evaluate(`caches.keys().then(all => all.length)`), 0)
  await context.close()
})
