import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { Provider as RealProvider } from 'oidc-provider'
import pino from 'pino'
import { testDatabase } from '../../../../test/database.ts'
import { heading, makeAccount, type Seen, Visitor } from '../../../../test/sign-in-door.ts'
import { application } from '../../../app.ts'
import { loadProfile } from '../../../authority/index.ts'
import { type Database, rows } from '../../../db/index.ts'
import { setUpTotp } from '../give-access.ts'
import { checkProviders, loadProviders, type Provider } from './providers.ts'

/** Who sits at the provider's own sign-in page in a test, and what the provider says of them. */
type Person = { sub: string; email?: string; email_verified?: boolean; amr?: string[] }
let person: Person = { sub: 'nobody' }

const origin = 'http://localhost:4321'
let db: Database
let app: ReturnType<typeof application>
const servers: Server[] = []

const client = (key: string) => ({
  client_id: `wardmote-${key}`,
  client_secret: 'a secret of the test, 32 bytes long or more',
  redirect_uris: [`${origin}/sign-in/openid/${key}/callback`],
})
/** What the council says of each: whether a second factor there counts. */
const keys = { borough: 'amr', trusted: 'trusted' } as const

/** A whole provider, of the kind that councils run, whose people sign in at once as `person`. */
async function startProvider(key: string): Promise<string> {
  const server = createServer()
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  assert.ok(address && typeof address === 'object')
  const issuer = `http://127.0.0.1:${address.port}`
  const provider = new RealProvider(issuer, {
    clients: [client(key)],
    cookies: { keys: ['test'] },
    features: { devInteractions: { enabled: false } },
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/enter/${uid}` },
    findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => ({ ...person, sub }) }),
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
  })
  const answer = provider.callback()
  const enter = async (request: IncomingMessage, response: ServerResponse) => {
    const { params } = await provider.interactionDetails(request, response)
    const grant = new provider.Grant({ accountId: person.sub, clientId: params.client_id })
    grant.addOIDCScope('openid email profile')
    const login = { accountId: person.sub, ...(person.amr && { amr: person.amr }) }
    await provider.interactionFinished(request, response, { login, consent: { grantId: await grant.save() } })
  }
  server.on('request', (request, response) => {
    void (request.url?.startsWith('/enter/') ? enter : answer)(request, response)
  })
  return issuer
}

/** What a browser does at the provider: follows it to the end, and is sent back to us. */
async function atProvider(address: string): Promise<string> {
  const cookies = new Map<string, string>()
  for (let at = address, steps = 0; steps < 10; steps++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const to = answer.headers.get('location')
    assert.ok(to, `the provider leads on: ${answer.status} ${await answer.text()}`)
    at = new URL(to, at).href
    if (at.startsWith(origin)) return at.slice(origin.length)
  }
  throw new Error('The provider never sent the browser back.')
}

async function through(visitor: Visitor, key: keyof typeof keys, who: Person, next = ''): Promise<Seen> {
  person = who
  const out = await visitor.get(`/sign-in/openid/${key}${next && `?next=${encodeURIComponent(next)}`}`)
  assert.match(out.to, /^http:\/\/127\.0\.0\.1:/, heading(out.text))
  return visitor.get(await atProvider(out.to))
}

before(async () => {
  db = await testDatabase()
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  const given = []
  for (const [key, secondFactor] of Object.entries(keys)) {
    const { client_id: clientId, client_secret: clientSecret } = client(key)
    given.push({
      key,
      name: `the ${key} account`,
      issuer: await startProvider(key),
      clientId,
      clientSecret,
      secondFactor,
    })
  }
  const silent = { key: 'silent', name: 'nobody', issuer: 'http://127.0.0.1:1', clientId: 'x', clientSecret: 'x' }
  const providers = checkProviders([...given, { ...silent, secondFactor: 'none' }])
  assert.ok(!('faults' in providers))
  app = application({ db, profile, log: pino({ level: 'silent' }), origin, providers })
})
after(async () => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  await db.close()
})

const visitorHere = () => new Visitor(app, origin)
const linked = (account: number) =>
  db.asSystem('sign-in', tx =>
    rows(sql<{ subject: string }>`select subject from access.identity where account_id = ${account}`, tx),
  )

test('somebody with a verified address is linked at first sign-in, noted, and known by their subject from then on', async () => {
  const id = await makeAccount(db, { email: 'osric@thornmere.example', role: 'councillor' })
  const visitor = visitorHere()
  assert.match((await visitor.get('/sign-in')).text, /Sign in with the borough account/)
  const first = await through(
    visitor,
    'borough',
    { sub: 's-1', email: 'Osric@Thornmere.example', email_verified: true },
    '/account',
  )
  assert.deepEqual([first.status, first.to], [303, '/account'])
  assert.match((await visitor.get('/account')).text, /Your account/)
  assert.deepEqual(await linked(id), [{ subject: 's-1' }])
  const again = await through(visitorHere(), 'borough', {
    sub: 's-1',
    email: 'renamed@elsewhere.example',
    email_verified: false,
  })
  assert.equal(again.to, '/work', 'the address no longer matters')
  const other = await through(visitorHere(), 'borough', {
    sub: 's-2',
    email: 'osric@thornmere.example',
    email_verified: true,
  })
  assert.equal(other.status, 403, 'nobody else of the provider gets in by the same address')
  const entries = await db.asSystem('export', tx =>
    rows(
      sql<{ what: string }>`select what from access.entry where ${id} = any (ids) and kind = 'sign-in' order by id`,
      tx,
    ),
  )
  assert.deepEqual(
    entries.map(({ what }) => what),
    ['set password', 'link to provider', 'sign in with provider', 'sign in with provider'],
  )
})

test('an address that is not verified, a stranger and somebody who left read the same, and get nothing', async () => {
  await makeAccount(db, { email: 'unverified@thornmere.example' })
  const gone = await makeAccount(db, { email: 'gone@thornmere.example' })
  await db.asSystem('set-up', tx => sql`update access.account set state = 'left' where id = ${gone}`.execute(tx))
  const answers = [
    await through(visitorHere(), 'borough', { sub: 'a', email: 'unverified@thornmere.example', email_verified: false }),
    await through(visitorHere(), 'borough', { sub: 'b', email: 'unverified@thornmere.example' }),
    await through(visitorHere(), 'borough', { sub: 'c', email: 'stranger@thornmere.example', email_verified: true }),
    await through(visitorHere(), 'borough', { sub: 'd', email: 'gone@thornmere.example', email_verified: true }),
  ]
  const said = answers.map(({ status, text, setCookies }) => [
    status,
    text.replaceAll(/<link rel="canonical"[^>]*>|<p class="wardmote-printed">.*?<\/p>/gs, ''),
    setCookies.length,
  ])
  assert.equal(new Set(said.map(one => JSON.stringify(one))).size, 1)
  assert.match(answers[0]?.text ?? '', /There is no account here for that sign-in.*Your administrator can help you/s)
})

test('a second factor at the provider counts where it says so; else ours is asked for', async () => {
  const id = await makeAccount(db, { email: 'wilf@thornmere.example', role: 'caseworker' })
  const who = { sub: 'w', email: 'wilf@thornmere.example', email_verified: true }
  const weak = await through(visitorHere(), 'borough', { ...who, amr: ['pwd'] })
  assert.equal(weak.to, '/account/second-factor')
  const strong = visitorHere()
  assert.equal((await through(strong, 'borough', { ...who, amr: ['pwd', 'mfa'] })).to, '/work')
  assert.match((await strong.get('/account')).text, /Caseworker, Thornmere Council/)
  const trusted = visitorHere()
  assert.equal((await through(trusted, 'trusted', who)).to, '/work', 'the council vouches for this one')
  await setUpTotp(db, id)
  assert.equal((await through(visitorHere(), 'borough', { ...who, amr: ['pwd'] })).to, '/sign-in/code')
})

test('the way back is good once, only for the browser that set out, and only with its own state', async () => {
  await makeAccount(db, { email: 'back@thornmere.example' })
  person = { sub: 'back', email: 'back@thornmere.example', email_verified: true }
  const visitor = visitorHere()
  const out = await visitor.get('/sign-in/openid/borough')
  const query = new URL(out.to).searchParams
  assert.equal(query.get('code_challenge_method'), 'S256')
  assert.ok(query.get('nonce') && query.get('state'))
  const back = await atProvider(out.to)
  assert.match(heading((await visitorHere().get(back)).text), /could not sign in/, 'another browser')
  assert.equal((await visitor.get(back)).status, 303)
  assert.equal((await visitor.get(back)).status, 403, 'a second time')
  const second = visitorHere()
  const forged = await atProvider((await second.get('/sign-in/openid/borough')).to)
  assert.equal((await second.get(forged.replace(/state=[^&]*/, 'state=forged'))).status, 403)
  const declined = visitorHere()
  await declined.get('/sign-in/openid/borough')
  assert.equal((await declined.get('/sign-in/openid/borough/callback?error=access_denied')).status, 403)
  assert.equal((await visitor.get('/sign-in/openid/nobody')).status, 404)
})

test('a provider that cannot be reached is said so kindly', async () => {
  const answer = await visitorHere().get('/sign-in/openid/silent')
  assert.equal(answer.status, 503)
  assert.match(answer.text, /did not answer as it should/)
})

test('the file of providers is checked, each fault in a sentence, and no secret is repeated', () => {
  const good: Omit<Provider, 'trustsEmail'> = {
    key: 'entra',
    name: 'your council account',
    issuer: 'https://login.example/tenant/v2.0',
    clientId: 'id',
    clientSecret: 'hush-hush',
    secondFactor: 'amr',
  }
  const folder = mkdtempSync(join(tmpdir(), 'wardmote-providers-'))
  const write = (given: unknown) => {
    const file = join(folder, 'providers.json')
    writeFileSync(file, typeof given === 'string' ? given : JSON.stringify(given))
    return file
  }
  try {
    assert.deepEqual(loadProviders(write([good]), 'https://safety.example'), [{ ...good, trustsEmail: false }])
    assert.throws(() => loadProviders(write([good]), undefined), /say its address with --origin/)
    assert.throws(() => loadProviders(write('{'), 'https://x.example'), /not written as JSON/)
    assert.throws(() => loadProviders(join(folder, 'none.json'), 'https://x.example'), /cannot be read/)
    const wrong = [
      { ...good, issuer: 'http://login.example', secondFactor: 'maybe' },
      { ...good, key: 'Not A Key', secret: 'x' },
    ]
    assert.throws(
      () => loadProviders(write(wrong), 'https://x.example'),
      (error: Error) =>
        /Provider 1, issuer: The issuer must begin with https/.test(error.message) &&
        /Provider 1, secondFactor: Say for secondFactor/.test(error.message) &&
        /Provider 2, key: /.test(error.message) &&
        /Provider 2: There is no setting called secret\./.test(error.message) &&
        !error.message.includes('hush'),
    )
    assert.throws(() => loadProviders(write([good, good]), 'https://x.example'), /same key/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
