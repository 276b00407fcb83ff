/** Boundaries of zones: read from what was pasted, checked as shapes on the ground, and asked whether a point lies within. */

/** In degrees. */
export type Point = { readonly lat: number; readonly long: number }
/** Its corners in turn; the last joins the first, which is not said again. */
export type Ring = readonly Point[]
/** What lies within the outer ring, and in none of the holes. */
type Polygon = { readonly outer: Ring; readonly holes: readonly Ring[] }
export type Shape = readonly Polygon[]

export type Fault = 'unreadable' | 'open' | 'few' | 'many' | 'elsewhere' | 'crossing'

/** The island of Great Britain and its own islands, with a margin of a few miles of sea. */
const britain = { south: 49.8, north: 60.9, west: -8.7, east: 1.8 }
export const mostCorners = 300

const number = '-?\\d{1,3}(?:\\.\\d+)?'
const pair = new RegExp(`^\\(?(${number})\\s*[,;\\s]\\s*(${number})\\)?,?$`)

/** '53.3256, -2.7431' as one types or copies it; null where it is nothing of the kind. */
export function readPoint(text: string): Point | null {
  const found = pair.exec(text.trim())
  return found ? { lat: Number(found[1]), long: Number(found[2]) } : null
}

const same = (a: Point, b: Point) => a.lat === b.lat && a.long === b.long

/** A corner that is said twice in a row is one corner. */
const tidy = (ring: Ring): Ring => ring.filter((one, n) => n === 0 || !same(one, ring[n - 1] ?? one))

function linesOf(text: string): Shape | Fault {
  const points = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(readPoint)
  if (points.some(one => one === null)) return 'unreadable'
  const ring = tidy(points.filter(one => one !== null))
  const [first] = ring
  const last = ring.at(-1)
  return [{ outer: first && last && ring.length > 1 && same(first, last) ? ring.slice(0, -1) : ring, holes: [] }]
}

/** GeoJSON says the longitude first, and the first corner of a ring again at its end. */
function ringOf(given: unknown): Ring | Fault {
  if (!Array.isArray(given)) return 'unreadable'
  const points = given.map((one: unknown) => {
    const [long, lat] = Array.isArray(one) ? (one as unknown[]) : []
    return typeof lat === 'number' && typeof long === 'number' ? { lat, long } : null
  })
  if (points.some(one => one === null)) return 'unreadable'
  const ring = points.filter(one => one !== null)
  const [first] = ring
  const last = ring.at(-1)
  if (!first || !last || !same(first, last)) return 'open'
  return tidy(ring).slice(0, -1)
}

function polygonOf(given: unknown): Polygon | Fault {
  if (!Array.isArray(given) || given.length === 0) return 'unreadable'
  const rings = given.map(ringOf)
  const fault = rings.find(one => typeof one === 'string')
  if (fault !== undefined) return fault
  const [outer = [], ...holes] = rings.filter(one => typeof one !== 'string')
  return { outer, holes }
}

function geoJson(given: unknown): Shape | Fault {
  const { type, geometry, features, coordinates } = (given ?? {}) as Readonly<Record<string, unknown>>
  if (type === 'FeatureCollection')
    return Array.isArray(features) && features.length === 1 ? geoJson(features[0]) : 'unreadable'
  if (type === 'Feature') return geoJson(geometry)
  const all = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null
  if (!Array.isArray(all) || all.length === 0) return 'unreadable'
  const polygons = all.map(polygonOf)
  return polygons.find(one => typeof one === 'string') ?? polygons.filter(one => typeof one !== 'string')
}

function parsed(text: string): Shape | Fault {
  if (!text.trim().startsWith('{')) return linesOf(text)
  try {
    return geoJson(JSON.parse(text))
  } catch {
    return 'unreadable'
  }
}

/** Twice the area of a triangle, positive where it turns left. */
const turn = (a: Point, b: Point, c: Point) => (b.long - a.long) * (c.lat - a.lat) - (b.lat - a.lat) * (c.long - a.long)

/** Whether it lies on the line from one to the other, given that all three are on one line. */
const between = (a: Point, b: Point, c: Point) =>
  Math.min(a.long, b.long) <= c.long &&
  c.long <= Math.max(a.long, b.long) &&
  Math.min(a.lat, b.lat) <= c.lat &&
  c.lat <= Math.max(a.lat, b.lat)

/** About a tenth of a millimetre beside a side of a hundred metres: what is typed in decimals is not exact in binary. */
const straight = (a: Point, b: Point, c: Point) => Math.abs(turn(a, b, c)) < 1e-12

const onLine = (a: Point, b: Point, c: Point) => straight(a, b, c) && between(a, b, c)

type Side = readonly [Point, Point]
const sidesOf = (ring: Ring): Side[] => ring.map((one, n) => [one, ring[(n + 1) % ring.length] ?? one])

const meet = ([a, b]: Side, [c, d]: Side): boolean =>
  (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) ||
  onLine(a, b, c) ||
  onLine(a, b, d) ||
  onLine(c, d, a) ||
  onLine(c, d, b)

/** A side that goes back along the one before it. */
const goesBack = ([a, b]: Side, [, d]: Side): boolean => onLine(a, b, d) || onLine(b, d, a)

function crosses({ outer, holes }: Polygon): boolean {
  const rings = [outer, ...holes].map(sidesOf)
  const within = rings.some(sides =>
    sides.some((one, n) =>
      sides.some((other, m) => {
        if (m <= n) return false
        if (m === n + 1) return goesBack(one, other)
        if (n === 0 && m === sides.length - 1) return goesBack(other, one)
        return meet(one, other)
      }),
    ),
  )
  const across = rings.some((sides, n) =>
    rings.slice(n + 1).some(others => sides.some(one => others.some(other => meet(one, other)))),
  )
  return within || across || holes.some(([corner]) => corner !== undefined && !inRing(corner, outer))
}

export const inBritain = ({ lat, long }: Point) =>
  lat >= britain.south && lat <= britain.north && long >= britain.west && long <= britain.east

/** What was pasted, as GeoJSON or as one “latitude, longitude” a line; or what is wrong with it. */
export function readShape(text: string): Shape | Fault {
  const shape = parsed(text)
  if (typeof shape === 'string') return shape
  const rings = shape.flatMap(({ outer, holes }) => [outer, ...holes])
  if (rings.some(ring => ring.length < 3)) return 'few'
  if (rings.reduce((sum, ring) => sum + ring.length, 0) > mostCorners) return 'many'
  if (!rings.every(ring => ring.every(inBritain))) return 'elsewhere'
  return shape.some(crosses) ? 'crossing' : shape
}

/** Of a boundary that was read before it was kept. */
export function keptShape(text: string): Shape {
  const shape = parsed(text)
  return typeof shape === 'string' ? [] : shape
}

/** A point on the line counts as within. */
function inRing(point: Point, ring: Ring): boolean {
  const sides = sidesOf(ring)
  if (sides.some(([a, b]) => onLine(a, b, point))) return true
  return sides.reduce((inside, [a, b]) => {
    const passes = a.lat > point.lat !== b.lat > point.lat
    const at = a.long + ((point.lat - a.lat) / (b.lat - a.lat)) * (b.long - a.long)
    return passes && point.long < at ? !inside : inside
  }, false)
}

const onRing = (point: Point, ring: Ring) => sidesOf(ring).some(([a, b]) => onLine(a, b, point))

/** The line round it is within, that round a hole too. */
export const isWithin = (point: Point, shape: Shape): boolean =>
  shape.some(
    ({ outer, holes }) => inRing(point, outer) && !holes.some(hole => inRing(point, hole) && !onRing(point, hole)),
  )
