/** What was resolved: one string for each resolution, lists taken apart. */
import type { Block } from './resolution-lists.ts'
import { inStep, listAfter, mark, splitInline } from './resolution-lists.ts'
import { afterWord, bilingualWord, clean, labelTrigger, listsParts, prose, stem, trigger } from './resolution-words.ts'
import { sentences } from './sentences.ts'

/** 'It was moved that the sum be £500' before 'RESOLVED accordingly.': what was moved is what was resolved. */
function motionBefore(sentence: string, paragraph = ''): string | null {
  for (const text of [sentence, sentences(paragraph).at(-1) ?? '']) {
    const said = /\b(?:moved|proposed|seconded|recommended|suggested)\b.*?\b(that\s\S.*)$/i.exec(text)?.[1]
    if (said !== undefined) return said.replace(/[\s,;]+(?:and|and it was|it was)?\s*$/i, '')
  }
  return null
}

/** The resolutions of a minute, and the blocks that hold them. Lower-case prose keeps its whole sentence. */
export function resolutionsIn(blocks: Block[]): { resolved: string[]; held: Set<number> } {
  const resolved: string[] = []
  const held = new Set<number>()
  let k = 0
  while (k < blocks.length) {
    const b = blocks[k]
    if (!b) break
    const body = b.text.replace(mark, '')
    const m = trigger.exec(body) ?? labelTrigger.exec(body)
    if (
      !m ||
      (m[1] === 'RECOMMENDED' && m.index > 3) ||
      (m[1] === 'AGREED' && /^(?:AGREED MINUTES|AGREED AS)/.test(body.slice(m.index)))
    ) {
      if (
        !m &&
        prose.test(body) &&
        !/\bhad (?:previously )?resolved\b|\bresolved (?:among|to keep|between|by)\b/.test(body)
      ) {
        const sentence = sentences(body).filter(
          s =>
            prose.test(s) &&
            /\b(?:council|committee|board|panel|councillors|members|it was|therefore|unanimously|meeting|cabinet)\b/i.test(
              s.slice(0, s.search(prose) + 1),
            ),
        )
        if (sentence.length > 0) {
          resolved.push(...sentence.map(clean))
          held.add(k)
        }
      }
      k++
      continue
    }
    held.add(k)
    const rest = body
      .slice(m.index + m[0].length)
      .replace(bilingualWord, '')
      .replace(afterWord, '')
      .trim()
    if (rest === '' && /\baccordingly\b[.;]?\s*$|\.\s*$/i.test(body.slice(m.index))) {
      const motion = motionBefore(body.slice(0, m.index), blocks[k - 1]?.text)
      if (motion !== null) resolved.push(clean(motion))
      k++
      continue
    }
    const inline = splitInline(rest)
    if (
      inline &&
      /^(?:that|to|bod)?\s*[:;,–-]*\s*(?:\(|\d|[a-z]\))/i.test(
        rest.replace(/^that (?:the )?(?:cabinet|committee|board|panel|council|executive)\b[^(:]{0,30}/i, 'that '),
      )
    ) {
      resolved.push(...inline.map(clean))
      const more = listAfter(blocks, k + 1, true)
      if (more.items.length > 0 && inStep(blocks[k + 1]?.text ?? '', inline.length)) {
        resolved.push(...more.items)
        for (let h = k + 1; h < more.next; h++) held.add(h)
        k = more.next
        continue
      }
      k++
    } else if (rest === '' || stem.test(rest) || /:\s*-?$|^that (?:[\w&-]+ ){0,5}[\w&-]+;$/i.test(rest)) {
      const { items, next } = listAfter(blocks, k + 1, rest !== '' && !/^(?:that|to)\s*:?\s*-?$/i.test(rest))
      // 'That permission be granted, subject to:' is one resolution with its conditions.
      if (items.length > 0 && /\bbe (?:\w+ly )?\p{L}+/u.test(rest) && !listsParts.test(rest))
        resolved.push(clean([rest, ...items].join(' ')))
      else if (items.length > 0) resolved.push(...items)
      else if (rest.length > 12) resolved.push(clean(rest))
      for (let h = k + 1; h < next; h++) held.add(h)
      k = Math.max(next, k + 1)
    } else if (mark.test(rest) && !/^[-–—]/.test(rest)) {
      const first: Block = { ...b, text: rest }
      const { items, next } = listAfter([first, ...blocks.slice(k + 1)], 0, true)
      resolved.push(...items)
      for (let h = k + 1; h < k + next; h++) held.add(h)
      k += Math.max(1, next)
    } else {
      resolved.push(clean(rest))
      k++
      // 'RESOLVED – That A.' and, below it, '(2) That B.' or 'That B.'
      while (/^(?:and )?that\b/i.test(blocks[k]?.text ?? '') && /^that\b/i.test(rest)) {
        resolved.push(clean(blocks[k]?.text ?? ''))
        held.add(k++)
      }
    }
  }
  return { resolved: unique(resolved.filter(t => t.length > 2)), held }
}
function unique(texts: string[]): string[] {
  const seen = new Set<string>()
  return texts.filter(t => {
    // 'No objection.' is said of many applications.
    if (t.length < 60) return true
    const key = t.toLowerCase().replace(/[^a-z0-9]/g, '')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
