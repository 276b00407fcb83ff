/** The data protection officer's month in a real browser: a request from receipt to copy, erasing, a breach; each page looked at by axe. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { serve } from '@hono/node-server'
import pino from 'pino'
import type { Browser, Page } from 'playwright-core'
import { application } from '../../src/app.ts'
import { loadProfile } from '../../src/authority/index.ts'
import { accessible, startBrowser, titleOf } from '../browser.ts'
import { makeCase, makeScene, type Scene } from '../rights-scene.ts'

let scene: Scene
let browser: Browser
let server: ReturnType<typeof serve>
let page: Page
let root: string

before(async () => {
  scene = await makeScene()
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  const app = application({ db: scene.db, profile, log: pino({ level: 'silent' }) })
  server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const address = server.address()
  assert.ok(address && typeof address === 'object')
  root = `http://127.0.0.1:${address.port}`
  browser = await startBrowser()
  const context = await browser.newContext({ acceptDownloads: true, javaScriptEnabled: true })
  await context.addCookies([
    { name: 'session', value: scene.cast.people.dataProtectionOfficer.token, url: root, httpOnly: true },
  ])
  page = await context.newPage()
  const dana = {
    role: 'subject' as const,
    name: 'Dana Price',
    born: '1990-05-04',
    address: { lines: '3 Fern Close', postcode: 'TM4 2QB' },
  }
  const karen = {
    role: 'complainant' as const,
    name: 'Karen Obi',
    address: { lines: '14 Mill Lane', postcode: 'TM4 9ZZ' },
  }
  await makeCase(
    scene,
    'councilCaseworker',
    [dana, karen],
    ['Dana was in the yard at noon.', 'Karen Obi of 14 Mill Lane says that Dana shouted.'],
  )
  for (const name of ['Ivo Marsh', 'Una Vale'])
    await makeCase(scene, 'councilCaseworker', [{ role: 'subject', name }], [], '2016-05-01')
})
after(async () => {
  await browser.close()
  server.close()
  await scene.db.close()
})

/** No fault for axe, and nothing wider than a telephone. */
async function looksRight(): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    assert.deepEqual(await accessible(page), [], `${page.url()} at ${width}`)
    const wide = Number(await page.evaluate('document.documentElement.scrollWidth'))
    assert.ok(wide <= width, `${page.url()} is ${wide} wide at ${width}`)
  }
}
const click = (name: string) => page.getByRole('button', { name, exact: true }).click()
const follow = (name: string) => page.getByRole('link', { name }).first().click()
const typeDay = async (legend: string, [day, month, year]: [number, number, number]) => {
  const group = page.getByRole('group', { name: legend })
  await group.getByLabel('Day').fill(String(day))
  await group.getByLabel('Month').fill(String(month))
  await group.getByLabel('Year').fill(String(year))
}

test('a request goes from receipt to the copy, which opens and reads well by itself', async () => {
  await page.goto(`${root}/data-protection`)
  await follow('Requests')
  await looksRight()
  await click('Record a request')
  await click('Record the request')
  assert.match(await titleOf(page), /^Error: /)
  await looksRight()
  await page.getByLabel('A copy of what is recorded about them').check()
  await page.getByLabel('Name of the person').fill('Dana Price')
  await typeDay('Date of birth', [4, 5, 1990])
  await page.getByLabel('Address', { exact: true }).fill('3 Fern Close')
  await page.getByLabel('Postcode').fill('TM4 2QB')
  await page.getByLabel('Yes', { exact: true }).check()
  await page.getByLabel('If yes: how?').fill('Passport seen')
  await click('Record the request')
  assert.match(await page.locator('h1').innerText(), /Copy of a record for Dana Price/)
  await looksRight()
  const request = page.url()
  for (const below of ['identity', 'extend', 'close', 'copy']) {
    await page.goto(`${request}/${below}`)
    await looksRight()
  }
  await page.goto(request)
  await click('Find the records')
  await looksRight()
  await page.getByLabel('Dana Price, in').check()
  await click('Save and go on')
  await looksRight()
  for (const box of await page.locator('input[name=rows]').all()) await box.check()
  await page.getByLabel('What is proposed of each').check()
  await click('Decide')
  await looksRight()
  await follow('Words removed')
  await looksRight()
  await page.goto(`${request}/copy`)
  await looksRight()
  await page.getByLabel('I have checked').check()
  const saved = page.waitForEvent('download')
  await click('Make the copy and save it')
  const download = await saved
  assert.match(download.suggestedFilename(), /^sar-.*\.zip$/)
  const zip = await readFile(await download.path())
  const text = zip.toString('utf8')
  const html = text.slice(text.indexOf('<!DOCTYPE'), text.indexOf('</html>') + 7)
  await page.setContent(html)
  await looksRight()
  assert.match(await page.locator('main').innerText(), /\[removed\] of \[removed\] says that Dana shouted/)
  assert.doesNotMatch(text, /Karen|Obi|Mill Lane/)
})

test('cases past their time are decided many at once, and erased after a second look', async () => {
  await page.goto(`${root}/data-protection/retention`)
  await looksRight()
  await page.getByLabel('All that are listed here').check()
  await page.getByLabel('Erase them').check()
  await page.getByLabel('Why').fill('Past its time, nothing open')
  await click('Record the decision')
  await looksRight()
  await page.getByLabel('All that are listed here').check()
  await page.getByLabel('Erase the cases that I ticked').check()
  await click('Go on')
  assert.match(await page.locator('main').innerText(), /2 cases\. That there was a case is kept/)
  await looksRight()
  for (const path of ['rules', 'holds', 'requests']) {
    await page.goto(`${root}/data-protection/retention/${path}`)
    await looksRight()
  }
})

test('a breach is recorded without knowing everything, and its clock runs', async () => {
  await page.goto(`${root}/data-protection/breaches/new`)
  await looksRight()
  await page.getByLabel('What happened?').fill('A letter went to the wrong house.')
  await page.getByLabel('At what time?', { exact: true }).fill('0:00')
  await page.getByLabel('Somebody saw or got what they should not').check()
  await page.getByLabel('There is a risk to people').check()
  await click('Save')
  assert.match(await page.locator('main').innerText(), /hours? left until/)
  await looksRight()
  await click('Change')
  await looksRight()
  await page.goto(`${root}/data-protection/breaches`)
  await looksRight()
})
