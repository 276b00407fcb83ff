/** Before the case conference: somebody is referred, screened, scored by the exact offence, and evaluated for Fixed. */
import type { Chapter } from '../cast.ts'
import { makeArea } from './area.ts'

const inputs = {
  'Gender > Male': true,
  'Date of the current conviction': '2026-01-20',
  'Start of the follow-up': '2026-02-10',
  'Number of sanctions': '60',
  'Age at the first sanction': '14',
}

export const referring: Chapter = [
  [
    'an officer of the area refers somebody, whose date of birth must be known, and screens the referral',
    async ({ window, sets, at, world }) => {
      await makeArea(world)
      await sets('2026-03-02T10:00')
      const officer = await window('police')
      await officer.go('/cases/new/offender-management')
      await officer.fill({
        Name: 'Silas Brackenbury',
        'Which agency refers them?': 'The police',
        'Who there, in what role?': 'Sergeant of the neighbourhood team',
        'Which cohort is proposed? > Fixed': true,
        'Which offences of the scheme do they commit? > Burglary': true,
        'Why should agencies manage them together?': 'Burgles homes whenever the rent is due.',
        'What bears this out?': 'Convicted in January; two more charges this month.',
        'Are they supervised under an order of a court or on licence? > Yes': true,
        'Where are they now? > In the community': true,
      })
      await officer.press('Open the case')
      await officer.refused('Enter the date of birth of the person referred')
      await officer.fill({ 'Date of birth': '1988-03-09' })
      await officer.press('Open the case')
      at['case'] = officer.path
      await officer.follow('Screen the referral')
      await officer.fill({
        'Does another area manage this person now? > No': true,
        'What was checked, and what did it show?': 'Records of both agencies, and the other areas.',
        'What do you propose to the conference, and why?': 'Fixed: he offends within weeks of every release.',
      })
      await officer.press('Save')
      await officer.sees('Before the case conference')
    },
  ],
  [
    'OGRS3 is calculated by the exact offence, whose code is found by words',
    async ({ window, sets, at }) => {
      await sets('2026-03-04T10:00')
      const officer = await window('police')
      await officer.go(at['case'] ?? '')
      await officer.does('Calculate OGRS3')
      const form = officer.path
      await officer.fill({ ...inputs, 'Code of the current offence': '08800' })
      await officer.press('Save')
      await officer.refused('This code stands for several offences')
      await officer.follow('Find the code')
      await officer.fill({ 'Words of the offence, or its code': 'dwelling burglary' })
      await officer.press('Find')
      await officer.within('tr', '02800').sees('Burglary (domestic)')
      await officer.go(form)
      await officer.fill({ ...inputs, 'Code of the current offence': '02800' })
      await officer.press('Save')
      await officer.sees('Scores of reoffending', 'not a verdict')
    },
  ],
  [
    'offences are recorded, and the page says why Fixed cannot be chosen: the scheme has set no threshold of severity',
    async ({ window, at }) => {
      const officer = await window('police')
      for (const [reference, day] of Object.entries({ '12WM/3456/26': '2026-01-10', '12WM/3501/26': '2026-02-19' })) {
        await officer.go(at['case'] ?? '')
        await officer.does('Record an offence')
        await officer.fill({
          'When was this?': day,
          'Which offence is it?': 'Burglary of a home, attempted and by distraction too',
          'Which neighbourhood crime of the scheme is it? > Burglary': true,
          'How far has it come? > Convicted': true,
          Reference: reference,
        })
        await officer.press('Save')
      }
      await officer.does('Evaluate for Fixed')
      await officer.press('Save')
      await officer.sees(
        'Fixed cannot be chosen today. Severity of offences cannot be evaluated: the scheme has not set a severity threshold.',
        '876 points in 2 offences',
      )
      await officer.within('tr', 'High risk of reoffending').sees('Pass')
      await officer.within('tr', 'Recent neighbourhood crime').sees('Pass')
      await officer.go(`${at['case']}/offender-management/adopted`, 404)
    },
  ],
]
