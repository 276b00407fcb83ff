/** The cast is as its head says: who of them sees which case, and the private board. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { rows } from '../src/db/index.ts'
import { type Cast, makeCast } from './cast.ts'
import { testServer } from './database.ts'

let opened: Awaited<ReturnType<typeof testServer>>
let cast: Cast
before(async () => {
  opened = await testServer()
  cast = await makeCast(opened)
})
after(() => opened.db.close())

test('each of the cast sees the cases, the panel and the board that its head says', async () => {
  const seen: Record<string, string> = {}
  for (const { key, session } of cast.everybody) {
    if (session === null) continue
    const has = await opened.db.asActor(session, tx =>
      rows<{ what: string }>(
        sql`select reference as what from casework."case" union all select name from casework.panel
          union all select name from people.body where not public union all select slug from casework.search order by 1`,
        tx,
      ),
    )
    seen[key] = has.map(({ what }) => what).join(', ')
  }
  const { nuisance, police, housing } = cast.cases
  assert.deepEqual(seen, {
    councillor: cast.body.name,
    clerk: cast.body.name,
    reportAuthor: '',
    monitoringOfficer: cast.body.name,
    councilCaseworker: [nuisance.reference, cast.found.slug, cast.panel.name].toSorted().join(', '),
    policeCaseworker: [nuisance.reference, police.reference, cast.panel.name].toSorted().join(', '),
    outsider: housing.reference,
    panelGuest: [nuisance.reference, cast.panel.name].toSorted().join(', '),
    dataProtectionOfficer: '',
    administrator: '',
  })
})

test('the administrator reads no case, and the public nothing of any', async () => {
  await assert.rejects(
    opened.db.asPublic(tx => rows(sql`select from casework."case"`, tx)),
    /permission denied/,
  )
  const began = await opened.db.asActor(cast.people.administrator.session, tx =>
    rows<{ reading: string | null }>(
      sql`select casework.begin_read(${[cast.cases.nuisance.id]}, 'open', 'Looking') as reading`,
      tx,
    ),
  )
  assert.deepEqual(began, [{ reading: null }])
})
