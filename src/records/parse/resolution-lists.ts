/** Lists inside resolutions and recommendations: '(a) …; (b) …', in one paragraph or one a line. */
import { ended } from './lines.ts'
import { clean, leader, stem, trigger } from './resolution-words.ts'

/** A paragraph of the body of a minute or of a report's recommendation. */
export type Block = {
  text: string
  from: number
  to: number
  x: number | null
  bullet: boolean
  item: boolean
  bold: boolean
}
/** What marks a part of a list. */
export const mark =
  /^(?:\(?(\d{1,2}|[a-z]|[ivx]{1,5}|[A-Z])[.)]\)?|\((\w{1,4})\)|(\d{1,2}(?:\.\d{1,2}){1,2})|[•▪▶►■◆●○◦·–—-])\s+/
export type Item = { text: string; level: 'number' | 'letter' | 'roman' | 'bullet'; at: number }

function levelOf(text: string): Item['level'] {
  const m = mark.exec(text)
  const s = m?.[1] ?? m?.[2] ?? m?.[3] ?? ''
  if (s === '') return 'bullet'
  if (/^\d/.test(s)) return 'number'
  return /^[ivx]+$/i.test(s) ? 'roman' : 'letter'
}

/** '(1) the report be noted; and (2) the Board agree …' in one paragraph, taken apart where the marks run 1, 2, … */
export function splitInline(text: string): string[] | null {
  for (const [open, first] of [
    [/\((\d{1,2}|[a-z]|[ivx]{1,4})\)\s*/g, /^\((?:1|a|i)\)/],
    [/(?<=^|[\s:;])(\d{1,2}|[a-z]|[ivx]{1,4})\)\s+/g, /^(?:1|a|i)\)/],
    [/(?<=^|[:;.]\s|\b(?:and|or)\s)(\d{1,2})\.\s+/g, /^1\./],
  ] as const) {
    const hits = [...text.matchAll(open)]
    const from = hits.findIndex(h => first.test(h[0]))
    if (from < 0) continue
    const style = (hits[from]?.[1] ?? '') === '1' ? 'n' : (hits[from]?.[1] ?? '') === 'a' ? 'a' : 'r'
    const order =
      style === 'n'
        ? ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']
        : style === 'a'
          ? [...'abcdefghijklmn']
          : ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
    const run: RegExpMatchArray[] = []
    for (const h of hits.slice(from)) if (h[1] === order[run.length]) run.push(h)
    if (run.length < 2 && (run[0]?.index ?? 9) > 12) continue
    if (run.length < 2) continue
    return run.map((h, i) =>
      text.slice((h.index ?? 0) + h[0].length, run[i + 1]?.index ?? text.length).replace(/[\s;,]+(?:and|or)\s*$/i, ''),
    )
  }
  return null
}

/** The list items that follow a stem, top level only; deeper levels go into their parent. `next` is the first block after the list. */
export function listAfter(blocks: Block[], from: number, needMarks: boolean): { items: string[]; next: number } {
  const items: string[] = []
  let level: Item['level'] | null = null
  let k = from
  for (; k < blocks.length; k++) {
    const b = blocks[k]
    if (!b) break
    const marked = mark.test(b.text) || b.item || b.bullet
    if (!marked) {
      if (
        items.length === 0 &&
        !needMarks &&
        (/:\s*[-–]*$/.test(b.text) || stem.test(b.text)) &&
        mark.test(blocks[k + 1]?.text ?? '')
      )
        continue
      if (items.length === 0 && !needMarks) {
        items.push(b.text)
        k++
        // 'RESOLVED' over paragraphs that each begin with 'That'.
        while (/^(?:and )?(?:that|bod)\b/i.test(blocks[k]?.text ?? '') && /^that\b/i.test(b.text))
          items.push(blocks[k++]?.text ?? '')
        break
      }
      if (/^voting\b|^\(?vote/i.test(b.text) && mark.test(blocks[k + 1]?.text ?? '')) continue
      const last = items.at(-1)
      if (betweenParts(b, blocks[k + 1], last, items.length)) continue
      if (
        last !== undefined &&
        !/[.]$/.test(last) &&
        (/^\p{Ll}/u.test(b.text) || /:$/.test(last)) &&
        !leader.test(b.text)
      ) {
        items[items.length - 1] = `${last} ${b.text}`
        continue
      }
      break
    }
    const here = mark.test(b.text) ? levelOf(b.text) : 'bullet'
    level ??= here
    const body = b.text.replace(mark, '')
    if (here === level || (level === 'letter' && here === 'roman' && follows(items.length, b.text))) {
      if (items.length > 0 && level === 'number' && /[.]$/.test(items.at(-1) ?? '') && !inStep(b.text, items.length))
        break
      if (
        trigger.test(body) &&
        items.length > 0 &&
        !(deed.test(items.at(-1) ?? '') && orderOf(b.text) === items.length + 1)
      )
        break
      items.push(body)
    } else items[items.length - 1] = `${items.at(-1) ?? ''} ${b.text}`
  }
  return { items: items.map(clean).filter(t => t.length > 2), next: k }
}

/** 'That the Board: 1. NOTED …; 2. RECOMMENDED to …': each part opens with what was done. */
const deed = /^[A-Z]{5,}\b/

/** The foot of a page between '(i) …; and' and '(ii) …'. */
const betweenParts = (b: Block, next: Block | undefined, last: string | undefined, count: number): boolean =>
  last !== undefined &&
  next !== undefined &&
  /(?:[;,]|\b(?:and|or))$/.test(last) &&
  b.text.length < 120 &&
  /^\p{Lu}|^\d/u.test(b.text) &&
  !ended(b.text) &&
  orderOf(next.text) === count + 1

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
/** Which part of a list a mark names: 2 for '(ii)', 'b.', '2)' and '1.2'; 0 for none. A lone 'i' is the first roman. */
function orderOf(text: string): number {
  const m = mark.exec(text)
  const sign = (m?.[1] ?? m?.[2] ?? /\d+$/.exec(m?.[3] ?? '')?.[0] ?? '').toLowerCase()
  if (/^\d+$/.test(sign)) return Number(sign)
  return romans.includes(sign) ? romans.indexOf(sign) + 1 : sign.length === 1 ? sign.charCodeAt(0) - 96 : 0
}

const follows = (count: number, text: string): boolean => mark.exec(text)?.[1] === 'abcdefghijklmnopqrstuvwxyz'[count]
export const inStep = (text: string, count: number): boolean => {
  const s = mark.exec(text)
  const n = /(\d+)$/.exec(s?.[1] ?? s?.[2] ?? s?.[3] ?? '')?.[1]
  return n === undefined || Number(n) === count + 1
}
