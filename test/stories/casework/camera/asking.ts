/** A redeployable camera is asked for, and agreed by the group once nothing is missing from its assessment. */
import { agency, type World } from '../../../casework-world.ts'
import type { Chapter } from '../cast.ts'
import { callMeeting, closeMeeting, openMeeting, standingGroup } from '../meeting.ts'

const evidence = {
  'First day of the evidence': '2026-01-05',
  'Last day of the evidence': '2026-02-01',
  'Incidents recorded in that time': '24',
  'Who counted them?': 'Police records and reports to the council',
}
const assessment = {
  'What is the camera to achieve?': 'That nobody sets fire to bins behind the shops.',
  'What less intrusive was tried? > Patrols or visits': true,
  'What came of it, and why': 'It went on between patrols.',
  'Is a camera necessary? > Yes': true,
  'Why is it, or is it not, necessary?': 'It happens at night, when nobody is there.',
  'Is it proportionate? > Yes': true,
  'Why is it, or is it not, proportionate?': 'It looks at the bins alone.',
  'Would it see into homes or gardens? > They are in its view, and are masked': true,
  'How would the camera be used? > Openly': true,
}
const parts = (name: string, [year = '', month = '', day = '']: string[]) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
})
const day = (name: string, date: string) => parts(name, date.split('-'))

/** Ten cameras, seven and three; and another request, which nothing is missing from. */
async function lent(world: World): Promise<string> {
  const groups = Array.from({ length: 10 }, (_, n) => (n < 7 ? 'asb' : 'environmental'))
  await world.past(
    groups
      .map(
        (group, n) => `insert into casework.resource (agency_id, kind, name, group_key, added)
          values (${agency.safety}, 'camera', 'Camera ${n + 1}', '${group}', '2025-01-01')`,
      )
      .join('; '),
  )
  const made = await world.post('asb', '/cases/new/camera', {
    agency: String(agency.safety),
    ...day('on', '2026-02-03'),
    name: 'Ferry Steps',
    ward: 'Ferry Quarter',
    group: 'environmental',
    askedBy: 'council',
    happens: 'Rubbish is tipped there.',
    ...day('from', '2026-01-05'),
    ...day('to', '2026-02-01'),
    incidents: '11',
    counted: 'Reports to the council',
    use: 'open',
  })
  await world.post('asb', `${made.location}/camera/assessed`, {
    ...day('on', '2026-02-10'),
    aim: 'To end it.',
    alternatives: 'signs',
    tried: 'It went on.',
    necessary: 'yes',
    necessarySays: 'It happens at night.',
    proportionate: 'yes',
    proportionateSays: 'It looks at the steps alone.',
    homes: 'none',
    ...day('dpia', '2026-02-09'),
    signs: 'At the top of the steps',
    use: 'open',
  })
  return made.location
}

export const asking: Chapter = [
  [
    'a camera that would be hidden is refused, and one in the open is asked for',
    async ({ window, sets, at, world }) => {
      at['other'] = await lent(world)
      at['group'] = await standingGroup(world)
      await sets('2026-02-02T10:00')
      const officer = await window('asb')
      await officer.go('/cases/new')
      await officer.follow('Redeployable camera')
      await officer.fill({
        Name: 'Sorrel Parade Shops',
        Address: '1 to 9 Sorrel Parade',
        Postcode: 'TM4 2QB',
        Ward: 'Larkrise',
        'What is it for? > Anti-social behaviour': true,
        'Who asks for it? > A resident': true,
        'What happens there?': 'Bins are set on fire behind the shops.',
        ...evidence,
        'How would the camera be used? > Hidden': true,
      })
      await officer.press('Open the case')
      await officer.refused('directed surveillance')
      await officer.fill({ 'How would the camera be used? > Openly': true })
      await officer.press('Open the case')
      at['case'] = officer.path
      await officer.sees('To be assessed', 'Sorrel Parade Shops')
    },
  ],
  [
    'the group cannot agree the site while a limb is missing, and agrees it once it is not',
    async cast => {
      const { window, sets, at } = cast
      const officer = await window('asb')
      await sets('2026-02-10T10:00')
      await officer.go(at['case'] ?? '')
      await officer.follow('Assess the site')
      await officer.fill(assessment)
      await officer.press('Save')
      await officer.sees('Before the problem-solving group')
      const meets = '2026-02-17T14:30'
      await sets(meets)
      const panel = await callMeeting(cast, at['group'] ?? '', meets)
      await openMeeting(cast, panel, meets)
      const decide = `${panel}${at['case']}/camera/decided`
      await officer.go(panel + at['case'])
      await officer.follow('Decide on the site')
      await officer.fill({ 'What does the group decide? > Agree the site': true })
      await officer.press('Save the decision')
      await officer.refused('before the data protection impact assessment is done')
      await officer.go(at['case'] ?? '')
      await officer.follow('Assess the site')
      await officer.fill({
        ...assessment,
        'When was the data protection impact assessment done?': '2026-02-16',
      })
      await officer.press('Save')
      await officer.go(decide)
      await officer.fill({ 'What does the group decide? > Agree the site': true })
      await officer.press('Save the decision')
      await officer.refused('where the signs will stand')
      await officer.go(at['case'] ?? '')
      await officer.follow('Assess the site')
      await officer.fill({
        ...assessment,
        'When was the data protection impact assessment done?': '2026-02-16',
        'Where will the signs stand?': 'At both ends of the parade',
      })
      await officer.press('Save')
      for (const site of [at['case'], at['other']]) {
        await officer.go(`${panel}${site}/camera/decided`)
        await officer.fill({ 'What does the group decide? > Agree the site': true })
        await officer.press('Save the decision')
        await officer.sees('The problem-solving group agreed the site.')
      }
      await closeMeeting(cast, panel, meets)
    },
  ],
]
