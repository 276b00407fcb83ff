/** The pages of casework as their users meet them: what they ask, show, keep, and how they say no. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, person, type Who, type World } from '../../test/casework-world.ts'
import { testEngine } from '../../test/engine.ts'
import { caseworkPages } from './pages.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

const flax = {
  agency: String(agency.safety),
  name: 'Dorian Flax',
  'born-day': '30',
  'born-month': '5',
  'born-year': '1999',
  lines: '14 Teasel Walk',
  postcode: 'tm42qb',
  concern: 'Loud music at night.',
  'on-day': '2',
  'on-month': '11',
  'on-year': '2026',
}
/** Somebody of that name is in a case already: it is somebody else. */
const elsewhere = (asked: string, body: Record<string, string>) => ({
  ...body,
  lookedUp: /name="lookedUp" value="([^"]*)"/.exec(asked)?.[1] ?? '',
  sameAs: '0-none',
})
async function openByForm(who: Who = 'asb', more = {}): Promise<string> {
  const body = { ...flax, ...more }
  const first = await world.post(who, '/cases/new/tenancy', body)
  const answer = first.status === 200 ? await world.post(who, '/cases/new/tenancy', elsewhere(first.text, body)) : first
  assert.equal(answer.status, 303, answer.text)
  return answer.location
}
const say = (who: Who, at: string, reason = 'duty-cover') => world.post(who, at, { reason, words: '' })
const idOf = async (at: string) =>
  Number((await world.past(`select id from casework."case" where slug = '${at.split('/').at(-1)}'`))[0]?.['id'])
const bare = (text: string) => text.replaceAll(/<link rel="canonical"[^>]*>|<p class="wardmote-printed">.*?<\/p>/g, '')

test('a case is opened by one form, and its page shows what was typed', async () => {
  const at = await openByForm()
  const { text, headers } = await world.get('asb', at)
  for (const shown of [
    'Dorian Flax',
    '30 May 1999',
    '14 Teasel Walk',
    'TM4 2QB',
    'Loud music at night.',
    'Corin Maddox',
  ])
    assert.ok(text.includes(shown), shown)
  assert.equal(headers.get('cache-control'), 'no-store')
  assert.ok(!/<title>[^<]*Flax/.test(text), 'a browser’s history holds no name')
})

test('what is wrong with the form is said at its field, and what was typed stays', async () => {
  const wrong: [Record<string, string>, RegExp][] = [
    [{ name: '' }, /Enter the name/],
    [{ postcode: 'TM4' }, /Enter a whole postcode/],
    [{ 'born-day': '31', 'born-month': '2' }, /There is no such day/],
    [{ 'born-year': '2126' }, /must be in the past/],
    [{ concern: '' }, /Say what happened/],
    [{ agency: String(agency.police) }, /Choose an agency whose cases you work/],
  ]
  for (const [change, says] of wrong) {
    const { status, text } = await world.post('asb', '/cases/new/tenancy', { ...flax, name: 'Odd Name', ...change })
    assert.equal(status, 422)
    assert.match(text, says)
    assert.ok(text.includes('14 Teasel Walk') && text.includes('value="1999"') === !('born-year' in change))
  }
  assert.equal((await world.past(`select from casework.party where name = 'Odd Name'`)).length, 0)
})

test('a colleague is asked why, once a session and case, before anything is read', async () => {
  const at = await openByForm()
  const id = await idOf(at)
  const entries = () =>
    world.past(
      `select reason from access.entry where account_id = ${person.second} and ids @> array[${id}]::bigint[] order by id`,
    )
  const asked = await world.get('second', at)
  assert.match(asked.text, /Why are you opening this case\?/)
  assert.ok(!asked.text.includes('Dorian Flax'))
  assert.deepEqual(await entries(), [])
  assert.match((await world.post('second', at, { reason: '' })).text, /Choose why/)
  assert.match((await world.post('second', at, { reason: 'other', words: '' })).text, /Say what it is/)
  assert.equal((await world.post('second', at, { reason: 'other', words: 'yearly audit' })).status, 303)
  for (const _ of [1, 2]) assert.ok((await world.get('second', at)).text.includes('Dorian Flax'))
  assert.deepEqual(await entries(), [{ reason: 'other: yearly audit' }, { reason: 'other: yearly audit' }])
  assert.ok((await world.get('asb', at)).text.includes('Dorian Flax'), 'whose case it is is not asked')
  assert.equal(
    (
      await world.past(
        `select from casework.opened_for where session_id = (select max(session_id) from casework.opened_for)`,
      )
    ).length,
    1,
  )
})

test('what is not theirs and what is not there answer with the same status, words and headers, on every page', async () => {
  const at = await openByForm()
  const panel = (
    await world.post('asb', '/panels/new', {
      name: 'Group',
      agreement: '1-2',
      'due-day': '1',
      'due-month': '12',
      'due-year': '2092',
      time: '10:00',
    })
  ).location.replace('/people', '')
  const paths = caseworkPages(testEngine)
    .map(({ path }) => path)
    .filter(path => path.includes(':slug'))
  assert.ok(paths.length > 10)
  for (const who of ['stranger', 'police', 'guest'] as const)
    for (const path of paths) {
      const theirs = path.startsWith('/panels') ? (panel.split('/').at(-1) ?? '') : (at.split('/').at(-1) ?? '')
      const [one, none] = ['x'.repeat(16), theirs].map(slug => path.replace(':slug', slug).replace(':party', '1'))
      for (const ask of [(to = '') => world.get(who, to), (to = '') => world.post(who, to, { reason: 'court' })]) {
        const [hidden, missing] = [await ask(one), await ask(none)]
        assert.equal(hidden.status, missing.status, path)
        // A form that is not whole says so before anybody looks for the case.
        assert.ok([404, 405].includes(missing.status), `${path} ${missing.status}`)
        assert.equal(bare(hidden.text), bare(missing.text), path)
        const plain = ({ headers }: typeof hidden) =>
          [...headers].filter(([name]) => name !== 'date' && name !== 'etag')
        assert.deepEqual(plain(hidden), plain(missing), path)
      }
    }
})

test('a list shows whom the cases are about, and is a reading that the log holds', async () => {
  await openByForm('asb', { name: 'Listed Person' })
  const before = await world.past(`select max(id) as id from access.entry`)
  const { text } = await world.get('asb', '/cases')
  assert.ok(text.includes('Listed Person'))
  const entries = await world.past(
    `select what, reason, account_id from access.entry where id > ${String(before[0]?.['id'])}`,
  )
  assert.deepEqual(entries, [{ what: 'list', reason: 'case-list', account_id: person.asb }])
  assert.ok((await world.get('second', `/cases?of=${agency.safety}`)).text.includes('Listed Person'))
  assert.ok(!(await world.get('stranger', `/cases?of=${agency.safety}`)).text.includes('Listed Person'))
  assert.ok(!(await world.get('guest', '/cases')).text.includes('Listed Person'))
})

test('a long list goes on from page to page without losing or repeating a case', async () => {
  for (let n = 0; n < 30; n++) await world.open('stranger', { people: [{ role: 'subject', name: `Person ${n}` }] })
  const seen: string[] = []
  for (let at: string | undefined = '/cases'; at !== undefined;) {
    const { text } = await world.get('stranger', at)
    seen.push(...[...text.matchAll(/>(TEN-[\d-]+)</g)].map(([, reference = '']) => reference))
    at = /href="(\/cases\?after=[^"]+)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&')
  }
  assert.equal(seen.length, 30)
  assert.equal(new Set(seen).size, 30)
})

test('a note, an assignment, closing and opening again stand in the case', async () => {
  const at = await openByForm()
  assert.equal(
    (await world.post('asb', `${at}/note`, { field: 'risk', says: 'The neighbour is alone.' })).location,
    `${at}?saved`,
  )
  assert.equal((await world.post('asb', `${at}/worker`, { worker: String(person.second) })).location, `${at}?saved`)
  assert.match(
    (await world.post('asb', `${at}/note`, { field: 'risk', says: 'x' })).location,
    /^\/cases\/\w+$/,
    'no longer theirs: asked why',
  )
  await say('asb', at)
  assert.equal(
    (await world.post('asb', `${at}/tenancy/closed`, { why: 'The noise has stopped.' })).location,
    `${at}?saved`,
  )
  const { text } = await world.get('asb', at)
  for (const shown of [
    'The neighbour is alone.',
    'Assigned to Second Worker',
    'Why is it closed? The noise has stopped.',
  ])
    assert.ok(text.includes(shown), shown)
  await world.post('asb', `${at}/tenancy/closed`, { why: 'Twice.' })
  assert.ok(!(await world.get('asb', at)).text.includes('Twice.'), 'who presses late changes nothing')
  await world.post('asb', `${at}/tenancy/reopened`, { why: 'It is back.' })
  assert.ok((await world.get('asb', at)).text.includes('Why? It is back.'))
  assert.match(
    (await world.post('asb', `${at}/worker`, { worker: String(person.police) })).text,
    /who works cases of the owning agency/,
  )
})

test('the owning agency adds people and puts right what it wrote; they are found by the new name', async () => {
  const at = await openByForm('asb', { name: 'Wrong Name' })
  const id = await idOf(at)
  assert.equal(
    (await world.post('asb', `${at}/parties/new`, { role: 'victim', name: 'Mabel Ottaway', postcode: 'TM4 2QB' }))
      .location,
    at,
  )
  const [party] = await world.past(`select id from casework.party where case_id = ${id} and role = 'subject'`)
  const form = `${at}/parties/${String(party?.['id'])}`
  const shown = await world.get('asb', form)
  assert.ok(shown.text.includes('Wrong Name') && shown.text.includes('TM4 2QB') && shown.text.includes('value="1999"'))
  assert.equal(
    (await world.post('asb', form, { role: 'subject', name: 'Right Name', lines: '', postcode: '' })).location,
    at,
  )
  const { text } = await world.get('asb', at)
  assert.ok(
    text.includes('Right Name') &&
      text.includes('Put right') &&
      !text.includes('Wrong Name') &&
      !text.includes('14 Teasel Walk'),
  )
  const keys = await world.past(
    `select key from casework.key where party_id = ${String(party?.['id'])} and kind in ('name', 'born', 'postcode') order by key`,
  )
  assert.deepEqual(keys, [{ key: 'name' }, { key: 'right' }])
  const other = await openByForm()
  assert.equal((await world.get('asb', `${other}/parties/${String(party?.['id'])}`)).status, 404, 'of another case')
})

test('whoever receives a case by an agreement is told what, and under which; what they do not receive is not there', async () => {
  const at = await openByForm()
  await world.post('asb', `${at}/note`, { field: 'health', says: 'Attends the clinic.' })
  await world.post('asb', `${at}/parties/new`, { role: 'complainant', name: 'Mabel Ottaway' })
  const offer = `${person.housing}-${agency.homes}-1`
  assert.equal((await world.post('asb', `${at}/people/share`, { offer, why: 'Their tenant' })).location, `${at}/people`)
  assert.match(
    (await world.get('asb', `${at}/people`)).text,
    /Tamsin Orchard[\s\S]*Larkrise Homes[\s\S]*Problem-solving group/,
  )
  assert.ok((await world.get('housing', '/cases?of=shared')).text.includes('Dorian Flax'))
  await say('housing', at, 'panel')
  const { text } = await world.get('housing', at)
  assert.match(
    text,
    /Your agency receives, under the agreement “Problem-solving group” \(Crime and Disorder Act 1998, section 115\)/,
  )
  assert.ok(text.includes('Dorian Flax') && text.includes('Loud music at night.'))
  for (const hidden of ['Mabel', 'clinic', 'TM4 2QB', 'Who may see it', 'Put right', 'Assign it'])
    assert.ok(!text.includes(hidden), hidden)
  assert.equal(
    (await world.post('housing', `${at}/note`, { field: 'plan', says: 'Tenancy visit on Monday.' })).location,
    `${at}?saved`,
  )
  assert.match(
    (await world.post('housing', `${at}/note`, { field: 'health', says: 'x' })).text,
    /Choose a kind of field that your agency receives/,
  )
  assert.ok((await world.get('asb', at)).text.includes('Tenancy visit on Monday.'))
  for (const page of ['people', 'readers', 'worker', 'close', 'parties/new', 'people/allow'])
    assert.equal((await world.get('housing', `${at}/${page}`)).status, 404, page)
  await world.post('asb', `${at}/people`, { account: String(person.housing), kind: 'shared' })
  assert.equal((await world.get('housing', at)).status, 404)
})

test('whoever limits a case stays on the list, unless they say not; nobody excludes themselves by mistake', async () => {
  const at = await openByForm()
  assert.match(
    (await world.get('asb', `${at}/people/allow`)).text,
    /Everybody else at Safety Team will no longer see the case/,
  )
  const me = String(person.asb)
  assert.match((await world.post('asb', `${at}/people/exclude`, { account: me, why: 'x' })).text, /That is you\./)
  assert.match(
    (await world.post('asb', `${at}/people/exclude`, { account: me, why: 'x', sure: 'yes' })).text,
    /assign it to somebody else first/,
  )
  assert.equal(
    (await world.post('asb', `${at}/people/allow`, { account: String(person.second), why: 'Covers' })).location,
    `${at}/people`,
  )
  assert.match((await world.get('asb', `${at}/people`)).text, /Corin Maddox[\s\S]*Second Worker/)
  assert.equal(
    (await world.post('asb', `${at}/people`, { account: me, kind: 'allowed' })).location,
    '/cases',
    'took themselves off',
  )
  assert.equal((await world.get('asb', at)).status, 404)
  await say('second', at)
  await world.post('second', `${at}/worker`, { worker: String(person.second) })
  assert.equal(
    (await world.post('second', `${at}/people/exclude`, { account: String(person.police), why: 'Knows the family' }))
      .location,
    `${at}/people`,
  )
  assert.match((await world.get('second', `${at}/people`)).text, /Knows the family/)
})

test('the owning agency sees who has read a case, and why', async () => {
  const at = await openByForm()
  await say('second', at, 'supervision')
  await world.get('second', at)
  const { text } = await world.get('asb', `${at}/readers`)
  assert.match(text, /Second Worker[\s\S]*I take it on, or supervise the work on it/)
})

test('a search goes by POST to an address that tells nothing, and says the same whether something hidden is there or not', async () => {
  await openByForm('asb', { name: 'Sought Person' })
  const asked = {
    name: 'sought person',
    'born-day': '30',
    'born-month': '5',
    'born-year': '1999',
    reason: 'new-report',
  }
  const { location } = await world.post('asb', '/cases/search', asked)
  assert.match(location, /^\/cases\/found\/\w{16}$/)
  assert.ok((await world.get('asb', location)).text.includes('Sought Person'))
  const hidden = await world.get('stranger', (await world.post('stranger', '/cases/search', asked)).location)
  const none = await world.get(
    'stranger',
    (await world.post('stranger', '/cases/search', { ...asked, name: 'Nobody Atall' })).location,
  )
  assert.equal(bare(hidden.text), bare(none.text))
  assert.match(none.text, /No case was found in which you receive such a person/)
  const told = await world.get('housing', (await world.post('housing', '/cases/search', asked)).location)
  assert.match(told.text, /Agencies that work with this person[\s\S]*Safety Team/)
  assert.ok(!told.text.includes('Sought Person') && !told.text.includes('ASB-'))
  assert.ok(!bare((await world.get('asb', '/cases/search?name=flax')).text).includes('flax'))
  assert.match((await world.post('asb', '/cases/search', { name: 'x' })).text, /Choose why/)
})

test('a panel: called, asked together, opened, shared, closed', async () => {
  const at = await openByForm()
  const [row] = await world.past(`select reference from casework."case" where id = ${await idOf(at)}`)
  const reference = String(row?.['reference'])
  const called = await world.post('asb', '/panels/new', {
    name: 'December group',
    agreement: '1-2',
    'due-day': '9',
    'due-month': '12',
    'due-year': '2092',
    time: '14.30',
  })
  const panel = called.location.replace('/people', '')
  for (const [who, of, capacity] of [
    ['police', agency.police, 'member'],
    ['guest', agency.recovery, 'guest'],
  ] as const)
    assert.equal(
      (await world.post('asb', called.location, { what: 'add', who: `${person[who]}-${of}`, capacity })).status,
      303,
    )
  assert.match(
    (
      await world.post('asb', called.location, {
        what: 'add',
        who: `${person.stranger}-${agency.stranger}`,
        capacity: 'guest',
      })
    ).text,
    /party to the agreement/,
  )
  assert.match(
    (await world.post('asb', panel, { what: 'put', reference: 'ASB-1' })).text,
    /Enter the reference of a case/,
  )
  assert.equal(
    (await world.post('asb', panel, { what: 'put', reference: ` ${reference.toLowerCase()} ` })).location,
    panel,
  )
  const early = await world.get('police', panel)
  assert.match(early.text, /shown to you from when the panel opens until it closes, for 24 hours at most/)
  assert.match(early.text, /Tuesday 9 December 2092, 2:30pm/)
  assert.ok(!early.text.includes(reference))
  assert.equal(
    (await world.post('police', `${panel}/open`, {})).status,
    404,
    'only the agency that convenes it opens it',
  )
  assert.match((await world.post('asb', `${panel}/open`, {})).text, /from 2 hours before it is due/)
  await world.past(`update casework.panel set due = now() where slug = '${panel.split('/').at(-1)}'`)
  assert.match(
    (await world.get('asb', `${panel}/open`)).text,
    /3 people sit at it\. They will see 1 case of your agency/,
  )
  await world.post('asb', `${panel}/open`, {})
  for (const who of ['police', 'guest'] as const) {
    assert.ok((await world.get(who, panel)).text.includes(reference), who)
    await say(who, at, 'panel')
    assert.ok((await world.get(who, at)).text.includes('Dorian Flax'), who)
  }
  assert.ok(!(await world.get('guest', at)).text.includes('Loud music'), 'a charity that receives identity and plan')
  const left = await world.past(`select id from casework."case" where reference = '${reference}'`)
  assert.equal(
    (await world.post('asb', `${panel}/close`, { left: left.map(one => String(one['id'])) })).location,
    panel,
  )
  for (const who of ['police', 'guest'] as const) {
    assert.equal((await world.get(who, at)).status, 404)
    const after = await world.get(who, panel)
    assert.ok(!after.text.includes(reference))
    assert.match(after.text, /were shown to you from/)
  }
  assert.match((await world.post('asb', `${panel}/open`, {})).text, /stays closed/)
})

test('whoever is taken away from an agency is refused at the next request', async () => {
  const at = await openByForm()
  await say('second', at)
  assert.equal((await world.get('second', at)).status, 200)
  await world.past(`update access.post set ended_at = now() where account_id = ${person.second}`)
  for (const path of [at, '/cases', '/cases/search', '/panels', `${at}/people`])
    assert.equal((await world.get('second', path)).status, 404, path)
  await world.past(`update access.post set ended_at = null where account_id = ${person.second}`)
})

test('who works no cases finds none of these pages, and who has not signed in is asked to', async () => {
  for (const { path, allow } of caseworkPages(testEngine)) {
    if (allow === 'everyone') continue
    const to = path
      .replaceAll(/:\w+\{[^/]*\}/g, '1')
      .replace(':slug', 'x')
      .replace(':party', '1')
    assert.equal((await world.get('clerk', to)).status, 404, path)
    const out = await world.app.request(`http://site.test${to}`)
    assert.equal(out.status, 303, path)
  }
})
