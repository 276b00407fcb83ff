/** The cohort board over four areas, made from marks: its numbers, its walls, its table for spreadsheets. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { areas, countyWorld, dayAgo, marked, once, probation } from '../../../../test/county-world.ts'
import { agency, ask, person, type Who, type World } from '../../../../test/casework-world.ts'
import { countCounty, periodOf } from '../../../casework/index.ts'
import { today } from '../../../lib/index.ts'
import { offenderManagement } from '../case-type.ts'
import { cohorts } from '../kinds.ts'
import { areasOf, countyMeasures, together } from './areas.ts'

const type = { key: 'offender-management', purpose: 'offender-management' }
const month = today().toPlainYearMonth()
const period = periodOf(month.subtract({ months: 2 }), month, today())
const board = '/offender-management'

let world: World
before(async () => {
  world = await countyWorld()
})
after(() => world.db.close())

const cells = (who: Who, of = type, when = period) => world.as(who, tx => countCounty(tx, of, countyMeasures, when))
const plain = (text: string) =>
  text
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

test('the caseload of four areas by cohort is what plain SQL counts, and adds up to 216', async () => {
  const found = await cells('police')
  const shown = areasOf(found)
  for (const { id, people } of areas) {
    const area = shown.find(one => one.id === id)
    assert.deepEqual(
      cohorts.map(({ key }) => area?.n('caseload', key)),
      people,
    )
    assert.equal(
      area?.n('caseload'),
      people.reduce((sum, n) => sum + n, 0),
    )
  }
  const all = together(found)
  assert.deepEqual([...cohorts.map(({ key }) => all.n('caseload', key)), all.n('caseload')], [45, 118, 53, 216])
  const plainly = await world.past(
    `select agency_id, value, count(*)::int as n from casework.mark where key = 'cohort' and to_day is null group by 1, 2 order by 1, 2`,
  )
  assert.equal(plainly.length, 12)
  for (const { agency_id: id, value, n } of plainly)
    assert.equal(shown.find(one => one.id === id)?.n('caseload', String(value)), n)
})

test('whoever works for an agency that the agreement binds has the numbers of all, owning cases or not', async () => {
  const [police, second] = [await cells('police'), await cells('second')]
  assert.deepEqual(together(second).n('caseload'), 216)
  assert.deepEqual(second, police)
})

test('an agency that no agreement of the purpose binds has nothing, nor who works no cases; one that left has nothing but its own', async () => {
  for (const who of ['asb', 'housing', 'stranger', 'guest', 'clerk'] as const)
    assert.deepEqual(await cells(who), [], who)
  await world.past(
    `update access.agreement_party set signed_on = current_date + 1 where agreement_id = 2 and agency_id = 8`,
  )
  const names = areasOf(await cells('police')).map(({ name }) => name)
  assert.deepEqual(names, ['Aldmere Police', 'Colder Vale Police', 'Westmarch Police'])
  await world.past(
    `update access.agreement_party set signed_on = '2025-01-01' where agreement_id = 2 and agency_id = 8`,
  )
  await world.past(`update access.agreement set ends = current_date - 1 where id = 2`)
  for (const who of ['police', 'second'] as const) assert.deepEqual(await cells(who), [], who)
  await world.past(`update access.agreement set ends = null where id = 2`)
})

test('an agreement for one purpose tells no numbers of cases of another, whatever purpose is claimed', async () => {
  await marked(world, agency.safety, [{ key: 'cohort', value: 'fixed', from: dayAgo(3) }], {
    kind: 'tenancy',
    purpose: 'crime-and-disorder',
  })
  await world.past('select casework.tally_anew()')
  const other = { key: 'tenancy', purpose: 'crime-and-disorder' }
  assert.equal(together(await cells('police', other)).n('caseload'), 1, 'bound by the other agreement')
  assert.deepEqual(await cells('second', { ...other, purpose: 'offender-management' }), [])
  assert.deepEqual(await cells('police', { ...other, purpose: 'offender-management' }), [])
  assert.deepEqual(await cells('housing', { ...type, purpose: 'crime-and-disorder' }), [])
})

test('areas are compared by flows, stocks and sums over whole months, and by nothing of a single case', async () => {
  const county = (counts: string, first = period.first) =>
    world.as('police', tx =>
      ask(
        tx,
        `select * from casework.county('offender-management', 'offender-management', '[{"measure": "x", "counts": "${counts}", "mark": "cohort"}]', '${first}', '${period.last}', '${period.at}')`,
      ),
    )
  await assert.rejects(county('median'), /not compared by a median/)
  await assert.rejects(county('stock', '2026-01-02'), /whole months/)
  for (const row of await county('stock'))
    assert.deepEqual(Object.keys(row), ['agency_id', 'agency', 'measure', 'value', 'n'])
})

test('the board shows areas by cohort, what goes to Fixed against the least, and leads to the cases of the own area alone', async () => {
  const { status, text } = await world.get('police', board)
  assert.equal(status, 200)
  const said = plain(text)
  assert.match(said, /Aldmere Police 11 33 16 60 Braywick Police 11 33 15 59 Colder Vale Police 11 23 9 43/)
  assert.match(said, /Westmarch Police 12 29 13 54/)
  assert.match(said, /All areas 45 118 53 216/)
  assert.match(said, /At least 60% of resources should go to the Fixed cohort/)
  assert.match(said, /September 2021 has it. The scheme itself was not found \(not verified\)/)
  assert.match(said, /Westmarch Police 22% 60% 100 Reached/)
  assert.match(said, /Colder Vale Police 26% 50% 100 Below/)
  assert.match(said, /All areas 21% 58% 400 Below/)
  const links = [...text.matchAll(/href="(\/services\/offender-management\/figures\/caseload[^"]*)"/g)].map(
    ([, href = '']) => href.replaceAll('&amp;', '&'),
  )
  assert.equal(links.length, 4)
  assert.ok(links.every(href => href.includes(`of=${agency.police}`)))
})

test('the board as at a day before says what was so then; a wrong day is said and today counted', async () => {
  const before = plain((await world.get('police', `${board}?at=${dayAgo(41)}`)).text)
  assert.match(before, /Nobody is in a cohort|All areas 0 0 0 0/)
  const wrong = await world.get('police', `${board}?at-day=31&at-month=2&at-year=2026`)
  assert.equal(wrong.status, 200)
  assert.match(wrong.text, /Enter the day as at which it is counted/)
  assert.match(plain(wrong.text), /All areas 45 118 53 216/)
  const future = await world.get('police', `${board}?at=${today().add({ days: 1 }).toString()}`)
  assert.match(future.text, /Enter today or a day in the past/)
})

test('nobody else has the board: not who is not bound, not for an agency that is not theirs', async () => {
  for (const who of ['asb', 'housing', 'stranger', 'guest', 'clerk'] as const)
    for (const path of [board, `${board}/caseload.csv`]) assert.equal((await world.get(who, path)).status, 404, who)
  assert.equal((await world.get('police', `${board}?of=${agency.safety}`)).status, 404)
  assert.equal((await world.get('second', `${board}?of=${agency.safety}`)).status, 404, 'own, and not bound')
  assert.equal((await world.get('second', `${board}?of=${probation}`)).status, 200)
})

test('the caseload is saved as a table, areas in rows, with its definition', async () => {
  const { text, headers } = await world.get('police', `${board}/caseload.csv`)
  assert.match(headers.get('content-type') ?? '', /text\/csv/)
  assert.match(text, /^\uFEFF?area,as at,Fixed,Flex,Free,all,definition\r\n/)
  assert.match(text, /\r\nWestmarch Police,\d{4}-\d\d-\d\d,12,29,13,54,/)
  assert.match(text, /\r\nAll areas,\d{4}-\d\d-\d\d,45,118,53,216,/)
})

test('a limited case is counted in the table of areas, and not in what is said of the own area to who is not let in', async () => {
  const from = dayAgo(800)
  await marked(
    world,
    agency.police,
    [
      { key: 'cohort', value: 'fixed', from },
      once('adopted', from, 'fixed'),
      once('offence', dayAgo(900), 'convicted', 438),
    ],
    { limited: true },
  )
  await marked(world, agency.police, [
    { key: 'cohort', value: 'fixed', from },
    once('adopted', from, 'fixed'),
    once('offence', dayAgo(900), 'convicted', 438),
    once('offence', dayAgo(850), 'charged'),
    once('offence', dayAgo(500), 'convicted', 34),
  ])
  await world.past('select casework.tally_anew()')
  const said = plain((await world.get('police', board)).text)
  assert.match(said, /Westmarch Police 14 29 13 56/)
  assert.match(said, /Compared Not yet Left before Fixed 1 12 0 Flex 0 29 0 Free 0 13 0/)
  assert.match(
    said,
    /Volume Frequency Severity Fixed, before 2 0.55 438, and unweighted: 1 offence Fixed, after 1 0.27 34 /,
  )
})

test('risk is read from the cases of who is through the window, under an entry in the log', async () => {
  const adopted = dayAgo(700)
  const score = (id: number, day: string, twoYear: string) =>
    world.past(`insert into casework.event (case_id, field, kind, says, agency_id, day, data)
      values (${id}, 'risk', 'score-entered', 'x', ${agency.police}, '${day}',
              '${JSON.stringify({ tool: 'ogrs3', oneYear: '', twoYear, band: 'HIGH', offence: '03001', convicted: day, from: 'x' })}')`)
  const marks = [{ key: 'cohort', value: 'flex', from: adopted }, once('adopted', adopted, 'flex')]
  const [one, other] = [await marked(world, agency.police, marks), await marked(world, agency.police, marks)]
  await score(one, dayAgo(710), '84')
  await score(one, dayAgo(400), '71')
  await score(other, dayAgo(710), '76')
  const entries = () => world.past(`select count(*)::int as n from access.entry where ${one} = any (ids)`)
  const before = await entries()
  const { status, text } = await world.get('police', `${board}/risk`)
  assert.equal(status, 200)
  assert.match(plain(text), /1 of 3 people whose 12 months are over have two scores that can be compared/)
  assert.match(plain(text), /Flex OGRS3 1 84 71 Down 13/)
  assert.equal(Number((await entries())[0]?.['n']) - Number(before[0]?.['n']), 1)
  assert.equal((await world.get('housing', `${board}/risk`)).status, 404)
  assert.match(plain((await world.get('second', `${board}/risk`)).text), /0 of 0 people/)
})

test('what is overdue is told by what should have been done, in open cases that the reader sees', async () => {
  const due = (id: number, key: string, day: string, met = 'null') =>
    world.past(`insert into casework.due (case_id, event_id, key, due, of_worker, began, met)
      values (${id}, (select max(id) from casework.event), '${key}', '${day}', true, '2026-01-01', ${met})`)
  const [review] = offenderManagement.clocks
  assert.ok(review)
  const [one, other] = [await marked(world, agency.police, []), await marked(world, agency.police, [])]
  const hidden = await marked(world, agency.police, [], { limited: true })
  await due(one, review.key, dayAgo(1))
  await due(one, 'task', dayAgo(0))
  await due(other, review.key, dayAgo(3))
  await due(other, 'task', dayAgo(3), 'current_date')
  await due(hidden, review.key, dayAgo(9))
  const said = plain((await world.get('police', board)).text)
  assert.ok(said.includes(`Overdue today, in cases ${review.name}: 2 The team’s work`), said)
})

test('who came to the case conferences of the own area is counted by agency, from the first day of the period to the day asked', async () => {
  const met = async (due: string, key = 'macc', of: number = agency.police) => {
    const [made] = await world.past(`
      insert into casework.panel (slug, key, name, purpose, due, agency_id, agreement_id, opened_at, closed_at)
      select 'c' || lpad((count(*) + 1)::text, 14, '0'), '${key}', 'x', 'offender-management', '${due}', ${of}, 2, '${due}', '${due}' from casework.panel returning id`)
    await world.past(`insert into casework.panel_member (panel_id, account_id, agency_id, capacity, attended) values
      (${String(made?.['id'])}, ${person.police}, ${agency.police}, 'chair', 'present'),
      (${String(made?.['id'])}, ${person.second}, ${probation}, 'member', 'apologies')`)
  }
  // Midnight in London, in summer time or not; and the last moment before it.
  const midnight = Temporal.PlainDate.from(period.first).toZonedDateTime('Europe/London')
  const attendance = async () => plain((await world.get('police', board)).text)
  assert.match(await attendance(), /No case conference of this area was held/)
  await met(midnight.subtract({ seconds: 1 }).toInstant().toString())
  assert.match(await attendance(), /No case conference of this area was held/)
  await met(midnight.toInstant().toString())
  await met(midnight.toInstant().toString(), 'iom-practitioners')
  await met(midnight.toInstant().toString(), 'macc', 7)
  const said = await attendance()
  assert.match(said, /Attendance by agency at 1 case conference held in/)
  assert.match(said, /Asked Somebody came Apologies Nobody came County Probation 1 0 1 0 Westmarch Police 1 1 0 0/)
})
