/** A case review, how it is decided: the threshold is not met, the behaviour is dealt with all the same, the resident appeals, the year counts it. */
import assert from 'node:assert/strict'
import { bytesAt, linesOf } from '../../cycle/files.ts'
import type { Chapter } from '../cast.ts'
import type { Reader } from '../reader.ts'

/** Writes a letter as its template has it, gives its lines as the PDF has them, and posts it. */
async function posts(officer: Reader, at: string, { letter, to }: { letter: string; to: string }): Promise<string[]> {
  await officer.go(at)
  await officer.follow('Write a letter')
  await officer.fill({ [`Which letter? > ${letter}`]: true, 'To whom?': to })
  await officer.press('Go on')
  await officer.press('Make the letter')
  const made = officer.within('li', `${letter} Not served`)
  const pdf = await made.place.locator('a', { hasText: /^PDF/ }).getAttribute('href')
  await made.follow(/^Record how it was served/)
  await officer.fill({ 'How? > First class post': true, 'By whom?': 'Corin Maddox', 'What shows it?': 'Certificate 7' })
  await officer.press('Save')
  return linesOf(await bytesAt(officer, pdf ?? ''), 'letter.pdf')
}

export const deciding: Chapter = [
  [
    'the threshold is not met, with every ground looked at; the behaviour goes to the ASB officer',
    async ({ window, sets, at }) => {
      await sets('2026-03-12T10:00')
      const officer = await window('asb')
      await officer.go(at['case'] ?? '')
      await officer.does('Decide on the threshold')
      await officer.fill({
        'Is the threshold met? > It is met': true,
        'Reasons, as whoever applied is told them': 'Two complaints count. Each was answered within a week.',
      })
      await officer.press('Save')
      await officer.refused(/ground/i)
      await officer.fill({ 'Is the threshold met? > It is not met': true })
      await officer.press('Save')
      await officer.refused(/persist/i)
      await officer.fill({
        'How persistent is it?': 'Three nights in a month.',
        'What harm does it do': 'She sleeps badly.',
        'How adequate was the response?': 'Each report was answered within a week.',
      })
      await officer.press('Save')
      await officer.sees('Threshold not met: 2 complaints count, and 3 are needed')
      await officer.does('Close the case')
      await officer.fill({ 'Has whoever applied said that they will not appeal? > No': true })
      await officer.press('Save')
      await officer.refused('hand the case to the anti-social behaviour officer')
      await officer.go(at['case'] ?? '')
      await officer.does('Hand it on')
      await officer.fill({
        'To whom? > The anti-social behaviour officer': true,
        'What will they do?': 'Visit, and ask for a contract.',
      })
      await officer.press('Save')
      await officer.sees('Handed on to the anti-social behaviour officer')
    },
  ],
  [
    'a letter tells it, complaint by complaint, and counts as served; only then does the page that follows it tell it too',
    async ({ window, at }) => {
      const [officer, resident] = [await window('asb'), await window(null)]
      await resident.go(at['follow'] ?? '')
      await resident.seesNot('not met')
      const lines = await posts(officer, at['case'] ?? '', {
        letter: 'Decision on the threshold',
        to: 'Una Brightwell',
      })
      const words = lines.join(' ')
      assert.match(words, /threshold for a review is not met/)
      assert.match(words, /1 day too late/)
      assert.doesNotMatch(words, /Lindqvist/)
      await officer.sees('Counts as served on 16 March 2026')
      await resident.go(at['follow'] ?? '')
      await resident.sees(
        'the threshold for a review is not met',
        '1 day too late',
        'You can appeal until 30 March 2026.',
      )
      await resident.sees('the anti-social behaviour officer: Visit, and ask for a contract.')
    },
  ],
  [
    'the resident appeals from the page that follows it, and the appeal is decided by somebody else',
    async ({ window, sets, at }) => {
      await sets('2026-03-20T20:00')
      const [officer, resident] = [await window('asb'), await window(null)]
      await resident.go(at['follow'] ?? '')
      await resident.follow('Appeal')
      await resident.fill({
        'What was got wrong?': 'It was a Sunday: the office was closed on the last day.',
        'May whoever hears the appeal be given the papers? > No': true,
      })
      await resident.press(/Send|Save/)
      await resident.refused('must be given the papers')
      await resident.fill({ 'May whoever hears the appeal be given the papers? > Yes': true })
      await resident.press(/Send|Save/)
      await resident.sees('Your appeal is being decided')
      await sets('2026-04-08T10:00')
      await officer.go(at['case'] ?? '')
      await officer.sees('It was a Sunday')
      await officer.does('Record the decision on the appeal')
      await officer.fill({
        'Who heard it?': 'The commissioner’s office',
        'What was decided? > Dismissed': true,
        'Reasons, as whoever applied is told them': 'The Act leaves no day more.',
      })
      await officer.press('Save')
      const lines = await posts(officer, at['case'] ?? '', { letter: 'Outcome of an appeal', to: 'Una Brightwell' })
      assert.match(lines.join(' '), /The appeal was dismissed on 8 April 2026/)
      await resident.go(at['follow'] ?? '')
      await resident.sees('The appeal was dismissed', 'The Act leaves no day more.')
      await officer.does('Close the case')
      await officer.fill({ 'Has whoever applied said that they will not appeal? > No': true })
      await officer.press('Save')
      await officer.sees('Closed')
    },
  ],
  [
    'the year’s numbers count it, and everybody can read them',
    async ({ window, sets }) => {
      await sets('2026-04-20T10:00')
      const [officer, resident] = [await window('asb'), await window(null)]
      await officer.go('/services/case-review/publish?from=2025-04')
      await officer.sees('April 2025 to March 2026', 'Applications 1', 'Threshold not met 1', 'Reviews carried out 0')
      await officer.sees('the numbers agree with each other')
      await officer.press('Publish these numbers')
      await resident.go('/services/case-review')
      await resident.sees('April 2025 to March 2026', 'section 104')
    },
  ],
]
