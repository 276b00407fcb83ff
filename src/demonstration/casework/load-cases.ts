/** Brings in the demonstration's year of cases, each step on its day and by the invented person whose work it is. */
import { addResource, contextOf, type Engine, readCases, saySame, setService } from '../../casework/index.ts'
import type { Database } from '../../db/index.ts'
import { today } from '../../lib/index.ts'
import { dayOf } from './days.ts'
import { loadConferences } from './load-conferences.ts'
import { loadGroup } from './load-group.ts'
import { loadPublication } from './load-publication.ts'
import { openStage, type Stage } from './load-stage.ts'
import { type Cast, from, must } from './load-staff.ts'
import { bringStories } from './load-stories.ts'
import { cameras } from './year/cameras.ts'
import { stories } from './year/stories.ts'

const contact = `Telephone 01632 960428, on working days from 9am to 5pm
safety@thornmere.example
Community Safety Team, Town Hall, Market Square, Thornmere`

async function addCameras(stage: Stage): Promise<void> {
  const added = dayOf({ ago: 400 }, stage.made, stage.engine.closures).toString()
  const agencyId = stage.agencyOf('cameras')
  await stage.as('cameras', async tx => {
    for (const { name, group } of cameras)
      must(await addResource(tx, { agencyId, kind: 'camera', name, groupKey: group, added }))
  })
}

/** What residents and agencies can ask for on the website comes to the Community Safety Team. */
async function takeOn(stage: Stage): Promise<void> {
  const agencyId = stage.agencyOf('group')
  const since = dayOf({ ago: 300 }, stage.made, stage.engine.closures).toString()
  await stage.as('group', async tx => {
    for (const { key, referral } of stage.engine.types) {
      const fault = referral
        ? await setService(
            tx,
            { kind: key, agencyId, since, contact },
            { mine: [{ id: agencyId }], administers: false },
          )
        : null
      if (fault) must(fault)
    }
  })
}

/** A father and his son, of one house and almost of one name: taken for one, until somebody asked. */
async function linkAndUndo(stage: Stage, cases: readonly [father: number, son: number]): Promise<void> {
  const session = await stage.session('asb')
  const reading = { cases, what: 'open', reason: 'own-case' } as const
  await readCases({ db: stage.db, session }, reading, async tx => {
    const agencyId = stage.agencyOf('asb')
    const victim = async (id: number) =>
      (await contextOf(tx, stage.engine, { id, agencyId }, stage.made)).people.find(one => one.role === 'victim')?.id ??
      0
    const people = { one: await victim(cases[0]), other: await victim(cases[1]) }
    await saySame(tx, people, true, 'The same house and almost the same name.')
    await saySame(tx, people, false, 'On the telephone: father and son. The days of birth differ in the year.')
  })
}

/** `made`: the day on which the demonstration is made, from which all days are counted. */
export async function loadCases(db: Database, engine: Engine, cast: Cast, made = today()): Promise<void> {
  const stage = await openStage(db, engine, cast, made)
  await takeOn(stage)
  await addCameras(stage)
  const meetings = await loadGroup(stage)
  const conferences = await loadConferences(stage)
  const named = new Map<string, number>()
  const kinds = [...Map.groupBy(stories, one => `${one.kind} ${one.worker}`).values()]
  await Promise.all(
    kinds.map(async all => {
      const ids = await bringStories(stage, conferences.get(all[0]?.agency ?? '') ?? meetings, all)
      for (const [n, { name }] of all.entries()) if (name !== undefined) named.set(name, ids[n] ?? 0)
    }),
  )
  await linkAndUndo(stage, [from(named, 'Jonas'), from(named, 'Jonah')])
  await loadPublication(stage)
  await stage.end()
}
