/** What somebody does in a case of the demonstration at one go, and to which of the next meetings it goes. */
import {
  addEvent,
  type aroundCase,
  type Bringing,
  bringActs,
  casesById,
  type CaseType,
  type Context,
  contextOf,
  handOver,
  nameForCase,
  publishCase,
  putCase,
} from '../../casework/index.ts'
import type { Tx } from '../../db/index.ts'
import { answersOf, type Known } from './answers.ts'
import type { Meetings } from './load-group.ts'
import { bringLetter } from './load-letter.ts'
import type { Stage } from './load-stage.ts'
import { from, must } from './load-staff.ts'
import type { Step } from './seed.ts'
import { actOf, type Told } from './telling.ts'

export type Turn = { readonly by: string; readonly steps: Told['steps'][number][] }
export type Telling = {
  readonly stage: Stage
  readonly meetings: Meetings
  readonly type: CaseType
  readonly known: Known
  /** The agency that owns the case. */
  readonly owner: number
}

/** Steps of one person after the other. The worker opens the case, and has the first turn. */
export function turnsOf({ steps }: Told, worker: string): [Turn, ...Turn[]] {
  const turns: [Turn, ...Turn[]] = [{ by: worker, steps: [] }]
  for (const one of steps) {
    const last = turns.at(-1)
    if (last?.by === one.by) last.steps.push(one)
    else turns.push({ by: one.by, steps: [one] })
  }
  return turns
}

function bringing(
  { meetings, type, known }: Telling,
  step: Extract<Step, { act: string }>,
  on: Temporal.PlainDate,
): Bringing {
  const act = actOf(type, step.act)
  const id = 'meeting' in step.when ? meetings.past.get(step.when.meeting) : undefined
  return {
    act,
    on: on.toString(),
    given: context => answersOf(act, step.given ?? {}, context, known),
    ...(act.panel !== undefined && id !== undefined && { meeting: { id, key: act.panel } }),
  }
}

export type Around = Awaited<ReturnType<typeof aroundCase>>
type Found = Awaited<ReturnType<typeof casesById>>[number]
type Author = { readonly accountId: number; readonly agencyId: number }

/** What is no act of the case itself. */
async function other(telling: Telling, tx: Tx, found: Found, { step, on, by }: Turn['steps'][number], author: Author) {
  const { stage } = telling
  const day = on.toString()
  if ('note' in step)
    await addEvent(tx, { caseId: found.id, field: step.field, kind: 'note', says: step.note, day }, author)
  if ('letter' in step)
    await bringLetter(tx, { engine: stage.engine, found, step, on, officer: stage.nameOf(by) }, author)
  if ('publish' in step && !(await publishCase(tx, stage.engine, found, on)))
    throw new Error(`The demonstration publishes a ${found.kind} of which there is nothing to publish.`)
  if ('shareWith' in step) {
    const who = { accountId: from(stage.cast.people, step.shareWith), agencyId: stage.agencyOf(step.shareWith) }
    const agreementId = stage.agreementFor(found.purpose)
    const fault = await nameForCase(tx, found, { kind: 'shared', ...who, agreementId, until: null, why: step.why })
    if (fault) must(fault)
  }
  if ('handTo' in step) {
    const context = await contextOf(tx, stage.engine, found, on)
    const to = { agencyId: from(stage.cast.agencies, step.handTo), why: step.why, told: true, without: '', on: day }
    const fault = await handOver(tx, found, { type: telling.type, context, ...to }, author)
    if (fault) must(fault)
  }
}

/** In a transaction that reads the case. `around`: what the agency's cases can name. Gives how it stands afterwards. */
export async function take(
  telling: Telling,
  tx: Tx,
  id: number,
  { by, steps }: Turn,
  around?: Around,
): Promise<Context> {
  const { stage, type, owner } = telling
  const agencyId = stage.agencyOf(by)
  const which = { id, kind: type.key, agencyId: owner, own: agencyId === owner }
  const author = { accountId: from(stage.cast.people, by), agencyId }
  const acts: Bringing[] = []
  const bring = async () => must(await bringActs(tx, stage.engine, which, acts.splice(0), author, around))
  for (const one of steps) {
    const { step, on } = one
    if ('act' in step) acts.push(bringing(telling, step, on))
    else {
      if (acts.length > 0) await bring()
      const [found] = await casesById(tx, [id])
      if (!found) throw new Error(`${by} does not see a case of the demonstration.`)
      await other(telling, tx, found, one, author)
    }
  }
  return bring()
}

/** To the next meetings: those of the group at which it is due, and those at which somebody wants it heard. */
export async function put(
  { meetings, type }: Telling,
  tx: Tx,
  { caseId, context, putTo }: { caseId: number; context: Context; putTo: string | undefined },
): Promise<void> {
  const wanted = putTo === undefined ? undefined : from(meetings.coming, putTo)
  if (wanted !== undefined) {
    const fault = await putCase(tx, wanted, caseId)
    if (fault) must(fault)
  }
  const { stage, closed } = context.stood
  const panel = type.panels?.find(({ key }) => key === meetings.key)
  if (closed !== null || !panel || panel.in?.includes(stage) === false) return
  const why = panel.due(context, meetings.nextDay.toString())
  if (why === null) return
  const fault = await putCase(tx, from(meetings.coming, 'next'), caseId, why)
  if (fault) must(fault)
}
