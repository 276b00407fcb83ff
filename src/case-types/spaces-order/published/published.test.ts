/** An order on its real pages: drafted, made, published, read by everybody, and asked about at a place. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, type World } from '../../../../test/casework-world.ts'
import { cemetery, square } from '../../../../test/spaces-scene.ts'
import { longDate, today } from '../../../lib/index.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

const now = today()
const ago = (days: number) => now.subtract({ days })
const parts = (name: string, { day, month, year } = now) => ({
  [`${name}-day`]: String(day),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
})
const outside = async (path: string, body?: Record<string, string>) => {
  const answer = await world.app.request(
    `http://site.test${path}`,
    body ? { method: 'POST', body: new URLSearchParams(body), headers: { origin: 'http://site.test' } } : {},
  )
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

async function opened(title: string): Promise<string> {
  const made = await world.post('asb', '/cases/new/spaces-order', {
    agency: String(agency.safety),
    ...parts('on', ago(100)),
    title,
    about: 'dogs',
    kind: 'ordinary',
    area: 'All public places in the borough',
    ward: '',
    problem: 'Fouling, as told by a resident of Teasel Walk.',
  })
  assert.match(made.location, /^\/cases\/[^/]+$/, made.text)
  return made.location
}

/** Made 40 days ago for two years, with one rule everywhere, one in a zone, and a number that nobody set. */
async function order(title: string): Promise<{ at: string; reference: string }> {
  const at = await opened(title)
  const does = async (act: string, body: Record<string, string>) => {
    const answer = await world.post('asb', `${at}/spaces-order/${act}`, body)
    assert.equal(answer.status, 303, `${act}: ${answer.text.match(/error-summary.*?<\/div>/s)?.[0] ?? answer.text}`)
  }
  const prohibition = { exempt: 'assistance', exemptWords: '', most: '' }
  await does('prohibition-added', {
    ...prohibition,
    kind: 'fouling',
    name: 'Clear up',
    words: 'At once.',
    where: 'everywhere',
  })
  await does('prohibition-added', {
    ...prohibition,
    kind: 'leads',
    name: 'On leads',
    words: 'On a lead.',
    where: 'zones',
  })
  await does('prohibition-added', {
    ...prohibition,
    kind: 'number',
    name: 'How many',
    words: 'Not too many.',
    where: 'everywhere',
  })
  const zone = { name: cemetery.name, ward: 'Larkrise', schedule: cemetery.schedule, holds: 'p2', boundary: square }
  const wrong = await world.post('asb', `${at}/spaces-order/zone-added`, { ...zone, boundary: '53, -2\n53.1, -2' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /at least 3 different corners/)
  assert.match(wrong.text, /53, -2\n53\.1, -2<\/textarea>/, 'what was typed stays')
  await does('zone-added', zone)
  const form = (await world.get('asb', `${at}/spaces-order/order-test`)).text
  const [, event = ''] = /name="detrimentalEvidence"[^>]*value="(\d+)"/.exec(form) ?? []
  const limb = (key: string) => ({ [key]: 'met', [`${key}Why`]: 'Reports.', [`${key}Evidence`]: event })
  await does('order-test', {
    ...parts('on', ago(99)),
    ...limb('detrimental'),
    ...limb('persistent'),
    ...limb('unreasonable'),
    ...limb('justified'),
    ...limb('reasonable'),
    alternatives: 'Patrols.',
    proportionate: 'Yes.',
    equality: 'Nobody.',
    vulnerable: 'Nobody.',
  })
  await does('consultation-opened', {
    ...parts('on', ago(98)),
    ...parts('published', ago(98)),
    where: 'The website',
    ...parts('closes', ago(68)),
    land: 'council',
    landWhy: '',
  })
  for (const [n, who] of ['police', 'pcc', 'community'].entries()) {
    await does('consultee-asked', { ...parts('on', ago(97)), who, body: who, how: 'By letter' })
    await does('consultee-answered', { ...parts('on', ago(90)), which: `c${n + 1}`, view: 'supports', words: '' })
  }
  await does('order-made', {
    ...parts('on', ago(40)),
    ...parts('starts', ago(30)),
    ...parts('ends', ago(30).add({ years: 2 })),
    consent: '',
    rights: 'none',
    rightsWhy: 'Not touched.',
    minute: 'Cabinet, minute 41',
    rank: 'chief-executive',
    signatory: 'Chief Executive',
    under: '',
  })
  await does('order-published', { ...parts('on', ago(31)), which: 'made', where: 'The website', signs: 'yes' })
  const page = (await world.get('asb', at)).text
  return { at, reference: /PSPO-[\d-]+/.exec(page)?.[0] ?? '' }
}

test('an order that is made is read by nobody outside until it is published, and then by everybody, without a word about anybody', async () => {
  const { at, reference } = await order('Dog control order')
  const page = (await world.get('asb', at)).text
  assert.match(page, /In force from .* until .*, that day included/)
  assert.match(page, /The renewal must begin by/)
  assert.match(page, /does not say how many dogs one person may walk/)
  assert.match(page, /<svg role="img" aria-label="Outline of Larkrise cemetery/)
  assert.match(page, /Nobody outside can read it yet/)
  assert.equal((await outside(`/orders/${reference}`)).status, 404)
  assert.doesNotMatch((await outside('/orders')).text, /Dog control order/)

  const preview = await world.get('asb', `${at}/register`)
  assert.match(
    preview.text,
    /Publish it[\s\S]*Dog control order[\s\S]*From \d+ \w+ \d{4} until[\s\S]*Larkrise cemetery/,
  )
  assert.equal((await world.get('police', `${at}/register`)).status, 404, 'another agency does not publish it')
  assert.equal((await world.post('asb', `${at}/register`, {})).location, `${at}?saved`)
  assert.match((await world.get('asb', at)).text, /Everybody can read it/)
  assert.match((await world.get('asb', `${at}/register`)).text, /published as it stands/)

  assert.match((await outside('/orders')).text, /In force[\s\S]*Dog control order[\s\S]*In force since/)
  const read = await outside(`/orders/${reference}`)
  assert.equal(read.status, 200)
  assert.match(
    read.text,
    new RegExp(`In force since ${longDate(ago(30))}, until ${longDate(ago(30).add({ years: 2 }))}`),
  )
  assert.match(read.text, /On leads[\s\S]*Only in: Larkrise cemetery[\s\S]*exempt from all of it[\s\S]*assistance dog/)
  assert.equal(read.text.match(/assistance dog/g)?.length, 1, 'what all have among their exemptions is said once')
  assert.match(read.text, /About 130 metres from west to east, and 110 from north to south/)
  assert.match(read.text, /The number is not set: this is not enforced/)
  assert.doesNotMatch(read.text, /Teasel Walk|Chief Executive|Corin Maddox/, 'neither who told of it nor who signed')
  const [entry] = await world.past(`select what, kind, recipient from access.entry where what = 'publish case'`)
  assert.deepEqual(entry, { what: 'publish case', kind: 'disclosure', recipient: 'everybody' })
})

test('what holds at a place is read there; what was typed wrong is said, and nothing of it stands in an address', async () => {
  const form = await outside('/orders/here')
  assert.match(form.text, /name="position"/)
  assert.match(form.headers.get('permissions-policy') ?? '', /geolocation=\(self\)/)
  const inside = await outside('/orders/here', { position: '53.3205, -2.7390' })
  assert.equal(inside.status, 200)
  assert.match(inside.text, /In: <strong>Larkrise cemetery<\/strong>[\s\S]*On leads[\s\S]*Everywhere in[\s\S]*Clear up/)
  const beside = await outside('/orders/here', { position: '53.3305, -2.7390' })
  assert.match(beside.text, /In none of its zones[\s\S]*Clear up/)
  assert.doesNotMatch(beside.text, /On leads/)
  const wrong = await outside('/orders/here', { position: 'by the gate' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Enter a latitude and a longitude in Great Britain[\s\S]*value="by the gate"/)
})

test('only the agency whose case it is publishes, in nobody else’s words for its kind; what is published stays', async () => {
  const { at } = await order('Second order')
  const slug = at.slice('/cases/'.length)
  const [found] = await world.past(`select id from casework."case" where slug = '${slug}'`)
  const row = `insert into casework.register (case_id, title, from_day, until_day, body) values (${String(found?.['id'])}, 'X', '2026-01-01', '2026-02-01', '{}')`
  const { sql } = await import('kysely')
  const as = (who: 'asb' | 'police' | 'stranger', text: string) => world.as(who, tx => sql.raw(text).execute(tx))
  await assert.rejects(as('police', row), /agency whose case it is/)
  await assert.rejects(as('stranger', row), /agency whose case it is/)
  await assert.rejects(
    as('asb', row.replace('(case_id,', '(agency_id, case_id,').replace('values (', 'values (2, ')),
    /permission denied/,
  )
  await as('asb', row)
  await assert.rejects(as('asb', `update casework.register set title = 'Y'`), /permission denied/)
  await assert.rejects(as('asb', 'delete from casework.register'), /permission denied/)
})
