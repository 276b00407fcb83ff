/** What the forms of casework ask: all that is wrong is named at once, and reasons fit how somebody comes to a case. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, person, type World } from '../../test/casework-world.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

const odd = { name: '–', 'born-day': '1', 'born-month': '1', 'born-year': '2126', postcode: 'TM4' }
const says = {
  name: 'Enter the name; where nobody knows it',
  born: 'A date of birth must be in the past',
  postcode: 'Enter a whole postcode',
}

test('a wrong name, date and postcode are named together, each at its field, and what was typed stays', async () => {
  const { slug } = await world.open('asb')
  for (const [path, body] of [
    [
      '/cases/new/tenancy',
      { ...odd, 'on-day': '2', 'on-month': '11', 'on-year': '2026', agency: String(agency.safety), concern: 'Noise.' },
    ],
    [`/cases/${slug}/parties/new`, { ...odd, role: 'witness' }],
    [
      `/cases/${slug}/parties/${String((await world.past('select min(id) as id from casework.party'))[0]?.['id'])}`,
      { ...odd, role: 'subject' },
    ],
  ] as const) {
    const { status, text } = await world.post('asb', path, body)
    assert.equal(status, 422, path)
    for (const sentence of Object.values(says)) assert.ok(text.includes(sentence), `${path} ${sentence}`)
    for (const href of ['#name', '#born-day', '#postcode'])
      assert.ok(text.includes(`href="${href}"`), `${path} ${href}`)
    for (const typed of ['–', '2126', 'TM4']) assert.ok(text.includes(`value="${typed}"`), `${path} ${typed}`)
  }
  const half = { ...odd, 'born-month': 'May', agency: String(agency.safety), concern: '' }
  const { text } = await world.post('asb', '/cases/new/tenancy', half)
  for (const sentence of ['The month must be a number', says.postcode, says.name, 'Say what happened'])
    assert.ok(text.includes(sentence), sentence)
})

test('a search names a missing name, an odd postcode and missing words together', async () => {
  const { text } = await world.post('asb', '/cases/search', { name: '–', postcode: 'TM4', reason: 'other', words: '' })
  for (const sentence of ['Enter a name', says.postcode, 'Say what it is']) assert.ok(text.includes(sentence), sentence)
})

const offered = (text: string) => [...text.matchAll(/name="reason"[^>]*value="([a-z-]+)"/g)].map(([, key]) => key)

test('who sees a case by an open panel is asked about the panel, which is chosen already; likely reasons only', async () => {
  const { slug, reference } = await world.open('asb')
  const at = `/cases/${slug}`
  const due = Temporal.Now.instant().add({ hours: 1 }).toZonedDateTimeISO('Europe/London')
  const called = await world.post('asb', '/panels/new', {
    name: 'December group',
    agreement: '1-2',
    'due-day': String(due.day),
    'due-month': String(due.month),
    'due-year': String(due.year),
    time: due.toPlainTime().toString({ smallestUnit: 'minute' }),
  })
  const panel = called.location.replace('/people', '')
  await world.post('asb', `${panel}/people`, {
    what: 'add',
    who: `${person.police}-${agency.police}`,
    capacity: 'member',
  })
  await world.post('asb', panel, { what: 'put', reference })
  await world.post('asb', `${panel}/open`, {})
  const { text } = await world.get('police', at)
  assert.match(text, /You see it while the panel “December group” is open/)
  assert.match(text, /For the panel “December group”/)
  assert.deepEqual(offered(text), ['panel', 'request-from-person', 'new-report', 'duty-cover', 'other'])
  assert.match(text, /value="panel" checked/)
  assert.match((await world.post('police', at, { reason: 'court' })).text, /Choose why/)
  assert.match((await world.post('police', at, { reason: 'other' })).text, /value="other" checked/)
  assert.equal((await world.post('police', at, { reason: 'panel' })).location, at)
  assert.ok((await world.get('police', at)).text.includes('Dorian Flax'))
})

test('a colleague of the owning agency is not offered the panel; whoever a case is shared with chooses from all', async () => {
  const { slug } = await world.open('asb')
  const at = `/cases/${slug}`
  const { text } = await world.get('second', at)
  assert.ok(
    !offered(text).includes('panel') && offered(text).includes('court') && !/value="[a-z-]+" checked/.test(text),
  )
  assert.match((await world.post('second', at, { reason: 'panel' })).text, /Choose why/)
  await world.post('asb', `${at}/people/share`, { offer: `${person.housing}-${agency.homes}-1`, why: 'Their tenant' })
  assert.equal(offered((await world.get('housing', at)).text).length, 9)
})
