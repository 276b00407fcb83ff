import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { closed, earlier, makeCommitteeWorld, meeting, type Who, type World } from '../../../test/committee-world.ts'
import { loadProfile, type Profile } from '../../authority/index.ts'
import { rows, type Tx } from '../../db/index.ts'
import { isRefusal } from '../../lib/index.ts'
import { meetingById, meetingBySlug } from '../meeting/store.ts'
import { amendAttendance, amendWords } from './amend-minutes.ts'
import { approveMinutes, signMinutes } from './approve-minutes.ts'
import { changeAttendance } from './change-attendance.ts'
import { correctMinutes } from './correct-minutes.ts'
import { changeItem } from './change-item.ts'
import { attendeesOf, type DeskItem, deskOf, itemsOf } from './desk.store.ts'
import { draftMinutes } from './draft-minutes.ts'
import { addItem } from './add-item.ts'
import { printedMinutes } from './printed.store.ts'
import { publishDueMinutes } from './publish-due-minutes.ts'
import { commentMinutes, missingIn, releaseMinutes, sendMinutes } from './release-minutes.ts'
import { minutesOf } from './store.ts'

let world: World
let profile: Profile
const now = Temporal.Instant.from('2027-04-21T09:00:00Z')
before(async () => {
  world = await makeCommitteeWorld({ now })
  const loaded = loadProfile('demonstration')
  assert.ok(!('faults' in loaded))
  profile = loaded
  await world.past(`insert into meetings.business (meeting_id, position, kind, title, part, exempt, urgent_reason) values
    (1, 1, 'announcements', 'Chair’s announcements', 'I', '{}', null), (1, 2, 'minutes', 'Minutes', 'I', '{}', null),
    (1, 3, 'declarations', 'Declarations of interest', 'I', '{}', null), (1, 4, 'report', 'Youth nuisance in Larkrise', 'I', '{}', 'the inspection closed yesterday'),
    (1, 5, 'report', 'A contract', 'II', '{3}', null),
    (3, 1, 'report', 'A complaint', 'II', '{1}', null)`)
})
after(() => world.db.close())

const house = () => ({ publisher: 'Thornmere Borough Council', committee: profile.committee })
const published = () => publishDueMinutes(world.db, house(), now)
const of = async (tx: Tx, id: number) => {
  const found = await meetingById(tx, id)
  assert.ok(found)
  return found
}
const change = (item: DeskItem, more: Partial<DeskItem>) => ({ ...item, ...more })
const asClerk = <T>(work: (tx: Tx) => Promise<T>) => world.as('clerk', work)
const refusedBy = (answer: unknown) => (isRefusal(answer) ? answer.rule : answer)
const there = { role: null, note: null, councillor: true, capacity: 'present' as const }
const people = [
  { ...there, personId: 1, printed: 'Oakes', role: 'Chair' },
  { ...there, personId: 2, printed: 'Fenn', role: 'Vice-Chair' },
  { ...there, personId: 3, printed: 'Brightwell' },
  { ...there, personId: 4, printed: 'Vale', capacity: 'apologies' as const },
]

test('minutes of a meeting that was not taken live are drafted from its agenda, a late item with its special circumstances', async () => {
  await asClerk(async tx => {
    assert.equal(await draftMinutes(tx, profile.committee, await of(tx, meeting.id), now), 'drafted')
    assert.equal(refusedBy(await draftMinutes(tx, profile.committee, await of(tx, meeting.id), now)), 'minutes-once')
    const items = await itemsOf(tx, meeting.id)
    assert.deepEqual(
      items.map(({ title, numbered, part, ref }) => [title, numbered, part, ref]),
      [
        ['Chair’s announcements', true, 'I', null],
        ['Minutes', true, 'I', null],
        ['Youth nuisance in Larkrise', true, 'I', null],
        ['A contract', true, 'II', null],
      ],
    )
    assert.match(items[1]?.words ?? '', /held on 10 November 2026 were taken as read/)
    assert.match(items[2]?.words ?? '', /100B\(4\)\(b\).*special circumstances: the inspection closed yesterday\./)
  })
})

test('of a meeting to come, and of one that was cancelled, no minutes are drafted', async () => {
  const early = Temporal.Instant.from('2027-03-01T09:00:00Z')
  await asClerk(async tx =>
    assert.equal(
      refusedBy(await draftMinutes(tx, profile.committee, await of(tx, closed.id), early)),
      'minutes-after-meeting',
    ),
  )
})

test('two clerks change one item: the second is shown what the first wrote, and nothing of it is lost', async () => {
  const item = (await asClerk(tx => itemsOf(tx, meeting.id)))[0]
  assert.ok(item)
  const save = (who: Who, words: string) =>
    world.as(who, tx => changeItem(tx, meeting.id, item.id, item.revision, change(item, { words })))
  assert.equal(await save('clerk', 'The Chair welcomed everybody.'), 'changed')
  const second = await save('secondClerk', 'The Chair opened the meeting.')
  assert.ok(typeof second === 'object' && 'newer' in second)
  assert.equal(second.newer.words, 'The Chair welcomed everybody.')
})

test('nothing is sent or released while it is not said who was there, when it ended, and what the public may know of Part II', async () => {
  const [desk, all] = await asClerk(async tx => [await deskOf(tx, meeting.id), await itemsOf(tx, meeting.id)] as const)
  const send = () => asClerk(async tx => refusedBy(await sendMinutes(tx, await of(tx, meeting.id), now)))
  const release = () => asClerk(async tx => refusedBy(await releaseMinutes(tx, await of(tx, meeting.id), now, 0)))
  assert.equal(await send(), 'minutes-name-members-present')
  const attend = (ended: string | null, revision: number) =>
    asClerk(tx =>
      changeAttendance(tx, meeting.id, revision, { place: 'in the Council Chamber', ended, attendees: people }),
    )
  assert.equal(await attend(null, desk?.revision ?? 0), 'changed')
  assert.equal(await attend('19:50', desk?.revision ?? 0), 'newer')
  assert.equal(await send(), 'minutes-say-when-ended')
  assert.equal(await attend('19:50', (desk?.revision ?? 0) + 1), 'changed')
  assert.equal(await send(), 'sent')
  assert.equal(await release(), 'minutes-summary-of-exempt')
  const [, , report, secret] = all
  assert.ok(report && secret)
  await asClerk(async tx => {
    const told = {
      words: 'The bidder ZEBRAFISH was chosen.',
      summary: 'A contract was let.',
      resolutions: ['the bid of ZEBRAFISH be accepted'],
    }
    assert.equal(await changeItem(tx, meeting.id, secret.id, secret.revision, change(secret, told)), 'changed')
    const asked = {
      resolutions: ['That the report be noted.'],
      actions: [{ text: 'Report back in June', owners: ['Director of Communities'], due: '2027-06-01' }],
    }
    assert.equal(await changeItem(tx, meeting.id, report.id, report.revision, change(report, asked)), 'changed')
    const farewell = {
      ...change(secret, {}),
      numbered: false,
      titled: false,
      title: 'A farewell',
      words: 'The Chair thanked Mr Sage.',
      part: 'I' as const,
      summary: '',
      resolutions: [],
    }
    assert.equal(typeof (await addItem(tx, meeting.id, secret.id, farewell)), 'number')
  })
})

test('the chair reads them once they are sent, says what is wrong and agrees; a member and a councillor of another body do not see them', async () => {
  const seen = (who: Who) => world.as(who, async tx => (await itemsOf(tx, meeting.id)).length)
  assert.equal(await seen('chair'), 5)
  assert.equal(await seen('monitoring'), 5)
  for (const who of ['member', 'outsideCouncillor', 'author'] as const) assert.equal(await seen(who), 0, who)
  await world.as('chair', tx => commentMinutes(tx, meeting.id, { text: 'Good.', agrees: true }))
  for (const who of ['member', 'outsideCouncillor'] as const)
    await assert.rejects(
      world.as(who, tx => commentMinutes(tx, meeting.id, { text: 'Mine', agrees: true })),
      /row-level security/,
    )
  await world.as('chair', async tx => {
    const touched = await rows(sql`update meetings.minutes_item set words = 'mine' returning id`, tx)
    assert.equal(touched.length, 0)
  })
})

test('published as a draft they have their numbers for good, and nothing of Part II is in the record, the search or the printed paper', async () => {
  assert.equal(
    await asClerk(async tx => refusedBy(await releaseMinutes(tx, await of(tx, meeting.id), now, 0))),
    'released',
  )
  assert.equal(await published(), 1)
  assert.equal(await published(), 0)
  const [record, paper] = await world.db.asPublic(
    async tx => [await minutesOf(tx, meeting.id), await printedMinutes(tx, meeting.id)] as const,
  )
  assert.deepEqual(
    record.map(one => [one.ref, one.title]),
    [
      ['SCB1', 'Chair’s announcements'],
      ['SCB2', 'Minutes'],
      ['SCB3', 'Youth nuisance in Larkrise'],
      ['SCB4', 'A contract'],
      [null, 'A farewell'],
    ],
  )
  assert.equal(record[2]?.owner, 'Director of Communities')
  assert.deepEqual(
    record[3]?.blocks.map(block => block.text),
    ['A contract was let.'],
  )
  assert.deepEqual(record[3]?.resolutions, [])
  assert.equal(paper?.state, 'draft')
  assert.doesNotMatch(JSON.stringify([record, paper]), /ZEBRAFISH/)
  const indexed = await world.past(`select count(*)::int as n from search.paragraph where text like '%ZEBRAFISH%'`)
  assert.equal(indexed[0]?.['n'], 0)
  const [first] = await asClerk(tx => itemsOf(tx, meeting.id))
  await assert.rejects(
    asClerk(tx => sql`update meetings.minutes_item set ref = 'SCB9' where id = ${first?.id}`.execute(tx)),
    /keeps its number/,
  )
  await assert.rejects(
    asClerk(tx => sql`delete from meetings.minutes_item where id = ${first?.id}`.execute(tx)),
    /keeps its number/,
  )
})

test('the next meeting amends words and attendance, agrees the minutes, and they are signed', async () => {
  const [, , report] = await asClerk(tx => itemsOf(tx, meeting.id))
  const vale = (await asClerk(tx => attendeesOf(tx, meeting.id))).find(one => one.printed === 'Vale')
  assert.ok(report && vale)
  await world.past(`insert into meetings.meeting (slug, body_id, date, status, year, kind) values
    ('later-extra', 1, '2027-04-01', 'held', 2026, 'extraordinary'), ('later', 1, '2027-04-20', 'held', 2026, 'ordinary')`)
  const idOf = async (slug: string) =>
    Number((await world.past(`select id from meetings.meeting where slug = '${slug}'`))[0]?.['id'])
  const [extra, later] = [await idOf('later-extra'), await idOf('later')]
  await asClerk(async tx => {
    const it = await of(tx, meeting.id)
    const by = { itemId: report.id, movedBy: 'Councillor Fenn' }
    assert.equal(
      refusedBy(await amendWords(tx, it, { ...by, oldWords: 'not there', newWords: 'x' })),
      'amendment-of-words-that-stand',
    )
    assert.equal(
      await amendWords(tx, it, { ...by, oldWords: 'report be noted', newWords: 'report be welcomed' }),
      'amended',
    )
    assert.equal(
      await amendAttendance(tx, it, { attendanceId: vale.id, capacity: 'present', movedBy: 'Councillor Vale' }),
      'amended',
    )
    assert.equal(
      refusedBy(await signMinutes(tx, it, { by: 'Councillor M. Oakes', on: '2027-04-20' }, now)),
      'minutes-agreed-before-signed',
    )
    for (const wrong of [extra, earlier.id])
      assert.equal(
        refusedBy(await approveMinutes(tx, it, { meetingId: wrong, ref: null }, now)),
        'minutes-agreed-at-suitable-meeting',
      )
    const before = Temporal.Instant.from('2027-04-19T22:00:00Z')
    assert.equal(
      refusedBy(await approveMinutes(tx, it, { meetingId: later, ref: null }, before)),
      'minutes-agreed-at-suitable-meeting',
      'a meeting agrees nothing before its day',
    )
    assert.equal(await approveMinutes(tx, it, { meetingId: later, ref: 'SCB6' }, now), 'approved')
  })
  assert.equal(await published(), 1)
  const shown = () =>
    world.db.asPublic(async tx => [await minutesOf(tx, meeting.id), await printedMinutes(tx, meeting.id)] as const)
  const [agreed, paper] = await shown()
  assert.deepEqual(agreed[2]?.resolutions, ['That the report be welcomed.'])
  assert.equal(agreed[2]?.ref, 'SCB3')
  assert.deepEqual([paper?.state, paper?.approvedOn, paper?.approvedSlug], ['approved', '2027-04-20', 'later'])
  assert.ok(paper?.paper.attendance.some(one => one.name === 'Vale' && one.capacity === 'present'))
  await asClerk(async tx =>
    assert.equal(
      await signMinutes(tx, await of(tx, meeting.id), { by: 'Councillor M. Oakes', on: '2027-04-20' }, now),
      'signed',
    ),
  )
  assert.equal(await published(), 1)
  assert.equal((await shown())[1]?.signedBy, 'Councillor M. Oakes')
})

test('agreed minutes do not change, whoever asks: neither on the desk nor in the record, not as a clerk and not as the system', async () => {
  const never = /do not (?:change|become)|permission denied|Publishing says/
  const desk = [
    `update meetings.minutes_item set words = 'x' where meeting_id = 1`,
    `delete from meetings.minutes_item where meeting_id = 1`,
    `insert into meetings.minutes_item (meeting_id, position, numbered, title) values (1, 9, false, 'x')`,
    `update meetings.minutes_attendance set capacity = 'apologies' where meeting_id = 1`,
    `delete from meetings.minutes_attendance where meeting_id = 1`,
    `insert into meetings.minutes_amendment (meeting_id, item_id, old_words, new_words, moved_by) values (1, 1, 'a', 'b', 'c')`,
    `update meetings.minutes_desk set state = 'draft' where meeting_id = 1`,
    `update meetings.minutes_desk set signed_by = 'x' where meeting_id = 1`,
    `update meetings.meeting set ended = '23:00' where id = 1`,
  ]
  const record = [
    `update meetings.minute set title = 'x' where meeting_id = 1`,
    `delete from meetings.minute where meeting_id = 1`,
    `insert into meetings.minute (meeting_id, position, title) values (1, 99, 'x')`,
    `update meetings.resolution set text = 'x' where minute_id in (select id from meetings.minute where meeting_id = 1)`,
    `delete from meetings.attendance where meeting_id = 1`,
    `update meetings.action set text = 'x' where meeting_id = 1`,
    `update meetings.meeting set minutes_state = 'draft' where id = 1`,
    `update meetings.printed_minutes set paper = '{}' where meeting_id = 1`,
    `update meetings.printed_minutes set signed_by = 'x' where meeting_id = 1`,
  ]
  for (const text of [...desk, ...record]) {
    await assert.rejects(
      asClerk(tx => sql.raw(text).execute(tx)),
      never,
      `clerk: ${text}`,
    )
    await assert.rejects(
      world.db.asSystem('publish', tx => sql.raw(text).execute(tx)),
      never,
      `system: ${text}`,
    )
  }
  await asClerk(async tx =>
    assert.equal(
      refusedBy(await releaseMinutes(tx, await of(tx, meeting.id), now, 0)),
      'minutes-edited-before-release',
    ),
  )
})

test('what is out of its turn is refused: numbers before an earlier meeting has its own, amendments of what is no draft, corrections but by a later minute', async () => {
  await asClerk(async tx => {
    const it = await of(tx, meeting.id)
    const item = (await itemsOf(tx, meeting.id))[0]
    const change = { itemId: item?.id ?? 0, oldWords: 'a', newWords: 'b', movedBy: 'Councillor Fenn' }
    assert.equal(refusedBy(await amendWords(tx, it, change)), 'minutes-amended-as-draft')
    const correction = { minuteId: null, says: 'Seven, not eight.', byMinute: 0 }
    assert.equal(refusedBy(await correctMinutes(tx, it, correction)), 'minutes-corrected-by-later-minute')
    const later = await meetingBySlug(tx, 'later')
    assert.ok(later)
    assert.equal(await draftMinutes(tx, profile.committee, await of(tx, earlier.id), now), 'drafted')
    assert.deepEqual(await draftMinutes(tx, profile.committee, later, now), 'drafted')
    const rules = (await missingIn(tx, later)).map(one => one.rule)
    assert.ok(rules.includes('minutes-numbered-in-order'), rules.join())
  })
})

test('the minutes of a private body are for its members, its chair and clerks; the public sees nothing of them', async () => {
  await world.past(`update meetings.meeting set status = 'held' where id = 3`)
  await asClerk(async tx => {
    const it = await of(tx, closed.id)
    assert.equal(
      await draftMinutes(tx, profile.committee, it, Temporal.Instant.from('2027-03-12T09:00:00Z')),
      'drafted',
    )
    const [item] = await itemsOf(tx, closed.id)
    assert.ok(item)
    await changeItem(tx, closed.id, item.id, item.revision, change(item, { summary: 'A complaint was considered.' }))
    await changeAttendance(tx, closed.id, 1, {
      place: '',
      ended: '11:00',
      attendees: [{ ...there, personId: 6, printed: 'Crome', role: 'Chair' }],
    })
    assert.equal(await releaseMinutes(tx, it, now, 0), 'released')
  })
  assert.equal(await published(), 1)
  const seen = (tx: Tx) => printedMinutes(tx, closed.id)
  assert.equal(await world.db.asPublic(seen), undefined)
  assert.equal((await world.as('outsideCouncillor', seen))?.state, 'draft')
  assert.equal(await world.as('member', seen), undefined)
  assert.equal(await world.as('member', tx => itemsOf(tx, closed.id)).then(all => all.length), 0)
  assert.equal(await world.as('outsideCouncillor', tx => itemsOf(tx, closed.id)).then(all => all.length), 1)
})
