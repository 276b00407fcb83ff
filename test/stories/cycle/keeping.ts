/** Minutes: drafted from what was noted, agreed by the chair, published, agreed and signed by the next meeting, then corrected only beside. */
import assert from 'node:assert/strict'
import { type Chapter, desk, home } from './cast.ts'
import { bytesAt, linesOf } from './files.ts'
import { canaries } from './publishing.ts'

const minutes = `${desk}/minutes`

export const keeping: Chapter = [
  [
    'the minutes are drafted from what was noted, in the style of the house; Part II wants a summary before anything goes out',
    async ({ window, clock }) => {
      const clerk = await window('clerk')
      clock.set('2027-02-24T10:00')
      await clerk.go(desk)
      await clerk.follow('Minutes')
      await clerk.press('Draft the minutes')
      await clerk.sees(
        'Present: Councillors Oakes (Chair), Fenn (Vice-Chair), Brightwell and Vale',
        'Apologies for Absence: Councillor Holm',
        'Absent on Council business: Councillor Crome',
        'The Board stood in silence for those lost in the landslip.',
        'declared a Disclosable Pecuniary Interest in the following item because her partner works for the police, left the room while it was considered, and returned afterwards',
        'had a dispensation to speak and vote',
        'the Chair gave a casting vote for',
        'RESOLVED: That the lamps be mended by June.',
        'Action: Greta Winslow',
        'by reason of special circumstances: The path has been closed since yesterday.',
        'This item was deferred until the next meeting: The witness is ill.',
        'RESOLVED: That, under section 100A(4)',
        'The meeting ended at',
      )
      await clerk.follow('Publish the draft')
      await clerk.sees('Write a summary for the public of each item in Part II')
      await clerk.go(minutes)
      await clerk.follow('Change Contract for lamps')
      await clerk.open('Exempt or confidential business')
      await clerk.fill({ 'Summary for the public': 'A contract for lamps was let.' })
      await clerk.press('Save')
      await clerk.follow('Change Chair’s announcements')
      await clerk.fill({ Words: 'The Chair welcomed everybody.' })
      await clerk.press('Save')
      await clerk.sees('The Chair welcomed everybody.')
    },
  ],
  [
    'the chair reads and agrees; the draft is published with PDF and Word, and without Part II',
    async ({ window, timers }) => {
      const [clerk, chair, resident] = [await window('clerk'), await window('chair'), await window(null)]
      await clerk.go(minutes)
      await clerk.press('Send to the chair')
      await chair.go('/work')
      await chair.follow(/[Mm]inutes/)
      await chair.fill({ 'I agree that they are published as a draft': true })
      await chair.press('Answer')
      await resident.go(home)
      await resident.seesNot('The Chair welcomed everybody')
      await clerk.go(`${minutes}/publish`)
      await clerk.fill({ 'When? > Now': true })
      await clerk.press(/Publish/)
      await timers()
      await resident.go(home)
      await resident.sees(
        'That the lamps be mended by June',
        'The Chair welcomed everybody.',
        'A contract for lamps was let.',
        /draft/i,
      )
      await resident.seesNot(...canaries)
      for (const file of ['minutes.pdf', 'minutes.docx']) {
        assert.ok(await resident.page.locator(`main a[href$="/${file}"]`).count(), `a link to ${file}`)
        const text = (await linesOf(await bytesAt(resident, `${home}/${file}`), file)).join(' ')
        assert.match(text, /That the lamps be mended by June/)
        for (const word of canaries) assert.ok(!text.includes(word), `${file} has ${word}`)
      }
      await resident.go('/decisions')
      await resident.sees('the lamps be mended by June')
    },
  ],
]
