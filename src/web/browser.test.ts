/** The frame, the error summary and the components in a real browser, without script, at the three widths. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serve } from '@hono/node-server'
import { pino } from 'pino'
import { accessible, withBrowser } from '../../test/browser.ts'
import { askPage, exampleShell, meetingPage, meetingsPage } from '../../test/example-pages.ts'
import { html, page, site } from './index.ts'

const faulty = page({
  path: '/faulty',
  allow: 'everyone',
  get: () => ({
    title: 'Faulty',
    body: html`<h1>Faulty</h1><img src="x.png"><p style="color:#ccc"><a href="/">&nbsp;</a></p>`,
  }),
})
const pages = [meetingsPage, meetingPage, askPage, faulty]
const app = site(pages, { shell: exampleShell, db: {} as never, log: pino({ level: 'silent' }) })

test('pages are accessible, no wider than the screen, and work by keyboard and without script', async () => {
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  assert.ok(address && typeof address === 'object')
  const root = `http://127.0.0.1:${address.port}`
  try {
    await withBrowser(async browser => {
      for (const width of [360, 768, 1280]) {
        const context = await browser.newContext({ viewport: { width, height: 800 } })
        const tab = await context.newPage()
        const refused: string[] = []
        tab.on('console', message => void (message.type() === 'error' && refused.push(message.text())))
        for (const path of ['/meetings', '/meetings/2', '/questions/new']) {
          await tab.goto(root + path)
          if (path === '/questions/new') {
            await tab.fill('#question', 'Hello')
            await tab.click('main button')
            assert.equal(await tab.textContent(':focus h2'), 'There is a problem', 'the summary has the keyboard')
            assert.equal(await tab.inputValue('#question'), 'Hello')
          }
          assert.deepEqual(await accessible(tab), [], `${path} at ${width}`)
          assert.equal(await tab.evaluate('document.documentElement.scrollWidth'), width, `${path} at ${width}`)
        }
        // The browser reports the 422 of the form itself; anything else it refused is ours to know.
        assert.deepEqual(
          refused.filter(text => !text.includes('422')),
          [],
        )
        await tab.goto(`${root}/meetings`)
        await tab.keyboard.press('Tab')
        assert.equal(await tab.textContent(':focus'), 'Skip to main content')
        await tab.keyboard.press('Enter')
        await tab.waitForURL(/#main-content$/)
        assert.match(tab.url(), /#main-content$/)
        await tab.goto(`${root}/faulty`)
        const found = (await accessible(tab)).map(({ rule }) => rule)
        assert.deepEqual(
          ['image-alt', 'link-name'].filter(rule => !found.includes(rule)),
          [],
          'planted faults are found',
        )
        await context.close()
      }
    })
  } finally {
    server.close()
  }
})
