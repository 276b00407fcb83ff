import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { account, board, makeCommitteeWorld, panel, person, type World } from '../../../test/committee-world.ts'
import { loadProfile } from '../../authority/index.ts'
import { loadBodies } from '../../people/index.ts'

let world: World
before(async () => {
  world = await makeCommitteeWorld()
})
after(() => world.db.close())

const at = `/committee/bodies/${board.slug}`
const noted = async () =>
  (await world.past(`select what, reason, recipient from access.entry where kind = 'administration' order by id`)).map(
    one => [one['what'], one['reason'], one['recipient']].filter(Boolean).join(' / '),
  )
const dateOf = (name: string, day: string, month: string, year: string) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
})

test('bodies and members are kept by clerks, and nobody else learns that the pages are there', async () => {
  for (const who of ['author', 'member', 'chair', 'monitoring', 'caseworker'] as const)
    for (const page of [
      '/committee/bodies',
      '/committee/bodies/new',
      at,
      `${at}/change`,
      `${at}/open`,
      `${at}/members/new`,
      `${at}/members/3?year=2026`,
      `${at}/copy`,
      '/committee/people/3',
    ])
      assert.equal((await world.get(who, page)).status, 404, `${who} ${page}`)
  assert.equal((await world.post('member', '/committee/bodies/new', { name: 'Club', kind: 'board' })).status, 404)
  assert.match((await world.get(null, at)).location, /^\/sign-in/)
})

test('a body is made private, with a free name, and the profile’s publisher', async () => {
  const made = await world.post('clerk', '/committee/bodies/new', {
    name: 'Youth Justice Panel',
    kind: 'panel',
    about: 'Looks at youth justice.',
    seats: '5',
    others: 'Youth Panel\nYJP',
  })
  assert.equal(made.location, '/committee/bodies/youth-justice-panel')
  assert.equal((await world.get(null, '/bodies/youth-justice-panel')).status, 404)
  assert.match((await world.get('clerk', made.location)).text, /5, 5 vacant/)
  const taken = await world.post('clerk', '/committee/bodies/new', { name: 'YJP', kind: 'board', about: 'Kept words' })
  assert.equal(taken.status, 422)
  assert.match(taken.text, /Another body has this name: Youth Justice Panel/)
  assert.match(taken.text, /Kept words/)
  const wrong = await world.post('clerk', '/committee/bodies/new', { seats: 'ten' })
  for (const says of ['Enter the name of the body', 'Choose what kind of body it is', 'Enter a number of seats'])
    assert.ok(wrong.text.includes(says), says)
})

test('opening a body says what will be seen, needs a reason, is noted, and puts it into the search; closing takes it out', async () => {
  const path = '/committee/bodies/youth-justice-panel/open'
  assert.match((await world.get('clerk', path)).text, /Everybody sees at once/)
  assert.match((await world.post('clerk', path, { open: 'yes' })).text, /Say in a few words why, for the log/)
  assert.equal((await world.post('clerk', path, { open: 'yes', why: 'The council decided so' })).status, 303)
  assert.equal((await world.get(null, '/bodies/youth-justice-panel')).status, 200)
  assert.match((await world.get(null, '/search?q=youth+justice')).text, /\/bodies\/youth-justice-panel/)
  assert.equal((await world.post('clerk', path, { open: 'no', why: 'A mistake' })).status, 303)
  assert.equal((await world.get(null, '/bodies/youth-justice-panel')).status, 404)
  assert.doesNotMatch((await world.get(null, '/search?q=youth+justice')).text, /\/bodies\/youth-justice-panel/)
  assert.deepEqual((await noted()).slice(-2), ['open body / The council decided so', 'close body / A mistake'])
})

test('not even SQL run as a clerk opens a body or makes a public one', async () => {
  const { sql } = await import('kysely')
  await assert.rejects(
    world.as('clerk', tx => sql`update people.body set public = true where id = ${panel.id}`.execute(tx)),
    /permission denied/,
  )
  await assert.rejects(
    world.as('clerk', tx =>
      sql`insert into people.body (slug, name, kind, public, publisher) values ('x', 'X', 'board', true, 'x')`.execute(
        tx,
      ),
    ),
    /row-level security/,
  )
})

test('a body that was changed here is no longer changed by the profile at the next start', async () => {
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  const { text } = await world.get('clerk', `${at}/change`)
  const revision = /name="revision" value="(\d+)"/.exec(text)?.[1] ?? ''
  const fields = { name: board.name, kind: 'board', about: 'Our own words.', seats: '6' }
  assert.equal((await world.post('clerk', `${at}/change`, { ...fields, revision })).status, 303)
  await world.db.asSystem('load-profile', tx => loadBodies(tx, profile))
  assert.match((await world.get(null, `/bodies/${board.slug}`)).text, /Our own words\./)
  const late = await world.post('secondClerk', `${at}/change`, { ...fields, about: 'Mine', revision })
  assert.equal(late.status, 422)
  assert.match(late.text, /Somebody else has changed this body since you opened it\. It is now: [^<]*Our own words\./)
  assert.match(late.text, />Mine</)
})

test('somebody new becomes a co-opted member; the public sees it, and the log', async () => {
  const path = `${at}/members/new?year=2026`
  const made = await world.post('clerk', path, {
    name: 'Ottoline Marsh',
    sits: ['coopted'],
    ...dateOf('begins', '1', '2', '2027'),
  })
  assert.equal(made.status, 303)
  await world.past(
    `update people.membership set begins = '2026-02-01' where person_id = (select id from people.person where slug = 'ottoline-marsh')`,
  )
  await world.past(`update access.edition set n = n + 1`)
  const page = await world.get(null, `/bodies/${board.slug}`)
  assert.match(page.text, /Ottoline Marsh/)
  assert.match(page.text, /co-opted, from 1 February 2026/)
  assert.match((await world.get(null, '/people/ottoline-marsh')).text, /Member, co-opted/)
  assert.match((await noted()).at(-1) ?? '', /^add member \/ person \d+$/)
})

test('a name like one on record is asked about, and nobody is made before it is answered', async () => {
  const path = `${at}/members/new?year=2026`
  const asked = await world.post('clerk', path, { name: 'S. Crome', party: 'Green' })
  assert.equal(asked.status, 422)
  assert.match(asked.text, /Choose who this is/)
  assert.match(asked.text, /Silas Crome/)
  assert.match(asked.text, /Standards Panel/)
  assert.match(asked.text, /value="Green"/)
  assert.deepEqual(await world.past(`select from people.person where name ~ '^S\\.'`), [])
  const done = await world.post('clerk', path, {
    name: 'S. Crome',
    party: 'Green',
    sits: ['votes'],
    person: String(person.outside),
  })
  assert.equal(done.status, 303)
  const again = await world.post('clerk', path, { name: 'Silas Crome', person: String(person.outside) })
  assert.match(again.text, /They are on the list of this year already/)
})

test('a second chair and a seat too many are refused; a co-opted member needs no seat', async () => {
  const path = `${at}/members/new?year=2026`
  const chair = await world.post('clerk', path, { name: 'Wilfred Tansley', role: 'Chair', sits: ['votes'] })
  assert.match(chair.text, /There is a chair already/)
  const seat = await world.post('clerk', path, { name: 'Wilfred Tansley', sits: ['votes'] })
  assert.match(seat.text, /Every seat is taken/)
  assert.deepEqual(
    await world.past(`select from people.person where slug = 'wilfred-tansley'`),
    [],
    'nobody is left behind',
  )
  assert.equal((await world.post('clerk', path, { name: 'Wilfred Tansley', sits: ['coopted'] })).status, 303)
})

test('a membership ends with its day and its reason; the seat is vacant, and the private papers are closed to them', async () => {
  const path = `${at}/members/${person.fourth}?year=2026`
  const save = (more: Record<string, string>) =>
    world.post('clerk', path, { party: 'Labour', sits: 'votes', typed: 'yes', revision: '1', ...more })
  assert.match((await save(dateOf('ends', '1', '2', '2027'))).text, /Give the last day and why the membership ended/)
  assert.match(
    (await save({ ...dateOf('begins', '2', '2', '2027'), ...dateOf('ends', '1', '2', '2027'), whyEnded: 'resigned' }))
      .text,
    /The last day must not be before the first/,
  )
  assert.equal((await save({ ...dateOf('ends', '1', '2', '2027'), whyEnded: 'resigned' })).status, 303)
  assert.match((await noted()).at(-1) ?? '', /^change member \/ resigned \/ person 4$/)
  assert.match((await world.get('clerk', at)).text, /1 seat is vacant/)
  assert.match(
    (await world.get('clerk', '/committee')).text,
    /1 seat of 6 is vacant, the latest since Monday 1 February 2027/,
  )
  const late = await save({ party: 'Green' })
  assert.match(
    late.text,
    /Somebody else has changed this membership since you opened it\. It is now: Member, Labour, until 1 February 2027/,
  )
})

test('a mistake is taken off the list, and that is noted', async () => {
  const [row] = await world.past(`select id from people.person where slug = 'wilfred-tansley'`)
  const path = `${at}/members/${String(row?.['id'])}?year=2026`
  assert.equal((await world.post('clerk', path, { remove: 'yes' })).status, 303)
  assert.match((await noted()).at(-1) ?? '', /^remove member/)
  assert.equal((await world.get('clerk', path)).status, 404)
})

test('the annual meeting of the council begins the year, and last year’s members go into it from that day', async () => {
  await world.past(
    `insert into people.body (slug, name, kind, public, publisher) values ('council', 'Council', 'council', true, 'Thornmere Borough Council') on conflict do nothing`,
  )
  const [council] = await world.past(`select id from people.body where kind = 'council'`)
  const annual = (day: string) =>
    world.post('clerk', '/committee/meetings/new', {
      body: String(council?.['id']),
      ...dateOf('date', day, '5', '2027'),
      starts: '6:30pm',
      venue: 'Great Hall',
      kind: 'annual',
    })
  await world.past(`insert into meetings.meeting (slug, body_id, date, year) values ('between', 1, '2027-05-12', 2027)`)
  assert.equal((await annual('19')).status, 303)
  assert.match((await annual('20')).text, /There is an annual meeting in that year already/)
  assert.equal((await world.past(`select year from meetings.meeting where slug = 'between'`))[0]?.['year'], 2026)
  const path = `${at}/copy?year=2027`
  const form = await world.get('clerk', path)
  assert.match(form.text, /They sit from 19 May 2027/)
  assert.match(form.text, /Until then only clerks see the new list/)
  assert.doesNotMatch(form.text, /Idris Vale/, 'whose membership ended is left out')
  assert.match((await world.post('clerk', path, {})).text, /Tick at least one member/)
  const people = [person.chair, person.vice, person.member].map(String)
  assert.equal((await world.post('clerk', path, { people })).status, 303)
  assert.deepEqual(
    await world.past(
      `select person_id, role, party, begins::text, position from people.membership where year = 2027 order by position`,
    ),
    [
      { person_id: 1, role: null, party: 'Labour', begins: '2027-05-19', position: 0 },
      { person_id: 2, role: null, party: 'Labour', begins: '2027-05-19', position: 1 },
      { person_id: 3, role: null, party: 'Liberal Democrats', begins: '2027-05-19', position: 2 },
    ],
  )
  assert.match((await world.post('clerk', path, { people })).text, /All of them are on the new list already/)
})

test('before the new year begins only clerks read its list, and this year’s members keep their seats', async () => {
  assert.doesNotMatch((await world.get(null, `/bodies/${board.slug}`)).text, /2027 to 2028/)
  assert.match((await world.get('clerk', `${at}?year=2027`)).text, /Marian Oakes/)
  const { sql } = await import('kysely')
  const seats = (who: 'chair' | 'member') =>
    world.as(
      who,
      async tx =>
        (
          await sql<{
            sits: number[]
            chairs: number[]
          }>`select people.sits_on() as sits, people.chairs() as chairs`.execute(tx)
        ).rows[0],
    )
  assert.deepEqual(await seats('chair'), { sits: [1], chairs: [1] })
  assert.deepEqual((await seats('member'))?.chairs, [])
})

test('moving the annual meeting draws the line between the years anew, for meetings and for members', async () => {
  const [row] = await world.past(`select slug, revision from meetings.meeting where kind = 'annual'`)
  const moved = await world.post('clerk', `/committee/meetings/${String(row?.['slug'])}/move`, {
    ...dateOf('date', '11', '5', '2027'),
    starts: '6:30pm',
    venue: 'Great Hall',
    why: 'The hall is taken.',
    revision: String(row?.['revision']),
  })
  assert.equal(moved.status, 303)
  assert.equal((await world.past(`select year from meetings.meeting where slug = 'between'`))[0]?.['year'], 2027)
  assert.deepEqual(await world.past(`select distinct begins::text from people.membership where year = 2027`), [
    { begins: '2027-05-11' },
  ])
})

test('a clerk says by email which person a user is, and ends it; an unknown address is refused', async () => {
  const path = `/committee/people/${person.fifth}`
  const unknown = await world.post('clerk', path, { email: 'nobody@x.example' })
  assert.equal(unknown.status, 422)
  assert.match(unknown.text, /Nobody signs in here with this email address/)
  assert.match(unknown.text, /value="nobody@x\.example"/)
  assert.equal((await world.post('clerk', path, { email: 'OUTSIDE@x.example ' })).status, 303)
  assert.match((await world.get('clerk', path)).text, /Silas Crome/)
  assert.equal((await world.post('clerk', path, { end: String(account.outsideCouncillor) })).status, 303)
  assert.deepEqual((await noted()).slice(-2), ['name holder / person 5', 'end holder / person 5'])
  await world.past(
    `insert into people.holder (account_id, person_id) values (${account.outsideCouncillor}, ${person.outside})`,
  )
})

test('substitutes are kept where standing orders allow them, and are shown', async () => {
  const path = `${at}/substitutes?year=2026`
  assert.match((await world.post('clerk', path, {})).text, /Choose a councillor/)
  assert.equal((await world.post('clerk', path, { person: String(person.outside), party: 'Green' })).status, 303)
  assert.match((await world.get(null, `/bodies/${board.slug}`)).text, /Substitutes: Silas Crome/)
  assert.equal((await world.post('clerk', path, { end: String(person.outside) })).status, 303)
  assert.doesNotMatch((await world.get(null, `/bodies/${board.slug}`)).text, /Substitutes/)
})
