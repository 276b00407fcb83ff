import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { account, board, makeCommitteeWorld, meeting, person, type World } from '../../../test/committee-world.ts'
import { loadProfile, type Profile } from '../../authority/index.ts'
import type { Happened } from '../live/happening.ts'
import { noteHappening } from '../live/note-happening.ts'
import { itemsOf } from './desk.store.ts'

const now = Temporal.Instant.from('2027-03-10T09:00:00Z')
const minutes = `/committee/meetings/${meeting.slug}/minutes`
const publicPage = `/meetings/${meeting.slug}`
const exempt = 'That the bid of ZEBRAFISH be accepted.'

let world: World
let profile: Profile
let second = 0
const { chair, vice, member, fourth, fifth } = person
const happens = (...happened: Happened[]) =>
  world.as('clerk', async tx => {
    const at = Temporal.Instant.from('2027-03-09T18:30:00Z').add({ minutes: (second += 1) })
    const no = await noteHappening(
      tx,
      profile.committee,
      { id: meeting.id, date: meeting.date },
      { happened, at, token: `t${second}`, now },
    )
    assert.equal(no, null, no?.says ?? '')
  })

before(async () => {
  world = await makeCommitteeWorld({ now })
  const loaded = loadProfile('demonstration')
  assert.ok(!('faults' in loaded))
  profile = loaded
  await world.past(`insert into meetings.business (meeting_id, position, kind, title, part, exempt, presenter, organisation) values
    (1, 1, 'minutes', 'Minutes', 'I', '{}', null, null), (1, 2, 'declarations', 'Declarations of interest', 'I', '{}', null, null),
    (1, 3, 'report', 'Youth nuisance in Larkrise', 'I', '{}', 'Director of Communities', null),
    (1, 4, 'presentation', 'Safe Harbour', 'I', '{}', 'Noor Haddad', 'Harbour Trust'),
    (1, 5, 'report', 'Lighting', 'I', '{}', null, null), (1, 6, 'report', 'A contract', 'II', '{3}', null, null);
    insert into meetings.declaration (meeting_id, business_id, person_id, kind, type, nature, sensitive, registered, made_by, made_at)
      values (1, 3, ${fifth}, 'interest', 'other', 'A trustee of the youth club', false, true, 10, now())`)
  await happens({ kind: 'opened', data: { person: vice } })
  await happens(
    { kind: 'arrived', data: { person: member } },
    { kind: 'arrived', data: { person: fourth } },
    { kind: 'arrived', data: { person: fifth } },
  )
  await happens({ kind: 'apologies', data: { person: chair } })
  await happens(
    { kind: 'attending', data: { name: 'Greta Winslow', as: 'officer', organisation: '' } },
    { kind: 'attending', data: { name: 'Noor Haddad', as: 'guest', organisation: 'Harbour Trust' } },
  )
  await happens({ kind: 'unnumbered', data: { title: 'A minute’s silence', words: 'The Board stood in silence.' } })
  await happens({ kind: 'begun', data: { business: 1 } })
  await happens({ kind: 'begun', data: { business: 3 } })
  await happens({
    kind: 'moved',
    data: { business: 3, person: member, words: 'That the patrols begin again', amends: null, seconder: fourth },
  })
  await happens({
    kind: 'voted',
    data: {
      business: 3,
      motion: 11,
      for: 2,
      against: 1,
      abstained: 0,
      names: { for: [member, fourth], against: [vice], abstained: [] },
      casting: null,
    },
  })
  await happens({
    kind: 'resolved',
    data: { business: 3, words: ['That the report be noted', 'That the patrols begin again'], motion: null },
  })
  await happens({
    kind: 'action',
    data: { business: 3, what: 'Begin the patrols again', owner: 'Director of Communities', due: '2027-05-01' },
  })
  await happens({ kind: 'begun', data: { business: 4 } })
  await happens({ kind: 'deferred', data: { business: 5, reason: 'the officer was ill' } })
  await happens({
    kind: 'excluded',
    data: {
      items: [6],
      why: 'exempt',
      paragraphs: [3],
      words:
        'That under section 100A(4) of the Local Government Act 1972, the public interest having been weighed, the press and public be excluded.',
    },
  })
  await happens({ kind: 'begun', data: { business: 6 } })
  await happens({ kind: 'resolved', data: { business: 6, words: [exempt], motion: null } })
  await happens({ kind: 'closed', data: {} })
})
after(() => world.db.close())

const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('a clerk drafts the minutes of a meeting that was taken live with one button, and finds it all in its place', async () => {
  assert.match((await world.get('clerk', minutes)).text, /Draft the minutes/)
  assert.equal((await world.post('clerk', minutes, { do: 'draft' })).status, 303)
  const page = text((await world.get('clerk', minutes)).text)
  const inOrder = [
    'Present: Councillors Fenn (Vice-Chair in the Chair), Brightwell',
    'Apologies for Absence: Councillor Oakes',
    'Officers present: G. Winslow',
    'Also in attendance: N. Haddad (Harbour Trust)',
    'The Board stood in silence.',
    'were taken as read',
    'Councillor Holm declared an Other Registrable Interest in the following item',
    'Youth nuisance in Larkrise',
    'The Board considered a report of the Director of Communities',
    'Councillor Brightwell moved, seconded by Councillor Vale: That the patrols begin again.',
    'On being put to the vote (2 for, 1 against), this was carried. The vote was recorded. For: Councillor Brightwell and Councillor Vale. Against: Councillor Fenn.',
    'RESOLVED: That: the report be noted; and the patrols begin again.',
    'Action: Director of Communities',
    'The Board received a presentation from Noor Haddad, on behalf of Harbour Trust.',
    'This item was deferred until the next meeting: the officer was ill.',
    'Exclusion of the press and public',
    'RESOLVED: That under section 100A(4)',
    'ZEBRAFISH',
    'The meeting ended at',
  ]
  let from = 0
  for (const words of inOrder) {
    const at = page.indexOf(words, from)
    assert.ok(at >= 0, `“${words}” stands after “${page.slice(Math.max(0, from - 40), from)}” in ${page}`)
    from = at
  }
})

test('the clerk puts right, adds and moves items by plain forms; who saves an older one sees the newer and keeps what they typed', async () => {
  const items = await world.as('clerk', tx => itemsOf(tx, meeting.id))
  const secret = items.find(item => item.part === 'II')
  assert.ok(secret)
  const address = `${minutes}/items/${secret.id}`
  const fields = {
    title: 'A contract',
    words: 'ZEBRAFISH was chosen.',
    resolutions: exempt,
    part: 'II',
    ticks: ['numbered', 'that'],
    summary: 'A contract was let.',
  }
  assert.equal((await world.post('clerk', address, { ...fields, revision: '1' })).status, 303)
  const late = await world.post('secondClerk', address, { ...fields, words: 'My own words.', revision: '1' })
  assert.equal(late.status, 422)
  assert.match(late.text, /ZEBRAFISH was chosen[^]*My own words/)
  assert.match(late.text, /name="revision" value="2"/)
  const farewell = {
    title: 'A farewell',
    words: 'The Chair thanked Mr Sage.',
    part: 'I',
    ticks: ['titled'],
    after: String(secret.id),
    revision: '0',
  }
  assert.equal((await world.post('clerk', `${minutes}/items/new`, farewell)).status, 303)
  const added = (await world.as('clerk', tx => itemsOf(tx, meeting.id))).at(-1)
  assert.equal(added?.title, 'A farewell')
  assert.equal((await world.post('clerk', minutes, { do: 'up', item: String(added?.id) })).status, 303)
  assert.equal((await world.as('clerk', tx => itemsOf(tx, meeting.id))).at(-2)?.title, 'A farewell')
  assert.equal((await world.post('clerk', minutes, { do: 'down', item: String(added?.id) })).status, 303)
})

test('the clerk corrects who was there; the chair reads, comments and agrees; others do not find it', async () => {
  const page = await world.get('clerk', `${minutes}/attendance`)
  const revision = /name="revision" value="(\d+)"/.exec(page.text)?.[1] ?? ''
  const there = {
    revision,
    member: [`${chair}:apologies`, `${vice}:present`, `${member}:present`, `${fourth}:present`, `${fifth}:present`],
    chair: String(vice),
    officers: 'Greta Winslow\nP. Lockwood',
    also: 'N. Haddad (Harbour Trust)\nCouncillor S. Crome in accordance with Standing Order 27',
    place: 'in the Council Chamber',
    ended: '19:50',
  }
  assert.equal((await world.post('clerk', `${minutes}/attendance`, { ...there, ended: '7 pm' })).status, 422)
  assert.equal((await world.post('clerk', `${minutes}/attendance`, there)).status, 303)
  assert.match(
    text((await world.get('clerk', minutes)).text),
    /Officers present: G\. Winslow and P\. Lockwood Also in attendance: N\. Haddad \(Harbour Trust\), Councillor S\. Crome in accordance with Standing Order 27/,
  )
  assert.equal((await world.get('chair', minutes)).status, 404)
  assert.equal((await world.post('clerk', minutes, { do: 'send' })).status, 303)
  for (const who of ['member', 'outsideCouncillor', 'author'] as const)
    assert.equal((await world.get(who, minutes)).status, 404, who)
  assert.equal((await world.get(null, minutes)).status, 303)
  assert.match((await world.get('chair', minutes)).text, /ZEBRAFISH[^]*Your answer to the clerk/)
  assert.equal((await world.post('member', minutes, { do: 'comment', text: 'x' })).status, 404)
  assert.equal((await world.post('chair', minutes, { do: 'send' })).status, 404)
  assert.equal(
    (await world.post('chair', minutes, { do: 'comment', text: 'Mr Sage is Dr Sage.', ticks: 'agrees' })).status,
    303,
  )
  assert.match(text((await world.get('clerk', minutes)).text), /Marian Oakes agrees.*Mr Sage is Dr Sage/)
})

test('published, the meeting’s page says Draft and shows nothing of Part II but its summary; the files do neither', async () => {
  assert.equal((await world.get(null, `${publicPage}/minutes.pdf`)).status, 404)
  assert.equal((await world.post('clerk', `${minutes}/publish`, { when: 'now' })).status, 303)
  const page = await world.get(null, publicPage)
  assert.match(
    text(page.text),
    /Draft Until the next meeting has agreed them.*SCB2 .*Youth nuisance.*A contract was let/,
  )
  assert.doesNotMatch(page.text, /ZEBRAFISH/)
  for (const file of ['minutes.pdf', 'minutes.docx']) {
    const { status, bytes } = await world.get(null, `${publicPage}/${file}`)
    assert.equal(status, 200, file)
    assert.ok(bytes.length > 2000)
  }
  assert.match((await world.get('member', minutes)).text, /ZEBRAFISH/)
  const noted = await world.past(
    `select distinct account_id from access.entry where what = 'read exempt minutes' order by 1`,
  )
  assert.deepEqual(noted, [{ account_id: account.chair }, { account_id: account.member }])
  const votes = await world.past(
    `select v.motion, v.kind, v.in_favour as yes, v.against as no, (select count(*)::int from meetings.ballot b where b.vote_id = v.id) as ballots from meetings.vote v`,
  )
  assert.deepEqual(votes, [{ motion: 'That the patrols begin again', kind: 'recorded', yes: 2, no: 1, ballots: 3 }])
  const deeds = await world.past(`select kind, person_id as who from meetings.deed order by position`)
  assert.deepEqual(deeds, [
    { kind: 'declared', who: fifth },
    { kind: 'moved', who: member },
    { kind: 'seconded', who: fourth },
  ])
})

test('amended, agreed, signed: the page says so at each step, and a later minute corrects beside it', async () => {
  await world.past(
    `insert into meetings.meeting (slug, body_id, date, status, year) values ('later', ${board.id}, '2027-03-10', 'held', 2026)`,
  )
  const later = Number((await world.past(`select id from meetings.meeting where slug = 'later'`))[0]?.['id'])
  const farewell = (await world.as('clerk', tx => itemsOf(tx, meeting.id))).at(-1)
  const change = {
    what: 'words',
    item: String(farewell?.id),
    old: 'Mr Sage',
    new: 'Dr Sage',
    moved: 'Councillor Oakes',
  }
  assert.equal((await world.post('clerk', `${minutes}/amend`, { ...change, old: 'nobody' })).status, 422)
  assert.equal((await world.post('clerk', `${minutes}/amend`, change)).status, 303)
  assert.equal((await world.post('clerk', `${minutes}/agree`, { by: String(later), ref: 'SCB9' })).status, 303)
  assert.match(text((await world.get(null, publicPage)).text), /Approved on 10 March 2027 .*minute SCB9.*Dr Sage/)
  const signed = { by: 'Councillor T. Fenn', 'day-day': '10', 'day-month': '3', 'day-year': '2027' }
  assert.equal((await world.post('clerk', `${minutes}/sign`, signed)).status, 303)
  assert.match(
    text((await world.get(null, publicPage)).text),
    /Signed .*signed by Councillor T\. Fenn on 10 March 2027/,
  )
  await world.past(`update meetings.meeting set minutes_state = 'draft' where slug = 'later';
    insert into meetings.minute (meeting_id, position, ref, title) values (${later}, 0, 'SCB9', 'Minutes')`)
  const [by, old] = await world.past(`select id from meetings.minute order by (ref = 'SCB9') desc nulls last, position`)
  const correction = { minute: String(old?.['id']), says: 'The vote was two to one.', by: String(by?.['id']) }
  assert.equal((await world.post('clerk', `${minutes}/correct`, correction)).status, 303)
  assert.match(
    text((await world.get(null, publicPage)).text),
    /Corrected later The vote was two to one\. Minute SCB9 of 10 March 2027/,
  )
  for (const step of ['items/new', 'attendance', 'publish', 'amend', 'agree', 'sign'])
    assert.equal((await world.get('clerk', `${minutes}/${step}`)).status, 404, step)
})
