/** Somebody who may be known, and a file of cases, in a real browser: at phone and desk width. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { accessible, startBrowser, titleOf } from '../../../test/browser.ts'
import { makeWorld, type World } from '../../../test/casework-world.ts'

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

async function visitor(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  const [name = '', value = ''] = world.cookie('asb').split('=')
  await context.addCookies([{ name, value, url: site }])
  context.setDefaultTimeout(15_000)
  return context.newPage()
}

/** axe finds nothing, there is one heading, and nothing runs over the edge. */
async function looksRight(page: Page) {
  assert.deepEqual(await accessible(page), [], page.url())
  assert.equal(await page.locator('h1').count(), 1, page.url())
  const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  assert.equal(over, 0, `${page.url()} runs over by ${String(over)} px`)
}

for (const width of [360, 1280])
  test(`at ${width} pixels: the question whether somebody is known, its answer, and the way back`, async () => {
    const known = await world.open('asb')
    const page = await visitor(width)
    await page.goto(`${site}/cases/new/tenancy`)
    await page.locator('#name').fill('Dorien Flacks')
    for (const [part, value] of [
      ['day', '30'],
      ['month', '5'],
      ['year', '1999'],
    ] as const)
      await page.locator(`[name="born-${part}"]`).fill(value)
    await page.locator('[name="lines"]').fill('14 Teasel Walk')
    await page.locator('[name="concern"]').fill('Shouting in the yard.')
    await page.getByRole('button', { name: 'Open the case' }).click()
    assert.equal(await page.locator('h1').textContent(), 'We may know them already')
    await looksRight(page)
    await page.getByRole('button', { name: 'Go on' }).click()
    assert.match(await titleOf(page), /Open a case/)
    assert.match((await page.locator('.govuk-error-summary').textContent()) ?? '', /Say whether Dorien Flacks/)
    await looksRight(page)
    for (const box of await page.getByLabel(/^Dorian Flax, born 30 May 1999/).all()) await box.check()
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByText('Also in').waitFor()
    await page.getByRole('link', { name: known.reference }).first().waitFor()
    await looksRight(page)
    await page.getByRole('link', { name: 'The same people elsewhere' }).click()
    await looksRight(page)
    await page
      .getByRole('link', { name: /They are not the same/ })
      .first()
      .click()
    await page.getByLabel('Why are they not the same?').fill('Two brothers')
    await looksRight(page)
    await page.getByRole('button', { name: 'End the link' }).click()
    await page.getByText('Two brothers').waitFor()
    await page.getByRole('button', { name: 'Look for Dorien Flacks' }).click()
    await looksRight(page)
    await page.context().close()
  })

for (const width of [360, 1280])
  test(`at ${width} pixels: a file is checked, and then its cases are there`, async () => {
    const page = await visitor(width)
    await page.goto(`${site}/cases/import`)
    await looksRight(page)
    await page.getByRole('link', { name: 'Tenancy' }).click()
    await looksRight(page)
    const file = `Our reference,Name,Concern,Postcode\nA-${width},Odile Fenn,Noise,TM4 2QB\nB-${width},Ned Cattermole,Noise,nowhere\n`
    await page
      .getByLabel('The file', { exact: true })
      .setInputFiles({ name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
    await page.getByRole('button', { name: 'Check the file' }).click()
    await page.getByText('Nothing has been stored').waitFor()
    await looksRight(page)
    await page.getByRole('button', { name: 'Leave out 1 line and import 1 case' }).click()
    assert.equal(await page.locator('h1').textContent(), '1 case imported')
    await looksRight(page)
    await page.context().close()
  })
