/** What comes back: actions that were reported on, deferred items, and the minutes, at the next meeting of the board. */
import { meeting } from '../../committee-world.ts'
import type { Chapter } from './cast.ts'

const home = `/meetings/${meeting.slug}`
const desk = `/committee${home}`
const live = `${desk}/live`

export const again: Chapter = [
  [
    'an action is given to whoever reports on it; the public sees what the clerk makes public',
    async ({ window, clock, at }) => {
      const [clerk, lead, resident] = [await window('clerk'), await window('lead'), await window(null)]
      clock.set('2027-02-26T10:00')
      await resident.go('/actions')
      await resident.seesNot('Thrumblewick')
      await resident.sees('Tell residents when the path is dark', 'Greta Winslow')
      await clerk.go('/committee')
      await clerk.follow('Actions')
      await clerk.follow('Tell residents when the path is dark')
      at.action = clerk.path
      await clerk.fill({ 'Email address of somebody who signs in here': 'lead@x.example' })
      await clerk.press('Ask them to report')
      await lead.go('/work')
      await lead.follow('Tell residents when the path is dark')
      await lead.fill({ 'What was done since?': 'A notice stands at the weir.' })
      await lead.press('Report')
      await resident.go(at.action.replace('/committee', ''))
      await resident.seesNot('A notice stands')
      await clerk.go(at.action)
      await clerk.sees('A notice stands at the weir.', 'Greta Winslow')
      await clerk.fill({ 'What was done since?': 'A notice stands at the weir.', 'Show this to the public': true })
      await clerk.press('Report')
      await resident.go(at.action.replace('/committee', ''))
      await resident.sees('A notice stands at the weir.')
      await (await window('member')).go(at.action, 404)
    },
  ],
  [
    'the next agenda has the open action under its standing item, and the deferred item with where it comes from',
    async ({ window, timers }) => {
      const [clerk, resident] = [await window('clerk'), await window(null)]
      await clerk.go(`${desk}/agenda`)
      await clerk.follow('Begin the agenda')
      await clerk.sees('1 action still open', 'Deferred from 23 February 2027')
      await clerk.press('Put them on the agenda')
      await clerk.sees(/Life beside the river.*Deferred from 23 February 2027/)
      await clerk.go(`${desk}/publish`)
      await clerk.press('Publish the papers')
      await timers()
      await resident.go(`${home}/pack`)
      await resident.sees(
        'Progress on earlier actions',
        'Tell residents when the path is dark',
        'A notice stands at the weir.',
      )
      await resident.sees('That the lamps be mended by June')
    },
  ],
  [
    'the meeting is held, closes the action, and its own minutes are published',
    async ({ window, clock, timers, at }) => {
      const [clerk, chair, resident] = [await window('clerk'), await window('chair'), await window(null)]
      clock.set('2027-03-09T18:30')
      await clerk.go(live)
      await clerk.fill({ 'Marian Oakes': true, 'Tobias Fenn': true, 'Una Brightwell': true, 'Petra Holm': true })
      await clerk.fill({ 'Who takes the chair': 'Marian Oakes' })
      await clerk.press('Open the meeting')
      for (const item of ['Item 1', 'Item 2', 'Item 3', 'Item 4', 'Item 5', 'Item 6']) {
        clock.later(5)
        await clerk.press(`Begin ${item}`)
      }
      clock.later(5)
      await clerk.open('Close the meeting')
      await clerk.press('Close the meeting')
      await clerk.go(at.action)
      await clerk.fill({
        'Is it closed? > Yes, it is done': true,
        'If closed: how did it end?': 'Residents were told.',
      })
      await clerk.press('Save')
      await resident.go('/actions')
      await resident.sees(/Done.*Tell residents|Tell residents.*Done/)
      clock.set('2027-03-16T10:00')
      await clerk.go(`${desk}/minutes`)
      await clerk.press('Draft the minutes')
      await clerk.press('Send to the chair')
      await chair.go(`${desk}/minutes`)
      await chair.fill({ 'I agree that they are published as a draft': true })
      await chair.press('Answer')
      await clerk.go(`${desk}/minutes/publish`)
      await clerk.fill({ 'When? > Now': true })
      await clerk.press('Publish')
      await timers()
      await resident.go(home)
      await resident.sees('6:30pm to 7:05pm', 'SCB15 Minutes', 'Draft')
    },
  ],
]
