/** Administration on the real database, as the real role `app`: joiner, mover, leaver, reviews, agreements, and every page. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import pino from 'pino'
import { testServer } from '../../test/database.ts'
import { sameDatabase } from '../../test/same-database.ts'
import { application } from '../app.ts'
import { loadProfile } from '../authority/index.ts'
import { type Database, rows, Session, SignedOut, type Tx } from '../db/index.ts'
import { isRefusal, today } from '../lib/index.ts'
import { addAgency, changeAgency } from './agency/add-agency.ts'
import { closeAgency } from './agency/close-agency.ts'
import { agencyBySlug } from './agency/store.ts'
import { endRole } from './account/end-role.ts'
import { giveRoles } from './account/give-role.ts'
import { join, type Joiner } from './account/join.ts'
import { comeBack, leave } from './account/leave.ts'
import { move } from './account/move.ts'
import { accountById, postsOf } from './account/store.ts'
import { roles } from './roles.ts'
import { beginReview } from './review/begin-review.ts'
import { decideReview } from './review/decide-review.ts'
import { linesOf } from './review/store.ts'
import { openSession } from './sign-in/give-access.ts'
import { activate } from './sign-in/account.store.ts'

let db: Database
let other: Database
let app: ReturnType<typeof application>
let council: number
let police: number
let ann: number
let annSession: Session
let annToken: string

const made = <T>(is: T): Exclude<T, { refused: true }> => {
  if (isRefusal(is)) assert.fail(is.says)
  return is as Exclude<T, { refused: true }>
}
const says = (is: unknown): string => (isRefusal(is) ? is.rule : 'allowed')

let n = 0
/** Somebody who has signed in before. */
async function somebody(given: Partial<Joiner> & Pick<Joiner, 'roles'>): Promise<number> {
  const facts = {
    name: 'Wren Okafor',
    email: `user${++n}@example.org`,
    agencyId: council,
    begins: today(),
    why: 'A test',
  }
  const id = made(await db.asSystem('set-up', tx => join(tx, { ...facts, ...given })))
  await db.asSystem('sign-in', tx => activate(tx, id))
  return id
}
const asAnn = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.asActor(annSession, work)

before(async () => {
  const opened = await testServer()
  db = opened.db
  other = sameDatabase(opened.server)
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  app = application({ db, profile, log: pino({ level: 'silent' }) })
  const add = (name: string, kind: 'council' | 'police') =>
    db.asSystem('set-up', tx => addAgency(tx, { name, kind, controllerId: null }))
  council = made(await add('Thornmere Borough Council', 'council')).id
  police = made(await add('Thornmere Police', 'police')).id
  ann = await somebody({ name: 'Ann Admin', roles: ['administrator'] })
  annToken = await openSession(db, ann)
  annSession = new Session(annToken)
})
after(async () => {
  await other.close()
  await db.close()
})

test('the roles in the code are those of the database, in their order, with the same demand for a second factor', async () => {
  const there = await asAnn(tx => rows(sql<{ key: string; strong: boolean }>`select key, strong from access.role`, tx))
  assert.deepEqual(
    there,
    roles.map(({ key, strong }) => ({ key, strong })),
  )
})

test('a joiner gets an account, roles and keys of name and home; every fault has its rule', async () => {
  const facts = { name: 'Zoë Marsh', email: 'ZOE@Example.org', home: 'tm1 2ab', roles: ['caseworker', 'clerk'] }
  const rest = { agencyId: council, begins: today(), why: 'New in the team' }
  const id = made(await asAnn(tx => join(tx, { ...facts, ...rest })))
  const [kept] = await asAnn(tx =>
    rows(sql`select email, state, name_keys, home_key from access.account where id = ${id}`, tx),
  )
  assert.deepEqual(kept, {
    email: 'zoe@example.org',
    state: 'invited',
    name_keys: ['marsh', 'zoe'],
    home_key: 'TM12AB',
  })
  assert.equal((await asAnn(tx => postsOf(tx, id))).length, 2)
  const attempt = (change: Partial<Joiner>) =>
    asAnn(tx => join(tx, { ...facts, email: 'other@example.org', ...rest, ...change })).then(says)
  assert.equal(await attempt({ email: 'zoe@example.org' }), 'email-free')
  assert.equal(await attempt({ email: 'zoe at example' }), 'email-looks-like-one')
  assert.equal(await attempt({ name: '1' }), 'name-says')
  assert.equal(await attempt({ home: 'nowhere' }), 'home-is-postcode')
  assert.equal(await attempt({ roles: [] }), 'some-role')
  assert.equal(await attempt({ roles: ['owner'] }), 'some-role')
  assert.equal(await attempt({ agencyId: 999 }), 'agency-open')
  assert.equal(await attempt({ begins: today().subtract({ days: 1 }) }), 'dates-in-order')
  assert.equal(await attempt({ ends: today().subtract({ days: 1 }) }), 'dates-in-order')
  assert.equal(await attempt({ why: 'x' }), 'access-has-reason')
})

test('a right taken away is gone with the next transaction, on another process too', async () => {
  const clerk = await somebody({ roles: ['clerk'] })
  const session = new Session(await openSession(db, clerk))
  const seen = () => other.asActor(session, (_, who) => Promise.resolve(who.roles))
  assert.deepEqual(await seen(), ['clerk'])
  const [post] = await asAnn(tx => postsOf(tx, clerk))
  assert.ok(post)
  assert.equal(await asAnn(tx => endRole(tx, post, { lastDay: null, why: 'Other work' })), null)
  assert.deepEqual(await seen(), [])
  const again = await asAnn(tx => postsOf(tx, clerk))
  assert.equal(again[0]?.when, 'over')
  assert.ok(again[0])
  const ended = again[0]
  assert.equal(says(await asAnn(tx => endRole(tx, ended, { lastDay: null, why: 'Once more' }))), 'post-still-held')
})

test('a leaver loses roles, sessions and every way to sign in at once, and the log says why', async () => {
  const leaver = await somebody({ roles: ['caseworker', 'councillor'] })
  const session = new Session(await openSession(db, leaver))
  assert.deepEqual(made(await asAnn(tx => leave(tx, leaver, 'Left the council'))), { ended: 2 })
  await assert.rejects(
    other.asActor(session, () => Promise.resolve()),
    SignedOut,
  )
  const noted = await asAnn(tx =>
    rows(sql<{ what: string }>`select what from access.entry where ids @> array[${leaver}]::bigint[]`, tx),
  )
  for (const what of ['add user', 'end role caseworker', 'user left', 'why user left'])
    assert.ok(
      noted.some(one => one.what === what),
      what,
    )
  assert.equal(says(await asAnn(tx => leave(tx, leaver, 'Left the council'))), 'not-left')
  const given = { roles: ['clerk'], agencyId: council, begins: today(), why: 'Wanted back' }
  assert.equal(says(await asAnn(tx => giveRoles(tx, leaver, given))), 'not-left')
})

test('a mover leaves one agency the day before another begins, or at once', async () => {
  const mover = await somebody({ roles: ['caseworker'] })
  const monday = today().add({ days: 4 })
  const given = { roles: ['caseworker'], agencyId: police, begins: monday, why: 'Moves on Monday' }
  assert.equal(await asAnn(tx => move(tx, mover, council, given)), null)
  const posts = await asAnn(tx => postsOf(tx, mover))
  assert.deepEqual(
    posts.map(post => [post.agencyId, post.when, post.ends]),
    [
      [council, 'now', monday.subtract({ days: 1 }).toString()],
      [police, 'later', null],
    ],
  )
  assert.equal(says(await asAnn(tx => move(tx, mover, police, { ...given, agencyId: 999 }))), 'agency-open')
  assert.deepEqual(await asAnn(tx => postsOf(tx, mover)), posts, 'a refusal takes nothing away')
  assert.equal(await asAnn(tx => move(tx, mover, council, { ...given, roles: ['clerk'], begins: today() })), null)
  assert.equal((await asAnn(tx => postsOf(tx, mover))).find(post => post.agencyId === council)?.when, 'over')
})

test('the last administrator stays, whatever is tried; with a second one it works', async () => {
  const [post] = await asAnn(tx => postsOf(tx, ann))
  assert.ok(post)
  const agency = await asAnn(tx => agencyBySlug(tx, 'thornmere-borough-council'))
  assert.ok(agency)
  const end = () => asAnn(tx => endRole(tx, post, { lastDay: null, why: 'Enough' }))
  const away = { roles: ['clerk'], agencyId: police, begins: today(), why: 'Goes away' }
  const stays = 'some-administrator-stays'
  assert.equal(says(await end()), stays)
  assert.equal(says(await asAnn(tx => leave(tx, ann, 'Goes away'))), stays)
  assert.equal(says(await asAnn(tx => move(tx, ann, council, away))), stays)
  assert.equal(says(await asAnn(tx => closeAgency(tx, agency, 'No more money'))), stays)
  // One who has never signed in cannot help.
  const joiner = { name: 'New Admin', email: 'new@example.org', roles: ['administrator'], agencyId: council }
  made(await asAnn(tx => join(tx, { ...joiner, begins: today(), why: 'A second one' })))
  assert.equal(says(await end()), stays)
  const second = await somebody({ roles: ['administrator'] })
  assert.equal(await asAnn(tx => endRole(tx, post, { lastDay: today().add({ days: 9 }), why: 'Later' })), null)
  const [theirs] = await asAnn(tx => postsOf(tx, second))
  assert.ok(theirs)
  assert.equal(says(await asAnn(tx => endRole(tx, theirs, { lastDay: null, why: 'Enough' }))), stays, 'mine ends soon')
  await asAnn(tx => endRole(tx, { ...post, when: 'now' }, { lastDay: null, why: 'Start again' })).then(fault =>
    assert.equal(fault, null),
  )
  // Back for the tests that follow.
  const secondSession = new Session(await openSession(db, second))
  const back = { roles: ['administrator'], agencyId: council, begins: today(), why: 'Back again' }
  made(await db.asActor(secondSession, tx => giveRoles(tx, ann, back)))
})

test('two administrators who take each other’s role away at one moment do not both succeed', async () => {
  const both = await Promise.all(
    [1, 2].map(async () => {
      const id = await somebody({ roles: ['administrator'] })
      const session = new Session(await openSession(db, id))
      const [post] = await asAnn(tx => postsOf(tx, id))
      assert.ok(post)
      return { session, post }
    }),
  )
  const [one, two] = both
  assert.ok(one && two)
  // All others have gone first.
  await asAnn(tx =>
    rows(
      sql`update access.post set ended_at = now() where role = 'administrator' and ended_at is null
           and id <> all (${[one.post.id, two.post.id]}::int[])`,
      tx,
    ),
  )
  const ending = [db.asActor(one.session, tx => endRole(tx, two.post, { lastDay: null, why: 'You first' }))]
  ending.push(other.asActor(two.session, tx => endRole(tx, one.post, { lastDay: null, why: 'You first' })))
  // Whoever comes second meets the rule; or is no administrator any more, where the first was done before they began.
  const done = (await Promise.allSettled(ending)).map(one => (one.status === 'fulfilled' ? says(one.value) : 'refused'))
  assert.equal(done.filter(one => one === 'allowed').length, 1, done.join())
  assert.ok(
    done.every(one => ['allowed', 'some-administrator-stays', 'refused'].includes(one)),
    done.join(),
  )
  const stayed = done[0] === 'allowed' ? one.session : two.session
  const back = { roles: ['administrator'], agencyId: council, begins: today(), why: 'Back again' }
  made(await db.asActor(stayed, tx => giveRoles(tx, ann, back)))
})

test('closing an agency ends every role there; opened again, nobody has one', async () => {
  const charity = made(await asAnn(tx => addAgency(tx, { name: 'Lantern Trust', kind: 'charity', controllerId: null })))
  const worker = await somebody({ roles: ['caseworker'], agencyId: charity.id })
  const session = new Session(await openSession(db, worker))
  const agency = await asAnn(tx => agencyBySlug(tx, charity.slug))
  assert.ok(agency)
  assert.deepEqual(made(await asAnn(tx => closeAgency(tx, agency, 'The charity closed'))), { ended: 1 })
  assert.deepEqual(await other.asActor(session, (_, who) => Promise.resolve(who.roles)), [])
  const given = { roles: ['clerk'], agencyId: charity.id, begins: today(), why: 'Too late' }
  assert.equal(says(await asAnn(tx => giveRoles(tx, worker, given))), 'agency-open')
  assert.equal(
    says(await asAnn(tx => addAgency(tx, { name: 'lantern TRUST', kind: 'charity', controllerId: null }))),
    'agency-name-free',
  )
})

test('whoever gives themselves a role, changes the address of a caseworker, brings one back or moves an agency is reported, and no administrator sees it', async () => {
  const officer = await somebody({ roles: ['data-protection-officer'] })
  const officerSession = new Session(await openSession(db, officer))
  made(
    await asAnn(tx =>
      giveRoles(tx, ann, { roles: ['report-author'], agencyId: council, begins: today(), why: 'To try it' }),
    ),
  )
  const worker = await somebody({ roles: ['caseworker'] })
  await asAnn(tx => rows(sql`update access.account set email = 'mine@example.org' where id = ${worker}`, tx))
  made(await asAnn(tx => leave(tx, worker, 'Left the council')))
  assert.equal(await asAnn(tx => comeBack(tx, worker)), null)
  const team = { name: 'Streets Team', kind: 'council service' as const }
  const { slug } = made(await asAnn(tx => addAgency(tx, { ...team, controllerId: null })))
  await asAnn(async tx => {
    const agency = await agencyBySlug(tx, slug)
    assert.ok(agency)
    assert.equal(
      says(await changeAgency(tx, agency, { ...team, kind: 'police', controllerId: council })),
      'only-services-leave-it',
    )
    assert.equal(await changeAgency(tx, agency, { ...team, controllerId: council }), null)
  })
  const alerts = (session: Session) =>
    db.asActor(session, tx =>
      rows(sql<{ kind: string }>`select kind from access.alert where by_id = ${ann} order by id`, tx),
    )
  const seen = (await alerts(officerSession)).map(one => one.kind)
  for (const kind of ['own access', 'e-mail', 'returned', 'controller']) assert.ok(seen.includes(kind), kind)
  assert.deepEqual(await alerts(annSession), [])
})

test('SQL as an administrator cannot put an account to use or read what proves who somebody is; a clerk can do less', async () => {
  const worker = await somebody({ roles: ['caseworker'] })
  const attempt = (work: (tx: Tx) => Promise<unknown>) =>
    assert.rejects(asAnn(work), /permission denied|once its owner/)
  await asAnn(tx => leave(tx, worker, 'Left the council'))
  await attempt(tx => rows(sql`update access.account set state = 'active' where id = ${worker}`, tx))
  await attempt(tx => rows(sql`select * from access.session`, tx))
  await attempt(tx => rows(sql`select * from access.password`, tx))
  const clerk = new Session(await openSession(db, await somebody({ roles: ['clerk'] })))
  for (const call of ['end_sessions(1)', "reset_sign_in(1, 'x')", 'sign_ins()', 'health()'])
    await assert.rejects(
      db.asActor(clerk, tx => rows(sql`select access.${sql.raw(call)}`, tx)),
      /Only administrators/,
      call,
    )
})

test('a review keeps or ends each role, and is not finished while one is left out', async () => {
  const trust = made(await asAnn(tx => addAgency(tx, { name: 'Harbour Homes', kind: 'housing', controllerId: null })))
  const one = await somebody({ name: 'Bo One', roles: ['caseworker'], agencyId: trust.id })
  const two = await somebody({ name: 'Cy Two', roles: ['caseworker'], agencyId: trust.id })
  await openSession(db, one)
  const due = today().add({ days: 14 })
  const { id } = made(await asAnn(tx => beginReview(tx, { agencyId: trust.id, due })))
  assert.equal(says(await asAnn(tx => beginReview(tx, { agencyId: trust.id, due }))), 'one-review-at-a-time')
  const [first, second] = await asAnn(tx => linesOf(tx, id))
  assert.ok(first && second)
  assert.ok(first.last !== null && second.last === null, 'it says who has signed in')
  const keep = new Map([[first.postId, 'keep' as const]])
  assert.equal(says(await asAnn(tx => decideReview(tx, id, keep, true))), 'every-role-decided')
  assert.deepEqual(made(await asAnn(tx => decideReview(tx, id, keep, false))), { ended: 0 })
  const stranger = new Map([
    [second.postId, 'end' as const],
    [1, 'end' as const],
  ])
  assert.deepEqual(made(await asAnn(tx => decideReview(tx, id, stranger, true))), { ended: 1 })
  assert.equal((await asAnn(tx => postsOf(tx, one)))[0]?.when, 'now')
  assert.equal((await asAnn(tx => postsOf(tx, two)))[0]?.when, 'over')
  assert.equal((await asAnn(tx => accountById(tx, ann)))?.state, 'active')
  assert.equal(says(await asAnn(tx => decideReview(tx, id, stranger, true))), 'review-open')
})

const ask = (path: string, token: string | null, body?: Record<string, string | string[]>) => {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(body ?? {})) for (const one of [value].flat()) form.append(name, one)
  return app.request(`http://localhost${path}`, {
    headers: {
      host: 'localhost',
      ...(token !== null && { cookie: `session=${token}` }),
      ...(body && { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(body && { method: 'POST', body: form.toString() }),
  })
}
const date = (name: string, day: Temporal.PlainDate) => ({
  [`${name}-day`]: String(day.day),
  [`${name}-month`]: String(day.month),
  [`${name}-year`]: String(day.year),
})

test('each page opens for an administrator, and is not there for a clerk', async () => {
  const clerk = await openSession(db, await somebody({ roles: ['clerk'] }))
  const agency = { name: 'Page Agency', kind: 'charity', controller: '' }
  assert.equal(
    (await ask('/admin/agencies/new', annToken, agency)).headers.get('location'),
    '/admin/agencies/page-agency',
  )
  const pages = [
    '/admin',
    '/admin/agencies',
    '/admin/agencies/new',
    '/admin/agencies/page-agency',
    '/admin/agencies/page-agency/change',
  ]
    .concat([
      '/admin/agencies/page-agency/close',
      '/admin/users',
      '/admin/users/new',
      `/admin/users/${ann}`,
      `/admin/users/${ann}/change`,
    ])
    .concat(['roles', 'move', 'leave', 'link'].map(verb => `/admin/users/${ann}/${verb}`))
    .concat(['/admin/reviews', '/admin/agreements', '/admin/agreements/new'])
  for (const path of pages) {
    assert.equal((await ask(path, annToken)).status, 200, path)
    assert.equal((await ask(path, clerk)).status, 404, path)
    assert.match((await ask(path, null)).headers.get('location') ?? '', /^\/sign-in/, path)
  }
  assert.equal((await ask('/admin/agencies/new', clerk, { ...agency, name: 'Mine' })).status, 404)
  for (const path of [
    '/admin/users/999999',
    '/admin/users/x',
    '/admin/agencies/none',
    '/admin/reviews/0',
    '/admin/agreements/none',
  ])
    assert.equal((await ask(path, annToken)).status, 404, path)
})

const joiner = (more: Record<string, string | string[]>) => ({
  name: 'Form Person',
  email: `form${++n}@example.org`,
  roles: ['report-author'],
  agency: String(council),
  why: 'Asked for by the manager',
  ...date('begins', today()),
  ...more,
})

test('the form of a joiner gives a one-time link once; fields that it does not have are ignored', async () => {
  const extra = { state: 'active', id: '1', given_by: '999', ends_at: 'x', 'roles[]': 'administrator', name_keys: 'x' }
  const answer = await ask('/admin/users/new', annToken, joiner({ email: 'mass@example.org', ...extra }))
  assert.equal(answer.status, 200)
  assert.equal(answer.headers.get('cache-control'), 'no-store')
  assert.match(await answer.text(), /href="\/join\/[\w-]{43}"/)
  const [kept] = await asAnn(tx =>
    rows(
      sql`select a.state, p.role, p.given_by from access.account a join access.post p on p.account_id = a.id where a.email = 'mass@example.org'`,
      tx,
    ),
  )
  assert.deepEqual(kept, { state: 'invited', role: 'report-author', given_by: ann })
  const wrong = await ask('/admin/users/new', annToken, joiner({ email: 'mass@example.org', name: '<b>Form</b>' }))
  assert.equal(wrong.status, 422)
  const text = await wrong.text()
  assert.match(text, /Somebody else has this email address/)
  assert.match(text, /value="&lt;b&gt;Form&lt;\/b&gt;"/)
})

test('a lost telephone: how it was checked is asked, sessions end, and the new link is shown once', async () => {
  const worker = await somebody({ roles: ['caseworker'] })
  const session = new Session(await openSession(db, worker))
  assert.equal((await ask(`/admin/users/${worker}/link`, annToken, { how: 'yes' })).status, 422)
  const answer = await ask(`/admin/users/${worker}/link`, annToken, { how: 'Called back on the number of the team' })
  assert.match(await answer.text(), /href="\/join\/[\w-]{43}"/)
  await assert.rejects(
    db.asActor(session, () => Promise.resolve()),
    SignedOut,
  )
})

test('an agreement holds once two have signed; what widens it takes the signatures off; the public sees no signatory', async () => {
  const facts = {
    title: 'Sharing for safety',
    purpose: 'crime-and-disorder',
    gateway: 'Crime and Disorder Act 1998, section 115',
    ...date('starts', today()),
    ...date('review', today().add({ years: 1 })),
  }
  const base = '/admin/agreements/sharing-for-safety'
  assert.equal((await ask('/admin/agreements/new', annToken, facts)).headers.get('location'), base)
  const party = (agency: number, more: Record<string, string | string[]> = {}) =>
    ask(`${base}/parties/new`, annToken, {
      agency: String(agency),
      signatory: 'Quentin Secretname',
      fields: ['identity'],
      ...date('signed', today()),
      ...more,
    })
  assert.equal((await party(council)).status, 303)
  const register = async () => (await ask('/agreements', null)).text()
  assert.doesNotMatch(await register(), /Sharing for safety/)
  assert.equal((await party(council)).status, 422, 'a party once')
  assert.equal((await party(police, date('signed', today().add({ days: 1 })))).status, 422, 'not signed tomorrow')
  assert.equal((await party(police)).status, 303)
  const open = await register()
  assert.match(open, /Sharing for safety/)
  assert.match(open, /Thornmere Police/)
  assert.doesNotMatch(open, /Secretname|Page Agency/)
  for (const column of ['signatory', 'signed_on'])
    await assert.rejects(
      db.asPublic(tx => rows(sql`select ${sql.ref(column)} from access.agreement_party`, tx)),
      /permission denied/,
    )
  const change = (fields: string[]) =>
    ask(`${base}/parties/thornmere-police`, annToken, {
      signatory: 'Quentin Secretname',
      fields,
      ...date('signed', today()),
    })
  assert.equal((await change([])).headers.get('location'), base, 'less is no new agreement')
  assert.match(await register(), /Sharing for safety/)
  assert.equal((await change(['identity', 'health'])).headers.get('location'), `${base}?unsigned`)
  assert.doesNotMatch(await register(), /Sharing for safety/)
  assert.match(await (await ask(base, annToken)).text(), /Waiting for signatures/)
  assert.equal((await ask(`${base}/change`, annToken, { ...facts, ...date('review', today()) })).status, 422)
})
