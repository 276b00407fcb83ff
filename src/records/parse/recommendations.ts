/** What a report recommends: one string for each recommendation. */
import type { Row } from './lines.ts'
import { joinText } from './lines.ts'
import { listAfter, splitInline } from './resolution-lists.ts'
import type { Block } from './resolution-lists.ts'

const stem = /^(?:that|to)\s*[:–-]*$|:\s*[-–]*$|[-–]$|^that the (?:committee|board|panel|cabinet|council|executive)$/i
const leadIn =
  /^(?:it is |members are |(?:that )?the \p{Lu}?[\w -]{3,60}? (?:is|are) |cabinet is |the \p{L}+ is )?(?:therefore )?(?:recommended|asked|requested|invited)\b.{0,80}(?::\s*[-–]*|\bto|\bthat)\s*$/iu
const clean = (t: string): string =>
  t
    .replace(/\s+/g, ' ')
    .replace(/[;,]\s*(?:and|or)?$/i, '')
    .replace(/^\d{1,2}(?:\.\d{1,2}){1,2}[.)]?\s+(?=\p{Lu})/u, '')
    .replace(/^\d{1,2}[.)]?\s+(?=(?:The|That|Members|To|It|Cabinet)\b)/, '')
    .trim()

/** The recommendations in the words after a heading and in the rows below it. */
export function recommendationsIn(rest: string, body: Row[]): string[] {
  const blocks: Block[] = []
  body.forEach((r, k) => {
    const last = blocks.at(-1)
    if (r.joins && last) last.text = joinText([last.text, r.text])
    else blocks.push({ text: r.text, from: k, to: k, x: r.x, bullet: r.bullet, item: r.item, bold: r.bold })
  })
  const said = rest.trim()
  const inline = said === '' ? null : splitInline(said)
  if (inline) return inline.map(clean)
  if (said !== '' && !stem.test(said) && !leadIn.test(said)) {
    const more = listAfter(blocks, 0, true)
    return more.items.length > 0 && /^\(?(?:1|a|i)[.)]/i.test(said)
      ? [clean(said.replace(/^\S+\s/, '')), ...more.items]
      : [clean(said)]
  }
  while (
    blocks.length > 0 &&
    (stem.test(blocks[0]?.text.replace(/^[\d.]+\s+/, '') ?? '') ||
      leadIn.test(blocks[0]?.text.replace(/^[\d.]+\s+/, '') ?? ''))
  )
    blocks.shift()
  const whole = blocks[0]?.text.replace(/^\d+(?:\.\d+)+\s+/, '') ?? ''
  const inside = splitInline(whole)
  if (inside && inside.length > 1) return inside.map(clean)
  const listed = listAfter(blocks, 0, false).items
  // "2.1 That the Committee:" over its own list: the list is what is recommended.
  const only = listed[0] ?? ''
  if (listed.length === 1 && /:/.test(only)) {
    const parts = splitInline(only.slice(only.indexOf(':') + 1))
    if (parts && parts.length > 1) return parts.map(clean)
  }
  return listed.length > 0
    ? listed.map(clean)
    : blocks.slice(0, 1).map(b => clean(b.text.replace(/^\d{1,2}[.)]?\s+(?=\p{Lu})/u, '')))
}
