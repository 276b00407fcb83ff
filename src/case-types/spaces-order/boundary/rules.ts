/** What must hold of the boundary of a zone before it is kept: it can be read, it closes, and it is a shape on the ground of Great Britain. */
import { type Refusal, rule } from '../../../lib/index.ts'
import { type Fault, mostCorners, readShape } from './shape.ts'

const source =
  'our own, for the Anti-social Behaviour, Crime and Policing Act 2014, section 59(7): an order identifies the restricted area'
type Read = { readonly fault: Fault | null }

export const boundaryRead = rule<void, Read>({
  id: 'spaces-boundary-read',
  source,
  says: () =>
    'The boundary cannot be read: paste GeoJSON of one Polygon or MultiPolygon, or one corner a line as “latitude, longitude”, such as 53.3256, -2.7431',
  test: ({ fault }) => fault !== 'unreadable',
})

export const boundaryClosed = rule<void, Read>({
  id: 'spaces-boundary-closed',
  source: 'RFC 7946, section 3.1.6: the first and the last position of a ring are the same',
  says: () => 'The boundary does not close: a ring of GeoJSON ends with the corner with which it begins',
  test: ({ fault }) => fault !== 'open',
})

export const boundaryCorners = rule<void, Read>({
  id: 'spaces-boundary-corners',
  source,
  says: () => `A boundary has at least 3 different corners, and at most ${mostCorners} with all its parts`,
  test: ({ fault }) => fault !== 'few' && fault !== 'many',
})

export const boundaryInBritain = rule<void, Read>({
  id: 'spaces-boundary-in-britain',
  source,
  says: () =>
    'A corner of the boundary is not in Great Britain. In lines the latitude comes first (about 50 to 60), in GeoJSON the longitude (about -8 to 2)',
  test: ({ fault }) => fault !== 'elsewhere',
})

export const boundarySimple = rule<void, Read>({
  id: 'spaces-boundary-simple',
  source,
  says: () =>
    'The boundary crosses or touches itself, so nobody can say what lies within: put the corners in their order round the area',
  test: ({ fault }) => fault !== 'crossing',
})

export function boundaryRefuses(text: string): Refusal | null {
  const read = readShape(text)
  const fault = typeof read === 'string' ? read : null
  return [boundaryRead, boundaryClosed, boundaryCorners, boundaryInBritain, boundarySimple].reduce<Refusal | null>(
    (found, one) => found ?? one.refuses({ fault }),
    null,
  )
}
