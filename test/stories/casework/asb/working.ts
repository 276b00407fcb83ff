/** Anti-social behaviour, how it is worked: a contract with somebody under 18, what broke it, a warning, restorative work, a letter. */
import assert from 'node:assert/strict'
import { bytesAt, linesOf } from '../../cycle/files.ts'
import type { Chapter } from '../cast.ts'

export const working: Chapter = [
  [
    'a contract with somebody under 18 is refused without a parent, and signed with one',
    async ({ window, sets, at }) => {
      await sets('2026-03-10T10:00')
      const officer = await window('asb')
      const here = at['case'] ?? ''
      await officer.go(here)
      await officer.follow('Add a person')
      await officer.fill({ 'What are they in this case? > Relative': true, Name: 'Demelza Pellow' })
      await officer.press('Add them')
      if ((await officer.text()).includes('We may know them already')) {
        await officer.fill({ 'Is it one of these? > None of them': true })
        await officer.press('Go on')
      }
      await officer.does('Record a signed contract')
      await officer.fill({
        'Who signed?': 'Jory Pelow',
        'Did they agree freely? > Yes': true,
        'What do they promise?': 'I do not shout at anybody in Teasel Walk, and play no music there after nine.',
        'Until when?': '2026-06-30',
        'If they are under 18: when was the youth offending team told?': '2026-03-09',
      })
      await officer.press('Save')
      await officer.refused('parent or guardian')
      await officer.fill({ 'If they are under 18: which parent or guardian signed?': 'Demelza Pellow' })
      await officer.press('Save')
      await officer.sees('Contracts in force', 'Jory Pelow: until 30 June 2026', 'Breaking it has no penalty')
    },
  ],
  [
    'the contract is broken, a warning follows, and then both sides agree to talk',
    async ({ window, sets, at }) => {
      await sets('2026-03-24T11:00')
      const officer = await window('asb')
      await officer.go(at['case'] ?? '')
      await officer.does('Record that a contract was broken')
      await officer.fill({
        'Which one?': 'contract signed',
        'What was done, against which promise?': 'Music until one in the night.',
        'How is it known?': 'Two neighbours heard it.',
        'What was done about it?': 'A talk at home, and a warning.',
      })
      await officer.press('Save')
      await officer.sees('Contract broken: evidence, and no penalty')
      await officer.does('Record a warning')
      await officer.fill({
        'Who was warned?': 'Jory Pelow',
        'How? > In words': true,
        'How did it reach them? > Told face to face': true,
        'What were they warned of?': 'That an injunction may be asked for.',
      })
      await officer.press('Save')
      await officer.refused('They are under 18')
      await officer.fill({ 'If they are under 18: which parent or guardian was told?': 'Demelza Pellow' })
      await officer.press('Save')
      await officer.does('Offer restorative work')
      await officer.fill({
        'What? > Restorative meeting': true,
        'What does whoever is harmed say? > Agrees': true,
        'What does the other side say? > Agrees': true,
        'Who would lead it?': 'The mediation service',
      })
      await officer.press('Save')
      await officer.does('Record restorative work')
      await officer.fill({
        'Which offer?': 'restorative meeting',
        'Did whoever is harmed agree, still on that day? > Yes': true,
        'Did the other side agree, still on that day? > No': true,
        'Did they come to an agreement? > Yes': true,
        'What came of it?': 'He has said sorry, and keeps to the park.',
      })
      await officer.press('Save')
      await officer.refused('Both must agree')
      await officer.fill({ 'Did the other side agree, still on that day? > Yes': true })
      await officer.press('Save')
      await officer.sees('Restorative work: they agreed')
    },
  ],
  [
    'a letter is made as a PDF and in Word, with nothing left to fill in, and says when it counts as served',
    async ({ window, at }) => {
      const officer = await window('asb')
      await officer.go(at['case'] ?? '')
      await officer.follow('Write a letter')
      await officer.fill({ 'Which letter? > Invitation to mediation': true, 'To whom?': 'Mabel Ottaway' })
      await officer.press('Go on')
      await officer.press('Make the letter')
      await officer.refused('Fill in what is missing')
      await officer.fill({
        'The words of the letter': 'Dear Mabel Ottaway\n\nWe offer you both **mediation**, on 9 April.',
      })
      await officer.press('Look at it first')
      await officer.sees('How it looks', 'We offer you both mediation')
      await officer.press('Make the letter')
      await officer.sees('Invitation to mediation', 'Not served')
      const pdf = await officer.page.locator('main a', { hasText: /^PDF/ }).first().getAttribute('href')
      const lines = await linesOf(await bytesAt(officer, pdf ?? ''), 'letter.pdf')
      assert.ok(
        lines.some(line => line.includes('We offer you both mediation')),
        lines.join('\n'),
      )
      assert.equal(await officer.page.locator('main a', { hasText: /^Word/ }).count(), 1)
      await officer.follow(/^Record how it was served/)
      await officer.fill({
        'How? > First class post': true,
        'By whom?': 'Corin Maddox',
        'What shows it?': 'Certificate 1',
      })
      await officer.press('Save')
      await officer.sees('First class post', 'Counts as served on 26 March 2026')
    },
  ],
]
