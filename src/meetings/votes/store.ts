/** SQL for votes in the record: what was put, the counts, and each member's way where the vote was recorded. */
import { sql } from 'kysely'
import { one, rows, type Tx } from '../../db/index.ts'

export type Way = 'for' | 'against' | 'abstained'

type Counted = {
  /** What was put to the vote; public words. */
  motion: string
  /** 'casting': even, and decided by the second vote of who presided; the counts are those before it. */
  kind: 'show' | 'recorded' | 'casting'
  inFavour: number
  against: number
  abstained: number
  outcome: 'carried' | 'lost'
}
/** By the name as the minutes print it. */
export type BallotFacts = { name: string; way: Way }
export type VoteFacts = Counted & { ballots: BallotFacts[] }
export async function insertVote(
  tx: Tx,
  at: { meetingId: number; minuteId: number | null; position: number },
  v: Counted,
  ballots: { personId: number; printed: string; way: Way }[],
): Promise<number> {
  const { id } = await one(
    sql<{
      id: number
    }>`insert into meetings.vote (meeting_id, minute_id, position, motion, kind, in_favour, against, abstained, outcome)
      values (${at.meetingId}, ${at.minuteId}, ${at.position}, ${v.motion}, ${v.kind}, ${v.inFavour}, ${v.against}, ${v.abstained},
        ${v.outcome}) returning id`,
    tx,
  )
  if (ballots.length > 0)
    await rows(
      sql`insert into meetings.ballot (vote_id, position, person_id, printed, way)
        select ${id}, position - 1, (b->>'personId')::int, b->>'printed', b->>'way'
        from jsonb_array_elements(${JSON.stringify(ballots)}::jsonb) with ordinality as t(b, position)`,
      tx,
    )
  return id
}
