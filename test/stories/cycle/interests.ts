/** Interests: on the register, declared in an item, dispensed with. */
import { type Chapter, desk, home } from './cast.ts'

export const interests: Chapter = [
  [
    'a councillor enters an interest, the monitoring officer checks it, and only then the register shows it',
    async ({ window }) => {
      const [member, officer, resident] = [await window('member'), await window('monitoring'), await window(null)]
      await member.go('/committee')
      await member.follow('Your interests')
      await member.follow('Enter an interest')
      await member.press('Enter it')
      await member.refused(/Choose|Enter|Say/)
      await member.fill({ 'What kind of interest is it?': 'Employment', 'Whose is it? > My spouse’s': true })
      await member.fill({ 'What is it?': 'Dispatcher at Westmarch Police' })
      await member.press('Enter it')
      await resident.go('/people/una-brightwell/interests')
      await resident.seesNot('Dispatcher')
      await officer.go('/committee')
      await officer.follow('Register of interests')
      await officer.follow(/Una Brightwell|Dispatcher/)
      if (!officer.path.endsWith('/decide')) await officer.follow('Decide')
      await officer.fill({ 'Your decision > Publish it as it stands': true })
      await officer.press('Decide')
      await resident.go('/interests')
      await resident.follow('Una Brightwell')
      await resident.sees('Dispatcher at Westmarch Police')
    },
  ],
  [
    'a councillor declares interests: one bars her from speaking and voting, of the other the monitoring officer relieves her',
    async ({ window }) => {
      const [member, officer] = [await window('member'), await window('monitoring')]
      await member.go(home)
      await member.follow('Declare an interest')
      await member.follow('Declare an interest in Policing the summer')
      await member.fill({ 'In which item?': 'Policing the summer' })
      await member.fill({ 'What do you declare? > Disclosable Pecuniary Interest': true })
      await member.fill({ 'What is it?': 'her partner works for the police' })
      await member.press('Declare it')
      await member.sees(
        'You: Disclosable Pecuniary Interest No vote',
        'May neither speak nor vote, and leaves the room',
      )
      await officer.go('/committee')
      await officer.follow('Dispensations')
      await officer.follow('Grant a dispensation')
      await officer.fill({ 'Who asked for it?': 'Una Brightwell', 'In which cases?': 'lighting of streets' })
      await officer.fill({
        'What may they do? > Speak': true,
        'What may they do? > Vote': true,
        'On which ground? > (c)': true,
      })
      for (const [legend, day] of [
        ['When did the member ask for it in writing?', '2027-02-15'],
        ['From when?', '2027-02-18'],
        ['Until when?', '2027-12-31'],
      ] as const)
        await officer.fill({ [legend]: day })
      await officer.press('Grant it')
      await officer.sees('Una Brightwell', 'lighting of streets')
      await member.go(`${desk}/declarations`)
      await member.follow('Declare an interest in Lighting of the river path')
      await member.fill({ 'What do you declare? > Disclosable Pecuniary Interest': true })
      await member.fill({
        'What is it?': 'she lives beside the path',
        'Does a dispensation cover it?': 'lighting of streets',
      })
      await member.press('Declare it')
      await member.sees(/she lives beside the path.*May speak and vote|dispensation/i)
      const chair = await window('chair')
      await chair.go(`${desk}/declarations`)
      await chair.sees('Una Brightwell: Disclosable Pecuniary Interest')
      await (await window('author')).go(`${desk}/declarations`, 404)
    },
  ],
]
