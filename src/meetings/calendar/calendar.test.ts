import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { board, makeCommitteeWorld, meeting, panel, type Who, type World } from '../../../test/committee-world.ts'

let world: World
before(async () => {
  world = await makeCommitteeWorld()
})
after(() => world.db.close())

const day = (name: string, date: string) => {
  const { day, month, year } = Temporal.PlainDate.from(date)
  return { [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}
type Fields = Record<string, string>
const plan = (who: Who | null, date: string, more: Fields = {}) =>
  world.post(who, '/committee/meetings/new', {
    body: String(board.id),
    ...day('date', date),
    starts: '6.30pm',
    venue: 'Council Chamber, Town Hall',
    kind: 'ordinary',
    ...more,
  })
const event = async (slug: string, body: string = board.slug) => {
  const { text } = await world.get(null, `/bodies/${body}/calendar.ics`)
  const found = text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT')
    .find(one => one.includes(`-meeting-${slug}@`))
  assert.ok(found, `${slug} is in the calendar`)
  return (name: string) => new RegExp(`^${name}[:;](.*)$`, 'm').exec(found)?.[1]?.trim() ?? null
}
const revision = async (slug: string) =>
  String((await world.past(`select revision from meetings.meeting where slug = '${slug}'`))[0]?.['revision'])

test('a clerk plans a meeting, with the time as people write it, and it is public at once', async () => {
  const made = await plan('clerk', '2027-04-13')
  assert.equal(made.status, 303)
  assert.equal(made.location, `/committee/meetings/${board.slug}-2027-04-13`)
  const desk = await world.get('clerk', made.location)
  assert.match(desk.text, /Tuesday 13 April 2027/)
  assert.match(desk.text, /6:30pm/)
  const page = await world.get(null, `/meetings/${board.slug}-2027-04-13`)
  assert.match(page.text, /6:30pm/)
})

test('nobody but a clerk plans, changes, moves or cancels, or sees the desk', async () => {
  for (const who of ['author', 'member', 'chair', 'monitoring', 'caseworker'] as const) {
    assert.equal((await plan(who, '2027-04-20')).status, 404, who)
    for (const below of ['', '/change', '/move', '/cancel'])
      assert.equal((await world.get(who, `/committee/meetings/${meeting.slug}${below}`)).status, 404, `${who} ${below}`)
    assert.equal(
      (await world.post(who, `/committee/meetings/${meeting.slug}/cancel`, { why: 'No reason' })).status,
      404,
    )
  }
  assert.match((await plan(null, '2027-04-20')).location, /^\/sign-in/)
  const [row] =
    await world.past(`select status, (select count(*)::int from meetings.meeting where date = '2027-04-20') as made
    from meetings.meeting where id = ${meeting.id}`)
  assert.deepEqual(row, { status: 'scheduled', made: 0 })
})

test('the database itself refuses what a councillor would write into the calendar', async () => {
  await assert.rejects(
    world.as('member', async tx => {
      const { sql } = await import('kysely')
      await sql`insert into meetings.meeting (slug, body_id, date, year) values ('x', 1, '2027-05-01', 2026)`.execute(
        tx,
      )
    }),
    /row-level security/,
  )
})

test('one body does not meet twice on a day, and what was typed stays in the form', async () => {
  const again = await plan('clerk', meeting.date, { venue: 'Committee Room 1' })
  assert.equal(again.status, 422)
  assert.match(again.text, /This body has a meeting on that day already: it begins at 6:30pm/)
  assert.match(again.text, /value="Committee Room 1"/)
})

test('a room that another meeting takes within three hours is refused by name, and is free after them', async () => {
  const other = { body: String(panel.id), venue: 'council chamber' }
  const clash = await plan('clerk', meeting.date, { ...other, starts: '16:00' })
  assert.equal(clash.status, 422)
  assert.match(
    clash.text,
    /less than 3 hours between this and another meeting there \(Safer Communities Scrutiny Board at 6:30pm\)/,
  )
  const free = await plan('clerk', meeting.date, { ...other, starts: '15:30' })
  assert.equal(free.status, 303)
})

test('members of both bodies at the same time are a warning by name, and the clerk may go on', async () => {
  await world.past(
    `insert into people.membership (person_id, body_id, year, role, position) values (3, 2, 2026, null, 1)`,
  )
  const other = { body: String(panel.id), venue: 'Committee Room 2', starts: '6pm' }
  const warned = await plan('clerk', '2027-04-13', other)
  assert.equal(warned.status, 422)
  assert.match(
    warned.text,
    /Una Brightwell sits on the Safer Communities Scrutiny Board too, which meets that day at 6:30pm/,
  )
  assert.match(warned.text, /Plan it anyway/)
  assert.equal((await plan('clerk', '2027-04-13', { ...other, anyway: 'yes' })).status, 303)
})

test('a Sunday, a bank holiday and a day that is past are told first', async () => {
  assert.match((await plan('clerk', '2027-04-25')).text, /Sunday 25 April 2027 is no working day/)
  assert.match((await plan('clerk', '2027-05-03')).text, /no working day \(Early May bank holiday\)/)
  assert.match((await plan('clerk', '2026-02-03')).text, /3 February 2026 is past/)
})

test('every field that is wrong says how to put it right', async () => {
  const { status, text } = await world.post('clerk', '/committee/meetings/new', { starts: 'evening' })
  assert.equal(status, 422)
  for (const says of [
    'Choose the body that meets',
    'Enter the day of the meeting',
    'Enter a time, like 6:30pm or 18:30',
    'Enter the place: room and building',
    'Choose what kind of meeting it is',
  ])
    assert.ok(text.includes(says), says)
  const convened = await plan('clerk', '2027-04-14', day('convened', '2027-04-14'))
  assert.match(convened.text, /A meeting is convened before it takes place/)
})

test('only the full council has an annual meeting', async () => {
  assert.match(
    (await plan('clerk', '2027-05-18', { kind: 'annual' })).text,
    /Only the full council has an annual meeting/,
  )
})

test('a meeting that is moved keeps its address and its event, whose sequence rises; everybody reads why', async () => {
  const { location } = await plan('clerk', '2027-06-08')
  const slug = location.split('/').at(-1) ?? ''
  const [at, was] = [`/committee/meetings/${slug}`, await event(slug)]
  const move = async (more: Fields) =>
    world.post('clerk', `${at}/move`, {
      ...day('date', '2027-06-15'),
      starts: '18:30',
      venue: 'Council Chamber, Town Hall',
      revision: await revision(slug),
      ...more,
    })
  assert.match((await move({})).text, /Say in a few words why, for the public/)
  assert.match((await move({ ...day('date', '2027-06-08'), why: 'Because' })).text, /Choose another day/)
  assert.equal((await move({ why: 'The chamber is being painted.' })).status, 303)
  const now = await event(slug)
  assert.equal(now('UID'), was('UID'))
  assert.equal(Number(now('SEQUENCE')), Number(was('SEQUENCE')) + 1)
  assert.equal(now('STATUS'), 'CONFIRMED')
  assert.match(now('DTSTART') ?? '', /20270615T183000$/)
  assert.equal(now('DESCRIPTION'), 'Moved from 8 June 2027. The chamber is being painted.')
  const page = await world.get(null, `/meetings/${slug}`)
  assert.match(page.text, /This meeting was moved from Tuesday 8 June 2027\. The chamber is being painted\./)
  assert.match(page.text, /EventRescheduled/)
  assert.match((await world.get(null, `/feeds/${board.slug}.atom`)).text, /15 June 2027 \(moved from 8 June 2027\)/)
})

test('a cancelled meeting says why in its page, feed and calendar, and may go ahead after all', async () => {
  const { location } = await plan('clerk', '2027-07-06')
  const slug = location.split('/').at(-1) ?? ''
  const before = Number((await event(slug))('SEQUENCE'))
  await world.past(`insert into meetings.publication (meeting_id, kind, number, due)
    select id, 'agenda', 1, '2027-06-28T09:00Z' from meetings.meeting where slug = '${slug}'`)
  const cancel = async (why: string) =>
    world.post('clerk', `${location}/cancel`, { why, revision: await revision(slug) })
  assert.match((await cancel('')).text, /Say in a few words why, for the public/)
  assert.equal((await cancel('There is no business.')).status, 303)
  assert.deepEqual(
    await world.past(
      `select p.state from meetings.publication p join meetings.meeting m on m.id = p.meeting_id where m.slug = '${slug}'`,
    ),
    [{ state: 'withdrawn' }],
  )
  const cancelled = await event(slug)
  assert.equal(cancelled('STATUS'), 'CANCELLED')
  assert.equal(Number(cancelled('SEQUENCE')), before + 1)
  assert.match((await world.get(null, `/meetings/${slug}`)).text, /This meeting was cancelled\. There is no business\./)
  assert.match((await plan('clerk', '2027-07-06')).text, /it was cancelled: open it and let it go ahead after all/)
  const back = await world.post('clerk', `${location}/move`, {
    ...day('date', '2027-07-06'),
    starts: '18:30',
    venue: 'Council Chamber, Town Hall',
    revision: await revision(slug),
  })
  assert.equal(back.status, 303)
  const again = await event(slug)
  assert.equal(again('STATUS'), 'CONFIRMED')
  assert.equal(Number(again('SEQUENCE')), before + 2)
  assert.equal(again('DESCRIPTION'), null)
})

test('a changed place raises the sequence; saving the same again, or another kind, does not', async () => {
  const { location } = await plan('clerk', '2027-09-07')
  const slug = location.split('/').at(-1) ?? ''
  const change = async (more: Fields) =>
    world.post('secondClerk', `${location}/change`, {
      starts: '6:30pm',
      venue: 'Council Chamber, Town Hall',
      kind: 'ordinary',
      revision: await revision(slug),
      ...more,
    })
  const sequence = async () => Number((await event(slug))('SEQUENCE'))
  const first = await sequence()
  assert.equal((await change({})).status, 303)
  assert.equal((await change({ kind: 'extraordinary' })).status, 303)
  assert.equal(await sequence(), first)
  assert.equal((await change({ venue: 'Library, Ferry Quarter' })).status, 303)
  assert.equal(await sequence(), first + 1)
  assert.equal((await event(slug))('LOCATION'), 'Library\\, Ferry Quarter')
})

test('the second of two clerks is shown what the first one saved, keeps what they typed, and may save again', async () => {
  const { location } = await plan('clerk', '2027-10-05')
  const slug = location.split('/').at(-1) ?? ''
  const old = await revision(slug)
  const fields = { starts: '6:30pm', kind: 'ordinary' }
  await world.post('clerk', `${location}/change`, { ...fields, venue: 'Committee Room 1', revision: old })
  const late = await world.post('secondClerk', `${location}/change`, { ...fields, venue: 'Civic Hall', revision: old })
  assert.equal(late.status, 422)
  assert.match(
    late.text,
    /Somebody else has changed this meeting since you opened it\. It now says: [^.]*Committee Room 1/,
  )
  assert.match(late.text, /value="Civic Hall"/)
  const shown = /name="revision" value="(\d+)"/.exec(late.text)?.[1] ?? ''
  const saved = await world.post('secondClerk', `${location}/change`, {
    ...fields,
    venue: 'Civic Hall',
    revision: shown,
  })
  assert.equal(saved.status, 303)
})

test('what was held stays as it was', async () => {
  const at = `/committee/meetings/${board.slug}-2026-11-10`
  for (const below of ['/change', '/move', '/cancel'])
    assert.doesNotMatch((await world.get('clerk', at + below)).text, /name="revision"/)
  const { status, text } = await world.post('clerk', `${at}/cancel`, { why: 'Never mind', revision: '1' })
  assert.equal(status, 422)
  assert.match(text, /This meeting was held, or has begun/)
  assert.equal((await world.past(`select status from meetings.meeting where id = 2`))[0]?.['status'], 'held')
})

test('a year’s calendar is proposed without bank holidays, shows clashes, and plans what is ticked, all or nothing', async () => {
  const query = new URLSearchParams({
    body: board.slug,
    ...day('first', '2027-11-01'),
    ...day('last', '2028-01-10'),
    weeks: '3',
    starts: '6pm',
    venue: 'Committee Room 1',
  })
  const at = `/committee/meetings/series?${query}`
  await plan('clerk', '2027-11-22', { venue: 'Elsewhere' })
  const { text } = await world.get('clerk', at)
  assert.match(text, /Monday 1 November 2027/)
  assert.match(text, /Monday 3 January 2028: New Year’s Day/)
  assert.match(text, /value="2027-11-22" disabled/)
  assert.match(text, /value="2027-11-01" checked/)
  const clash = await world.post('clerk', at, { days: ['2027-11-01', '2027-11-22'] })
  assert.equal(clash.status, 422)
  assert.match(clash.text, /22 November 2027: This body has a meeting on that day already/)
  assert.equal((await world.get(null, `/meetings/${board.slug}-2027-11-01`)).status, 404)
  assert.match((await world.post('clerk', at, {})).text, /Tick at least one day/)
  assert.equal((await world.post('clerk', at, { days: ['2027-11-01', '2027-12-13'] })).status, 303)
  assert.equal((await world.get(null, `/meetings/${board.slug}-2027-12-13`)).status, 200)
  assert.match((await world.get('clerk', `/committee/meetings/series?weeks=0`)).text, /Enter at least 1 week/)
})

test('committee work shows each role what is theirs, and nobody else that it is there', async () => {
  const clerk = await world.get('clerk', '/committee')
  assert.match(clerk.text, /Nothing on the agenda/)
  assert.match(clerk.text, /notice is due by 5pm on Monday 1 March 2027/)
  assert.match(clerk.text, /Standards Panel/)
  const member = await world.get('member', '/committee')
  assert.match(member.text, /Your meetings/)
  assert.doesNotMatch(member.text, /Nothing on the agenda|Plan a meeting/)
  const outside = await world.get('outsideCouncillor', '/committee')
  assert.match(outside.text, /Standards Panel/)
  assert.doesNotMatch(outside.text, /Safer Communities Scrutiny Board, /)
  const author = await world.get('author', '/committee')
  assert.match(author.text, /\/committee\/reports/)
  assert.doesNotMatch(author.text, /Standards Panel/)
  assert.match((await world.get('monitoring', '/committee')).text, /Standards Panel/)
  assert.equal((await world.get('caseworker', '/committee')).status, 404)
  assert.match((await world.get(null, '/committee')).location, /^\/sign-in/)
})

test('two clerks who plan in one room in the same moment cannot both have it', async () => {
  const at = { venue: 'Old Library', starts: '14:00', anyway: 'yes' }
  const answers = await Promise.all([
    plan('clerk', '2027-09-21', at),
    plan('secondClerk', '2027-09-21', { ...at, body: String(panel.id) }),
  ])
  assert.deepEqual(
    answers.map(one => one.status).toSorted((a, b) => a - b),
    [303, 422],
  )
})
