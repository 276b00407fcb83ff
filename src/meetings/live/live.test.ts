import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { sql } from 'kysely'
import pino from 'pino'
import { closed, makeCommitteeWorld, meeting, person, type World } from '../../../test/committee-world.ts'
import { actorOf } from '../../access/index.ts'
import { shellOf } from '../../app.ts'
import { loadProfile } from '../../authority/index.ts'
import { site } from '../../web/index.ts'
import { type Frame, frameOf, hub } from './hub.ts'
import { livePages } from './pages.ts'
import { sittingAt } from './sitting-at.ts'

const now = Temporal.Instant.from('2027-03-09T18:31:00Z')
const desk = `/committee/meetings/${meeting.slug}/live`
const shown = `/meetings/${meeting.slug}/live`

const items = `insert into meetings.business (meeting_id, position, kind, title, part, exempt, private_title, note, public_interest, state, state_reason) values
  (1, 0, 'minutes', 'Minutes', 'I', '{}', null, '', '', 'planned', ''),
  (1, 1, 'report', 'Youth nuisance', 'I', '{}', null, '', '', 'planned', ''),
  (1, 2, 'report', 'Lighting', 'I', '{}', null, '', '', 'withdrawn', 'Overtaken by events'),
  (1, 3, 'report', 'A contract', 'II', '{3}', 'CANARY supplier', 'CANARY note', 'CANARY interest', 'planned', ''),
  (3, 0, 'report', 'CANARY of the panel', 'I', '{}', null, '', '', 'planned', '')`

let sent = 0
/** One form of the clerk's screen; each with a token of its own. */
const form = (fields: Record<string, string | string[]>) => ({ form: 'x', token: `token-${(sent += 1)}`, ...fields })

describe('a meeting under way', () => {
  let world: World
  const send = (fields: Record<string, string | string[]>) => world.post('clerk', desk, form(fields))
  const sitting = () => world.as('clerk', tx => sittingAt(tx, meeting.id))
  const takes = async (fields: Record<string, string | string[]>) => {
    const answer = await send(fields)
    assert.equal(answer.status, 303, /error-summary[^]*?<\/div>/.exec(answer.text)?.[0] ?? 'not taken')
  }
  before(async () => {
    world = await makeCommitteeWorld({ now })
    await world.past(items)
  })
  after(() => world.db.close())

  it('is the clerk’s alone, and not found by others', async () => {
    assert.equal((await world.get('clerk', desk)).status, 200)
    for (const who of ['member', 'author', 'chair', 'caseworker'] as const) {
      assert.equal((await world.get(who, desk)).status, 404)
      assert.equal((await world.post(who, desk, form({ do: 'opened', person: '1' }))).status, 404)
    }
    assert.match((await world.get(null, shown)).text, /The meeting has not begun/)
  })

  it('is opened with those who are ticked, once, though the form arrives twice', async () => {
    const opening = form({
      do: 'opened',
      person: String(person.chair),
      here: [String(person.member), String(person.fourth)],
    })
    assert.equal((await world.post('clerk', desk, opening)).status, 303)
    assert.equal((await world.post('secondClerk', desk, opening)).status, 303)
    const s = await sitting()
    assert.equal(s.n, 3)
    assert.equal(s.members.filter(one => one.inRoom).length, 3)
    assert.match((await world.get('clerk', desk)).text, /Quorate/)
  })

  it('keeps what was typed where it is refused, and says the numbers', async () => {
    await takes({ do: 'begun', business: '2' })
    const more = await send({ form: 'voted', do: 'voted', business: '2', for: '7', against: '1' })
    assert.equal(more.status, 422)
    assert.match(more.text, /8 votes were entered; 3 members may vote on this item now/)
    assert.match(more.text, /id="voted-for"[^>]*value="7"/)
    const withdrawn = await send({ form: 'resolved', do: 'resolved', business: '3', words: 'That it be lit' })
    assert.equal(withdrawn.status, 422)
    assert.match(withdrawn.text, /The item was withdrawn/)
    assert.match(withdrawn.text, /That it be lit/)
  })

  it('accepts what belongs to an item that has ended since, and a time that is past', async () => {
    await takes({ do: 'voted', business: '2', for: '3', against: '0' })
    await takes({ do: 'begun', business: '1' })
    await takes({
      do: 'resolved',
      business: '2',
      words: 'resolved: the report be noted\n2. that officers thank them',
      at: '18:31',
    })
    const [first] = (await sitting()).items
    assert.deepEqual(first?.resolutions[0]?.words, ['That the report be noted', 'That officers thank them'])
    assert.equal((await send({ do: 'arrived', person: '5', at: '23:00' })).status, 422)
  })

  it('tells the agenda when an item is put off, and takes it back when that is undone', async () => {
    const state = async () => (await world.past('select state, state_reason from meetings.business where id = 1'))[0]
    await takes({ do: 'put off', business: '1', how: 'deferred', reason: 'Next time' })
    assert.deepEqual(await state(), { state: 'deferred', state_reason: 'Next time' })
    const { n } = await sitting()
    await takes({ do: 'undone', undoes: String(n) })
    assert.deepEqual(await state(), { state: 'planned', state_reason: '' })
  })

  it('shows the public what is theirs, and no word of Part II', async () => {
    assert.equal((await send({ do: 'begun', business: '4' })).status, 422)
    await takes({
      do: 'excluded',
      how: 'exempt',
      items: ['4'],
      paragraphs: ['3'],
      words: 'That under section 100A(4) the public be excluded in the public interest',
    })
    await takes({ do: 'begun', business: '4' })
    await takes({ do: 'resolved', business: '4', words: 'That CANARY be paid' })
    await takes({ do: 'note', business: '4', words: 'CANARY said so' })
    await takes({ do: 'moved', business: '4', words: 'That CANARY', person: '1' })
    await takes({ do: 'speaking', business: '4', name: 'CANARY Smith' })
    await takes({ do: 'action', business: '4', words: 'Pay CANARY', owner: 'CANARY' })
    await takes({ do: 'voted', business: '4', for: '2', against: '1' })
    const page = await world.get(null, shown)
    assert.match(page.text, /The public is excluded for this item/)
    assert.match(page.text, /A contract/)
    assert.match(page.text, /That the report be noted/)
    const events = await world.get(null, `${shown}/events?once`)
    const row = JSON.stringify(await world.past('select * from meetings.shown'))
    for (const text of [page.text, events.text, row]) assert.ok(!text.includes('CANARY'))
    await takes({ do: 'put off', business: '4', how: 'deferred', reason: 'CANARY is late' })
    await takes({ do: 'readmitted' })
    assert.ok(!(await world.get(null, shown)).text.includes('CANARY'))
  })

  it('closes, and takes corrections with their time only', async () => {
    await takes({ do: 'closed' })
    assert.equal((await sitting()).phase, 'closed')
    assert.equal((await send({ do: 'begun', business: '1' })).status, 422)
    await takes({ do: 'undone', undoes: String((await sitting()).n) })
  })

  it('is written by clerks in their own name, and changed by nobody', async () => {
    const insert = (by: number) =>
      world.as('clerk', async tx => {
        await sql`insert into meetings.happening (meeting_id, n, at, kind, by, token)
          values (1, ${90 + by}, now(), 'note', ${by}, ${`a token ${by}`})`.execute(tx)
      })
    await assert.rejects(insert(2), /row-level security/)
    for (const text of ['update meetings.happening set n = 1', 'delete from meetings.happening'])
      await assert.rejects(
        world.as('clerk', async tx => {
          await sql.raw(text).execute(tx)
        }),
        /permission denied/,
      )
  })

  it('of a private body is followed by its readers alone', async () => {
    const path = `/meetings/${closed.slug}/live`
    assert.equal((await world.get(null, path)).status, 404)
    assert.equal((await world.get(null, `${path}/events`)).status, 404)
    assert.equal((await world.get('clerk', path)).status, 200)
  })
})

describe('the events of a meeting', () => {
  it('reach everybody who follows, on a real server, and end when it stops', async () => {
    const world = await makeCommitteeWorld({ now })
    await world.past(items)
    const profile = loadProfile('demonstration')
    assert.ok(!('faults' in profile))
    const stop = new AbortController()
    const app = site(livePages(world.db, profile.committee, { stop: stop.signal }), {
      shell: shellOf(profile),
      db: world.db,
      log: pino({ level: 'silent' }),
      now: () => now,
      edition: () => world.db.edition(),
      actor: actorOf(world.db, false),
    })
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
    try {
      await new Promise(resolve => server.once('listening', resolve))
      const address = server.address()
      assert.ok(address !== null && typeof address === 'object')
      const at = `http://127.0.0.1:${address.port}${shown}`
      const heard: { id: string; text: string }[][] = []
      const follow = async (path: string, headers: Record<string, string>) => {
        const mine: { id: string; text: string }[] = []
        heard.push(mine)
        const answer = await fetch(`${at}/events${path}`, { headers })
        assert.equal(answer.headers.get('content-type'), 'text/event-stream; charset=utf-8')
        let all = ''
        for await (const part of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
          all += new TextDecoder().decode(part)
          for (let end = all.indexOf('\n\n'); end >= 0; end = all.indexOf('\n\n')) {
            const [text, id] = [all.slice(0, end), /^id: (\d+)$/m.exec(all)?.[1] ?? '']
            if (text.startsWith('event: shown')) mine.push({ id, text })
            all = all.slice(end + 2)
          }
        }
      }
      const until = async (done: () => boolean) => {
        for (let i = 0; i < 400 && !done(); i++) await pause(25)
        assert.ok(done())
      }
      // One who sees an empty page already; one who has seen nothing; one who has signed in.
      const ended = [follow('?after=0', {}), follow('', {}), follow('', { cookie: world.cookie('member') })]
      await until(() => heard[1]?.length === 1 && heard[2]?.length === 1)
      assert.equal(heard[0]?.length, 0)
      const post = (fields: Record<string, string | string[]>) => world.post('clerk', desk, form(fields))
      assert.equal((await post({ do: 'opened', person: '1', here: ['2', '3'] })).status, 303)
      await until(() => heard.every(mine => mine.at(-1)?.id === '3'))
      assert.equal((await post({ do: 'begun', business: '2' })).status, 303)
      await until(() => heard.every(mine => mine.at(-1)?.text.includes('Item 2: Youth nuisance') ?? false))
      // Who comes back says what they have, and is not sent it again.
      const last = heard[1]?.at(-1)?.id ?? ''
      ended.push(follow('?after=0', { 'last-event-id': last }))
      assert.equal((await post({ do: 'resolved', business: '2', words: 'That it be noted' })).status, 303)
      await until(() => heard.every(mine => mine.at(-1)?.text.includes('That it be noted') ?? false))
      assert.equal(heard[3]?.length, 1)
      stop.abort()
      await Promise.all(ended)
      assert.equal((await fetch(`${at}/events`)).status, 503)
    } finally {
      stop.abort()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await world.db.close()
    }
  })

  const silent = { listen: () => Promise.resolve(() => undefined) }
  const asked = { meetingId: 1, own: null, seen: -1 }
  const open = () => Promise.resolve(frameOf(1, { html: 'x' }))

  it('are for so many and no more, of one address and in all; an answer that nobody reads takes no place', async () => {
    const all = hub({ ...silent, open }, { viewers: 3, fromOne: 2, heartbeat: 60_000 })
    const follow = async (from: string) => {
      const reader = all.follow({ ...asked, from })?.getReader()
      await reader?.read()
      return reader
    }
    const first = await follow('a')
    assert.ok(first && (await follow('a')) && !(await follow('a')) && (await follow('b')) && !(await follow('c')))
    assert.equal(all.viewers(), 3)
    await first.cancel()
    assert.equal(all.viewers(), 2)
    all.follow({ ...asked, from: 'c' })
    assert.equal(all.viewers(), 2)
    all.stop()
    assert.equal(all.viewers(), 0)
    assert.equal(all.follow({ ...asked, from: 'c' }), null)
  })

  it('give who is slow the newest and nothing in between', async () => {
    let n = 1
    let told: (id: number | null) => void = () => undefined
    const all = hub({
      listen: hear => ((told = hear), Promise.resolve(() => undefined)),
      open: () => Promise.resolve(frameOf(n, {})),
    })
    const reader = all.follow({ ...asked, from: 'a' })?.getReader()
    assert.ok(reader)
    const next = async () => new TextDecoder().decode((await reader.read()).value)
    assert.match(await next(), /^retry/)
    assert.match(await next(), /id: 1\n/)
    for (n = 2; n < 9; n++) {
      told(1)
      await pause(1)
    }
    n = 9
    told(1)
    await pause(5)
    assert.match(await next(), /id: 9\n/)
    all.stop()
  })

  it('end for who may not see the meeting any more', async () => {
    let frame: Frame | null = frameOf(1, {})
    let told: (id: number | null) => void = () => undefined
    const all = hub({
      listen: hear => ((told = hear), Promise.resolve(() => undefined)),
      open: () => Promise.resolve(frame),
    })
    const reader = all.follow({ ...asked, from: 'a' })?.getReader()
    assert.ok(reader)
    await reader.read()
    await reader.read()
    frame = null
    const waits = reader.read()
    await pause(1)
    told(1)
    assert.equal((await waits).done, true)
    assert.equal(all.viewers(), 0)
  })
})
