import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { generateSync } from 'otplib'
import pino from 'pino'
import { testServer } from '../../../test/database.ts'
import { anotherProcess, goodPassword, heading, hidden, makeAccount, Visitor } from '../../../test/sign-in-door.ts'
import { application } from '../../app.ts'
import { loadProfile } from '../../authority/index.ts'
import { type Database, rows } from '../../db/index.ts'
import { site } from '../../web/index.ts'
import { exampleShell } from '../../../test/example-pages.ts'
import { actorOf, invite, openSession, setUpTotp, signInAddress, signInPages } from '../index.ts'
import { argon2, type Hasher } from './hasher.ts'
import { safeNext } from './next.ts'

let opened: Awaited<ReturnType<typeof testServer>>
let db: Database
let app: ReturnType<typeof application>
let now = Temporal.Instant.from('2026-11-22T08:55:00Z')
const later = (seconds: number) => (now = now.add({ seconds }))

before(async () => {
  opened = await testServer()
  db = opened.db
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  app = application({ db, profile, log: pino({ level: 'silent' }), now: () => now })
})
after(() => db.close())

const codeNow = (secret: string) => generateSync({ secret, epoch: Math.floor(now.epochMilliseconds / 1000) })
const whats = async (account: number) =>
  (
    await db.asSystem('export', tx =>
      rows(
        sql<{
          what: string
        }>`select what from access.entry where kind = 'sign-in' and ${account} = any (ids) order by id`,
        tx,
      ),
    )
  ).map(({ what }) => what)

test('a councillor signs in with a password, sees their account, and signs out; each is in the log', async () => {
  const id = await makeAccount(db, { email: 'perpetua@thornmere.example', role: 'councillor' })
  const visitor = new Visitor(app)
  const asked = await visitor.get('/account?done=x')
  assert.equal(asked.to, '/sign-in?next=%2Faccount%3Fdone%3Dx')
  const done = await visitor.signIn(' Perpetua@Thornmere.example ', goodPassword, '/account')
  assert.deepEqual([done.status, done.to], [303, '/account'])
  assert.match(done.setCookies[0] ?? '', /^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  const account = await visitor.get('/account')
  assert.equal(heading(account.text), 'Your account')
  assert.match(account.text, /Councillor, Thornmere Council/)
  assert.match(account.text, /Firefox on Windows/)
  const out = await visitor.post('/sign-out', {})
  assert.deepEqual([out.to, visitor.cookies.size], ['/sign-out', 0])
  assert.match(heading((await visitor.get('/sign-out')).text), /You have signed out/)
  assert.deepEqual(await whats(id), ['set password', 'sign in with password', 'sign out'])
})

test('a cookie that somebody else set is never adopted, and every stage has a token of its own', async () => {
  const id = await makeAccount(db, { email: 'fixed@thornmere.example', role: 'caseworker' })
  const secret = await setUpTotp(db, id)
  const visitor = new Visitor(app)
  visitor.cookies.set('session', 'A'.repeat(43))
  const first = await visitor.signIn('fixed@thornmere.example')
  assert.equal(first.to, '/sign-in/code')
  const half = visitor.cookies.get('session')
  assert.notEqual(half, 'A'.repeat(43))
  assert.equal((await visitor.get('/account')).to, '/sign-in/code?next=%2Faccount', 'half signed in is not signed in')
  await visitor.post('/sign-in/code', { code: codeNow(secret) })
  assert.equal((await visitor.get('/account')).status, 200)
  assert.notEqual(visitor.cookies.get('session'), half)
  const thief = new Visitor(app)
  thief.cookies.set('session', half ?? '')
  assert.match((await thief.get('/account')).to, /^\/sign-in\?/, 'the half session has ended')
})

test('an unknown address, a wrong password and somebody who left get the same words, status and work', async () => {
  await makeAccount(db, { email: 'known@thornmere.example' })
  const gone = await makeAccount(db, { email: 'gone@thornmere.example' })
  await db.asSystem('set-up', tx => sql`update access.account set state = 'left' where id = ${gone}`.execute(tx))
  const compared: (string | null)[] = []
  const counting: Hasher = {
    ...argon2,
    verify(stored, password) {
      compared.push(stored)
      return argon2.verify(stored, password)
    },
  }
  const own = site(signInPages({ https: false, hasher: counting }), {
    shell: exampleShell,
    db,
    log: pino({ level: 'silent' }),
    actor: actorOf(db, false),
    signIn: signInAddress,
    now: () => now,
  })
  const visitor = new Visitor(own)
  const answers: string[] = []
  for (let tries = 0; tries < 6; tries++)
    for (const [email, password] of [
      ['nobody@thornmere.example', 'not the right words'],
      ['known@thornmere.example', 'not the right words'],
      ['gone@thornmere.example', goodPassword],
    ] as const) {
      const { status, text } = await visitor.signIn(email, password)
      answers.push(`${status} ${text.replaceAll(email, '…')}`)
    }
  for (let i = 0; i < answers.length; i += 3) assert.equal(new Set(answers.slice(i, i + 3)).size, 1, `try ${i / 3 + 1}`)
  assert.match(answers[0] ?? '', /^422 .*The email address or the password is not right/s)
  assert.match(answers.at(-1) ?? '', /^403 .*Wait before you try again/s)
  assert.equal(compared.length, 15, 'five tries of each were compared, and none of the sixth')
  assert.equal(compared.filter(stored => stored === null).length, 5, 'for the unknown address too')
})

test('after five wrong passwords the wait doubles up to an hour, and a right one ends it', async () => {
  await makeAccount(db, { email: 'forgetful@thornmere.example' })
  const visitor = new Visitor(app)
  const wrong = () => new Visitor(app).signIn('forgetful@thornmere.example', 'not the right words')
  for (let n = 0; n < 5; n++) assert.equal((await wrong()).status, 422)
  for (const minutes of [1, 2, 4, 8, 16, 32, 60, 60]) {
    const waits = await wrong()
    assert.match(waits.text, new RegExp(`try again in ${minutes} minute`))
    assert.equal((await visitor.signIn('forgetful@thornmere.example')).status, 403, 'the right one waits as well')
    later(minutes * 60 + 1)
    assert.equal((await wrong()).status, 422)
  }
  later(3601)
  assert.equal((await visitor.signIn('forgetful@thornmere.example')).status, 303)
  assert.equal((await wrong()).status, 422, 'and the count begins anew')
})

test('twenty tries at one moment are five tries', async () => {
  await makeAccount(db, { email: 'crowd@thornmere.example' })
  const tries = Array.from({ length: 20 }, () =>
    new Visitor(app).signIn('crowd@thornmere.example', 'not the right words'),
  )
  const statuses = (await Promise.all(tries)).map(({ status }) => status)
  assert.equal(statuses.filter(status => status === 422).length, 5)
  assert.equal(statuses.filter(status => status === 403).length, 15)
})

test('a code is good once, five wrong ones end the half session, and the next half session must wait', async () => {
  const id = await makeAccount(db, { email: 'officer@thornmere.example', role: 'caseworker' })
  const secret = await setUpTotp(db, id)
  const visitor = new Visitor(app)
  await visitor.signIn('officer@thornmere.example')
  const code = codeNow(secret)
  assert.equal((await visitor.post('/sign-in/code', { code: `${code.slice(0, 3)} ${code.slice(3)}` })).to, '/work')
  const again = new Visitor(app)
  await again.signIn('officer@thornmere.example')
  assert.equal((await again.post('/sign-in/code', { code })).status, 422, 'replayed')
  const two = [new Visitor(app), new Visitor(app)]
  later(60)
  for (const one of two) await one.signIn('officer@thornmere.example')
  const fresh = codeNow(secret)
  const both = await Promise.all(two.map(one => one.post('/sign-in/code', { code: fresh })))
  assert.deepEqual(
    both.map(({ status }) => status).toSorted((a, b) => a - b),
    [303, 422],
    'of two at one moment, one',
  )
  later(60)
  const guess = new Visitor(app)
  await guess.signIn('officer@thornmere.example')
  const wrong = codeNow(secret) === '000000' ? '000001' : '000000'
  const statuses: number[] = []
  for (let n = 0; n < 6; n++) statuses.push((await guess.post('/sign-in/code', { code: wrong })).status)
  assert.equal(statuses.at(-1), 303, 'the half session is over')
  assert.ok(statuses.includes(403))
  await guess.signIn('officer@thornmere.example')
  assert.equal(
    (await guess.post('/sign-in/code', { code: codeNow(secret) })).status,
    403,
    'a new half session does not help',
  )
  assert.ok((await whats(id)).includes('wrong code'))
})

test('somebody who can open cases sets up a phone before anything else, keeps recovery codes, and uses one once', async () => {
  await makeAccount(db, { email: 'new@thornmere.example', role: 'caseworker' })
  const visitor = new Visitor(app)
  assert.equal((await visitor.signIn('new@thornmere.example')).to, '/account/second-factor')
  assert.equal((await visitor.get('/account')).to, '/account/second-factor')
  const page = await visitor.get('/account/second-factor')
  const secret = (/wardmote-secret">([A-Z2-7 ]+)</.exec(page.text)?.[1] ?? '').replaceAll(' ', '')
  assert.match(page.text, /src="data:image\/svg\+xml;base64,/)
  const journey = hidden(page.text, 'journey')
  const wrong = await visitor.post('/account/second-factor', { journey, code: '000000' })
  assert.equal(hidden(wrong.text, 'journey'), journey, 'after a wrong code the scanned picture stays good')
  const done = await visitor.post('/account/second-factor', { journey, code: codeNow(secret) })
  assert.equal(done.to, '/account/recovery-codes')
  const shown = await visitor.post('/account/recovery-codes', { do: 'make' })
  const codes = hidden(shown.text, 'codes')
  const list = codes.split(' ')
  assert.equal(new Set(list).size, 10)
  const form = { codes, journey: hidden(shown.text, 'journey') }
  assert.match(
    (await visitor.post('/account/recovery-codes', { do: 'save', ...form })).text,
    new RegExp(list[9] ?? '-'),
  )
  const not = await visitor.post('/account/recovery-codes', { do: 'keep', ...form })
  assert.deepEqual([not.status, not.text.includes(list[0] ?? '-')], [422, true])
  assert.match((await visitor.get('/account')).text, /Recovery codes<\/dt><dd[^>]*>None/)
  assert.equal(
    (await visitor.post('/account/recovery-codes', { do: 'keep', kept: 'yes', ...form })).to,
    '/account?done=codes',
  )

  const lost = new Visitor(app)
  assert.equal((await lost.signIn('new@thornmere.example')).to, '/sign-in/code')
  const typed = (list[3] ?? '').toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')
  assert.equal((await lost.post('/sign-in/recovery-code', { code: typed })).to, '/account?done=recovery-code')
  assert.match((await lost.get('/account?done=recovery-code')).text, /You have 9 codes left/)
  const twice = new Visitor(app)
  await twice.signIn('new@thornmere.example')
  assert.equal((await twice.post('/sign-in/recovery-code', { code: list[3] ?? '' })).status, 422)
})

test('a link sets a password once; looking at it uses nothing up; unknown, used and old links look the same', async () => {
  const id = await makeAccount(db, { email: 'joins@thornmere.example', role: 'councillor' })
  const old = await invite(db, id, null)
  const path = await invite(db, id, id)
  const visitor = new Visitor(app)
  for (let n = 0; n < 2; n++) assert.match((await visitor.get(path)).text, /Set your password/)
  assert.match((await visitor.post(path, { password: 'password2026!' })).text, /guessed first/)
  const both = await Promise.all(
    [visitor, new Visitor(app)].map(one => one.post(path, { password: 'umbrella Saturn kettle' })),
  )
  assert.deepEqual(
    both.map(({ status }) => status).toSorted((a, b) => a - b),
    [303, 410],
  )
  const none = `/join/${'x'.repeat(43)}`
  const gone = await Promise.all([path, old, none, '/join/1'].map(at => new Visitor(app).get(at)))
  const words = gone.map(({ status, text }) => `${status} ${text.replaceAll(/\/join\/[\w-]+/g, '')}`)
  assert.equal(new Set(words).size, 1)
  assert.equal(gone[0]?.status, 410)
  assert.equal((await visitor.signIn('joins@thornmere.example', 'umbrella Saturn kettle')).status, 303)
})

test('changing a password asks for the old one, ends the other sessions, and gives a new token', async () => {
  await makeAccount(db, { email: 'change@thornmere.example' })
  const [here, there] = [new Visitor(app), new Visitor(app)]
  for (const one of [here, there]) await one.signIn('change@thornmere.example')
  const token = here.cookies.get('session')
  const next = 'kettle umbrella Saturn'
  assert.match(
    (await here.post('/account/password', { current: 'wrong words here', password: next })).text,
    /is not right/,
  )
  assert.equal(
    (await here.post('/account/password', { current: goodPassword, password: next })).to,
    '/account?done=password',
  )
  assert.equal((await here.get('/account')).status, 200)
  assert.notEqual(here.cookies.get('session'), token)
  assert.match((await there.get('/account')).to, /^\/sign-in/)
})

test('a session that is ended elsewhere, by another process, is over at the next request', async () => {
  const id = await makeAccount(db, { email: 'away@thornmere.example' })
  const other = anotherProcess(opened.server)
  const visitor = new Visitor(app)
  await visitor.signIn('away@thornmere.example')
  assert.equal((await visitor.get('/account')).status, 200)
  await other.asSystem('sign-in', tx =>
    sql`update access.session set ended_at = now() where account_id = ${id}`.execute(tx),
  )
  assert.match((await visitor.get('/account')).to, /^\/sign-in/)
})

test('sign out of one browser, or everywhere; somebody else’s session is not among them', async () => {
  await makeAccount(db, { email: 'many@thornmere.example' })
  const victim = await makeAccount(db, { email: 'victim@thornmere.example' })
  const other = new Visitor(app)
  other.cookies.set('session', await openSession(db, victim))
  const [one, two, three] = [new Visitor(app), new Visitor(app), new Visitor(app)]
  for (const each of [one, two, three]) await each.signIn('many@thornmere.example')
  const ids = [...(await one.get('/account')).text.matchAll(/name="end" value="(\d+)"/g)].map(([, id]) => Number(id))
  assert.equal(ids.length, 3)
  const foreign = hidden((await other.get('/account')).text, 'end')
  await one.post('/account', { end: foreign })
  assert.equal((await other.get('/account')).status, 200)
  await one.post('/account', { end: String(Math.max(...ids)) })
  assert.match((await three.get('/account')).to, /^\/sign-in/)
  assert.equal((await two.post('/account', { end: 'everywhere' })).to, '/sign-out')
  assert.match((await one.get('/account')).to, /^\/sign-in/)
})

test('whoever signed in a while ago proves it again before changing a second factor', async () => {
  const id = await makeAccount(db, { email: 'open@thornmere.example' })
  const visitor = new Visitor(app)
  await visitor.signIn('open@thornmere.example')
  assert.equal((await visitor.get('/account/second-factor')).status, 200)
  await db.asSystem('sign-in', tx =>
    sql`update access.session set proved = now() - interval '20 minutes' where account_id = ${id}`.execute(tx),
  )
  const to = '/account/confirm?next=%2Faccount%2Fpasskeys'
  assert.equal((await visitor.get('/account/passkeys')).to, to)
  assert.equal((await visitor.post('/account/passkeys', { remove: 'x' })).to, to)
  assert.equal((await visitor.post(to, { password: 'not this one at all' })).status, 422)
  assert.equal((await visitor.post(to, { password: goodPassword })).to, '/account/passkeys')
  assert.equal((await visitor.get('/account/passkeys')).status, 200)
})

test('sign-in leads back to a path of this site, and to no other host, however it is written', () => {
  assert.equal(safeNext('/cases/17?x=1'), '/cases/17?x=1')
  for (const bad of [
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example',
    '/.//evil.example',
    '/x\\y',
    '',
    'javascript:1',
    '/a\u0000',
  ])
    assert.equal(safeNext(bad), null, bad)
  const piece = fc.constantFrom(
    '/',
    '\\',
    '..',
    '.',
    '\t',
    '\n',
    'evil.example',
    '@',
    ':',
    '%2f',
    '%5c',
    '?',
    '#',
    'https:',
    ' ',
    'a',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map(all => all.join('')),
        fc.string({ unit: 'binary' }),
        fc.webUrl(),
      ),
      text => {
        const next = safeNext(text)
        if (next === null) return
        const to = new URL(next, 'https://council.example/sign-in')
        assert.equal(to.origin, 'https://council.example')
        assert.ok(!to.pathname.startsWith('//'))
      },
    ),
    { numRuns: 2000 },
  )
})

test('half signed in opens no page of the account, by looking or by sending', async () => {
  const id = await makeAccount(db, { email: 'half@thornmere.example', role: 'caseworker' })
  await setUpTotp(db, id)
  const visitor = new Visitor(app)
  await visitor.signIn('half@thornmere.example')
  const forms = {
    end: 'everywhere',
    current: goodPassword,
    password: 'kettle umbrella Saturn',
    do: 'make',
    code: '123456',
  }
  for (const path of [
    '/account',
    '/account/password',
    '/account/second-factor',
    '/account/passkeys',
    '/account/recovery-codes',
    '/account/confirm',
  ]) {
    assert.match((await visitor.get(path)).to, /^\/sign-in\/code/, path)
    const sent = await visitor.post(path, { ...forms, journey: 'x', answer: '{}', name: 'Mine' })
    assert.match(sent.to, /^\/sign-in\/code/, path)
  }
})

test('by https the cookie is one that only this host can set, and is sent over nothing else', async () => {
  await makeAccount(db, { email: 'secure@thornmere.example' })
  const origin = 'https://safety.example'
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  const secure = application({ db, profile, log: pino({ level: 'silent' }), origin, now: () => now })
  const visitor = new Visitor(secure, origin)
  const { setCookies } = await visitor.signIn('secure@thornmere.example')
  assert.match(setCookies[0] ?? '', /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
  assert.equal((await visitor.get('/account')).status, 200)
})

test('nothing typed at sign-in, and no token, stands in the log or in the tables', async () => {
  const id = await makeAccount(db, { email: 'canary@thornmere.example' })
  const link = (await invite(db, id, null)).slice('/join/'.length)
  const visitor = new Visitor(app)
  await visitor.signIn('canary@thornmere.example', 'Vespertine ptarmigan words')
  await visitor.signIn('canary@thornmere.example')
  const token = visitor.cookies.get('session') ?? ''
  const tables = ['session', 'failure', 'invitation', 'password', 'journey'].map(name => sql.table(`access.${name}`))
  const kept = await Promise.all([
    ...tables.map(table => db.asSystem('sign-in', tx => rows(sql`select t::text from ${table} t`, tx))),
    db.asSystem('export', tx => rows(sql`select t::text from access.entry t`, tx)),
  ]).then(all => JSON.stringify(all))
  assert.ok(kept.includes('argon2id') && kept.includes('sign in with password'), 'the tables were looked at')
  for (const secret of [link, token, 'Vespertine', goodPassword, 'canary@thornmere.example'])
    assert.equal(kept.includes(secret), false, secret)
})
