/** The case conference: it decides nothing without probation, cannot choose Fixed while no threshold is set, and chooses Flex. */
import type { Cast, Chapter } from '../cast.ts'
import { callMeeting, closeMeeting, openMeeting } from '../meeting.ts'

const meets = '2026-03-10T14:30'

async function noteProbation({ window, at }: Cast, as: 'Apologies' | 'Present'): Promise<void> {
  const chair = await window('police')
  await chair.go(`${at['panel']}/attendance`)
  await chair.fill({ 'Emeka Strand': as })
  await chair.press('Save')
}

export const atConference: Chapter = [
  [
    'the conference is set up with probation, called, and has the new referral before it',
    async cast => {
      const { window, sets, at } = cast
      await sets(meets)
      const chair = await window('police')
      await chair.go('/panels')
      await chair.follow('Set up a standing panel')
      await chair.fill({
        'What kind of panel is it? > Multi-agency case conference': true,
        'What is it called?': 'Case conference of Westmarch',
        'Under which agreement does it meet?': 'Managing people who offend',
        'How often does it meet? > Every month': true,
      })
      await chair.press('Set it up')
      for (const who of ['Emeka Strand, County Probation', 'Tamsin Orchard, Larkrise Homes']) {
        await chair.fill({ 'Add somebody': who })
        await chair.press('Add them')
      }
      await chair.follow('Back to the standing panel')
      at['panel'] = await callMeeting(cast, chair.path, meets, 'police')
      await chair.sees('New referral')
      await openMeeting(cast, at['panel'], meets, 'police')
    },
  ],
  [
    'with a landlord and without probation at the table it decides nothing',
    async cast => {
      const { window, at } = cast
      await noteProbation(cast, 'Apologies')
      const chair = await window('police')
      await chair.go(`${at['panel']}${at['case']}`)
      await chair.follow('Adopt into a cohort')
      await chair.fill({
        'Which cohort? > Flex': true,
        'Why?': 'He offends within weeks of every release.',
        'What benefit of managing them does the team agree on?': 'A home would stop it.',
      })
      await chair.press('Save the decision')
      await chair.refused('only while somebody of the police and somebody of probation are there')
      await noteProbation(cast, 'Present')
    },
  ],
  [
    'Fixed is refused, and the page says which criterion stands in the way and why; the conference chooses Flex',
    async cast => {
      const { window, at } = cast
      const chair = await window('police')
      await chair.go(`${at['panel']}${at['case']}`)
      await chair.follow('Adopt into a cohort')
      await chair.fill({ 'Which cohort? > Fixed': true, 'Why?': 'He offends within weeks of every release.' })
      await chair.press('Save the decision')
      await chair.refused(
        'Fixed needs all three criteria passed',
        'Severity of offences cannot be evaluated: the scheme has not set a severity threshold',
        'Choose Flex where the team agrees',
      )
      await chair.fill({ 'Which cohort? > Flex': true })
      await chair.press('Save the decision')
      await chair.refused('Say what benefit the team agrees on')
      await chair.fill({ 'What benefit of managing them does the team agree on?': 'A home of his own would stop it.' })
      await chair.press('Save the decision')
      await chair.sees('The conference adopted them: Flex')
      await closeMeeting(cast, at['panel'] ?? '', meets, 'police')
    },
  ],
]
