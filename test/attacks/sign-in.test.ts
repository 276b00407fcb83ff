/** Ways into somebody else's account: guessing, replaying, planting a session, mixing two people's proofs, and asking who is there. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { generateSync } from 'otplib'
import pino from 'pino'
import { setUpTotp } from '../../src/access/index.ts'
import { application } from '../../src/app.ts'
import { rows } from '../../src/db/index.ts'
import { closeReaders } from '../../src/records/index.ts'
import { goodPassword, makeAccount } from '../sign-in-door.ts'
import { attacked, type Attacked } from './people.ts'

const origin = 'https://record.thornmere.example'
let site: Attacked
let app: ReturnType<typeof application>
let now = Temporal.Instant.from('2026-11-22T08:55:00Z')
const logged: string[] = []
before(async () => {
  site = await attacked({ origin })
  const log = pino({ level: 'trace' }, { write: line => void logged.push(line) })
  app = application({ db: site.db, profile: site.profile, log, origin, now: () => now })
})
after(async () => {
  closeReaders()
  await site.db.close()
})

type Sent = { status: number; to: string; text: string; token: string | undefined }

/** Posts with the cookie given, from an address of its own unless one is said. */
let addresses = 0
async function send(
  path: string,
  fields: Record<string, string>,
  { token, from, cookie }: { token?: string | undefined; from?: string; cookie?: string } = {},
): Promise<Sent> {
  const answer = await app.request(`http://record.thornmere.example${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: {
      Origin: origin,
      'X-Forwarded-For': from ?? `198.51.${Math.floor(++addresses / 250)}.${addresses % 250}`,
      Cookie: cookie ?? (token === undefined ? '' : `__Host-session=${token}`),
    },
  })
  const set = answer.headers
    .getSetCookie()
    .map(line => /^__Host-session=([\w-]{43}); Path=\/; HttpOnly; SameSite=Lax; Secure$/.exec(line)?.[1])
  return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text(), token: set[0] }
}
const password = (email: string, words = goodPassword, more: Parameters<typeof send>[2] = {}) =>
  send('/sign-in', { email, password: words }, more)
const codeOf = (secret: string) => generateSync({ secret, epoch: Math.floor(now.epochMilliseconds / 1000) })
const page = async (path: string, token: string | undefined) =>
  (await app.request(`http://record.thornmere.example${path}`, { headers: { Cookie: `__Host-session=${token}` } }))
    .status

async function caseworker(email: string): Promise<number> {
  const id = await makeAccount(site.db, { email })
  const agency = site.cast.agencies.safety
  await site.db.asSystem('set-up', tx =>
    rows(sql`insert into access.post (account_id, role, agency_id) values (${id}, 'caseworker', ${agency})`, tx),
  )
  return id
}

test('a code that somebody looked over a shoulder for is worth nothing once it was used, in no session and by no other way', async () => {
  const id = await caseworker('shoulder@thornmere.example')
  const secret = await setUpTotp(site.db, id)
  const [first, second] = [await password('shoulder@thornmere.example'), await password('shoulder@thornmere.example')]
  const code = codeOf(secret)
  assert.equal((await send('/sign-in/code', { code }, { token: first.token })).status, 303)
  assert.equal((await send('/sign-in/code', { code }, { token: second.token })).status, 422, 'replayed')
  now = now.add({ seconds: 20 })
  assert.equal(
    (await send('/sign-in/code', { code }, { token: second.token })).status,
    422,
    'within the tolerance, replayed',
  )
})

test('one’s own code does not finish somebody else’s sign-in, and the first code does not serve twice', async () => {
  const mine = await caseworker('mallory@thornmere.example')
  const theirs = await caseworker('victim@thornmere.example')
  const secret = await setUpTotp(site.db, mine)
  await setUpTotp(site.db, theirs)
  const half = await password('victim@thornmere.example')
  assert.equal(half.to, '/sign-in/code')
  assert.equal((await send('/sign-in/code', { code: codeOf(secret) }, { token: half.token })).status, 422)
  assert.equal(
    (
      await send(
        '/sign-in/code',
        { code: codeOf(secret), account: String(mine), id: String(mine) },
        { token: half.token },
      )
    ).status,
    422,
  )
  assert.equal(await page('/account', half.token), 303)
})

test('a cookie planted before sign-in is replaced, under every name and whichever stands first', async () => {
  await makeAccount(site.db, { email: 'planted@thornmere.example' })
  const planted = 'P'.repeat(43)
  for (const cookie of [
    `__Host-session=${planted}`,
    `session=${planted}`,
    `session=${planted}; __Host-session=${planted}`,
    `__Host-session=${planted}; __Host-session=x`,
  ]) {
    const done = await password('planted@thornmere.example', goodPassword, { cookie })
    assert.ok(done.token && done.token !== planted)
    assert.equal(await page('/account', planted), 303)
    assert.equal(await page('/account', done.token), 200)
  }
})

test('guessing one person’s password stops whatever address it comes from, and guessing many people’s from one address stops too', async () => {
  await makeAccount(site.db, { email: 'guessed@thornmere.example' })
  const statuses: number[] = []
  for (let n = 0; n < 12; n++) statuses.push((await password('guessed@thornmere.example', `wrong words ${n}`)).status)
  assert.equal(statuses.filter(status => status === 422).length, 5)
  assert.equal((await password('Guessed@Thornmere.example ')).status, 403, 'other letters are the same address')
  const sprayed: number[] = []
  for (let n = 0; n < 40; n++)
    sprayed.push(
      (await password(`spray${n}@thornmere.example`, 'Winter2026!', { from: `1.1.1.${n}, 203.0.113.77` })).status,
    )
  assert.ok(sprayed.filter(status => status === 422).length <= 31)
  assert.equal(sprayed.at(-1), 403)
})

test('no answer tells whether there is such a person: of the address, of the link, of the lost password', async () => {
  await makeAccount(site.db, { email: 'present@thornmere.example' })
  const blank = (text: string) => text.replaceAll(/\w+@thornmere\.example/g, '…')
  const [there, not] = [
    await password('present@thornmere.example', 'x'),
    await password('absent@thornmere.example', 'x'),
  ]
  assert.equal(there.status, not.status)
  assert.equal(blank(there.text), blank(not.text))
  for (const odd of [
    `present@thornmere.example'--`,
    'present@thornmere.example\t',
    'PRESENT@THORNMERE.EXAMPLE',
    `${'a'.repeat(310)}@x.example`,
  ])
    assert.equal((await password(odd, 'x')).status, 422, odd)
  for (const token of ['A'.repeat(43), 'x', '../account', `${'B'.repeat(43)}?x=1`]) {
    const link = await app.request(`http://record.thornmere.example/join/${encodeURIComponent(token)}`)
    assert.equal(link.status, 410, token)
  }
})

test('a password of a megabyte, and one with marks of a database, are only wrong', async () => {
  assert.equal((await password('long@thornmere.example', 'a'.repeat(900_000))).status, 422)
  assert.equal((await password('odd@thornmere.example', `' or 1=1 --`)).status, 422)
})

test('signing somebody in as the attacker from another site is refused', async () => {
  const answer = await app.request('http://record.thornmere.example/sign-in', {
    method: 'POST',
    body: new URLSearchParams({ email: 'planted@thornmere.example', password: goodPassword }),
    headers: { Origin: 'https://evil.example' },
  })
  assert.deepEqual([answer.status, answer.headers.getSetCookie()], [403, []])
})

test('neither passwords, codes, tokens nor addresses typed at sign-in stand in any log, and wrong tries stand in ours', async () => {
  assert.doesNotMatch(logged.join(''), /thornmere\.example"|marmalade|Winter2026|wrong words|__Host-session=[\w-]/)
  const noted = await site.db.asSystem('export', tx =>
    rows(
      sql<{
        what: string
        entry: string
      }>`select what, to_jsonb(e)::text as entry from access.entry e where kind = 'sign-in'`,
      tx,
    ),
  )
  assert.ok(noted.filter(({ what }) => what === 'wrong password').length > 20)
  assert.doesNotMatch(noted.map(({ entry }) => entry).join(), /@|marmalade|Winter/)
})
