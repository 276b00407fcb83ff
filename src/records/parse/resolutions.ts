/** What was resolved: one string for each resolution, lists taken apart. */

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

const trigger =
  /(?:\b(?:it was|it is|were|the (?:committee|board|council|panel|meeting|cabinet))\s+(?:therefore\s+|then\s+|also\s+|further\s+|unanimously\s+)*)?\b(RESOLVED|PENDERFYNWYD|AGREED|DECIDED|RESOLUTION|RECOMMENDED|PENDERFYNIAD)\b(?!\s+(?:by|matters|items))/
const labelTrigger =
  /^(?:(?:it was|and it was|accordingly,? it was|the (?:committee|board|council|panel|cabinet)) )?(?:unanimously )?\**(Resolved|Resolution|Agreed|Decision|Decisions|Penderfynwyd|Penderfyniad|Resolution carried|RESOLUTION \d+|Decision made)\**(?=\s*(?:\([^)]{0,40}\)\s*)?[:–—-]|\s+(?:That|that|unanimously|to)\b|\s*$)/
const prose = /\b(?:resolved|agreed and resolved)\b\s+(?:unanimously\s+)?(?:to|that)\b/
const afterWord =
  /^\s*(?:,?\s*(?:unanimously|nem\.? ?con\.?|by (?:a )?(?:majority|general consent|assent|consensus)|accordingly)\b,?|\((?:unanimous(?:ly)?|nem\.? ?con\.?|by (?:a )?majority|\d[^)]{0,40}|[^)]{0,30}vot[^)]{0,30})\)|\s*[*_]+)*\s*(?:[:;]\s*[-–—]?|[-–—]{1,2}|\.(?=\s|$)|,)?\s*/i
const bilingualWord = /^\s*\/\s*(?:RESOLVED|AGREED|DECIDED|RECOMMENDED|PENDERFYNWYD|CYTUNWYD)\b/
const stem =
  /^(?:that|y dylid|bod|to)?\s*[:;,–—-]*\s*$|^(?:that|to|bod)\b.{0,120}[:–—-]+\s*$|^(?:recommended |the \w+ )?(?:that|to).{0,60}:\s*-?\s*$|^(?:the (?:committee|cabinet|board|panel|council)|cabinet|members|council)(?: \w+){0,6}:\s*-?$/i
const mark =
  /^(?:\(?(\d{1,2}|[a-z]|[ivx]{1,5}|[A-Z])[.)]\)?|\((\w{1,4})\)|(\d{1,2}(?:\.\d{1,2}){1,2})|[•▪▶►■◆●○◦·–—-])\s+/
const leader =
  /^(?:reasons?(?: for| of)?\b.{0,60}|(?:alternative|other) options\b.{0,60}|voting\b.*|votes?\b.*|for\s*:.*|action\b.*|\(?(?:proposed|moved|seconded|proposer|seconder)\b.*|the (?:meeting|chair) .*|note\b.*|\(?councillors?\b.{0,90}\b(?:left|abstain|declared|not present|arrived|voted).*|exempt.*|\[.*|(?:at|before|following|during|prior|after|on)\s.{20,}|members? (?:of the|asked|discussed|noted|considered|raised).{10,}|the (?:committee|board|panel|cabinet|council|report|chair\w*|officer|director|head) .{10,}|the portfolio.*|meeting .*)$/i

/** A closing line in brackets ('(Proposed Cllr A, seconded Cllr B)') is no part of the resolution. */
const withoutMovers = (t: string): string =>
  t
    .replace(
      /\s*[([](?:proposed|prop\.?|proposer|moved|seconded|unanimous|all in favour|carried|\d+ (?:for|in favour)|vote)\b[^()[\]]*[)\]]\.?\s*$/i,
      '',
    )
    .replace(/(\.)\s+(?:proposed|moved)\s+(?:by\s+)?(?:cllr|councillor|mr|mrs|ms|dr)\b.*$/i, '$1')
    .replace(/\s*[([]\s*actions?\b[^()[\]]{0,80}[)\]]\.?\s*$/i, '')
    .replace(/\s*\(copies can be made[^)]*\)\s*$/i, '')
const clean = (t: string): string =>
  withoutMovers(t.replace(/\s+/g, ' ').trim())
    .replace(/[;,]\s*(?:and|or)?$/i, '')
    .trim()

/** 'be granted subject to the following conditions:': the parts are resolved one by one; after a bare 'subject to:' they belong to the whole. */
const listsParts =
  /\b(?:as follows|following|these|below)(?:\s+[\w-]+){0,4}\s*[:;–-]+\s*-?$|\b(?:conditions|recommendations|amendments|terms|reasons|actions|requirements)\s*[:;–-]+$/i

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
      if (trigger.test(body) && items.length > 0) break
      items.push(body)
    } else items[items.length - 1] = `${items.at(-1) ?? ''} ${b.text}`
  }
  return { items: items.map(clean).filter(t => t.length > 2), next: k }
}

const follows = (count: number, text: string): boolean => mark.exec(text)?.[1] === 'abcdefghijklmnopqrstuvwxyz'[count]
const inStep = (text: string, count: number): boolean => {
  const s = mark.exec(text)
  const n = /(\d+)$/.exec(s?.[1] ?? s?.[2] ?? s?.[3] ?? '')?.[1]
  return n === undefined || Number(n) === count + 1
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

/** A text cut into sentences; abbreviations before names do not end one. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?][”"’)]?)(?<!\b(?:Mr|Mrs|Ms|Dr|Cllr|Cllrs|No|St|Rev|p|i\.e|e\.g|[A-Z])\.)\s+(?=[\p{Lu}“"(])/u)
    .map(s => s.trim())
    .filter(s => s !== '')
}

function unique(texts: string[]): string[] {
  const seen = new Set<string>()
  return texts.filter(t => {
    const key = t.toLowerCase().replace(/[^a-z0-9]/g, '')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
