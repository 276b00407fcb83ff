/** Open data: well formed, harmless in a spreadsheet, only what is public, and never an old copy. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { board, closed, earlier, makeCommitteeWorld, type World } from '../../../test/committee-world.ts'
import { recordMinutes } from '../../meetings/index.ts'
import { bodyById } from '../../people/index.ts'
import { dataFile } from './file.ts'
import { dataSets } from './sets.ts'

let world: World
const motion = '=HYPERLINK("http://x.example","a"), "quoted"\nand more'

before(async () => {
  world = await makeCommitteeWorld()
  await world.db.asSystem('publish', async tx => {
    for (const [meetingId, bodyId, name] of [
      [earlier.id, 1, 'Una Brightwell'],
      [closed.id, 2, 'Silas Crome'],
    ] as const) {
      const body = await bodyById(tx, bodyId)
      assert.ok(body)
      await recordMinutes(tx, body, meetingId, {
        ended: '20:00',
        attendance: [
          { name, capacity: 'present' },
          ...(bodyId === 1 ? [{ name: 'Idris Vale', capacity: 'apologies' as const }] : []),
        ],
        items: [
          {
            ref: 'SAF1',
            title: bodyId === 1 ? 'Lighting' : 'Canaryword',
            deferred: false,
            owner: null,
            blocks: [],
            resolutions: [],
            source: null,
            page: null,
            line: null,
            deeds: [{ name, kind: 'declared', text: bodyId === 1 ? 'declared an interest as a tenant' : 'Canaryword' }],
            actions: [],
            votes: [
              {
                motion: bodyId === 1 ? motion : 'Canaryword',
                kind: 'recorded',
                inFavour: 1,
                against: 1,
                abstained: 0,
                outcome: 'lost',
                ballots: [
                  { name, way: 'for' },
                  ...(bodyId === 1 ? [{ name: 'Idris Vale', way: 'against' as const }] : []),
                ],
              },
              {
                motion: 'That the meeting do adjourn',
                kind: 'show',
                inFavour: 3,
                against: 0,
                abstained: 1,
                outcome: 'carried',
                ballots: [],
              },
            ],
          },
        ],
      })
    }
  })
})
after(() => world.db.close())

/** Reads RFC 4180 back, plainly. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  // Reading as text has taken the mark of UTF-8 away.
  const body = text
  for (let at = 0; at < body.length; at++) {
    const c = body.charAt(at)
    if (quoted && c === '"' && body.charAt(at + 1) === '"') cell += body.charAt(++at)
    else if (c === '"') quoted = !quoted
    else if (!quoted && (c === ',' || c === '\r')) {
      rows.at(-1)?.push(cell)
      cell = ''
      if (c === '\r') {
        at++
        rows.push([])
      }
    } else cell += c
  }
  return rows.slice(0, -1)
}

test('votes are a line for each ballot, or one where the vote was by show, and a formula is harmless', async () => {
  const { text, headers, bytes } = await world.get(null, '/data/votes.csv')
  assert.equal(Buffer.from(bytes.slice(0, 3)).toString('hex'), 'efbbbf', 'spreadsheets are told that it is UTF-8')
  assert.equal(headers.get('content-type'), 'text/csv; charset=utf-8')
  const [head = [], ...rows] = readCsv(text)
  const at = (row: string[], column: string) => row[head.indexOf(column)]
  assert.deepEqual(
    rows.map(row => [at(row, 'vote'), at(row, 'kind'), at(row, 'person'), at(row, 'way'), at(row, 'outcome')]),
    [
      ['1', 'recorded', 'Una Brightwell', 'for', 'lost'],
      ['1', 'recorded', 'Idris Vale', 'against', 'lost'],
      ['2', 'show', '', '', 'carried'],
    ],
  )
  assert.equal(at(rows[0] ?? [], 'motion'), `'${motion}`)
  assert.ok(rows.every(row => row.length === head.length))
})

test('every set is CSV and JSON with the same lines, has the columns that its page explains, and filters by body and year', async () => {
  const page = await world.get(null, '/data')
  for (const set of dataSets) {
    const [head, ...lines] = readCsv((await world.get(null, `/data/${set.name}.csv`)).text)
    const json = JSON.parse((await world.get(null, `/data/${set.name}.json`)).text) as {
      licence: string
      rows: object[]
    }
    assert.deepEqual(
      head,
      set.columns.map(([key]) => key),
    )
    assert.equal(json.rows.length, lines.length, set.name)
    assert.match(json.licence, /Licence/)
    for (const row of json.rows) assert.deepEqual(Object.keys(row), head)
    for (const [key] of set.columns) assert.match(page.text, new RegExp(`<code>${key}</code>`))
    if (set.name === 'register') continue
    assert.ok(lines.length > 0, set.name)
    assert.equal(
      readCsv((await world.get(null, `/data/${set.name}.csv?body=${board.slug}&year=2026`)).text).length,
      lines.length + 1,
    )
    assert.equal(readCsv((await world.get(null, `/data/${set.name}.csv?year=2001`)).text).length, 1)
    assert.equal(readCsv((await world.get(null, `/data/${set.name}.csv?body=no-such-body`)).text).length, 1)
  }
  assert.equal((await world.get(null, '/data/people.csv')).status, 404)
  assert.equal((await world.get(null, '/data/votes.xml')).status, 404)
})

test('nothing of a private body is in any of them, whoever asks', async () => {
  for (const who of [null, 'clerk', 'outsideCouncillor'] as const)
    for (const { name } of dataSets)
      for (const ending of ['csv', 'json'])
        for (const asked of ['', '?body=standards-panel'])
          assert.doesNotMatch(
            (await world.get(who, `/data/${name}.${ending}${asked}`)).text,
            /Canaryword|Standards Panel|Crome/,
          )
})

test('a copy is good until the record changes; HEAD tells the same and sends nothing', async () => {
  const at = 'http://site.test/data/interests.csv'
  const tag = (await world.app.request(at)).headers.get('etag') ?? ''
  const again = () => world.app.request(at, { headers: { 'if-none-match': tag } })
  assert.equal((await again()).status, 304)
  const head = await world.app.request(at, { method: 'HEAD' })
  assert.deepEqual([head.status, head.headers.get('etag'), await head.text()], [200, tag, ''])
  await world.past(`update meetings.deed set text = 'declared an interest as an owner' where text like '%tenant'; `)
  await world.past('update access.edition set n = n + 1')
  assert.equal((await again()).status, 200)
})

test('a large set is sent in pages, whole and in order, and its validator moves with the record', async () => {
  const set = dataSets.find(one => one.name === 'votes')
  assert.ok(set)
  for (const ending of ['csv', 'json'] as const) {
    const about = { source: 'x' }
    const small = await dataFile(world.db, set, ending, { body: null, year: null, about })
    for (const size of [1, 2, 3]) {
      const large = await dataFile(world.db, set, ending, { body: null, year: null, about, size })
      assert.ok(large.bytes instanceof ReadableStream && large.etag)
      assert.equal(
        await new Response(large.bytes).text(),
        (typeof small.bytes === 'string' ? small.bytes : '').replace('\uFEFF', ''),
        `${ending} by ${size}`,
      )
    }
  }
})

test('the page of a member says at how many meetings they were present', async () => {
  assert.match((await world.get(null, '/people/una-brightwell')).text, /1 of 1[\s\S]*100%/)
  assert.match((await world.get(null, '/people/idris-vale')).text, /0 of 1[\s\S]*0%/)
})
