/** Brings stories of one kind into the database: opened together by their worker, worked a few at a time, then by others in their turns. */
import { nameForCase, openCase, readCases, stand } from '../../casework/index.ts'
import type { Tx } from '../../db/index.ts'
import { answersOf } from './answers.ts'
import type { Meetings } from './load-group.ts'
import type { Stage } from './load-stage.ts'
import { from, must } from './load-staff.ts'
import { put, take, type Telling, type Turn, turnsOf } from './load-story.ts'
import type { Story } from './seed.ts'
import { tellStory } from './telling.ts'

type Opened = {
  readonly id: number
  readonly story: Story
  readonly telling: Telling
  readonly first: Turn
  readonly more: readonly Turn[]
}

/** In a transaction of its worker. */
async function open(tx: Tx, stage: Stage, meetings: Meetings, story: Story): Promise<Opened> {
  const { engine, cast, made } = stage
  const told = tellStory(story, engine, made)
  const { type, opened } = told
  const workerId = from(cast.people, story.worker)
  const agencyId = from(cast.agencies, story.agency)
  const known = { made, opened, closures: engine.closures, ...cast }
  const nobody = { people: [], resources: [], stood: stand([]) }
  const given = answersOf(type.opening.act, story.given, nobody, known)
  const { kind, people } = story
  const facts = { kind, agencyId, workerId, people, given, opened: opened.toString() }
  const around = await stage.around(tx, agencyId)
  const by = { accountId: workerId, agencyId }
  const { id } = must(await openCase(tx, engine, facts, opened, by, around))
  for (const who of story.allowed ?? []) {
    const which = { id, agencyId, purpose: type.purpose, workerId }
    const allowed = { kind: 'allowed' as const, accountId: from(cast.people, who), me: workerId, withoutMe: false }
    const fault = await nameForCase(tx, which, { ...allowed, why: 'Works the case' })
    if (fault) must(fault)
  }
  const [first, ...more] = turnsOf(told, story.worker)
  return { id, story, telling: { stage, meetings, type, known, owner: agencyId }, first, more }
}

const lends = ({ telling }: Opened): boolean =>
  telling.type.acts.some(({ asks }) => Object.values(asks).some(({ asked }) => asked.as === 'resource'))

/** So many at one go. */
const atOnce = 9

async function work(stage: Stage, all: readonly Opened[]): Promise<void> {
  const [one] = all
  if (!one) return
  const session = await stage.session(one.story.worker)
  const reading = { cases: all.map(({ id }) => id), what: 'open', reason: 'own-case' } as const
  await readCases({ db: stage.db, session }, reading, async tx => {
    const around = await stage.around(tx, one.telling.owner)
    for (const { id, telling, first, more, story } of all) {
      const context = await take(telling, tx, id, first, around)
      if (more.length === 0) await put(telling, tx, { caseId: id, context, putTo: story.putTo })
    }
  })
  for (const { id, telling, more, story } of all)
    for (const turn of more) {
      const reason = turn.by === story.worker ? 'own-case' : 'other: asked to answer for an agency'
      const reader = { db: stage.db, session: await stage.session(turn.by) }
      await readCases(reader, { cases: [id], what: 'open', reason }, tx => take(telling, tx, id, turn))
    }
}

const parts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size))

/** Of one kind and worker. While some are worked, the next are opened. Gives the numbers of the cases, in the order of the stories. */
export async function bringStories(stage: Stage, meetings: Meetings, stories: readonly Story[]): Promise<number[]> {
  const ids: number[] = []
  const works: Promise<void>[] = []
  for (const part of parts(stories, atOnce)) {
    const opened = await stage.as(part[0]?.worker ?? '', async tx => {
      const all: Opened[] = []
      for (const story of part) all.push(await open(tx, stage, meetings, story))
      return all
    })
    // What is lent stands in one case at a time: there the cases come one after the other.
    if (opened.some(lends)) await Promise.all(works)
    const working = work(stage, opened)
    // What goes wrong is heard where all are waited for.
    working.catch(() => undefined)
    works.push(working)
    ids.push(...opened.map(({ id }) => id))
  }
  await Promise.all(works)
  return ids
}
