/** Redeployable cameras: asked for at a place, agreed by the problem-solving group, in place for some weeks, compared, and taken away. */
import type { CaseType, Context, Day } from '../../casework/index.ts'
import { longDate } from '../../lib/index.ts'
import { html, summaryList } from '../../web/index.ts'
import { clocks } from './clocks.ts'
import { compared } from './compare.ts'
import { decided, extended, group } from './decide.ts'
import { deployed, exchanged, faulted, mended, moved, removed, reviewed } from './deployment.ts'
import { footageAnswered, footageAsked } from './footage/footage.ts'
import { measures } from './measures.ts'
import { assessed, dropped, opened } from './request.ts'
import { standing } from './standing.ts'

/** Why the group should have it before it: a site to agree, or a camera whose last day comes before it meets again. */
function due(context: Context, on: Day): string | null {
  const { stood } = context
  if (stood.stage === 'assessed')
    return stood.last(decided)?.given.decision === 'defer' ? 'A site that was deferred' : 'A site to agree'
  const placed = standing(context)
  if (!placed || placed.to !== null) return null
  if (placed.stop < on) return `Should have come down by ${longDate(placed.stop)}`
  const next = Temporal.PlainDate.from(on).add({ weeks: 5 }).toString()
  return placed.stop <= next ? `Comes down by ${longDate(placed.stop)} unless agreed again` : null
}

function shows(context: Context) {
  const placed = standing(context)
  if (!placed) return []
  const { stood, resources, today } = context
  const held = stood.lasting('camera')?.value
  const unit = resources.find(one => String(one.id) === held)?.name
  const [position] = [...stood.all(deployed), ...stood.all(moved)].toSorted((a, b) => b.id - a.id)
  const fact = (name: string, words: string) => ({ key: { text: name }, value: { text: words } })
  const rows = [
    unit !== undefined && fact('Camera', unit),
    position && fact('Where', position.given.position),
    fact('Went up', longDate(placed.from)),
    placed.to === null
      ? fact(placed.stop < today.toString() ? 'Should have come down by' : 'Comes down by', longDate(placed.stop))
      : fact('Came down', longDate(placed.to)),
  ]
  return [{ title: 'In place', body: html`${summaryList({ rows })}` }]
}

export const camera: CaseType = {
  key: 'camera',
  name: 'Redeployable camera',
  purpose: 'crime-and-disorder',
  prefix: 'CAM',
  says: 'A camera that is lent to a place for some weeks, in the open and with signs, where nothing less would do.',
  opening: { about: ['place'], act: opened },
  stages: [
    { key: 'requested', name: 'To be assessed' },
    { key: 'assessed', name: 'Before the problem-solving group' },
    { key: 'agreed', name: 'Agreed: waits for a camera' },
    { key: 'deployed', name: 'In place' },
    { key: 'removed', name: 'Taken down: to be compared' },
    { key: 'compared', name: 'Compared', ends: true },
    { key: 'declined', name: 'Declined', ends: true },
    { key: 'dropped', name: 'Closed without an outcome', ends: true },
  ],
  acts: [
    assessed,
    decided,
    deployed,
    reviewed,
    extended,
    mended,
    removed,
    compared,
    faulted,
    moved,
    exchanged,
    footageAsked,
    footageAnswered,
    dropped,
  ],
  clocks,
  measures,
  panels: [{ key: group, name: 'Problem-solving group', every: 'month', in: ['assessed', 'deployed'], due }],
  shows,
}
