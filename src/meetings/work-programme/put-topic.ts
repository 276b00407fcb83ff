/** Puts a topic on a body's work programme, changes it, carries it on to another meeting, or ends it. */
import type { Tx } from '../../db/index.ts'
import { changedSince, type Refusal, refuse, today } from '../../lib/index.ts'
import { droppedWithReason, plannedAhead } from './rules.ts'
import {
  type DeskTopic,
  endTopic,
  insertTopic,
  meetingsToPlan,
  moveTopic,
  type TopicFacts,
  updateTopic,
} from './store.ts'

/** What an older state is refused with. */
export const topicChanged = 'topic-changed'
const stale = (): Refusal =>
  refuse(topicChanged, changedSince('this topic', 'What they saved stands beside what you typed'))

type Change = { revision: number; now: Temporal.Instant }

/** The municipal year of a topic is that of the meeting for which it is planned; `year` where it is planned for none. */
export async function addTopic(
  tx: Tx,
  bodyId: number,
  facts: TopicFacts,
  { year, now }: { year: number; now: Temporal.Instant },
): Promise<number | Refusal> {
  const planned = await plan(tx, bodyId, facts.meetingId, now)
  if ('refused' in planned) return planned
  return (await insertTopic(tx, bodyId, planned.year ?? year, facts, now)).id
}

async function plan(
  tx: Tx,
  bodyId: number,
  meetingId: number | null,
  now: Temporal.Instant,
): Promise<{ year: number | null } | Refusal> {
  if (meetingId === null) return { year: null }
  const meeting = (await meetingsToPlan(tx, bodyId)).find(one => one.id === meetingId)
  const none = { date: '', status: 'cancelled' }
  return (
    plannedAhead.refuses({ meeting: meeting ?? none, today: today(now).toString() }) ?? { year: meeting?.year ?? null }
  )
}

export async function changeTopic(
  tx: Tx,
  topic: DeskTopic,
  facts: TopicFacts,
  { revision, now }: Change,
): Promise<Refusal | null> {
  // A topic may stay with the past meeting at which it was reached.
  const planned: { year: number | null } | Refusal =
    facts.meetingId === topic.meetingId ? { year: topic.year } : await plan(tx, topic.bodyId, facts.meetingId, now)
  if ('refused' in planned) return planned
  const year = planned.year ?? topic.year
  return (await updateTopic(tx, { id: topic.id, revision, now }, { ...facts, year })) ? null : stale()
}

/** To a meeting that is to come; with null it waits in its year until there is one. */
export async function carryTopic(
  tx: Tx,
  topic: DeskTopic,
  meetingId: number | null,
  { revision, now }: Change,
): Promise<Refusal | null> {
  const planned = await plan(tx, topic.bodyId, meetingId, now)
  if ('refused' in planned) return planned
  const to = { meetingId, year: planned.year ?? topic.year }
  return (await moveTopic(tx, { id: topic.id, revision, now }, to)) ? null : stale()
}

export async function settleTopic(
  tx: Tx,
  topic: DeskTopic,
  end: { state: 'reached' | 'dropped'; reason: string },
  { revision, now }: Change,
): Promise<Refusal | null> {
  const refused = end.state === 'dropped' ? droppedWithReason.refuses(end) : null
  if (refused) return refused
  return (await endTopic(tx, { id: topic.id, revision, now }, end.state, end.reason)) ? null : stale()
}
