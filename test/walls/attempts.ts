/** What somebody who reads a case tries to write into it, in SQL; and whether the rules in words let them. */
import { type Actor, sight } from './oracle.ts'
import type { Case } from './world.ts'

/** Whether they work the case for the agency that owns it: nobody keeps them away, and they stand on its list where there is one. */
function moves({ world, works, account }: Actor, one: Case): boolean {
  const named = world.named.filter(n => n.case === one.id)
  const mine = named.filter(n => n.account === account)
  return (
    works.has(one.agency) &&
    !mine.some(n => n.kind === 'excluded') &&
    (!named.some(n => n.kind === 'allowed') ||
      mine.some(n => n.kind === 'allowed' && (n.until === null || n.until > 0)))
  )
}

type Attempt = { readonly text: string; readonly may: boolean }

/** Each is an event: nothing else moves a case. */
export function attempts(actor: Actor, one: Case): Attempt[] {
  const { world, account } = actor
  const [field] = sight(actor, one) ?? []
  const [agency] = actor.sits
  if (field === undefined || agency === undefined) return []
  const own = moves(actor, one)
  const event = (effects: object[], corrects: number | null = null) =>
    `insert into casework.event (case_id, field, kind, says, effects, corrects_id, account_id, agency_id)
      values (${one.id}, '${field}', 'note', 'x', '${JSON.stringify(effects)}', ${corrects}, ${account}, ${agency})`
  const dues = world.engine.dues.filter(d => d.case === one.id)
  const written = world.events.find(e => e.case === one.id && e.field === field)
  const elsewhere = world.events.find(e => e.case !== one.id)
  const tomorrow = Temporal.Now.zonedDateTimeISO('Europe/London').toPlainDate().add({ days: 1 })
  return [
    { text: event([]), may: true },
    ...[
      { do: 'stage', to: 'moved' },
      { do: 'close', outcome: 'ended' },
      { do: 'priority', to: 1 },
      { do: 'mark', key: 'counted' },
      { do: 'due', key: 'task', record: 0, by: '2030-01-01' },
      { do: 'gone', key: `clock-${dues[0]?.id}` },
    ].map(effect => ({ text: event([effect]), may: own })),
    ...dues.flatMap(due => {
      const met = { do: 'met', key: `clock-${due.id}` }
      return [
        { text: event([met]), may: own || due.account === account },
        { text: event([met, { do: 'stage', to: 'moved' }]), may: own },
      ]
    }),
    ...(written ? [{ text: event([], written.id), may: own || written.agency === agency }] : []),
    ...(elsewhere ? [{ text: event([], elsewhere.id), may: false }] : []),
    // Whoever works it, these are nobody's to write.
    ...[
      { do: 'mark', key: 'Quercus Nightingale' },
      { do: 'mark', key: 'told', value: 'Lives at 7 Wicket Row' },
      { do: 'mark', key: 'told', says: 'Quercus Nightingale' },
      { do: 'stage', to: 'Somebody’s name' },
      { do: 'ward', to: '7 Wicket Row' },
      { do: 'due', key: 'Ring Quercus on 01632 960 001', by: '2030-01-01' },
      { do: 'due', key: 'task', record: 0, by: '2030-01-01', account: 1 },
      { do: 'burn' },
    ].map(effect => ({ text: event([effect]), may: false })),
    { text: event([]).replace('says, ', `says, day, `).replace(`'x', `, `'x', '${tomorrow}', `), may: false },
    { text: event([]).replace('says, ', 'says, by_owner, ').replace(`'x', `, `'x', true, `), may: false },
    { text: event([]).replace(`${account}, ${agency})`, `${account + 1}, ${agency})`), may: false },
    { text: event([]).replace('says, ', 'says, panel_id, ').replace(`'x', `, `'x', 2147483647, `), may: false },
  ]
}

/** Tables that nobody but the events' own trigger writes. */
export const unwritable = [
  'update casework."case" set worker_id = null',
  'update casework."case" set closed = null',
  `update casework."case" set stage = 'x'`,
  'update casework.event set effects = $$[]$$',
  'delete from casework.event',
  'delete from casework.mark',
  'update casework.mark set n = 1',
  'insert into casework.mark (case_id) values (1)',
  'delete from casework.due',
  'update casework.due set met = current_date',
  'insert into casework.due (case_id) values (1)',
  'update casework.file set name = $$x$$',
  'delete from casework.file',
  'delete from casework.same_person',
  'update casework.same_person set same = true',
  'insert into casework.same_person (one_id) values (1)',
  'update casework.panel_case set decision = $$x$$',
  'update casework.panel_note set words = $$x$$',
  'delete from casework.panel_note',
  'update casework.publication set figures = $${}$$',
  'delete from casework.publication',
  'update casework.register set title = $$x$$',
  'delete from casework.register',
  'select case_id from casework.register',
  'delete from casework.resource',
  'update casework.brought set reference = $$x$$',
  'select token_hash from casework.follower',
]
