/** What comes of it in public: a recommendation with its reply clock, and votes, attendance and declarations as open data. */
import assert from 'node:assert/strict'
import type { Chapter } from './cast.ts'
import { bytesAt } from './files.ts'

export const outcome: Chapter = [
  [
    'the board recommends, the clock of the reply runs, and the public list says what became of it',
    async ({ window }) => {
      const [clerk, resident] = [await window('clerk'), await window(null)]
      await clerk.go('/committee')
      await clerk.follow(/^Scrutiny$/)
      await clerk.follow('Record a recommendation')
      await clerk.press('Record it')
      await clerk.refused(/board/i)
      await clerk.fill({ Board: 'Safer Communities Scrutiny Board', 'What it is about': 'Lamps on the river path' })
      await clerk.fill({ 'The recommendation, as the board made it': 'That the police patrol the path until June.' })
      await clerk.fill({ 'To whom it was sent': 'Westmarch Police', 'The day on which it was sent': '2027-02-25' })
      await clerk.press('Record it')
      await clerk.sees(/25 March 2027/)
      await resident.go('/scrutiny')
      await resident.seesNot('Lamps on the river path')
      await clerk.fill({ 'Show it to the public': true })
      await clerk.press('Save')
      await resident.go('/scrutiny')
      await resident.follow('Lamps on the river path')
      await resident.sees('That the police patrol the path until June.', 'Westmarch Police', '25 March 2027')
      await clerk.fill({ 'What they answered': 'Patrols begin in April.', 'Day of the answer': '2027-03-15' })
      await clerk.fill({ 'How the answer takes it': 'Accepted', 'How does it stand? > It was answered': true })
      await clerk.press('Save')
      await resident.go('/scrutiny')
      await resident.follow('Lamps on the river path')
      await resident.sees('Patrols begin in April.', 'Accepted')
    },
  ],
  [
    'votes, attendance and declarations are open data, without what is exempt',
    async ({ window }) => {
      const resident = await window(null)
      await resident.go('/data')
      const files = await resident.page
        .locator('main a[href$=".csv"]')
        .evaluateAll(links =>
          links.map(link => (link as unknown as { getAttribute: (name: string) => string }).getAttribute('href')),
        )
      const texts = new Map<string, string>()
      for (const path of files) texts.set(path, (await bytesAt(resident, path)).toString())
      const csv = (name: string) => texts.get([...texts.keys()].find(path => path.includes(name)) ?? '') ?? ''
      assert.match(csv('votes.csv'), /Idris Vale|Vale.*against/i)
      assert.match(csv('/attendance.csv'), /Una Brightwell/)
      assert.match(csv('interests.csv'), /Disclosable Pecuniary Interest/)
      for (const text of texts.values()) assert.doesNotMatch(text, /8417736|Vexillarium|Lindqvist/)
    },
  ],
]
