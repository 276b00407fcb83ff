/** Figures against plain SQL over the events themselves, and the tallies on which they stand. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asRole } from '../../../test/database.ts'
import { countedType, moved, withCounted } from '../../../test/counted-type.ts'
import { agency, makeWorld, person, type World } from '../../../test/casework-world.ts'
import { testEngine } from '../../../test/engine.ts'
import { isRefusal, today } from '../../lib/index.ts'
import { performAct } from '../act/perform-act.ts'
import { openCase } from '../case/open-case.ts'
import { readCases } from '../read-cases.ts'
import type { Effect } from '../type/effect.ts'
import type { Measure } from '../type/measure.ts'
import { type Period, periodOf } from './period.ts'
import { readFigures } from './read-figures.ts'
import type { Figure } from './figure.ts'

const engine = withCounted(testEngine)
const whose = { agencyId: agency.safety, kind: countedType.key }
const by = { accountId: person.asb, agencyId: agency.safety }
const wards = engine.wards.slice(0, 3)

/** The same numbers every time. */
let seed = 7
const dice = (sides: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return Math.floor((seed / 2_147_483_648) * sides)
}
const dayAgo = (days: number): string => today().subtract({ days }).toString()

let world: World
const cases: { id: number; opened: number }[] = []

const open = async (opened: number, ward: string, effects: readonly Effect[]): Promise<number> =>
  world.as('asb', async tx => {
    const given = { ward, effects: JSON.stringify(effects) }
    const facts = {
      kind: countedType.key,
      agencyId: agency.safety,
      workerId: null,
      people: [],
      given,
      opened: dayAgo(opened),
    }
    const made = await openCase(tx, engine, facts, today(), by)
    assert.ok(!isRefusal(made), JSON.stringify(made))
    return made.id
  })

const move = async (id: number, ago: number, effects: readonly Effect[], corrects?: number) => {
  const reader = { db: world.db, session: world.session('asb') }
  const reading = { cases: [id], what: 'open', reason: 'duty-cover' } as const
  const done = await readCases(reader, reading, tx => {
    const found = { id, kind: countedType.key, agencyId: agency.safety, own: true }
    const given = { effects: JSON.stringify(effects) }
    const doing = { act: moved, given, on: dayAgo(ago), today: today(), ...(corrects !== undefined && { corrects }) }
    return performAct(tx, engine, found, doing, by)
  })
  assert.ok(done && !isRefusal(done), JSON.stringify(done))
  return done.id
}

const colours = ['red', 'blue', 'green']
const colour = () => colours[dice(3)] ?? ''

before(async () => {
  world = await makeWorld(withCounted)
  for (let n = 0; n < 40; n++) {
    const opened = 20 + dice(500)
    const seen = Array.from({ length: dice(3) }, (): Effect => ({
      do: 'mark',
      key: 'seen',
      value: colour(),
      n: dice(30),
    }))
    const held: Effect[] =
      dice(2) === 0 ? [{ do: 'begin', key: 'held', value: colour(), on: dayAgo(opened + dice(5)) }] : []
    cases.push({ id: await open(opened, wards[dice(4)] ?? '', [...seen, ...held]), opened })
  }
  for (const { id, opened } of cases) {
    if (dice(3) > 0)
      await move(id, dice(opened), [
        { do: 'stage', to: 'worked' },
        { do: 'mark', key: 'seen', value: colour(), n: dice(30) },
      ])
    if (dice(4) === 0) await move(id, dice(15), [{ do: 'end', key: 'held' }])
    if (dice(5) === 0) await move(id, dice(15), [{ do: 'ward', to: wards[dice(3)] ?? '' }])
    if (dice(4) === 0) {
      const wrong = await move(id, dice(15), [{ do: 'mark', key: 'seen', value: 'red', n: 99 }])
      await move(id, 1, [{ do: 'mark', key: 'seen', value: 'blue', n: 1 }], wrong)
    }
    if (dice(3) === 0) await move(id, dice(10), [{ do: 'stage', to: 'done' }])
  }
})
after(() => world.db.close())

/** Every span of every case, from the effects of events alone: marks and tallies are not asked. */
const spans = `
  with e as (
    select e.id, e.case_id, x.ord, x.value as x, x.value ->> 'do' as did, coalesce((x.value ->> 'on')::date, e.day) as day
      from casework.event e join casework."case" c on c.id = e.case_id and c.kind = 'counted'
           cross join lateral jsonb_array_elements(e.effects) with ordinality x(value, ord)),
  ward as (
    select distinct on (case_id) case_id, x ->> 'to' as ward from e where did = 'ward' order by case_id, id desc, ord desc),
  begun as (
    select e.*, case did when 'stage' then 'stage' when 'close' then 'closed' else x ->> 'key' end as key,
           case did when 'stage' then x ->> 'to' when 'close' then x ->> 'outcome' else coalesce(x ->> 'value', '') end as value,
           did in ('begin', 'stage') as lasts
      from e where did in ('mark', 'begin', 'stage', 'close')
       and not exists (select from e u where u.did = 'unmark' and u.case_id = e.case_id and (u.x ->> 'record')::bigint = e.id)),
  spans as (
    select b.case_id, b.key, b.value, coalesce(w.ward, '') as ward, (b.x ->> 'n')::numeric as n, b.day as from_day, b.lasts,
           (select greatest(b.day, o.day) from e o
             where o.case_id = b.case_id and (o.id, o.ord) > (b.id, b.ord)
               and (o.did = 'close' or (b.key = 'stage' and o.did = 'stage')
                    or (o.did = 'end' and o.x ->> 'key' = b.key and (o.x ->> 'value' is null or o.x ->> 'value' = b.value)))
             order by o.id, o.ord limit 1) as to_day
      from begun b left join ward w on w.case_id = b.case_id)`

const among = (values: readonly string[] | undefined) =>
  values ? `and value in (${values.map(one => `'${one}'`).join()})` : ''

/** The number of a measure, split by a column or not at all. */
async function plainly(measure: Measure, { first, last, at }: Period, split: 'value' | 'ward' | null) {
  assert.ok(measure.counts !== 'resources')
  const within = `from_day between '${first}' and '${last}'`
  const day = today().toString()
  const how: Record<typeof measure.counts, [string, string]> = {
    flow: ['count(*)::float8', within],
    sum: ['coalesce(sum(n), 0)::float8', `${within} and n is not null`],
    median: ['percentile_cont(0.5) within group (order by n::float8)', `${within} and n is not null`],
    stock: ['count(*)::float8', `lasts and from_day <= '${at}' and (to_day is null or to_day > '${at}')`],
    weeks: [
      `coalesce(sum(least(coalesce(to_day, '9999-01-01'), date '${last}' + 1, date '${day}' + 1) - greatest(from_day, date '${first}')), 0)::float8 / 7`,
      `lasts and from_day <= least(date '${last}', date '${day}') and coalesce(to_day, '9999-01-01') > '${first}'`,
    ],
  }
  const [what, where] = how[measure.counts]
  const found = await world.past(
    `${spans} select ${split ?? `''`} as of, ${what} as n from spans where key = '${measure.mark}' and ${where} ${among(measure.values)} ${split ? `group by ${split}` : ''} order by 1`,
  )
  const round = (n: unknown) =>
    n === null
      ? null
      : Math.round(Number(n) * (measure.counts === 'weeks' ? 10 : 100)) / (measure.counts === 'weeks' ? 10 : 100)
  return found
    .map(one => [String(one['of']), round(one['n'])] as const)
    .filter(([, n]) => split === null || measure.counts === 'median' || n !== 0)
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => one.localeCompare(other)
const parts = (all: Figure['wards']) =>
  all
    .filter(one => one.n !== null && one.n !== 0)
    .map(one => [one.of, one.n] as const)
    .toSorted(byName)

test('every figure, over many periods, is what plain SQL counts again from the events', async () => {
  const month = today().toPlainYearMonth()
  let counted = 0
  for (const [from, to, ago] of [
    [17, 0, 0],
    [11, 0, 0],
    [5, 3, 100],
    [2, 0, 9],
    [0, 0, 0],
    [16, 12, 380],
    [12, 1, 31],
  ] as const) {
    const period = {
      ...periodOf(month.subtract({ months: from }), month.subtract({ months: to }), today()),
      at: dayAgo(ago),
    }
    const figures = await world.as('asb', tx => readFigures(tx, whose, countedType, period))
    for (const figure of figures) {
      const { measure } = figure
      assert.deepEqual(
        [['', figure.n]],
        await plainly(measure, period, null),
        `${measure.key} ${JSON.stringify(period)}`,
      )
      assert.deepEqual(
        parts(figure.wards),
        (await plainly(measure, period, 'ward')).filter(([, n]) => n !== 0).toSorted(byName),
        `${measure.key} by ward`,
      )
      if (measure.by)
        assert.deepEqual(
          parts(figure.values),
          (await plainly(measure, period, 'value')).filter(([, n]) => n !== 0).toSorted(byName),
          `${measure.key} by value`,
        )
      if (measure.counts !== 'median') assert.equal(figure.addsUp, true, `${measure.key} adds up`)
      counted += figure.n ?? 0
    }
  }
  assert.ok(counted > 100, 'there was something to count')
})

const untrue = () =>
  world.past(`
    with told as (
      select agency_id, kind, key, lasts, month, value, ward, sum(began)::bigint as began, sum(ended)::bigint as ended, sum(n) as n
        from casework.tally group by 1, 2, 3, 4, 5, 6, 7 having sum(began) <> 0 or sum(ended) <> 0)
    (select * from told except select * from casework.tallied) union all (select * from casework.tallied except select * from told)`)

test('the tallies are the sums of the marks, whatever was corrected, moved or closed, and after a case is erased', async () => {
  assert.deepEqual(await untrue(), [])
  await asRole(world.server.login('postgres'), admin =>
    admin.query('delete from casework.mark where case_id = $1', [cases[0]?.id]),
  )
  assert.deepEqual(await untrue(), [])
  await world.past(`update casework.tally set began = began + 1 where id = (select min(id) from casework.tally)`)
  assert.notDeepEqual(await untrue(), [], 'the comparison finds a tally that is wrong')
  await world.past('select casework.tally_anew()')
  assert.deepEqual(await untrue(), [], 'made anew from the marks')
})

test('cases that move at once, in opposite ways, do not wait for each other’s tallies', async () => {
  const [one, other] = [await open(3, wards[0] ?? '', []), await open(3, wards[0] ?? '', [])]
  const forth: Effect[] = [
    { do: 'mark', key: 'seen', value: 'red' },
    { do: 'mark', key: 'seen', value: 'blue' },
  ]
  for (let n = 0; n < 6; n++) await Promise.all([move(one, 1, forth), move(other, 1, forth.toReversed())])
  assert.deepEqual(await untrue(), [])
  const cells = await world.past(`select count(*)::int as n from casework.tally where key = 'seen' and value = 'red'`)
  assert.ok(Number(cells[0]?.['n']) < 60, 'rows of one cell are put together again')
})

test('nobody counts the cases of an agency for which they do not work, and only over whole months', async () => {
  const period = periodOf(today().toPlainYearMonth(), today().toPlainYearMonth(), today())
  for (const who of ['police', 'stranger', 'guest', 'clerk'] as const)
    await assert.rejects(
      world.as(who, tx => readFigures(tx, whose, countedType, period)),
      /Only who works the cases of an agency counts them/,
    )
  await assert.rejects(
    world.as('asb', tx => readFigures(tx, whose, countedType, { ...period, first: '2026-01-02' })),
    /whole months/,
  )
})
