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
export type Vote = Counted & {
  id: number
  minuteId: number | null
  position: number
  ballots: { slug: string; name: string; printed: string; way: Way }[]
}

/** In the order in which they were taken. */
export const votesAt = (tx: Tx, meetingId: number) =>
  rows(
    sql<Vote>`select v.id, v.minute_id as "minuteId", v.position, v.motion, v.kind, v.in_favour as "inFavour", v.against, v.abstained,
        v.outcome,
        coalesce((select jsonb_agg(jsonb_build_object('slug', now.slug, 'name', now.name, 'printed', b.printed, 'way', b.way)
                                   order by b.position)
                    from meetings.ballot b join people.person p on p.id = b.person_id join people.person now on now.id = p.same_as
                   where b.vote_id = v.id), '[]') as ballots
      from meetings.vote v where v.meeting_id = ${meetingId} order by v.position`,
    tx,
  )

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
