/** The problem-solving group at its meetings: what each agency sees while it is open, what is decided, and what is left afterwards. */
import assert from 'node:assert/strict'
import type { Chapter } from '../cast.ts'
import { callMeeting, closeMeeting, openMeeting } from '../meeting.ts'

const meets = '2026-03-11T14:30'

export const atGroup: Chapter = [
  [
    'its agenda is what is due; before it opens nobody of another agency sees a case of it',
    async cast => {
      const { window, sets, at } = cast
      await sets(meets)
      const [chair, police] = [await window('asb'), await window('police')]
      at['panel'] = await callMeeting(cast, at['group'] ?? '', meets)
      await chair.sees('New referral')
      assert.equal((await chair.text()).match(/New referral/g)?.length, 3)
      await police.go(at['panel'])
      await police.sees('You see no case on the agenda now.')
      await police.go(at['panel'] + at['person'], 404)
      await openMeeting(cast, at['panel'], meets)
      await chair.sees('People of 3 agencies came.')
    },
  ],
  [
    'each agency sees of a case what its agreement gives: the landlord no word of risk and nobody who was harmed, the police whoever was harmed',
    async ({ window, at }) => {
      const [chair, police, landlord] = [await window('asb'), await window('police'), await window('housing')]
      const here = `${at['panel']}${at['person']}`
      await chair.go(here)
      await chair.sees('Dorian Flax', 'Mabel Ottaway', 'He keeps a knife')
      await police.go(at['panel'] ?? '')
      await police.go(here)
      await police.sees('Dorian Flax', 'Mabel Ottaway', 'Calls to the police and the landlord')
      await police.seesNot('knife')
      await landlord.go(here)
      await landlord.sees('Dorian Flax', 'Calls to the police and the landlord')
      await landlord.seesNot('knife', 'Ottaway')
      await landlord.fill({ 'What does the panel say to Safety Team?': 'The lamp there is to be mended.' })
      await landlord.press('Tell Safety Team')
      await chair.go(here)
      await chair.sees('The lamp there is to be mended.', 'Tamsin Orchard')
    },
  ],
  [
    'a person is taken on with an agency that leads and a test for the end; a place is declined with a reason',
    async ({ window, at }) => {
      const chair = await window('asb')
      await chair.go(`${at['panel']}${at['person']}`)
      await chair.follow('Take it on')
      await chair.press('Save the decision')
      await chair.refused('Answer “Which agency leads?”')
      await chair.fill({
        'Why does the group take it on?': 'No agency can end it alone.',
        'Which agency leads?': 'Larkrise Homes',
        'What must be so before the group lets it go?': 'Two months without a call.',
      })
      await chair.press('Save the decision')
      await chair.sees('The group has taken it on')
      await chair.go(`${at['panel']}${at['place']}`)
      await chair.follow('Do not take it on')
      await chair.fill({
        'Why not? > One agency can deal with it': true,
        'In the group’s words': 'The landlord locks the garages.',
        'What is whoever referred it told?': 'The landlord locks the garages at night.',
      })
      await chair.press('Save the decision')
      await chair.sees('The group has not taken it on')
    },
  ],
  [
    'it does not close before each case is decided or said not to have been reached; then nobody sees the cases of others',
    async cast => {
      const { window, at } = cast
      const [chair, police, landlord] = [await window('asb'), await window('police'), await window('housing')]
      await chair.go(`${at['panel']}/close`)
      await chair.fill({ 'was not reached': false })
      await chair.press('Close the panel')
      await chair.refused('Say of each case')
      await chair.fill({ 'was not reached': true })
      await closeMeeting(cast, at['panel'] ?? '', meets)
      await chair.go(`${at['panel']}/minutes`)
      await chair.sees('3 cases', 'Not reached', 'The group has taken it on')
      for (const other of [police, landlord]) {
        for (const one of ['person', 'place', 'left']) {
          await other.go(at[one] ?? '', 404)
          await other.go(`${at['panel']}${at[one]}`, 404)
        }
        await other.go(at['panel'] ?? '')
        await other.seesNot('PSG-', 'Flax')
        await other.go(`${at['panel']}/minutes`)
        await other.sees('None that you see now.')
        await other.seesNot('PSG-', 'Flax', 'garages')
      }
    },
  ],
  [
    'the next meeting is called from the group, and first comes what was not reached; nothing leaves it before it is assessed',
    async cast => {
      const { window, sets, at } = cast
      const again = '2026-04-08T14:30'
      await sets(again)
      const chair = await window('asb')
      await chair.go(at['group'] ?? '')
      await chair.sees('Next meeting Not called yet', /Last meeting .*11 March 2026/)
      const panel = await callMeeting(cast, at['group'] ?? '', again)
      await chair.sees(/Not reached.*Reviewed at each meeting/)
      await openMeeting(cast, panel, again)
      await chair.go(`${panel}${at['person']}`)
      await chair.follow('Let it go')
      await chair.fill({
        'Why does it leave the group? > Objectives met': true,
        'Is the exit test passed? > Yes': true,
        'How do you answer the exit test?': 'It is quiet.',
      })
      await chair.press('Save the decision')
      await chair.refused('Assess what changed before the case leaves the group')
      await chair.follow('Back to the case')
      await chair.follow('Review it')
      await chair.fill({
        'How is it since the last meeting? > Better': true,
        'What did the group say?': 'Two calls instead of fourteen.',
      })
      await chair.press('Save the decision')
      await chair.sees('Reviewed by the group')
      await closeMeeting(cast, panel, again)
    },
  ],
]
