/** Asking, following and counting in a real browser: without scripts, by keyboard widths of a phone and a desk, with axe. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { accessible, startBrowser } from '../../../test/browser.ts'
import { withCounted } from '../../../test/counted-type.ts'
import { agency, makeWorld, type Who, type World } from '../../../test/casework-world.ts'

let world: World
let browser: Browser
let server: ServerType
let site = ''
const pictures = process.env['PICTURES']

before(async () => {
  ;[world, browser] = await Promise.all([makeWorld(withCounted), startBrowser()])
  server = await new Promise<ServerType>(done => {
    const made = serve({ fetch: world.app.fetch, port: 0, hostname: '127.0.0.1' }, () => done(made))
  })
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  for (const kind of ['anti-social-behaviour', 'case-review', 'counted'])
    await world.post('asb', `/services/${kind}/receive`, {
      agency: String(agency.safety),
      'since-day': '1',
      'since-month': '1',
      'since-year': '2025',
      contact: 'Community Safety Team\n01632 960 100\nsafety@thornmere.example',
    })
  const marks = ['red', 'blue', 'blue'].map((value, n) => ({ do: 'mark', key: 'seen', value, n }))
  for (const ward of ['Larkrise', 'Larkrise', ''])
    await world.open('asb', {
      kind: 'counted',
      people: [],
      given: { ward, effects: JSON.stringify(marks) },
      opened: '2025-11-03',
    })
})
after(async () => {
  await browser.close()
  await new Promise(done => server.close(done))
  await world.db.close()
})

async function as(who: Who | null, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: false })
  if (who) {
    const [name = '', value = ''] = world.cookie(who).split('=')
    await context.addCookies([{ name, value, url: site }])
  }
  return context.newPage()
}

/** Fits the screen, and axe finds nothing. axe itself needs scripts: it looks at the same words in another window. */
async function fits(page: Page, name: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 0
  const words = await page.content()
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  const copy = await context.newPage()
  await copy.route('**/*', route =>
    route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html', body: words }) : route.continue(),
  )
  await copy.goto(page.url())
  assert.ok(
    await copy.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
    `${name} is as wide as the screen`,
  )
  assert.deepEqual(await accessible(copy), [], name)
  if (pictures !== undefined) await copy.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true })
  await context.close()
}

for (const width of [360, 1280])
  test(`a councillor reports for a resident, changes an answer, sends it and follows it, at ${width} pixels`, async () => {
    const page = await as(null, width)
    await page.goto(`${site}/report`)
    await fits(page, 'report')
    await page.getByRole('link', { name: 'Report anti-social behaviour' }).click()
    await page.getByLabel('A resident, as their councillor').check()
    await fits(page, 'for-whom')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Check your answers' }).click()
    await page.getByText('There is a problem').waitFor()
    await fits(page, 'problem')
    await page.getByLabel('It disturbs whoever is around').check()
    await page.getByLabel('Noise', { exact: true }).check()
    await page.getByLabel('Tell it in your own words').fill('Loud engines every night until two.')
    for (const [part, value] of [
      ['day', '1'],
      ['month', '3'],
      ['year', '2026'],
    ] as const)
      await page.locator(`#since-${part}`).fill(value)
    await page.getByLabel('Every week').check()
    await page.getByLabel('Where?').fill('Larkrise Square')
    const no = page.getByRole('group', { name: 'Is somebody in danger?' }).getByLabel('No')
    await no.check()
    await page.getByRole('group', { name: 'reported before?' }).getByLabel('Not known').check()
    await page.locator('input[name="safe"]').first().check()
    await page.getByLabel('Their full name').fill('Agnes Thrale')
    await page.getByLabel('They told me that they agree').check()
    await page.getByLabel('Your full name').fill('Hester Vane')
    await page.locator('#yourEmail').fill('hester@example.org')
    await page.getByRole('group', { name: 'How is it safe to reach you?' }).getByLabel('Email').check()
    await page.getByRole('button', { name: 'Check your answers' }).click()
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor()
    await fits(page, 'check')
    await page.getByRole('button', { name: 'Change an answer' }).click()
    await page.getByLabel('Their full name').fill('Agnes Mary Thrale')
    await fits(page, 'ask')
    await page.getByRole('button', { name: 'Check your answers' }).click()
    await page.getByText('Agnes Mary Thrale').waitFor()
    await page.getByRole('button', { name: 'Send it' }).click()
    await page.getByRole('heading', { name: 'We have it' }).waitFor()
    await fits(page, 'sent')
    const address = page.url().split('?')[0] ?? ''
    await page.goto(address)
    await page.getByText('What happens next').waitFor()
    assert.ok(!(await page.content()).includes('Thrale'))
    await fits(page, 'following')
    await page.getByRole('link', { name: 'Add a further report' }).click()
    await fits(page, 'follow-act')
    await page.context().close()
  })

for (const width of [360, 1280])
  test(`an officer looks at figures and the cases behind them, and publishes a year, at ${width} pixels`, async () => {
    const page = await as('asb', width)
    await page.goto(`${site}/services`)
    await fits(page, 'services')
    await page.goto(`${site}/services/counted/receive`)
    await fits(page, 'receive')
    await page.goto(`${site}/services/counted/figures?from=2025-01&to=2025-12`)
    await fits(page, 'figures')
    await page.getByRole('link', { name: '9', exact: true }).first().click()
    await page.getByText('Cases that it counts').waitFor()
    await fits(page, 'counted')
    await page.goto(`${site}/services/counted/publish?from=2025-01`)
    await fits(page, 'publish')
    if (width === 360) await page.getByRole('button', { name: 'Publish these numbers' }).click()
    await page.goto(`${site}/services/counted-things`)
    await page.getByText('January 2025 to December 2025').first().waitFor()
    await fits(page, 'published')
    await page.goto(`${site}/services/anti-social-behaviour/figures`)
    await fits(page, 'figures-asb')
    await page.context().close()
  })
