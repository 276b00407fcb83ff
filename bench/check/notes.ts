/** Invented notes of a partnership: who came, what was said, and whose action it is by initials. */
import type { Source } from '../../src/records/index.ts'
import { int, pick, type Random } from './chance.ts'
import { long } from './days.ts'
import { person } from './pools.ts'

const topics: [string, string, string][] = [
  ['Retail theft', 'Shops in the precinct report more theft by groups.', 'write to the shopkeepers'],
  ['Lighting of the towpath', 'Six of the lamps by the lock are out.', 'ask the trust when the lamps will be mended'],
  ['Night-time economy', 'Two premises have asked for later hours.', 'bring the map of premises to the group'],
  ['Youth work', 'The bus now stops at the park on Fridays.', 'share the timetable with schools'],
  ['Hate crime', 'Reports by bus passengers are up.', 'meet the bus company'],
  ['Funding', 'A bid to the county closes in the autumn.', 'draft the bid'],
  ['Road safety', 'The speed watch has eleven volunteers.', 'find a trainer for the volunteers'],
]
const employers = [
  'Oldmere Council',
  'Westmarch Police',
  'Fire and Rescue',
  'Harbour Housing',
  'Probation',
  'Public Health',
]

/** Everybody has initials of their own. */
function people(random: Random, count: number): { name: string; initials: string; of: string }[] {
  const all = new Map<string, { name: string; initials: string; of: string }>()
  while (all.size < count) {
    const name = person(random)
    const initials = name.replaceAll(/[^A-Z]/g, '')
    all.set(initials, all.get(initials) ?? { name, initials, of: pick(random, employers) })
  }
  return [...all.values()]
}

/** As plain text, in one of several ways to say who came and whose action it is. */
export function notes(random: Random): Source {
  const here = people(random, int(random, 6, 9))
  const on = Temporal.PlainDate.from('2021-01-12').add({ weeks: int(random, 0, 180) })
  const style = int(random, 0, 2)
  const owners = () => (random() < 0.3 ? `${here[1]?.initials}/${here[2]?.initials}` : pick(random, here).initials)
  const present =
    style === 0
      ? ['Present:', ...here.map(({ name, of }) => `${name}\t${of}`)]
      : style === 1
        ? ['Present', ...here.map(({ name, of, initials }) => `${name} (${initials})\t${of}`)]
        : [`Present: ${here.map(({ name, of, initials }) => `${name} (${initials}), ${of}`).join('; ')}`]
  const items = topics.flatMap(([title, said, task], n) => {
    const who = owners()
    const action = style === 1 ? `ACTION: ${who} to ${task}` : `Action: ${who}`
    return ['', `${n + 1}. ${title}`, '', style === 1 ? said : `${said} ${who} to ${task}.`, '', action]
  })
  const texts = [
    'Safer Oldmere Partnership',
    '',
    `Notes and actions of the meeting held on ${long(on)}`,
    '',
    ...present,
    '',
    'Apologies: None',
    ...items,
  ]
  return { media: 'text', pages: null, tagged: false, lines: texts.map((text, n) => ({ n: n + 1, page: null, text })) }
}
