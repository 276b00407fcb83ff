/** Panels at scale: what their pages ask goes along indexes, however many cases and panels there are. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, ask, makeWorld, type World } from '../../../test/casework-world.ts'
import { groupKey } from '../../../test/panel-scene.ts'
import type { Tx } from '../../db/index.ts'
import { agendaOf, candidates, meetingsHeld, saidByPanels } from './agenda/store.ts'
import { satAt } from './group/store.ts'
import { comingPanels, panelBySlug, pastPanels } from './store.ts'

let world: World
before(async () => {
  world = await makeWorld()
  await world.past(`
    insert into casework."case" (slug, reference, kind, purpose, agency_id, worker_id, opened, closed, stage, next_due)
      select 'c' || n, 'C-' || n, 'noise', 'crime-and-disorder', 2 + n % 3, 1 + n % 2, date '2020-01-01' + n % 2000,
             case when n % 5 > 0 then date '2026-01-01' end, 'referred', date '2026-01-01' + n % 300 from generate_series(1, 30000) n;
    insert into casework.panel_group (slug, key, name, agency_id, agreement_id, every)
      select 'g' || n, '${groupKey}', 'G', 2 + n % 3, 1, 'month' from generate_series(1, 30) n;
    insert into casework.panel (slug, name, key, group_id, purpose, agreement_id, agency_id, due, opened_at, closed_at)
      select 'p' || n, 'P', '${groupKey}', case n % 3 when 0 then 3 when 1 then 1 else 2 end, 'crime-and-disorder', 1, 2 + n % 3, d.at,
             case when d.at < now() then d.at end, case when d.at < now() then d.at + interval '1 hour' end
        from generate_series(1, 3000) n, lateral (select now() + (n - 2900) * interval '1 day' as at) d;
    insert into casework.panel_member (panel_id, account_id, agency_id, capacity, attended)
      select p.id, a.account, a.agency, 'member', 'present' from casework.panel p, (values (1, 2), (3, 3)) a(account, agency);
    insert into casework.panel_case (panel_id, case_id, decision)
      select p.id, 1 + (p.id * 10 + n) % 30000, case when p.closed_at is not null then case n % 3 when 0 then 'not-reached' when 1 then 'panel-said' else 'considered' end end
        from casework.panel p, generate_series(1, 10) n;`)
  await world.past('vacuum analyze')
})
after(() => world.db.close())

/** Tables that were read from end to end by what `work` asks; functions and policies included. */
const readWhole = (work: (tx: Tx) => Promise<unknown>): Promise<string[]> =>
  world.as('asb', async tx => {
    const scans = () =>
      ask<{ name: string; n: number }>(
        tx,
        `select relname as name, seq_scan as n from pg_stat_xact_user_tables
          where schemaname = 'casework' and relname in ('case', 'event', 'panel', 'panel_case', 'panel_member')`,
      )
    const first = new Map((await scans()).map(({ name, n }) => [name, n]))
    await work(tx)
    return (await scans()).filter(({ name, n }) => n > (first.get(name) ?? 0)).map(({ name }) => name)
  })

test('the measure used below notices a table that is read whole', async () => {
  assert.deepEqual(await readWhole(tx => ask(tx, 'select count(name) from casework.panel')), ['panel'])
})

test('the list of panels, one panel with its agenda, and what panels told somebody', async () => {
  assert.deepEqual(await readWhole(comingPanels), [])
  assert.deepEqual(await readWhole(tx => pastPanels(tx, 26, undefined)), [])
  const before = { due: Temporal.Now.instant().subtract({ hours: 24 * 900 }), id: 1 }
  assert.deepEqual(await readWhole(tx => pastPanels(tx, 26, before)), [])
  assert.deepEqual(await readWhole(async tx => agendaOf(tx, (await panelBySlug(tx, 'p2895'))?.id ?? 0)), [])
  assert.deepEqual(await readWhole(tx => saidByPanels(tx, 1)), [])
  assert.deepEqual(await readWhole(tx => satAt(tx, 3, 12)), [])
})

test('the cases that may be due: no more are looked at than are wanted, at however many are open', async () => {
  const wanted = {
    panel: { id: 2910, key: groupKey, agencyId: agency.safety, purpose: 'crime-and-disorder' },
    of: [{ kind: 'noise', stage: 'referred' }],
    limit: 100,
  }
  const found = await world.as('asb', tx => candidates(tx, wanted))
  assert.ok(found.length >= 100 && found.length <= 200, `${found.length}`)
  assert.deepEqual(await readWhole(tx => candidates(tx, wanted)), [])
  assert.deepEqual(await readWhole(tx => meetingsHeld(tx, wanted.panel, 24)), [])
})
