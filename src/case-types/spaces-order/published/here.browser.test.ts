/** What holds where somebody stands, on a phone: with its position, where it gives one; typed where it does not, or without scripts. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { accessible, startBrowser } from '../../../../test/browser.ts'
import { makeWorld, type World } from '../../../../test/casework-world.ts'
import { inForceSince2024 } from '../../../../test/spaces-scene.ts'
import { today } from '../../../lib/index.ts'
import { orderEntry } from './entry.ts'

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
  const { id } = await world.open('asb')
  const body = JSON.stringify(orderEntry(inForceSince2024().context('2024-06-03'))?.body)
  await world.as('asb', tx =>
    sql`insert into casework.register (case_id, title, from_day, until_day, body)
        values (${id}, 'Dog control order', ${today().toString()}::date, ${today().toString()}::date, ${body}::jsonb)`.execute(
      tx,
    ),
  )
  await world.past(`update casework.register set kind = 'spaces-order'`)
})
after(async () => {
  await browser.close()
  await new Promise(done => server.close(done))
  await world.db.close()
})

async function phone(more: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...more })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  await page.goto(`${site}/orders/here`)
  return page
}
const cemetery = { latitude: 53.3205, longitude: -2.739, accuracy: 8 }

test('one touch fills in where the phone is; the page says what holds there, and the address says nothing', async () => {
  const page = await phone({ geolocation: cemetery, permissions: ['geolocation'] })
  await page.getByRole('button', { name: 'Use where I am' }).click()
  await page.getByText('to within 8 metres').waitFor()
  assert.equal(await page.getByLabel('Latitude and longitude').inputValue(), '53.32050, -2.73900')
  await page.getByRole('button', { name: 'Show what holds there' }).click()
  await page.getByText('Leads in cemeteries').waitFor()
  assert.equal(page.url(), `${site}/orders/here`)
  assert.deepEqual(await accessible(page), [])
  await page.context().close()
})

test('a phone that does not say where it is leaves typing, and so does one without scripts', async () => {
  const silent = await phone()
  await silent.getByRole('button', { name: 'Use where I am' }).click()
  await silent.getByText('does not say where it is').waitFor()
  await silent.context().close()
  const plain = await phone({ javaScriptEnabled: false })
  await plain.getByLabel('Latitude and longitude').fill('53.3305, -2.7390')
  await plain.getByRole('button', { name: 'Show what holds there' }).click()
  await plain.getByText('In none of its zones').waitFor()
  await plain.context().close()
})

test('the order itself is read on a phone, its outline and all, without scrolling sideways', async () => {
  const page = await phone()
  await page.goto(`${site}/orders`)
  await page.getByRole('link', { name: 'Dog control order' }).click()
  await page.getByRole('img', { name: /Outline of Larkrise cemetery/ }).waitFor()
  assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= 360)
  assert.deepEqual(await accessible(page), [])
  await page.context().close()
})
