/** SQL for interests that were declared and are not in the register. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

/** Declared as not registered, and nothing entered by the member since. `date`: of the meeting, from which the 28 days run. */
export const unregistered = (tx: Tx) =>
  rows(
    sql<{ id: number; accountId: number; date: string }>`
      select d.id, h.account_id as "accountId", m.date
        from meetings.declaration d join meetings.meeting m on m.id = d.meeting_id
        join people.person mine on mine.id = d.person_id
        join people.person p on p.same_as = mine.same_as
        join people.holder h on h.person_id = p.id
       where d.kind = 'interest' and not d.registered and d.withdrawn_at is null
         and not exists (select from people.interest i join people.interest_version v on v.interest_id = i.id
                           join people.person q on q.id = i.person_id
                          where q.same_as = mine.same_as and v.made_at >= d.made_at)`,
    tx,
  )
