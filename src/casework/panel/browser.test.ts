/** A chair goes through a meeting in a real browser, at the width of a telephone and of a desk: axe, widths, without script, few clicks. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { accessible, startBrowser } from '../../../test/browser.ts'
import { makeWorld, type Who, type World } from '../../../test/casework-world.ts'
import { noise, panelScene, type Scene } from '../../../test/panel-scene.ts'

let world: World
let scene: Scene
let browser: Browser
let server: ServerType
let site = ''
let group = ''

before(async () => {
  ;[world, browser] = await Promise.all([
    makeWorld(engine => ({ ...engine, types: [...engine.types, noise] })),
    startBrowser(),
  ])
  server = await new Promise<ServerType>(done => {
    const made = serve({ fetch: world.app.fetch, port: 0, hostname: '127.0.0.1' }, () => done(made))
  })
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  scene = panelScene(world)
  group = await scene.group()
})
after(async () => {
  await browser.close()
  await new Promise(done => server.close(done))
  await world.db.close()
})

async function as(who: Who, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  const [name = '', value = ''] = world.cookie(who).split('=')
  await context.addCookies([{ name, value, url: site }])
  return context.newPage()
}

/** The page as it stands: axe finds nothing, nothing runs over the edge, and it has one heading. */
async function sound(page: Page, what: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 0
  assert.deepEqual(await accessible(page), [], `${what} at ${width}`)
  assert.equal(await page.locator('h1').count(), 1, what)
  const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  assert.equal(over, 0, `${what} at ${width} runs over by ${String(over)} px`)
  const pictures = process.env['CASEWORK_PICTURES']
  if (pictures) await page.screenshot({ path: `${pictures}/panel-${width}-${what}.png`, fullPage: true })
}

for (const width of [360, 1280])
  test(`at ${width} px: agenda from the cases due, who is here, case by case, minutes, closed`, async () => {
    const at = await scene.call(group)
    const [one, two, theirs] = [await scene.open('asb'), await scene.open('asb'), await scene.open('police')]
    await scene.put('police', at, theirs.reference)
    const page = await as('asb', width)
    const click = (name: string | RegExp) =>
      page
        .locator('main')
        .getByRole('button', { name })
        .or(page.locator('main').getByRole('link', { name }))
        .first()
        .click()

    await page.goto(`${site}${at}/agenda`)
    await page
      .getByText(/New referral/)
      .first()
      .waitFor()
    await sound(page, 'due')
    await click('Put them on the agenda')
    await page.waitForURL(site + at)
    await sound(page, 'before')
    await click('Change the order')
    await sound(page, 'order')
    await page.goto(`${site}${at}/open`)
    await click('Open the panel')
    await page.waitForURL(site + at)
    await click('Note who came')
    await sound(page, 'attendance')
    await click('Save')
    await page.waitForURL(site + at)
    await sound(page, 'open')
    await click('Begin with the first case')

    // Everybody is taken to be there; one case a page, and the next is one click away.
    const seen = new Set<string>()
    for (;;) {
      const reference = await page.locator('h1').innerText()
      if (reference === 'Noise group, this month') break
      seen.add(reference)
      await sound(page, reference === theirs.reference ? 'theirs' : 'own')
      if (reference === one.reference) {
        await click('Consider it')
        await sound(page, 'act')
        await page.getByLabel('What is agreed?').fill('Visit them together on Tuesday evening.')
        await click('Save the decision')
        await page.getByText('Visit them together').waitFor()
        await sound(page, 'decided')
      }
      if (reference === theirs.reference) {
        await page.getByLabel(/What does the panel say to/).fill('Ask the landlord for his records.')
        await click(/^Tell /)
        await page.getByText('Told to its agency').waitFor()
      }
      await page.locator('a[rel=next]').first().click()
    }
    for (const { reference } of [one, two, theirs]) assert.ok(seen.has(reference), reference)
    await click('Themes and actions')
    await page.getByLabel('What is it about?').fill('Fireworks')
    await click('Write it')
    await page.getByText('Fireworks').waitFor()
    await sound(page, 'notes')
    await page.goto(`${site}${at}/minutes`)
    await sound(page, 'minutes')
    await page.goto(site + at)
    await click('Close the panel')
    await sound(page, 'close')
    await click('Close the panel')
    await page.waitForURL(site + at)
    assert.match(await page.locator('main').innerText(), new RegExp(`${two.reference}\\s+NOT REACHED`, 'i'))
    await sound(page, 'closed')
    for (const [what, path] of [
      ['list', '/panels'],
      ['group', group],
      ['usual', `${group}/people`],
      ['call', `${group}/call`],
      ['change-group', `${group}/change`],
      ['new-group', '/panels/groups/new'],
    ] as const) {
      await page.goto(site + path)
      await sound(page, what)
    }
    // Whoever sat at it finds nothing there any more.
    const police = await as('police', width)
    await police.goto(`${site}${at}/minutes`)
    const left = await police.locator('main').innerText()
    assert.ok(left.includes(theirs.reference) && !left.includes(one.reference) && !left.includes('Tuesday'))
    await sound(police, 'minutes-police')
    await police.goto(`${site}/work`)
    await police.locator(`a[href="${at}/cases/${theirs.slug}"]`).click()
    await police.getByText('Ask the landlord for his records.').waitFor()
    await sound(police, 'take-up')
    for (const one of [page, police]) await one.context().close()
  })

test('a form that was sent with faults shows them first, with what was typed', async () => {
  const at = await scene.call(group)
  const one = await scene.open('asb')
  await scene.put('asb', at, one.reference)
  await scene.begin(at)
  await scene.present(at, ['asb', 'police'])
  const page = await as('asb', 360)
  const wrong: [string, string][] = [
    ['/panels/groups/new', 'Set it up'],
    [`${at}/cases/${one.slug}/noise/considered`, 'Save the decision'],
    [`${at}/cases/${one.slug}`, 'Add the note'],
    [`${at}/notes`, 'Write it'],
  ]
  for (const [path, send] of wrong) {
    await page.goto(site + path)
    await page.getByRole('button', { name: send }).click()
    assert.ok(await page.locator('.govuk-error-summary a').first().isVisible(), path)
    assert.deepEqual(await accessible(page), [], path)
    for (const href of await page
      .locator('.govuk-error-summary a')
      .evaluateAll(all => all.map(each => (each as unknown as { hash: string }).hash)))
      assert.equal(await page.locator(href).count(), 1, `${path} ${href}`)
  }
  await page.goto(`${site}${at}/close`)
  await page.locator('input[name=left]').first().uncheck()
  await page.getByRole('button', { name: 'Close the panel' }).click()
  assert.match(await page.locator('.govuk-error-summary').innerText(), /Say of each case/)
  assert.equal(await page.locator('input[name=left]').first().isChecked(), false)
  await page.context().close()
})
