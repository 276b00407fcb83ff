/** Anti-social behaviour, how bad it is: everybody who is harmed is assessed before there is a plan, and the priority says how it came about. */
import { questions, type QuestionKey } from '../../../../src/case-types/asb/risk/questions.ts'
import type { Chapter } from '../cast.ts'

/** Every question of the screen answered with no, but for these. */
const screen = (yes: readonly QuestionKey[]): Record<string, true> =>
  Object.fromEntries(
    Object.entries(questions).map(([key, { asks }]) => [
      `${asks} > ${yes.includes(key as QuestionKey) ? 'Yes' : 'No'}`,
      true,
    ]),
  )

export const risk: Chapter = [
  [
    'nobody is reached in a way that is not safe; a plan is refused before everybody who is harmed is assessed',
    async ({ window, at }) => {
      const officer = await window('asb')
      await officer.go(at['case'] ?? '')
      await officer.follow('Record that it is acknowledged')
      await officer.fill({ 'How? > Visit at home': true, 'Were they told how to ask for a review > Yes': true })
      await officer.press('Save')
      await officer.refused('They did not say that this way is safe')
      await officer.fill({ 'How? > Telephone': true })
      await officer.press('Save')
      await officer.follow('Record a contact with whoever is harmed')
      await officer.fill({ 'Who?': 'Mabel Ottaway', 'How? > Telephone': true, 'Did you reach them? > Yes': true })
      await officer.press('Save')
      await officer.follow('Add a person')
      await officer.fill({ 'What are they in this case? > Harmed': true, Name: 'Wilfred Ottaway' })
      await officer.press('Add them')
      await officer.follow('Assess the risk')
      await officer.fill({ 'Who is harmed?': 'Mabel Ottaway' })
      await officer.fill(screen(['hurt', 'afraid', 'ill', 'weekly', 'growing', 'aimed', 'disabled', 'trust', 'young']))
      await officer.fill({ 'How high is the risk? > What the answers come to': true })
      await officer.press('Save')
      await officer.sees('Somebody who is harmed has not been assessed. No plan can be made before.')
      await officer.follow('Make a plan')
      await officer.fill({
        'What is the plan to reach?': 'Quiet nights, and nobody shouted at.',
        'How?': 'A contract, and visits.',
        'Has whoever is harmed agreed to it? > Yes': true,
      })
      await officer.press('Save')
      await officer.refused('Assess')
    },
  ],
  [
    'the priority is the higher of what was reported and the risk, and says so; then there is a plan',
    async ({ window, at }) => {
      const officer = await window('asb')
      await officer.go(at['case'] ?? '')
      await officer.follow('Assess the risk')
      await officer.fill({ 'Who is harmed?': 'Wilfred Ottaway', ...screen([]) })
      await officer.fill({ 'How high is the risk? > What the answers come to': true })
      await officer.press('Save')
      await officer.sees('Priority: high', 'what was reported counts as medium, and the risk is high')
      await officer.follow('Make a plan')
      await officer.fill({
        'What is the plan to reach?': 'Quiet nights, and nobody shouted at.',
        'How?': 'A contract, and visits.',
        'Has whoever is harmed agreed to it? > Yes': true,
      })
      await officer.press('Save')
      await officer.sees('Quiet nights', 'With whoever is harmed')
    },
  ],
  [
    'a task for another agency stands on the work page of whoever must do it, who sees what the agreement gives and does it',
    async ({ window, at }) => {
      const [officer, landlord] = [await window('asb'), await window('housing')]
      await officer.go(`${at['case']}/people`)
      await officer.follow('Share it with somebody')
      await officer.fill({ 'With whom, and under which agreement?': 'Tamsin Orchard', 'Why?': 'It is their tenant' })
      await officer.press('Share it')
      await officer.go(at['case'] ?? '')
      await officer.does('Set a task')
      await officer.fill({
        'What must be done?': 'Mend the lamp beside the wall.',
        'Who does it?': 'Tamsin Orchard',
        'By when?': '2026-03-20',
      })
      await officer.press('Save')
      await landlord.go('/work')
      await landlord.follow(/^ASB-/)
      await landlord.fill({ 'Your reason > It was shared with me, or I have a task': true })
      await landlord.press('Open the case')
      await landlord.sees('Mend the lamp', 'Your agency receives, under the agreement')
      await landlord.seesNot('Risk: high', 'Mabel Ottaway')
      await landlord.does('A task is done')
      await landlord.fill({ 'Which task?': 'Task, due 20 March 2026', 'What came of it?': 'The lamp is lit again.' })
      await landlord.press('Save')
      await officer.go(at['case'] ?? '')
      await officer.sees('The lamp is lit again.', 'Tamsin Orchard')
    },
  ],
]
