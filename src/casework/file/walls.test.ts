/** Who receives a file of a case: names and bytes stand behind the walls of its event, asked in SQL as the role `app`. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { agency, ask, makeWorld, person, type Who, type World } from '../../../test/casework-world.ts'
import { asSuperuser } from '../../../test/rights-scene.ts'
import { isRefusal } from '../../lib/index.ts'
import { rows, type Tx } from '../../db/index.ts'
import { caseBySlug } from '../case/store.ts'
import { insertEvent } from '../case/event.store.ts'
import { nameForCase } from '../named/name-for-case.ts'
import { readCases } from '../read-cases.ts'
import { addFile } from './add-file.ts'
import { insertFile } from './insert-file.store.ts'

let world: World
let id = 0
let slug = ''
const words = new TextEncoder().encode('Mabel Ottaway heard it at 11 pm.\n')

const reading = <T>(who: Who, work: (tx: Tx) => Promise<T>, cases = [id]) =>
  readCases({ db: world.db, session: world.session(who) }, { cases, what: 'open', reason: 'test' }, work)
const all = (tx: Tx) =>
  ask<{ name: string; field: string; bytes: Uint8Array }>(
    tx,
    'select name, field, bytes from casework.file order by field, name',
  )
const add = (who: Who, field: string, name: string) =>
  reading(who, async tx => {
    const made = await addFile(
      tx,
      { id, closed: null },
      { field, what: 'A statement', name, bytes: words },
      { accountId: person[who], agencyId: who === 'asb' ? agency.safety : agency.police },
    )
    if (isRefusal(made)) throw new Error(made.says)
    return made
  })

before(async () => {
  world = await makeWorld()
  ;({ id, slug } = await world.open('asb'))
  for (const field of ['concern', 'victim', 'health']) await add('asb', field, `${field}.txt`)
  await world.as('asb', async tx => {
    const found = await caseBySlug(tx, slug)
    assert.ok(found)
    await nameForCase(tx, found, {
      kind: 'shared',
      accountId: person.housing,
      agencyId: agency.homes,
      agreementId: 1,
      why: 'x',
      until: null,
    })
  })
})
after(() => world.db.close())

test('the owning agency receives every file; another one those of the kinds of fields that it receives', async () => {
  const own = await reading('asb', all)
  assert.deepEqual(
    own?.map(one => one.name),
    ['concern.txt', 'health.txt', 'victim.txt'],
  )
  assert.deepEqual(Buffer.from(own?.[0]?.bytes ?? []), Buffer.from(words))
  assert.deepEqual(
    (await reading('housing', all))?.map(one => one.name),
    ['concern.txt'],
  )
  for (const who of ['police', 'guest', 'stranger', 'clerk'] as const)
    assert.equal(await reading(who, all), undefined, who)
})

test('without a reading nobody receives a name or a byte, and what a file holds is not told by counting', async () => {
  for (const who of ['asb', 'housing'] as const) {
    assert.deepEqual(await world.as(who, all), [])
    const [told] = await world.as(who, tx =>
      ask(tx, `select count(*)::int as n, sum(size)::int as size, max(sha256) as sha256 from casework.file`),
    )
    assert.deepEqual(told, { n: 0, size: null, sha256: null })
  }
})

test('a file of several kinds of fields goes only to whoever receives them all', async () => {
  const add = (also: readonly string[]) =>
    reading('asb', async tx => {
      const by = { accountId: person.asb, agencyId: agency.safety }
      const event = await insertEvent(tx, { caseId: id, field: 'plan', kind: 'letter-made', says: 'x' }, by)
      const name = `letter-${also.join('-')}.txt`
      await insertFile(tx, { caseId: id, eventId: event.id, field: 'plan', also, name, type: 'text', bytes: words })
    })
  // Homes receives identity, concern and plan; not where somebody lives.
  await add(['identity'])
  await add(['identity', 'contact'])
  const plans = async (who: Who) => (await reading(who, all))?.flatMap(one => (one.field === 'plan' ? [one.name] : []))
  assert.deepEqual(await plans('housing'), ['letter-identity.txt'])
  assert.deepEqual(await plans('asb'), ['letter-identity-contact.txt', 'letter-identity.txt'])
})

test('SQL as app can neither change nor remove a file, nor hang one on an event of before, of somebody else, or of another field', async () => {
  const refuses = (work: (tx: Tx) => Promise<unknown>, says: RegExp, who: Who = 'asb') =>
    assert.rejects(reading(who, work), says)
  await refuses(tx => ask(tx, `update casework.file set name = 'x.txt'`), /permission denied/)
  await refuses(tx => ask(tx, `delete from casework.file`), /permission denied/)
  await refuses(
    tx =>
      ask(
        tx,
        `insert into casework.file (case_id, event_id, field, name, type, bytes, sha256)
    select case_id, event_id, field, name, type, bytes, 'x' from casework.file`,
      ),
    /non-DEFAULT value/,
  )
  const [old] =
    (await reading('asb', tx => ask<{ id: number }>(tx, `select id from casework.event where kind = 'file-added'`))) ??
    []
  assert.ok(old)
  const file = { caseId: id, eventId: old.id, field: 'concern', name: 'x.txt', type: 'text', bytes: words }
  await refuses(tx => insertFile(tx, file), /comes with its event/)
  const fresh = (tx: Tx) =>
    insertEvent(
      tx,
      { caseId: id, field: 'concern', kind: 'file-added', says: 'x' },
      { accountId: person.asb, agencyId: agency.safety },
    )
  await refuses(
    async tx => insertFile(tx, { ...file, eventId: (await fresh(tx)).id, field: 'plan' }),
    /comes with its event/,
  )
  await refuses(
    async tx => insertFile(tx, { ...file, eventId: (await fresh(tx)).id, also: ['x'] }),
    /row-level security|known kinds/,
  )
  await refuses(
    async tx => insertFile(tx, { ...file, eventId: (await fresh(tx)).id, name: 'a/b.txt' }),
    /file_name_check/,
  )
  const large = Buffer.alloc(20 * 1024 * 1024 + 1)
  await refuses(
    async tx => insertFile(tx, { ...file, eventId: (await fresh(tx)).id, bytes: large }),
    /file_bytes_check/,
  )
  await refuses(
    async tx => {
      const by = { accountId: person.housing, agencyId: agency.homes }
      const { id: eventId } = await insertEvent(tx, { caseId: id, field: 'concern', kind: 'file-added', says: 'x' }, by)
      return insertFile(tx, { ...file, eventId, field: 'victim' })
    },
    /row-level security|comes with its event/,
    'housing',
  )
})

test('no other case’s event brings a file into this one', async () => {
  const other = await world.open('asb')
  await assert.rejects(
    reading(
      'asb',
      async tx => {
        const by = { accountId: person.asb, agencyId: agency.safety }
        const event = await insertEvent(tx, { caseId: other.id, field: 'concern', kind: 'file-added', says: 'x' }, by)
        return insertFile(tx, {
          caseId: id,
          eventId: event.id,
          field: 'concern',
          name: 'x.txt',
          type: 'text',
          bytes: words,
        })
      },
      [id, other.id],
    ),
    /comes with its event/,
  )
})

test('a file is added to the log, is among the rows of subject access, and goes when its case is erased', async () => {
  const deeds = await world.past(
    `select distinct what from access.entry where ids @> array[${id}::bigint] and what like '%file'`,
  )
  assert.deepEqual(
    deeds.map(one => one['what']),
    ['insert file'],
  )
  const told = await reading('housing', tx =>
    ask<{ says: string; source: string }>(
      tx,
      `select source, says from rights.line where says like '%.txt%' order by source, row_id`,
    ),
  )
  assert.deepEqual(
    told?.map(one => [one.source, one.says.split('\n')[0]]),
    [
      ['event', 'Added a file: “concern.txt” (text, 1 KB)'],
      ['file', 'The file “concern.txt”'],
      ['file', 'The file “letter-identity.txt”'],
    ],
  )
  const left = () => world.past(`select count(*)::int as n from casework.file where case_id = ${id}`)
  assert.deepEqual(await left(), [{ n: 5 }])
  await world.db.asSystem('export', async tx => {
    const seen = await rows(sql<{ n: number }>`select count(*)::int as n from casework.file`, tx)
    assert.deepEqual(seen, [{ n: 5 }])
  })
  await asSuperuser(world, async admin => {
    await admin.query('begin')
    await admin.query(`select access.act_as_system('retention')`)
    await admin.query(`delete from casework."case" where id = ${id}`)
    await admin.query('commit')
  })
  assert.deepEqual(await left(), [{ n: 0 }])
})
