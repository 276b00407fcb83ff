/** What minutes say in words, on the page and on paper. Pure. */
import { list, longDate } from '../../../lib/index.ts'
import { type Engine, typeName } from '../../type/engine.ts'
import { attendances, attendedName } from '../attendance/by-agency.ts'
import { decisionWords } from '../hearing/decision.view.ts'
import { addedLate } from '../agenda/order.ts'
import { panelState } from '../state.view.ts'
import type { Minuted } from './minutes.ts'

/** 'Present' with 'A (Police) and B (Housing)', in the order in which minutes say it. */
export const whoCame = ({ members }: Pick<Minuted, 'members'>): [string, string][] =>
  [...attendances.map(one => one.key), null].flatMap(key => {
    const all = members.filter(one => one.attended === key)
    const words = all.map(one => `${one.name} (${one.agency}${one.capacity === 'member' ? '' : `, ${one.capacity}`})`)
    return all.length === 0 ? [] : [[attendedName(key), list(words)] as [string, string]]
  })

/** 'Problem-solving, Safety Team. New referral. Added late.' */
export const aboutCase = (engine: Engine, panel: Minuted['panel'], { entry }: Minuted['cases'][number]): string =>
  [
    `${typeName(engine, entry.kind)}, ${entry.agency}`,
    entry.why,
    addedLate({ putAt: entry.putAt, due: panel.due }) ? `Added late, on ${longDate(entry.putAt)}` : '',
  ]
    .filter(words => words !== '')
    .join('. ')

/** The first line of what decided it: 'Accepted by the group'; else that it was not reached, or told to its agency. */
export function outcomeOf({ entry, written }: Minuted['cases'][number]): string {
  const act = entry.decision?.startsWith('panel-') ? undefined : written.findLast(one => one.kind === entry.decision)
  return act?.says.split('\n')[0] ?? decisionWords(entry.decision) ?? 'Nothing decided yet'
}

/** So that nobody takes what they do not see for what was not there. */
export const whatIsMissing = ({ panel }: Pick<Minuted, 'panel'>): string =>
  panel.recordedAt !== null
    ? `Recorded by ${panel.recordedBy ?? 'somebody'} on ${longDate(panel.recordedAt)}, after the meeting. Made of the cases of your own agency.`
    : panelState(panel) === 'Open'
      ? 'Made while the panel is open, of the cases that you see now. Once it has closed, you see those of your own agency.'
      : 'Made of the cases of your own agency. Those of other agencies were shown while the panel was open, and are in the minutes that each of them makes of its own.'
