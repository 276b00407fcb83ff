/** The meeting cycle in a real browser, from a blank calendar to signed minutes: one story, told with scripts and without. */
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { press } from '../../../src/meetings/index.ts'
import { startBrowser } from '../../browser.ts'
import { type Cast, gather } from './cast.ts'
import { again } from './again.ts'
import { interests } from './interests.ts'
import { keeping } from './keeping.ts'
import { outcome } from './outcome.ts'
import { planning } from './planning.ts'
import { publishing } from './publishing.ts'
import { reports } from './reports.ts'
import { signing } from './signing.ts'
import { sitting } from './sitting.ts'

const story = [planning, reports, publishing, interests, sitting, keeping, again, signing, outcome].flat()

let browser: Browser
before(async () => {
  browser = await startBrowser()
})
after(async () => {
  press.close()
  await browser.close()
})

for (const script of [false, true])
  describe(`The meeting cycle, ${script ? 'with' : 'without'} scripts`, { concurrency: false }, () => {
    let cast: Cast
    before(async () => {
      cast = await gather(browser, { script })
    })
    after(() => cast.stop())
    for (const [sentence, happens] of story) it(sentence, () => happens(cast))
  })
