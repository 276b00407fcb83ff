/** Requests that lie about where they come from, where they go to, or what they are. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pino from 'pino'
import { closeReaders } from '../../src/records/index.ts'
import { application } from '../../src/app.ts'
import { attacked, type Attacked } from './people.ts'
import { allTables } from './tables.ts'

const origin = 'https://record.thornmere.example'
let site: Attacked
before(async () => (site = await attacked({ origin })))
after(async () => {
  closeReaders()
  await site.db.close()
})

const form = 'application/x-www-form-urlencoded'
const forge = async (headers: Record<string, string>, body: NonNullable<RequestInit['body']> = 'paper=x') =>
  (await site.ask('clerk', '/papers/new', { method: 'POST', body, headers })).status

test('a form that another site makes the browser send is refused, however it is disguised', async () => {
  const own = { Origin: origin, 'Content-Type': form }
  assert.equal(await forge(own), 422, 'our own form is read')
  assert.equal(await forge({ 'Sec-Fetch-Site': 'same-origin', 'Content-Type': form }), 422)
  const refused: [string, Record<string, string>][] = [
    ['no Origin, no Sec-Fetch-Site', { 'Content-Type': form }],
    ['Origin null, as from a sandbox or a file', { Origin: 'null', 'Content-Type': form }],
    ['another site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site', 'Content-Type': form }],
    ['a sibling', { Origin: 'https://www.thornmere.example', 'Sec-Fetch-Site': 'same-site', 'Content-Type': form }],
    ['another port', { Origin: `${origin}:8443`, 'Sec-Fetch-Site': 'same-site', 'Content-Type': form }],
    ['plain http', { Origin: origin.replace('https', 'http'), 'Content-Type': form }],
    ['a name that begins as ours', { Origin: `${origin}.evil.example`, 'Content-Type': form }],
    ['a name that ends as ours', { Origin: `https://evil-record.thornmere.example`, 'Content-Type': form }],
    ['typed into the address bar', { 'Sec-Fetch-Site': 'none', 'Content-Type': form }],
    ['a Sec-Fetch-Site of its own making', { 'Sec-Fetch-Site': 'same-origin, cross-site', 'Content-Type': form }],
    ['text/plain', { Origin: 'https://evil.example', 'Content-Type': 'text/plain' }],
    ['multipart', { Origin: 'https://evil.example', 'Content-Type': 'multipart/form-data; boundary=x' }],
    ['upper case', { Origin: 'https://evil.example', 'Content-Type': 'Multipart/Form-Data; boundary=x' }],
  ]
  for (const [what, headers] of refused) assert.equal(await forge(headers), 403, what)
  // No content type at all: a Blob without a type.
  assert.equal(await forge({ Origin: 'https://evil.example' }, new Blob(['paper=x'])), 403)
})

test('what is not sent as a form is not read as one, even from this site: JSON, text, and two types at once', async () => {
  for (const type of [
    'application/json',
    'text/plain',
    'application/xml',
    `application/json, ${form}`,
    `x/y; a="${form}"`,
  ])
    assert.equal(await forge({ Origin: origin, 'Content-Type': type }), 400, type)
  for (const type of ['application/json', `application/json, ${form}`])
    assert.ok([400, 403].includes(await forge({ Origin: 'https://evil.example', 'Content-Type': type })), type)
})

test('another site may neither ask first nor read: no answer has a word of CORS in it', async () => {
  const asked = { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' }
  for (const [path, method] of [
    ['/papers/new', 'OPTIONS'],
    ['/', 'GET'],
    ['/feeds/meetings.atom', 'GET'],
  ] as const) {
    const answer = await site.ask('clerk', path, { method, headers: asked })
    assert.deepEqual(
      [...answer.headers.keys()].filter(name => name.startsWith('access-control')),
      [],
      path,
    )
    assert.equal(answer.headers.get('cross-origin-resource-policy'), 'same-origin')
  }
})

test('nothing changes by asking: every address, asked for by everybody, leaves each table as it was but the log and sessions', async () => {
  const before = await allTables(site.server)
  for (const page of site.pages)
    for (const who of site.people.keys())
      await site.ask(
        who,
        `${page.path.replaceAll(/:[A-Za-z]+(?:\{[^}]*\})?/g, '1')}?delete=1&confirm=yes&action=delete`,
      )
  assert.deepEqual(await allTables(site.server), before)
})

test('under any other host name nothing is answered, and no answer repeats the name that was invented', async () => {
  const under = application({ db: site.db, profile: site.profile, log: pino({ level: 'silent' }), origin })
  const at = async (host: string, path = '/') => {
    const answer = await under.request(`http://${host}${path}`, {
      headers: { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
    })
    return { status: answer.status, text: await answer.text(), location: answer.headers.get('location') }
  }
  const here = await at('record.thornmere.example')
  assert.equal(here.status, 200)
  assert.equal((await at('record.thornmere.example:443')).status, 200)
  for (const host of [
    'evil.example',
    'localhost',
    '127.0.0.1:3000',
    'record.thornmere.example.evil.example',
    'record.thornmere.example:8080',
  ]) {
    const there = await at(host)
    assert.equal(there.status, 421, host)
    assert.ok(!there.text.includes(host.replace(/:.*/, '') === 'record.thornmere.example' ? ':8080' : host), host)
  }
  assert.ok(!here.text.includes('evil.example'))
  assert.equal((await at('evil.example', '/meetings/')).location, null)
  assert.equal((await at('evil.example', '/health')).status, 200)
})

test('without --origin no address is built from the Host that was sent', async () => {
  const plain = await attacked()
  try {
    for (const path of ['/', '/meetings/', '/papers/new', '/nowhere', '/feeds/meetings.atom', '/search?q=a']) {
      const answer = await plain.ask('nobody', path, { headers: { host: 'evil.example' } })
      assert.doesNotMatch(`${answer.headers.get('location') ?? ''} ${await answer.text()}`, /evil\.example/, path)
    }
  } finally {
    await plain.db.close()
  }
})

test('no address leads to another site, by slashes, by coding or by what it says to go on to', async () => {
  const tries = [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/%09/evil.example',
    '/%5cevil.example',
    '\t//evil.example',
    'javascript:alert(1)',
    '/..//evil.example',
    'https:evil.example',
    '/\u2044/evil.example',
    '//evil.example/%2f..',
  ]
  const paths = tries.flatMap(to => [
    `/papers/new?next=${encodeURIComponent(to)}`,
    `/sign-in?next=${encodeURIComponent(to)}`,
    `/sign-in/code?next=${encodeURIComponent(to)}`,
    ...(to.startsWith('/') ? [`${to}/`, `/${to}/`] : []),
  ])
  for (const path of paths)
    for (const who of ['nobody', 'second factor', 'clerk'] as const) {
      const answer = await site.ask(who, path)
      const location = answer.headers.get('location')
      if (location === null) continue
      const led = new URL(location, origin)
      assert.equal(led.origin, origin, `${path} as ${who} led to ${location}`)
    }
})

test('a header cannot be split by what an address or a file name holds', async () => {
  for (const path of [
    '/meetings/%0d%0aSet-Cookie:%20a=b/',
    '/papers/new?x=%0d%0aSet-Cookie:%20a=b',
    '/x%0aLocation:%20//evil/',
  ]) {
    const answer = await site.ask('nobody', path)
    assert.equal(answer.headers.get('set-cookie'), null, path)
    assert.doesNotMatch(answer.headers.get('location') ?? '', /[\r\n]/)
  }
})

test('a form too large, of too many fields, with a NUL, cut off, or nested is answered in a sentence and never by a failure', async () => {
  const send = async (body: NonNullable<RequestInit['body']>, type: string) => {
    const answer = await site.ask('clerk', '/papers/new', {
      method: 'POST',
      body,
      headers: { Origin: origin, 'Content-Type': type },
    })
    assert.match(await answer.text(), /<h1/)
    return answer.status
  }
  const part = (name: string, value = '') => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const multipart = 'multipart/form-data; boundary=b'
  assert.equal(await send('a=&'.repeat(300_000), form), 413)
  assert.equal(await send(Array.from({ length: 100_000 }, (_, i) => `${i}=`).join('&'), form), 413)
  assert.equal(await send(`${part('a').repeat(5000)}--b--`, multipart), 413)
  assert.equal(await send('paper=%00', form), 400)
  assert.equal(await send('%00=x', form), 400)
  for (const bad of [
    '',
    '--b',
    '--b--',
    part('a'),
    `${part('a')}--b-`,
    '--b\r\n\r\n\r\n--b--',
    `--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--`,
  ])
    assert.ok([400, 422].includes(await send(bad, multipart)), JSON.stringify(bad))
  for (const type of [
    'multipart/form-data',
    'multipart/form-data; boundary=',
    `multipart/form-data; boundary=${'b'.repeat(5000)}`,
    'multipart/form-data; boundary="b',
  ])
    assert.ok([400, 422].includes(await send(`${part('paper', 'x')}--b--`, type)), type)
  assert.equal(await send('__proto__=x&constructor=y&paper[a]=b&paper.x=1&toString=z', form), 422)
})
