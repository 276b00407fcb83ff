/** The library that reads Markdown, with everything off but what our papers have: what is off comes through as plain words. */
import markdownIt from 'markdown-it'

/** What a link may lead to. */
export const isAddress = (href: string): boolean =>
  /^(?:https?:\/\/|mailto:)[^\s<>"\\]+$/i.test(href) && URL.canParse(href)

/** 'picture:12': the attachment that a picture shows; null for any other address. */
export const pictureId = (href: string): string | null => /^picture:([\w-]{1,40})$/.exec(href)?.[1] ?? null

const parser = markdownIt('zero', { html: false, maxNesting: 500 }).enable([
  'heading',
  'list',
  'table',
  'escape',
  'emphasis',
  'link',
  'image',
  'autolink',
  'newline',
])
parser.validateLink = href => isAddress(href) || pictureId(href) !== null
// Addresses stay as they were typed; the library would rewrite what it holds for names of hosts.
parser.normalizeLink = href => href
parser.normalizeLinkText = text => text

const State = parser.inline.State
/**
 * '*' opens wherever words follow it and closes wherever words stand before it. The usual reading also looks at punctuation, and
 * leaves the marks standing in '**Note:**see', which people's bold words from Word often are.
 */
class Lenient extends State {
  override scanDelims(start: number, canSplitWord: boolean): ReturnType<InstanceType<typeof State>['scanDelims']> {
    if (this.src[start] !== '*') return super.scanDelims(start, canSplitWord)
    let end = start
    while (end < this.posMax && this.src[end] === '*') end++
    const blank = (at: number) => at < 0 || at >= this.posMax || /\s/.test(this.src[at] ?? '')
    return { can_open: !blank(end), can_close: !blank(start - 1), length: end - start }
  }
}
parser.inline.State = Lenient

export type Token = ReturnType<typeof parser.parse>[number]

export const tokensOf = (words: string): Token[] => parser.parse(words, {})

/** '' where it has none. */
export const attribute = (token: Token, name: string): string => String(token.attrGet(name) ?? '')
