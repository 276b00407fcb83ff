/** A zone as a small outline, north at the top, with its corners as text for whoever does not see it. */
import { details, type Html, html } from '../../../web/index.ts'
import type { Ring, Shape } from './shape.ts'

const size = 200
const margin = 10

/** Degrees of longitude are shorter than those of latitude: as much as the latitude says. */
function drawing(shape: Shape): (ring: Ring) => string {
  const all = shape.flatMap(one => one.outer)
  const lats = all.map(one => one.lat)
  const longs = all.map(one => one.long)
  const [north, west] = [Math.max(...lats), Math.min(...longs)]
  const narrow = Math.cos((north * Math.PI) / 180)
  const span = Math.max(north - Math.min(...lats), (Math.max(...longs) - west) * narrow)
  const scale = (size - 2 * margin) / span
  const at = (n: number) => (margin + n * scale).toFixed(1)
  return ring => ring.map(({ lat, long }) => `${at((long - west) * narrow)} ${at(north - lat)}`).join('L')
}

/** `name`: of the zone. */
export function outlineView(name: string, shape: Shape): Html {
  const path = drawing(shape)
  const rings = shape.flatMap(({ outer, holes }) => [outer, ...holes])
  const corners = rings.flatMap(ring => ring.map(({ lat, long }) => `${lat}, ${long}`))
  return html`<svg role="img" aria-label="${`Outline of ${name}, north at the top`}" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}"><path d="${rings.map(ring => `M${path(ring)}Z`).join('')}" fill="#d2e2f1" fill-rule="evenodd" stroke="#1d70b8" stroke-width="2"/></svg>${details(
    {
      summaryText: `${corners.length} corners of ${name}`,
      text: html`<ol class="govuk-list govuk-list--number">${corners.map(one => html`<li>${one}</li>`)}</ol>`,
    },
  )}`
}
