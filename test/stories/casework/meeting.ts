/** Meetings of the problem-solving group in stories: called, opened, and closed by the pages of its chair. */
import { agency, person, type Who, type World } from '../../casework-world.ts'
import type { Cast } from './cast.ts'

/** 'panels/abc' → its slug, in SQL. */
const of = (at: string) => `slug = '${at.split('/').at(-1)}'`
const london = (local: string) => `'${local}'::timestamp at time zone 'Europe/London'`

/** The standing group, with the police and the landlord as its usual members; its address. */
export async function standingGroup(world: World): Promise<string> {
  const kind = 'problem-solving-group'
  const group = { kind, name: 'Problem-solving group', agreement: `1-${agency.safety}`, every: 'month' }
  const people = (await world.post('asb', '/panels/groups/new', group)).location
  for (const who of [`${person.police}-${agency.police}`, `${person.housing}-${agency.homes}`])
    await world.post('asb', people, { what: 'add', who, capacity: 'member' })
  return people.replace(/\/people$/, '')
}

/**
 * Calls the group's next meeting and puts what is due at it. A meeting is called for a day that is still to come by the database's clock:
 * the data are moved to the day of the story. `by`: its chair. Its address.
 */
export async function callMeeting(
  { window, world }: Cast,
  group: string,
  local: string,
  by: Who = 'asb',
): Promise<string> {
  const chair = await window(by)
  await chair.go(group)
  await chair.follow(/^Call (the next|another) meeting/)
  const ahead = Temporal.Now.plainDateISO('Europe/London').add({ days: 3 }).toString()
  await chair.fill({ 'What is it called?': `Group of ${local.slice(0, 10)}`, 'On which day?': ahead })
  await chair.fill({ 'At what time?': '14:30' })
  await chair.press('Call it')
  const at = chair.path.replace(/\/agenda$/, '')
  await world.past(`update casework.panel set due = ${london(local)} where ${of(at)}`)
  await chair.go(`${at}/agenda`)
  await chair.press('Put them on the agenda')
  return at
}

/** A panel opens about when it is due, by the database's clock as well: for that moment it is due now. Everybody came. */
export async function openMeeting(
  { window, world, really }: Cast,
  at: string,
  local: string,
  by: Who = 'asb',
): Promise<void> {
  const chair = await window(by)
  await world.past(`update casework.panel set due = now() where ${of(at)}`)
  await really(async () => {
    await chair.go(at)
    await chair.follow('Open the panel')
    await chair.sees('This is noted as a disclosure and cannot be undone')
    await chair.press('Open the panel')
  })
  await world.past(`update casework.panel set due = ${london(local)} where ${of(at)}`)
  await chair.follow('Note who came')
  await chair.press('Save')
}

export async function closeMeeting({ window, world }: Cast, at: string, local: string, by: Who = 'asb'): Promise<void> {
  const chair = await window(by)
  await chair.go(`${at}/close`)
  await chair.press('Close the panel')
  await world.past(
    `update casework.panel set opened_at = ${london(local)}, closed_at = ${london(local)} + interval '1 hour' where ${of(at)}`,
  )
}
