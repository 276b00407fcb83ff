/** The legal test of a community protection notice. */
import { legalTest } from '../legal-test.ts'

export const group = 'Community protection'
const section = (number: string) => `Anti-social Behaviour, Crime and Policing Act 2014, section ${number}`

export const noticeTest = legalTest({
  key: 'protection-notice-test',
  power: 'community protection notice',
  group,
  limbs: [
    {
      key: 'detrimental',
      asks: 'Does their conduct harm the quality of life of those in the locality?',
      source: section('43(1)(a)'),
    },
    { key: 'persistent', asks: 'Is that harm persistent or continuing?', source: section('43(1)(a)') },
    { key: 'unreasonable', asks: 'Is the conduct unreasonable?', source: section('43(1)(b)') },
    {
      key: 'still',
      asks: 'Does it still go on, although they were warned in writing and had enough time?',
      hint: 'Record the warning first. Say what happened after the time was over',
      source: section('43(5)'),
    },
  ],
})
