/** What an order forbids and requires: drafted piece by piece, each enforced by itself and with a key for ever. */
import { act, ask, atField, type Choice, type Stood } from '../../casework/index.ts'
import { isBy, numbered } from './numbered.ts'
import { numberWhole } from './rules.ts'
import { drafting } from './stages.ts'

export const group = 'What the order says'

export const kinds = [
  { key: 'fouling', name: 'Clear up at once after a dog' },
  { key: 'means', name: 'Carry the means to pick up' },
  { key: 'leads', name: 'Keep dogs on a lead' },
  { key: 'lead-by-direction', name: 'Put a dog on a lead when an authorised officer directs it' },
  { key: 'exclusion', name: 'Keep dogs out' },
  { key: 'number', name: 'Walk no more than so many dogs' },
  { key: 'other', name: 'Something else' },
] as const satisfies readonly Choice[]

const exemptions = [
  { key: 'assistance', name: 'Whoever relies on an assistance dog' },
  { key: 'disability', name: 'Whoever cannot do it because of a disability' },
  { key: 'working', name: 'Working dogs of the police, rescue services and shepherds, at work' },
  { key: 'consent', name: 'Whoever has the consent of the owner or occupier of the land' },
] as const satisfies readonly Choice[]

export const prohibitionAdded = act({
  key: 'prohibition-added',
  name: 'Add a prohibition or requirement',
  group,
  field: 'plan',
  when: 'now',
  in: drafting,
  asks: {
    kind: ask.choose('What does it forbid or require?', kinds),
    name: ask.line('Its heading', { hint: 'For example, “Dogs on leads in cemeteries”' }),
    words: ask.words('Its words', { rows: 4, hint: 'As the order says it: each is enforced by itself.' }),
    where: ask.choose('Where does it hold?', [
      { key: 'everywhere', name: 'In every public place of the order' },
      { key: 'zones', name: 'In the zones that are named for it' },
    ]),
    most: ask.line('If it limits how many dogs: the most that one person may walk', {
      optional: true,
      most: 2,
      hint: 'Leave it blank while nobody knows: it cannot be enforced until then.',
    }),
    exempt: ask.several('Who is exempt?', exemptions),
    exemptWords: ask.words('Other exemptions', { rows: 2, optional: true }),
  },
  says: ({ name }) => `Prohibition or requirement added: ${name}`,
  refuses: ({ most }) => atField('most', numberWhole.refuses({ most })),
})

export const prohibitionRemoved = act({
  key: 'prohibition-removed',
  name: 'Take out a prohibition or requirement',
  group,
  field: 'plan',
  when: 'now',
  in: drafting,
  offered: ({ stood }) => prohibitions(stood).length > 0,
  asks: {
    which: ask.oneOf('Which one?', ({ stood }) => prohibitions(stood).map(({ key, name }) => ({ key, name }))),
    why: ask.words('Why?', { rows: 2 }),
  },
  says: () => 'A prohibition or requirement was taken out',
})

export type Prohibition = {
  /** 'p2': its place among all that were ever added. */
  readonly key: string
  readonly kind: (typeof kinds)[number]['key']
  readonly name: string
  readonly words: string
  readonly where: 'everywhere' | 'zones'
  /** The most dogs that one person may walk; null where none was said. */
  readonly most: number | null
  /** In words. */
  readonly exempt: readonly string[]
}

/** As drafted when an event was written, the event itself included; as drafted now where none is said. */
export const prohibitions = (stood: Stood, until?: number): Prohibition[] => {
  const out = stood.all(prohibitionRemoved).filter(one => isBy(one.id, until))
  return numbered(stood, prohibitionAdded, 'p')
    .filter(({ id, key }) => isBy(id, until) && !out.some(one => one.given.which === key))
    .map(({ key, given: { kind, name, words, where, most, exempt, exemptWords } }) => ({
      key,
      kind,
      name,
      words,
      where,
      most: most === '' ? null : Number(most),
      exempt: [
        ...exemptions.filter(one => exempt.includes(one.key)).map(one => one.name),
        ...(exemptWords === '' ? [] : [exemptWords]),
      ],
    }))
}

/** What several prohibitions all have among their exemptions: readers are told it once. */
export const exemptFromAll = (all: readonly Prohibition[]): readonly string[] =>
  all.length < 2 ? [] : (all[0]?.exempt ?? []).filter(who => all.every(one => one.exempt.includes(who)))
