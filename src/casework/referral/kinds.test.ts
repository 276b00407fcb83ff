/** The kinds that can be asked for from outside, each once through its own form: what is typed arrives, and can be taken back. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, type World } from '../../../test/casework-world.ts'
import { today } from '../../lib/index.ts'

let world: World
before(async () => {
  world = await makeWorld()
  for (const kind of ['case-review', 'problem-solving'])
    await world.past(`insert into casework.service values ('${kind}', ${agency.safety}, '2026-01-01', 'Safety Team')`)
})
after(() => world.db.close())

async function send(path: string, body: Record<string, string>, who: 'clerk' | null = null) {
  const answer = await world.app.request(`http://site.test${path}`, {
    method: 'POST',
    body: new URLSearchParams(body),
    headers: { origin: 'http://site.test', ...(who && { cookie: world.cookie(who) }) },
  })
  const text = await answer.text()
  const errors = [...text.matchAll(/<a href="#([^"]+)">([^<]*)</g)].map(([, at, says]) => `${at}: ${says}`)
  return {
    status: answer.status,
    to: answer.headers.get('location') ?? '',
    text,
    errors: answer.status === 422 ? errors : [],
  }
}
const once = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')

const review = {
  as: 'mp',
  here: 'yes',
  complainedOf: 'no',
  behaviour: 'Threats on the stairs.',
  'complaints-1-incident-day': '1',
  'complaints-1-incident-month': '9',
  'complaints-1-incident-year': '2026',
  'complaints-1-complained-day': '3',
  'complaints-1-complained-month': '9',
  'complaints-1-complained-year': '2026',
  'complaints-1-to': 'police',
  'complaints-1-about': 'Threats',
  home: 'social',
  theirName: 'Agnes Thrale',
  yourRight: 'written',
  yourName: 'Augusta Penhale',
  yourEmail: 'mp@parliament.example',
  yourWays: 'email',
}

test('a Member of Parliament asks for a case review for a constituent: each complaint is shown, kept, and the application can be withdrawn', async () => {
  const path = '/report/case-review?as=mp'
  const wrong = await send(path, { ...review, 'complaints-1-about': '', yourRight: '' })
  assert.deepEqual(
    wrong.errors.map(one => one.split(':')[0]).toSorted((a = '', b = '') => a.localeCompare(b)),
    ['complaints-1-about', 'yourRight'],
  )
  const checked = await send(path, review)
  assert.deepEqual(checked.errors, [])
  assert.equal(checked.status, 200)
  assert.match(checked.text, /Report 1/)
  assert.match(checked.text, /name="complaints-1-incident-day" value="1"/)
  const sent = await send(path, { ...review, step: 'send', once: once() })
  assert.equal(sent.status, 303, sent.errors.join())
  const parties = await world.past('select role, name from casework.party order by id')
  assert.deepEqual(parties, [
    { role: 'victim', name: 'Agnes Thrale' },
    { role: 'representative', name: 'Augusta Penhale' },
  ])
  const [event] = await world.past(`select data from casework.event where kind = 'opened'`)
  const { applies, consent, complaints } = (event?.['data'] ?? {}) as Record<string, unknown>
  assert.deepEqual([applies, consent, (complaints as unknown[]).length], ['mp', 'written', 1])
  const address = sent.to.replace('?sent=yes', '')
  const follows = await (await world.app.request(`http://site.test${address}`)).text()
  assert.match(follows, /What happens next/)
  const [one] = await world.past(`select id from casework."case"`)
  const withdrawn = `${address}/case-review/withdrawn`
  const day = {
    'on-day': String(today().day),
    'on-month': String(today().month),
    'on-year': String(today().year),
  }
  assert.equal((await send(withdrawn, { ...day, why: 'It has stopped.' })).status, 303)
  assert.match(await (await world.app.request(`http://site.test${address}`)).text(), /Closed/)
  const again = await send(withdrawn, { ...day, why: 'Once more' })
  assert.deepEqual([again.status, again.text.includes('The case has moved on')], [422, true], 'it cannot be done twice')
  const ended = await world.past(
    `select count(*)::int as n from casework.event where case_id = ${String(one?.['id'])} and kind = 'withdrawn'`,
  )
  assert.deepEqual(ended, [{ n: 1 }])
})

test('an application of somebody without a name, or by whoever is complained of, is not taken', async () => {
  const path = '/report/case-review?as=self'
  const self = { ...review, as: 'self' }
  const accused = await send(path, { ...self, complainedOf: 'yes' })
  assert.deepEqual(
    accused.errors.map(one => one.split(':')[0]),
    ['complainedOf'],
  )
  const nameless = await send(path, { ...self, yourName: 'Anonymous' })
  assert.deepEqual(
    nameless.errors.map(one => one.split(':')[0]),
    ['yourName'],
  )
  const elsewhere = await send(path, { ...self, here: 'no', step: 'send', once: once() })
  assert.deepEqual(
    elsewhere.errors.map(one => one.split(':')[0]),
    ['here'],
  )
  assert.equal((await world.past(`select from casework."case"`)).length, 1)
})

test('a resident refers a place to the problem-solving group', async () => {
  const body = {
    as: 'self',
    ward: 'Larkrise',
    grounds: 'Motorbikes every evening.',
    tried: 'The police came twice.',
    harmed: '4',
    placeName: 'The old bandstand',
    yourName: 'Mabel Ottaway',
    yourPhone: '01632 960 001',
    yourWays: 'telephone',
  }
  const nothing = await send('/report/problem-solving?as=self', { ...body, placeName: '' })
  assert.equal(nothing.status, 422)
  const sent = await send('/report/problem-solving?as=self', { ...body, step: 'send', once: once() })
  assert.equal(sent.status, 303, sent.errors.join())
  const parties = await world.past(
    `select role, name from casework.party where name in ('The old bandstand', 'Mabel Ottaway') order by id`,
  )
  assert.deepEqual(parties, [
    { role: 'place', name: 'The old bandstand' },
    { role: 'applicant', name: 'Mabel Ottaway' },
  ])
})
