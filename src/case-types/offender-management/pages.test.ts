/** Selection on the real pages and in the database: referred, screened, put to the conference, refused for Fixed and adopted into Flex. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, person, type World } from '../../../test/casework-world.ts'
import { today } from '../../lib/index.ts'

const probation = 7
const day = today()
const parts = (name: string, { day: d, month, year } = day) => ({
  [`${name}-day`]: String(d),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
})

let world: World
before(async () => {
  world = await makeWorld()
  await world.past(`
    insert into access.agency (slug, name, kind) values ('probation', 'County Probation', 'probation');
    update access.post set agency_id = ${probation} where account_id = ${person.second};
    insert into access.agreement (slug, title, purpose, gateway, starts, review_on, tells_presence) values
      ('offenders', 'Managing people who offend', 'offender-management', 'Crime and Disorder Act 1998, section 115', '2025-01-01', '2030-01-01', true);
    insert into access.agreement_party (agreement_id, agency_id, signatory, signed_on)
      select 2, id, 'A', '2025-01-01' from access.agency where id in (${agency.police}, ${probation});
    insert into access.agreement_field (agreement_id, agency_id, field)
      select 2, a.id, f.field from access.agency a, unnest(array['identity', 'concern', 'risk', 'plan']) f(field) where a.id in (${agency.police}, ${probation})`)
})
after(() => world.db.close())

const form = {
  agency: String(agency.police),
  ...parts('on'),
  name: 'Silas Brackenbury',
  'born-day': '9',
  'born-month': '3',
  'born-year': '1988',
  by: 'probation',
  referrer: 'A probation officer',
  cohort: 'fixed',
  offences: 'burglary',
  grounds: 'Burgles when released.',
  evidence: 'Convictions of this year.',
  statutory: 'yes',
  state: 'community',
}

/** Opens a conference in an hour, at which the police and probation sit; gives its address. */
async function conference(): Promise<string> {
  const facts = { kind: 'macc', name: 'Conference', agreement: `2-${agency.police}`, every: 'month' }
  const people = (await world.post('police', '/panels/groups/new', facts)).location
  const added = { what: 'add', who: `${person.second}-${probation}`, capacity: 'member' }
  assert.equal((await world.post('police', people, added)).location, people)
  const soon = Temporal.Now.instant().add({ hours: 1 }).toZonedDateTimeISO('Europe/London')
  const when = { ...parts('due', soon.toPlainDate()), time: soon.toPlainTime().toString({ smallestUnit: 'minute' }) }
  const called = await world.post('police', people.replace(/people$/, 'call'), { name: 'Conference, now', ...when })
  return called.location.replace(/\/agenda$/, '')
}

const plain = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('a child, and somebody without a date of birth, are not taken; what was typed stays', async () => {
  const young = await world.post('police', '/cases/new/offender-management', {
    ...form,
    ...parts('born', day.subtract({ years: 18 }).add({ days: 1 })),
  })
  assert.equal(young.status, 422)
  assert.match(plain(young.text), /must have been 18 or over on the day of the referral/)
  assert.match(young.text, /Burgles when released\./)
  const none = { ...form, 'born-day': '', 'born-month': '', 'born-year': '' }
  const unknown = await world.post('police', '/cases/new/offender-management', none)
  assert.match(plain(unknown.text), /Enter the date of birth of the person referred/)
  assert.match(unknown.text, /href="#born/)
  const other = await world.post('asb', '/cases/new/offender-management', { ...form, agency: String(agency.safety) })
  assert.match(plain(other.text), /The police team of the area opens and keeps these cases/)
})

test('referred on the form, screened, refused for Fixed at the conference with the reason, adopted into Flex', async () => {
  const asked = plain((await world.get('police', '/cases/new/offender-management')).text)
  assert.match(asked, /Which agency refers them\?.*Which cohort is proposed\?.*Since when in custody\?/)
  const made = await world.post('police', '/cases/new/offender-management', form)
  const at = made.location
  assert.match(at, /^\/cases\/[^/]+$/, plain(made.text))
  const own = `${at}/offender-management`
  const screening = { ...parts('on'), elsewhere: 'no', checks: 'Both records.', why: 'It fits.' }
  assert.equal((await world.post('police', `${own}/screened`, screening)).location, `${at}?saved`)
  const burglary = { offence: '28A', named: '', kind: 'burglary', stage: 'convicted', reference: '1' }
  const offence = await world.post('police', `${own}/offence-recorded`, { ...parts('on'), ...burglary })
  assert.equal(offence.location, `${at}?saved`, plain(offence.text))
  assert.equal((await world.post('police', `${own}/evaluated`, { note: '' })).location, `${at}?saved`)
  const page = (await world.get('police', at)).text
  assert.match(plain(page), /Fixed cannot be chosen today\. High risk of reoffending cannot be evaluated: no score/)
  assert.match(plain(page), /438 points in 1 offence/)
  const [entry] = /#event-\d+/.exec(page) ?? []
  assert.ok(entry && page.includes(`id="${entry.slice(1)}"`), 'the entry that it was found by stands on the page')
  assert.equal((await world.get('police', `${own}/adopted`)).status, 404, 'decided at the conference alone')

  const panel = await conference()
  assert.match((await world.get('police', `${panel}/agenda`)).text, /New referral/)
  const [row] = await world.past(`select id from casework."case" where slug = '${at.slice('/cases/'.length)}'`)
  await world.post('police', `${panel}/agenda`, { case: [String(row?.['id'])] })
  await world.post('police', `${panel}/open`, {})
  const decide = `${panel}${at}/offender-management/adopted`
  const choice = { cohort: 'fixed', why: 'As the papers say.', benefit: 'A home would stop it.', group: '' }
  await world.post('police', `${panel}/attendance`, { said: [`${person.police}-present`] })
  const alone = await world.post('police', decide, { ...choice, cohort: 'flex' })
  assert.equal(alone.status, 422)
  await world.post('police', `${panel}/attendance`, {
    said: [`${person.police}-present`, `${person.second}-present`],
  })
  const refused = await world.post('police', decide, choice)
  assert.equal(refused.status, 422)
  assert.match(plain(refused.text), /Severity of offences fails: the weights come to 438 points, of 800 points needed/)
  assert.match(refused.text, /A home would stop it\./, 'what was typed stays')
  const taken = await world.post('police', decide, { ...choice, cohort: 'flex' })
  assert.equal(taken.location, `${panel}${at}`, plain(taken.text))
  const marks = await world.past(
    `select key, value from casework.mark where case_id = ${Number(row?.['id'])} order by id`,
  )
  assert.ok(marks.some(one => one['key'] === 'cohort' && one['value'] === 'flex'))
  assert.ok(marks.some(one => one['key'] === 'statutory' && one['value'] === 'yes'))
})
