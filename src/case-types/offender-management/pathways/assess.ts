/** What somebody needs on each of the seven pathways, what is to be reached, and which agency answers for it. */
import { act, ask, atField, type Context, type Day, type Stood } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { html, say, table, wide } from '../../../web/index.ts'
import { adoptedOn } from '../managing/state.ts'
import { sinceReferred } from '../referral.ts'
import { type Pathway, pathways } from './pathways.ts'
import { assessedInTurn, goalSet, pathwayOwned } from './rules.ts'

const needs = [
  { key: '0', name: 'No need' },
  { key: '1', name: 'Some need' },
  { key: '2', name: 'Great need' },
] as const
const needName = (key: string): string => needs.find(one => one.key === key)?.name ?? key
const pathwayName = (key: Pathway): string => pathways.find(one => one.key === key)?.name ?? key

export const pathwayAssessed = act({
  key: 'pathway-assessed',
  name: 'Assess a pathway',
  group: 'Pathways',
  hint: 'Services that receive the plan read this. Intelligence goes into a note of that kind. Assess it again when it changes.',
  field: 'plan',
  when: 'asked',
  asks: {
    pathway: ask.choose('Which pathway?', pathways),
    need: ask.choose('How great is the need?', needs),
    goal: ask.words('What is to be reached?', { rows: 2, optional: true }),
    owner: ask.optionalAgency('Which agency answers for it?'),
    done: ask.words('What is done?', {
      rows: 3,
      optional: true,
      hint: 'Set a task for each thing that somebody must do.',
    }),
  },
  says: ({ pathway, need }) => `${pathwayName(pathway)}: ${needName(need).toLowerCase()}`,
  refuses: ({ pathway, need, goal, owner }, on, { stood }) =>
    atField('on', assessedInTurn.refuses({ on, last: lastDay(stood, pathway) })) ??
    atField('goal', goalSet.refuses({ need: Number(need), goal })) ??
    atField('owner', pathwayOwned.refuses({ need: Number(need), owner })),
  follows: ({ pathway, need }) => [
    { do: 'end', key: 'need', value: pathway },
    { do: 'begin', key: 'need', value: pathway, n: Number(need) },
  ],
})

const byDay = (stood: Stood, pathway: Pathway) =>
  sinceReferred(stood, pathwayAssessed)
    .filter(one => one.given.pathway === pathway)
    .toSorted((one, other) => one.day.localeCompare(other.day))

function lastDay(stood: Stood, pathway: Pathway): Day | null {
  return byDay(stood, pathway).at(-1)?.day ?? null
}

/** The latest of each pathway, and the one that held at adoption: the first after it where none came before. */
const assessed = (stood: Stood, pathway: Pathway, adopted: Day | undefined) => {
  const all = byDay(stood, pathway)
  const before = adopted === undefined ? undefined : (all.findLast(one => one.day <= adopted) ?? all[0])
  return { now: all.at(-1), before }
}

/** The day on which the last of the seven was assessed for the first time; null while one is missing. */
export function allAssessedOn(stood: Stood): Day | null {
  const first = pathways.flatMap(({ key }) => byDay(stood, key)[0]?.day ?? [])
  return first.length < pathways.length ? null : (first.toSorted().at(-1) ?? null)
}

export function pathwaysShown({ stood, agencies }: Context) {
  const adopted = adoptedOn(stood)
  if (adopted === undefined && sinceReferred(stood, pathwayAssessed).length === 0) return []
  const rows = pathways.map(({ key, name }) => {
    const { now, before } = assessed(stood, key, adopted)
    const owner = agencies.find(one => one.id === now?.given.owner)?.name ?? ''
    return now
      ? [
          name,
          before ? needName(before.given.need) : '',
          needName(now.given.need),
          now.given.goal,
          owner,
          longDate(now.day),
        ]
      : [name, '', 'Not assessed', '', '', '']
  })
  const caption = 'Need on the seven pathways'
  return [
    {
      title: 'Pathways',
      body: html`${
        sinceReferred(stood, pathwayAssessed).length === 0
          ? say('None has been assessed.')
          : wide(
              caption,
              table({
                caption,
                captionClasses: 'govuk-table__caption--s',
                firstCellIsHeader: true,
                head: ['Pathway', 'At adoption', 'Now', 'Goal', 'Agency', 'Assessed'],
                rows,
              }),
            )
      }`,
    },
  ]
}
