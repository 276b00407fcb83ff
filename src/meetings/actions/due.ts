/** Open actions with a day: due from whoever is to report on them, else from the clerks. */
import { clockInstant } from '../clocks/clock.ts'
import type { DueSource } from '../due/due.ts'
import { openActions } from './store.ts'

export const actionsDue: DueSource = async tx =>
  (await openActions(tx)).flatMap(one =>
    one.due === null
      ? []
      : [
          {
            key: `action-${one.id}-${one.due}`,
            accountId: one.accountId,
            what: `Action: ${one.text.length > 120 ? `${one.text.slice(0, 120)}…` : one.text}`,
            // Of a private body, perhaps: not for e-mail.
            inLetters: 'An action that you are to report on',
            href: `/committee/actions/${one.id}`,
            at: clockInstant(one.due),
            says: `The ${one.bodyName} asked for it by then`,
          },
        ],
  )
