/** Cases from a file as their users meet it: the dry run stores nothing, the import all or nothing, the same file twice makes nothing twice. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { agency, ask, makeWorld, person, type Answered, type Who, type World } from '../../../test/casework-world.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())
beforeEach(() => world.past('truncate casework."case" cascade'))

const at = '/cases/import/tenancy'
const file = [
  'Our reference;Received;Worker;Name;Date of birth;Address;Postcode;Complainant: name;What happened, or what is somebody worried about',
  'OLD-1;04/03/2025;second@x.example;Dorian Flax;30/05/1999;Flat 2, 14 Teasel Walk;TM4 2QB;Mabel Ottaway;"Drums, at night',
  'and in the morning"',
  'OLD-2;;;Kester Rowntree;;;;;=HYPERLINK("http://x.example")',
].join('\r\n')

/** Posts a file as a browser does. */
async function send(
  who: Who,
  text: string | Uint8Array<ArrayBuffer>,
  path = at,
  own: number = agency.safety,
): Promise<Answered> {
  const form = new FormData()
  form.append('agency', String(own))
  form.append('file', new File([text], 'cases.csv', { type: 'text/csv' }))
  const headers = { cookie: world.cookie(who), origin: 'http://site.test' }
  const answer = await world.app.request(`http://site.test${path}`, { method: 'POST', headers, body: form })
  return { status: answer.status, text: await answer.text(), location: '', headers: answer.headers }
}
/** What the button of the dry run posts. */
const handedOn = ({ text }: Answered): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/<input type="hidden" name="(agency|table|go)" value="([^"]*)">/g)].map(
      ([, name = '', value = '']): [string, string] => [name, value],
    ),
  )
const cases = () =>
  world.past(`select c.reference, c.opened::text, c.worker_id, b.reference as old, e.says from casework."case" c
    left join casework.brought b on b.case_id = c.id left join casework.event e on e.case_id = c.id and e.kind = 'opened' order by c.id`)

test('a dry run says what is in the file and stores nothing; then all of it is opened', async () => {
  const dry = await send('asb', file)
  assert.equal(dry.status, 200)
  assert.match(
    dry.text,
    /Nothing has been stored[\s\S]*2 cases are new[\s\S]*0 cases are there already[\s\S]*0 lines have something wrong/,
  )
  assert.deepEqual(await cases(), [])
  const done = await world.post('asb', at, handedOn(dry))
  assert.match(done.text, /2 cases imported/)
  const [first, second] = await cases()
  assert.deepEqual(
    [first?.['opened'], first?.['worker_id'], first?.['old'], first?.['says']],
    [
      '2025-03-04',
      person.second,
      'OLD-1',
      'What happened, or what is somebody worried about? Drums, at night\nand in the morning',
    ],
  )
  assert.deepEqual([second?.['worker_id'], second?.['old']], [null, 'OLD-2'])
  assert.ok(String(second?.['says']).includes('=HYPERLINK('))
  const people = await world.past('select name, role, field from casework.party order by id')
  assert.deepEqual(people, [
    { name: 'Dorian Flax', role: 'subject', field: 'identity' },
    { name: 'Mabel Ottaway', role: 'complainant', field: 'victim' },
    { name: 'Kester Rowntree', role: 'subject', field: 'identity' },
  ])
  const noted = await world.past(
    `select what from access.entry where what in ('insert brought', 'insert case') and account_id = ${person.asb}`,
  )
  assert.ok(noted.some(one => one['what'] === 'insert brought') && noted.some(one => one['what'] === 'insert case'))
})

test('the same file again makes no case again, and a longer one only what is new', async () => {
  await world.post('asb', at, handedOn(await send('asb', file)))
  const again = await send('second', file)
  assert.match(again.text, /0 cases are new[\s\S]*2 cases are there already[\s\S]*There is nothing to import/)
  assert.ok(!again.text.includes('name="go"'))
  const longer = await send('second', `${file}\r\nOLD-3;;;Odile Fenn;;;;;Late parties`)
  assert.match(longer.text, /1 case is new[\s\S]*2 cases are there already/)
  await world.post('second', at, handedOn(longer))
  assert.equal((await cases()).length, 3)
  // Another agency has its own references.
  const theirs = await send('police', file.replace('second@x.example', ''), at, agency.police)
  assert.match(theirs.text, /2 cases are new/)
  // The button pressed twice, or by two people: the second finds them there.
  assert.match((await world.post('asb', at, handedOn(longer))).text, /0 cases imported/)
  assert.equal((await cases()).length, 3)
})

test('where something is wrong nothing is opened, unless the wrong lines are left out', async () => {
  const wrong = file.replace('TM4 2QB', 'TM4').replace('04/03/2025', '31/02/2025')
  const dry = await send('asb', wrong)
  assert.match(dry.text, /1 case is new[\s\S]*1 line has something wrong/)
  assert.match(dry.text, /<td[^>]*>2<\/td>\s*<td[^>]*>Postcode<\/td>\s*<td[^>]*>TM4<\/td>/)
  assert.match(dry.text, /There is no such day: check the date/)
  assert.match(dry.text, /Leave out 1 line and import 1 case/)
  const sly = await world.post('asb', at, { ...handedOn(dry), go: 'all' })
  assert.match(sly.text, /Nothing has been stored/)
  assert.deepEqual(await cases(), [])
  await world.post('asb', at, handedOn(dry))
  assert.deepEqual(
    (await cases()).map(one => one['old']),
    ['OLD-2'],
  )
})

test('who is likely known is named by the reference of their case, and only of cases that one may see', async () => {
  const known = await world.open('asb', { people: [{ role: 'subject', name: 'Dorien Flacks', born: '1999-05-30' }] })
  await world.open('police', { people: [{ role: 'subject', name: 'Dorian Flax', born: '1999-05-30' }] })
  const kept = await world.open('second', {
    people: [{ role: 'subject', name: 'Kester Rowntree', address: { lines: '1 Mill', postcode: '' } }],
  })
  await world.past(
    `insert into casework.named (case_id, account_id, kind, why) values (${kept.id}, ${person.second}, 'allowed', 'x')`,
  )
  await world.past(`update casework."case" set limited = true where id = ${kept.id}`)
  const { text } = await send('asb', file)
  assert.match(text, new RegExp(`About somebody who is known[\\s\\S]*OLD-1[\\s\\S]*${known.reference}`))
  assert.ok(!text.includes('POL-') && !text.includes(kept.reference) && !text.includes('Flacks'))
  const noted = await world.past(
    `select ids from access.entry where what = 'find' and account_id = ${person.asb} order by id desc limit 1`,
  )
  assert.deepEqual(noted[0]?.['ids'], [String(known.id)])
})

test('a file that is no table is refused with a sentence, and with what to do', async () => {
  const spreadsheet = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0)
  for (const [given, says] of [
    [spreadsheet, /Save as, and then CSV/],
    ['Our reference,Name\n1,"open', /On line 2 a quotation mark opens that nothing closes/],
    ['Name\nDorian Flax', /no column “Our reference”/],
    ['Our reference', /from 1 to 1,000 cases below its headings/],
    [new Uint8Array(2 * 1024 * 1024 + 1).fill(0x61), /must be 2 MB or smaller/],
  ] as const) {
    const { status, text } = await send('asb', given)
    assert.equal(status, 422, String(says))
    assert.match(text, says)
  }
  assert.equal((await send('asb', '')).status, 422)
  assert.equal((await send('asb', file, at, agency.police)).status, 422, 'for an agency whose cases are not theirs')
  assert.equal((await send('asb', file, '/cases/import/flying')).status, 404)
  assert.equal((await send('clerk', file)).status, 404)
  assert.deepEqual(await cases(), [])
})

test('the columns and a template are shown for each kind', async () => {
  assert.match((await world.get('asb', '/cases/import')).text, /href="\/cases\/import\/tenancy"/)
  const { text } = await world.get('asb', at)
  assert.match(text, /Our reference[\s\S]*Every line needs it[\s\S]*Complainant: date of birth/)
  const template = await world.get('asb', `${at}/template.csv`)
  assert.equal(template.headers.get('content-type'), 'text/csv; charset=utf-8')
  assert.match(template.headers.get('content-disposition') ?? '', /attachment; filename="tenancy\.csv"/)
  assert.match(template.text, /Our reference,Received,Worker,Person: name,/)
  const filled = `${template.text.replace('\uFEFF', '')}R-1,,,Odile Fenn,,,,,,,,Noise\r\n`
  assert.match((await send('asb', filled)).text, /1 case is new/)
  assert.equal((await world.get('asb', '/cases/import/flying')).status, 404)
  assert.equal((await world.get('asb', '/cases/import/flying/template.csv')).status, 404)
  assert.equal((await world.get('clerk', at)).status, 404)
})

test('SQL as somebody of another agency learns nothing of references and workers, and brings nothing into their cases', async () => {
  await world.post('asb', at, handedOn(await send('asb', file)))
  const [made] = await world.past('select id from casework."case" limit 1')
  const as = (text: string) => world.as('police', tx => ask(tx, text))
  assert.deepEqual(await as(`select * from casework.brought`), [])
  assert.deepEqual(await as(`select * from casework.brought_before(${agency.safety}, 'tenancy', array['OLD-1'])`), [])
  assert.deepEqual(await as(`select * from casework.workers_named(${agency.safety}, array['asb@x.example'])`), [])
  assert.equal(
    (await as(`select * from casework.workers_named(${agency.police}, array['police@x.example', 'asb@x.example'])`))
      .length,
    1,
  )
  await assert.rejects(
    as(
      `insert into casework.brought (case_id, agency_id, kind, reference) values (${Number(made?.['id'])}, ${agency.safety}, 'tenancy', 'X')`,
    ),
    /row-level security/,
  )
  assert.deepEqual(
    await world.as('second', tx =>
      ask(tx, `select reference from casework.brought_before(${agency.safety}, 'tenancy', array['OLD-1', 'OLD-9'])`),
    ),
    [{ reference: 'OLD-1' }],
  )
})
