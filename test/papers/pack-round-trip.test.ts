/** What we print we read again: the front sheet, the members, the agenda with the pages of our own PDF, and the reports. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { loadProfile } from '../../src/authority/index.ts'
import { publicPaper } from '../../src/meetings/pack/compose/paper.ts'
import { publicOf } from '../../src/meetings/pack/public.ts'
import { setCopy } from '../../src/meetings/pack/set-pack.ts'
import { hasTypst, openPress } from '../../src/print/index.ts'
import { closeReaders, parse, readSource } from '../../src/records/index.ts'
import { packFiles } from './pack-files.ts'
import { packContent } from './pack-content.ts'
import { expected, partsRead } from './pack-expected.ts'

const skip = hasTypst() ? false : 'there is no typesetter for this platform'
const press = openPress()
after(() => {
  press.close()
  closeReaders()
})
const profile = loadProfile('demonstration')
assert.ok(!('faults' in profile))
const about = { committee: profile.committee, on: '2027-02-16' }

test('A pack is read back as what it was made of', { skip, timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(packContent, async content => {
      const open = publicOf(content)
      const { made } = await setCopy(press, publicPaper(open, about), packFiles)
      const { reading } = parse(await readSource(made.bytes, 'pack.pdf'))
      const wanted = expected(open, made.ranges)
      assert.deepEqual(partsRead(reading, wanted), wanted)
      assert.equal(reading.coverage, 1)
    }),
    { numRuns: Number(process.env['ROUNDS'] ?? 25), seed: Number(process.env['SEED'] ?? 4) },
  )
})
