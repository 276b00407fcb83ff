/** What the access matrix looks at, beside the cast: a public paper, a request, a breach, a review; and where each is. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import pino from 'pino'
import { application } from '../../src/app.ts'
import { loadProfile } from '../../src/authority/index.ts'
import { addEvent, readCases } from '../../src/casework/index.ts'
import { type Database, one } from '../../src/db/index.ts'
import { isRefusal } from '../../src/lib/index.ts'
import { indexBody } from '../../src/meetings/index.ts'
import { loadBodies, openBody } from '../../src/people/index.ts'
import { closeReaders, importDocument } from '../../src/records/index.ts'
import { type Cast, makeCast, type Person } from '../cast.ts'
import { testServer } from '../database.ts'
import { packText } from '../pack-text.ts'
import { makeMinutes, type Minuted } from './minutes-fixture.ts'
import { makePacked, type Packed } from './pack-fixture.ts'

export type Fixtures = {
  cast: Cast
  app: ReturnType<typeof application>
  ask: (who: Person, address: string) => Promise<{ status: number; to: string; text: string }>
  send: (who: Person, address: string, body: Record<string, string>) => Promise<{ status: number; to: string }>
  /** A public paper that was imported, and what was read in it. */
  paper: { body: string; document: string; meeting: string; report: string; person: string }
  /** A meeting of that public board which the clerk of the cast has planned; the councillor of the cast is a member of the board. */
  desk: {
    meeting: string
    meetingId: number
    body: string
    /** The councillor's number as a person of the record, with the municipal year of the list on which they are. */
    member: number
    memberYear: number
    /** Where the councillor represents the council. */
    representation: number
  }
  packed: Packed
  minuted: Minuted
  /** An item on the agenda of the desk's meeting, which is exempt. */
  item: string
  /** A topic of that board's work programme. */
  topic: string
  /** Asked for the meeting of the desk, by somebody who did not sign in. */
  question: string
  /** A call for action of that board, not published. */
  matter: string
  /** A report that the clerk of the cast has begun: '/committee/reports/…'. */
  draft: string
  request: { slug: string; row: string; toCorrect: string }
  breach: string
  review: string
  agency: { slug: string }
  /** A post of the clerk. */
  post: string
  /** An agency's address in its agreement. */
  party: string
  hold: string
  /** A file of the council’s case before the open panel, of a kind of field that goes to the panel. */
  caseFile: string
  /** A letter that was made there. */
  caseLetter: string
  /** A camera of the council's service. */
  resource: string
  /** What somebody reported who had not signed in, as they follow it: '/following/…'. The council's service receives it. */
  following: string
  /** A standing panel of the council's service: '/panels/groups/…'. */
  group: string
  close: () => Promise<void>
}

const rate = { burst: 1e9, perSecond: 1e9 }
const unlimited = { forms: rate, ownForms: rate, costly: rate }

const body = 'Safer Communities Scrutiny Board'

/** What the desk begins with: a councillor who signs in is a member of the board, and the board meets. */
async function makeDesk(db: Database, { people }: Cast): Promise<Fixtures['desk']> {
  const slug = 'safer-communities-scrutiny-board'
  const seat = await db.asSystem('publish', async tx => {
    const found = await one(
      sql<{ person: number; year: number; body: number }>`
        select m.person_id as person, m.year, m.body_id as body from people.membership m join people.body b on b.id = m.body_id
        where b.slug = ${slug} and m.role is null order by m.year desc, m.position limit 1`,
      tx,
    )
    await sql`insert into people.holder (account_id, person_id) values (${people.councillor.account}, ${found.person})`.execute(
      tx,
    )
    const { id } = await one(
      sql<{ id: number }>`insert into people.representation (person_id, outside, body_id)
        values (${found.person}, 'Westmarch Police and Crime Panel', ${found.body}) returning id`,
      tx,
    )
    return { ...found, representation: id }
  })
  const made = await db.asActor(people.clerk.session, tx =>
    one(
      sql<{ id: number; slug: string }>`insert into meetings.meeting (slug, body_id, date, starts, venue, year)
        select b.slug || '-2027-12-07', b.id, '2027-12-07', '18:30', 'Council Chamber, Town Hall', 2027
        from people.body b where b.slug = ${slug} returning id, slug`,
      tx,
    ),
  )
  const { person: member, year: memberYear, representation } = seat
  return { meeting: made.slug, meetingId: made.id, body: slug, member, memberYear, representation }
}

/** In a fresh database of the tests, or in another that is empty. */
export async function makeFixtures(into?: Awaited<ReturnType<typeof testServer>>): Promise<Fixtures> {
  const opened = into ?? (await testServer())
  const { db } = opened
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  await db.asSystem('load-profile', tx => loadBodies(tx, profile))
  const imported = await importDocument(db, {
    bytes: new TextEncoder().encode(packText({ body })),
    fileName: 'pack.txt',
    publisher: profile.name.value,
    profile,
  })
  closeReaders()
  assert.ok(!isRefusal(imported))
  await db.asSystem('open-body', async tx => {
    const open = await openBody(tx, 'safer-communities-scrutiny-board', true)
    if (!isRefusal(open)) await indexBody(tx, open.id)
  })
  const cast = await makeCast(opened)
  const desk = await makeDesk(db, cast)
  // Nobody waits: the matrix asks a thousand times from one address.
  const app = application({ db, profile, log: pino({ level: 'silent' }), limits: unlimited })

  const ask: Fixtures['ask'] = async ({ headers }, address) => {
    const answer = await app.request(`http://localhost${address}`, { headers })
    return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
  }
  const send: Fixtures['send'] = async ({ headers }, address, fields) => {
    const answer = await app.request(`http://localhost${address}`, {
      method: 'POST',
      headers: { ...headers, origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields),
    })
    return { status: answer.status, to: answer.headers.get('location') ?? '' }
  }
  /** The first address of this shape on a page. */
  const first = async (who: Person, address: string, shape: RegExp): Promise<string> => {
    const { text } = await ask(who, address)
    const found = shape.exec(text)?.[1]
    assert.ok(found !== undefined, `${address} leads to nothing like ${String(shape)}`)
    return found
  }
  /** Sends a form that must be taken, and gives the address that it leads to. */
  const done = async (who: Person, address: string, fields: Record<string, string>): Promise<string> => {
    const { status, to } = await send(who, address, fields)
    assert.equal(status, 303, `${address} took its form`)
    return to
  }

  const everybody = cast.people.public
  const meeting = await first(everybody, '/calendar/2027-11', /href="\/meetings\/(safer-[\w-]+-2027-11-09)"/)
  const paper = {
    body: 'safer-communities-scrutiny-board',
    meeting,
    document: imported.slug,
    report: await first(everybody, `/meetings/${meeting}`, /href="\/reports\/([\w-]+)/),
    person: await first(everybody, `/meetings/${meeting.replace('11-09', '09-14')}`, /href="\/people\/([\w-]+)"/),
  }
  const minuted = await makeMinutes(db, cast, profile, desk.body)
  const question = await done(everybody, `/meetings/${desk.meeting}/ask`, {
    about: 'Youth nuisance',
    words: 'When will the evening patrols in Larkrise begin again?',
    name: 'Perpetua Lindqvist',
    address: '9 Teasel Walk, Thornmere',
    postcode: 'TM4 2QB',
    resident: 'yes',
    application: 'no',
    named: 'no',
  })
  const matter = await done(cast.people.clerk, '/committee/scrutiny/new/consultation', {
    body: paper.body,
    title: 'The police and crime plan',
    words: 'What the board thinks of its priorities.',
    other: 'The police and crime commissioner',
    'began-day': '2',
    'began-month': '11',
    'began-year': '2027',
  })
  const draft = await done(cast.people.clerk, '/committee/reports/new', {
    title: 'Evening work with young people',
    to: `meeting:${desk.meeting}`,
    template: 'report',
  })
  const packed = await makePacked(db, desk.meetingId)
  const agenda = `/committee/meetings/${desk.meeting}/agenda`
  const added = await done(cast.people.clerk, `${agenda}/add`, { kind: 'report', title: 'Contract for wardens' })
  const item = /changed=(\d+)/.exec(added)?.[1] ?? ''
  await done(cast.people.clerk, `${agenda}/items/${item}/openness`, {
    who: 'exempt',
    exempt: '3',
    publicInterest: 'The bids are still open',
    privateTitle: 'The bid of Quillfeather and Sons',
    revision: '1',
  })
  const planned = await done(cast.people.clerk, `/committee/work-programme/${desk.body}/add`, {
    title: 'Street lighting',
    meeting: String(desk.meetingId),
  })
  const officer = cast.people.dataProtectionOfficer
  const asks = {
    name: cast.cases.nuisance.name,
    'born-day': '4',
    'born-month': '3',
    'born-year': '1988',
    'received-day': '2',
    'received-month': '11',
    'received-year': '2026',
    identity: 'known',
    knownHow: 'Came to the counter with a passport',
  }
  const asked = await done(officer, '/data-protection/requests/new', { kind: 'access', ...asks })
  const correction = { kind: 'rectification', asks: 'The date of birth is wrong', ...asks }
  const toCorrect = await done(officer, '/data-protection/requests/new', correction)
  await done(officer, toCorrect, {})
  const request = asked.split('/').at(-1) ?? ''
  await done(officer, asked, {})
  await done(officer, `${asked}/people`, { same: String(cast.cases.nuisance.party) })
  const row = await first(officer, `${asked}/review`, /\/review\/([\w-]+)"/)
  const breach = await done(officer, '/data-protection/breaches/new', {
    happened: 'A letter went to the wrong house',
    'found-day': '20',
    'found-month': '11',
    'found-year': '2026',
    foundTime: '09:00',
    people: '1',
    kinds: 'confidentiality',
    data: 'A name and an address',
    risk: 'unlikely',
    regulator: 'open',
    peopleTold: 'open',
    measures: 'The letter was fetched back',
  })
  const review = await done(cast.people.administrator, '/admin/reviews', {
    agency: String(cast.agencies.safety),
    'due-day': '1',
    'due-month': '12',
    'due-year': '2026',
  })
  const admin = cast.people.administrator
  const agency = await first(admin, '/admin/agencies', /\/admin\/agencies\/(?!new")([\w-]+)"/)
  const post = await first(admin, `/admin/users/${cast.people.clerk.account}`, /\/roles\/(\d+)\/end/)
  const party = await first(admin, `/admin/agreements/${cast.agreement.slug}`, /\/parties\/(?!new")([\w-]+)"/)
  const holds = '/data-protection/retention/holds'
  await done(officer, holds, { number: cast.cases.nuisance.reference, why: 'A claim', askedBy: 'The solicitor' })
  const hold = await first(officer, holds, /\/holds\/(\d+)"/)
  const nuisance = `/cases/${cast.cases.nuisance.slug}`
  const file = new FormData()
  for (const [name, value] of Object.entries({ what: 'A statement', field: 'concern', reason: 'duty-cover' }))
    file.append(name, value)
  file.append('file', new File(['Heard at night.'], 'statement.txt'))
  await send(cast.people.councilCaseworker, nuisance, { reason: 'duty-cover', words: '' })
  const sent = await app.request(`http://localhost${nuisance}/files/new`, {
    method: 'POST',
    headers: { ...cast.people.councilCaseworker.headers, origin: 'http://localhost' },
    body: file,
  })
  assert.equal(sent.status, 303)
  const caseFile = await first(cast.people.councilCaseworker, nuisance, /\/files\/(\d+)"/)
  await readCases(
    { db, session: cast.people.councilCaseworker.session },
    { cases: [cast.cases.nuisance.id], what: 'open', reason: 'duty-cover' },
    tx =>
      addEvent(
        tx,
        {
          caseId: cast.cases.nuisance.id,
          field: 'plan',
          kind: 'letter-made',
          says: 'A letter was made',
          data: { letter: 'warning', party: cast.cases.nuisance.party, replaces: null },
        },
        { accountId: cast.people.councilCaseworker.account, agencyId: cast.agencies.safety },
      ),
  )
  const caseLetter = await first(cast.people.councilCaseworker, nuisance, /\/letters\/(\d+)\/served"/)
  const worker = cast.people.councilCaseworker
  const safety = String(cast.agencies.safety)
  await done(worker, '/resources/new/camera', { name: 'Camera 1', group: 'asb', agency: safety })
  const resource = await first(worker, '/resources', /\/resources\/(\d+)"/)
  const contact = 'Safety Team, 01632 960 100'
  const since = { 'since-day': '1', 'since-month': '1', 'since-year': '2026' }
  for (const kind of ['anti-social-behaviour', 'case-review'])
    await done(worker, `/services/${kind}/receive`, { agency: safety, contact, ...since })
  const following = await done(everybody, '/report/anti-social-behaviour?as=self', {
    as: 'self',
    step: 'send',
    once: randomBytes(32).toString('base64url'),
    category: 'nuisance',
    behaviours: 'noise',
    words: 'Loud engines every night.',
    'since-day': '1',
    'since-month': '3',
    'since-year': '2026',
    often: 'weekly',
    place: 'Larkrise Square',
    danger: 'no',
    before: 'no',
    yourName: 'Perpetua Lindqvist',
    yourEmail: 'perpetua@example.org',
    yourWays: 'email',
  })
  const group = await done(worker, '/panels/groups/new', {
    kind: 'problem-solving-group',
    name: 'Problem-solving group',
    agreement: `${cast.agreement.id}-${safety}`,
    every: 'month',
  })
  return {
    draft,
    cast,
    app,
    ask,
    send,
    paper,
    desk,
    minuted,
    packed,
    item,
    topic: planned.split('#topic-').at(-1) ?? '',
    question: question.split('/').at(-1) ?? '',
    matter: matter.split('/').at(-1) ?? '',
    request: { slug: request, row, toCorrect: toCorrect.split('/').at(-1) ?? '' },
    breach: breach.split('/').at(-1) ?? '',
    review: review.split('/').at(-1) ?? '',
    agency: { slug: agency },
    post,
    party,
    hold,
    caseFile,
    caseLetter,
    resource,
    group: group.replace('/people', ''),
    following: following.replace('?sent=yes', ''),
    close: () => db.close(),
  }
}
