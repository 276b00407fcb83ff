/** A copy of a meeting's papers as the desk has them now, for who runs the program. Nothing is stored or published. */
import type { Database } from '../../db/index.ts'
import { today } from '../../lib/index.ts'
import type { Gap, Replaced } from '../../print/index.ts'
import { fullPaper, publicPaper } from './compose/paper.ts'
import { gather, type PackProfile } from './gather.ts'
import { press } from './press.ts'
import { publicOf } from './public.ts'
import { setCopy } from './set-pack.ts'

export type PackForFile = { fileName: string; bytes: Uint8Array; pages: number; gaps: Gap[]; replaced: Replaced[] }

/** Undefined where there is no such meeting, or nothing on its agenda. Throws PackFault. */
export async function setForFile(
  db: Database,
  slug: string,
  { profile, now, full }: { profile: PackProfile; now: Temporal.Instant; full: boolean },
): Promise<PackForFile | undefined> {
  const content = await db.asSystem('publish', tx => gather(tx, slug, profile))
  if (!content || content.items.length === 0) return undefined
  const about = { committee: profile.committee, on: today(now).toString() }
  const open = publicPaper(publicOf(content), about)
  const paper = full ? (fullPaper(content, about) ?? open) : open
  try {
    const { made } = await setCopy(press, paper, db.files)
    return {
      fileName: paper.fileName,
      bytes: made.bytes,
      pages: made.pages ?? 0,
      gaps: made.gaps,
      replaced: made.replaced,
    }
  } finally {
    press.close()
  }
}
