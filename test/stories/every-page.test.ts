/**
 * Every page that each of the cast gets, in a real browser: as wide as a telephone and as a screen, with one heading and a title,
 * and nothing that axe finds. A page whose main part was looked at as somebody else is not opened again; the frame around it,
 * which differs, is looked at on the first page of each.
 */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { createAdaptorServer } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { type Fixtures, makeFixtures } from '../access/fixtures.ts'
import { everyPage } from '../access/matrix.ts'
import { samples } from '../access/samples.ts'
import { accessible, startBrowser } from '../browser.ts'
import { type Person, type PersonKey } from '../cast.ts'

let made: Fixtures
let server: ReturnType<typeof createAdaptorServer>
let browser: Browser
let root: string

before(async () => {
  made = await makeFixtures()
  server = createAdaptorServer({ fetch: made.app.fetch })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await startBrowser()
})
after(async () => {
  await browser.close()
  if ('closeAllConnections' in server) server.closeAllConnections()
  await new Promise(done => server.close(done))
  await made.close()
})

const personKeys: readonly PersonKey[] = [
  'public',
  'councillor',
  'clerk',
  'reportAuthor',
  'monitoringOfficer',
  'councilCaseworker',
  'policeCaseworker',
  'outsider',
  'panelGuest',
  'dataProtectionOfficer',
  'administrator',
]
const widths = [360, 1280]

/** What is wrong with the page that is open, at both widths; axe at the one at which it was opened. */
async function faults(tab: Page): Promise<string[]> {
  const found = (await accessible(tab)).map(({ rule, elements }) => `${rule}: ${elements[0] ?? ''}`)
  const headings = await tab.locator('h1').count()
  if (headings !== 1) found.push(`${headings} h1`)
  if ((await tab.title()).trim() === '') found.push('no title')
  const first = tab.viewportSize()?.width ?? 0
  for (const width of [first, ...widths.filter(one => one !== first)]) {
    if (width !== first) await tab.setViewportSize({ width, height: 900 })
    const is = Number(await tab.evaluate('document.documentElement.scrollWidth'))
    if (is > width) found.push(`${is} px wide at ${width}`)
  }
  return found
}

const seen = new Set<string>()
const wrong: string[] = []
let looked = 0

/** Two tabs take one address after the other. */
async function lookAs(who: Person): Promise<void> {
  const waiting = everyPage().flatMap(({ path }) => (samples[path]?.(made) ?? []).map(({ at }) => at))
  let frame = true
  const work = async () => {
    const context = await browser.newContext({ viewport: { width: widths[looked % 2] ?? 360, height: 900 } })
    if (who.token !== null) await context.addCookies([{ name: 'session', value: who.token, url: root }])
    const tab = await context.newPage()
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      const { status, text } = await made.ask(who, at)
      if (![200, 404, 410].includes(status) || !text.startsWith('<!DOCTYPE html>')) continue
      // The address that is printed at its foot does not make it another page.
      const main = text.slice(text.indexOf('<main'), text.indexOf('<p class="wardmote-printed"'))
      if (seen.has(main) && !frame) continue
      seen.add(main)
      frame = false
      looked++
      await tab.goto(`${root}${at}`)
      for (const fault of await faults(tab)) wrong.push(`${who.key} ${at}: ${fault}`)
    }
    await context.close()
  }
  await Promise.all([work(), work()])
}

for (const key of personKeys)
  test(`every page fits a telephone and a screen, has one heading and a title, and axe finds nothing: ${key}`, async () => {
    const who = made.cast.everybody.find(person => person.key === key)
    assert.ok(who)
    await lookAs(who)
    assert.deepEqual(wrong.splice(0), [])
  })

test('everybody of the cast looked, at enough pages for that to mean something', () => {
  assert.deepEqual(
    personKeys,
    made.cast.everybody.map(person => person.key),
  )
  assert.ok(looked > 250, `only ${looked} pages`)
})
