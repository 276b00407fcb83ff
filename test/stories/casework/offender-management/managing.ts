/** Whoever was adopted is managed by two agencies; MAPPA owns the risk from then on, a flag says no more than it must, and the board counts. */
import assert from 'node:assert/strict'
import type { Chapter } from '../cast.ts'

export const managing: Chapter = [
  [
    'both managers are named, each of the agency that it must be',
    async ({ window, sets, at }) => {
      await sets('2026-03-11T10:00')
      const officer = await window('police')
      await officer.go(at['case'] ?? '')
      await officer.sees('a police and a probation offender manager must be named')
      await officer.does('Name the offender managers')
      const managers = { 'Who is the police offender manager?': 'Rosalind Keighley, Westmarch Police' }
      await officer.fill({ ...managers, 'Who is the probation offender manager?': 'Tamsin Orchard, Larkrise Homes' })
      await officer.press('Save')
      await officer.refused('The probation offender manager must be somebody who works for probation')
      await officer.fill({ 'Who is the probation offender manager?': 'Emeka Strand, County Probation' })
      await officer.press('Save')
      await officer.seesNot('must be named')
      await officer.sees('Emeka Strand, County Probation')
    },
  ],
  [
    'naming the other manager lets nobody in: then the case is shared with them, and they record a contact',
    async ({ window, at }) => {
      const [officer, probation] = [await window('police'), await window('second')]
      await probation.go(at['case'] ?? '', 404)
      await officer.follow('Who may see it')
      for (const who of ['Emeka Strand', 'Tamsin Orchard']) {
        await officer.go(`${at['case']}/people`)
        await officer.follow('Share it with somebody')
        await officer.fill({ 'With whom, and under which agreement?': who, 'Why?': 'They work on the plan with us' })
        await officer.press('Share it')
      }
      await probation.go(at['case'] ?? '')
      await probation.fill({ 'Your reason > It was shared with me, or I have a task': true })
      await probation.press('Open the case')
      await probation.does('Record a contact')
      await probation.fill({
        'How? > At an office': true,
        'Who saw or spoke to them?': 'Emeka Strand, probation officer',
        'What was said and seen?': 'He came on time, and has nowhere to stay after Friday.',
      })
      await probation.press('Save')
      await officer.go(at['case'] ?? '')
      await officer.sees('Last contact 11 March 2026', 'nowhere to stay after Friday')
      await officer.does('Rate them red, amber or green')
      await officer.fill({ 'How are they rated? > Red': true, 'Why?': 'He offends when he has nowhere to stay.' })
      await officer.press('Save')
      await officer.sees('Red since 11 March 2026')
    },
  ],
  [
    'MAPPA is noted: that it owns the risk stands first, and a rating is refused with who sets it',
    async ({ window, sets, at }) => {
      await sets('2026-03-20T10:00')
      const officer = await window('police')
      await officer.go(at['case'] ?? '')
      await officer.does('Note that MAPPA manages them')
      await officer.fill({
        'Which category? > Category 3': true,
        'Which level? > Level 1': true,
        'Which agency leads? > Probation': true,
        'Who there owns the risk?': 'Senior probation officer, 01632 960 200',
        'Where is the risk assessment kept?': 'ViSOR, reference 77',
      })
      await officer.press('Save')
      await officer.refused('Somebody of category 3 is managed at level 2 or 3')
      await officer.fill({ 'Which level? > Level 2': true })
      await officer.press('Save')
      await officer.sees(
        /MAPPA takes precedence.*Who manages them/,
        'Senior probation officer, 01632 960 200',
        'from before MAPPA',
      )
      await officer.does('Rate them red, amber or green')
      await officer.fill({ 'How are they rated? > Green': true, 'Why?': 'He engages.' })
      await officer.press('Save')
      await officer.refused('MAPPA owns the risk while it manages this person: probation sets and changes it')
    },
  ],
  [
    'the flag for the MARAC coordinator tells no side; a landlord who receives the plan sees neither it nor MAPPA',
    async ({ window, at }) => {
      const [officer, landlord] = [await window('police'), await window('housing')]
      await officer.go(at['case'] ?? '')
      await officer.does('Flag for the MARAC coordinator')
      await officer.fill({ 'Who is to be asked? > The coordinator at the council': true })
      await officer.press('Save')
      await officer.sees('Speak to the MARAC coordinator before any visit or contact')
      await officer.seesNot(/victim|perpetrator|survivor/i)
      await landlord.go(at['case'] ?? '')
      await landlord.fill({ 'Your reason > It was shared with me, or I have a task': true })
      await landlord.press('Open the case')
      await landlord.sees('Silas Brackenbury', 'nowhere to stay after Friday')
      await landlord.seesNot('MARAC', 'MAPPA', 'Scores of reoffending', 'Senior probation officer')
    },
  ],
  [
    'the cohort board counts him, and its number leads to the case',
    async ({ window, at }) => {
      const officer = await window('police')
      await officer.go('/offender-management')
      await officer.within('tr', 'Westmarch Police').sees(/Westmarch Police 0 1 0 1/)
      await officer.within('tr', 'Westmarch Police').follow('1')
      await officer.sees('Caseload by cohort')
      await officer.follow(/^OM-/)
      assert.equal(officer.path, at['case'])
      await officer.sees('Silas Brackenbury')
    },
  ],
]
