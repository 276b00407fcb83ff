/** Notes in the log of a sitting what happened, and shows the public what is theirs to see, in one transaction. */
import { createHash } from 'node:crypto'
import type { Committee } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { isRefusal, london, type Refusal } from '../../lib/index.ts'
import { setLeft } from '../declarations/store.ts'
import type { Happened, Happening } from './happening.ts'
import { publicSitting } from './public-sitting.ts'
import { refusalOf } from './replay.ts'
import { minutesOpen, past } from './rules.ts'
import type { Sitting } from './sitting.ts'
import { houseAt, readSitting } from './sitting-at.ts'
import { sittingOf } from './sitting-of.ts'
import { add, dropShown, isNoted, lock, putShown, tellAgenda, tellMeeting } from './store.ts'

type Meeting = { readonly id: number; readonly date: string }
type Given = {
  /** In order; all of them or none. */
  readonly happened: readonly Happened[]
  readonly at: Temporal.Instant
  /** Of the form: what was sent twice is noted once. What was changed before it was sent again is something else. */
  readonly token: string
  readonly now: Temporal.Instant
}

export async function noteHappening(
  tx: Tx,
  committee: Committee,
  meeting: Meeting,
  { happened, at, token, now }: Given,
): Promise<Refusal | null> {
  await lock(tx, meeting.id)
  const mark = createHash('sha256')
    .update(JSON.stringify([token, happened]))
    .digest('base64url')
  if (await isNoted(tx, meeting.id, `${mark}-0`)) return null
  const house = await houseAt(tx, meeting, committee)
  const early = minutesOpen.refuses({ minutes: house.minutes }) ?? past.refuses({ at, now })
  if (early) return early
  const { log, members, items } = await readSitting(tx, meeting.id)
  const longer = [...log]
  for (const is of happened) {
    const n = longer.length + 1
    const next = { ...is, n, at, notedAt: now, undoes: is.undoes ?? null, by: '' } as Happening
    const refusal = refusalOf(longer, next, members, items, house)
    if (isRefusal(refusal)) return refusal
    longer.push(next)
  }
  for (const [i, is] of happened.entries())
    await add(tx, meeting.id, { n: log.length + i + 1, at, notedAt: now, token: `${mark}-${i}`, is })
  const sitting = sittingOf(longer, members, items)
  await tell(tx, meeting.id, longer, sitting)
  const shown = publicSitting(sitting, now)
  await (shown ? putShown(tx, meeting.id, sitting.n, shown) : dropShown(tx, meeting.id))
  return null
}

const hour = (at: Temporal.Instant) => at.toZonedDateTimeISO(london).toPlainTime().toString({ smallestUnit: 'minute' })

/** What the calendar, the agenda and the declarations say too follows the log, undone entries with it. */
async function tell(tx: Tx, meetingId: number, log: readonly Happening[], sitting: Sitting): Promise<void> {
  if (log.some(({ kind }) => kind === 'closed'))
    await tellMeeting(tx, meetingId, sitting.closedAt && hour(sitting.closedAt))
  for (const item of sitting.items) {
    const about = log.filter(one => 'business' in one.data && one.data.business === item.businessId)
    if (about.some(({ kind }) => kind === 'deferred' || kind === 'withdrawn')) {
      const off = item.state === 'deferred' || item.state === 'withdrawn'
      await tellAgenda(tx, item.businessId, off ? item.state : 'planned', off ? item.reason : '')
    }
    for (const one of about) {
      if (one.kind !== 'stepped out') continue
      const { person } = one.data
      const last = item.absences.findLast(({ personId }) => personId === person)
      await setLeft(
        tx,
        { businessId: item.businessId, personId: person },
        { leftAt: last ? hour(last.leftAt) : null, returnedAt: last?.returnedAt ? hour(last.returnedAt) : null },
      )
    }
  }
}
