/** The zones of an order: each with its schedule, its boundary, and the prohibitions that hold within it. */
import { act, ask, atField, type Context, type Stood } from '../../casework/index.ts'
import { boundaryRefuses } from './boundary/rules.ts'
import { isWithin, keptShape, type Point, type Shape } from './boundary/shape.ts'
import { isBy, numbered } from './numbered.ts'
import { group, prohibitions } from './prohibitions.ts'
import { drafting } from './stages.ts'

const zoned = ({ stood }: Pick<Context, 'stood'>) =>
  prohibitions(stood).flatMap(({ key, name, where }) => (where === 'zones' ? [{ key, name }] : []))

export const zoneAdded = act({
  key: 'zone-added',
  name: 'Add a zone',
  group,
  field: 'plan',
  when: 'now',
  in: drafting,
  hint: 'Add what is forbidden first: a zone says which of it holds there.',
  offered: context => zoned(context).length > 0,
  asks: {
    name: ask.line('What is it called?', { hint: 'For example, “Larkrise cemetery”' }),
    ward: ask.ward('Ward'),
    schedule: ask.words('How does the schedule describe it?', { rows: 3 }),
    holds: ask.anyOf('What holds there?', zoned, { least: 1 }),
    boundary: ask.words('Its boundary', {
      rows: 8,
      hint: 'One corner a line, in their order round the area, latitude first: 53.3256, -2.7431. Or GeoJSON of a Polygon or MultiPolygon, up to 10,000 characters.',
    }),
  },
  says: ({ name }) => `Zone added: ${name}`,
  refuses: ({ boundary }) => atField('boundary', boundaryRefuses(boundary)),
})

export const zoneRemoved = act({
  key: 'zone-removed',
  name: 'Take out a zone',
  group,
  field: 'plan',
  when: 'now',
  in: drafting,
  offered: ({ stood }) => zones(stood).length > 0,
  asks: {
    which: ask.oneOf('Which one?', ({ stood }) => zones(stood).map(({ key, name }) => ({ key, name }))),
    why: ask.words('Why?', { rows: 2 }),
  },
  says: () => 'A zone was taken out',
})

export type Zone = {
  /** 'z2': its place among all that were ever added. */
  readonly key: string
  readonly name: string
  readonly ward: string
  readonly schedule: string
  /** Keys of prohibitions. */
  readonly holds: readonly string[]
  readonly shape: Shape
}

/** As drafted when an event was written, the event itself included; as drafted now where none is said. */
export const zones = (stood: Stood, until?: number): Zone[] => {
  const out = stood.all(zoneRemoved).filter(one => isBy(one.id, until))
  return numbered(stood, zoneAdded, 'z')
    .filter(({ id, key }) => isBy(id, until) && !out.some(one => one.given.which === key))
    .map(({ key, given: { boundary, ...given } }) => ({ key, ...given, shape: keptShape(boundary) }))
}

/** In which of them a point lies. */
export const zonesAt = <Z extends { readonly shape: Shape }>(all: readonly Z[], point: Point): Z[] =>
  all.filter(one => isWithin(point, one.shape))
