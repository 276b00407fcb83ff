/** The problem-solving group before it meets: cases referred and screened, a standing panel set up, a meeting called with what is due. */
import { agency, type World } from '../../../casework-world.ts'
import type { Chapter } from '../cast.ts'

const day = (name: string, date: string) => {
  const [year = '', month = '', of = ''] = date.split('-')
  return { [`${name}-day`]: of, [`${name}-month`]: month, [`${name}-year`]: year }
}

/** A referral that is screened; its address. */
async function screened(world: World, about: Record<string, string>): Promise<string> {
  const made = await world.post('asb', '/cases/new/problem-solving', {
    agency: String(agency.safety),
    ...day('on', '2026-02-20'),
    by: 'agency',
    ward: 'Kiln Lane',
    grounds: 'Calls every week.',
    tried: 'Patrols.',
    involved: '',
    harmed: '6',
    ...about,
  })
  const count = { what: 'fire', count: '12', ...day('from', '2026-01-01'), ...day('until', '2026-01-31') }
  await world.post('asb', `${made.location}/problem-solving/counted`, { ...count, source: 'Fire service' })
  const screen = { atRisk: 'no', done: '', uncounted: '', why: 'Four agencies.' }
  await world.post('asb', `${made.location}/problem-solving/screened`, screen)
  return made.location
}

export const beforeGroup: Chapter = [
  [
    'somebody is referred, and not screened for the group before demand is counted',
    async ({ window, sets, at, world }) => {
      at['place'] = await screened(world, { role: 'place', name: 'Kiln Lane Garages', lines: 'Kiln Lane' })
      at['left'] = await screened(world, { role: 'subject', name: 'Osric Tand', lines: '3 Kiln Lane' })
      await sets('2026-03-02T10:00')
      const officer = await window('asb')
      await officer.go('/cases/new/problem-solving')
      await officer.fill({
        'What are they in this case?': 'Whom the case is about',
        Name: 'Dorian Flax',
        'Who refers it? > An agency of the partnership': true,
        Ward: 'Larkrise',
        'What happens, and why does it need several agencies?': 'Calls to the police and the landlord every week.',
        'What was tried, and what came of it?': 'A contract, which was broken twice.',
        'How many people does it harm': '2',
      })
      await officer.press('Open the case')
      at['person'] = officer.path
      await officer.follow('Add a person')
      await officer.fill({ 'What are they in this case? > Harmed': true, Name: 'Mabel Ottaway' })
      await officer.press('Add them')
      await officer.follow('Add a note')
      await officer.fill({ 'What is the note about? > Risk': true, Note: 'He keeps a knife beside the door.' })
      await officer.press('Add the note')
      await officer.follow('Screen it for the group')
      await officer.fill({
        'Is somebody at risk of serious harm before the group meets? > No': true,
        'Why does it go to the group?': 'Three agencies work on it, each by itself.',
      })
      await officer.press('Save')
      await officer.refused('Add at least one count of demand')
      await officer.go(at['person'])
      await officer.does('Add a count of demand')
      await officer.fill({
        'What was counted? > Reports to the police': true,
        'How many?': '14',
        From: '2026-01-01',
        Until: '2026-01-31',
        'Who counted it, from what?': 'Police, incident log',
      })
      await officer.press('Save')
      await officer.follow('Screen it for the group')
      await officer.fill({
        'Is somebody at risk of serious harm before the group meets? > No': true,
        'Why does it go to the group?': 'Three agencies work on it, each by itself.',
      })
      await officer.press('Save')
      await officer.sees('Before the group')
    },
  ],
  [
    'the group is set up once, with whoever usually sits at it',
    async ({ window, at }) => {
      const chair = await window('asb')
      await chair.go('/panels')
      await chair.follow('Set up a standing panel')
      await chair.fill({
        'What kind of panel is it? > Problem-solving group': true,
        'What is it called?': 'Problem-solving group',
        'Under which agreement does it meet?': 'Problem-solving group',
        'How often does it meet? > Every month': true,
      })
      await chair.press('Set it up')
      for (const who of ['Rosalind Keighley, Westmarch Police', 'Tamsin Orchard, Larkrise Homes']) {
        await chair.fill({ 'Add somebody': who })
        await chair.press('Add them')
      }
      await chair.follow('Back to the standing panel')
      at['group'] = chair.path
      await chair.sees('Corin Maddox, Safety Team (chair)', 'Tamsin Orchard, Larkrise Homes (member)')
    },
  ],
]
