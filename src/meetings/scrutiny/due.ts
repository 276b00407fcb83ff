/** Answers that boards wait for, and answers that they owe. */
import { clockInstant } from '../clocks/clock.ts'
import type { DueSource } from '../due/due.ts'
import { kindOf } from './kinds.ts'
import { matters } from './store.ts'

export const mattersDue: DueSource = async tx =>
  (await matters(tx, { state: 'open' })).flatMap(one =>
    one.due === null || one.kind === 'call-in'
      ? []
      : [
          {
            key: `matter-${one.id}`,
            accountId: null,
            what: `${kindOf(one.kind).name}: ${one.title}`,
            inLetters: `${kindOf(one.kind).name}: an answer`,
            href: `/committee/scrutiny/${one.slug}`,
            at: clockInstant(one.due),
            says: one.dueSays || 'The day that was asked for',
          },
        ],
  )
