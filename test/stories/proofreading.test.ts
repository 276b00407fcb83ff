/**
 * An author pastes last year's report, sees what is wrong with it, mends three faults and lets one stand; the clerk reads why before the
 * papers go out. Told at a desk with scripts, and on a phone without.
 */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { press } from '../../src/meetings/index.ts'
import { hasTypst } from '../../src/print/index.ts'
import { startBrowser } from '../browser.ts'
import { meeting } from '../committee-world.ts'
import type { Who } from '../committee-world.ts'
import { Glass, Reader } from './casework/reader.ts'
import { type Cast, gather } from './cycle/cast.ts'

/** A report that its author has begun, and its item on the agenda of the meeting. */
const begun = `
  insert into meetings.business (id, meeting_id, position, kind, title) overriding system value values (1, ${meeting.id}, 0, 'report', 'Wardens of the town');
  insert into meetings.draft (id, slug, body_id, meeting_id, business_id, template, title, officer, portfolio, wards, author_id)
    overriding system value values (1, 'wardens', 1, ${meeting.id}, 1, 'report', 'Wardens of the town', 'Director of Communities', 'Community Safety', 'Borough-wide', 3);
  insert into meetings.draft_version (draft_id, number, content) values (1, 1,
    '{"sections": [{"key": "purpose", "words": "To say what the wardens did."}], "recommendations": ["That the report be noted"], "background": []}'::jsonb)`

const lastYear = `The Board asked for this report on Monday, 10 November 2026.

The wardens have three tasks:

- to be seen in the town
- to listen to residents
- to report what is broken
- to advise shops

They were given their powers under the Crime and Disorder Act 1989.

The scheme began on Sunday, 2 March 2020.`

const report = '/committee/reports/wardens'
const section = `${report}/sections/supporting`
const publish = `/committee/meetings/${meeting.slug}/publish`
const label = 'Words of this section'

let browser: Browser
before(async () => {
  browser = await startBrowser()
})
after(async () => {
  press.close()
  await browser.close()
})

const tellings = [
  { how: 'on a phone, without scripts', width: 360, script: false },
  { how: 'at a desk, by keyboard alone', width: 1280, script: true },
]

for (const { how, width, script } of tellings)
  describe(`Last year’s report, proof-read ${how}`, { concurrency: false, timeout: 300_000 }, () => {
    let cast: Cast
    let author: Reader
    let clerk: Reader
    const window = async (who: Who): Promise<Reader> => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script })
      const [name = '', value = ''] = cast.world.cookie(who).split('=')
      await context.addCookies([{ name, value, url: cast.root }])
      const page = await context.newPage()
      page.setDefaultTimeout(5000)
      const aside = await browser.newContext({ viewport: { width, height: 900 } })
      return new Reader({ page, root: cast.root, glass: new Glass(aside), keyboard: script })
    }
    /** The words as they are now, with one thing in the place of another. */
    const mend = async (was: string, now: string): Promise<void> => {
      await author.go(section)
      const words = await author.page.locator('textarea').inputValue()
      assert.ok(words.includes(was), `“${was}” stands in the field`)
      await author.fill({ [label]: words.replace(was, now) })
      await author.press('Save')
    }
    before(async () => {
      cast = await gather(browser, { script })
      await cast.world.past(begun)
      author = await window('author')
      clerk = await window('clerk')
    })
    after(() => cast.stop())

    it('the author pastes last year’s words and sees what is wrong with them before anything is saved', async () => {
      await author.go(report)
      await author.follow('Supporting information')
      await author.fill({ [label]: lastYear })
      if (script) await author.page.getByText('This date is a Tuesday').waitFor()
      else await author.press('Proof-read what I have written')
      await author.sees('This date is a Tuesday, not a Monday', 'Crime and Disorder Act', 'three')
      assert.equal(await author.page.locator('textarea').inputValue(), lastYear)
    })

    if (script)
      it('one key goes to the words of each finding', async () => {
        const selected = () =>
          author.page.evaluate<string>(
            `(t => t.value.slice(t.selectionStart, t.selectionEnd))(document.querySelector('textarea'))`,
          )
        const quotes = await author.page.evaluate<string[]>(
          `[...document.querySelectorAll('button[data-quote]')].map(one => one.dataset.quote)`,
        )
        assert.ok(quotes.length >= 4, `${quotes.length} findings`)
        for (const quote of quotes) {
          await author.page.keyboard.press('F8')
          assert.equal(await selected(), quote)
        }
        await author.page.keyboard.press('F8')
        assert.equal(await selected(), quotes[0])
      })

    it('the author mends three of them', async () => {
      await author.press('Save')
      await mend('Monday, 10 November 2026', 'Tuesday, 10 November 2026')
      await mend('three tasks', 'four tasks')
      await mend('Act 1989', 'Act 1998')
      await author.go(`${report}/check`)
      await author.sees('1 error', 'Sunday, 2 March 2020')
      await author.seesNot('Act 1989', 'three tasks', 'Monday, 10 November')
    })

    it('and lets one stand, but not without a reason', async () => {
      await author.go(`${report}/check`)
      await author.follow('Let it stand, with a reason')
      await author.press('Let it stand')
      await author.refused('Say why it may stand')
      await author.fill({ 'Why may it stand?': 'The deed itself says Sunday; the town keeps it.' })
      await author.press('Let it stand')
      await author.sees('What somebody lets stand', 'the town keeps it')
    })

    it('the clerk reads the reason before the papers go out, and publishes them', { skip: !hasTypst() }, async () => {
      // Signed and accepted: that is told in the story of the meeting cycle.
      await cast.world.past(`update meetings.draft set state = 'accepted'`)
      await clerk.go(publish)
      await clerk.sees('What somebody lets stand', 'Yvonne Hathersage', 'the town keeps it')
      await clerk.press('Publish the papers')
      await cast.timers()
      await clerk.go(`/meetings/${meeting.slug}`)
      await clerk.sees('Wardens of the town')
      await clerk.seesNot('the town keeps it')
    })
  })
