/** The papers go out: previewed, released for a time, read by residents and in full by members; a late item, a supplement, a question. */
import assert from 'node:assert/strict'
import { readSource } from '../../../src/records/index.ts'
import { type Chapter, desk, home, itemRow } from './cast.ts'
import { bytesAt, linesOf } from './files.ts'

/** What only those may know who may see the exempt papers. */
export const canaries = [
  'Zephyrquill',
  'Gossamerfen',
  'Plinthgarble',
  '8417736',
  'Vexillarium',
  'Thrumblewick',
] as const

const question = 'When will the lamps between the weir and the bridge burn again?'

export const publishing: Chapter = [
  [
    'the clerk looks at the public and the full copy and releases the papers for a time; until then nobody finds them',
    async ({ window, clock, timers }) => {
      const [clerk, resident] = [await window('clerk'), await window(null)]
      clock.set('2027-02-12T10:00')
      await clerk.go(desk)
      await clerk.follow('Publish')
      await clerk.sees('6 clear days of notice; 5 are needed')
      const preview = (await linesOf(await bytesAt(clerk, `${desk}/publish/public.pdf`))).join('\n')
      assert.match(preview, /Lighting of the river path/)
      for (const word of canaries) assert.ok(!preview.includes(word), word)
      const full = (await linesOf(await bytesAt(clerk, `${desk}/publish/full.pdf`))).join('\n')
      assert.match(full, /Vexillarium/)
      await clerk.fill({ 'When are the papers published? > At a time': true, Day: '2027-02-12', Time: '2pm' })
      await clerk.press('Publish the papers')
      await clerk.sees('Released for 12 February 2027, 2pm')
      await timers()
      await resident.go(`${home}/pack`, 404)
      clock.set('2027-02-12T14:00')
      await timers()
      await clerk.go(desk)
      await clerk.sees('Agenda published on 12 February 2027, 2pm')
    },
  ],
  [
    'a resident reads the agenda, and the pack as a page and as PDF with the same page numbers, and no word that is exempt',
    async ({ window }) => {
      const resident = await window(null)
      await resident.go('/meetings')
      await resident.follow(/Safer Communities Scrutiny Board|23 February 2027/)
      await resident.go(home)
      await resident.sees('Lighting of the river path', 'Policing the summer', 'Contract for lamps', 'clear days')
      await resident.seesNot(...canaries)
      await resident.follow(/papers|pack/i)
      await resident.sees('What was found', 'lamps be mended by June', 'Contract for lamps')
      await resident.seesNot(...canaries)
      // Each page of the PDF begins at an anchor of the page that shows the same papers.
      const pages = await resident.page.locator('[id^="page-"]').count()
      assert.match(await resident.text(), new RegExp(`PDF, ${pages} pages`))
      const shown = await resident.page.content()
      const { lines } = await readSource(await bytesAt(resident, `${home}/pack.pdf`), 'pack.pdf')
      for (const words of ['What was found', 'Larkrise', 'mended by June']) {
        const anchors = [...shown.slice(0, shown.indexOf(words)).matchAll(/id="page-(\d+)"/g)]
        const onPage = lines.find(line => line.text.includes(words))?.page
        assert.equal(Number(anchors.at(-1)?.[1]), onPage, `${words}: the page of the PDF`)
      }
      for (const word of canaries) assert.ok(!lines.some(line => line.text.includes(word)), word)
      for (const word of canaries) {
        await resident.go(`/search?q=${word}`)
        assert.equal(
          await resident.page.locator('main a[href^="/meetings/"], main a[href^="/reports/"]').count(),
          0,
          word,
        )
      }
      for (const path of ['/feeds/meetings.atom', '/bodies/safer-communities-scrutiny-board/calendar.ics']) {
        const feed = (await bytesAt(resident, path)).toString()
        assert.match(feed, /Safer Communities/)
        for (const word of canaries) assert.ok(!feed.includes(word), `${path} has ${word}`)
      }
      await resident.page.goto(`${resident.root}/committee${home}/full-pack.pdf`)
      assert.match(resident.path, /^\/sign-in/)
    },
  ],
  [
    'a member reads the full pack on a tablet, without having to scroll sideways',
    async ({ window }) => {
      const member = await window('member')
      await member.page.setViewportSize({ width: 768, height: 1024 })
      await member.go('/committee')
      await member.follow(/23 February 2027/)
      await member.sees('The full copy, with what is not for publication', 'That you read it is noted')
      assert.equal(await member.page.evaluate('document.documentElement.scrollWidth'), 768)
      const full = await member.page.locator('main a[href$="full-pack.pdf"]').getAttribute('href')
      const lines = (await linesOf(await bytesAt(member, full ?? ''))).join('\n')
      for (const word of ['Zephyrquill', 'Vexillarium', 'Plinthgarble', 'Thrumblewick'])
        assert.ok(lines.includes(word), word)
      const author = await window('author')
      await author.go(home)
      await author.seesNot('full-pack')
      await author.go(full ?? '', 404)
    },
  ],
  [
    'a resident asks a question; the chair’s decision is recorded; it is published without a name',
    async ({ window, at }) => {
      const [resident, clerk] = [await window(null), await window('clerk')]
      await resident.go(home)
      await resident.follow(/Ask a question/)
      await resident.fill({ 'Your question': question, 'Full name': 'Perpetua Lindqvist' })
      await resident.press('Send your question')
      await resident.refused(/address/i)
      assert.equal(await resident.page.getByLabel('Your question', { exact: true }).inputValue(), question)
      await resident.fill({ 'What is your question about?': 'Lighting of the river path' })
      await resident.fill({ Address: '9 Teasel Walk, Thornmere', Postcode: 'TM4 2QB' })
      await resident.fill({ 'Do you live in the borough? > Yes': true, 'Is it about an application > No': true })
      await resident.fill({ 'May we publish your name with your question? > No': true })
      await resident.press('Send your question')
      await resident.sees('We have your question', 'decides whether it can be put')
      at.question = resident.path
      await clerk.go(`${desk}/questions`)
      await clerk.follow(question)
      await clerk.sees('Perpetua Lindqvist, 9 Teasel Walk')
      await clerk.fill({ 'Can it be put? > Yes': true, 'Who decided? > The chair': true })
      await clerk.press('Save the decision')
      await resident.go('/questions')
      await resident.seesNot(question)
      await clerk.go(`${desk}/questions`)
      await clerk.press(/Publish/)
      await resident.go('/questions')
      await resident.sees(question)
      await resident.seesNot('Lindqvist', 'Teasel')
      await resident.go(at.question)
      await resident.sees(/accepted|will be put|can be put/i)
    },
  ],
  [
    'an item inside the five clear days needs the chair’s opinion; then it goes out as a supplement, and the first pack stays',
    async ({ window, clock, timers }) => {
      const [clerk, resident] = [await window('clerk'), await window(null)]
      clock.set('2027-02-18T10:00')
      await clerk.go(`${desk}/agenda`)
      await clerk.follow('Add an item')
      await clerk.follow(/^Verbal update/)
      await clerk.fill({ Title: 'The landslip of 17 February' })
      await clerk.press('Add it')
      await clerk.refused(/special circumstances|opinion/)
      await clerk.fill({ 'In whose opinion it is urgent': 'Marian Oakes' })
      await clerk.fill({ 'Special circumstances': 'The path has been closed since yesterday.' })
      await clerk.press('Add it')
      await itemRow(clerk, 'The landslip').sees('Late', 'The path has been closed since yesterday.')
      await clerk.go(`${desk}/publish`)
      await clerk.sees('The landslip of 17 February')
      await clerk.press('Publish the papers')
      await timers()
      await resident.go(home)
      await resident.sees('The landslip of 17 February')
      await resident.follow('Read the papers')
      await resident.sees('The path has been closed since yesterday.', 'Marian Oakes')
      await resident.go(`${home}/packs`)
      await resident.sees('Version 2', 'In force until version 2 took its place', 'Only what is new: the supplement')
      await bytesAt(resident, `${home}/packs/2-supplement.pdf`)
      await bytesAt(resident, `${home}/packs/1.pdf`)
    },
  ],
]
