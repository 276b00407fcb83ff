/** What every answer tells the browser: of every page, to everybody, over https. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { closeReaders } from '../../src/records/index.ts'
import { addressFor, attacked, type Attacked, type Who } from './people.ts'

const origin = 'https://record.thornmere.example'
let site: Attacked
before(async () => (site = await attacked({ origin })))
after(async () => {
  closeReaders()
  await site.db.close()
})

async function* everything(): AsyncGenerator<{ where: string; who: Who; answer: Response }> {
  const more = ['/nowhere', '/meetings/', '/meetings?q=%00', `/search?q=${'a'.repeat(3000)}`, '/assets/none.css']
  const document = (await (await site.ask('nobody', '/meetings')).text()).match(/href="(\/meetings\/[^"]+)"/)?.[1]
  for (const who of [
    'nobody',
    'second factor',
    'caseworker',
    'administrator',
    'data-protection-officer',
    'clerk',
  ] as const)
    for (const path of [...site.pages.map(page => addressFor(page)), ...more, ...(document ? [document] : [])]) {
      yield { where: `GET ${path} as ${who}`, who, answer: await site.ask(who, path) }
      yield { where: `PUT ${path} as ${who}`, who, answer: await site.ask(who, path, { method: 'PUT' }) }
      yield { where: `foreign POST ${path} as ${who}`, who, answer: await site.ask(who, path, { method: 'POST' }) }
    }
}

/** Scripts that ask this site for more, and those that may be let know where the device is: of a page with no other script, nothing of either. */
const asking = new Set(['live', 'proofread', 'street'])
const locating = new Set(['street', 'here'])

test('every answer forbids what it does not need, says what it is, and stays with https', async () => {
  let seen = 0
  const ran = new Map<string, Set<string>>()
  for await (const { where, answer } of everything()) {
    const { headers } = answer
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /frame-ancestors 'none'/, where)
    assert.doesNotMatch(policy, /unsafe-eval|\*|https?:|unsafe-inline'(?!; sandbox)/, where)
    const type = headers.get('content-type')
    let place = 'geolocation=()'
    if (type?.startsWith('text/html')) {
      assert.match(policy, /^default-src 'none'; style-src 'self'; .*base-uri 'none'/, where)
      assert.match(policy, /form-action 'self'/, where)
      const script = /<script[^>]* src="\/assets\/([a-z]+)/.exec(await answer.text())?.[1]
      const scripts =
        script === undefined ? '' : `; script-src 'self'${asking.has(script) ? "; connect-src 'self'" : ''}`
      assert.equal(policy.slice(policy.indexOf("frame-ancestors 'none'") + 22), scripts, where)
      if (script !== undefined) ran.set(script, new Set(ran.get(script)).add(/\/\S*/.exec(where)?.[0] ?? ''))
      if (script !== undefined && locating.has(script)) place = 'geolocation=(self)'
    }
    assert.equal(headers.get('permissions-policy'), `camera=(), ${place}, microphone=()`, where)
    assert.equal(headers.get('x-content-type-options'), 'nosniff', where)
    assert.equal(headers.get('referrer-policy'), 'same-origin', where)
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin', where)
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin', where)
    assert.match(headers.get('strict-transport-security') ?? '', /^max-age=(\d{8,}); includeSubDomains$/, where)
    if (answer.body) assert.match(type ?? '', /charset=utf-8|^application\/(pdf|zip|vnd)/, where)
    for (const name of ['server', 'x-powered-by', 'access-control-allow-origin']) assert.equal(headers.get(name), null)
    assert.ok(answer.status !== 500, where)
    seen++
  }
  assert.ok(seen > 500)
  assert.deepEqual([...(ran.get('street') ?? [])], ['/enforcement/incident'])
  assert.deepEqual([...(ran.get('here') ?? [])], ['/orders/here'])
})

test('what somebody signed in gets is kept by nobody, and is never compressed together with what others typed', async () => {
  for (const page of site.pages)
    for (const who of ['caseworker', 'administrator', 'data-protection-officer', 'second factor'] as const) {
      const answer = await site.ask(who, addressFor(page), { headers: { 'accept-encoding': 'gzip' } })
      assert.equal(answer.headers.get('cache-control'), 'no-store', `${page.path} as ${who}`)
      assert.equal(answer.headers.get('content-encoding'), null, `${page.path} as ${who}`)
    }
})

test('no page of somebody signed in is given to the next reader, and no page with a form comes out of the cache', async () => {
  const clerk = site.people.get('clerk')
  assert.ok(clerk)
  for (const page of site.pages) {
    const path = addressFor(page)
    await site.ask('clerk', path)
    const next = await site.ask('nobody', path)
    assert.ok(!(await next.text()).includes(clerk.name), path)
    if (page.post) assert.equal(next.headers.get('cache-control'), 'no-store', path)
  }
})

test('a cookie is for this host, https, no script and no other site; signed-out reading sets none; signing out clears the browser', async () => {
  for (const page of site.pages) {
    if (page.path.startsWith('/sign-in/openid')) continue
    assert.deepEqual((await site.ask('nobody', addressFor(page))).headers.getSetCookie(), [], page.path)
  }
  const out = await site.send('councillor', '/sign-out', {})
  assert.deepEqual(out.headers.getSetCookie(), ['__Host-session=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0'])
  assert.equal(out.headers.get('clear-site-data'), '"cache", "storage"')
  assert.equal(out.status, 303)
  assert.equal((await site.ask('councillor', '/account')).status, 303, 'the old cookie is worth nothing')
})
