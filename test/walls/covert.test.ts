/** Covert ways of learning what is hidden: errors, constraints, plans, numbers. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asRole } from '../../src/db/server.ts'
import { type Cast, makeCast } from '../cast.ts'
import { testServer } from '../database.ts'
import { type Door, through } from './as-app.ts'

let opened: Awaited<ReturnType<typeof testServer>>
let cast: Cast
before(async () => {
  opened = await testServer()
  cast = await makeCast(opened)
})
after(() => opened.db.close())

const app = <T>(work: (door: Door) => Promise<T>) => through(opened.server, work)
/** Works for the housing provider: its own case is about somebody who is in a case of the council too. */
const outsider = () => cast.people.outsider
const nowhere = { id: 999_999, party: 999_998 }
const superuserOf = (text: string) => asRole(opened.server.login('postgres'), client => client.query(text))

test('errors say nothing of hidden rows: what would fail on one is never tried on it', async () => {
  const { nuisance, housing } = cast.cases
  const bad = [
    'select name::int from casework.party where case_id <> $1',
    'select from casework.party where name::int = 1 and case_id <> $1',
    'select from casework.party p where 1 / (p.id - p.id) = 1 and case_id <> $1',
    'select from casework.event where says::date > now() and case_id <> $1',
    'select from casework.address where xmlparse(content lines) is document and case_id <> $1',
    'select (row_to_json(p)->>$$name$$)::int from casework.party p where case_id <> $1',
    'select from casework.party a join casework.event e on a.name::int = e.id where a.case_id <> $1',
    'select reference::int from casework."case" where id <> $1',
    'select max(reference::int) over () from casework."case" where id <> $1',
    'select from access.account where email::int = 1 and $1::bigint is null',
    'select from access.entry where reason::int = 1 and $1::bigint is null',
  ]
  await app(async door => {
    await door.as(outsider().token, async () => {
      for (const text of bad) assert.equal((await door.try(text, housing.id)).says, '', text)
    })
    await door.reading(outsider().token, [housing.id], async () => {
      for (const text of bad.slice(0, 9)) assert.equal((await door.try(text, housing.id)).says, '', text)
      const own = await door.try('select name::int from casework.party')
      assert.match(own.says, /Quercus Nightingale/)
      assert.doesNotMatch(own.says, new RegExp(`${nuisance.secret}|Featherstonehaugh|Ravenglass`))
    })
  })
})

test('a hidden case and one that is not there answer alike, at every door that takes a number', async () => {
  const { account } = outsider()
  const doors = [
    `select casework.begin_read(array[$1::bigint], 'open', 'x')`,
    'select casework.lets_in($1)',
    'select * from casework.sight(array[$1::bigint])',
    'select from casework."case" where id = $1',
    `select * from access.entries_about($1)`,
    `insert into casework.event (case_id, field, kind, says, account_id, agency_id) values ($1, 'concern', 'note', 'x', ${account}, 905)`,
    `insert into casework.party (case_id, role, name, account_id, agency_id) values ($1, 'subject', 'x', ${account}, 905)`,
    `insert into casework.party (case_id, role, name, account_id, agency_id) values ($1, 'subject', null, ${account}, 905)`,
    `insert into casework.named (case_id, account_id, kind, why) values ($1, ${account}, 'allowed', 'x')`,
    `insert into casework.named (case_id, account_id, kind, why) values ($1, ${account}, 'allowed', 'x') on conflict do nothing`,
    `insert into casework.panel_case values (961, $1)`,
    `insert into casework.opened_for (session_id, case_id, reason) values (casework.session(), $1, 'x')`,
    `update casework."case" set closed = now() where id = $1`,
    `delete from casework.named where case_id = $1`,
    `insert into casework.event (case_id, field, kind, says, effects, account_id, agency_id)
     values ($1, 'concern', 'note', 'x', '[{"do": "stage", "to": "x"}]', ${account}, 905)`,
    `insert into casework.panel_case (panel_id, case_id) values (961, $1)`,
    'select from casework.mark where case_id = $1',
    'select from casework.due where case_id = $1',
    `insert into casework.file (case_id, event_id, field, name, type, bytes) values ($1, 9410, 'concern', 'x', 'text', 'x')`,
    `insert into casework.follower (case_id, token_hash) values ($1, sha256('x')) on conflict (case_id) do update set made_at = now()`,
    `insert into casework.brought (case_id, agency_id, kind, reference) values ($1, 905, 'tenancy', 'x')`,
    `update casework.panel_case set position = 0 where case_id = $1`,
    `delete from casework.panel_case where case_id = $1`,
  ]
  const parties = [
    `insert into casework.address (party_id, lines) values ($1, 'x')`,
    `insert into casework.address (party_id, lines) values ($1, null)`,
    `insert into casework.key (kind, key, case_id, party_id) values ('name', 'quercus', ${cast.cases.housing.id}, $1)`,
    `insert into casework.key (kind, key, case_id, party_id) values ('name', 'quercus', ${cast.cases.nuisance.id}, $1)`,
    'select from casework.party where id = $1 for update',
    `select casework.say_same($1, ${cast.cases.housing.party}, true, 'x')`,
    `select casework.say_same(${cast.cases.housing.party}, $1, false, 'x')`,
  ]
  await app(door =>
    door.reading(outsider().token, [cast.cases.housing.id], async () => {
      const tell = async (text: string, id: number) => {
        const { rows, n, says } = await door.try(text, id)
        return { rows, n, says: says.replaceAll(String(id), 'N') }
      }
      for (const hidden of [cast.cases.nuisance, cast.cases.limited, cast.cases.police]) {
        for (const text of doors) assert.deepEqual(await tell(text, hidden.id), await tell(text, nowhere.id), text)
        for (const text of parties)
          assert.deepEqual(await tell(text, hidden.party), await tell(text, nowhere.party), text)
      }
    }),
  )
})

test('a hidden panel, event or group and one that is not there answer alike too', async () => {
  const { account, token } = outsider()
  const { housing, nuisance } = cast.cases
  const event = (column: string) =>
    `insert into casework.event (case_id, field, kind, says, ${column}, account_id, agency_id)
     values (${housing.id}, 'concern', 'panel-note', 'x', $1, ${account}, 905)`
  await superuserOf(`insert into casework.panel_group (id, slug, key, name, agency_id, agreement_id, every)
    overriding system value values (981, 'g', 'group', 'G', 902, 931, 'month')`)
  const doors: [hidden: number, texts: string[]][] = [
    [
      cast.panel.id,
      [
        event('panel_id'),
        'select from casework.panel where id = $1',
        'select from casework.panel_note where panel_id = $1',
        'select casework.note_minutes($1)',
        `insert into casework.panel_note (panel_id, matter, account_id) values ($1, 'x', ${account})`,
        `insert into casework.panel_member (panel_id, account_id, agency_id, capacity) values ($1, ${account}, 905, 'member')`,
        `insert into casework.panel_case (panel_id, case_id) values ($1, ${housing.id})`,
        `update casework.panel_member set attended = 'present' where panel_id = $1`,
      ],
    ],
    [nuisance.id * 10, [event('corrects_id'), 'select from casework.event where id = $1']],
    [
      981,
      [
        'select from casework.panel_group where id = $1',
        `insert into casework.panel_group_member values ($1, ${account}, 905, 'member')`,
        `insert into casework.panel (slug, name, purpose, agreement_id, agency_id, due, key, group_id)
         values ('x', 'x', 'crime-and-disorder', 931, 905, now() + interval '1 day', 'group', $1)`,
      ],
    ],
  ]
  await app(door =>
    door.reading(token, [housing.id], async () => {
      for (const [hidden, texts] of doors)
        for (const text of texts) {
          const tell = async (id: number) => {
            const { rows, n, says } = await door.try(text, id)
            return { rows, n, says: says.replaceAll(String(id), 'N') }
          }
          assert.deepEqual(await tell(hidden), await tell(nowhere.id), text)
        }
    }),
  )
})

test('writing and reading in one statement shows no more than reading', async () => {
  const { nuisance, housing } = cast.cases
  const { account, token } = outsider()
  const copy = (from: string) =>
    `insert into casework.event (case_id, field, kind, says, account_id, agency_id) select ${housing.id}, 'plan', 'note', ${from}, ${account}, 905`
  await app(door =>
    door.as(token, async () => {
      assert.equal((await door.try(copy('name from casework.party'))).n, 0)
      assert.match((await door.try(copy("'x'"))).says, /^42501/, 'no event without a reading')
    }),
  )
  await app(door =>
    door.reading(token, [housing.id], async () => {
      assert.equal(
        (await door.try(copy(`(select string_agg(name, ',') from casework.party)`) + ' returning says')).rows[0]?.says,
        housing.name,
      )
      assert.equal(
        (await door.try(`update casework.party set name = name where case_id = ${nuisance.id} returning name`)).n,
        0,
      )
      assert.equal(
        (
          await door.try(
            `update casework.party p set name = p.name from casework.party q where q.id <> p.id returning q.name`,
          )
        ).n,
        0,
      )
      const merged = await door.try(
        `merge into casework.party p using casework."case" c on p.case_id = c.id when matched then update set name = p.name returning p.case_id`,
      )
      assert.deepEqual(merged.rows, [{ case_id: String(housing.id) }])
      assert.match((await door.try(`update casework.party set case_id = ${nuisance.id}`)).says, /^42501/)
      assert.match((await door.try(`update casework.address set party_id = ${nuisance.party}`)).says, /^42501/)
      assert.match((await door.try('update casework.event set says = $$x$$')).says, /^42501/)
      const made = await door.try(
        `insert into casework."case" (slug, reference, kind, purpose, agency_id) values ('n', 'n', 'tenancy', 'crime-and-disorder', 902) returning id`,
      )
      assert.match(made.says, /^42501/)
    }),
  )
})

test('numbers of cases, references and addresses that exist elsewhere are not to be found by trying', async () => {
  const { nuisance } = cast.cases
  await app(door =>
    door.as(outsider().token, async () => {
      const insert = (columns: string, values: string) =>
        door.try(
          `insert into casework."case" (kind, purpose, agency_id, ${columns}) overriding system value values ('tenancy', 'crime-and-disorder', 905, ${values})`,
        )
      assert.match((await insert('id, slug, reference', `${nuisance.id}, 'a', 'b'`)).says, /^42501/)
      assert.equal((await insert('slug, reference', `'a', '${nuisance.reference}'`)).says, '')
      for (const sequence of ['casework.case_id_seq', 'casework.party_id_seq', 'access.entry_id_seq'])
        for (const text of [`select last_value from ${sequence}`, `select nextval('${sequence}')`])
          assert.match((await door.try(text)).says, /^42501/, text)
    }),
  )
})

test('a search tells of what may be seen, and of an agency’s presence only where an agreement says so', async () => {
  await app(async door => {
    const find = async (names: string[], born: string | null, postcode: string | null) => {
      await door.begin(outsider().token)
      const slug = (
        await door.try(
          `select casework.find($1, $1, $2, $3, gen_random_uuid()::text, 'A test') as s`,
          names,
          born,
          postcode,
        )
      ).rows[0]?.s
      const { rows } = await door.try('select found, present from casework.search where slug = $1', slug)
      await door.end()
      return rows
    }
    const housing = { found: [String(cast.cases.housing.id)], present: [] }
    assert.deepEqual(await find(['quercus', 'nightingale'], '1988-03-04', null), [housing])
    assert.deepEqual(await find(['isadora', 'featherstonehaugh'], '1988-03-04', 'tm42qb'), [{ found: [], present: [] }])
  })
})

test('one first name, said twice, is not the exact name that presence is told of', async () => {
  await asRole(opened.server.login('postgres'), client =>
    client.query(
      `update access.agreement set tells_presence = true; insert into access.agreement_party values (931, 905, 'x', current_date)`,
    ),
  )
  await app(async door => {
    const present = async (names: string[]) => {
      await door.begin(outsider().token)
      const slug = (
        await door.try(
          `select casework.find($1, $1, '1988-03-04', null, gen_random_uuid()::text, 'A test') as s`,
          names,
        )
      ).rows[0]?.s
      const { rows } = await door.try('select present from casework.search where slug = $1', slug)
      await door.end()
      return rows[0]?.present
    }
    assert.deepEqual(await present(['quercus', 'nightingale']), [cast.agencies.safety])
    assert.deepEqual(await present(['quercus']), [])
    assert.deepEqual(await present(['quercus', 'quercus']), [])
  })
})

test('plans guess nothing of people: EXPLAIN and the statistics are the same for a name that is there', async () => {
  await asRole(opened.server.login('postgres'), async client => {
    await client.query(
      `begin; select access.act_as_system('set-up'); insert into casework.party (case_id, role, name, born, name_keys) select ${cast.cases.limited.id}, 'subject', 'Ezekiel Common', '1970-01-01', '{ezekiel}' from generate_series(1, 500); commit`,
    )
    await client.query('analyze')
  })
  await app(door =>
    door.as(outsider().token, async () => {
      const plan = async (value: string, column: string) =>
        JSON.stringify(
          (await door.try(`explain (format json) select from casework.party where ${column} = '${value}'`)).rows,
        ).replaceAll(value, '?')
      assert.equal(await plan('Ezekiel Common', 'name'), await plan('Nobody Such', 'name'))
      assert.equal(await plan('1970-01-01', 'born'), await plan('1971-01-01', 'born'))
      assert.deepEqual(
        (
          await door.try(
            `select attname from pg_stats where schemaname = 'casework' and tablename in ('party', 'address', 'event', 'key')`,
          )
        ).rows,
        [],
      )
      assert.match((await door.try('select from pg_statistic')).says, /^42501/)
      assert.match((await door.try(`select from casework.key where key = 'ezekiel'`)).says, /^42501/)
    }),
  )
})

test('nobody learns that a case keeps them away', async () => {
  await asRole(opened.server.login('postgres'), async client => {
    await client.query(`begin; select access.act_as_system('set-up');
      insert into casework.named (case_id, account_id, kind, why) values (${cast.cases.housing.id}, ${outsider().account}, 'excluded', 'x'); commit`)
  })
  await app(door =>
    door.as(outsider().token, async () => {
      for (const text of [
        'select from casework."case"',
        'select from casework.named',
        'select from access.entry',
        'update casework."case" set closed = null',
      ])
        assert.equal((await door.try(text)).n, 0, text)
      assert.match((await door.try('select casework.barred()')).says, /^42883|^42501/)
    }),
  )
})

test('whoever turns out to have been harmed takes their address out of what others receive', async () => {
  const { nuisance } = cast.cases
  await app(async door => {
    const addresses = () =>
      door.reading(
        cast.people.policeCaseworker.token,
        [nuisance.id],
        async () => (await door.try('select from casework.address')).n,
      )
    assert.equal(await addresses(), 1)
    await asRole(opened.server.login('postgres'), client =>
      client.query(
        `begin; select access.act_as_system('set-up'); update casework.party set role = 'victim' where id = ${nuisance.party}; commit`,
      ),
    )
    assert.equal(await addresses(), 0)
  })
})

test('the signed-out public has no door to any table of cases or of access, whatever it says it is', async () => {
  const { rows } = await asRole(opened.server.login('postgres'), client =>
    client.query<{ t: string }>(
      `select format('%I.%I', schemaname, tablename) as t from pg_tables where schemaname in ('casework', 'access', 'rights')`,
    ),
  )
  const open = [
    'access.edition',
    'access.agreement',
    'access.agreement_party',
    'access.agency',
    'access.purpose',
    // Whom to ask, and what the law wants published: nothing of any case.
    'casework.service',
    'casework.publication',
    'casework.register',
  ]
  await through(
    opened.server,
    async door => {
      for (const { t } of rows) {
        const { says } = await door.try(`select from ${t}`)
        if (!open.includes(t)) assert.match(says, /^42501/, t)
      }
      for (const text of [
        `select access.act_as('${cast.people.councilCaseworker.token}')`,
        'select casework.by_name()',
        'select casework.made()',
        `select casework.follow('x', 6)`,
        'select by_id from casework.publication',
        'select case_id from casework.register',
        'select access.caseworks()',
        'select access.name_of(911)',
        `select casework.find('{a}', '{a}', null, null, 'x', 'x')`,
      ])
        assert.match((await door.try(`set default_transaction_read_only = off; ${text}`)).says, /^42501/, text)
      assert.equal((await door.try('select from people.body')).n, 0)
    },
    'public_web',
  )
})
