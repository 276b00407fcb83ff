/** Every page of the site is asked for, and every form sent, by those who may not: signed out, half signed in, of another role. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { closeReaders } from '../../src/records/index.ts'
import type { Page } from '../../src/web/index.ts'
import { addressFor, attacked, type Attacked, inTurn, roleOf, signedIn, type Who } from './people.ts'

let site: Attacked
before(async () => (site = await attacked()))
after(async () => {
  closeReaders()
  await site.db.close()
})

const notOpen = () => site.pages.filter(page => page.allow !== 'everyone')
const say = (page: Page, who: Who) => `${page.path} as ${who}`

test('signed out, every page that is not public leads to signing in, with nothing of the page in the answer', async () => {
  assert.ok(notOpen().length > 0)
  for (const page of notOpen()) {
    const answer = await site.ask('nobody', addressFor(page))
    assert.equal(answer.status, 303, say(page, 'nobody'))
    assert.match(answer.headers.get('location') ?? '', /^\/sign-in(?:\?next=%2F|$)/, say(page, 'nobody'))
    assert.equal(answer.headers.get('cache-control'), 'no-store')
    assert.equal(await answer.text(), '')
    if (!page.post) continue
    const sent = await site.send('nobody', addressFor(page), {})
    assert.match(sent.headers.get('location') ?? '', /^\/sign-in(?:\?next=%2F|$)/, `POST ${say(page, 'nobody')}`)
  }
})

test('half signed in is not signed in: no page that is not public opens, whatever role waits behind the second factor', async () => {
  for (const who of ['second factor', 'set-up'] as const)
    for (const page of notOpen()) {
      const own = /^\/account\/(second-factor|recovery-codes|passkeys|authenticator)/.test(page.path)
      if (own) continue
      const answer = await site.ask(who, addressFor(page))
      assert.ok([303, 404].includes(answer.status), `${say(page, who)}: ${answer.status}`)
      if (!page.post) continue
      const sent = await site.send(who, addressFor(page), {})
      assert.ok([303, 404].includes(sent.status), `POST ${say(page, who)}: ${sent.status}`)
      if (sent.status === 303) assert.match(sent.headers.get('location') ?? '', /^\/(sign-in|account\/second-factor)/)
    }
})

test('a page of another role answers as one that is not there, word for word', async () => {
  const plain = async (answer: Response) =>
    (await answer.text()).replaceAll(/<link rel="canonical"[^>]*>|<p class="wardmote-printed">.*?<\/p>/g, '')
  let refused = 0
  for (const [nth, who] of signedIn.entries()) {
    const nowhere = await plain(await site.ask(who, '/there-is-no-such-page'))
    for (const page of inTurn(notOpen(), nth)) {
      const allow = page.allow
      if (allow === 'everyone' || allow === 'signed in') continue
      const holds = allow({
        id: 1,
        name: '',
        stage: 'whole',
        strong: true,
        session: 1,
        roles: [roleOf(who)],
        agencies: [],
      } as unknown as Parameters<typeof allow>[0])
      if (holds) continue
      refused++
      for (const answer of [
        await site.ask(who, addressFor(page)),
        ...(page.post ? [await site.send(who, addressFor(page), {})] : []),
      ]) {
        assert.equal(answer.status, 404, say(page, who))
        assert.equal(unnavigated(await plain(answer)), unnavigated(nowhere), say(page, who))
      }
    }
  }
  assert.ok(refused > 0)
})

/** Which entry of the navigation is marked follows the address that was asked for, not what is there. */
const unnavigated = (text: string) =>
  text
    .replaceAll(/ aria-current="\w+"/g, '')
    .replaceAll(/ govuk-service-navigation__item--active|<strong[^>]*>|<\/strong>/g, '')

test('a stolen, cut, lengthened, empty or doubled cookie is nobody', async () => {
  const clerk = site.people.get('clerk')?.token ?? ''
  const swapped = clerk.replace(/^./, c => (c === 'A' ? 'B' : 'A'))
  for (const value of [clerk.slice(0, -1), `${clerk}A`, '', swapped, `${clerk}%00`, `'${clerk}`, 'null', 'undefined'])
    assert.equal(
      (await site.ask('nobody', '/papers/new', { headers: { cookie: `session=${value}` } })).status,
      303,
      value,
    )
  // With https the name itself is another: a cookie that plain http could have set counts for nothing.
  const secure = await site.ask('nobody', '/papers/new', { headers: { cookie: `__Host-session=${clerk}` } })
  assert.equal(secure.status, 303)
})

test('nobody reaches a page by another way of writing its address, and nothing above the site', async () => {
  for (const path of [
    '/papers/new/',
    '/papers//new',
    '/./papers/new',
    '/papers/x/../new',
    '/papers%2fnew',
    '/papers/new%20',
    '/papers/new;x=1',
    '/papers/new.',
    '/PAPERS/NEW',
    '/papers/%6eew',
    '/papers/new?_method=POST',
    '/..%2f..%2fetc/passwd',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/documents/..%2f..%2f..%2fetc%2fpasswd/file',
    '/documents/%2e%2e%5c%2e%2e/file',
    '/.git/config',
    '/.env',
    '/package.json',
    '/db/schema.sql',
  ]) {
    const answer = await site.ask('nobody', path)
    assert.ok([301, 303, 400, 404].includes(answer.status), `${path}: ${answer.status}`)
    assert.doesNotMatch(await answer.text(), /root:|"dependencies"|create table|multipart/)
  }
})

test('a method of another name does not stand in for POST', async () => {
  const asked = { 'X-HTTP-Method-Override': 'POST', 'X-HTTP-Method': 'POST', 'X-Method-Override': 'POST' }
  const answer = await site.ask('clerk', '/papers/new?_method=POST', { headers: asked })
  assert.match(await answer.text(), /Add a published paper<\/h1>/)
  for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])
    assert.equal((await site.ask('clerk', '/papers/new', { method })).status, 405, method)
})
