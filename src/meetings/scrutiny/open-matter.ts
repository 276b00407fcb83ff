/** Records a formal act of scrutiny, with the clock that begins with it. */
import type { Committee } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { isRefusal, randomSlug, type Refusal } from '../../lib/index.ts'
import { clockInstant } from '../clocks/clock.ts'
import { matterClock } from './clock.ts'
import type { MatterKind } from './kinds.ts'
import { callByCouncillor, callInInTime, enoughSignatories, notExcluded } from './rules.ts'
import { insertMatter } from './store.ts'

export type MatterFacts = {
  bodyId: number
  kind: MatterKind
  title: string
  words: string
  other: string
  executive: boolean
  ward: string
  personId: number | null
  began: string
  /** The day that whoever consults or refers has set, where no clock runs. */
  due: string | null
  meetingId: number | null
  minuteRef: string
  signatories: number[]
  /** It is about an application, has an appeal of its own, or is vexatious. */
  excluded: boolean
}

export async function openMatter(
  tx: Tx,
  facts: MatterFacts,
  { committee, by, now }: { committee: Committee; by: number; now: Temporal.Instant },
): Promise<{ slug: string } | Refusal> {
  const clock = matterClock(facts, committee)
  const refused =
    facts.kind === 'call-in'
      ? (enoughSignatories.refuses({ signatories: facts.signatories.length }, committee.callIn.value) ??
        callInInTime.refuses({ now, until: clockInstant(clock?.at ?? facts.began) }, committee.callIn.value))
      : facts.kind === 'call for action'
        ? (callByCouncillor.refuses(facts) ?? notExcluded.refuses(facts))
        : null
  if (isRefusal(refused)) return refused
  const slug = randomSlug()
  await insertMatter(tx, {
    ...facts,
    slug,
    ward: facts.ward || null,
    minuteRef: facts.minuteRef || null,
    due: clock === null ? facts.due : clock.at.slice(0, 10),
    dueSays: clock === null ? '' : `${clock.says} (${clock.source})`,
    madeBy: by,
  })
  return { slug }
}
