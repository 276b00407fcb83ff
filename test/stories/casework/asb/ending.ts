/** Anti-social behaviour, how it ends: watched, closed with what they thought of it, opened again, handed over with what they agreed to. */
import assert from 'node:assert/strict'
import type { Chapter } from '../cast.ts'

const closing = {
  'Why is it closed? > Resolved': true,
  'What was reached, or why does it go no further?': 'Quiet since the middle of April.',
  'Was whoever reported it told that it is closed, and why? > Yes': true,
  'Were they told how to ask for a review of their case? > Yes': true,
  'How satisfied are they > Satisfied': true,
}

export const ending: Chapter = [
  [
    'it is watched for a month before it is closed as resolved, with what whoever reported it thought of it',
    async ({ window, sets, at }) => {
      const officer = await window('asb')
      await sets('2026-06-02T10:00')
      await officer.go(at['case'] ?? '')
      await officer.follow('Begin to monitor')
      await officer.fill({ 'Why now?': 'Quiet for six weeks.', 'Who watches, and how?': 'The warden, each week.' })
      await officer.press('Save')
      await officer.does('Close the case')
      await officer.fill(closing)
      await officer.press('Save')
      await officer.refused('A contract is in force')
      await sets('2026-07-01T10:00')
      await officer.go(`${at['case']}/anti-social-behaviour/closed`)
      await officer.fill(closing)
      await officer.press('Save')
      await officer.refused('monitored, and nothing was reported, for 1 month')
      await sets('2026-07-02T10:00')
      await officer.go(`${at['case']}/anti-social-behaviour/closed`)
      await officer.fill(closing)
      await officer.press('Save')
      await officer.sees('Closed: resolved')
      const resident = await window(null)
      await resident.go(at['follow'] ?? '')
      await resident.sees('closed')
    },
  ],
  [
    'it begins again, and is the same case; how it stood on an earlier day can still be seen',
    async ({ window, sets, at }) => {
      const officer = await window('asb')
      await sets('2026-07-20T10:00')
      await officer.go(at['case'] ?? '')
      await officer.follow('Open it again')
      await officer.fill({ 'Why?': 'Music again on three nights.' })
      await officer.press('Save')
      await officer.sees('assess it again')
      await officer.open('See the case as it stood on another day')
      await officer.fill({ 'At the end of which day?': '2026-03-12' })
      await officer.press('Show it')
      await officer.sees('as it stood at the end of 12 March 2026', 'Contracts in force')
      await officer.seesNot('Music until one', 'Closed: resolved')
    },
  ],
  [
    'the landlord takes it over, and what people agreed to goes along; whoever had it sees it no more',
    async ({ window, at }) => {
      const [officer, landlord] = [await window('asb'), await window('housing')]
      await officer.go(at['case'] ?? '')
      await officer.does('Record consent')
      await officer.fill({
        'Whose?': 'Mabel Ottaway',
        'To what?': 'that her landlord deals with it',
        'What did they say? > They agree': true,
        'How did they say so?': 'On the telephone',
      })
      await officer.press('Save')
      await officer.follow('Hand it to another agency')
      await officer.sees('What people agreed to', 'that her landlord deals with it')
      await officer.fill({ 'Which agency takes it over?': 'Larkrise Homes', 'Why?': 'All concerned are its tenants.' })
      await officer.press('Hand it over')
      await officer.refused('Go through what people agreed to')
      await officer.fill({ 'I have gone through what people agreed to': true })
      await officer.press('Hand it over')
      assert.equal(officer.path, '/cases')
      await officer.go(at['case'] ?? '', 404)
      await landlord.go('/cases?of=4')
      await landlord.follow(/^ASB-/)
      if ((await landlord.text()).includes('Your reason')) {
        await landlord.fill({ 'Your reason > I take it on': true })
        await landlord.press('Open the case')
      }
      await landlord.sees('Mabel Ottaway', 'that her landlord deals with it', 'Music again on three nights.')
    },
  ],
]
