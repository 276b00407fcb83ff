/** What may be decided of a case at a panel, and by whom. */
import type { Tx } from '../../../db/index.ts'
import { type Refusal, today as londonDay } from '../../../lib/index.ts'
import { actsOf } from '../../act/every-case.ts'
import { isOffered } from '../../act/work-out.ts'
import { insertEvent } from '../../case/event.store.ts'
import { type Received, received } from '../../case/store.ts'
import { noteFields } from '../../fields.ts'
import type { Act, Context } from '../../type/act.ts'
import { type Engine, typeOf } from '../../type/engine.ts'
import { agenciesPresent } from '../attendance/by-agency.ts'
import { panelLimit } from '../kind.ts'
import { panelIsOpen } from '../rules.ts'
import { panelQuorum } from '../attendance/rules.ts'
import { panelState } from '../state.view.ts'
import { type AtPanel, writesFor } from './at-panel.ts'

/** The kinds of events that a panel writes in words. */
export const inWords = {
  /** What was said, which decides nothing. */
  note: 'panel-note',
  /** A decision of another agency's case, which that agency takes up. */
  said: 'panel-said',
  /** A decision of a case by the agency that owns it, where its type has no act for it. */
  decided: 'panel-decided',
  /** What the owning agency did about what the panel said. */
  takenUp: 'panel-taken-up',
} as const

/** The panel spoke of the case of another agency, which has still to do something about it. */
export const toTakeUp = ({ entry }: Pick<AtPanel, 'entry'>): boolean => entry.own && entry.decision === inWords.said

/** The panel is open, and the reader sits at it; or it was held before and is being recorded, each agency its own cases. */
export const speaksHere = ({ panel, found }: Pick<AtPanel, 'panel' | 'found'>): boolean =>
  panel.recordedAt === null ? panel.sits && panelState(panel) === 'Open' : panel.recording && found.own

/** The day of what is decided: today, or that of a meeting which is recorded afterwards. */
export const dayOfDeciding = ({ panel }: Pick<AtPanel, 'panel'>, today: Temporal.PlainDate): Temporal.PlainDate =>
  panel.recordedAt === null ? today : londonDay(panel.due)

/** Why nothing can be decided now: the panel is not open, or too few agencies are there. What it said can be taken up afterwards. */
export function decisionFault(at: AtPanel, engine: Engine, today: Temporal.PlainDate): Refusal | null {
  if (toTakeUp(at)) return null
  const agencies = agenciesPresent(at.members)
  return (
    panelIsOpen.refuses({ open: speaksHere(at) }) ??
    panelQuorum.refuses({ agencies }, panelLimit(engine, at.panel.key, 'quorum', today))
  )
}

/** The acts of its type that this kind of panel decides, as the case stands: for the agency that owns it. */
export function actsAtPanel(engine: Engine, { panel, found }: AtPanel, context: Context): readonly Act[] {
  const type = typeOf(engine, found.kind)
  if (!type || !found.own || panel.key === null) return []
  return actsOf(type).filter(one => one.panel === panel.key && isOffered(one, context))
}

/** The kinds of fields that can be written at the panel, what is to be done first. */
export const fieldsToWrite = (receives: readonly Received[]): Received[] => {
  const known = new Map(receives.map(one => [one.field, one]))
  return ['plan', ...noteFields.filter(one => one !== 'plan')].flatMap(field => known.get(field) ?? [])
}

export type Said = { readonly what: keyof typeof inWords; readonly field: string; readonly says: string }

/** In a transaction that reads the case. */
export async function sayAtPanel(
  tx: Tx,
  engine: Engine,
  at: AtPanel,
  { what, field, says }: Said,
  { accountId, today }: { readonly accountId: number; readonly today: Temporal.PlainDate },
): Promise<Refusal | 'wrong field' | null> {
  const open = panelIsOpen.refuses({ open: speaksHere(at) })
  const fault =
    what === 'note'
      ? open
      : what === 'takenUp'
        ? panelIsOpen.refuses({ open: toTakeUp(at) })
        : decisionFault(at, engine, today)
  if (fault) return fault
  if (!fieldsToWrite(await received(tx, at.found.id)).some(one => one.field === field)) return 'wrong field'
  const by = { accountId, agencyId: writesFor(at, accountId) }
  const day = dayOfDeciding(at, today).toString()
  await insertEvent(tx, { caseId: at.found.id, field, kind: inWords[what], says, day, panelId: at.panel.id }, by)
  return null
}
