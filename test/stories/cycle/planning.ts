/** From a blank calendar to an agenda: the meeting is planned, the members are right, and every kind of item has its place. */
import assert from 'node:assert/strict'
import { type Chapter, desk, home, itemRow } from './cast.ts'
import type { Visitor } from './visitor.ts'

async function addItem(clerk: Visitor, kind: string, fields: Record<string, string>): Promise<void> {
  if (!clerk.path.startsWith(`${desk}/agenda?`)) await clerk.go(`${desk}/agenda`)
  await clerk.follow('Add an item')
  await clerk.follow(new RegExp(`^${kind}`))
  await clerk.fill(fields)
  await clerk.press('Add it')
}

export const planning: Chapter = [
  [
    'the clerk adds a member of the year, found on the record by name, and everybody sees her or him',
    async ({ window }) => {
      const clerk = await window('clerk')
      await clerk.go('/work')
      await clerk.follow('Committee work')
      await clerk.follow('Bodies and members')
      await clerk.follow('Safer Communities Scrutiny Board')
      await clerk.follow('Add a member')
      await clerk.fill({ Name: 'Silas Crome', Party: 'Green' })
      await clerk.press('Add')
      await clerk.refused('Choose who this is')
      await clerk.fill({ 'Who this is > Silas Crome': true })
      await clerk.press('Add')
      await clerk.sees(/Silas Crome Member Green/)
      const resident = await window(null)
      await resident.go('/bodies/safer-communities-scrutiny-board')
      await resident.sees('Silas Crome')
    },
  ],
  [
    'a meeting is planned: a room that is taken is refused, a member who sits elsewhere is warned of',
    async ({ window }) => {
      const clerk = await window('clerk')
      await clerk.go('/committee')
      await clerk.follow('Plan a meeting')
      await clerk.fill({ Body: 'Safer Communities Scrutiny Board', Day: '2027-03-11', Time: '10am' })
      await clerk.fill({ Place: 'Committee Room 2' })
      await clerk.press('Plan it')
      await clerk.refused('Choose another time or place', 'Standards Panel at 10am')
      await clerk.fill({ Place: 'Central Library' })
      await clerk.press('Plan it')
      await clerk.refused('Silas Crome', 'Tick the box at the end to go on all the same')
      await clerk.fill({ Day: '2027-02-23', Time: '6:30pm', Place: 'Council Chamber, Town Hall' })
      await clerk.press('Plan it')
      await clerk.sees('Tuesday 23 February 2027', 'Nothing on the agenda')
      assert.equal(clerk.path, desk)
      const resident = await window(null)
      await resident.go('/calendar/2027-02')
      await resident.follow('Safer Communities Scrutiny Board')
      assert.equal(resident.path, home)
    },
  ],
  [
    'the clerk sees the clocks and how they were counted, and what is due from her',
    async ({ window }) => {
      const clerk = await window('clerk')
      await clerk.go(desk)
      await clerk.sees('notice is due by 5pm on Monday 15 February 2027', 'due by midday on Tuesday 9 February 2027')
      await clerk.sees('taken until 4pm on Monday 22 February 2027', 'a draft is due by Tuesday 9 March 2027')
      await clerk.follow('Agenda')
      await clerk.open('How this was counted')
      await clerk.sees(
        'Left out: Saturday 20 February 2027',
        'Local Government Act 1972, sections 100A(6)(a) and 100B(3)',
      )
      await clerk.go('/work')
      await clerk.sees('Due from you', /Publish the agenda.*23 February 2027|Draft minutes.*10 November 2026/)
    },
  ],
  [
    'a councillor brings back word of another body, and it stands among what the agenda may begin with',
    async ({ window }) => {
      const clerk = await window('clerk')
      await clerk.go('/committee')
      await clerk.follow('Representation on other bodies')
      await clerk.follow('Add a representative')
      await clerk.fill({ 'The other body': 'Westmarch Police and Crime Panel', 'Reports back to': 'Safer Communities' })
      await clerk.fill({ 'Who represents the council there': 'Una Brightwell' })
      await clerk.press('Add')
      const member = await window('member')
      await member.go('/committee')
      await member.follow('Representation on other bodies')
      await member.follow('Westmarch Police and Crime Panel')
      await member.fill({ 'Day of the meeting': '2027-01-08' })
      await member.fill({ 'What members should know': 'The panel asked for a joint patrol of the river path.' })
      await member.press('Send it to committee services')
      await member.sees('Waits for an agenda')
    },
  ],
  [
    'the agenda begins with standing items and what waits for it',
    async ({ window }) => {
      const clerk = await window('clerk')
      await clerk.go(`${desk}/agenda`)
      await clerk.follow('Begin the agenda')
      await clerk.sees('Chair’s announcements', 'Feedback from the Westmarch Police and Crime Panel')
      await clerk.press('Put them on the agenda')
      await clerk.sees(/4 ?Public question time/, /6 ?Feedback from the Westmarch/, 'Verbal update by Una Brightwell')
      const member = await window('member')
      await member.go('/committee/representation/1')
      await member.sees('On an agenda')
    },
  ],
  [
    'items of every kind: a report, a presentation, a witness, lettered items, and one that is not for the public',
    async ({ window }) => {
      const clerk = await window('clerk')
      await addItem(clerk, 'Report', { Title: 'Lighting of the river path' })
      const police = { Organisation: 'Westmarch Police', 'Who presents it': 'Inspector Dale Rook' }
      await addItem(clerk, 'Presentation', { Title: 'Policing the summer', ...police })
      const witness = { 'The witness': 'Ivo Sandmartin', Organisation: 'Friends of the River' }
      await addItem(clerk, 'External witness', { Title: 'Life beside the river', ...witness })
      await addItem(clerk, 'Heading', { Title: 'Reports of partners' })
      for (const partner of ['Fire service', 'Probation service']) {
        await addItem(clerk, 'Verbal update', { Title: partner })
        const row = itemRow(clerk, partner)
        await row.open('Move it elsewhere')
        await row.fill({ 'Make it a lettered item below': 'Reports of partners' })
        await row.press('Put it below')
      }
      await clerk.sees(/\(A\) ?Fire service/, /\(B\) ?Probation service/)
      await addItem(clerk, 'Report', { Title: 'Contract for lamps' })
      await clerk.follow(/Who may see it.*Contract for lamps/)
      await clerk.fill({ 'Who may see its papers and hear it? > Not the public: it is exempt': true })
      await clerk.press('Save')
      await clerk.refused(/paragraph/i)
      await clerk.fill({
        'It is information > Paragraph 3': true,
        'Title for those who may see it': 'Lamps by Zephyrquill',
      })
      await clerk.fill({ 'Why the public interest favours keeping it back': 'Gossamerfen would lose its bid.' })
      await clerk.press('Save')
      await clerk.sees('Part II: the press and public are excluded', 'Lamps by Zephyrquill')
      await addItem(clerk, 'Exclusion', {})
      await clerk.sees(/That.*section 100A\(4\)|That the .*public be excluded/)
    },
  ],
]
