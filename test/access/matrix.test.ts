/** The access matrix: every page, feed, search, export and command, as everybody of the cast; docs/access.md says what comes out. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { accessPage } from '../../docs/generate/access-page.ts'
import { commands } from '../../src/cli/index.ts'
import { type Fixtures, makeFixtures } from './fixtures.ts'
import { commandAccess } from './commands.ts'
import { everyPage, type Line, matrix, unmatched } from './matrix.ts'
import { purposes } from './purposes.ts'
import { samples } from './samples.ts'

let made: Fixtures
let lines: Line[]
/** Where each secret word of the cast was seen, and by whom. */
const sightings: { secret: string; who: string; at: string }[] = []

before(async () => {
  made = await makeFixtures()
  const { cast } = made
  const secrets = [...Object.values(cast.cases).map(one => one.secret), cast.body.name]
  lines = await matrix(made, ({ at }, text, n) => {
    const who = cast.everybody[n]?.key ?? ''
    for (const secret of secrets) if (text.includes(secret)) sightings.push({ secret, who, at })
  })
})
after(() => made.close())

test('every page has an address at which it is asked for, and a new one without would be found', () => {
  const paths = everyPage().map(page => page.path)
  assert.ok(paths.length > 90, `only ${paths.length} pages`)
  assert.deepEqual(unmatched(paths, samples), [])
  assert.deepEqual(unmatched([...paths, '/planted'], samples), ['/planted has no line in test/access/samples.ts'])
  assert.deepEqual(unmatched(paths, { ...samples, '/gone': 1 }), ['/gone in test/access/samples.ts is no page'])
})

test('every command says what it reaches', () => {
  assert.deepEqual(commands.map(({ name }) => name).toSorted(), Object.keys(commandAccess).toSorted())
})

test('docs/access.md says what the site does: npm run docs writes it', async () => {
  const whys = await purposes(commands.map(({ name }) => name))
  const written = readFileSync(join(import.meta.dirname, '../../docs/access.md'), 'utf8')
  assert.ok(
    written.includes(accessPage(lines, made.cast.everybody, whys)),
    'docs/access.md is stale, or access has changed',
  )
})

test('no page shows a secret word of a case or of the private board to anybody but those who may see it', () => {
  const { cases, body } = made.cast
  const may: Record<string, string[]> = {
    [cases.nuisance.secret]: ['councilCaseworker', 'policeCaseworker', 'panelGuest'],
    [cases.limited.secret]: [],
    [cases.police.secret]: ['policeCaseworker'],
    [cases.housing.secret]: ['outsider'],
    [body.name]: ['clerk', 'monitoringOfficer', 'councillor'],
  }
  assert.deepEqual(
    sightings.filter(({ secret, who, at }) => !(may[secret] ?? []).includes(who) && !reviewed(at, who, secret)),
    [],
  )
  assert.ok(
    sightings.some(({ secret }) => secret === body.name),
    'those who may, see it',
  )
})

/** The data protection officer reviews the rows of the council's cases that somebody's request is about. */
const reviewed = (at: string, who: string, secret: string) =>
  who === 'dataProtectionOfficer' &&
  at.includes(`/requests/${made.request.slug}/review`) &&
  secret === made.cast.cases.nuisance.secret

test('who may not see a page cannot send its form either', async () => {
  // Sending these empty does what they are for: it ends the session with which the next is asked.
  const ends = new Set(['/sign-out', '/account'])
  const posts = new Set(everyPage().flatMap(page => (page.post && !ends.has(page.path) ? [page.path] : [])))
  let tried = 0
  for (const { path, at, outcomes } of lines) {
    if (!posts.has(path)) continue
    for (const [n, outcome] of outcomes.entries()) {
      const who = made.cast.everybody[n]
      if (outcome === 'yes' || outcome === 'on' || !who) continue
      const { status, to } = await made.send(who, at, {})
      tried++
      if (outcome === 'no') assert.equal(status, 404, `${who.key} ${at}`)
      else assert.match(to, /^\/sign-in/, `${who.key} ${at}`)
    }
  }
  assert.ok(tried > 300, `only ${tried} forms`)
})
