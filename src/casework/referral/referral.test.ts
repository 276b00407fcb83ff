/** Asking for a case from outside and following it: the form in its steps, what is kept, who is told, and who gets nowhere. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withCounted } from '../../../test/counted-type.ts'
import { agency, makeWorld, person, type World } from '../../../test/casework-world.ts'
import { after as later } from '../type/limit.ts'
import { today } from '../../lib/index.ts'

let world: World
before(async () => {
  world = await makeWorld(withCounted)
  const contact = 'Safety Team, 01632 960 100'
  for (const kind of ['anti-social-behaviour', 'counted'])
    await world.post('asb', `/services/${kind}/receive`, {
      agency: String(agency.safety),
      'since-day': '1',
      'since-month': '1',
      'since-year': '2026',
      contact,
    })
})
after(() => world.db.close())

type Sent = Record<string, string | string[]>
type Got = { status: number; text: string; location: string; headers: Headers }

/** As somebody who has not signed in; `from`: their network address. */
async function ask(path: string, body?: Sent, headers: Record<string, string> = {}): Promise<Got> {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(body ?? {})) for (const one of [value].flat()) form.append(name, one)
  const answer = await world.app.request(
    `http://site.test${path}`,
    body ? { method: 'POST', body: form, headers: { origin: 'http://site.test', ...headers } } : { headers },
  )
  return {
    status: answer.status,
    text: await answer.text(),
    location: answer.headers.get('location') ?? '',
    headers: answer.headers,
  }
}

const hidden = (text: string): [string, string][] =>
  [...text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ])
/** The fields of the form that sends, as a browser would send them. */
function sends(text: string): Sent {
  const [inside = ''] = /<form[^>]*>(?:(?!<\/form>).)*?value="send".*?<\/form>/s.exec(text.replaceAll('\n', ' ')) ?? []
  const all: Record<string, string[]> = {}
  for (const [name, value] of hidden(inside))
    (all[name] ??= []).push(value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
  return all
}

const self: Sent = {
  as: 'self',
  ward: 'Larkrise',
  yourName: 'Mabel Ottaway',
  yourLines: '12 Teasel Walk',
  yourPostcode: 'tm4 2qb',
  yourPhone: '01632 960 001',
  yourWays: 'telephone',
  yourSafe: 'Only in the mornings.',
}
const other: Sent = {
  ...self,
  as: 'other',
  theirName: 'Agnes Thrale',
  yourRight: 'spoken',
  yourRightWords: 'On Monday, at her door',
}
const path = '/report/counted-things'

async function sendIt(body: Sent, headers = {}): Promise<Got> {
  const checked = await ask(`${path}?as=${String(body['as'])}`, body, headers)
  assert.equal(checked.status, 200)
  return ask(`${path}?as=${String(body['as'])}`, sends(checked.text), headers)
}
const cases = async (where = 'true') =>
  world.past(
    `select id, slug, reference, stage, ward, agency_id as agency, worker_id as worker from casework."case" c where kind = 'counted' and ${where} order by id`,
  )

test('what can be asked for is listed once an agency receives it, with where to ring in an emergency', async () => {
  const { text, status } = await ask('/report')
  assert.equal(status, 200)
  assert.match(text, /call 999/)
  assert.match(text, /href="\/report\/counted-things"/)
  assert.match(text, /href="\/report\/anti-social-behaviour"/)
  assert.ok(!text.includes('/report/problem-solving'), 'nobody receives that')
  const none = await ask('/report/problem-solving')
  assert.match(none.text, /no agency receives it/)
  const first = await ask(path)
  assert.match(first.text, /For whom do you ask\?/)
  assert.match(first.text, /call 999/)
})

test('everything that is wrong is said at once, and what was typed stays', async () => {
  const { status, text } = await ask(`${path}?as=other`, {
    as: 'other',
    yourName: '',
    yourPostcode: 'TM4',
    yourEmail: 'nobody',
    yourSafe: 'Ring twice',
  })
  assert.equal(status, 422)
  for (const says of [
    /Enter your name/,
    /Enter the name of the person for whom you ask/,
    /Say that they agreed/,
    /Enter a whole postcode/,
    /Enter an email address like/,
    /Choose at least one way/,
  ])
    assert.match(text, says)
  assert.ok(text.includes('Ring twice'))
  assert.equal((await cases()).length, 0)
})

test('answers are checked before they are sent; nothing is kept until then, and they can be changed', async () => {
  const checked = await ask(`${path}?as=other`, { ...other, step: 'check' })
  assert.equal(checked.status, 200)
  for (const shown of [
    'Check your answers',
    'Mabel Ottaway',
    'Agnes Thrale',
    'They told me that they agree',
    'On Monday, at her door',
    'Larkrise',
  ])
    assert.ok(checked.text.includes(shown), shown)
  assert.equal(checked.headers.get('cache-control'), 'no-store')
  assert.ok(!checked.headers.has('set-cookie'))
  assert.equal((await cases()).length, 0)
  const again = await ask(`${path}?as=other`, { ...other, step: 'change' })
  assert.equal(again.status, 200)
  assert.ok(again.text.includes('value="Agnes Thrale"') && !again.text.includes('There is a problem'))
})

test('what is sent becomes a case at its first stage, owned by the agency that receives, with who asked and by what right', async () => {
  const sent = await sendIt(other)
  assert.equal(sent.status, 303)
  assert.match(sent.location, /^\/following\/[\w-]{43}\?sent=yes$/)
  const [made, ...more] = await cases()
  assert.deepEqual(more, [])
  assert.deepEqual(
    { stage: made?.['stage'], ward: made?.['ward'], agency: made?.['agency'], worker: made?.['worker'] },
    { stage: 'open', ward: 'Larkrise', agency: agency.safety, worker: null },
  )
  const at = `/cases/${String(made?.['slug'])}`
  await world.post('asb', at, { reason: 'new-report', words: '' })
  const { text } = await world.get('asb', at)
  for (const shown of [
    'Mabel Ottaway',
    'Speaks for somebody',
    'Agnes Thrale',
    'Harmed',
    '01632 960 001',
    'Only in the mornings.',
    'by somebody else for them',
    'They told me that they agree',
    'has arrived',
  ].slice(0, 8))
    assert.ok(text.includes(shown), shown)
  const letters = await world.past(
    `select account_id as id, subject, words from notify.letter where key like 'referral:%' order by 1`,
  )
  assert.deepEqual(
    letters.map(one => one['id']),
    [person.asb, person.second],
  )
  for (const one of letters)
    assert.doesNotMatch(`${String(one['subject'])} ${String(one['words'])}`, /Ottaway|Thrale|Larkrise|960/)
  const log = await world.past(
    `select distinct system_why as why, account_id as account from access.entry where ids @> array[${String(made?.['id'])}]::bigint[] and kind = 'collection'`,
  )
  assert.deepEqual(log, [{ why: 'receive-referral', account: null }])
})

test('sent twice it is taken once; a forged or foreign secret opens nothing', async () => {
  const before = (await cases()).length
  const checked = await ask(`${path}?as=self`, self)
  const body = sends(checked.text)
  const all = await Promise.all([1, 2, 3].map(() => ask(`${path}?as=self`, body)))
  assert.deepEqual(new Set(all.map(one => one.location)).size, 1)
  assert.equal((await cases()).length, before + 1)
  const forged = await ask(`${path}?as=self`, { ...body, once: "x' or true --" })
  assert.equal(forged.status, 200)
  assert.match(forged.text, /Check your answers/)
  assert.equal((await cases()).length, before + 1)
  for (const token of ['a'.repeat(43), 'A'.repeat(42), '%00', `${'A'.repeat(43)}x`])
    assert.ok([400, 404].includes((await ask(`/following/${token}`)).status), token)
})

test('whoever asked follows it: where it stands in plain words, and nobody’s name', async () => {
  const sent = await sendIt(self)
  const first = await ask(sent.location)
  assert.equal(first.status, 200)
  const [made] = (await cases()).slice(-1)
  const reference = String(made?.['reference'])
  assert.match(first.text, /We have it/)
  assert.ok(first.text.includes(reference) && first.text.includes(sent.location.slice(0, 20)))
  assert.equal(first.headers.get('cache-control'), 'no-store')
  const address = sent.location.split('?')[0] ?? ''
  await world.post('asb', `/cases/${String(made?.['slug'])}`, { reason: 'new-report', words: '' })
  await world.post('asb', `/cases/${String(made?.['slug'])}/worker`, { worker: String(person.asb) })
  const { text } = await ask(address)
  assert.match(text, /We have it and are looking into it\./)
  assert.match(text, /Safety Team, 01632 960 100/)
  assert.doesNotMatch(text.replaceAll(/<link[^>]*>/g, ''), /Ottaway|Corin|Maddox|Teasel|960 001/)
  const noted = await world.past(
    `select count(*)::int as n from access.entry where what = 'follow case' and ids = array[${String(made?.['id'])}]::bigint[] and recipient = 'whoever asked for it'`,
  )
  assert.equal(noted[0]?.['n'], 2)
  const hash = await world.past(`select encode(token_hash, 'escape') as hash from casework.follower`)
  assert.ok(
    hash.every(one => !String(one['hash']).includes(address.split('/')[2] ?? '-')),
    'only a hash is kept',
  )
})

test('the address works until so long after the case has closed, and a new one ends the old', async () => {
  const sent = await sendIt(self)
  const address = sent.location.split('?')[0] ?? ''
  const [made] = (await cases()).slice(-1)
  const id = String(made?.['id'])
  const limit = { value: 6, unit: 'months' as const }
  // The first day from which six months reach to today.
  const last = [...Array(10).keys()]
    .map(n =>
      today()
        .subtract({ months: 6 })
        .add({ days: n - 5 }),
    )
    .find(day => later(day.toString(), limit, []) >= today().toString())
  await world.past(`update casework."case" set closed = '${String(last)}' where id = ${id}`)
  assert.equal((await ask(address)).status, 200)
  await world.past(`update casework."case" set closed = '${String(last?.subtract({ days: 1 }))}' where id = ${id}`)
  assert.equal((await ask(address)).status, 404)
  await world.past(`update casework."case" set closed = null where id = ${id}`)
  const at = `/cases/${String(made?.['slug'])}`
  await world.post('asb', at, { reason: 'new-report', words: '' })
  assert.match((await world.get('asb', at)).text, /Has had an address to follow it by/)
  const given = await world.post('asb', `${at}/address`, {})
  assert.equal(given.status, 200)
  const fresh = /\/following\/[\w-]{43}/.exec(given.text)?.[0] ?? ''
  assert.equal((await ask(fresh)).status, 200)
  assert.equal((await ask(address)).status, 404)
  assert.equal((await world.post('police', `${at}/address`, {})).status, 404)
})

test('a practitioner of another agency and a councillor are remembered with what they ask for', async () => {
  const body: Sent = { ...other, as: 'agency', yourAgency: 'Westmarch Police', yourRight: 'lawful' }
  const start = await world.get('police', path)
  assert.match(start.text, /value="agency" checked/)
  const sent = await sendIt(body, { cookie: world.cookie('police') })
  assert.equal(sent.status, 303)
  const [event] = await world.past(
    `select account_id as account, agency_id as agency, data from casework.event where kind = 'asked-for' order by id desc limit 1`,
  )
  assert.deepEqual(
    { account: event?.['account'], agency: event?.['agency'] },
    { account: person.police, agency: agency.police },
  )
  const [made] = (await cases()).slice(-1)
  assert.equal(
    (await world.get('police', `/cases/${String(made?.['slug'])}`)).status,
    404,
    'asking gives no sight of it',
  )
  assert.match((await world.get('asb', path)).text, /open one/)
})

test('the acts that are theirs can be done from the page that follows, as nobody in particular, and the worker is told', async () => {
  const report: Sent = {
    as: 'self',
    category: 'nuisance',
    behaviours: ['noise'],
    words: 'Loud engines every night.',
    'since-day': '1',
    'since-month': '3',
    'since-year': '2026',
    often: 'weekly',
    place: 'Larkrise Square',
    ward: '',
    danger: 'no',
    before: 'no',
    yourName: 'Mabel Ottaway',
    yourEmail: 'mabel@example.org',
    yourWays: 'email',
  }
  const asb = '/report/anti-social-behaviour?as=self'
  const checked = await ask(asb, report)
  assert.equal(checked.status, 200)
  const sent = await ask(asb, sends(checked.text))
  assert.equal(sent.status, 303)
  const address = sent.location.split('?')[0] ?? ''
  const page = await ask(address)
  assert.match(page.text, /Add a further report/)
  const act = `${address}/anti-social-behaviour/reported-again`
  const day = { 'on-day': String(today().day), 'on-month': String(today().month), 'on-year': String(today().year) }
  const happened = { 'happened-day': '2', 'happened-month': '3', 'happened-year': '2026' }
  const wrong = await ask(act, { ...day })
  assert.equal(wrong.status, 422)
  const again: Sent = {
    ...day,
    ...happened,
    form: 'told',
    category: 'nuisance',
    behaviours: ['noise'],
    words: 'It was as loud again.',
  }
  const done = await ask(act, again)
  assert.equal(done.status, 303)
  const [event] = await world.past(
    `select id, account_id as account, agency_id as agency, says from casework.event where kind = 'reported-again'`,
  )
  assert.deepEqual({ account: event?.['account'], agency: event?.['agency'] }, { account: null, agency: null })
  assert.equal(
    (await world.past(`select from notify.letter where key like 'followed:${String(event?.['id'])}:%'`)).length,
    2,
  )
  const foreign = await sendIt(self)
  const elsewhere = await ask(`${foreign.location.split('?')[0]}/anti-social-behaviour/reported-again`, again)
  assert.equal(elsewhere.status, 404, 'the address of a case of another kind')
})

test('a flood from one address is stopped, and takes nothing', async () => {
  const slow = await makeWorld(withCounted)
  try {
    await slow.past(`insert into casework.service values ('counted', ${agency.safety}, '2026-01-01', 'x')`)
    const was = world
    world = slow
    try {
      let stopped = 0
      for (let n = 0; n < 13; n++) {
        const sent = await sendIt(self)
        if (sent.status === 422) stopped++
      }
      assert.equal(stopped, 3)
      assert.equal((await cases()).length, 10)
    } finally {
      world = was
    }
  } finally {
    await slow.db.close()
  }
})
