/** A printed list of people taken apart: one piece for each person, the name apart from what is said of it. */
import { looksLikeName, plural, post, withoutTitle } from './name-words.ts'

/** Parts a list at its commas, semicolons, 'and's and wide gaps, but not inside brackets. */
function pieces(text: string): string[] {
  const out: string[] = []
  let depth = 0
  let from = 0
  const cut = (to: number, next: number): void => {
    out.push(text.slice(from, to))
    from = next
  }
  const joiner = /\s(?:(?:and|And|AND|&)\s(?=\S)|(?:ac|a)\s(?=\p{Lu}))/uy
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '(' || c === '[') depth++
    else if (c === ')' || c === ']') {
      depth = Math.max(0, depth - 1)
      if (
        depth === 0 &&
        /^\s+(?:\p{Lu}|and\s)/u.test(text.slice(i + 1, i + 8)) &&
        !/^\s+(?:and|&)\s/.test(text.slice(i + 1, i + 7))
      )
        cut(i + 1, i + 2)
    } else if (depth === 0 && (c === ',' || c === ';' || c === '\n' || c === '•')) cut(i, i + 1)
    else if (depth === 0 && c === ' ') {
      joiner.lastIndex = i
      const m = joiner.exec(text)
      if (m) {
        cut(i, i + m[0].length - 1)
        i += m[0].length - 2
      }
    }
  }
  out.push(text.slice(from))
  return out.map(p => p.trim().replace(/^[\s,;:.–-]+(?=\S)|[\s,;:]+$/g, '')).filter(p => p !== '')
}

const postThenName =
  /^((?:the\s+)?(?:[\p{Lu}&][\p{L}&/-]*\s+|and\s+|of\s+){0,5}(?:Officer|Executive|Director|Treasurer|Manager|Solicitor|Secretary|Commissioner|Constable|Auditor|Engineer))\s+(\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*){1,3})$/u

/** 'Director of Finance, Ann Birch', alone on its line: the post and then who holds it. */
export function postFirst(part: string): string {
  const m = /^([^,(;]{5,70}),\s+([^,(;]{4,45})$/.exec(part)
  const name = withoutTitle(m?.[2] ?? '')
  return m?.[1] &&
    m[2] &&
    post.test(m[1]) &&
    !looksLikeName(withoutTitle(m[1])) &&
    /\s/.test(name) &&
    looksLikeName(name)
    ? `${m[2]} (${m[1]})`
    : part
}

/** The name of a piece, and the note: what stands in brackets, after a dash or before the name. */
export function split(piece: string): { name: string; note: string } {
  const bracket = /[([]([^)\]]*)[)\]]?/g
  const notes = [...piece.matchAll(bracket)].map(m => m[1] ?? '')
  let name = piece.replace(bracket, ' ').replace(/\s+/g, ' ').trim()
  const dash = /\s+[–—-]+\s+|:\s+|\s+in accordance with\b|\s+\bas\b\s|\s+in the chair\b/i.exec(name)
  if (dash && dash.index > 2) {
    const before = name.slice(0, dash.index)
    const after = name.slice(dash.index + (/\b(?:in|as)\b/i.test(dash[0]) ? 0 : dash[0].length)).trim()
    if (
      /^(?:(?:vice|deputy)[- ])?chair(?:man|woman|person)?$/i.test(before.trim()) ||
      (dash[0].includes(':') &&
        (!/\s/.test(before.trim()) || !looksLikeName(before)) &&
        /\s/.test(after) &&
        looksLikeName(after))
    ) {
      notes.push(before)
      name = after
    } else {
      notes.push(after)
      name = before
    }
  }
  // "Clerk J Connelly", "the Clerk Mrs A Reed", "Chairman Mr B Stone"
  const leading =
    /^(?:the\s+)?((?:(?:parish|town|deputy|assistant|acting|vice)[\s-]+)*(?:clerk(?: to the council)?|chair(?:man|woman|person)?|minutes?|rfo))[\s,]+(?!of\b|to\b|and\b|for\b)(?=\p{Lu})/iu.exec(
      name,
    )
  if (leading?.[1]) {
    notes.push(leading[1])
    name = name.slice(leading[0].length)
  }
  // "Chief Fire Officer Sam Hill"
  const ranked = postThenName.exec(name)
  if (ranked?.[1] && ranked[2] && looksLikeName(ranked[2]) && !looksLikeName(name)) {
    notes.push(ranked[1])
    name = ranked[2]
  }
  return { name: name.replace(/[.,;:*#†]+$/, '').trim(), note: notes.join('; ').trim() }
}

/** '(Assistant Director (Waste))' has brackets inside brackets: the inner ones come off. */
export const flatBrackets = (text: string): string =>
  text.replace(/\(([^()]*)\(([^()]*)\)([^()]*)\)/g, (_, a: string, b: string, c: string) => `(${a}${b}${c})`)

const office =
  /^(?:the\s+)?(?:(?:deputy|vice|acting|lord|town|right worshipful|worshipful|the)[\s-]+)*(?:mayor|mayoress|chair(?:man|woman|person)?|leader|sheriff|president|vice-president|convenor|provost)(?: of the \w+)?$/i

/** 'Legal Adviser (Miss A Birch)', 'The Mayor (Councillor A Birch)': the office stands first and the person in brackets. */
export function officeFirst(piece: string): string {
  const m = /^([^()]{3,70}?)\s*\(([^()]{3,60})\)(?:,?\s+(?:in the chair|presiding))?\.?$/i.exec(piece)
  const said = m?.[1]?.trim() ?? ''
  const inside = m?.[2]?.trim() ?? ''
  if (said === '' || (!office.test(said) && (looksLikeName(withoutTitle(said)) || !post.test(said)))) return piece
  const bare = withoutTitle(inside)
  const named =
    looksLikeName(bare) && (/\s/.test(bare) || bare !== inside) && !office.test(bare) && !/\bchair/i.test(bare)
  return named ? `${inside} (${said})` : piece
}

const withInitials = /^([^,()]{4,48}?)\s*\(([A-Z][A-Za-z]{1,3})\)\s*[,–-]?\s*([^()]*)$/

/** 'Ann Birch (AB) Fire and Rescue; Cy Dale (CD), Probation': all that follows the initials is where the person works. */
function initialled(parts: string[]): string[] | null {
  if (parts.filter(p => withInitials.test(p)).length < Math.max(2, parts.length * 0.5)) return null
  return parts.flatMap(p => {
    const m = withInitials.exec(p)
    return m?.[1] && looksLikeName(withoutTitle(m[1])) ? [`${m[1]} (${m[2]}; ${m[3] ?? ''})`] : pieces(p)
  })
}

const withDash = /^([^,;()–—]{3,45}?)\s+[–—-]\s+([^()]+)$/

/** 'Ann Birch - Police, Fire and Crime Commissioner', one to a line: all that follows the dash is the post. */
function dashed(parts: string[]): string[] | null {
  const fits = (p: string): boolean => {
    const name = withDash.exec(p)?.[1]
    return name !== undefined && looksLikeName(withoutTitle(name))
  }
  if (parts.filter(fits).length < Math.max(2, parts.length * 0.6)) return null
  return parts.flatMap(p => (fits(p) ? [p.replace(withDash, '$1 ($2)')] : pieces(p)))
}

/** 'Name, post; name, post': where a semicolon parts the people, the comma parts a person from the post. */
export function named(text: string): string[] {
  const printed = text.split(/\s*[;\n]\s*(?![^()]*\))/).filter(p => p.trim() !== '')
  // Unless the first is printed so, the post may be that of the person before.
  const parts = postFirst(printed[0] ?? '') === printed[0] ? printed : printed.map(postFirst)
  const byInitials = initialled(parts) ?? dashed(parts)
  if (byInitials !== null) return byInitials
  const paired = parts.filter(p => /^[^,(]{3,40},\s*[^,]+$/.test(p) && !plural.test(p))
  if (parts.length < 2 || paired.length < 1 || paired.length < parts.length * 0.4)
    return pieces(parts === printed ? text : parts.join('; '))
  return parts.flatMap(p => {
    const m = /^([^,(]{3,48}?(?:\s*\([^)]*\))?),\s*(.+)$/.exec(p)
    return m?.[1] &&
      m[2] &&
      !plural.test(p) &&
      looksLikeName(withoutTitle(m[1])) &&
      (post.test(m[2]) || !/,|\sand\s/.test(m[2]))
      ? [`${m[1]} (${m[2].replace(/[()]/g, ' ')})`]
      : pieces(p)
  })
}
