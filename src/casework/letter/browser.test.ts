/** Files and letters in a real browser without script, at phone and desk width: added, saved, written, served; axe finds nothing. */
import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { serve, type ServerType } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { accessible, startBrowser } from '../../../test/browser.ts'
import { makeWorld, type World } from '../../../test/casework-world.ts'
import { lettered } from '../../../test/letters-type.ts'
import { longDate, today } from '../../lib/index.ts'
import { press } from '../../meetings/index.ts'
import { hasTypst } from '../../print/index.ts'

const skip = hasTypst() ? false : 'there is no typesetter for this platform'
let world: World
let browser: Browser
let server: ServerType
let site = ''
before(async () => {
  ;[world, browser] = await Promise.all([
    makeWorld(engine => ({ ...engine, types: [...engine.types, lettered] })),
    startBrowser(),
  ])
  server = await new Promise<ServerType>(done => {
    const made = serve({ fetch: world.app.fetch, port: 0, hostname: '127.0.0.1' }, () => done(made))
  })
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(async () => {
  press.close()
  await browser.close()
  await new Promise(done => server.close(done))
  await world.db.close()
})

for (const width of [360, 1280])
  test(`a file and a letter from beginning to end, at ${width} px and without script`, { skip }, async () => {
    const { slug } = await world.open('asb', {
      kind: 'lettered',
      people: [{ role: 'subject', name: 'Dorian Flax', address: { lines: '14 Teasel Walk', postcode: 'TM4 2QB' } }],
    })
    const at = `${site}/cases/${slug}`
    const whole = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: false })
    const looked = await browser.newContext({ viewport: { width, height: 900 } })
    const [name = '', value = ''] = world.cookie('asb').split('=')
    for (const context of [whole, looked]) await context.addCookies([{ name, value, url: site }])
    const page = await whole.newPage()
    const axe = async (path: string) => {
      const seen: Page = await looked.newPage()
      await seen.goto(path)
      assert.deepEqual(await accessible(seen), [], path)
      assert.equal(
        await seen.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
        0,
        path,
      )
      await seen.close()
    }

    await page.goto(at)
    await page
      .getByRole('link', { name: 'Add a file' })
      .or(page.getByRole('button', { name: 'Add a file' }))
      .click()
    await axe(page.url())
    await page.getByRole('button', { name: 'Add the file' }).click()
    assert.ok(await page.getByRole('link', { name: 'Say what it is' }).isVisible())
    await page.getByLabel('The file', { exact: true }).setInputFiles({
      name: 'Long_name_without_a_blank_that_a_scanner_made_of_the_photograph.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Heard it.'),
    })
    await page.getByLabel('What is it, in a few words?').fill('A statement')
    await page.getByLabel('Concern').check()
    await page.getByRole('button', { name: 'Add the file' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^Long_name/ }).click(),
    ])
    assert.equal(readFileSync(await download.path(), 'utf8'), 'Heard it.')

    await page
      .getByRole('link', { name: 'Write a letter' })
      .or(page.getByRole('button', { name: 'Write a letter' }))
      .click()
    await axe(page.url())
    await page.getByLabel('Warning', { exact: true }).check()
    await page.getByLabel('To whom?').selectOption({ label: 'Dorian Flax (Whom the case is about)' })
    await page.getByRole('button', { name: 'Go on' }).click()
    await axe(page.url())
    await page.getByRole('button', { name: 'Make the letter' }).click()
    assert.ok(await page.getByRole('link', { name: /Fill in what is missing/ }).isVisible())
    await page.getByLabel('The words of the letter').fill('Dear Dorian Flax\n\nIt must **stop**.')
    await page.getByRole('button', { name: 'Look at it first' }).click()
    assert.ok(await page.getByRole('heading', { name: 'How it looks' }).isVisible())
    await page.getByRole('button', { name: 'Make the letter' }).click()
    await page.getByRole('link', { name: /^Record how it was served/ }).click()
    await axe(page.url())
    await page.getByLabel('Left at the address').check()
    await page.getByLabel('At what time?').fill('00:00')
    await page.getByLabel('By whom?').fill('Corin Maddox')
    await page.getByRole('button', { name: 'Save' }).click()
    const served = page.getByText(/Left at the address, .*Counts as served on/)
    assert.ok((await served.textContent())?.includes(longDate(today())))
    await page.getByRole('link', { name: /^It came back/ }).click()
    await axe(page.url())
    await axe(at)
    await Promise.all([whole.close(), looked.close()])
  })
