/** What the form for the street takes: an address of its own, photographs of a size, and nothing for another agency. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, person, type Who, type World } from '../../../test/casework-world.ts'
import { mostFileBytes } from '../../casework/index.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.db.close())

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const sack = {
  where: 'Teasel Walk, behind number 9',
  kind: 'fly-tip',
  ward: 'Kiln Lane',
  'seen-day': '2',
  'seen-month': '3',
  'seen-year': '2026',
  time: '10:15',
  found: 'officer',
  words: 'Two sacks.',
  land: 'back-alley',
  waste: 'black-bags',
  size: 'car-boot',
  position: '',
}

/** Sends the form, as one's own agency where none is said. */
async function send(
  who: Who,
  address: string,
  {
    photographs = [png],
    ...more
  }: Partial<typeof sack> & { agency?: string; begun?: string; photographs?: readonly Uint8Array[] } = {},
) {
  const body = new FormData()
  const own = who === 'police' ? agency.police : agency.safety
  for (const [name, value] of Object.entries({
    agency: String(own),
    begun: String(person[who]),
    address,
    ...sack,
    ...more,
  }))
    body.append(name, value)
  for (const [n, bytes] of photographs.entries())
    body.append('photographs', new File([new Uint8Array(bytes)], `alley-${n}.png`, { type: 'image/png' }))
  const headers = { cookie: world.cookie(who), origin: 'http://site.test' }
  const answer = await world.app.request('http://site.test/enforcement/incident', { method: 'POST', headers, body })
  return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
}
const counted = async () =>
  Number((await world.past(`select count(*) from casework."case" where kind = 'enforcement'`))[0]?.['count'])
const files = async () => Number((await world.past('select count(*) from casework.file'))[0]?.['count'])

test('what is sent twice, also at once, is recorded once', async () => {
  const first = await send('asb', 'abcdefghijklmn01')
  assert.equal(first.status, 303, first.text)
  assert.match(first.to, /^\/cases\/[a-z0-9]{16}$/)
  assert.deepEqual((await send('asb', 'abcdefghijklmn01')).to, first.to)
  assert.equal(await counted(), 1)
  const both = await Promise.all([send('asb', 'abcdefghijklmn02'), send('asb', 'abcdefghijklmn02')])
  assert.deepEqual(
    both.map(({ status }) => status),
    [303, 303],
  )
  assert.equal(both[0]?.to, both[1]?.to)
  assert.equal(await counted(), 2)
  assert.equal((await world.get('asb', first.to)).status, 200)
})

test('what somebody else began on the device is not sent as one’s own', async () => {
  const before = await counted()
  const refused = await send('asb', 'abcdefghijklmn09', { begun: String(person.second) })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Somebody else began this form/)
  assert.match(refused.text, new RegExp(`name="begun" value="${person.second}"`))
  assert.equal(await counted(), before)
})

test('the address of another case neither tells of it nor stands in the way', async () => {
  const before = await counted()
  const theirs = (await send('police', 'abcdefghijklmn03')).to
  const own = await world.open('asb')
  const seen = await Promise.all([
    send('asb', theirs.slice('/cases/'.length)),
    send('asb', own.slug),
    send('asb', 'abcdefghijklmn03'),
    send('second', 'abcdefghijklmn03'),
    send('asb', 'abcdefghijklmn04'),
  ])
  for (const { status, to, text } of seen) {
    assert.equal(status, 303, text)
    assert.match(to, /^\/cases\/[a-z0-9]{16}$/)
  }
  assert.equal(new Set([theirs, `/cases/${own.slug}`, ...seen.map(({ to }) => to)]).size, 7)
  assert.equal(await counted(), before + 6)
})

test('nobody records an incident for another agency', async () => {
  const before = await counted()
  const { status, text } = await send('asb', 'abcdefghijklmn05', { agency: String(agency.police) })
  assert.equal(status, 422)
  assert.match(text, /Choose one of your agencies/)
  assert.equal((await send('guest', 'abcdefghijklmn05', { agency: String(agency.recovery) })).status, 404)
  assert.equal(await counted(), before)
})

test('photographs are as many and as large as the page says, and all is recorded or nothing', async () => {
  const [cases, kept] = [await counted(), await files()]
  const six = Array.from({ length: 6 }, () => png)
  const tooMany = await send('asb', 'abcdefghijklmn06', { photographs: [...six, png] })
  assert.equal(tooMany.status, 422)
  assert.match(tooMany.text, /Send 6 photographs at most/)
  const large = (bytes: number) => Buffer.concat([png, Buffer.alloc(bytes - png.length)])
  const tooLarge = await send('asb', 'abcdefghijklmn06', { photographs: [png, large(mostFileBytes + 1)] })
  assert.equal(tooLarge.status, 422)
  assert.match(tooLarge.text, /Choose a file of 20 MB or less/)
  assert.match(tooLarge.text, /Two sacks\./)
  const together = await send('asb', 'abcdefghijklmn06', {
    photographs: Array.from({ length: 4 }, () => large(16 * 1024 * 1024)),
  })
  assert.equal(together.status, 413)
  const page = Buffer.from('<!doctype html><script>alert(1)</script>')
  assert.equal((await send('asb', 'abcdefghijklmn06', { photographs: [png, page] })).status, 422)
  assert.deepEqual([await counted(), await files()], [cases, kept])
  assert.equal((await send('asb', 'abcdefghijklmn06', { photographs: six })).status, 303)
  assert.deepEqual([await counted(), await files()], [cases + 1, kept + 6])
})

test('a photograph is for those who receive the case, and for nobody else', async () => {
  const { to } = await send('asb', 'abcdefghijklmn07')
  const file = (await world.past('select max(id) as id from casework.file'))[0]?.['id']
  assert.equal((await world.get('asb', `${to}/files/${String(file)}`)).status, 200)
  for (const who of ['police', 'housing', 'stranger', 'guest', 'clerk'] as const)
    assert.equal((await world.get(who, `${to}/files/${String(file)}`)).status, 404, who)
})
