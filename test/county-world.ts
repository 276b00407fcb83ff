/** A world with four areas that manage people who offend, probation beside them, and an agreement that binds the five. Marks only. */
import type { Effect } from '../src/casework/index.ts'
import { today } from '../src/lib/index.ts'
import { agency, makeWorld, person, type World } from './casework-world.ts'

/** Fixed, Flex and Free of each area: the shape of a published board paper. */
export const areas = [
  { id: agency.police, name: 'Westmarch Police', people: [12, 29, 13] },
  { id: 7, name: 'Aldmere Police', people: [11, 33, 16] },
  { id: 8, name: 'Braywick Police', people: [11, 33, 15] },
  { id: 9, name: 'Colder Vale Police', people: [11, 23, 9] },
] as const
export const probation = 10
const cohorts = ['fixed', 'flex', 'free'] as const

export const dayAgo = (days: number): string => today().subtract({ days }).toString()

export type Marked = { key: string; value?: string; n?: number; from: string; to?: string | null }

const effectsOf = ({ key, value = '', n, from, to }: Marked): Effect[] => {
  const what = { key, value, on: from, ...(n !== undefined && { n }) }
  if (to === from) return [{ do: 'mark', ...what }]
  return [{ do: 'begin', ...what }, ...(to ? [{ do: 'end' as const, key, value, on: to }] : [])]
}

/** A case of an area with its marks, past every act. Gives its number. */
export async function marked(
  world: World,
  agencyId: number,
  marks: readonly Marked[],
  { kind = 'offender-management', purpose = 'offender-management', limited = false } = {},
): Promise<number> {
  const [made] = await world.past(`
    insert into casework."case" (slug, reference, kind, purpose, agency_id, opened, limited)
    select 'om' || lpad(n::text, 14, '0'), 'OM-' || n, '${kind}', '${purpose}', ${agencyId}, '2025-01-01', ${limited}
      from (select coalesce(max(id), 0) + 1 as n from casework."case") x returning id::int as id`)
  const id = Number(made?.['id'])
  if (limited)
    await world.past(
      `insert into casework.named (case_id, account_id, kind, why) values (${id}, ${person.clerk}, 'allowed', 'x')`,
    )
  await world.past(`
    insert into casework.event (case_id, field, kind, says, agency_id, effects) values (${id}, 'plan', 'opened', 'x', ${agencyId}, '${JSON.stringify(marks.flatMap(effectsOf))}');
    insert into casework.mark (case_id, event_id, agency_id, kind, key, value, n, from_day, to_day, lasts)
    select ${id}, (select max(id) from casework.event), ${agencyId}, '${kind}', x.key, coalesce(x.value, ''), x.n, x."from", x."to", x."to" is distinct from x."from"
      from jsonb_to_recordset('${JSON.stringify(marks)}') x(key text, value text, n numeric, "from" date, "to" date)`)
  return id
}

/** One thing of one day. */
export const once = (key: string, from: string, value = '', n?: number): Marked => ({
  key,
  value,
  from,
  to: from,
  ...(n !== undefined && { n }),
})

/** Everybody adopted 40 days ago; 100 hours in each area, of which 60 on Fixed but in the last, where it is 50. */
export async function countyWorld(): Promise<World> {
  const world = await makeWorld()
  await world.past(`
    insert into access.agency (slug, name, kind) values ('aldmere', 'Aldmere Police', 'police'), ('braywick', 'Braywick Police', 'police'),
      ('colder-vale', 'Colder Vale Police', 'police'), ('probation', 'County Probation', 'probation');
    insert into access.post (account_id, role, agency_id) values (${person.second}, 'caseworker', ${probation});
    insert into access.agreement (slug, title, purpose, gateway, starts, review_on) values
      ('offenders', 'Managing people who offend', 'offender-management', 'Crime and Disorder Act 1998, section 115', '2025-01-01', '2030-01-01');
    insert into access.agreement_party (agreement_id, agency_id, signatory, signed_on)
      select 2, id, 'A', '2025-01-01' from access.agency where id in (3, 7, 8, 9, 10);
    insert into access.agreement_field (agreement_id, agency_id, field) select 2, id, 'identity' from access.agency where id in (3, 7, 8, 9, 10)`)
  const from = dayAgo(40)
  for (const [at, { id, people }] of areas.entries())
    for (const [nth, cohort] of cohorts.entries())
      for (let n = 0; n < (people[nth] ?? 0); n++) {
        const hours = { fixed: at === 3 ? 50 : 60, flex: at === 3 ? 50 : 40, free: 0 }[cohort]
        await marked(world, id, [
          { key: 'cohort', value: cohort, from },
          { key: 'statutory', value: n % 2 === 0 ? 'yes' : 'no', from },
          { key: 'managers', value: n % 4 === 0 ? 'both' : 'police', from },
          { key: 'rag', value: (['red', 'amber', 'green'] as const)[n % 3] ?? 'red', from },
          once('adopted', from, cohort),
          ...(n === 0 && hours > 0 ? [once('hours', dayAgo(7), cohort, hours)] : []),
        ])
      }
  await world.past('select casework.tally_anew()')
  return world
}
