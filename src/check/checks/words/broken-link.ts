/** A web address that leads nowhere as it is written. */
import type { Check } from '../../check.ts'
import { hostLike, hostMeant, hostsOf } from '../../mentions/domains.ts'
import { holds } from '../../mentions/remember.ts'

const end = '(?:gov|org|co|com|nhs|ac|police|uk|net)'
const scheme =
  /(?<![\p{L}\d@.])(?<scheme>[hptsx]{3,8})(?<by>\s?[:;.,]{0,2}\s?(?:\/{1,4}|\\{1,2})|:(?=www))(?<rest>(?:\s?\.\s?)?[\w-]*\.[^\s)\]>”"]*)/gu
const doubled = /https?:\/\/(?:www\.)?(?:https?[:;]?\/{0,2})+[^\s)\]>”"]*/gi
const unfinished =
  /https?:\/\/(?:www\.?)?(?=$|[\s),;])|\bwww\.?(?=$|[),;]|\.?\s+(?!\S*\.(?:gov|org|co|com)))(?<=www\.)/gi
const oneLabel = /https?:\/\/www\.[\w-]+(?=[\s),;]|$|\.(?:\s|$))/gi
const www = new RegExp(
  `(?<![\\w./@-])(?:www[,;:]\\s?|wwww+\\.|ww\\.|www\\.{2,}|www\\.?\\s)[\\w-]+(?:[.,]\\s?[\\w-]+)*?[.,]${end}\\b[^\\s)\\]>”"]*`,
  'gi',
)
const spaced = new RegExp(`(?:https?:\\/\\/|\\bwww\\.)[\\w.-]+(?:\\.\\s|\\s\\.)${end}\\b(?:\\.uk)?[^\\s)\\]>”"]*`, 'gi')
const host = /(?:(?<=https?:\/\/)|(?<![\w/@])(?=www\.))[\w-]+(?:[.,]{1,2}[\w-]+)+/gi

const mayLink = holds(/ww|[hptsx]{3,8}\s?[:;.,]{0,2}\s?[/\\]/i)

export const brokenLink: Check = {
  id: 'broken-link',
  family: 'words',
  severity: 'warning',
  says: 'A web address that leads nowhere as it is written',
  *look({ blocks }) {
    const hosts = hostsOf(blocks.map(block => block.text))
    for (const block of blocks) {
      if (!mayLink(block.text)) continue
      for (const [quote, mend] of wrongIn(block.text, hosts)) {
        const broken = /\s/.test(quote) && !block.lines.some(line => line.text.includes(quote))
        if (!broken)
          yield {
            at: { block, quote },
            says: mend ? `This web address is broken; “${mend}” may be meant` : 'This web address is not whole',
            evidence: [],
            ...(mend && { mend }),
            same: quote,
          }
      }
    }
  },
}

/** The broken words and what they should be, '' where nobody can say. Each stretch once. */
function wrongIn(text: string, hosts: ReadonlyMap<string, number>): Map<string, string> {
  const all = new Map<string, string>()
  const put = (quote: string, mend: string) => {
    const bare = quote.replace(/[.,;:]+$/, '') || quote
    if (![...all.keys()].some(other => other.includes(bare))) all.set(bare, mend.replace(/[.,;:]+$/, ''))
  }
  for (const [quote] of text.matchAll(doubled)) put(quote, quote.replace(/^.*https?[:;]?\/{0,2}/i, 'https://'))
  for (const [quote] of text.matchAll(spaced)) put(quote, quote.replace(/\s/g, ''))
  for (const { 0: quote, groups } of text.matchAll(scheme)) {
    const { scheme: said = '', by = '', rest = '' } = groups ?? {}
    if ((/^(?:https?|s?ftps?)$/.test(said) && by === '://') || !/[ht]t|tp/.test(said) || /^https?$/.test(rest)) continue
    put(quote, `${/s$/.test(said) || said === 'htps' ? 'https' : 'http'}://${rest.replace(/^[\s.]+/, '')}`)
  }
  for (const [quote] of text.matchAll(unfinished)) put(quote, '')
  for (const [quote] of text.matchAll(oneLabel)) put(quote, '')
  for (const [quote] of text.matchAll(www)) put(quote, `www.${hostMeant(quote.replace(/^w+[\s.,;:]*/i, ''))}`)
  for (const [quote] of text.matchAll(host)) {
    const right = hostMeant(quote)
    const other = right === quote ? hostLike(quote, hosts) : right
    if (other && other !== quote) put(quote, other)
  }
  return all
}
