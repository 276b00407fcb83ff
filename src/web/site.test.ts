import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { pino } from 'pino'
import { askPage, exampleShell, meetingPage, meetingsPage } from '../../test/example-pages.ts'
import { Session } from '../db/index.ts'
import { type Actor, bytes, html, missing, type Page, page, redirect, site, type SiteOptions } from './index.ts'

const noDatabase = {} as SiteOptions['db']
const logged: string[] = []
const log = pino({ level: 'error' }, { write: line => void logged.push(line) })

const filePage = page({
  path: '/files/:name',
  allow: 'everyone',
  get: ({ params }) =>
    params.name === 'stream'
      ? bytes({ bytes: new Blob(['streamed']).stream(), type: 'text/plain', length: 8, etag: 'abc' })
      : bytes({ bytes: `file ${params.name}`, type: 'text/html', filename: 'Minutes “final”.html', download: true }),
})
const brokenPage = page({
  path: '/broken',
  allow: 'everyone',
  get: () => {
    throw new Error('the secret word is swordfish')
  },
})
const workPage = page({
  path: '/work',
  allow: actor => actor.roles.includes('clerk'),
  get: ({ actor }) => ({ title: 'Work', body: html`<h1>${actor?.name}</h1>` }),
})
const movedPage = page({ path: '/old', allow: 'everyone', get: () => redirect('/meetings?place=Café', 301) })
const newPage = page({ path: '/meetings/new', allow: 'everyone', get: () => missing('Not yet') })

const pages: Page[] = [meetingsPage, meetingPage, askPage, filePage, brokenPage, workPage, movedPage, newPage]
const build = (more: Partial<SiteOptions> = {}) => site(pages, { shell: exampleShell, db: noDatabase, log, ...more })
const app = build()
const at = (path: string, init?: RequestInit) => app.request(`http://safety.example${path}`, init)
const post = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = { Origin: 'http://safety.example' },
) => at(path, { method: 'POST', body: new URLSearchParams(fields), headers })

test('a page stands in the frame of the site, with its title, place and citable address', async () => {
  const response = await at('/meetings?year=2025&body=2')
  assert.equal(response.status, 200)
  const text = await response.text()
  for (const part of [
    '<html lang="en-GB"',
    '<title>Meetings – Community safety and scrutiny – Milton Vale Borough Council</title>',
    '<meta name="description" content="Meetings of the board',
    '<link rel="canonical" href="/meetings?body=2&amp;year=2025">',
    'href="#main-content" class="govuk-skip-link"',
    '<main class="govuk-main-wrapper" id="main-content">',
    '<a class="govuk-service-navigation__link" href="/meetings" aria-current="page">',
    'role="search" action="/search" method="get"',
  ])
    assert.ok(text.includes(part), part)
  assert.ok(!/<script|crown|GDS Transport| style=/i.test(text))
})

test('a page below a navigation entry marks that entry', async () => {
  assert.match(await (await at('/meetings/2')).text(), /href="\/meetings" aria-current="true"/)
})

test('every answer carries the guards, and no policy lets a script run', async () => {
  const secure = build({ https: true })
  for (const path of ['/meetings', '/nowhere', '/broken', '/old', '/files/a']) {
    const { headers } = await secure.request(path)
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/, path)
    assert.doesNotMatch(headers.get('content-security-policy') ?? '', /script/, path)
    assert.ok(headers.get('strict-transport-security'), path)
  }
  assert.equal((await at('/meetings')).headers.get('strict-transport-security'), null, 'not without https')
})

test('what is not there, not ours to read, or not to be done so, is said in plain words with the right status', async () => {
  const cases: [string, RequestInit | undefined, number, RegExp][] = [
    ['/nowhere', undefined, 404, /Page not found/],
    ['/meetings/9', undefined, 404, /There is no meeting at this address\./],
    ['/meetings/new', undefined, 404, /Not yet\./],
    ['/work', undefined, 404, /Page not found/],
    ['/meetings/%E0%A4%A', undefined, 400, /cannot read this address/],
    ['/meetings?q=a%00b', undefined, 400, /cannot read this address/],
    [`/meetings?q=${'a'.repeat(3000)}`, undefined, 414, /too long/],
    ['/meetings', { method: 'DELETE' }, 405, /cannot be used in this way/],
    ['/meetings', { method: 'POST', body: new URLSearchParams({ a: '1' }) }, 405, /cannot be used in this way/],
  ]
  for (const [path, init, status, says] of cases) {
    const response = await at(path, init)
    assert.equal(response.status, status, path)
    const text = await response.text()
    assert.match(text, says, path)
    assert.match(text, /<main/, path)
  }
  assert.equal((await at('/meetings', { method: 'DELETE' })).headers.get('allow'), 'GET, HEAD')
  assert.equal((await at('/questions/new', { method: 'DELETE' })).headers.get('allow'), 'GET, HEAD, POST')
})

test('HEAD answers as GET does, without the body', async () => {
  const response = await at('/meetings', { method: 'HEAD' })
  assert.equal(response.status, 200)
  assert.equal(response.headers.get('etag'), (await at('/meetings')).headers.get('etag'))
  assert.equal(await response.text(), '')
})

test('an address with a slash too many leads to the right one, and never to another host', async () => {
  const to = async (path: string) => (await at(path)).headers.get('location')
  assert.equal(await to('/meetings/?b=1&a=2'), '/meetings?a=2&b=1')
  assert.equal(await to('//elsewhere.example/'), '/elsewhere.example')
  assert.equal(await to('/%5Celsewhere.example/'), '/%5Celsewhere.example')
})

test('a failure shows a reference and not its reason; the log has both', async () => {
  logged.length = 0
  const response = await at('/broken')
  assert.equal(response.status, 500)
  const text = await response.text()
  assert.ok(!text.includes('swordfish'))
  const reference = /<strong>([0-9a-f]{10})<\/strong>/.exec(text)?.[1]
  assert.ok(reference)
  assert.match(logged.join(), new RegExp(`swordfish.*${reference}|${reference}.*swordfish`))
  assert.equal(response.headers.get('cache-control'), 'no-store')
})

test('redirects keep to what a header may hold, and files are named and kept from running', async () => {
  const moved = await at('/old')
  assert.deepEqual([moved.status, moved.headers.get('location')], [301, '/meetings?place=Caf%C3%A9'])
  const file = await at('/files/a')
  assert.equal(await file.text(), 'file a')
  assert.match(file.headers.get('content-security-policy') ?? '', /sandbox/)
  assert.equal(
    file.headers.get('content-disposition'),
    `attachment; filename="Minutes _final_.html"; filename*=UTF-8''Minutes%20%E2%80%9Cfinal%E2%80%9D.html`,
  )
  const stream = await at('/files/stream')
  assert.deepEqual([await stream.text(), stream.headers.get('etag')], ['streamed', '"abc"'])
})

test('a wrong form comes back with its errors and what was typed; a right one leads on', async () => {
  const wrong = await post('/questions/new', { name: '<Ann>', reply: 'fax', 'meeting-day': '3' })
  assert.equal(wrong.status, 422)
  const text = await wrong.text()
  assert.match(text, /<title>Error: Ask a question –/)
  assert.match(
    text,
    /There is a problem.*href="#question">Enter your question.*href="#reply">Say how you want your answer/s,
  )
  assert.match(text, /name="name"[^>]*value="&lt;Ann&gt;"/)
  assert.match(text, /id="meeting-day"[^>]*value="3"/)
  assert.match(text, /<textarea[^>]*govuk-textarea--error[^>]*aria-describedby="question-error"/)
  const right = {
    name: 'Ann',
    question: 'Why?',
    reply: 'post',
    'meeting-day': '3',
    'meeting-month': '2',
    'meeting-year': '2026',
  }
  const done = await post('/questions/new', right)
  assert.deepEqual([done.status, done.headers.get('location')], [303, '/meetings'])
  const refused = await post('/questions/new', { ...right, question: 'Because.' })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /href="#question">A question ends with a question mark/)
})

test('a form from another site, a broken one and one too large are not accepted', async () => {
  const fields = { name: 'Ann' }
  assert.equal((await post('/questions/new', fields, { Origin: 'http://evil.example' })).status, 403)
  assert.equal((await post('/questions/new', fields, {})).status, 403)
  assert.equal((await post('/questions/new', fields, { 'Sec-Fetch-Site': 'same-origin' })).status, 422)
  const headers = { Origin: 'http://safety.example' }
  const odd = await at('/questions/new', {
    method: 'POST',
    body: 'x',
    headers: { ...headers, 'Content-Type': 'multipart/form-data; boundary=y' },
  })
  assert.equal(odd.status, 400)
  assert.equal((await post('/questions/new', { name: 'a'.repeat(2_000_000) })).status, 413)
})

const signedIn = (roles: string[]): Actor => ({
  id: 1,
  name: 'Ann',
  stage: 'whole',
  strong: true,
  session: 1,
  roles,
  agencies: [],
  signedIn: new Session('none'),
})

test('who has not signed in, or not wholly, is sent to do so and comes back', async () => {
  const signIn = (actor: Actor | null, next: string) =>
    `/${actor?.stage ?? 'sign-in'}?next=${encodeURIComponent(next)}`.replace(' ', '-')
  const asked = (actor: Actor | null) => build({ signIn, actor: async () => actor }).request('/work?b=1')
  assert.equal((await asked(null)).headers.get('location'), '/sign-in?next=%2Fwork%3Fb%3D1')
  const half = { ...signedIn(['clerk']), stage: 'second factor' as const }
  assert.equal((await asked(half)).headers.get('location'), '/second-factor?next=%2Fwork%3Fb%3D1')
})

test('only those whom a page allows see it, and their copy is theirs alone', async () => {
  const as = (role: string) => build({ actor: async () => signedIn([role]), edition: async () => 1 })
  assert.equal((await as('member').request('/work')).status, 404)
  const clerk = await as('clerk').request('/work', { headers: { 'accept-encoding': 'gzip' } })
  assert.equal(clerk.status, 200)
  assert.equal(clerk.headers.get('cache-control'), 'no-store')
  assert.equal(clerk.headers.get('content-encoding'), null)
})

test('a reader who holds the page is told so; who takes gzip gets gzip', async () => {
  const cached = build({ edition: async () => 1 })
  const ask = (headers: Record<string, string>) => cached.request('/meetings', { headers })
  const plain = await ask({})
  const packed = await ask({ 'accept-encoding': 'br, gzip' })
  assert.equal(packed.headers.get('content-encoding'), 'gzip')
  assert.equal(packed.headers.get('vary'), 'Accept-Encoding')
  assert.equal(gunzipSync(await packed.arrayBuffer()).toString(), await plain.text())
  assert.equal((await ask({ 'accept-encoding': 'gzip;q=0' })).headers.get('content-encoding'), null)
  const tags = [plain, packed].map(({ headers }) => headers.get('etag') ?? '')
  assert.notEqual(tags[0], tags[1])
  for (const tag of [...tags, `W/${tags[0]}`, `"other", ${tags[1]}`, '*']) {
    const again = await ask({ 'if-none-match': tag })
    assert.equal(again.status, 304, tag)
    assert.equal(await again.text(), '')
  }
  assert.equal((await ask({ 'if-none-match': '"other"' })).status, 200)
})

test('style sheet and icon are served for ever under addresses of their content, without what is GOV.UK’s alone', async () => {
  const text = await (await at('/meetings')).text()
  const styles = /href="(\/assets\/wardmote-[0-9a-f]{12}\.css)"/.exec(text)?.[1]
  const icon = /href="(\/assets\/icon-[0-9a-f]{12}\.svg)"/.exec(text)?.[1]
  assert.ok(styles && icon)
  const sheet = await at(styles)
  assert.match(sheet.headers.get('cache-control') ?? '', /immutable/)
  const css = await sheet.text()
  assert.doesNotMatch(css, /GDS Transport|crest|url\(\/|@import/i)
  assert.match(css, /font-family:Arial,Helvetica,sans-serif/)
  assert.equal((await at(icon)).headers.get('content-type'), 'image/svg+xml')
})

test('two pages may not have one address', () => {
  assert.throws(() => site([meetingsPage, meetingsPage], { shell: exampleShell, db: noDatabase, log }), /\/meetings/)
})
