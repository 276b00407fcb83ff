/** Forms with fields that they do not have, and forms for things that are somebody else's. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { rows } from '../../src/db/index.ts'
import { closeReaders } from '../../src/records/index.ts'
import { addressFor, attacked, type Attacked, inTurn, renew, signedIn, type Who } from './people.ts'
import { allTables } from './tables.ts'
import { typed, walk } from './walk.ts'

let site: Attacked
before(async () => (site = await attacked()))
beforeEach(async () => {
  for (const who of signedIn) await renew(site, who)
})
after(async () => {
  closeReaders()
  await site.db.close()
})

/** Columns that decide who may what, and the ways in which frameworks have been talked into taking them. */
const forged = {
  id: '1',
  account_id: '1',
  account: '911',
  role: 'administrator',
  roles: 'administrator',
  'roles[]': 'administrator',
  strong: 'true',
  stage: 'whole',
  state: 'active',
  owner: '905',
  owner_id: '905',
  agency_id: '905',
  given_by: '1',
  isAdmin: 'true',
  '__proto__[roles]': 'administrator',
  'constructor.prototype.roles': 'administrator',
  public: 'true',
  slug: 'mine',
  reference: 'mine',
  token_hash: 'x',
  made_at: '2000-01-01',
}

const rights = [
  'access.account',
  'access.post',
  'access.role',
  'access.agency',
  'access.agreement',
  'access.agreement_party',
  'access.agreement_field',
  'access.system_why',
  'people.body',
  'people.reader',
]
const pick = (all: Record<string, string>) => Object.fromEntries(rights.map(name => [name, all[name]]))

test(
  'fields that a form does not have give nobody a right, an agency, or somebody else’s name',
  { timeout: 110_000 },
  async () => {
    const before = pick(await allTables(site.server))
    assert.ok(Object.values(before).every(Boolean))
    let sent = 0
    for (const [nth, who] of signedIn.entries()) {
      if (who === 'administrator') continue
      for (const { forms } of await walk(site, who, ['/', ...typed(site)], 1))
        for (const form of forms) {
          if (form.method === 'get' || form.action === '/sign-out') continue
          // A clerk's own forms about bodies change bodies, and open them: src/meetings/bodies.
          if (who === 'clerk' && form.action.startsWith('/committee/bodies/')) continue
          const fields = Object.fromEntries(
            form.fields.map(({ name, value, free }) => [name, free ? 'Plain words' : value]),
          )
          const { status } = await site.send(who, form.action, { ...forged, ...fields })
          assert.ok(status < 500, `${who} ${form.action}`)
          sent++
          await renew(site, who)
        }
      for (const page of inTurn(site.pages, nth))
        if (page.post) assert.ok((await site.send(who, addressFor(page), forged)).status < 500)
    }
    assert.ok(sent > 20)
    assert.deepEqual(pick(await allTables(site.server)), before)
    const asked = await site.ask('councillor', '/account')
    assert.ok([200, 303].includes(asked.status))
    assert.equal(Object.hasOwn(Object.prototype, 'roles'), false)
  },
)

test(
  'forms for cases and panels of others change nothing, whoever sends them and whatever they name',
  { timeout: 110_000 },
  async () => {
    const { cases, panel } = site.cast
    const strangers: [Who, readonly { slug: string; party: number }[]][] = [
      ['police', [cases.limited, cases.housing]],
      ['outsider', [cases.nuisance, cases.limited, cases.police]],
      ['panel-member', [cases.limited, cases.police, cases.housing]],
      ['caseworker', [cases.limited, cases.police, cases.housing]],
      ...(
        [
          'nobody',
          'second factor',
          'set-up',
          'administrator',
          'clerk',
          'councillor',
          'data-protection-officer',
        ] as const
      ).map(who => [who, Object.values(cases)] as [Who, readonly { slug: string; party: number }[]]),
    ]
    const own = [
      'casework.case',
      'casework.party',
      'casework.entry',
      'casework.address',
      'casework.allowed',
      'casework.excluded',
      'casework.share',
    ]
    const marks = async () =>
      Object.fromEntries(
        Object.entries(await allTables(site.server)).filter(
          ([name]) => name.startsWith('casework.') && !name.includes('reading'),
        ),
      )
    const before = await marks()
    assert.ok(own.filter(name => name in before).length >= 3, Object.keys(before).join())
    const pages = site.pages.filter(page => page.post && page.path.startsWith('/cases/:slug'))
    assert.ok(pages.length >= 5)
    const fields = {
      says: 'x',
      field: 'concern',
      why: 'x',
      to: 'closed',
      worker: '911',
      account: '917',
      kind: 'allow',
      sure: 'yes',
      reason: 'work',
      name: 'Somebody Else',
      role: 'subject',
      what: 'x',
    }
    let turn = 0
    for (const [who, those] of strangers)
      for (const { slug, party } of those) {
        for (const page of inTurn(pages, turn++)) {
          const path = page.path
            .replace(':slug', slug)
            .replace(/:party(\{[^}]*\})?/, String(party))
            .replaceAll(/:\w+(\{[^}]*\})?/g, '1')
          const sent = await site.send(who, path, fields)
          assert.ok([303, 404].includes(sent.status), `${who} ${path}: ${sent.status}`)
          if (sent.status === 303)
            assert.match(sent.headers.get('location') ?? '', /^\/(sign-in|account\/second-factor)/, `${who} ${path}`)
          assert.ok([303, 404].includes((await site.ask(who, path)).status), `GET ${who} ${path}`)
        }
        const answer = await (await site.ask(who, `/cases/${slug}`)).text()
        for (const one of Object.values(cases)) assert.ok(!answer.includes(one.secret) && !answer.includes(one.name))
      }
    for (const who of ['outsider', 'clerk', 'administrator'] as const)
      for (const path of [`/panels/${panel.slug}`, `/panels/${panel.slug}/people`])
        assert.equal(
          (await site.send(who, path, { what: 'end', who: '913', reference: cases.nuisance.reference })).status,
          404,
        )
    assert.deepEqual(await marks(), before)
  },
)

test('a search of somebody else, guessed or copied, is not there', async () => {
  for (const who of ['police', 'outsider', 'administrator', 'clerk', 'panel-member'] as const)
    assert.equal((await site.ask(who, `/cases/found/${site.cast.found.slug}`)).status, 404, who)
})

test('sessions, passkeys and links of others are not ended, taken or used by their numbers', async () => {
  const sessions = await site.db.asSystem('sign-in', tx =>
    rows(
      sql<{
        id: string
        account: number
      }>`select id::text, account_id as account from access.session where ended_at is null`,
      tx,
    ),
  )
  const me = site.people.get('councillor')?.account
  for (const { id, account } of sessions)
    if (account !== me) await site.send('councillor', '/account', { end: id, session: id })
  for (const who of signedIn) if (who !== 'councillor') assert.equal((await site.ask(who, '/account')).status, 200, who)
  for (let id = 1; id < 30; id++)
    await site.send('councillor', '/account/passkeys', { remove: String(id), answer: '', journey: '', name: '' })
  assert.equal((await site.ask('nobody', `/join/${'A'.repeat(43)}`)).status, 410)
})

test('numbers of users are for administrators: for everybody else each of them is not there, with or without somebody behind it', async () => {
  for (const who of signedIn) {
    if (who === 'administrator') continue
    for (const id of ['911', '920', '999', '0', '-1', '1e3', '99999999999999999999', 'x'])
      assert.equal((await site.ask(who, `/admin/users/${id}`)).status, 404, `${who} ${id}`)
  }
  for (const id of ['0', '-1', '1e3', '99999999999999999999', '2147483648', 'x', '911x', '%00'])
    assert.ok([400, 404].includes((await site.ask('administrator', `/admin/users/${id}`)).status), id)
})
