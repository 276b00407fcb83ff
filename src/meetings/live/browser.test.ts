/** A meeting kept by keyboard alone, and followed from home with and without script, in a real browser. */
import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { serve, type ServerType } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { accessible, startBrowser } from '../../../test/browser.ts'
import { makeCommitteeWorld, meeting, type World } from '../../../test/committee-world.ts'

const desk = `/committee/meetings/${meeting.slug}/live`
const shown = `/meetings/${meeting.slug}/live`
let world: World
let browser: Browser
let server: ServerType
let site = ''

before(async () => {
  const now = Temporal.Instant.from('2027-03-09T18:31:00Z')
  ;[world, browser] = await Promise.all([makeCommitteeWorld({ now }), startBrowser()])
  await world.past(`insert into meetings.business (meeting_id, position, kind, title, part, exempt) values
    (1, 0, 'minutes', 'Minutes', 'I', '{}'), (1, 1, 'questions', 'Public question time', 'I', '{}'),
    (1, 2, 'report', 'Youth nuisance in Larkrise: what was done since the summer', 'I', '{}'), (1, 3, 'report', 'A contract', 'II', '{3}')`)
  server = await new Promise<ServerType>(done => {
    const made = serve({ fetch: world.app.fetch, port: 0, hostname: '127.0.0.1' }, () => done(made))
  })
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(async () => {
  await browser.close()
  if ('closeAllConnections' in server) server.closeAllConnections()
  await new Promise(done => server.close(done))
  await world.db.close()
})

const clerk = async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const [name = '', value = ''] = world.cookie('clerk').split('=')
  await context.addCookies([{ name, value, url: site }])
  return context.newPage()
}

/** Presses Tab until what has the focus is called so; fails where it comes round without. */
async function tabTo(tab: Page, called: RegExp): Promise<void> {
  for (let i = 0; i < 150; i++) {
    await tab.keyboard.press('Tab')
    // Behind the last field comes the browser’s own frame, then the page again.
    if ((await tab.locator(':focus').count()) === 0) continue
    const name = await tab.locator(':focus').evaluate(found => {
      const one = found as unknown as { textContent: string; labels?: ArrayLike<{ textContent: string }> }
      return (one.labels?.[0]?.textContent ?? one.textContent).replaceAll(/\s+/g, ' ').trim()
    })
    if (called.test(name)) return
  }
  assert.fail(`Tab does not lead to ${String(called)}`)
}
const press = async (tab: Page, called: RegExp) => {
  await tabTo(tab, called)
  await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')])
}

test(
  'a clerk keeps a meeting by keyboard, on a page that has no script, and it is followed from home',
  { timeout: 240_000 },
  async () => {
    const tab = await clerk()
    const reader = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage()
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    for (const one of [tab, reader, plain]) one.setDefaultTimeout(20_000)
    await reader.goto(site + shown)
    await plain.goto(site + shown)
    assert.match(await reader.innerText('main'), /has not begun/)

    await tab.goto(site + desk)
    for (const name of [/^Tobias Fenn$/, /^Una Brightwell$/]) {
      await tabTo(tab, name)
      await tab.keyboard.press('Space')
    }
    await press(tab, /^Open the meeting$/)
    assert.match(await tab.innerText('main'), /Quorate/)
    await press(tab, /^Begin Item 1: Minutes$/)
    await tabTo(tab, /^Resolved$/)
    await tab.keyboard.press('Control+a')
    await tab.keyboard.type('the minutes be agreed')
    await press(tab, /^Note the resolution$/)
    assert.match(await tab.innerText('main'), /Resolved: That the minutes be agreed/)

    // Seen from home at once; without script by loading the page again.
    await reader.waitForFunction(`document.body.innerText.includes('That the minutes be agreed')`, null, {
      timeout: 20_000,
    })
    assert.match(await reader.innerText('[role=status]'), /Item 1: Minutes/)
    assert.doesNotMatch(await plain.innerText('main'), /That the minutes be agreed/)
    assert.equal(await plain.locator('[data-live-stop]').isVisible(), false)
    await Promise.all([plain.waitForNavigation(), plain.getByText('Show what is new').click()])
    assert.match(await plain.innerText('main'), /That the minutes be agreed/)

    // A vote that cannot be: it says why, what was typed stays, and the focus is on the summary.
    await tabTo(tab, /^For$/)
    await tab.keyboard.type('9')
    await press(tab, /^Note the vote$/)
    assert.match(await tab.innerText('.govuk-error-summary'), /9 votes were entered; 3 members may vote/)
    assert.equal(await tab.inputValue('#voted-for'), '9')
    assert.deepEqual(await accessible(tab), [])
    await tabTo(tab, /^For$/)
    await tab.keyboard.press('Control+a')
    await tab.keyboard.type('3')
    await press(tab, /^Note the vote$/)

    await press(tab, /^Begin Item 2/)
    await press(tab, /^Begin Item 3/)
    // Part II: the public goes first.
    await press(tab, /^Resolved: the public is excluded$/)
    assert.match(await tab.innerText('main'), /The public is excluded/)
    await press(tab, /^Begin Item 4/)
    await reader.waitForFunction(`document.body.innerText.includes('The public is excluded for this item')`, null, {
      timeout: 20_000,
    })
    assert.deepEqual(await accessible(reader), [])
    await press(tab, /^Leaves Una Brightwell$/)
    assert.match(await tab.innerText('main'), /Not quorate/)
    await press(tab, /^Undo Una Brightwell left$/)
    assert.match(await tab.innerText('#quorum'), /^Quorate/)

    for (const [page, name] of [
      [tab, 'desk'],
      [reader, 'public'],
    ] as const)
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 })
        assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= width, `${name} at ${width}`)
        const folder = process.env['PICTURES']
        if (folder !== undefined) await page.screenshot({ path: `${folder}/live-${name}-${width}.png`, fullPage: true })
      }

    // Who does not want the page to change by itself stops it.
    await reader.getByRole('button', { name: 'Stop showing what is new by itself' }).click()
    await press(tab, /^Close the meeting$/)
    assert.match(await reader.innerText('[role=status]'), /not shown by itself any more/)
  },
)
