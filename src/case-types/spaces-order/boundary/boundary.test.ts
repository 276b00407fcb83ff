/** Boundaries: read from lines and from GeoJSON, refused where nobody could say what lies within, and asked about points. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { square } from '../../../../test/spaces-scene.ts'
import { outlineView } from './outline.view.ts'
import { boundaryRefuses } from './rules.ts'
import { isWithin, mostCorners, readPoint, readShape, type Shape } from './shape.ts'

const shapeOf = (text: string): Shape => {
  const read = readShape(text)
  assert.ok(typeof read !== 'string', 'it can be read')
  return read
}
const at = (lat: number, long: number) => ({ lat, long })
const ring = (...corners: [number, number][]) => corners.map(([lat, long]) => [long, lat])
const polygon = (...rings: number[][][]) => JSON.stringify({ type: 'Polygon', coordinates: rings })
const outer = ring([53.32, -2.74], [53.32, -2.738], [53.321, -2.738], [53.321, -2.74], [53.32, -2.74])
const hole = ring([53.3203, -2.7395], [53.3203, -2.7385], [53.3207, -2.7385], [53.3207, -2.7395], [53.3203, -2.7395])

test('lines and GeoJSON of the same corners are the same shape, said closed or not', () => {
  const lines = shapeOf(square)
  assert.deepEqual(lines, shapeOf(`${square}\n53.3200, -2.7400\n`))
  assert.deepEqual(lines, shapeOf(polygon(outer)))
  assert.deepEqual(lines, shapeOf(`{"type":"Feature","geometry":${polygon(outer)}}`))
  assert.deepEqual(lines, shapeOf(square.replaceAll(', ', ' ')))
  assert.deepEqual(readPoint(' 53.3205,-2.7390 '), at(53.3205, -2.739))
  assert.equal(readPoint('near the gate'), null)
})

test('what is within a boundary is within, a hole is not, and the line round either is', () => {
  const shape = shapeOf(polygon(outer, hole))
  assert.equal(isWithin(at(53.3201, -2.7399), shape), true)
  assert.equal(isWithin(at(53.3199, -2.7399), shape), false)
  assert.equal(isWithin(at(53.3205, -2.739), shape), false)
  assert.equal(isWithin(at(53.32, -2.739), shape), true)
  assert.equal(isWithin(at(53.32, -2.74), shape), true)
  assert.equal(isWithin(at(53.3203, -2.739), shape), true)
  const two = JSON.stringify({
    type: 'MultiPolygon',
    coordinates: [[outer], [outer.map(([long = 0, lat = 0]) => [long + 0.01, lat])]],
  })
  assert.equal(isWithin(at(53.3205, -2.729), shapeOf(two)), true)
  assert.equal(isWithin(at(53.3205, -2.734), shapeOf(two)), false)
})

test('a shape that goes in is outside where it goes in', () => {
  const shape = shapeOf('53.0, -2.0\n53.0, -1.9\n53.1, -1.9\n53.02, -1.95\n53.1, -2.0')
  assert.equal(isWithin(at(53.08, -1.95), shape), false)
  assert.equal(isWithin(at(53.01, -1.95), shape), true)
})

test('what cannot be read, does not close, is elsewhere or crosses itself is refused, and what is just right is not', () => {
  const refused = (text: string) => boundaryRefuses(text)?.rule
  assert.equal(refused('the park'), 'spaces-boundary-read')
  assert.equal(refused('{"type":"Polygon"'), 'spaces-boundary-read')
  assert.equal(refused(JSON.stringify({ type: 'Point', coordinates: [-2.7, 53.3] })), 'spaces-boundary-read')
  assert.equal(refused(polygon(outer.slice(0, -1))), 'spaces-boundary-closed')
  assert.equal(refused(polygon(outer)), undefined)
  assert.equal(refused('53.32, -2.74\n53.32, -2.738'), 'spaces-boundary-corners')
  assert.equal(refused('53.32, -2.74\n53.32, -2.738\n53.32, -2.74'), 'spaces-boundary-corners')
  assert.equal(refused('53.32, -2.74\n53.32, -2.738\n53.321, -2.738'), undefined)
  assert.equal(refused('-2.74, 53.32\n-2.738, 53.32\n-2.738, 53.321'), 'spaces-boundary-in-britain')
  assert.equal(refused('48.85, 2.35\n48.86, 2.35\n48.86, 2.36'), 'spaces-boundary-in-britain')
  assert.equal(refused('60.9, -1.0\n60.8, -1.0\n60.8, -0.9'), undefined)
  assert.equal(refused('60.91, -1.0\n60.8, -1.0\n60.8, -0.9'), 'spaces-boundary-in-britain')
  const bow = '53.0, -2.0\n53.1, -1.9\n53.0, -1.9\n53.1, -2.0'
  assert.equal(refused(bow), 'spaces-boundary-simple')
  assert.equal(refused('53.0, -2.0\n53.1, -2.0\n53.05, -2.0'), 'spaces-boundary-simple')
  assert.equal(refused('53.0, -2.0\n53.3, -1.7\n53.1, -1.9'), 'spaces-boundary-simple', 'a slanted line there and back')
  assert.equal(refused('53.0, -2.0\n53.3, -1.7\n53.1, -1.9001'), undefined)
  assert.equal(refused(polygon(outer, hole)), undefined)
  const beyond = ring([53.33, -2.74], [53.33, -2.738], [53.331, -2.738], [53.33, -2.74])
  assert.equal(refused(polygon(outer, beyond)), 'spaces-boundary-simple')
})

test('the most corners are read, and not one more', () => {
  const round = (n: number) =>
    Array.from({ length: n }, (_, one) => {
      const turn = (2 * Math.PI * one) / n
      return `${(53 + 0.01 * Math.sin(turn)).toFixed(6)}, ${(-2 + 0.01 * Math.cos(turn)).toFixed(6)}`
    }).join('\n')
  assert.equal(boundaryRefuses(round(mostCorners)), null)
  assert.equal(boundaryRefuses(round(mostCorners + 1))?.rule, 'spaces-boundary-corners')
})

test('its outline is drawn with attributes alone, and its corners stand below it as words', () => {
  const drawn = outlineView('Larkrise <cemetery>', shapeOf(square)).text
  assert.match(drawn, /<svg role="img" aria-label="Outline of Larkrise &lt;cemetery&gt;, north at the top"/)
  assert.match(drawn, /d="M10\.0 1\d\d\.\dL\d+\.\d 1\d\d\.\dL\d+\.\d 10\.0L10\.0 10\.0Z"/)
  assert.match(drawn, /4 corners of Larkrise.*<li>53\.32, -2\.74<\/li>/s)
  assert.doesNotMatch(drawn, /style=/)
})
