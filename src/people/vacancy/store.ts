/** SQL for seats that nobody holds. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

export type Vacancy = {
  bodySlug: string
  body: string
  /** Null where nobody has said how many seats it has. */
  seats: number | null
  /** Members of the year that counts on the day, without co-opted ones. */
  members: number
  chaired: boolean
  /** The last day of the latest membership of that year that ended early; null where none did. */
  since: string | null
}

/** Bodies with fewer members than seats, or with members and no chair, on a day ('YYYY-MM-DD'). */
export const vacancies = (tx: Tx, day: string) =>
  rows(
    sql<Vacancy>`
      select * from (
        select b.slug as "bodySlug", b.name as body, b.seats, (count(m.*) filter (where s.now and not m.coopted))::int as members,
          coalesce(bool_or(s.now and m.role ~* '^chair'), false) as chaired, max(m.ends) filter (where m.ends < ${day}) as since
        from people.body b
        left join lateral (select max(o.year) as year from people.membership o
                            where o.body_id = b.id and coalesce(o.begins, '-infinity') <= ${day}) y on true
        left join people.membership m on m.body_id = b.id and m.year = y.year
        left join lateral (select coalesce(m.begins, '-infinity') <= ${day} and coalesce(m.ends, 'infinity') >= ${day} as now) s on true
        group by b.id) v
      where members < coalesce(seats, 0) or (members > 0 and not chaired)
      order by body`,
    tx,
  )
