import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { meeting } from '../committee-world.ts'
import { canary, canaryWords, makePackScene } from '../pack-scene.ts'
import { has, inPdf, says } from '../pdf-bytes.ts'
import { noiseRow } from '../pictures.ts'
import { rows } from '../../src/db/index.ts'
import { hasTypst } from '../../src/print/index.ts'
import { closeReaders } from '../../src/records/index.ts'
import { publicPaper } from '../../src/meetings/pack/compose/paper.ts'
import type { PublicContent } from '../../src/meetings/pack/content.ts'
import { gather } from '../../src/meetings/pack/gather.ts'
import { publicOf } from '../../src/meetings/pack/public.ts'
import { publishDue } from '../../src/meetings/pack/publish-due.ts'
import { setCopy } from '../../src/meetings/pack/set-pack.ts'

const skip = hasTypst() ? false : 'there is no typesetter for this platform'
const now = Temporal.Instant.from('2027-02-16T09:00:00Z')
const { world, press, profile, proofreader } = await makePackScene()
const about = { committee: profile.committee, on: '2027-02-16' }
if (!skip) {
  const publish = `/committee/meetings/${meeting.slug}/publish`
  const released = await world.post('clerk', publish, { do: 'release', when: 'now' })
  assert.equal(released.status, 303, released.text)
  await publishDue(world.db, { profile, now, press, proofreader })
}
after(async () => {
  press.close()
  closeReaders()
  await world.db.close()
})

/** What of the exempt things is in a PDF: the words, and 'picture'. */
async function leaks(bytes: Uint8Array): Promise<string[]> {
  const found = await inPdf(bytes)
  const words = canaryWords.filter(word => says(found, word))
  return has(found, noiseRow(12, 20)) ? [...words, 'picture'] : words
}
const everything = [...canaryWords, 'picture'].toSorted()
const fileOf = async (audience: string): Promise<Uint8Array> => {
  const [pack] = await world.past(`select sha256 from meetings.pack where audience = '${audience}'`)
  return (await world.db.files.read(String(pack?.['sha256']))) ?? new Uint8Array()
}

test('The public copy has nothing of what is exempt in it, however its bytes are read', { skip }, async () => {
  assert.deepEqual(await leaks(await fileOf('public')), [])
})

test('The full copy has all of it', { skip }, async () => {
  assert.deepEqual((await leaks(await fileOf('full'))).toSorted(), everything)
})

test('This test finds a leak: a public copy made of what was not made public', { skip }, async () => {
  const content = await world.as('clerk', tx => gather(tx, meeting.slug, profile))
  assert.ok(content)
  const planted = { ...content, audience: 'public' } as PublicContent
  const open = { ...planted, items: planted.items.map(item => ({ ...item, part: 'I' as const })) }
  const { made } = await setCopy(press, publicPaper(open, about), world.db.files)
  const found = await leaks(made.bytes)
  for (const one of [
    canary.item,
    canary.report,
    canary.section,
    canary.alt,
    canary.appendix,
    canary.inside,
    canary.number,
    'picture',
  ])
    assert.ok(found.includes(one), one)
  assert.ok(JSON.stringify(publicOf(content)).includes('Street lighting'))
  assert.deepEqual(
    canaryWords.filter(word => JSON.stringify(publicOf(content)).includes(word)),
    [],
  )
})

test(
  'No page, feed, search, calendar or table of the public has any of it, also after a clerk has looked',
  { skip },
  async () => {
    const reports = await column('select slug from meetings.report')
    const at = `/meetings/${meeting.slug}`
    const addresses = [
      '/',
      '/meetings',
      '/calendar.ics',
      '/decisions',
      '/actions',
      '/questions',
      '/data',
      '/feeds/meetings.atom',
      '/feeds/decisions.atom',
      '/feeds/safer-communities-scrutiny-board.atom',
      '/bodies/safer-communities-scrutiny-board',
      at,
      `${at}/pack`,
      `${at}/packs`,
      `${at}/live`,
      `${at}/ask`,
      `${at}/calendar.ics`,
      ...reports.map(slug => `/reports/${slug}`),
      ...canaryWords.map(word => `/search?q=${encodeURIComponent(word)}`),
    ]
    for (const who of [null, 'clerk', null] as const)
      for (const address of addresses) {
        const { text } = await world.get(who, address)
        if (who === 'clerk') continue
        const asked = new URL(address, 'http://x').searchParams.get('q')
        for (const word of canaryWords) if (word !== asked) assert.ok(!text.includes(word), `${word} is at ${address}`)
        if (asked !== null) assert.match(text, /[Nn]othing|No results|no results|did not find/, address)
      }
    const readable = await column(
      `select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')
       and has_any_column_privilege('public_web', format('%I.%I', schemaname, tablename)::regclass, 'select')`,
    )
    assert.ok(readable.includes('meetings.pack') && readable.some(table => table.startsWith('search.')))
    for (const table of readable) {
      const columns = await column(
        `select quote_ident(attname) from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped
         and has_column_privilege('public_web', attrelid, attnum, 'select')`,
      )
      const seen = await world.db.asPublic(tx =>
        rows(
          sql<{ words: string }>`select row(${sql.raw(columns.join(', '))})::text as words from ${sql.raw(table)}`,
          tx,
        ),
      )
      const text = seen.map(row => row.words).join('\n')
      for (const word of canaryWords) assert.ok(!text.includes(word), `${word} is in ${table}`)
    }
  },
)

test('A picture of the public copy is shown, an exempt one is not there', { skip }, async () => {
  const [open, exempt] = await column("select sha256 from meetings.attachment where kind = 'picture' order by id")
  const shown = await world.get(null, `/pictures/${open}`)
  assert.deepEqual([shown.status, shown.headers.get('content-type')], [200, 'image/png'])
  for (const who of [null, 'clerk', 'chair'] as const)
    assert.equal((await world.get(who, `/pictures/${exempt}`)).status, 404)
})

async function column(text: string): Promise<string[]> {
  return (await world.past(text)).map(row => String(Object.values(row)[0]))
}
