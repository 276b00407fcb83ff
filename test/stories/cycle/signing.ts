/** Minutes after they were published: amended and agreed by the next meeting, signed, and from then on corrected only beside. */
import { type Chapter, desk, home } from './cast.ts'

const minutes = `${desk}/minutes`

export const signing: Chapter = [
  [
    'the next meeting amends and agrees them; they are signed, and cannot be changed any more',
    async ({ window, clock, timers }) => {
      const [clerk, resident] = [await window('clerk'), await window(null)]
      clock.set('2027-03-17T10:00')
      await clerk.go(minutes)
      await clerk.follow('Record an amendment')
      const amendment = clerk.within('form:has(label:has-text("Which minute?"))')
      await amendment.fill({
        'Which minute?': 'Lighting of the river path',
        'Words as they stand': 'considered a report',
      })
      await amendment.fill({
        'Words in their place': 'considered a report of the lead officer',
        'Who moved it?': 'Councillor Vale',
      })
      await amendment.press('Record it')
      await clerk.go(minutes)
      await clerk.follow('The next meeting has agreed them')
      await clerk.fill({ 'Which meeting agreed them?': '9 March 2027' })
      await clerk.press('They were agreed as a correct record')
      await timers()
      await clerk.go(minutes)
      await clerk.follow('Record the signature')
      await clerk.fill({ 'Who signed?': 'Councillor M. Oakes', 'On which day?': '2027-03-09' })
      await clerk.press(/./)
      await clerk.go(minutes)
      await clerk.sees('Signed', 'Councillor M. Oakes')
      await clerk.seesNot('Record an amendment', 'Change Lighting of the river path')
      await clerk.go(`${minutes}/amend`, 404)
      await clerk.go(`${minutes}/items/8`, 404)
      await resident.go(home)
      await resident.sees('considered a report of the lead officer', /[Ss]igned/)
    },
  ],
  [
    'what is wrong in signed minutes is corrected beside them, by a later minute',
    async ({ window }) => {
      const [clerk, resident] = [await window('clerk'), await window(null)]
      await clerk.go(minutes)
      await clerk.follow('Correct by a later minute')
      await clerk.press('Show the correction')
      await clerk.refused(/Choose|Say|Enter/)
      await clerk.fill({ 'Which later minute says so?': 'Minutes' })
      await clerk.fill({ 'What is corrected?': 'The report was of the director of communities.' })
      await clerk.press('Show the correction')
      await resident.go(home)
      await resident.sees('The report was of the director of communities.', 'considered a report of the lead officer')
    },
  ],
]
