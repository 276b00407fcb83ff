/** The pages of casework in a real browser: axe, widths, keyboard, without script. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { accessible, startBrowser } from '../../test/browser.ts'
import { agency, makeWorld, person, type Who, type World } from '../../test/casework-world.ts'

let world: World
let browser: Browser
let server: ServerType
let site = ''
let at = ''
let panel = ''
let coming = ''
let closed = ''

before(async () => {
  ;[world, browser] = await Promise.all([makeWorld(), startBrowser()])
  server = await new Promise<ServerType>(done => {
    const made = serve({ fetch: world.app.fetch, port: 0, hostname: '127.0.0.1' }, () => done(made))
  })
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  at = `/cases/${(await world.open('asb')).slug}`
  const [row] = await world.past(`select reference from casework."case"`)
  await world.post('asb', `${at}/note`, {
    field: 'risk',
    says: 'The neighbour is 75 and alone.\nShe has stopped sleeping at home.',
  })
  await world.post('asb', `${at}/parties/new`, {
    role: 'complainant',
    name: 'Mabel Ottaway-Featherstonehaugh',
    lines: '12 Teasel Walk\nLarkrise',
    postcode: 'TM4 2QB',
  })
  await world.post('asb', `${at}/people/share`, { offer: `${person.housing}-${agency.homes}-1`, why: 'Their tenant' })
  await world.post('asb', `${at}/people/exclude`, { account: String(person.police), why: 'Knows the family' })
  const called = await world.post('asb', '/panels/new', {
    name: 'Problem-solving group, December',
    agreement: '1-2',
    'due-day': '9',
    'due-month': '12',
    'due-year': '2092',
    time: '10:00',
  })
  panel = called.location.replace('/people', '')
  await world.post('asb', called.location, {
    what: 'add',
    who: `${person.housing}-${agency.homes}`,
    capacity: 'member',
  })
  await world.post('asb', panel, { what: 'put', reference: String(row?.['reference']) })
  await world.past('update casework.panel set due = now()')
  await world.post('asb', `${panel}/open`, {})
  coming = (
    await world.post('asb', '/panels/new', {
      name: 'Problem-solving group, January',
      agreement: '1-2',
      'due-day': '9',
      'due-month': '1',
      'due-year': '2093',
      time: '10:00',
    })
  ).location.replace('/people', '')
  closed = `/cases/${(await world.open('asb')).slug}`
  await world.post('asb', `${closed}/tenancy/closed`, { why: 'The noise has stopped.' })
})
after(async () => {
  await browser.close()
  await new Promise(done => server.close(done))
  await world.db.close()
})

/** A page without any script of its own, as somebody. */
async function as(who: Who, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: true })
  const [name = '', value = ''] = world.cookie(who).split('=')
  await context.addCookies([{ name, value, url: site }])
  return context.newPage()
}

const found = async () =>
  (
    await world.post('housing', '/cases/search', {
      name: 'Dorian Flax',
      'born-day': '30',
      'born-month': '5',
      'born-year': '1999',
      reason: 'new-report',
    })
  ).location

for (const width of [360, 1280])
  test(`axe finds nothing on any page of casework at ${width} px, nothing runs over the edge, and each has one heading`, async () => {
    const kinds: [Who, string][] = [
      ['asb', '/cases'],
      ['asb', `/cases?of=${agency.safety}&state=closed`],
      ['asb', '/cases/new/tenancy'],
      ['asb', at],
      ['second', at],
      ...[
        'note',
        'worker',
        'tenancy/closed',
        'tenancy/task',
        'tenancy/consent',
        'hand-over',
        'parties/new',
        'parties/1',
        'people',
        'people/allow',
        'people/exclude',
        'people/share',
        'readers',
      ].map((end): [Who, string] => ['asb', `${at}/${end}`]),
      ['housing', at],
      ['asb', '/cases/search'],
      ['housing', await found()],
      ['asb', '/panels'],
      ['asb', '/panels/new'],
      ['asb', panel],
      ['housing', panel],
      ['asb', `${panel}/people`],
      ['asb', coming],
      ...['open', 'change', 'cancel'].map((end): [Who, string] => ['asb', `${coming}/${end}`]),
      ['asb', closed],
      ['asb', `${closed}/note`],
    ]
    await world.post('housing', at, { reason: 'panel', words: '' })
    for (const [who, path] of kinds) {
      const page = await as(who, width)
      const answer = await page.goto(site + path)
      assert.equal(answer?.status(), 200, path)
      assert.deepEqual(await accessible(page), [], `${path} as ${who}`)
      assert.equal(await page.locator('h1').count(), 1, path)
      const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      assert.equal(over, 0, `${path} runs over by ${String(over)} px`)
      const pictures = process.env['CASEWORK_PICTURES']
      if (pictures)
        await page.screenshot({
          path: `${pictures}/${width}-${who}${path.replaceAll(/[/?=&]/g, '_').slice(0, 60)}.png`,
          fullPage: true,
        })
      await page.context().close()
    }
  })

test('a form that was sent with faults shows them first, and axe finds nothing there either', async () => {
  const page = await as('asb', 360)
  for (const path of ['/cases/new/tenancy', '/cases/search', '/panels/new', `${at}/note`, `${at}/people/exclude`]) {
    await page.goto(site + path)
    await page.locator('main form button[type=submit]').last().click()
    assert.ok(await page.locator('.govuk-error-summary a').first().isVisible(), path)
    assert.deepEqual(await accessible(page), [], path)
    for (const href of await page
      .locator('.govuk-error-summary a')
      .evaluateAll(all => all.map(one => (one as unknown as { hash: string }).hash)))
      assert.equal(await page.locator(href).count(), 1, `${path} ${href}`)
  }
  await page.context().close()
})

/** Without script; Tab until what is wanted has the focus. */
async function byKeyboard(who: Who): Promise<{ page: Page; tabTo: (wanted: string) => Promise<void> }> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const [name = '', value = ''] = world.cookie(who).split('=')
  await context.addCookies([{ name, value, url: site }])
  const page = await context.newPage()
  const tabTo = async (wanted: string) => {
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press('Tab')
      if ((await page.locator(`${wanted}:focus`).count()) === 1) return
    }
    assert.fail(`the keyboard does not reach ${wanted}`)
  }
  return { page, tabTo }
}

test('by keyboard only and without script: open a panel, asked once more', async () => {
  await world.past(`update casework.panel set due = now() where slug = '${coming.split('/').at(-1)}'`)
  const { page, tabTo } = await byKeyboard('asb')
  await page.goto(site + coming)
  await tabTo(`a[href="${coming}/open"]`)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${site}${coming}/open`)
  assert.equal(await page.locator('h1', { hasText: 'Open the panel now?' }).count(), 1)
  await tabTo('main button[type=submit]')
  await page.keyboard.press('Enter')
  await page.waitForURL(site + coming)
  await page.getByRole('button', { name: 'Close the panel' }).waitFor()
  await page.context().close()
})

test('by keyboard only and without script: open a case, say why as a colleague, read it', async () => {
  const { page, tabTo } = await byKeyboard('second')
  await page.goto(site + at)
  await tabTo('input[name=reason]')
  await page.keyboard.press('Space')
  await tabTo('main button[type=submit]')
  await page.keyboard.press('Enter')
  await page.waitForURL(site + at)
  await page.locator('h2', { hasText: 'What happened' }).waitFor()
  assert.ok(await page.getByText('Loud music at night.').isVisible())
  await page.context().close()
})
