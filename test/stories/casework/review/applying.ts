/** A case review, how it is asked for: a councillor applies for a resident, and the agencies that must look at it answer. */
import { agency } from '../../../casework-world.ts'
import { type Cast, type Chapter, receives } from '../cast.ts'

/** An agreement for case reviews between the safety team and the police. */
const agreed = ({ world }: Cast) =>
  world.past(`
    insert into access.agreement (slug, title, purpose, gateway, starts, review_on, tells_presence) values
      ('reviews', 'Case reviews', 'case-review', 'Anti-social Behaviour, Crime and Policing Act 2014, schedule 4', '2025-01-01', '2030-01-01', true);
    insert into access.agreement_party (agreement_id, agency_id, signatory, signed_on) values
      (2, ${agency.safety}, 'A', '2025-01-01'), (2, ${agency.police}, 'B', '2025-01-01');
    insert into access.agreement_field (agreement_id, agency_id, field) values
      (2, ${agency.police}, 'identity'), (2, ${agency.police}, 'concern'), (2, ${agency.police}, 'plan')`)

const answer = (of: string) => ({
  'Which complaints does it know of?': 'All three, with their dates.',
  'What did it do about them?': of,
})

export const applying: Chapter = [
  [
    'a councillor who has signed in applies for a resident who agreed, with three complaints, one of them a day too late',
    async cast => {
      const { window, sets, at } = cast
      await receives(cast, 'case-review')
      await agreed(cast)
      await sets('2026-03-02T11:00')
      const councillor = await window('councillor')
      await councillor.go('/report')
      await councillor.follow('Ask for an anti-social behaviour case review')
      await councillor.press('Continue')
      await councillor.fill({
        'Did it happen in the area of this council? > Yes': true,
        'Are the complaints about the behaviour of whoever is applying? > No': true,
        'In which ward?': 'Larkrise',
        'What has been happening?': 'Engines are revved under her window at night.',
        'Is their home rented? > No, it is theirs': true,
        'Their full name': 'Petra Lindqvist',
        'The person’s address': '3 Sorrel Parade',
        'The person’s postcode': 'TM4 2QB',
        'Your full name': 'Una Brightwell',
        'Your address': 'Town Hall',
        'Your postcode': 'TM1 1AA',
        'Email (optional)': 'una@x.example',
        'How is it safe to reach you? > Email': true,
      })
      for (const [nth, incident, complained] of [
        [1, '2026-02-03', '2026-02-04'],
        [2, '2026-01-31', '2026-03-01'],
        [3, '2026-02-16', '2026-02-17'],
      ] as const) {
        await councillor.open(`Report ${nth}, where there is one`)
        const report = councillor.within(nth === 1 ? 'fieldset fieldset' : 'details', `Report ${nth}`)
        await report.fill({
          'On which day did it happen?': incident,
          'On which day was it reported?': complained,
          'To whom was it reported? > The council': true,
          'In a few words, what was it about?': 'Engines at night',
        })
      }
      await councillor.press('Check your answers')
      await councillor.refused(/agree/)
      await councillor.fill({ 'Do they know, and agree? > They agreed in writing': true })
      await councillor.press('Check your answers')
      await councillor.sees('31 January 2026', '1 March 2026', 'Petra Lindqvist', 'They agreed in writing')
      await councillor.press('Send it')
      await councillor.sees('We have it')
      at['follow'] = councillor.path.split('?')[0] ?? ''
    },
  ],
  [
    'the officer acknowledges it; the screen says which complaint fails, by how many days and why',
    async ({ window, sets, at }) => {
      await sets('2026-03-03T09:30')
      const officer = await window('asb')
      await officer.go('/cases?of=2')
      await officer.follow(/^CR-/)
      await officer.fill({ 'Your reason > I take it on': true })
      await officer.press('Open the case')
      at['case'] = officer.path
      await officer.sees('2 complaints count, and 3 are needed')
      await officer.sees(/31 January 2026 1 March 2026 .*Made 1 day too late: the last day was 28 February 2026\./)
      await officer.does('Acknowledge the application')
      await officer.fill({ 'How? > Email': true })
      await officer.press('Save')
      const resident = await window(null)
      await resident.go(at['follow'] ?? '')
      await resident.sees('We confirmed your application on 3 March 2026.')
      await resident.sees('1 day too late')
      await resident.seesNot('Lindqvist')
    },
  ],
  [
    'it is passed on to the council’s services, the police and the health body; nothing is decided before they have answered',
    async ({ window, sets, at }) => {
      const [officer, police] = [await window('asb'), await window('police')]
      await officer.go(`${at['case']}/people`)
      await officer.follow('Share it with somebody')
      await officer.fill({
        'With whom, and under which agreement?': 'Rosalind Keighley',
        'Why?': 'They must look at it',
      })
      await officer.press('Share it')
      for (const [body, more] of [
        ['The council’s own services', {}],
        ['The police', { 'Who answers for it?': 'Rosalind Keighley' }],
        ['The health body', {}],
      ] as const) {
        await officer.go(at['case'] ?? '')
        await officer.does('Pass it on to a relevant body')
        await officer.fill({ [`To which? > ${body}`]: true, ...more })
        await officer.press('Save')
      }
      await officer.does('Decide on the threshold')
      await officer.fill({
        'Is the threshold met? > It is not met': true,
        'Reasons, as whoever applied is told them': 'Too few complaints count.',
      })
      await officer.press('Save')
      await officer.refused(/answer/)
      await sets('2026-03-10T10:00')
      await police.go('/work')
      await police.follow(/^CR-/)
      await police.fill({ 'Your reason > It was shared with me, or I have a task': true })
      await police.press('Open the case')
      await police.does('A relevant body answers')
      await police.fill({ 'To which request?': 'the police', ...answer('Two visits, and a warning to the driver.') })
      await police.press('Save')
      for (const body of ['council', 'health']) {
        await officer.go(at['case'] ?? '')
        await officer.does('A relevant body answers')
        await officer.fill({ 'To which request?': body, ...answer('A letter.') })
        await officer.press('Save')
      }
      await officer.sees(/The police 3 March 2026 17 March 2026 10 March 2026/)
    },
  ],
]
