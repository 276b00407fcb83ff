import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { account, makeCommitteeWorld, type World } from '../../test/committee-world.ts'
import { now } from '../lib/index.ts'
import { choosePost, type Post, sendLetters, writeLetter } from './index.ts'
import { Undelivered } from './post.ts'

const from = { name: 'Thornmere Council', address: 'democracy@thornmere.example' }
const site = 'https://record.thornmere.example'
const folder = mkdtempSync(join(tmpdir(), 'letters-'))
const outbox = join(folder, 'outbox')

let world: World
before(async () => {
  world = await makeCommitteeWorld()
})
beforeEach(() => world.past('delete from notify.letter'))
after(async () => {
  await world.db.close()
  rmSync(folder, { recursive: true })
})

const letter = (key: string, accountId: number = account.author) => ({
  accountId,
  key,
  subject: 'Your report is due',
  words: `Send it by 5pm.\n\n{site}/committee/reports`,
})
const write = (key: string, accountId?: number) => world.as('clerk', tx => writeLetter(tx, letter(key, accountId)))
const send = (post: Post, more: Partial<Parameters<typeof sendLetters>[2]> = {}) =>
  sendLetters(world.db, post, { site, now, ...more })
const states = () =>
  world.past('select key, state, tries, fault, ended_at is not null as ended from notify.letter order by id')

/** A transport that keeps what it was given and fails for some. */
const kept = (fails: (to: string) => Error | null = () => null) => {
  const sent: { id: number; to: string; subject: string; words: string }[] = []
  const post: Post = {
    name: 'this test',
    send: one => {
      const error = fails(one.to)
      if (error) return Promise.reject(error)
      sent.push(one)
      return Promise.resolve()
    },
    close: () => undefined,
  }
  return { post, sent }
}

test('a letter goes to a mail server in plain words, with the site’s address in it', async () => {
  const came: { to: string[]; raw: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, done) =>
      done(address.startsWith('clerk2') ? Object.assign(new Error(`No ${address} here`), { responseCode: 550 }) : null),
    onData(stream, session, done) {
      let raw = ''
      stream.on('data', chunk => (raw += String(chunk)))
      stream.on('end', () => {
        came.push({ to: session.envelope.rcptTo.map(one => one.address), raw })
        done()
      })
    },
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const post = choosePost({ smtpUrl: `smtp://127.0.0.1:${port}`, from, outbox })
  const said: string[] = []
  try {
    await write('nobody-there', account.secondClerk)
    await write('a-report')
    assert.deepEqual(await send(post, { say: line => said.push(line) }), { sent: 1, failed: 1 })
  } finally {
    post.close()
    await new Promise<void>(resolve => server.close(() => resolve()))
  }
  assert.deepEqual(
    came.map(({ to }) => to),
    [['author@x.example']],
  )
  const raw = came[0]?.raw ?? ''
  assert.match(raw, /^Subject: Your report is due\r$/m)
  assert.match(raw, /^From: Thornmere Council <democracy@thornmere\.example>\r$/m)
  assert.match(raw, /^Content-Type: text\/plain/m)
  assert.match(raw, /^https:\/\/record\.thornmere\.example\/committee\/reports\r$/m)
  assert.match(raw, /^Message-ID: <letter-\d+@thornmere\.example>\r$/m)
  const [refused, sent] = await states()
  assert.deepEqual(refused, { key: 'nobody-there', state: 'failed', tries: 1, fault: 'EENVELOPE 550', ended: true })
  assert.equal(sent?.['state'], 'sent')
  assert.equal(said.length, 1)
  assert.doesNotMatch(said[0] ?? '', /x\.example|Tealby/)

  await write('later')
  assert.deepEqual(await send(choosePost({ smtpUrl: `smtp://127.0.0.1:${port}`, from, outbox })), {
    sent: 0,
    failed: 1,
  })
  const waits = (await states()).at(-1)
  assert.deepEqual([waits?.['state'], waits?.['fault']], ['waiting', 'ESOCKET'], 'the server is gone, so it waits')
})

test('GOV.UK Notify gets the template, the address and the words', async () => {
  const asked: { url: string | undefined; authorization: string | undefined; body: unknown }[] = []
  const bodyOf = async (request: IncomingMessage) => {
    let text = ''
    for await (const chunk of request) text += String(chunk)
    return JSON.parse(text) as { email_address: string }
  }
  const server = createServer((request, response) => {
    void bodyOf(request).then(body => {
      asked.push({ url: request.url, authorization: request.headers.authorization, body })
      const refuse = body.email_address.startsWith('clerk2')
      response.writeHead(refuse ? 400 : 201, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const secret = '26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0'
  const post = choosePost({
    notifyKey: `thornmere-${secret}`,
    notifyTemplate: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
    notifyUrl: `http://127.0.0.1:${port}`,
    from,
    outbox,
  })
  try {
    await write('wrong', account.secondClerk)
    await write('right')
    assert.deepEqual(await send(post), { sent: 1, failed: 1 })
  } finally {
    await new Promise(resolve => server.close(resolve))
    server.closeAllConnections()
  }
  const last = asked.at(-1)
  assert.equal(last?.url, '/v2/notifications/email')
  assert.match(last.authorization ?? '', /^Bearer ey/)
  const { reference, ...body } = last.body as Record<string, unknown>
  assert.match(String(reference), /^letter-\d+$/)
  assert.deepEqual(body, {
    email_address: 'author@x.example',
    template_id: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
    personalisation: { subject: 'Your report is due', words: `Send it by 5pm.\n\n${site}/committee/reports` },
  })
  assert.deepEqual(
    (await states()).map(({ state, fault }) => [state, fault]),
    [
      ['failed', 'NOTIFY 400'],
      ['sent', null],
    ],
  )
})

test('without a mail server letters go into a folder for the own account alone', async () => {
  const post = choosePost({ from, outbox })
  await write('in-a-folder')
  assert.deepEqual(await send(post), { sent: 1, failed: 0 })
  const [name = ''] = readdirSync(outbox)
  assert.match(name, /^letter-\d+\.eml$/)
  assert.match(readFileSync(join(outbox, name), 'utf8'), /To: author@x\.example[^]+Send it by 5pm/)
  assert.equal(statSync(join(outbox, name)).mode & 0o777, 0o600)
  assert.equal(statSync(outbox).mode & 0o777, 0o700)
})

test('a setting that cannot be right is said', () => {
  assert.throws(() => choosePost({ smtpUrl: 'mail.thornmere.example', from, outbox }), /SMTP_URL is not/)
  assert.throws(() => choosePost({ notifyKey: 'a-b-c', from, outbox }), /NOTIFY_TEMPLATE/)
})

test('one letter that fails does not stop the others, and is tried later and later', async () => {
  const { post, sent } = kept(to => (to.startsWith('author@') ? Object.assign(new Error(to), { code: 'EODD' }) : null))
  await write('fails')
  await write('goes', account.chair)
  assert.deepEqual(await send(post), { sent: 1, failed: 1 })
  assert.deepEqual(
    sent.map(({ to }) => to),
    ['chair@x.example'],
  )
  assert.deepEqual(await send(post), { sent: 0, failed: 0 }, 'not again at once')
  const waits: number[] = []
  let at = now()
  for (let more = true; more;) {
    const [row] = await world.past(
      `select state, extract(epoch from next_try)::float8 as next from notify.letter where key = 'fails'`,
    )
    more = row?.['state'] === 'waiting'
    const next = Temporal.Instant.fromEpochMilliseconds(Math.ceil(Number(row?.['next']) * 1000))
    if (more) waits.push(Math.round(at.until(next).total('minutes')))
    at = next
    await send(post, { now: () => at })
  }
  assert.deepEqual(waits, [1, 4, 16, 64, 240, 240, 240, 240])
  const [failed] = await states()
  assert.deepEqual([failed?.['state'], failed?.['tries'], failed?.['fault']], ['failed', 9, 'EODD'])
})

test('where the way is blocked the rest waits for the next time', async () => {
  const { post } = kept(() => new Undelivered('ECONNECTION', false))
  for (let n = 0; n < 8; n++) await write(`blocked-${n}`)
  assert.deepEqual(await send(post), { sent: 0, failed: 5 })
  const open = kept()
  assert.deepEqual(await send(open.post), { sent: 3, failed: 0 })
})

test('several processes send each letter once', async () => {
  for (let n = 0; n < 12; n++) await write(`many-${n}`)
  const { post, sent } = kept()
  const done = await Promise.all([send(post), send(post), send(post)])
  assert.equal(
    done.reduce((sum, one) => sum + one.sent, 0),
    12,
  )
  assert.equal(new Set(sent.map(({ id }) => id)).size, 12)
  assert.equal(sent.length, 12)
})

test('asked to stop, the sender ends after the letter under way', async () => {
  const stop = new AbortController()
  const { post } = kept(() => {
    stop.abort()
    return null
  })
  await write('first')
  await write('second')
  assert.deepEqual(await send(post, { signal: stop.signal }), { sent: 1, failed: 0 })
})

test('of one key one letter is written, in the transaction of what it tells of', async () => {
  assert.equal(await write('once'), true)
  assert.equal(await write('once'), false)
  await assert.rejects(
    world.as('clerk', async tx => {
      await writeLetter(tx, letter('taken-back'))
      throw new Error('the command failed')
    }),
  )
  assert.deepEqual(
    (await states()).map(({ key }) => key),
    ['once'],
  )
})

test('a subject is one line, however long and wherever its title came from', async () => {
  await world.as('clerk', tx =>
    writeLetter(tx, { ...letter('long'), subject: `Report: a\r\nBcc: everybody@x.example ${'b'.repeat(300)}` }),
  )
  const [row] = await world.past('select subject from notify.letter')
  assert.match(String(row?.['subject']), /^Report: a Bcc: everybody@x\.example b+…$/)
  assert.equal(String(row?.['subject']).length, 200)
})

test('nobody gets a letter who has left, or has not signed in yet; and one person causes 500 a day at most', async () => {
  await write('leaves', account.legal)
  await world.past(`update access.account set state = 'left' where id = ${account.legal}`)
  await world.past(`update access.account set state = 'invited' where id = ${account.lead}`)
  assert.equal(await write('left', account.legal), false)
  assert.equal(await write('invited', account.lead), false)
  const { post, sent } = kept()
  assert.deepEqual(await send(post), { sent: 0, failed: 1 })
  assert.equal(sent.length, 0)
  await world.past(`insert into notify.letter (account_id, key, subject, words, made_by)
    select 3, 'flood-' || n, 'a', 'b', ${account.clerk} from generate_series(1, 499) n`)
  assert.equal(await write('one-more'), false)
  assert.equal(await world.as('secondClerk', tx => writeLetter(tx, letter('of-another'))), true)
})

test('nobody who signs in reads letters, nor writes them but through the door', async () => {
  await write('secret')
  for (const text of [
    'select * from notify.letter',
    `insert into notify.letter (account_id, key, subject, words) values (3, 'abc', 'a', 'b')`,
  ])
    await assert.rejects(
      world.as('clerk', async tx => sql.raw(text).execute(tx)),
      /permission denied/,
    )
})

test('thirty days after it was sent a letter has lost its words, and its key still stands', async () => {
  await write('old')
  await write('waits')
  const { post } = kept()
  await send(post)
  await world.past(`update notify.letter set ended_at = now() - interval '31 days' where key = 'old'`)
  const { rows: cleared } = await world.db.asSystem('retention', tx =>
    sql<{ due: number }>`select due::int from rights.clear_expired(true) where kind = 'letter'`.execute(tx),
  )
  assert.deepEqual(cleared, [{ due: 1 }])
  assert.deepEqual(
    await world.past('select key, subject is null and words is null as gone from notify.letter order by id'),
    [
      { key: 'old', gone: true },
      { key: 'waits', gone: false },
    ],
  )
  assert.equal(await write('old'), false)
})
