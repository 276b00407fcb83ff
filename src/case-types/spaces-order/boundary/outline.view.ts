/** A zone as a small outline, north at the top, with how far it reaches and its corners as text for whoever does not see it. */
import { details, type Html, html, say } from '../../../web/index.ts'
import type { Ring, Shape } from './shape.ts'

const size = 200
const margin = 10
const metresPerDegree = 111_320

/** Degrees of longitude are shorter than those of latitude: as much as the latitude says. */
function drawing(shape: Shape) {
  const all = shape.flatMap(one => one.outer)
  const lats = all.map(one => one.lat)
  const longs = all.map(one => one.long)
  const [north, west] = [Math.max(...lats), Math.min(...longs)]
  const narrow = Math.cos((north * Math.PI) / 180)
  const across = (Math.max(...longs) - west) * narrow
  const down = north - Math.min(...lats)
  const scale = (size - 2 * margin) / Math.max(across, down)
  const at = (n: number) => (margin + n * scale).toFixed(1)
  const metres = (n: number) => Math.max(10, Math.round((n * metresPerDegree) / 10) * 10).toLocaleString('en-GB')
  return {
    line: (ring: Ring) => ring.map(({ lat, long }) => `${at((long - west) * narrow)} ${at(north - lat)}`).join('L'),
    width: Math.round(2 * margin + across * scale),
    height: Math.round(2 * margin + down * scale),
    says: `About ${metres(across)} metres from west to east, and ${metres(down)} from north to south.`,
  }
}

/** `name`: of the zone. */
export function outlineView(name: string, shape: Shape): Html {
  const { line, width, height, says } = drawing(shape)
  const rings = shape.flatMap(({ outer, holes }) => [outer, ...holes])
  const corners = rings.flatMap(ring => ring.map(({ lat, long }) => `${lat}, ${long}`))
  return html`<svg role="img" aria-label="${`Outline of ${name}, north at the top`}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><path d="${rings.map(ring => `M${line(ring)}Z`).join('')}" fill="#d2e2f1" fill-rule="evenodd" stroke="#1d70b8" stroke-width="2"/></svg>${say(says)}${details(
    {
      summaryText: `${corners.length} corners of ${name}`,
      text: html`<ol class="govuk-list govuk-list--number">${corners.map(one => html`<li>${one}</li>`)}</ol>`,
    },
  )}`
}
