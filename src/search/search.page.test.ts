import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { serve, type ServerType } from '@hono/node-server'
import type { Hono } from 'hono'
import { pino } from 'pino'
import { accessible, withBrowser } from '../../test/browser.ts'
import { testDatabase, why } from '../../test/database.ts'
import { exampleShell } from '../../test/example-pages.ts'
import type { Database } from '../db/index.ts'
import { site } from '../web/index.ts'
import { type Paragraph, putParagraphs, searchPage } from './index.ts'

let db: Database
let app: Hono

const report = (n: number): Paragraph => ({
  href: `/reports/${n}#p1`,
  kind: n % 10 === 0 ? 'decision' : 'report',
  title: `Probation & parole ${n}`,
  text: `The <b>probation</b> service reported for the ${n}th time on its work.`,
  bodySlug: n % 2 ? 'safer-board' : 'youth-panel',
  bodyName: n % 2 ? 'Safer Board' : 'Youth Panel',
  date: `${2019 + (n % 3)}-09-14`,
  year: 2019 + (n % 3),
  people: [{ slug: 'pat-smith', name: 'Pat Smith' }],
})

before(async () => {
  db = await testDatabase()
  const reports = Array.from({ length: 45 }, (_, n) => report(n + 1))
  await db.asSystem(why, tx => putParagraphs(tx, 'test', reports))
  app = site([searchPage], { shell: exampleShell, db, log: pino({ level: 'silent' }) })
})
after(() => db.close())

const get = async (query: string) => {
  const response = await app.request(`/search${query}`)
  return { status: response.status, text: await response.text() }
}

test('results are listed with what was found marked, everything else escaped', async () => {
  const { status, text } = await get('?q=probation')
  assert.equal(status, 200)
  assert.match(text, /<title>probation – Search – /)
  assert.match(text, /45 results/)
  assert.match(text, /The &lt;b&gt;<mark>probation<\/mark>&lt;\/b&gt; service/)
  assert.match(text, /<mark>Probation<\/mark> &amp; parole/)
  assert.match(text, /Decision, Youth Panel, 14 September 20/)
  assert.doesNotMatch(text, /<b>probation/)
})

test('pages lead on, and keep the filters', async () => {
  const first = await get('?q=probation&body=safer-board')
  assert.match(first.text, /23 results/)
  assert.match(first.text, /href="\/search\?q=probation&amp;body=safer-board&amp;page=2"/)
  const second = await get('?q=probation&body=safer-board&page=2')
  assert.match(second.text, /<title>probation \(page 2\) – Search/)
  assert.match(second.text, /start="21"/)
  assert.match((await get('?q=probation&page=70')).text, /Go to the first/)
})

test('filters offer what is there, with counts', async () => {
  const { text } = await get('?q=probation&year=2020')
  assert.match(text, /<option value="2020" selected>2020 to 2021 \(15\)<\/option>/)
  assert.match(text, /<option value="2021">2021 to 2022 \(15\)<\/option>/)
  assert.match(text, /<option value="pat-smith">Pat Smith \(15\)<\/option>/)
})

test('a misspelling is offered put right, as a link with the same filters', async () => {
  const { text } = await get('?q=probaton&kind=report')
  assert.match(text, /Did you mean <a class="govuk-link" href="\/search\?q=probation&amp;kind=report">probation<\/a>\?/)
})

test('nothing found says how to go on', async () => {
  const { text } = await get('?q=xylophone&body=nowhere')
  assert.match(text, /Nothing was found/)
  assert.match(text, /<a class="govuk-link" href="\/search\?q=xylophone">search everything<\/a>/)
})

test('without words the page says how to search; with words that ask nothing it says what is wrong', async () => {
  assert.match((await get('')).text, /How to search/)
  assert.match((await get('?q=+&kind=nonsense&year=x&page=-3')).text, /How to search/)
  const little = await get('?q=the')
  assert.equal(little.status, 422)
  assert.match(little.text, /<title>Error: the – Search/)
  assert.match(little.text, /only words that are on almost every page/)
})

test('what was typed comes back as text', async () => {
  const { text } = await get(`?q=${encodeURIComponent('"><script>alert(1)</script> probation')}`)
  assert.doesNotMatch(text, /<script>alert/)
})

test('the page is accessible at three widths and works without script', async () => {
  const server: ServerType = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  assert.ok(address && typeof address === 'object')
  const root = `http://127.0.0.1:${address.port}`
  try {
    await withBrowser(async browser => {
      for (const width of [360, 768, 1280]) {
        const tab = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled: true })
        for (const query of ['', '?q=probation', '?q=probaton', '?q=the', '?q=probation&page=2&kind=report']) {
          await tab.goto(`${root}/search${query}`)
          assert.deepEqual(await accessible(tab), [], `${query} at ${width}`)
          assert.equal(await tab.evaluate('document.documentElement.scrollWidth'), width, `${query} at ${width}`)
        }
        await tab.close()
      }
      const tab = await browser.newPage({ javaScriptEnabled: false })
      await tab.goto(`${root}/search`)
      await tab.fill('#q', 'probation')
      await tab.keyboard.press('Enter')
      await tab.selectOption('#kind', 'decision')
      await tab.click('main button')
      assert.match((await tab.textContent('#results')) ?? '', /4 results/)
    })
  } finally {
    server.close()
  }
})
