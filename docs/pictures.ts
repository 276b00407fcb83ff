/** `npm run pictures`: the pictures of the help pages, taken of the demonstration in a real browser. */
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

mkdirSync(folder, { recursive: true })
const [browser, site] = await Promise.all([startBrowser(), startDemonstration()])
for (const { name, path, width, height } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 0.8 })
  await page.goto(site.address + path)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.close()
}
await browser.close()
await site.stop()
