/** The site's doors to cases, panels, searches, the private board and the log: the same wall, by HTTP. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pino from 'pino'
import { application } from '../../src/app.ts'
import { loadProfile } from '../../src/authority/index.ts'
import { caseTypes } from '../../src/case-types/index.ts'
import { everyPage } from '../access/matrix.ts'
import { type Cast, type CastCase, makeCast, type Person, type PersonKey } from '../cast.ts'
import { testServer } from '../database.ts'

let opened: Awaited<ReturnType<typeof testServer>>
let cast: Cast
let app: ReturnType<typeof application>
before(async () => {
  opened = await testServer()
  cast = await makeCast(opened)
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  app = application({ db: opened.db, profile, log: pino({ level: 'silent' }) })
})
after(() => opened.db.close())

const nowhere = 'qqqqqqqqqqqqqqqq'
/** Status, where it leads, and all of its words, as they would be for an address of the same length that nobody has. */
async function ask(person: Person, address: string, slug: string, fields?: Record<string, string>) {
  const answer = await app.request(`http://localhost:3000${address}`, {
    headers: { ...person.headers, ...(fields && { Origin: 'http://localhost:3000' }) },
    ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
  })
  const same = (text: string) => text.replaceAll(slug, nowhere)
  return {
    status: answer.status,
    to: same(answer.headers.get('location') ?? ''),
    // Each form has its own number.
    text: same(await answer.text()).replaceAll(/<p class="wardmote-printed">.*?<\/p>/g, ''),
  }
}

const seers: Record<keyof Cast['cases'], PersonKey[]> = {
  nuisance: ['councilCaseworker', 'policeCaseworker', 'panelGuest'],
  limited: [],
  police: ['policeCaseworker'],
  housing: ['outsider'],
}
/** Below the address of a case: every page of it, of the acts of each kind one in ten, for each case and person others. */
const pagesOfCase = (one: CastCase, turn: number) => {
  const below = everyPage().flatMap(({ path }) => (path.startsWith('/cases/:slug') ? [path.slice(12)] : []))
  const isAct = (path: string) => caseTypes.some(({ key }) => path.startsWith(`/${key}/`))
  return [...below.filter(path => !isAct(path)), ...below.filter(isAct).filter((_, n) => (n + turn) % 10 === 0)].map(
    path =>
      path
        .replace(/:party(\{[^}]*\})?/, String(one.party))
        .replace(':event', `${one.id}0`)
        .replaceAll(/:\w+(\{[^}]*\})?/g, '1'),
  )
}
const told = ({ reference, secret, name }: CastCase) => new RegExp(`${reference}|${secret}|${name}`)

test('whoever may not see a case gets at each of its addresses, and from each of its forms, what nobody’s address gives', async () => {
  let tried = 0
  for (const person of cast.everybody)
    for (const [key, one] of Object.entries(cast.cases) as [keyof Cast['cases'], CastCase][]) {
      if (seers[key].includes(person.key)) continue
      for (const page of pagesOfCase(one, tried))
        for (const fields of [
          undefined,
          { reason: 'other', words: 'Curious', account: '911', says: 'x', closed: 'yes' },
        ]) {
          const says = `${fields ? 'POST' : 'GET'} ${key}${page} as ${person.key}`
          const got = await ask(person, `/cases/${one.slug}${page}`, one.slug, fields)
          assert.deepEqual(got, await ask(person, `/cases/${nowhere}${page}`, nowhere, fields), says)
          assert.ok([303, 404, 405].includes(got.status), `${says}: ${got.status}`)
          assert.doesNotMatch(got.text, told(one), says)
          tried++
        }
    }
  assert.ok(tried > 1500)
})

test('whoever may see it is asked why, and then shown the kinds of fields that their agency receives', async () => {
  for (const [key, one] of Object.entries(cast.cases) as [keyof Cast['cases'], CastCase][])
    for (const who of seers[key]) {
      const person = cast.people[who]
      const address = `/cases/${one.slug}`
      const first = await ask(person, address, one.slug)
      assert.equal(first.status, 200, `${key} as ${who}`)
      if (/Why are you opening/.test(first.text)) {
        assert.doesNotMatch(first.text, new RegExp(`${one.secret}|${one.name}`))
        const sent = await ask(person, address, one.slug, { reason: 'other', words: 'It is before the panel' })
        assert.equal(sent.status, 303)
      }
      const { text } = await ask(person, address, one.slug)
      assert.match(text, new RegExp(one.name), `${key} as ${who}`)
      assert.equal(text.includes(`${one.secret}: concern`), who !== 'panelGuest', `${key} as ${who}: concern`)
      const own = key !== 'nuisance' || who === 'councilCaseworker'
      assert.equal(text.includes(`${one.secret}: health`), own, `${key} as ${who}: health`)
      assert.equal(text.includes('Wicket Row'), own || who === 'policeCaseworker', `${key} as ${who}: address`)
    }
})

test('lists, the log and searches name no case, and nobody in one, to those who may not see it', async () => {
  for (const person of cast.everybody)
    for (const address of [
      '/',
      '/cases',
      '/cases/search',
      '/cases/team',
      '/cases/import',
      '/work',
      '/services',
      '/services/anti-social-behaviour/figures',
      '/services/anti-social-behaviour/figures.csv',
      '/services/anti-social-behaviour/figures/referrals-by-teller',
      '/services/tenancy/figures/referrals',
      '/services/case-review',
      '/resources',
      '/panels',
      '/log',
      '/log.csv',
      '/data-protection',
      '/data-protection/unusual',
      '/search?q=Quercus',
      '/search?q=ASB',
      '/admin/users',
      '/account',
    ]) {
      const { text } = await ask(person, address, nowhere)
      for (const [key, one] of Object.entries(cast.cases) as [keyof Cast['cases'], CastCase][]) {
        if (seers[key].includes(person.key)) continue
        // The data protection officer of the council sees in the log which of its cases were read, by reference.
        const words =
          person.key === 'dataProtectionOfficer'
            ? new RegExp(`${one.secret}|Featherstonehaugh|Ravenglass`)
            : told({ ...one, name: one.secret })
        assert.doesNotMatch(text, words, `${address} as ${person.key}: ${key}`)
      }
    }
})

test('a panel, what somebody’s search found, and a private board are for theirs only', async () => {
  const doors: [string, string, PersonKey[]][] = [
    ...['', '/minutes', '/notes', `/cases/${cast.cases.nuisance.slug}`].map((below): [string, string, PersonKey[]] => [
      `/panels/${cast.panel.slug}${below}`,
      cast.panel.slug,
      ['councilCaseworker', 'policeCaseworker', 'panelGuest'],
    ]),
    [`/cases/found/${cast.found.slug}`, cast.found.slug, ['councilCaseworker']],
    [`/bodies/${cast.body.slug}`, cast.body.slug, ['clerk', 'monitoringOfficer', 'councillor']],
    [`/meetings/${cast.body.meeting.slug}`, cast.body.meeting.slug, ['clerk', 'monitoringOfficer', 'councillor']],
  ]
  for (const person of cast.everybody)
    for (const [address, slug, who] of doors) {
      const got = await ask(person, address, slug)
      if (who.includes(person.key)) assert.equal(got.status, 200, `${address} as ${person.key}`)
      else
        assert.deepEqual(got, await ask(person, address.replace(slug, nowhere), nowhere), `${address} as ${person.key}`)
    }
})
