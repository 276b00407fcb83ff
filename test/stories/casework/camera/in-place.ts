/** A redeployable camera in place: one site each, reviewed, agreed again, taken down, compared and counted. */
import type { Chapter } from '../cast.ts'
import { callMeeting, closeMeeting, openMeeting } from '../meeting.ts'

const put = (camera: string) => ({
  'Which camera?': camera,
  'Where exactly does it stand?': 'Lamp column 14, facing the bins',
  'Are homes and gardens out of its view, or masked? > Yes': true,
  'Are the signs up, and photographed? > Yes': true,
  'By whom?': 'Street works',
})

export const inPlace: Chapter = [
  [
    'a camera stands at one site: another case cannot have it',
    async ({ window, sets, at }) => {
      await sets('2026-03-02T12:00')
      const officer = await window('asb')
      await officer.go(at['case'] ?? '')
      await officer.follow('Put the camera up')
      await officer.fill({ ...put('Camera 3'), 'Are the signs up, and photographed? > No': true })
      await officer.press('Save')
      await officer.refused('A camera stands only where signs say so')
      await officer.fill({ 'Are the signs up, and photographed? > Yes': true })
      await officer.press('Save')
      await officer.sees('Camera 3 went up.', 'Comes down by 25 May 2026')
      await officer.go(`${at['other']}/camera/deployed`)
      await officer.fill(put('Camera 3 (in use)'))
      await officer.press('Save')
      await officer.refused('in use')
      await officer.fill({ 'Which camera?': 'Camera 9' })
      await officer.press('Save')
      await officer.go('/resources')
      await officer.sees('10 in use', 'Camera 3', /Camera 9 CAM-[^]*?Environmental crime/)
    },
  ],
  [
    'it is reviewed at eight weeks, and the group agrees it again before its twelve weeks end, within bounds',
    async cast => {
      const { window, sets, at } = cast
      await sets('2026-04-27T10:00')
      const officer = await window('asb')
      await officer.go('/work')
      await officer.sees('Review the camera')
      await officer.go(at['case'] ?? '')
      await officer.sees(/Review the camera: by [^:]*27 April 2026/, '8 weeks from 2 March 2026')
      const meets = '2026-05-18T14:30'
      await sets(meets)
      const panel = await callMeeting(cast, at['group'] ?? '', meets)
      await officer.sees('Comes down by 25 May 2026 unless agreed again')
      await openMeeting(cast, panel, meets)
      const agree = { 'What does the group decide? > Agree it again': true, 'Its new last day': '2026-08-18' }
      await officer.go(panel + at['case'])
      await officer.follow('Decide whether the camera stands on')
      await officer.fill(agree)
      await officer.press('Save the decision')
      await officer.refused('review it first')
      await officer.go(at['case'] ?? '')
      await officer.follow('Review the camera')
      await officer.fill({
        'Incidents recorded since it went up': '5',
        'What did the review find?': 'Fewer fires.',
        'Is the camera still necessary? > Yes': true,
        'Is it still proportionate? > Yes': true,
        'What follows? > Keep it until its last day': true,
      })
      await officer.press('Save')
      await officer.go(`${panel}${at['case']}/camera/extended`)
      await officer.fill(agree)
      await officer.press('Save the decision')
      await officer.refused('at most 12 weeks after it')
      await officer.fill({ 'Its new last day': '2026-06-29' })
      await officer.press('Save the decision')
      await officer.sees('stands on until 29 June 2026')
      await closeMeeting(cast, panel, meets)
    },
  ],
  [
    'one that was not agreed again is past its last day: it can only come down',
    async ({ window, sets, at }) => {
      await sets('2026-05-26T10:00')
      const officer = await window('asb')
      await officer.go(at['other'] ?? '')
      await officer.sees(/Should have come down by [^:]*25 May 2026/, 'Overdue')
      await officer.does('Move it within the site')
      await officer.fill({
        'Why?': 'A better view.',
        'Where exactly does it stand?': 'At the foot of the steps',
        'Are homes and gardens out of its view, or masked? > Yes': true,
        'Do signs stand there too? > Yes': true,
        'By whom?': 'Street works',
      })
      await officer.press('Save')
      await officer.refused('The camera is past its last day')
      await officer.go(`${at['other']}/camera/removed`)
      await officer.fill({
        'Why? > It came to its last day': true,
        'Did the signs come down too? > Yes': true,
        'By whom?': 'Street works',
      })
      await officer.press('Save')
      await officer.sees('Came down 26 May 2026')
    },
  ],
  [
    'it is taken down and compared over windows of one length, and the case closes',
    async ({ window, sets, at }) => {
      await sets('2026-06-26T10:00')
      const officer = await window('asb')
      await officer.go(at['case'] ?? '')
      await officer.follow('Take the camera down')
      await officer.fill({
        'Why? > A review found that it is no longer needed': true,
        'Did the signs come down too? > Yes': true,
        'By whom?': 'Street works',
      })
      await officer.press('Save')
      await officer.follow('Compare before and after, and close')
      await officer.fill({
        'First day before': '2026-01-05',
        'Last day before': '2026-02-01',
        'Incidents before': '24',
        'First day after': '2026-03-02',
        'Last day after': '2026-03-15',
        'Incidents after': '9',
        'Who counted them?': 'Police records',
        'What did the camera achieve?': 'Nobody sets fires there any more.',
      })
      await officer.press('Save')
      await officer.refused('before is 28 days, after is 14 days')
      await officer.fill({ 'Last day after': '2026-03-29' })
      await officer.press('Save')
      await officer.sees('Closed', '24 before, 9 after: 15 fewer (63% fewer)')
    },
  ],
  [
    'the figures count ten cameras as seven and three, and the weeks for which two of them stood',
    async ({ window }) => {
      const officer = await window('asb')
      await officer.go('/services/camera/figures?from=2026-02&to=2026-06&of=2')
      // Camera 3 stood for 116 days from 2 March, Camera 9 for 85: 201 days are 28.7 weeks.
      await officer.sees(/Cameras As at 26 June 2026 10 /, 'Camera-weeks February 2026 to June 2026 28.7')
      await officer.sees('Anti-social behaviour 7', 'Environmental crime 3', /On time 1 Late 1/)
      await officer.within('table').follow('2')
      await officer.sees('Cases that it counts', 'CAM-')
    },
  ],
]
