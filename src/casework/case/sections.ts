/** What stands on the page of a case beside what its kind shows: one section a folder of the engine, in this order. */
import type { Tx } from '../../db/index.ts'
import type { Html } from '../../web/index.ts'
import { alsoInSection } from '../alike/also-in.ts'
import { filesSection } from '../file/files-section.ts'
import { lettersSection } from '../letter/letters-section.ts'
import { followerSection } from '../referral/follower-section.ts'
import type { Context } from '../type/act.ts'
import type { Engine } from '../type/engine.ts'
import type { CaseRow } from './store.ts'

/** Reads and shows; nothing for false. Runs in the transaction that reads the case. */
export type Section = (tx: Tx, engine: Engine, found: CaseRow, context: Context) => Promise<Html | false>

const sections: readonly Section[] = [alsoInSection, followerSection, lettersSection, filesSection]

export async function sectionsOf(...given: Parameters<Section>): Promise<Html[]> {
  const all: Html[] = []
  for (const section of sections) {
    const one = await section(...given)
    if (one !== false) all.push(one)
  }
  return all
}
