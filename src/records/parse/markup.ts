/** Takes markup off words: HTML tags and entities, Markdown emphasis; finds what was set in bold. */
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  pound: '£',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  hellip: '…',
}

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return Number.isFinite(code) && code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' '
  })
}

/** Takes off HTML tags and Markdown emphasis; never a '<' that is a 'less than'. */
export function unmark(text: string): string {
  let t = text
  if (t.includes('<'))
    t = t
      .replace(/<!--.{0,2000}?-->/g, ' ')
      .replace(/<su[pb]>([^<]{0,20})<\/su[pb]>/gi, '$1')
      .replace(/<\/?[a-z][a-z0-9]{0,12}(?:\s[^<>]{0,300})?\/?>/gi, ' ')
  t = decode(t)
  t = t.replace(/^\s*#{1,6}\s+/, '')
  if (/\]\(/.test(t)) t = t.replace(/!?\[([^\][]{0,300})\]\([^()\s]{0,300}\)/g, '$1')
  if (t.includes('*'))
    t = t
      .replace(/\*\*(?=\S)([^*]{1,2000}?)\*\*/g, '$1')
      .replace(/(^|[\s(])\*(?=[^\s*])([^*]{1,2000}?)\*(?=[\s).,;:!?]|$)/g, '$1$2')
      .replace(/\*\*/g, '')
  if (t.includes('__')) t = t.replace(/(^|\s)__(?=[^\s_])([^_]{1,500}?)__(?=\s|$)/g, '$1$2')
  return t.replace(/[\u200b\u00ad\ufeff\ufffd]/g, '').replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
}

/** White space made even. */
export const squeeze = (t: string): string => t.replace(/\s+/g, ' ').trim()

/** The words in bold at the head of a Markdown or HTML line that goes on after them. */
export function boldLead(raw: string): string | null {
  const m =
    /^\s*(?:[-•]\s+)?(?:\(?[0-9a-z.]{1,6}[.)]?\s+)?(?:\*\*|<(?:b|strong)>)([^*<]{2,160})(?:\*\*|<\/(?:b|strong)>)/i.exec(
      raw,
    )
  return m?.[1] === undefined ? null : squeeze(decode(m[1]))
}

/** The whole line, but for its number, is set in bold. */
export function wholeBold(raw: string): boolean {
  const t = raw.trim()
  return /^(?:[-•]\s+)?(?:\(?[0-9a-z.]{1,8}[.)]?\s+)?(?:\*\*|<(?:b|strong)>)[^*<]{1,400}(?:\*\*|<\/(?:b|strong)>)[\s:.]*$/i.test(
    t,
  )
}

/** Bold that opens on this line and closes on a later one, or the other way about. */
export function opensBold(raw: string): boolean {
  const marks = raw.split('**').length - 1
  return marks === 1 && (/^\s*\*\*\S/.test(raw) || /\S\*\*\s*$/.test(raw))
}
