/** `npm run pictures`: the pictures of the help pages, taken of the demonstration in a real browser, signed in where they show it. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startBrowser } from '../test/browser.ts'
import { startDemonstration } from '../test/stories/demonstration.ts'

const folder = join(import.meta.dirname, 'help', 'pictures')
const board = 'safer-communities-scrutiny-board'

const pictures = [
  { name: 'home', path: '/', width: 1000, height: 720 },
  { name: 'meeting', path: `/meetings/${board}-2026-09-08`, width: 1000, height: 800 },
  { name: 'minutes', path: `/meetings/${board}-2026-09-08#minutes`, width: 1000, height: 700 },
  { name: 'search', path: '/search?q=knife+crime', width: 1000, height: 760 },
  { name: 'phone', path: `/bodies/${board}`, width: 360, height: 640 },
]

/** By whom, and which link of a list is followed first. */
const signedIn = [
  { name: 'work', who: 'asb', path: '/work', width: 800, height: 800 },
  { name: 'case', who: 'asb', path: '/cases', follow: 'ASB-', width: 800, height: 900 },
  { name: 'panel', who: 'police', path: '/panels', follow: 'Problem-solving', width: 800, height: 900 },
  { name: 'user', who: 'administrator', path: '/admin/users', follow: 'Rosalind Keighley', width: 800, height: 900 },
  { name: 'log', who: 'protection', path: '/log', width: 800, height: 800 },
]

mkdirSync(folder, { recursive: true })
const [browser, site] = await Promise.all([startBrowser(), startDemonstration()])
for (const { name, path, width, height } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 0.8 })
  await page.goto(site.address + path)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.close()
}
for (const { name, who, path, follow, width, height } of signedIn) {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 0.8 })
  await context.addCookies([{ name: 'session', value: await site.signIn(who), url: site.address }])
  const page = await context.newPage()
  await page.goto(site.address + path)
  if (follow !== undefined) await page.click(`main a:has-text("${follow}")`)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await context.close()
}
await browser.close()
await site.stop()
