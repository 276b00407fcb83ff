/** Requests for a record on the real database and through the pages: what is found, what leaves, and what never does. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { sql } from 'kysely'
import pino from 'pino'
import { makeCase, makeScene, type MadeCase, type Scene } from '../../../test/rights-scene.ts'
import { application } from '../../app.ts'
import { loadProfile } from '../../authority/index.ts'
import { one, row, rows, type Session } from '../../db/index.ts'

let scene: Scene
let app: ReturnType<typeof application>
let ours: MadeCase
let theirs: MadeCase
let slug = ''

const person = { name: 'Dana Marie Price', born: '1990-05-04' }
const home = { lines: '3 Fern Close', postcode: 'TM4 2QB' }

const ask = async (headers: Record<string, string>, path: string, fields?: [string, string][]) => {
  const answer = await app.request(`http://site.test${path}`, {
    headers: { ...headers, ...(fields && { origin: 'http://site.test' }) },
    ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
  })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return {
    status: answer.status,
    to: answer.headers.get('location') ?? '',
    text: Buffer.from(bytes).toString('utf8'),
    bytes,
  }
}
const dpo = () => scene.cast.people.dataProtectionOfficer
const at = (below = '') => `/data-protection/requests/${slug}${below && `/${below}`}`
const get = (path: string) => ask(dpo().headers, path)
const post = (path: string, ...fields: [string, string][]) => ask(dpo().headers, path, fields)
const date = (name: string, day: number, month: number, year: number): [string, string][] => [
  [`${name}-day`, String(day)],
  [`${name}-month`, String(month)],
  [`${name}-year`, String(year)],
]
const asDpo = <T>(query: ReturnType<typeof sql<T>>) => scene.db.asActor(dpo().session, tx => rows(query, tx))

/** The files of a stored ZIP, by name. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const all = Buffer.from(bytes)
  const files = new Map<string, string>()
  for (let place = 0; all.readUInt32LE(place) === 0x04034b50;) {
    const [method, size, name] = [
      all.readUInt16LE(place + 8),
      all.readUInt32LE(place + 18),
      all.readUInt16LE(place + 26),
    ]
    const from = place + 30 + name + all.readUInt16LE(place + 28)
    const data = all.subarray(from, from + size)
    files.set(
      all.toString('ascii', place + 30, place + 30 + name),
      (method === 8 ? inflateRawSync(data) : data).toString('utf8'),
    )
    place = from + size
  }
  return files
}

const record = (own: Record<string, string> = {}) =>
  post(
    '/data-protection/requests/new',
    ...Object.entries({
      kind: 'access',
      name: 'Dana Price',
      ...Object.fromEntries(date('born', 4, 5, 1990)),
      address: '3 Fern Close',
      postcode: 'TM4 2QB',
      ...Object.fromEntries(date('received', 2, 6, 2025)),
      fromYear: '',
      toYear: '',
      asks: '',
      identity: 'known',
      knownHow: 'passport seen',
      ...own,
    }),
  )

before(async () => {
  scene = await makeScene()
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  app = application({ db: scene.db, profile, log: pino({ level: 'silent' }) })
  ours = await makeCase(
    scene,
    'councilCaseworker',
    [
      { role: 'subject', ...person, address: home },
      { role: 'complainant', name: 'Karen Obi', address: { lines: '14 Mill Lane', postcode: 'TM4 9ZZ' } },
      { role: 'relative', name: 'Donna Price', born: '1955-01-01', address: home },
    ],
    [
      'Dana was seen in the yard at noon.',
      'Karen Obi of 14 Mill Lane says that Dana shouted. Mrs Obi is afraid.',
      'Informant Wintergreen says more.',
    ],
  )
  theirs = await makeCase(scene, 'policeCaseworker', [{ role: 'subject', ...person }], ['Held at the station.'])
})
after(() => scene.db.close())

test('a request is recorded with what was typed, and what is wrong is said', async () => {
  const wrong = await record({ 'born-day': '', 'born-month': '', 'born-year': '', postcode: '' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /a name alone would open the records/)
  const made = await record()
  assert.equal(made.status, 303)
  slug = made.to.split('/').at(-1) ?? ''
  const page = await get(at())
  assert.match(page.text, /SAR-2025-\d{4}/)
  assert.match(page.text, /One calendar month from 2 June 2025, when the request was received/)
  assert.match((await get('/data-protection/requests')).text, /Dana Price/)
})

test('nobody but the data protection officer of that controller sees it or anything of it', async () => {
  const { people } = scene.cast
  for (const [who, headers] of [
    ...Object.entries(people)
      .filter(([key]) => key !== 'dataProtectionOfficer')
      .map(([key, is]) => [key, is.headers] as const),
    ['policeOfficer', scene.policeOfficer.headers] as const,
  ]) {
    for (const below of ['', 'people', 'review', 'copy', 'close', 'identity', 'extend']) {
      const seen = await ask(headers, at(below))
      assert.notEqual(seen.status, 200, `${who} ${below}`)
      assert.doesNotMatch(seen.text, /Dana/, `${who} ${below}`)
    }
  }
  const listed = await ask(scene.policeOfficer.headers, '/data-protection/requests')
  assert.equal(listed.status, 200)
  assert.doesNotMatch(listed.text, /Dana/)
  const asWho = async (session: Session) => scene.db.asActor(session, tx => rows(sql`select * from rights.request`, tx))
  for (const session of [people.administrator.session, people.councilCaseworker.session, scene.policeOfficer.session])
    assert.deepEqual(await asWho(session), [])
})

test('the data protection officer opens no case without a request, and another controller’s not with one', async () => {
  const reading = () =>
    scene.db.asActor(dpo().session, tx =>
      one(sql<{ id: number | null }>`select casework.begin_read(array[${ours.id}]::bigint[], 'open', 'x') as id`, tx),
    )
  assert.equal((await reading()).id, null)
  const sent = await post(at())
  assert.equal(sent.to, at('people'))
  assert.notEqual((await reading()).id, null)
  const found = await asDpo(
    sql<{ caseId: number; by: string[] }>`select case_id as "caseId", found_by as by from rights.match`,
  )
  assert.deepEqual(
    found,
    [{ caseId: ours.id, by: ['name', 'born', 'postcode'] }],
    'neither the police’s case nor the mother of the same home',
  )
  await assert.rejects(
    scene.db.asActor(scene.policeOfficer.session, tx =>
      rows(sql`select rights.find((select max(request_id) from rights.match))`, tx),
    ),
    /no such open request/,
  )
  assert.equal(
    (
      await scene.db.asActor(dpo().session, tx =>
        one(
          sql<{ id: number | null }>`select casework.begin_read(array[${theirs.id}]::bigint[], 'open', 'x') as id`,
          tx,
        ),
      )
    ).id,
    null,
  )
})

test('who works the case cannot take it out of the sight of the data protection officer', async () => {
  const left = await scene.db.asActor(scene.cast.people.councilCaseworker.session, async tx => {
    await rows(sql`delete from casework.named where case_id = ${ours.id}`, tx)
    return rows(sql<{ kind: string }>`select kind from casework.named where case_id = ${ours.id}`, tx)
  })
  assert.deepEqual(left, [{ kind: 'rights' }])
})

test('that another controller works with the person is told as the agreement lets it be, by the agency’s name only', async () => {
  await scene.db.asSystem('set-up', tx => rows(sql`update access.agreement set tells_presence = true`, tx))
  await post(at())
  const page = await get(at())
  assert.match(page.text, /Vale Police may work with this person/)
  assert.doesNotMatch(page.text, new RegExp(theirs.reference))
})

test('nothing leaves while anything is undecided: neither the page nor the database lets it', async () => {
  const matches = await asDpo(sql<{ id: number; name: string }>`select party_id as id from rights.match`)
  const refused = await post(at('copy'), ['checked', 'yes'])
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Nothing leaves before every match and every row has been decided/)
  await post(at('people'), ...matches.map(({ id }) => ['same', String(id)] as [string, string]))
  await assert.rejects(
    asDpo(sql`select rights.disclose((select max(id) from rights.request), 'x')`),
    /Every match and every row must be decided first/,
  )
  assert.equal((await post(at('copy'), ['checked', 'yes'])).status, 422)
})

test('what is proposed holds back other people, and what leaves has no word that was kept back', async () => {
  const page = await get(at('review'))
  assert.match(page.text, /Proposed: take out “Karen Obi”, “Obi”, “14 Mill Lane”/)
  assert.equal(page.text.match(/Proposed: withhold, third party/g)?.length, 4)
  const names = [...page.text.matchAll(/name="rows"[^>]*value="([a-z]+-\d+)"/g)].map(found => found[1] ?? '')
  assert.equal(names.length, 10)
  const secret = names.at(-1) ?? ''
  const proposal = names.filter(name => name !== secret).map(name => ['rows', name] as [string, string])
  assert.equal((await post(at('review'), ...proposal, ['what', 'proposal'], ['exemption', ''])).status, 303)
  const slip = await post(at(`review/${secret}`), ['decision', 'redact'], ['more', 'Evergreen'], ['exemption', 'crime'])
  assert.match(slip.text, /These words are not in the text, so they cannot be taken out: Evergreen/)
  await post(at(`review/${secret}`), ['decision', 'withhold'], ['more', ''], ['exemption', 'crime'])

  const made = await post(at('copy'), ['checked', 'yes'])
  assert.equal(made.status, 200, made.text)
  const files = unzip(made.bytes)
  assert.equal(files.size, 2)
  for (const [name, text] of files) {
    for (const word of [
      'Karen',
      'Obi',
      'Mill Lane',
      '9ZZ',
      'Donna',
      'Wintergreen',
      'Informant',
      'crime and disorder act',
    ])
      assert.ok(!text.toLowerCase().includes(word.toLowerCase()), `${name} holds ${word}`)
    assert.match(text, /Dana was seen in the yard/)
    assert.match(text, /\[removed\] of \[removed\] says that Dana shouted/)
    assert.match(text, /3 Fern Close/)
    assert.doesNotMatch(text, /Marguerite|Fallow/, 'agencies, not the names of staff')
  }
  const noted = await asDpo(
    sql<{
      n: number
    }>`select count(*)::int as n from access.entry where kind = 'disclosure' and what = 'subject access' and recipient = 'subject' and ids @> array[${ours.id}]::bigint[]`,
  )
  assert.equal(noted[0]?.n, 1)
  assert.match((await get(at())).text, /4 released, 1 with words removed, 5 withheld/)
})

test('a row that changed since it was decided is to be decided again', async () => {
  await scene.db
    .asActor(scene.cast.people.councilCaseworker.session, tx =>
      one(sql<{ id: number }>`select casework.begin_read(array[${ours.id}]::bigint[], 'open', 'own-case') as id`, tx),
    )
    .then(({ id }) =>
      scene.db.asActor(scene.cast.people.councilCaseworker.session, async tx => {
        await rows(sql`select casework.resume(${id})`, tx)
        await rows(
          sql`update casework.address set lines = '9 Ash Road' where case_id = ${ours.id} and lines = '14 Mill Lane'`,
          tx,
        )
      }),
    )
  assert.equal((await post(at('copy'), ['checked', 'yes'])).status, 422)
  assert.match((await get(at('review'))).text, /Changed since it was decided/)
})

test('in any mixture of decisions, no canary of a row or phrase kept back is in the files', async () => {
  const made = await record({ name: 'Ottoline Fox' })
  assert.equal(made.status, 303)
  slug = made.to.split('/').at(-1) ?? ''
  const canary = (n: number, part: string) => `zq${part}${n.toString().padStart(3, '0')}q`
  const events = Array.from(
    { length: 24 },
    (_, n) => `Plain words ${canary(n, 'in')} and ${canary(n, 'out')} twice: ${canary(n, 'out').toUpperCase()}.`,
  )
  await makeCase(
    scene,
    'councilCaseworker',
    [
      { role: 'subject', name: 'Ottoline Fox', born: '1990-05-04' },
      { role: 'victim', name: 'Zqvictimq Somebody' },
    ],
    events,
  )
  await post(at())
  const [match] = await asDpo(
    sql<{
      id: number
    }>`select m.party_id as id from rights.match m join rights.request r on r.id = m.request_id where r.slug = ${slug}`,
  )
  await post(at('people'), ['same', String(match?.id)])
  const page = await get(at('review'))
  const names = [...page.text.matchAll(/name="rows"[^>]*value="([a-z]+-\d+)"/g)].map(found => found[1] ?? '')
  const choices = fc.sample(fc.constantFrom('release', 'redact', 'withhold'), { numRuns: events.length, seed: 7 })
  const kept: string[] = ['zqvictimq']
  const released: string[] = []
  const bulk = names.filter(name => !name.startsWith('event')).map(name => ['rows', name] as [string, string])
  await post(at('review'), ...bulk, ['what', 'proposal'], ['exemption', ''])
  const [opened = '', ...written] = names.filter(name => name.startsWith('event'))
  await post(at(`review/${opened}`), ['decision', 'release'], ['more', ''], ['exemption', ''])
  for (const [n, name] of written.entries()) {
    const choice = choices[n] ?? 'withhold'
    const done = await post(
      at(`review/${name}`),
      ['decision', choice],
      ['more', choice === 'redact' ? canary(n, 'out') : ''],
      ['exemption', choice === 'release' ? '' : 'privilege'],
    )
    assert.equal(done.status, 303)
    if (choice === 'release') released.push(canary(n, 'in'), canary(n, 'out'))
    if (choice === 'redact') {
      kept.push(canary(n, 'out'))
      released.push(canary(n, 'in'))
    }
    if (choice === 'withhold') kept.push(canary(n, 'in'), canary(n, 'out'))
  }
  const files = unzip((await post(at('copy'), ['checked', 'yes'])).bytes)
  assert.ok(files.size === 2 && kept.length > 20 && released.length > 10)
  for (const [name, text] of files) {
    const low = text.toLowerCase()
    for (const word of kept) assert.ok(!low.includes(word), `${name} holds ${word}`)
    for (const word of released) assert.ok(low.includes(word), `${name} lacks ${word}`)
  }
})

test('closed, the request opens nothing any more', async () => {
  for (const { slug: each } of await asDpo(sql<{ slug: string }>`select slug from rights.request`))
    assert.equal(
      (await post(`/data-protection/requests/${each}/close`, ['outcome', 'answered'], ['note', 'Sent by post'])).status,
      303,
    )
  const reading = await scene.db.asActor(dpo().session, tx =>
    one(sql<{ id: number | null }>`select casework.begin_read(array[${ours.id}]::bigint[], 'open', 'x') as id`, tx),
  )
  assert.equal(reading.id, null)
  assert.equal((await get(at('review'))).status, 404)
  assert.match((await get(at())).text, /Answered on/)
  await assert.rejects(asDpo(sql`update rights.request set closed_on = null`), /permission denied/)
})

test('a correction is decided, stands in the case as a new event beside the old words, and says whom it was told', async () => {
  assert.match((await record({ kind: 'rectification' })).text, /Enter what they want put right/)
  const right = await record({ kind: 'rectification', asks: 'I was not in the yard.' })
  assert.equal(right.status, 303)
  slug = right.to.split('/').at(-1) ?? ''
  await post(at())
  const [match] = await asDpo(
    sql<{
      id: number
    }>`select m.party_id as id from rights.match m join rights.request r on r.id = m.request_id where r.slug = ${slug}`,
  )
  assert.equal((await post(at('people'), ['same', String(match?.id)])).to, at('correct'))
  const page = await get(at('correct'))
  const name = /value="(event-\d+)"[^>]*>(?:(?!value=).)*?seen in the yard/s.exec(page.text)?.[1] ?? ''
  assert.match(name, /^event-/)
  assert.match(
    (await post(at('correct'), ['row', name], ['decision', 'refused'], ['after', ''], ['reason', ''], ['told', '']))
      .text,
    /Say why it is right/,
  )
  assert.equal(
    (
      await post(
        at('correct'),
        ['row', name],
        ['decision', 'agreed'],
        ['after', 'Dana was at work.'],
        ['reason', ''],
        ['told', 'Vale Police'],
      )
    ).status,
    303,
  )
  const after = await get(at('correct'))
  assert.match(after.text, /It said: Dana was seen in the yard at noon\.<br>It should say: Dana was at work\./)
  assert.match(after.text, /Put right on request REC-2025-\d+/)
  const noted = await scene.db.asActor(dpo().session, tx =>
    row(sql<{ n: number }>`select 1 as n from access.entry where kind = 'alteration' and what = 'rectify'`, tx),
  )
  assert.ok(noted)
})
