/** What reports, packs and minutes ask the proof-reader, which is a later module: app.ts passes it in. */
import type { Tx } from '../db/index.ts'
import type { Html } from '../web/index.ts'
import type { DraftForPack } from './drafts/for-pack.ts'
import type { MinutesDraft } from './minutes/draft-of-minutes.ts'
import type { PackContent } from './pack/content.ts'

/** How many errors nobody has mended or accepted, and what whoever publishes the papers should see. */
export type Gate = { open: number; shown: Html }

export type Proofreader = {
  /**
   * What it finds in one section, to stand beside its words. `body` and `date`: of the meeting that the report is for. `saved`: only
   * what is saved can be let stand.
   */
  beside(
    tx: Tx,
    report: DraftForPack,
    place: { body: string; date: string | null; key: string; saved: boolean },
  ): Promise<Html>
  /** Of all the papers of a meeting. */
  gate(tx: Tx, content: PackContent): Promise<Gate>
  /** What it finds in one item of minutes. `href`: where that item is changed. */
  besideMinute(tx: Tx, draft: MinutesDraft, place: { href: string; saved: boolean }): Promise<Html>
  /** Of minutes, before the draft goes out. */
  minutesGate(tx: Tx, draft: MinutesDraft): Promise<Gate>
}
