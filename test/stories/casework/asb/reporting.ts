/** Anti-social behaviour, how it begins: a resident reports it and follows it, an officer takes it up and finds who is known already. */
import { type Chapter, receives } from '../cast.ts'

export const reporting: Chapter = [
  [
    'a resident reports it on the public form, is told at each question what is missing, and follows it afterwards',
    async cast => {
      const { window, sets, at, world } = cast
      await receives(cast, 'anti-social-behaviour')
      const address = { lines: '14 Teasel Walk', postcode: 'TM4 2QB' }
      await world.open('asb', {
        concern: 'Windows broken at the school.',
        people: [{ role: 'subject', name: 'Jory Pellow', born: '2010-04-12', address }],
        opened: '2026-01-12',
      })
      await sets('2026-03-02T19:30')
      const resident = await window(null)
      await resident.go('/report')
      await resident.follow('Report anti-social behaviour')
      await resident.sees('call 999', 'We do not tell whoever causes it who reported it')
      await resident.fill({ 'For whom do you ask? > Myself': true })
      await resident.press('Continue')
      await resident.press('Check your answers')
      await resident.refused('Say what happened', 'Enter your name')
      await resident.fill({
        'Which fits best? > It is aimed at a person': true,
        'What happens? > Abuse, insults or threats': true,
        'What happens? > Noise': true,
        'Tell it in your own words': 'He shouts at me from the wall outside, and plays loud music after midnight.',
        'Since when?': '2026-01-20',
        'How often? > Every week': true,
        'Where?': 'Outside 12 Teasel Walk',
        'In which ward?': 'Larkrise',
        'Is somebody in danger? > No': true,
        'Was it, or anything like it, reported before? > No': true,
        'Your full name': 'Mabel Ottaway',
        'Your address': '12 Teasel Walk',
        'Your postcode': 'TM4 2QB',
        'Telephone (optional)': '01632 960 044',
        'How is it safe to reach you? > Telephone': true,
        'How is it safe to reach you? > Letter': true,
        'Is there anything we must know': 'Only before noon.',
      })
      await resident.press('Check your answers')
      await resident.sees(
        'Check your answers',
        'Nothing has been sent or kept yet',
        'Mabel Ottaway',
        'Only before noon.',
      )
      await resident.press('Send it')
      await resident.sees('We have it', 'Keep the address of this page')
      at['follow'] = resident.path.split('?')[0] ?? ''
      await resident.go(at['follow'])
      await resident.sees('What happens next', '4 March 2026')
      await resident.seesNot('Ottaway', 'midnight')
    },
  ],
  [
    'an officer takes it on, and who is added may be known already: nothing is stored before they have said so',
    async ({ window, sets, at }) => {
      await sets('2026-03-03T09:30')
      const officer = await window('asb')
      await officer.go('/cases?of=2')
      await officer.follow(/^ASB-/)
      await officer.fill({ 'Your reason > I take it on': true })
      await officer.press('Open the case')
      at['case'] = officer.path
      await officer.sees('Safe ways: telephone, letter.', 'Only before noon.')
      await officer.follow('Assign it')
      await officer.fill({ 'Who at Safety Team works it?': 'Corin Maddox' })
      await officer.press('Assign it')
      await officer.follow('Add a person')
      await officer.fill({
        'What are they in this case? > Whom the case is about': true,
        Name: 'Jory Pelow',
        'Date of birth': '2010-04-12',
        Address: '14 Teasel Walk',
        Postcode: 'TM4 2QB',
      })
      await officer.press('Add them')
      await officer.sees('We may know them already', 'Nothing is stored yet', 'Jory Pellow')
      await officer.press('Go on')
      await officer.refused('Say whether Jory Pelow is one of these')
      await officer.fill({ 'Is it one of these? > Jory Pellow': true })
      await officer.press('Go on')
      await officer.sees('Jory Pelow', 'Also in')
    },
  ],
]
