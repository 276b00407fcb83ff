/** The cohort board in a real browser: axe, widths, the bars in other colours, the way to the cases behind a number. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { accessible, startBrowser, titleOf } from '../../../../test/browser.ts'
import { type World } from '../../../../test/casework-world.ts'
import { countyWorld } from '../../../../test/county-world.ts'

let world: World
let browser: Browser
let server: ServerType
let site = ''

before(async () => {
  ;[world, browser] = await Promise.all([countyWorld(), startBrowser()])
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

async function open(width: number, forcedColors: 'active' | 'none' = 'none'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, forcedColors })
  const [name = '', value = ''] = world.cookie('police').split('=')
  await context.addCookies([{ name, value, url: site }])
  const page = await context.newPage()
  await page.goto(`${site}/offender-management`)
  return page
}

for (const width of [360, 1280])
  for (const forced of ['none', 'active'] as const)
    test(`axe finds nothing on the board at ${width} px, forced colours ${forced}, and nothing runs over the edge`, async () => {
      const page = await open(width, forced)
      assert.deepEqual(await accessible(page), [])
      assert.equal(await page.locator('h1').count(), 1)
      const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      assert.equal(over, 0)
      const pictures = process.env['CASEWORK_PICTURES']
      if (pictures) await page.screenshot({ path: `${pictures}/board-${width}-${forced}.png`, fullPage: true })
      await page.context().close()
    })

test('bars are as long as their numbers, the longest as wide as the chart, on a telephone too', async () => {
  const page = await open(360)
  const chart = page.getByRole('img', { name: /Caseload by area and cohort/ })
  const bars = await chart.locator('.wardmote-bars__bar').all()
  const lengths: number[] = []
  for (const bar of bars) {
    const boxes = await Promise.all((await bar.locator('rect').all()).map(one => one.boundingBox()))
    lengths.push(boxes.reduce((sum, box) => sum + (box?.width ?? 0), 0))
  }
  const whole = (await bars[0]?.boundingBox())?.width ?? 0
  const expected = [60, 59, 43, 54]
  for (const [at, n] of expected.entries())
    assert.ok(Math.abs((lengths[at] ?? 0) / whole - n / 60) < 0.03, `${lengths.join()} of ${whole}`)
  await page.context().close()
})

test('a number of the own area leads to the cases that it counts', async () => {
  const page = await open(1280)
  await page
    .getByRole('row', { name: /Westmarch Police 12 29/ })
    .getByRole('link', { name: '29', exact: true })
    .click()
  assert.match(await titleOf(page), /Caseload by cohort: the cases behind the number/)
  assert.equal(await page.locator('a[href^="/cases/om"]').count(), 29)
  await page.context().close()
})
