/** wardmote pack: the papers of a meeting as PDF, as the clerk's desk has them now. Publishes nothing. */
import { writeFile } from 'node:fs/promises'
import { note } from '../access/index.ts'
import { count, now } from '../lib/index.ts'
import { PackFault, setForFile } from '../meetings/index.ts'
import { hasTypst } from '../print/index.ts'
import { args, out, refused, say, WrongCall } from './command.ts'
import { withRecord } from './open.ts'

export async function run(given: string[]): Promise<number> {
  const { values, positionals } = args(given, { out: { type: 'string' }, full: { type: 'boolean', default: false } })
  const [slug, ...more] = positionals
  if (slug === undefined || more.length > 0)
    throw new WrongCall('Name one meeting by its address: pack safer-board-2027-03-09.')
  if (!hasTypst()) return refused('There is no typesetter for this platform')
  return withRecord({ role: 'tool' }, async (db, profile) => {
    // Noted and committed before anything of it is written.
    if (values.full) await db.asSystem('publish', tx => note(tx, 'read full pack', 'meeting', [], slug))
    try {
      const made = await setForFile(db, slug, { profile, now: now(), full: values.full })
      if (!made) return refused(`There is no meeting with an agenda at ${slug}`)
      const file = values.out ?? made.fileName
      await writeFile(file, made.bytes, { mode: values.full ? 0o600 : 0o644 })
      out(`${file}: ${count(made.pages, 'page')}`)
      for (const gap of made.gaps) say(`Pages ${gap.from} to ${gap.to}: ${gap.says}`)
      for (const one of made.replaced) say(`“${one.character}” under “${one.under}” is printed as ${one.by}`)
      return 0
    } catch (error) {
      if (error instanceof PackFault) return refused(error.message)
      throw error
    }
  })
}
