/** When a panel meets and how it stands, in words. */
import { fullDate, timeOfDay } from '../../lib/index.ts'
import { tag } from '../../web/index.ts'
import type { Panel } from './store.ts'

/** 'Wednesday 9 December 2026, 10am' */
export const fullMoment = (at: Temporal.Instant): string => `${fullDate(at)}, ${timeOfDay(at)}`

const colours = {
  Closed: 'govuk-tag--grey',
  Cancelled: 'govuk-tag--grey',
  'Recorded afterwards': 'govuk-tag--grey',
  'Not held': 'govuk-tag--yellow',
  Open: 'govuk-tag--green',
  'Not opened yet': 'govuk-tag--blue',
}

export function panelState(panel: Panel): keyof typeof colours {
  const { openedAt, closedAt, cancelledAt, recordedAt, lapsed, notHeld } = panel
  if (recordedAt !== null) return 'Recorded afterwards'
  if (cancelledAt !== null) return 'Cancelled'
  if (closedAt !== null || lapsed) return 'Closed'
  if (notHeld) return 'Not held'
  return openedAt !== null ? 'Open' : 'Not opened yet'
}

export const stateTag = (panel: Panel) => tag({ text: panelState(panel), classes: colours[panelState(panel)] })
