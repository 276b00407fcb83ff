/** SQL as `app` that tries to become somebody else, or to keep what another was given. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { asRole } from '../../src/db/server.ts'
import { type Cast, makeCast } from '../cast.ts'
import { testServer } from '../database.ts'
import { type Answer, type Door, through } from './as-app.ts'

let opened: Awaited<ReturnType<typeof testServer>>
let cast: Cast
before(async () => {
  opened = await testServer()
  cast = await makeCast(opened)
})
after(() => opened.db.close())

const app = <T>(work: (door: Door) => Promise<T>) => through(opened.server, work)
const superuser = (text: string, values: unknown[] = []) =>
  asRole(opened.server.login('postgres'), client => client.query(text, values))
const cases = async (door: Door) =>
  (await door.try('select reference from casework."case" order by 1')).rows.map(r => r.reference)
const police = () => cast.people.policeCaseworker.token
const council = () => cast.people.councilCaseworker.token

test('a token that is guessed, empty, hashed, or of a session that has ended opens nothing', async () => {
  const hashed = createHash('sha256').update(council()).digest()
  await superuser(`insert into access.session (token_hash, account_id, stage, strong, idle, ends, ended_at)
    select sha256('gone'), ${cast.people.councilCaseworker.account}, 'whole', true, '1 hour', now() + '1 hour', now()`)
  await app(async door => {
    for (const token of [
      '',
      'guess',
      hashed.toString('hex'),
      hashed.toString('base64url'),
      `\\x${hashed.toString('hex')}`,
      "' or true --",
      'gone',
    ]) {
      const { rows } = await door.begin(token)
      assert.deepEqual(rows, [{ who: null }])
      assert.deepEqual(await cases(door), [])
      await door.end()
    }
    assert.deepEqual((await door.try('select access.act_as(null) as who')).rows, [{ who: null }])
  })
})

test('a transaction has one actor: a second one is refused, and after a savepoint nothing of the first is left', async () => {
  await app(async door => {
    await door.as(police(), async () => {
      assert.match((await door.try('select access.act_as($1)', council())).says, /has its actor already/)
      assert.deepEqual(await cases(door), [cast.cases.nuisance.reference, cast.cases.police.reference])
    })
    await door.try('begin')
    await door.try('savepoint a')
    await door.try('select access.act_as($1)', police())
    assert.equal((await cases(door)).length, 2)
    await door.try('rollback to a')
    assert.deepEqual(await cases(door), [])
    await door.try('select access.act_as($1)', cast.people.outsider.token)
    assert.deepEqual(await cases(door), [cast.cases.housing.reference])
    await door.end()
  })
})

const becoming = [
  "select access.act_as_system('set-up')",
  "select access.act_as_system('sign-in')",
  'set role owner',
  'set role worker',
  'set session authorization worker',
  "select set_config('role', 'owner', true)",
  "select set_config('session_authorization', 'owner', true)",
  'set session_replication_role = replica',
  'insert into access.acting (xid, account_id) values (pg_current_xact_id(), 1)',
  "update access.acting set caseworks = '{1,2,3}'",
  'update access.session set account_id = 1',
  'create temporary table acting as select 1',
  "create function pg_temp.actor() returns int language sql as 'select 1'",
  "create function casework.lets_in(int) returns boolean language sql as 'select true'",
  'create view public.mine as select 1',
  'alter function access.actor() owner to app',
  'alter table casework."case" disable row level security',
  'drop policy ring on casework."case"',
  'truncate casework."case"',
  'begin; lock table casework."case" in access exclusive mode',
  'begin; lock table access.entry in share mode',
  'delete from casework."case"',
  'update casework."case" set limited = false',
  'update casework."case" set agency_id = 902',
  'update casework.panel set agreement_id = 931',
  "insert into casework.panel (slug, name, purpose, agreement_id, agency_id, due, opened_at) values ('x', 'x', 'crime-and-disorder', 931, 903, now(), now() + '10 years')",
  "insert into casework.search (slug, account_id, found, present) values ('x', 1, '{}', '{}')",
  'select * from casework.reached()',
  'select * from casework.resumed',
  "select access.add_entry('consultation', 'open', 'case', '{941}', '{}', null, 'x', '', '{}')",
  "insert into access.entry (kind, what) values ('consultation', 'open')",
  'update access.entry set ids = $${}$$',
  'delete from access.entry',
  'delete from access.alert',
  "insert into access.post (account_id, role, agency_id) values (916, 'caseworker', 902)",
  "update access.post set ends = '2099-01-01'",
  'select * from pg_authid',
  "select pg_read_file('/etc/passwd')",
  "copy casework.party to program 'cat'",
  'copy casework.party from stdin',
  "select lo_import('/etc/passwd')",
  'set row_security = off; select * from casework."case"',
]
for (const text of becoming)
  test(`refused or empty, to police and to nobody: ${text}`, async () => {
    const held = ({ says, n }: Answer) =>
      assert.ok(says === '' ? n === 0 : /^(42501|0A000)/.test(says), `${n} rows; ${says}`)
    await app(async door => held(await door.try(text)))
    await app(door =>
      door.as(police(), async () => {
        const before = await cases(door)
        held(await door.try(text))
        await door.try('set local row_security = on')
        assert.deepEqual(await cases(door), before)
      }),
    )
  })

test('settings, search paths and names of functions elsewhere change nothing', async () => {
  await app(async door => {
    for (const setting of [
      'set search_path = pg_temp, casework, access',
      "set access.actor = '915'",
      'set "app.account_id" = \'915\'',
      "set application_name = 'owner'",
      'set transform_null_equals = on',
      'set standard_conforming_strings = off',
      "set default_transaction_isolation = 'serializable'",
    ]) {
      await door.try(setting)
      assert.deepEqual(await cases(door), [])
      await door.as(police(), async () => assert.equal((await cases(door)).length, 2))
    }
    const blocks = await door.as(cast.people.outsider.token, () =>
      door.try(
        `do $$ declare n int; begin select count(*) into n from casework."case"; if n <> 1 then raise 'saw %', n; end if; end $$`,
      ),
    )
    assert.equal(blocks.says, '')
  })
})

test('no clock of the caller brings a right before its day or back after it', async () => {
  const { account, token } = cast.people.reportAuthor
  await superuser(
    `begin; select access.act_as_system('set-up');
     insert into access.post (account_id, role, agency_id, begins) values (${account}, 'caseworker', 902, current_date + 2);
     insert into access.post (account_id, role, agency_id, begins, ends) values (${account}, 'caseworker', 903, current_date - 9, current_date - 2); commit`,
  )
  await app(async door => {
    for (const zone of ['UTC', 'AAA-167', 'AAA+167', 'Pacific/Kiritimati', 'Etc/GMT+12']) {
      assert.equal((await door.try(`set timezone = '${zone}'`)).says, '')
      assert.deepEqual(await door.as(token, () => cases(door)), [], zone)
    }
  })
})

test('half a session, with the password and without the second factor, is nobody', async () => {
  const half = 'half-a-session'
  await superuser(`insert into people.reader values ($1, $2) on conflict do nothing`, [
    cast.body.id,
    cast.people.councilCaseworker.account,
  ])
  await superuser(
    `insert into access.session (token_hash, account_id, stage, strong, idle, ends)
    values (sha256($1::text::bytea), $2, 'second factor', true, '1 hour', now() + '1 hour')`,
    [half, cast.people.councilCaseworker.account],
  )
  await app(door =>
    door.as(half, async () => {
      for (const from of [
        'casework."case"',
        'access.agency',
        'access.account',
        'access.post',
        'access.agreement',
        'people.reader',
        'people.body',
      ])
        assert.equal((await door.try(`select from ${from}`)).n, 0, from)
      assert.deepEqual((await door.try('select access.name_of(911) as name, access.actor() as me')).rows, [
        { name: null, me: null },
      ])
      assert.deepEqual((await door.try(`select casework.begin_read('{941}', 'open', 'x') as r`)).rows, [{ r: null }])
    }),
  )
})

test('a reading is for the session that began it, once, after it was committed, and for a minute', async () => {
  const { id } = cast.cases.nuisance
  const begin = `select casework.begin_read('{${id}}', 'open', 'A test') as r`
  await app(async door => {
    await door.begin(council())
    const own = (await door.try(begin)).rows[0]?.r
    assert.match((await door.try('select casework.resume($1)', own)).says, /no such reading/)
    await door.end('commit')
    await door.as(police(), async () =>
      assert.match((await door.try('select casework.resume($1)', own)).says, /no such reading/),
    )
    await door.as(council(), async () => {
      assert.equal((await door.try('select casework.resume($1)', own)).says, '')
      assert.equal((await door.try('select from casework.party')).n, 1)
    })
    await door.begin(council())
    await door.try('select casework.resume($1)', own)
    await door.end('commit')
    await door.as(council(), async () =>
      assert.match((await door.try('select casework.resume($1)', own)).says, /resumed already/),
    )
    await door.begin(council())
    const old = (await door.try(begin)).rows[0]?.r
    await door.end('commit')
    await superuser(`update access.entry set at = at - interval '2 minutes' where id = $1`, [old])
    await door.as(council(), async () =>
      assert.match((await door.try('select casework.resume($1)', old)).says, /no such reading/),
    )
    await door.begin(council())
    const undone = (await door.try(begin)).rows[0]?.r
    await door.end()
    await door.as(council(), async () =>
      assert.match((await door.try('select casework.resume($1)', undone)).says, /no such reading/),
    )
    for (const reason of ['', '   '])
      await door.as(council(), async () =>
        assert.match(
          (await door.try(`select casework.begin_read('{${id}}', 'open', $1)`, reason)).says,
          /needs its reason/,
        ),
      )
  })
})

test('what was prepared, or held open, by one person gives the next one their own rows', async () => {
  await app(async door => {
    const asked = 'execute mine'
    await door.begin(council())
    await door.try('prepare mine as select reference from casework."case" order by 1')
    for (let n = 0; n < 7; n++)
      assert.deepEqual((await door.try(asked)).rows, [{ reference: cast.cases.nuisance.reference }])
    await door.end('commit')
    assert.deepEqual((await door.try(asked)).rows, [])
    await door.as(cast.people.outsider.token, async () =>
      assert.deepEqual((await door.try(asked)).rows, [{ reference: cast.cases.housing.reference }]),
    )
    await door.as(police(), async () => {
      assert.equal((await door.try('declare later cursor for select from casework."case"')).says, '')
      assert.equal((await door.try('move all in later')).n, 2)
      assert.equal((await door.try('copy (select reference from casework."case") to stdout')).n, 2)
      assert.equal((await door.try('copy casework.party to stdout')).n, 0)
    })
    assert.match((await door.try('fetch all from later')).says, /does not exist/)
  })
})

test('no lock that app may take holds up the log or signing in', async () => {
  await app(async locker => {
    await locker.try('select pg_advisory_lock(8246, 1)')
    await app(async door => {
      await door.try(`set lock_timeout = '2s'`)
      const began = await door.as(council(), () =>
        door.try(`select casework.begin_read('{${cast.cases.nuisance.id}}', 'open', 'A test') as r`),
      )
      assert.equal(began.says, '')
    })
    await opened.db.asSystem('seal', async () => undefined)
  })
})

test('two requests of one session do not wait for each other', async () => {
  await superuser(`update access.session set seen = now() - interval '5 minutes' where account_id = $1`, [
    cast.people.policeCaseworker.account,
  ])
  await app(async first => {
    await first.begin(police())
    await app(async second => {
      await second.try(`set lock_timeout = '2s'`)
      assert.equal((await second.begin(police())).says, '')
      await second.end()
    })
    await first.end('commit')
  })
})

test('a last day that is moved on is a role given: noted, and reported of oneself', async () => {
  const { account, token } = cast.people.administrator
  await superuser(
    `begin; select access.act_as_system('set-up');
     insert into access.post (account_id, role, agency_id, begins, ends) values (${account}, 'caseworker', 902, current_date - 9, current_date - 2); commit`,
  )
  await app(async door => {
    await door.begin(token)
    assert.equal(
      (await door.try(`update access.post set ends = null where account_id = $1 and role = 'caseworker'`, account)).n,
      1,
    )
    await door.end('commit')
    await door.as(cast.people.dataProtectionOfficer.token, async () => {
      const { rows } = await door.try(`select says from access.alert where kind = 'own access'`)
      assert.deepEqual(rows, [{ says: 'Gave themselves the role caseworker at Community safety service for longer.' }])
    })
    await door.as(token, async () =>
      assert.match(
        (
          await door.try(
            `update access.account set state = 'invited' where id = $1`,
            cast.people.dataProtectionOfficer.account,
          )
        ).says,
        /not invited again/,
      ),
    )
  })
})

test('an administrator who works cases too and widens what their own agency receives is reported', async () => {
  const { token } = cast.people.administrator
  const widen = `insert into access.agreement_field values (${cast.agreement.id}, ${cast.agencies.charity}, 'health')`
  const reported = async (door: Door) =>
    door.as(
      cast.people.dataProtectionOfficer.token,
      async () => (await door.try(`select says from access.alert where says like 'Changed an agreement%'`)).rows,
    )
  await app(async door => {
    await door.begin(token)
    assert.equal((await door.try(widen)).says, '')
    await door.end('commit')
    assert.deepEqual(await reported(door), [])
    await superuser(
      `begin; select access.act_as_system('set-up');
       insert into access.post (account_id, role, agency_id) values (${cast.people.administrator.account}, 'panel-member', ${cast.agencies.charity}); commit`,
    )
    await door.begin(token)
    assert.equal((await door.try(widen.replace('health', 'risk'))).says, '')
    assert.equal((await door.try(widen.replace('health', 'victim'))).says, '')
    await door.end('commit')
    assert.deepEqual(await reported(door), [
      { says: 'Changed an agreement under which their own agency receives: Community safety in Thornmere.' },
    ])
  })
})
