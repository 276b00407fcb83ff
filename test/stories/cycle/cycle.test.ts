/** The meeting cycle in a real browser, from a blank calendar to signed minutes: one story, told with scripts and without. */
import { after, before, describe, it } from 'node:test'
import { type Cast, gather } from './cast.ts'
import { planning } from './planning.ts'
import { reports } from './reports.ts'

for (const script of [false, true])
  describe(`The meeting cycle, ${script ? 'with' : 'without'} scripts`, { concurrency: false }, () => {
    let cast: Cast
    before(async () => {
      cast = await gather({ script })
    })
    after(() => cast.stop())
    for (const [sentence, happens] of [...planning, ...reports]) it(sentence, () => happens(cast))
  })
