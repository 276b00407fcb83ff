/** For tests of panels: a kind of case that comes before one, and a panel that is called, put to and opened by the pages. */
import { act, ask, type CaseType } from '../src/casework/index.ts'
import type { Who, World } from './casework-world.ts'
import { agency, person } from './casework-world.ts'

export const groupKey = 'noise-group'

const opened = act({
  key: 'opened',
  name: 'Opened',
  field: 'concern',
  when: 'now',
  asks: { concern: ask.words('What happened?') },
  says: () => 'Referred',
})

const considered = act({
  key: 'considered',
  name: 'Consider it',
  field: 'plan',
  when: 'now',
  in: ['referred', 'considered'],
  panel: groupKey,
  asks: { words: ask.words('What is agreed?') },
  says: () => 'Considered by the group',
  follows: () => [
    { do: 'stage', to: 'considered' },
    { do: 'mark', key: 'considered' },
    { do: 'due', key: 'task', by: '2099-01-01' },
  ],
})

const ended = act({
  key: 'ended',
  name: 'End it',
  field: 'plan',
  when: 'now',
  in: ['considered'],
  panel: groupKey,
  asks: {},
  says: () => 'Ended by the group',
  follows: () => [{ do: 'stage', to: 'over' }],
})

/** Due at the group while it is referred; never once it was considered, until nobody has spoken of it for long. */
export const noise: CaseType = {
  key: 'noise',
  name: 'Noise',
  purpose: 'crime-and-disorder',
  prefix: 'NSE',
  says: 'Noise that several agencies know of.',
  opening: { about: ['subject'], act: opened },
  stages: [
    { key: 'referred', name: 'Referred' },
    { key: 'considered', name: 'Considered' },
    { key: 'over', name: 'Over', ends: true },
  ],
  acts: [considered, ended],
  clocks: [],
  panels: [
    {
      key: groupKey,
      name: 'Noise group',
      every: 'month',
      in: ['referred', 'considered'],
      due: ({ stood }) => (stood.stage === 'referred' ? 'New referral' : null),
    },
  ],
}

const home = {
  asb: agency.safety,
  second: agency.safety,
  police: agency.police,
  housing: agency.homes,
  guest: agency.recovery,
}
type Sits = keyof typeof home

const ahead = { 'due-day': '9', 'due-month': '12', 'due-year': '2092', time: '14:30' }

export type Scene = ReturnType<typeof panelScene>

/** By the pages, as people do it. */
export const panelScene = (world: World) => ({
  open: (who: Who, more = {}) => world.open(who, { kind: 'noise', concern: 'Drums at night.', ...more }),
  /** A standing panel with these usual members beside its chair. Its address. */
  async group(members: readonly Sits[] = ['police', 'housing']): Promise<string> {
    const made = await world.post('asb', '/panels/groups/new', {
      kind: groupKey,
      name: 'Noise group',
      agreement: `1-${agency.safety}`,
      every: 'month',
    })
    if (made.status !== 303) throw new Error(made.text)
    for (const who of members)
      await world.post('asb', made.location, { what: 'add', who: `${person[who]}-${home[who]}`, capacity: 'member' })
    return made.location.replace('/people', '')
  },
  /** Its next meeting, which is due about now. Its address. */
  async call(group: string): Promise<string> {
    const made = await world.post('asb', `${group}/call`, { name: 'Noise group, this month', ...ahead })
    if (made.status !== 303) throw new Error(made.text)
    const at = made.location.replace('/agenda', '')
    await world.past(`update casework.panel set due = now() where slug = '${at.split('/').at(-1)}'`)
    return at
  },
  put: (who: Who, at: string, reference: string) => world.post(who, at, { what: 'put', reference }),
  begin: (at: string) => world.post('asb', `${at}/open`, {}),
  /** Who is there, of those who sit at it. */
  present: (at: string, who: readonly Sits[]) =>
    world.post('asb', `${at}/attendance`, { said: who.map(one => `${person[one]}-present`) }),
  /** All that was not decided was not reached. */
  async end(at: string) {
    const left = await world.past(
      `select pc.case_id as id from casework.panel_case pc join casework.panel p on p.id = pc.panel_id where p.slug = '${at.split('/').at(-1)}'`,
    )
    return world.post('asb', `${at}/close`, { left: left.map(one => String(one['id'])) })
  },
  /** As if everything of it had happened so long ago. */
  before: (at: string, much: string) =>
    world.past(
      `update casework.panel set due = due - interval '${much}', opened_at = opened_at - interval '${much}', closed_at = closed_at - interval '${much}'
        where slug = '${at.split('/').at(-1)}'`,
    ),
})
