/** Red, amber, green: how often somebody must be seen, why, and the contacts that are made. */
import { act, ask, atField, type Context, type Day, type Stood } from '../../../casework/index.ts'
import { riskOwnedElsewhere } from '../mappa/mappa.ts'
import { inCohort } from '../stages.ts'
import { managedInTurn } from './rules.ts'
import { sinceLast } from './state.ts'

const colours = [
  { key: 'red', name: 'Red', hint: 'Likely to offend now, or doing so: seen most often' },
  { key: 'amber', name: 'Amber', hint: 'Worrying, or not engaging' },
  { key: 'green', name: 'Green', hint: 'Engaging, and going the right way' },
] as const
type Colour = (typeof colours)[number]['key']
export const colourName = (key: Colour): string => colours.find(one => one.key === key)?.name ?? key

const group = 'Managers, rating and contact'

export const ragSet = act({
  key: 'rag-set',
  name: 'Rate them red, amber or green',
  group,
  hint: 'Everybody who receives the plan reads this, housing and treatment services among them. Write what is intelligence in a note of that kind.',
  field: 'plan',
  when: 'asked',
  in: inCohort,
  asks: {
    colour: ask.choose('How are they rated?', colours),
    why: ask.words('Why?', { rows: 4 }),
  },
  says: ({ colour }) => `Rated ${colour}`,
  refuses: (_given, on, context) =>
    riskOwnedElsewhere(context) ?? atField('on', managedInTurn.refuses({ on, since: sinceLast(context, 'rag-set') })),
  follows: ({ colour }, _on, { stood }) =>
    stood.lasting('rag')?.value === colour
      ? []
      : [
          { do: 'end', key: 'rag' },
          { do: 'begin', key: 'rag', value: colour },
        ],
})

/** The colour that holds and since when; null before the first. */
export function ragOf(stood: Stood): { readonly colour: Colour; readonly since: Day } | null {
  const span = stood.lasting('rag')
  const found = colours.find(one => one.key === span?.value)
  return span && found ? { colour: found.key, since: span.from } : null
}

export const contactMade = act({
  key: 'contact-made',
  name: 'Record a contact',
  group,
  hint: 'Everybody who receives the plan reads this. A contact that was tried in vain is a note, and is not recorded here.',
  field: 'plan',
  when: 'asked',
  in: inCohort,
  next: true,
  anybody: true,
  asks: {
    how: ask.choose('How?', [
      { key: 'home', name: 'At their home' },
      { key: 'office', name: 'At an office' },
      { key: 'elsewhere', name: 'Met elsewhere' },
      { key: 'telephone', name: 'By telephone or video' },
      { key: 'prison', name: 'In prison' },
    ]),
    who: ask.line('Who saw or spoke to them?', { hint: 'The name and role of whoever did' }),
    what: ask.words('What was said and seen?', { rows: 4 }),
  },
  says: () => 'Contact made',
})

/** The day of the latest contact, whichever agency made it. */
export const contactOn = ({ stood }: Pick<Context, 'stood'>): Day | undefined =>
  stood
    .all(contactMade)
    .map(one => one.day)
    .toSorted()
    .at(-1)
