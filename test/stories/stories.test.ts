/** What readers come for, done in a real browser on the demonstration. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { accessible, startBrowser } from '../browser.ts'
import { ahead, over as overOn } from '../../src/demonstration/committee/days.ts'
import { today } from '../../src/lib/index.ts'
import { day, type Demonstration, startDemonstration } from './demonstration.ts'

let browser: Browser
let site: Demonstration
before(async () => {
  ;[browser, site] = await Promise.all([startBrowser(), startDemonstration()])
})
after(async () => {
  await browser.close()
  await site.stop()
})

const board = 'safer-communities-scrutiny-board'
/** Of those that the demonstration prepares: the one that is over, and the next. */
const over = `${board}-${overOn(today(day)).toString()}`
const coming = `${board}-${ahead(today(day))[0].toString()}`

/** One address of every kind of page. Those that hang on ids are found by following links. */
async function everyKind(page: Page): Promise<string[]> {
  const first = async (at: string, wanted: string) => {
    await page.goto(site.address + at)
    const href = await page.locator(`main a[href^="${wanted}"]`).first().getAttribute('href')
    assert.ok(href, `${at} has a link to ${wanted}…`)
    return href.replace(/#.*/, '')
  }
  const meeting = `/meetings/${board}-2026-09-08`
  const documentPage = await first(meeting, '/documents/')
  const document = documentPage.replace(/\/pages\/.*/, '')
  return [
    '/',
    '/meetings',
    '/calendar/2026-11',
    meeting,
    `/meetings/${board}-2026-02-10`,
    await first(meeting, '/reports/'),
    await first(`/bodies/${board}`, '/people/'),
    `/bodies/${board}`,
    '/decisions',
    '/actions',
    '/questions',
    '/scrutiny',
    '/interests',
    '/data',
    `/meetings/${over}`,
    `/meetings/${over}/pack`,
    `/meetings/${over}/live`,
    `/meetings/${coming}`,
    `/meetings/${coming}/ask`,
    '/people/giles-farrowby/interests',
    '/search',
    '/search?q=probation',
    '/search?q=probatoin',
    document,
    documentPage,
    '/help',
    '/accessibility',
    '/privacy',
    '/nowhere',
  ]
}

for (const width of [360, 768, 1280])
  test(`axe finds nothing on any kind of page at ${width} px, nothing runs over the edge, and each has one heading`, async () => {
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    const page = await context.newPage()
    const kinds = await everyKind(page)
    assert.ok(kinds.length >= 19)
    for (const path of kinds) {
      await page.goto(site.address + path)
      assert.deepEqual(await accessible(page), [], path)
      const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      assert.equal(wide, 0, `${path} is ${String(wide)} px too wide`)
      assert.equal(await page.locator('h1').count(), 1, path)
    }
    await context.close()
  })

for (const javaScriptEnabled of [true, false])
  test(`a councillor finds what was decided, and the page of the paper it stands on (script ${javaScriptEnabled ? 'on' : 'off'})`, async () => {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    await page.goto(site.address)
    await page.getByLabel('Search everything that was published').first().fill('domestic abuse')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=*')
    await page.locator('main a[href^="/meetings/"]').first().click()
    assert.match(page.url(), /\/meetings\/.+/)
    await page.goto(`${site.address}/decisions?body=${board}&year=2025`)
    assert.match(await page.locator('#total').innerText(), /^[1-9]\d* decisions$/)
    await page.locator('main ol a').first().click()
    await page.locator('.wardmote-source a').first().click()
    assert.match(page.url(), /\/documents\/.+\/pages\/\d+#line-\d+$/)
    const line = new URL(page.url()).hash
    assert.equal(await page.locator(line).count(), 1, 'the line is on the page')
    const pdf = await page.locator('main a[href*="/file#page="]').getAttribute('href')
    const file = await page.request.get(site.address + (pdf ?? '').replace(/#.*/, ''))
    assert.equal(file.headers()['content-type'], 'application/pdf')
    assert.equal((await file.body()).subarray(0, 5).toString(), '%PDF-')
    await context.close()
  })

test('a resident gets about with the keyboard alone', async () => {
  const page = await browser.newPage()
  await page.goto(`${site.address}/meetings`)
  const focused = () => page.evaluate('document.activeElement.textContent.trim()')
  await page.keyboard.press('Tab')
  assert.equal(await focused(), 'Skip to main content')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  assert.equal(await focused(), 'See them as a calendar')
  await page.getByLabel('Body').focus()
  await page.keyboard.type('Safer Comm')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  assert.equal(await focused(), 'Show')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/meetings?body=${board}*`)
  assert.ok((await page.locator('main h3 a').count()) > 5)
  await page.close()
})

test('a journalist follows the board: feed and calendar are well formed and name its meetings', async () => {
  const page = await browser.newPage()
  await page.goto(`${site.address}/bodies/${board}`)
  const feed = await page.request.get(`${site.address}/feeds/${board}.atom`)
  const entries = await page.evaluate(
    `(() => { const d = new DOMParser().parseFromString(${JSON.stringify(await feed.text())}, 'application/xml'); return d.querySelector('parsererror') ? -1 : d.querySelectorAll('entry > id').length })()`,
  )
  assert.ok(Number(entries) > 5, `${String(entries)} entries`)
  const calendar = await (await page.request.get(`${site.address}/bodies/${board}/calendar.ics`)).text()
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
  assert.match(calendar, /STATUS:CANCELLED/)
  assert.equal(new Set(calendar.match(/^UID:.*$/gm)).size, calendar.match(/BEGIN:VEVENT/g)?.length)
  assert.ok(calendar.split('\r\n').every(line => Buffer.byteLength(line) <= 75))
  await page.close()
})

test('a page prints without its navigation, with its address', async () => {
  const page = await browser.newPage()
  await page.goto(`${site.address}/meetings/${board}-2026-09-08`)
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.locator('.govuk-service-navigation').isVisible(), false)
  assert.equal(await page.locator('.wardmote-printed').isVisible(), true)
  await page.close()
})
