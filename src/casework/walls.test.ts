/** Who sees what of a case: every rule of the walls, asked in SQL as the role `app`. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, ask, makeWorld, person, type Who, type World } from '../../test/casework-world.ts'
import { nameForCase } from './named/name-for-case.ts'
import { caseBySlug } from './case/store.ts'
import { agendaOf } from './panel/agenda/store.ts'
import { makePanel } from './panel/make-panel.ts'
import { putCase } from './panel/put-case.ts'
import { type Panel, panelById } from './panel/store.ts'
import { closePanel, openPanel } from './panel/turn-panel.ts'
import type { Tx } from '../db/index.ts'
import { isRefusal } from '../lib/index.ts'
import { readCases } from './read-cases.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

const seesRow = (who: Who, id: number) =>
  world.as(who, async tx => (await ask(tx, `select from casework."case" where id = ${id}`)).length === 1)

/** The kinds of fields that somebody's reading gives; undefined where the case is not theirs. */
const reads = (who: Who, id: number) =>
  readCases({ db: world.db, session: world.session(who) }, { cases: [id], what: 'open', reason: 'test' }, async tx => {
    const found = await ask<{ field: string }>(
      tx,
      `select field from casework.party where case_id = ${id} union select field from casework.address where case_id = ${id}
       union select field from casework.event where case_id = ${id} order by 1`,
    )
    return found.map(one => one.field)
  })

const everything = ['concern', 'contact', 'health', 'identity', 'plan', 'victim']
async function fullCase(who: Who = 'asb') {
  const made = await world.open(who, {
    people: [
      {
        role: 'subject',
        name: 'Dorian Flax',
        born: '1999-05-30',
        address: { lines: '14 Teasel Walk', postcode: 'TM4 2QB' },
      },
      {
        role: 'victim',
        name: 'Mabel Ottaway',
        born: '1951-11-02',
        address: { lines: '12 Teasel Walk', postcode: 'TM4 2QB' },
      },
    ],
  })
  await readCases(
    { db: world.db, session: world.session(who) },
    { cases: [made.id], what: 'open', reason: 'test' },
    async tx => {
      for (const field of ['plan', 'health'])
        await ask(
          tx,
          `insert into casework.event (case_id, field, kind, says, account_id, agency_id)
                     values (${made.id}, '${field}', 'note', 'x', access.actor(), (select agency_id from casework."case" where id = ${made.id}))`,
        )
    },
  )
  return made
}
const name = (who: Who, slug: string, given: Parameters<typeof nameForCase>[2]) =>
  world.as(who, async tx => {
    const found = await caseBySlug(tx, slug)
    assert.ok(found)
    return nameForCase(tx, found, given)
  })
const shared = (to: 'police' | 'housing') =>
  ({
    kind: 'shared',
    accountId: person[to],
    agencyId: to === 'police' ? agency.police : agency.homes,
    agreementId: 1,
    why: 'x',
    until: null,
  }) as const

async function panelWith(cases: readonly { id: number }[], members: readonly Who[]) {
  const sits = {
    asb: agency.safety,
    second: agency.safety,
    police: agency.police,
    housing: agency.homes,
    guest: agency.recovery,
  }
  const panel = await world.as('asb', tx =>
    makePanel(tx, {
      name: 'Group',
      agreementId: 1,
      agencyId: agency.safety,
      due: Temporal.Now.instant(),
      members: members.map(who => ({
        accountId: person[who],
        agencyId: sits[who as keyof typeof sits],
        capacity: who === 'guest' ? ('guest' as const) : ('member' as const),
      })),
    }),
  )
  assert.ok(!isRefusal(panel))
  const { id } = panel
  for (const one of cases) assert.ok(!(await world.as('asb', tx => putCase(tx, id, one.id))))
  const turn = (how: (tx: Tx, panel: Panel) => Promise<unknown>): Promise<void> =>
    world.as('asb', async (tx): Promise<void> => {
      const found = await panelById(tx, id)
      assert.ok(found)
      assert.equal(await how(tx, found), null)
    })
  return {
    id,
    open: () => turn((tx, panel) => openPanel(tx, panel, Temporal.Now.instant())),
    close: () =>
      turn(async (tx, panel) =>
        closePanel(
          tx,
          panel,
          (await agendaOf(tx, id)).map(one => one.id),
        ),
      ),
  }
}

test('the owning agency sees the whole case, an agency that shares nothing does not know of it', async () => {
  const made = await fullCase()
  assert.deepEqual(await reads('asb', made.id), everything)
  assert.deepEqual(await reads('second', made.id), everything)
  for (const who of ['police', 'housing', 'guest', 'stranger', 'clerk'] as const) {
    assert.equal(await seesRow(who, made.id), false, who)
    assert.equal(await reads(who, made.id), undefined, who)
  }
})

test('of the owning agency only those on its list see a limited case', async () => {
  const made = await fullCase()
  assert.equal(
    await name('asb', made.slug, {
      kind: 'allowed',
      accountId: person.asb,
      why: 'x',
      me: person.asb,
      withoutMe: false,
    }),
    null,
  )
  assert.deepEqual(await reads('asb', made.id), everything)
  assert.equal(await seesRow('second', made.id), false)
  assert.equal(await reads('second', made.id), undefined)
  await assert.rejects(
    world.as('second', tx => ask(tx, `update casework."case" set limited = false`)),
    /permission denied/,
  )
})

test('whoever is excluded does not see the case, by whatever way they come', async () => {
  const made = await fullCase()
  const panel = await panelWith([made], ['police'])
  await panel.open()
  assert.equal(await name('asb', made.slug, shared('police')), null)
  assert.ok(await reads('police', made.id))
  for (const who of ['police', 'second'] as const)
    assert.equal(
      await name('asb', made.slug, { kind: 'excluded', accountId: person[who], why: 'x', me: person.asb, sure: false }),
      null,
    )
  for (const who of ['police', 'second'] as const) {
    assert.equal(await seesRow(who, made.id), false, who)
    assert.equal(await reads(who, made.id), undefined, who)
  }
})

test('a case is shared only while an agreement of its purpose is in force and signed by both, and with its fields', async () => {
  const made = await fullCase()
  assert.equal(await name('asb', made.slug, shared('police')), null)
  assert.equal(await name('asb', made.slug, shared('housing')), null)
  assert.deepEqual(await reads('police', made.id), ['concern', 'contact', 'identity', 'victim'])
  // Who was harmed stands apart: an agency that receives contact does not receive theirs.
  assert.deepEqual(await reads('housing', made.id), ['concern', 'identity', 'plan'])
  const broken: [string, string][] = [
    [`update access.agreement set ends = current_date - 1`, `update access.agreement set ends = null`],
    [`update access.agreement set starts = current_date + 1`, `update access.agreement set starts = '2025-01-01'`],
    [`update access.agreement set purpose = 'prevent'`, `update access.agreement set purpose = 'crime-and-disorder'`],
    [
      `update access.agreement_party set signed_on = null where agency_id = 3`,
      `update access.agreement_party set signed_on = '2025-01-01' where agency_id = 3`,
    ],
    [
      `update access.agreement_party set signed_on = null where agency_id in (1, 2)`,
      `update access.agreement_party set signed_on = '2025-01-01'`,
    ],
  ]
  for (const [breaks, mends] of broken) {
    await world.past(breaks)
    assert.equal(await reads('police', made.id), undefined, breaks)
    await world.past(mends)
    assert.ok(await reads('police', made.id))
  }
  await world.past(`delete from access.agreement_field where agency_id = 4 and field = 'plan'`)
  assert.deepEqual(await reads('housing', made.id), ['concern', 'identity'])
  await world.past(`insert into access.agreement_field values (1, 4, 'plan')`)
})

test('sharing ends on its last day', async () => {
  const made = await fullCase()
  await name('asb', made.slug, { ...shared('police'), until: Temporal.Now.instant().add({ hours: 1 }) })
  assert.ok(await reads('police', made.id))
  await world.past(`update casework.named set until = now() - interval '1 second' where case_id = ${made.id}`)
  assert.equal(await reads('police', made.id), undefined)
})

test('what a panel shares opens with it, and ends with it or by itself a day later', async () => {
  const made = await fullCase()
  const panel = await panelWith([made], ['asb', 'police', 'housing', 'guest'])
  assert.equal(await reads('police', made.id), undefined, 'before it opens')
  await panel.open()
  assert.deepEqual(await reads('police', made.id), ['concern', 'contact', 'identity', 'victim'])
  assert.deepEqual(await reads('housing', made.id), ['concern', 'identity', 'plan'])
  assert.deepEqual(await reads('guest', made.id), ['identity', 'plan'], 'a guest receives what their own agency does')
  assert.equal(await reads('stranger', made.id), undefined)
  await world.past(`update casework.panel set opened_at = now() - interval '25 hours' where id = ${panel.id}`)
  assert.equal(await reads('police', made.id), undefined, 'a day later')
  await world.past(`update casework.panel set opened_at = now() where id = ${panel.id}`)
  assert.ok(await reads('guest', made.id))
  await panel.close()
  for (const who of ['police', 'housing', 'guest'] as const) assert.equal(await reads(who, made.id), undefined, who)
  await assert.rejects(
    world.as('asb', tx => ask(tx, `update casework.panel set opened_at = now() where id = ${panel.id}`)),
    /stays closed/,
  )
})

test('opening a panel, and what joins it while it is open, is noted as a disclosure', async () => {
  const [one, two] = [await fullCase(), await fullCase()]
  const panel = await panelWith([one], ['asb', 'police'])
  const told = () =>
    world.past(`select what, ids, agreement_id, recipient from access.entry where kind = 'disclosure'
                and what like '%panel' and (ids && array[${one.id}, ${two.id}]::bigint[]) order by id`)
  assert.deepEqual(await told(), [])
  await panel.open()
  await world.as('asb', tx => putCase(tx, panel.id, two.id))
  await world.as('asb', tx =>
    ask(tx, `insert into casework.panel_member values (${panel.id}, ${person.housing}, ${agency.homes}, 'member')`),
  )
  assert.deepEqual(
    (await told()).map(one => one['what']),
    ['open panel', 'put to open panel', 'join open panel'],
  )
})

test('a member of a panel puts only cases of their own agency, and only while it has not ended', async () => {
  const [mine, theirs] = [await fullCase('police'), await fullCase()]
  const panel = await panelWith([], ['asb', 'police'])
  assert.equal(await world.as('police', tx => putCase(tx, panel.id, mine.id)), null)
  assert.ok(isRefusal(await world.as('police', tx => putCase(tx, panel.id, theirs.id))))
  await assert.rejects(
    world.as('police', tx => ask(tx, `insert into casework.panel_case values (${panel.id}, ${theirs.id})`)),
    /row-level security/,
  )
  await panel.open()
  await panel.close()
  assert.ok(isRefusal(await world.as('police', tx => putCase(tx, panel.id, mine.id))))
})

test('others write notes of the kinds that they receive, and only the owning agency writes of people', async () => {
  const made = await fullCase()
  await name('asb', made.slug, shared('housing'))
  const writes = (text: string) =>
    readCases(
      { db: world.db, session: world.session('housing') },
      { cases: [made.id], what: 'open', reason: 'test' },
      tx => ask(tx, text),
    )
  const note = (field: string) =>
    `insert into casework.event (case_id, field, kind, says, account_id, agency_id) values (${made.id}, '${field}', 'note', 'x', ${person.housing}, ${agency.homes})`
  await writes(note('concern'))
  await assert.rejects(writes(note('health')), /row-level security/)
  await assert.rejects(
    writes(note('concern').replace(`${person.housing}, ${agency.homes}`, `${person.asb}, ${agency.safety}`)),
    /row-level security/,
  )
  await assert.rejects(
    writes(
      `insert into casework.party (case_id, role, name, account_id, agency_id) values (${made.id}, 'other', 'X', ${person.housing}, ${agency.homes})`,
    ),
    /row-level security/,
  )
  await writes(`update casework.party set name = 'X' where case_id = ${made.id}`)
  await writes(`delete from casework.key where case_id = ${made.id}`)
  assert.equal((await world.past(`select from casework.party where case_id = ${made.id} and name = 'X'`)).length, 0)
  assert.ok((await world.past(`select from casework.key where case_id = ${made.id}`)).length > 4)
})

test('whoever turns out to have been harmed takes their address along', async () => {
  const made = await fullCase()
  await readCases(
    { db: world.db, session: world.session('asb') },
    { cases: [made.id], what: 'open', reason: 'test' },
    tx => ask(tx, `update casework.party set role = 'victim' where case_id = ${made.id}`),
  )
  const fields = await world.past(`select distinct field from casework.address where case_id = ${made.id}`)
  assert.deepEqual(fields, [{ field: 'victim' }])
})

test('without a reading, SQL as app gets the thin row and nobody’s name', async () => {
  await fullCase()
  const counts = await world.as('asb', tx =>
    ask(
      tx,
      `select (select count(*) from casework."case")::int as cases, (select count(*) from casework.party)::int as parties,
               (select count(*) from casework.address)::int as addresses, (select count(*) from casework.event)::int as events`,
    ),
  )
  const { cases, ...personal } = counts[0] ?? {}
  assert.ok(Number(cases) > 0)
  assert.deepEqual(personal, { parties: 0, addresses: 0, events: 0 })
  await assert.rejects(
    world.as('asb', tx => ask(tx, 'select key from casework.key')),
    /permission denied/,
  )
})

test('a half session, and a session without a second factor, sees no case', async () => {
  const made = await fullCase()
  for (const how of [{ strong: false }, { stage: 'second factor' }, { stage: 'set-up' }]) {
    const session = await world.signIn('asb', how)
    const rows = await world.db.asActor(session, tx => ask(tx, `select from casework."case" where id = ${made.id}`))
    assert.equal(rows.length, 0)
  }
})

test('a case is opened for one’s own agency only, and each agency counts its references for itself', async () => {
  await assert.rejects(world.open('asb', { agencyId: agency.police }), /works the cases/)
  const [one, two] = [
    await world.open('stranger', { kind: 'tenancy' }),
    await world.open('stranger', { kind: 'tenancy' }),
  ]
  const year = Temporal.Now.zonedDateTimeISO('Europe/London').year
  assert.deepEqual([one.reference, two.reference], [`TEN-${year}-6-0001`, `TEN-${year}-6-0002`])
})
