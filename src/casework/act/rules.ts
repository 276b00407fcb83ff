/** Rules that every act of every kind of case keeps. */
import { rule } from '../../lib/index.ts'
import type { Day } from '../type/effect.ts'

const source = 'our own: the record says what happened, in the order in which it could'

export const actOffered = rule<void, { offered: boolean }>({
  id: 'act-offered',
  source,
  says: () => 'The case has moved on since you opened this page: this cannot be done with it as it stands now',
  test: ({ offered }) => offered,
})

export const notInFuture = rule<void, { on: Day; today: Day }>({
  id: 'not-in-future',
  source,
  says: () => 'Enter today or a day in the past: what is still to come goes into a task',
  test: ({ on, today }) => on <= today,
})

export const answerOffered = rule<void, { offered: boolean }>({
  id: 'answer-offered',
  source: 'our own: a case names only people, things and places that it may know',
  says: () => 'Choose from the list',
  test: ({ offered }) => offered,
})

export const byOwner = rule<void, { own: boolean; anybody: boolean }>({
  id: 'by-owner',
  source: 'our own: the agency that owns a case answers for where it stands',
  says: () => 'Only the agency that owns this case does that: write a note for it instead',
  test: ({ own, anybody }) => own || anybody,
})

export const byPanel = rule<void, { needs: string | undefined; at: string | undefined }>({
  id: 'by-panel',
  source: 'our own: what a panel decides is decided at its meeting, and minuted',
  says: () => 'This is decided at a panel: put the case on the agenda of its next meeting',
  test: ({ needs, at }) => needs === undefined || needs === at,
})

export const correctable = rule<void, { moves: boolean }>({
  id: 'correctable',
  source,
  says: () => 'This moved the case, and stands: record what is right as something new',
  test: ({ moves }) => !moves,
})

export const dueAhead = rule<void, { by: string; on: string }>({
  id: 'due-ahead',
  source: 'our own: a task that is late from the beginning reminds nobody',
  says: () => 'Enter today or a day to come',
  test: ({ by, on }) => by >= on,
})
