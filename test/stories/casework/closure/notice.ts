/** The notice: its test answered limb by limb, those asked who must be, refused to an inspector, signed by a superintendent, served on Christmas Eve. */
import assert from 'node:assert/strict'
import { report } from '../../../asb-scene.ts'
import type { Chapter } from '../cast.ts'

const premises = { 'Which premises?': '12 Teasel Walk' }
const why = {
  '1. Has the use of the premises led to nuisance > Yes': true,
  '1. Why?': 'Callers at all hours, shouting on the stairs.',
  '2. Has there been disorder near the premises > No': true,
  '2. Why?': 'No fights so far.',
  '3. Is the notice necessary > Yes': true,
  '3. Why?': 'Nothing less has helped.',
  'What has been tried, or why would nothing less do?': 'Warnings, a contract, two visits with the landlord.',
  'Why is it proportionate?': 'It lasts until the court can decide.',
  'Whom does it affect who is protected by the Equality Act, and how?': 'Nobody more than others.',
  'Who is vulnerable, and what is done for them?': 'The tenant is frail: adult social care was told.',
}

export const notice: Chapter = [
  [
    'each limb of the legal test is answered with reasons, and with what bears it out',
    async ({ window, sets, at, world }) => {
      const { slug } = await world.open('asb', {
        kind: 'anti-social-behaviour',
        given: { ...report, since: '2025-12-01' },
        opened: '2025-12-02',
        people: [
          {
            role: 'victim',
            name: 'Mabel Ottaway',
            born: null,
            address: { lines: '14 Teasel Walk', postcode: 'TM4 2QB' },
          },
          {
            role: 'place',
            name: '12 Teasel Walk',
            born: null,
            address: { lines: '12 Teasel Walk', postcode: 'TM4 2QB' },
          },
        ],
      })
      at['case'] = `/cases/${slug}`
      await sets('2025-12-24T09:00')
      const officer = await window('asb')
      await officer.go(at['case'])
      await officer.does('Answer the legal test: closure notice')
      const evidence = { '1. What bears it out? > 2 December 2025': true }
      await officer.fill({ ...why, ...evidence })
      await officer.press('Save')
      await officer.refused('a limb that is met has evidence in the case')
      await officer.fill({ '3. What bears it out? > 2 December 2025': true })
      await officer.press('Save')
      await officer.sees('Legal test of the closure notice: met')
    },
  ],
  [
    'for 48 hours an inspector cannot sign: the page says who must; a superintendent does',
    async ({ window, at }) => {
      const officer = await window('asb')
      await officer.go(at['case'] ?? '')
      await officer.does('Tell and consult before a closure notice')
      await officer.fill({
        ...premises,
        'Who was told that a notice is going to be issued, and how?': 'The tenant and the landlord, by telephone.',
        'Who was consulted, and what did they say?': 'The council and adult social care: both agree.',
      })
      await officer.press('Save')
      await officer.does('Issue a closure notice')
      await officer.fill({
        ...premises,
        'From what time does it keep people out?': '10am',
        'For how many hours?': '48',
        'Everybody but those who habitually live there and the owner': true,
        'Who may still come in, at which times, for what?': 'Carers of the tenant, at any time.',
        'On which day is the application heard?': '2025-12-26',
        'At what time?': '10:30am',
        'At which court?': 'Thornmere Magistrates’ Court',
        'Does the notice say that a closure order will be applied for > Yes': true,
        'Does it explain its effect > Yes': true,
        'Does it name who nearby gives advice > Yes': true,
        'Who signs it? > Inspector or chief inspector': true,
        'Name of the signatory': 'Insp. Rowan Pike',
      })
      await officer.press('Save')
      await officer.refused('More than 24 hours is signed by a superintendent or above')
      await officer.fill({
        'Who signs it? > Superintendent or above': true,
        'Name of the signatory': 'Supt. Ada Marrow',
      })
      await officer.press('Save')
      await officer.sees('Supt. Ada Marrow')
    },
  ],
  [
    'served on Christmas Eve at ten, the court has until ten on 27 December, on the case and on the work page',
    async ({ window, sets, at }) => {
      await sets('2025-12-24T10:30')
      const officer = await window('asb')
      await officer.go(at['case'] ?? '')
      await officer.follow('Serve a closure notice')
      await officer.fill({
        'Which notice?': '24 December 2025',
        'At what time?': '10am',
        'Fixed to a prominent place on the premises': true,
        'Fixed to each normal way in': true,
        'Fixed to outbuildings that seem to be used with them': true,
        'Given to somebody who seems to control or answer for the premises': true,
        'Given to those who live there, and to those who were told before': true,
        'By whom?': 'PC Wren Sallow',
      })
      await officer.press('Save')
      await officer.sees(
        'From 24 December 2025, 10am until 27 December 2025, 10am',
        '27 December 2025, 10am. Christmas Day does not count',
        'by 10am on Saturday 27 December 2025',
      )
      await officer.go('/work')
      await officer.sees(/27 December 2025[^]{0,80}10am|10am[^]{0,80}27 December 2025/)
    },
  ],
  [
    'the letter of the notice has what the Act wants it to say, and waits for what only the officer knows',
    async ({ window, at }) => {
      const officer = await window('asb')
      await officer.go(at['case'] ?? '')
      await officer.follow('Write a letter')
      await officer.fill({ 'Which letter? > Closure notice': true, 'To whom?': '12 Teasel Walk' })
      await officer.press('Go on')
      const words = await officer.page.getByLabel('The words of the letter').inputValue()
      for (const particular of [
        'From 24 December 2025, 10am until 27 December 2025, 10am',
        '12 Teasel Walk',
        'Carers of the tenant, at any time.',
        'habitually live there',
        'An application for a closure order under section 80 will be made',
        '26 December 2025, 10:30am',
        'Thornmere Magistrates’ Court',
        'It is an offence not to comply',
        'What a closure order does',
        'About housing',
        'About the law',
        'Supt. Ada Marrow, Superintendent or above',
      ])
        assert.ok(words.includes(particular), `${particular}:\n${words}`)
      await officer.press('Make the letter')
      await officer.refused('Fill in what is missing')
    },
  ],
]
