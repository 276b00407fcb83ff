/** SQL for services: which agency receives what is asked for from outside. Public: it says nothing of any case. */
import { sql } from 'kysely'
import { row, rows, type Tx } from '../../db/index.ts'

export type Service = {
  readonly kind: string
  readonly agencyId: number
  readonly agency: string
  /** 'YYYY-MM-DD': the first day on which it receives. */
  readonly since: string
  /** The single point of contact, as the public reads it. */
  readonly contact: string
}

const service = sql`select s.kind, s.agency_id as "agencyId", g.name as agency, s.since, s.contact
  from casework.service s join access.agency g on g.id = s.agency_id`

export const services = (tx: Tx) => rows(sql<Service>`${service} order by s.kind`, tx)

export const serviceOf = (tx: Tx, kind: string) => row(sql<Service>`${service} where s.kind = ${kind}`, tx)

/** Nothing where neither the agency that has it nor the new one is the actor's to speak for. */
export const putService = (tx: Tx, { kind, agencyId, since, contact }: Omit<Service, 'agency'>) =>
  row(
    sql<{
      kind: string
    }>`insert into casework.service (kind, agency_id, since, contact) values (${kind}, ${agencyId}, ${since}::date, ${contact})
      on conflict (kind) do update set agency_id = excluded.agency_id, since = excluded.since, contact = excluded.contact
      returning kind`,
    tx,
  )

export const dropService = (tx: Tx, kind: string) =>
  row(sql<{ kind: string }>`delete from casework.service where kind = ${kind} returning kind`, tx)

export const isReceiving = (service: Service | undefined, today: string): service is Service =>
  service !== undefined && service.since <= today

/** Who works the cases of an agency today; as the system. */
export const caseworkersOf = async (tx: Tx, agencyId: number, today: string): Promise<number[]> =>
  (
    await rows(
      sql<{ id: number }>`select distinct p.account_id as id from access.post p
        where p.role = 'caseworker' and p.agency_id = ${agencyId} and p.begins <= ${today}::date
          and (p.ends is null or p.ends >= ${today}::date) and p.ended_at is null`,
      tx,
    )
  ).map(({ id }) => id)
