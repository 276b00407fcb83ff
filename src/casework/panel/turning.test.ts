/** When a panel opens, what can be changed before, and how it is cancelled: by its pages, and by SQL as the application. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, ask, makeWorld, person, type World } from '../../../test/casework-world.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

const when = {
  name: 'December group',
  agreement: '1-2',
  'due-day': '9',
  'due-month': '12',
  'due-year': '2092',
  time: '14:30',
}
const called = async (): Promise<string> => {
  const made = await world.post('asb', '/panels/new', when)
  assert.equal(made.status, 303, made.text)
  return made.location.replace('/people', '')
}
const slugOf = (at: string) => at.split('/').at(-1) ?? ''
const dueIn = (at: string, much: string) =>
  world.past(`update casework.panel set due = now() + interval '${much}' where slug = '${slugOf(at)}'`)
const set = (at: string, what: string) =>
  world.as('asb', tx => ask(tx, `update casework.panel set ${what} where slug = '${slugOf(at)}' returning id`))

test('a panel is called for a time to come, and what else is wrong is named with it', async () => {
  const { status, text } = await world.post('asb', '/panels/new', { ...when, name: 'x', 'due-year': '2020' })
  assert.equal(status, 422)
  assert.match(text, /Enter a name of at least 3 letters/)
  assert.match(text, /Enter a day and a time that are still to come/)
  assert.ok(text.includes('href="#due-day"') && text.includes('value="2020"') && text.includes('value="14:30"'))
  const both = (await world.post('asb', '/panels/new', { ...when, time: 'noon', 'due-day': '' })).text
  assert.match(both, /Give the day with its day/)
  assert.match(both, /Enter the time as 14:30/)
})

test('a panel opens from 2 hours before it is due until 24 hours after, by its page and by SQL', async () => {
  for (const [much, opens] of [
    ['121 minutes', false],
    ['-24 hours -1 minute', false],
    ['119 minutes', true],
    ['-23 hours -59 minutes', true],
  ] as const) {
    const at = await called()
    await dueIn(at, much)
    const shown = await world.get('asb', at)
    const asked = await world.get('asb', `${at}/open`)
    assert.equal(shown.text.includes(`href="${at}/open"`), opens, much)
    assert.equal(/<form[^>]*action="[^"]*\/open"/.test(asked.text), opens, much)
    if (opens) assert.equal((await world.post('asb', `${at}/open`, {})).location, at, much)
    else {
      assert.match(
        (await world.post('asb', `${at}/open`, {})).text,
        /from 2 hours before it is due until 24 hours after/,
      )
      await assert.rejects(set(at, 'opened_at = now()'), /about when it is due/, much)
    }
    const other = await called()
    await dueIn(other, much)
    if (opens) assert.equal((await set(other, 'opened_at = now()')).length, 1)
  }
})

test('before it opens somebody is asked, and told how many cases and people', async () => {
  const at = await called()
  const { reference } = await world.open('asb')
  await world.post('asb', at, { what: 'put', reference })
  await world.post('asb', `${at}/people`, { what: 'add', who: `${person.police}-${agency.police}`, capacity: 'member' })
  await dueIn(at, '1 hour')
  assert.equal((await world.post('asb', at, { what: 'open' })).status, 422, 'one click opens nothing')
  const { text } = await world.get('asb', `${at}/open`)
  assert.match(text, /Open the panel now\?/)
  assert.match(text, /2 people sit at it\. They will see 1 case of your agency/)
  assert.ok(!(await world.get('police', at)).text.includes(reference))
  await world.post('asb', `${at}/open`, {})
  assert.ok((await world.get('police', at)).text.includes(reference))
  assert.equal((await world.get('asb', `${at}/open`)).location, at, 'it is open already')
})

test('its name and time change until it opens, to a time to come; afterwards they stand', async () => {
  const at = await called()
  const form = await world.get('asb', `${at}/change`)
  for (const value of ['December group', '14:30', '2092']) assert.ok(form.text.includes(`value="${value}"`), value)
  const changed = { ...when, name: 'January group', 'due-month': '1', 'due-year': '2093', time: '9.15' }
  assert.equal((await world.post('asb', `${at}/change`, changed)).location, at)
  assert.match((await world.get('asb', at)).text, /January group[\s\S]*9 January 2093, 9:15am/)
  assert.match((await world.post('asb', `${at}/change`, { ...changed, 'due-year': '2020' })).text, /still to come/)
  const both = (await world.post('asb', `${at}/change`, { ...changed, name: 'x', 'due-year': '2020' })).text
  assert.ok(both.includes('Enter a name of at least 3 letters') && both.includes('still to come'))
  const forged = { ...changed, 'due-year': '2020', was: '2020-01-09T09:15:00Z' }
  assert.match((await world.post('asb', `${at}/change`, forged)).text, /still to come/, 'the command asks too')
  await world.past(
    `update casework.panel set due = date_trunc('minute', now()) - interval '1 hour' where slug = '${slugOf(at)}'`,
  )
  const late = [
    ...(await world.get('asb', `${at}/change`)).text.matchAll(/name="(was|due-\w+|time)"[^>]*value="([^"]*)"/g),
  ]
  const unmoved = Object.fromEntries(late.map(([, name = '', value = '']) => [name, value]))
  assert.equal(Object.keys(unmoved).length, 5)
  assert.equal(
    (await world.post('asb', `${at}/change`, { ...unmoved, name: 'Late group' })).location,
    at,
    'only its name',
  )
  await assert.rejects(set(at, "due = now() - interval '1 hour'"), /a time to come/)
  await assert.rejects(set(at, "due = now() - interval '1 hour', opened_at = now()"), /a time to come/)
  await dueIn(at, '1 hour')
  await world.post('asb', `${at}/open`, {})
  assert.match((await world.post('asb', `${at}/change`, changed)).text, /its name and its time stand/)
  await assert.rejects(set(at, "due = now() + interval '1 day'"), /keeps its name and time/)
  await assert.rejects(set(at, "name = 'Other'"), /keeps its name and time/)
})

test('a panel that was cancelled says so, by whom is kept, and it is never opened', async () => {
  const at = await called()
  await dueIn(at, '1 hour')
  const { reference } = await world.open('asb')
  assert.equal((await world.post('asb', `${at}/cancel`, {})).location, at)
  const { text } = await world.get('asb', at)
  assert.match(text, /This panel was cancelled/)
  assert.ok(!text.includes(`${at}/open`) && !text.includes(`${at}/people`))
  assert.match((await world.get('asb', '/panels')).text, /Cancelled/)
  assert.ok(!(await world.get('asb', '/work')).text.includes(at))
  for (const page of ['open', 'change', 'cancel']) {
    assert.match((await world.get('asb', `${at}/${page}`)).text, /This panel was cancelled: call another one/, page)
    assert.match(
      (await world.post('asb', `${at}/${page}`, when)).text,
      /This panel was cancelled: call another one/,
      page,
    )
  }
  assert.match((await world.post('asb', at, { what: 'put', reference })).text, /was cancelled/)
  for (const what of ['opened_at = now()', 'cancelled_at = null', "name = 'Again'"])
    await assert.rejects(set(at, what), /cancelled stays so/, what)
  const row = `select cancelled_by, cancelled_at <= now() as past, opened_at from casework.panel where slug = '${slugOf(at)}'`
  assert.deepEqual(await world.past(row), [{ cancelled_by: person.asb, past: true, opened_at: null }])
})

test('an open panel is closed and not cancelled; only the agency that convenes it finds these pages', async () => {
  const at = await called()
  await world.post('asb', `${at}/people`, { what: 'add', who: `${person.police}-${agency.police}`, capacity: 'chair' })
  for (const page of ['open', 'change', 'cancel']) {
    assert.equal((await world.get('police', `${at}/${page}`)).status, 404, page)
    assert.equal((await world.post('police', `${at}/${page}`, when)).status, 404, page)
  }
  await dueIn(at, '1 hour')
  await world.post('asb', `${at}/open`, {})
  assert.match((await world.post('asb', `${at}/cancel`, {})).text, /closed rather than cancelled/)
  await assert.rejects(set(at, 'cancelled_at = now()'), /closed, not cancelled/)
})
