/** As somebody of every role: script and SQL into every field of every form, every parameter and every part of an address. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { closeReaders } from '../../src/records/index.ts'
import { assertOnlyShown, quotes, scripts } from './marks.ts'
import { addressFor, attacked, type Attacked, openSession, roles, type Someone, type Who } from './people.ts'
import { type FoundForm, typed, walk } from './walk.ts'

let site: Attacked
before(async () => (site = await attacked()))
after(async () => {
  closeReaders()
  await site.db.close()
})

const everybody: Who[] = ['nobody', 'second factor', 'set-up', ...roles]

/** Whoever was signed out by a form that they sent signs in again. */
async function renew(who: Who): Promise<void> {
  const someone = site.people.get(who)
  if (!someone || (await site.ask(who, '/account')).status !== 303 || who === 'second factor' || who === 'set-up')
    return
  const token = randomBytes(32).toString('base64url')
  await openSession(site.db, someone.account, token)
  ;(site.people as Map<Who, Someone>).set(who, { ...someone, token })
}

/** Looks at an answer: never a failure, and nothing typed was obeyed. */
async function look(answer: Response, where: string): Promise<string> {
  const text = await answer.text()
  assert.ok(answer.status < 500, `${where}: ${answer.status}`)
  for (const [name, value] of answer.headers) assert.doesNotMatch(`${name}${value}`, /[\r\n]|javascript:/, where)
  if ((answer.headers.get('content-type') ?? '').startsWith('text/html')) assertOnlyShown(text, where)
  return text
}

/** The form filled in: `mark` into what may be typed freely, or into every field there is. */
function filled(form: FoundForm, mark: string, all: boolean): Record<string, string> {
  return Object.fromEntries(form.fields.map(({ name, value, free }) => [name, free || all ? mark : value]))
}

const key = (form: FoundForm) => `${form.action} ${form.fields.map(({ name }) => name).join()}`
const leaves = (form: FoundForm) => form.action === '/sign-out'

async function attackForms(who: Who, marks: readonly string[]): Promise<number> {
  const met = new Set<string>()
  let sent = 0
  for (const { path, forms } of await walk(site, who, ['/', ...typed(site)], 2))
    for (const form of forms) {
      if (met.has(key(form)) || leaves(form)) continue
      met.add(key(form))
      for (const mark of marks)
        for (const all of [false, true]) {
          const fields = filled(form, mark, all)
          const where = `${who} at ${path} sends ${form.method} ${form.action} ${JSON.stringify(fields).slice(0, 200)}`
          const to = `${form.action}${form.action.includes('?') ? '&' : '?'}${new URLSearchParams(fields).toString()}`
          const answer = form.method === 'get' ? await site.ask(who, to) : await site.send(who, form.action, fields)
          await look(answer, where)
          const next = answer.headers.get('location')
          if (next?.startsWith('/')) await look(await site.ask(who, next), `${where}, then ${next}`)
          sent++
        }
      await renew(who)
    }
  return sent
}

for (const who of everybody)
  test(`${who}: script and SQL in every form that they meet are only ever shown`, { timeout: 110_000 }, async () => {
    const sent = await attackForms(who, [...scripts, ...quotes])
    assert.ok(sent >= scripts.length, `${who} met no form`)
  })

test(
  'what was typed into all of them, and stored, is shown as words to everybody who can see it',
  { timeout: 110_000 },
  async () => {
    for (const who of everybody) {
      await renew(who)
      for (const { path, status, text } of await walk(site, who, ['/', ...typed(site)], 6)) {
        assert.ok(status < 500, `${path} as ${who}`)
        if (text.startsWith('<!DOCTYPE html>')) assertOnlyShown(text, `${path} as ${who}`)
      }
    }
  },
)

test('script and SQL in each part of each address, and in parameters with names that pages know, are only ever shown', async () => {
  const names = [
    'q',
    'next',
    'page',
    'body',
    'year',
    'from',
    'to',
    'kind',
    'ward',
    'status',
    'sort',
    'token',
    'id',
    'case',
    'account',
    'agency',
    'state',
    'what',
    'flag',
    'code',
  ]
  for (const who of ['nobody', 'administrator', 'caseworker', 'data-protection-officer', 'clerk'] as const)
    for (const mark of [...scripts.slice(0, 2), ...quotes.filter((_, i) => i % 2 === 0)]) {
      const query = new URLSearchParams(names.map(name => [name, mark])).toString()
      for (const page of site.pages) {
        if (page.path.includes(':'))
          await look(await site.ask(who, addressFor(page, mark)), `${who} ${page.path} ${mark}`)
        await look(await site.ask(who, `${addressFor(page)}?${query}`), `${who} ${page.path}?… ${mark}`)
      }
      await look(await site.ask(who, `/nowhere/${encodeURIComponent(mark)}?${query}`), `${who} nowhere ${mark}`)
    }
})

test('a quotation mark in a search finds what the words find, not more', async () => {
  const found = async (words: string) => {
    const text = await (await site.ask('nobody', `/search?q=${encodeURIComponent(words)}`)).text()
    return [...text.matchAll(/href="(\/(?:meetings|reports|bodies|people|actions)\/[^"]+)"/g)].length
  }
  assert.ok((await found('lamps')) > 0)
  assert.ok((await found(`zq9' or '1'='1`)) <= (await found('zq9 or 1')))
  assert.ok((await found(`lamps') or true --`)) <= (await found('lamps or true')))
})

test('of all this the log has no failure, no name, no address of anybody, no token, and no line that is two', () => {
  const all = site.logged.join('')
  assert.doesNotMatch(all, /a page failed/)
  for (const { name, email, token } of site.people.values())
    for (const secret of [name, email, token]) assert.ok(!all.includes(secret), `the log holds ${secret}`)
  for (const line of site.logged) {
    assert.equal(line.trimEnd().split(/[\r\n\u2028]/).length, 1)
    JSON.parse(line)
  }
})
