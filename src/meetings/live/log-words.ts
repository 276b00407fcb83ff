/** An entry of the log in a sentence, for the clerk. */
import { count, longDate } from '../../lib/index.ts'
import type { Data, Happening, Kind } from './happening.ts'
import type { Sitting } from './sitting.ts'

type Named = {
  readonly person: (id: number) => string
  readonly item: (id: number) => string
  readonly entry: (n: number) => string
}
type Words = { [K in Kind]: (data: Data[K], named: Named, one: Happening) => string }

const words: Words = {
  opened: ({ person }, { person: who }) => `The meeting opened, with ${who(person)} in the chair`,
  chair: ({ person }, { person: who }) => `${who(person)} took the chair`,
  arrived: ({ person }, { person: who }) => `${who(person)} arrived`,
  left: ({ person }, { person: who }) => `${who(person)} left`,
  apologies: ({ person }, { person: who }) => `Apologies from ${who(person)}`,
  'on council business': ({ person }, { person: who }) => `${who(person)} is absent on council business`,
  substitute: ({ name, for: seat }, { person: who }) => `${name} sits for ${who(seat)}`,
  attending: ({ name, organisation }) => `${name}${organisation && `, ${organisation},`} attends`,
  begun: ({ business }, { item }) => `${item(business)} began`,
  ended: ({ business }, { item }) => `${item(business)} ended`,
  deferred: ({ business, reason }, { item }) => `${item(business)} was deferred${reason && `: ${reason}`}`,
  withdrawn: ({ business, reason }, { item }) => `${item(business)} was withdrawn${reason && `: ${reason}`}`,
  unnumbered: ({ title }) => title,
  speaking: ({ name, minutes }) => `${name} began to speak${minutes === null ? '' : ` (${count(minutes, 'minute')})`}`,
  spoke: () => 'The speaker ended',
  moved: ({ words: said, person, seconder, amends }, { person: who }) =>
    `${amends === null ? 'Motion' : 'Amendment'} by ${who(person)}${seconder === null ? '' : `, seconded by ${who(seconder)}`}: ${said}`,
  seconded: ({ person }, { person: who }) => `${who(person)} seconded the motion`,
  'motion withdrawn': () => 'The motion was withdrawn',
  voted: vote =>
    `Vote${vote.names ? ', recorded by name' : ''}: ${vote.for} for, ${vote.against} against, ${vote.abstained} abstained${
      vote.casting === null ? '' : `; casting vote ${vote.casting}`
    }`,
  'own vote': ({ person, said }, { person: who }) =>
    `${who(person)} asked for their vote to be recorded: ${said === 'abstained' ? 'abstained' : said}`,
  resolved: ({ words: said }) =>
    `Resolved: ${said.length === 1 ? said[0] : said.map((one, n) => `(${n + 1}) ${one.replace(/[.;]$/, '')}`).join('; ')}`,
  action: ({ what, owner, due }) => `Action for ${owner}: ${what}${due === null ? '' : `, by ${longDate(due)}`}`,
  'stepped out': ({ person, business }, { person: who, item }) => `${who(person)} left the room for ${item(business)}`,
  'stepped in': ({ person }, { person: who }) => `${who(person)} returned to the room`,
  excluded: ({ why }) =>
    why === 'exempt'
      ? 'The public was excluded by resolution, for exempt information'
      : 'The public was excluded, for confidential information',
  readmitted: () => 'The public was let back in',
  adjourned: ({ reason }) => `The meeting was adjourned${reason && `: ${reason}`}`,
  resumed: () => 'The meeting resumed',
  guillotine: ({ words: said }) => `Guillotine: ${said}`,
  note: ({ words: said }) => `Note: ${said}`,
  closed: () => 'The meeting closed',
  undone: (_, { entry }, { undoes }) => `Undone: ${entry(undoes ?? 0)}`,
}

/** Says each entry of a log; `all` is the whole of it. */
export function logWords(all: readonly Happening[], sitting: Sitting): (one: Happening) => string {
  const named: Named = {
    person: id => sitting.members.find(one => one.personId === id)?.name ?? 'Somebody who is no member any more',
    item: id => {
      const item = sitting.items.find(one => one.businessId === id)
      return item ? (item.number === null ? `“${item.title}”` : `Item ${item.number}`) : 'An item'
    },
    entry: n => {
      const one = all.find(other => other.n === n)
      return one ? say(one) : 'an entry'
    },
  }
  const say = (one: Happening): string =>
    (words[one.kind] as (data: unknown, named: Named, one: Happening) => string)(one.data, named, one)
  return say
}
