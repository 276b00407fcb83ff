/** As somebody of every role: script and SQL into every field of every form, every parameter and every part of an address. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { closeReaders } from '../../src/records/index.ts'
import { assertOnlyShown, quotes, scripts } from './marks.ts'
import { addressFor, attacked, type Attacked, inTurn, newToken, renew, signedIn, type Who } from './people.ts'
import type { Cast } from '../cast.ts'
import { type FoundForm, typed, walk } from './walk.ts'

let site: Attacked
before(async () => (site = await attacked()))
after(async () => {
  closeReaders()
  await site.db.close()
})

/** The administrator comes last: their forms close agencies and end roles. */
const others: Who[] = ['nobody', 'second factor', 'set-up', ...signedIn.filter(who => who !== 'administrator')]

/** Looks at an answer: never a failure, and nothing typed was obeyed. */
async function look(answer: Response, where: string): Promise<string> {
  const text = await answer.text()
  assert.ok(answer.status < 500, `${where}: ${answer.status}`)
  for (const [name, value] of answer.headers) assert.doesNotMatch(`${name}${value}`, /[\r\n]|javascript:/, where)
  if ((answer.headers.get('content-type') ?? '').startsWith('text/html')) assertOnlyShown(text, where)
  return text
}

type Way = 'as it is meant' | 'what may be typed' | 'everything'

/** What a form wants there, so that it is accepted and the marks beside it are stored. */
function meant(name: string, mark: string): string {
  const past = /^(?:born|received|found|signed|regulatorAt|seen)/.test(name)
  const date = Temporal.Now.plainDateISO().add({ days: past ? -5 : 60 })
  const part = { day: date.day, month: date.month, year: date.year }[name.split('-').at(-1) ?? '']
  if (part !== undefined) return String(part)
  if (/e-?mail/.test(name)) return `zq9.${newToken().slice(0, 8).toLowerCase()}@thornmere.example`
  if (/postcode/.test(name)) return 'ZZ1 1ZZ'
  if (/time$/i.test(name)) return '10:00'
  if (/year/i.test(name)) return '2025'
  return mark
}

/** The form filled in; of choices the first, each text with the next of the marks. */
function filled(form: FoundForm, marks: readonly string[], way: Way): Record<string, string> {
  const given = new Map<string, string>()
  for (const [n, { name, value, free }] of form.fields.entries()) {
    const mark = marks[n % marks.length] ?? ''
    if (way === 'as it is meant') given.set(name, given.get(name) ?? (free ? meant(name, mark) : value))
    else given.set(name, free || way === 'everything' ? mark : value)
  }
  return Object.fromEntries(given)
}

const turned = (all: readonly string[], by: number) => [...all.slice(by), ...all.slice(0, by)]
const ways: readonly (readonly [Way, readonly string[]])[] = [
  ...scripts.map(mark => ['as it is meant', [mark]] as const),
  ['as it is meant', quotes],
  ['as it is meant', turned(quotes, 5)],
  ['what may be typed', scripts],
  ['what may be typed', quotes],
  ['everything', turned(scripts, 1)],
  ['everything', quotes],
  ['everything', turned(quotes, 4)],
]

const kindOf = (form: FoundForm) =>
  `${form.method} ${form.action.replaceAll(/\/[^/]*\d[^/]*|\/[\w-]{20,}|(?<=\/(?:agencies|parties))\/(?!new)[^/]+/g, '/:')} ${form.fields.map(({ name }) => name).join()}`
/** How often each kind of form was attacked; each by two of those who meet it. */
const met = new Map<string, number>()

async function attackForms(who: Who): Promise<number> {
  const mine = new Set<string>()
  let sent = 0
  // What a first round makes (a case, a user, an agreement) has forms of its own.
  for (const round of [1, 2])
    for (const { path, forms } of await walk(site, who, ['/', ...typed(site), ...known(site.cast)], 2))
      for (const form of forms) {
        const kind = kindOf(form)
        if (mine.has(kind) || form.action === '/sign-out' || (met.get(kind) ?? 0) >= 2) continue
        mine.add(kind)
        met.set(kind, (met.get(kind) ?? 0) + 1)
        for (const [way, marks] of ways) {
          const fields = filled(form, marks, way)
          const where = `${who} at ${path} (${round}) sends ${form.method} ${form.action} ${JSON.stringify(fields).slice(0, 300)}`
          const to = `${form.action}${form.action.includes('?') ? '&' : '?'}${new URLSearchParams(fields).toString()}`
          const answer = form.method === 'get' ? await site.ask(who, to) : await site.send(who, form.action, fields)
          await look(answer, where)
          const next = answer.headers.get('location')
          if (next?.startsWith('/')) await look(await site.ask(who, next), `${where}, then ${next}`)
          sent++
        }
        await renew(site, who)
      }
  return sent
}

/** Addresses that no link leads to for everybody. */
const known = ({ cases, panel, body, agreement, found }: Cast) => [
  ...Object.values(cases).map(one => `/cases/${one.slug}`),
  `/panels/${panel.slug}`,
  `/bodies/${body.slug}`,
  `/agreements/${agreement.slug}`,
  `/cases/found/${found.slug}`,
]

function attack(who: Who): void {
  const says = `${who}: script and SQL in every form that they meet are only ever shown`
  void test(says, { timeout: 110_000 }, async () => void (await attackForms(who)))
}

function lookAgain(those: readonly Who[]): void {
  void test(`what was typed and stored is shown as words to ${those.join(', ')}`, { timeout: 110_000 }, async () => {
    for (const who of those) {
      await renew(site, who)
      for (const { path, status, text } of await walk(site, who, ['/', ...typed(site), ...known(site.cast)], 6)) {
        assert.ok(status < 500, `${path} as ${who}`)
        if (text.startsWith('<!DOCTYPE html>')) assertOnlyShown(text, `${path} as ${who}`)
      }
    }
  })
}

for (const who of others) attack(who)
lookAgain(others)
attack('administrator')
lookAgain(['administrator', 'data-protection-officer', 'nobody'])

test('many kinds of forms were met', () => {
  assert.ok(met.size > 30, [...met.keys()].join('\n'))
})

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

let turn = 0
for (const who of ['nobody', 'administrator', 'caseworker', 'data-protection-officer', 'clerk'] as const)
  test(`script and SQL in each part of each address, and in parameters with names that pages know, are only ever shown: ${who}`, async () => {
    for (const mark of [...scripts.slice(0, 2), ...quotes.filter((_, i) => i % 2 === 0)]) {
      const query = new URLSearchParams(names.map(name => [name, mark])).toString()
      for (const page of inTurn(site.pages, turn++)) {
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
  for (const { name, secret, slug } of Object.values(site.cast.cases))
    for (const word of [name, secret, slug]) assert.ok(!all.includes(word), `the log holds ${word}`)
  for (const line of site.logged) {
    assert.equal(line.trimEnd().split(/[\r\n\u2028]/).length, 1)
    JSON.parse(line)
  }
})
