/** Breaches of a closure notice or order: an offence, recorded for whoever prosecutes it. */
import { act, ask, atField, type Choice, type Context } from '../../../casework/index.ts'
import { inWords, momentOf } from './moment.ts'
import { closedThen } from './rules.ts'
import { notices, orders } from './standing.ts'
import { group } from './tests.ts'

/** Each notice and order, by the id of its event. */
const closures = (context: Context) => [
  ...notices(context).map(one => ({ ...one, what: 'notice' as const })),
  ...orders(context).map(one => ({ ...one, what: 'order' as const })),
]

const choices = (context: Context): Choice[] =>
  closures(context).map(({ id, what, begins, ends }) => ({
    key: String(id),
    name: `Closure ${what}, from ${inWords(begins)} until ${inWords(ends)}`,
  }))

export const closureBreached = act({
  key: 'closure-breached',
  name: 'Record a breach of a closure',
  group,
  hint: 'To enter or to stay, or to get in the way of service or of securing the premises, without reasonable excuse, is an offence (section 86).',
  field: 'concern',
  when: 'asked',
  offered: context => closures(context).length > 0,
  asks: {
    closure: ask.oneOf('Of which notice or order?', choices),
    at: ask.time('At what time?'),
    person: ask.optionalParty('By whom, if they are in the case?', ['subject', 'other', 'relative']),
    what: ask.words('What was done?', { rows: 4 }),
    known: ask.words('How is it known?', { rows: 3 }),
    evidence: ask.evidence('What bears it out?'),
  },
  says: () => 'Breach of a closure: an offence',
  refuses: ({ closure, at }, on, context) => {
    const found = closures(context).find(one => String(one.id) === closure)
    return found
      ? atField('at', closedThen.refuses({ at: momentOf(on, at), begins: found.begins, ends: found.ends }))
      : null
  },
  follows: ({ closure }, _on, context) => {
    const found = closures(context).find(one => String(one.id) === closure)
    return [{ do: 'mark', key: 'closure-breached', value: found?.what ?? 'notice' }]
  },
})
