/** An e-mail address that no letter will reach. */
import type { Check } from '../../check.ts'
import { hostLike, hostMeant, hostsOf } from '../../mentions/domains.ts'

const address =
  /(?<before>\p{L}+,)?(?<local>[\p{L}\d._+’'&-]*)(?<gap>(?<!e-?mail|contact)\s?)@(?<twice>@?)(?<after>\s?)(?<host>[\p{L}\d-]+(?:(?:[.,;]{1,2}(?![\p{L}\d._-]+@)|\s?[.,;]\s?(?=(?:gov|org|co|ac|nhs|police|uk|com|pnn)(?![\p{L}\d-]))|\s(?=(?:gov|org|co|ac|nhs)\.uk\b))[\p{L}\d-]+)*)?(?<more>@[\w.-]*)?/gu
const withoutAt =
  /\be-?mail(?: address)?(?: them| us| him| her)?(?: is| at| to| on)?\s*[:–-]?\s+(?<host>(?!www\.)[a-z][\w-]*(?:\.[\w-]+)*\.(?:(?:gov|org|co|nhs|ac|police)\.uk|com|org))(?![\w/@-]|\.\w)/gi

type Wrong = { quote: string; says: string; mend?: string }

export const brokenEmail: Check = {
  id: 'broken-email',
  family: 'words',
  severity: 'warning',
  says: 'An e-mail address that no letter will reach',
  *look({ blocks }) {
    const hosts = hostsOf(blocks.map(block => block.text))
    for (const block of blocks) {
      if (!/@|e-?mail/i.test(block.text) || block.text.includes('](mailto:')) continue
      for (const { quote, says, mend } of [...wrongIn(block.text, hosts), ...lacking(block.text)]) {
        const broken = /\s/.test(quote) && !block.lines.some(line => line.text.includes(quote))
        if (!broken) yield { at: { block, quote }, says, evidence: [], ...(mend && { mend }), same: quote }
      }
    }
  },
}

function* lacking(text: string): Iterable<Wrong> {
  for (const { groups } of text.matchAll(withoutAt))
    yield { quote: groups?.host ?? '', says: 'This e-mail address has no @' }
}

function* wrongIn(text: string, hosts: ReadonlyMap<string, number>): Iterable<Wrong> {
  for (const { 0: quote, index, groups } of text.matchAll(address)) {
    const { before = '', local = '', gap = '', twice = '', after = '', host = '', more = '' } = groups ?? {}
    const next = text[index + quote.length] ?? ' '
    const right = hostMeant(host)
    const whole = `${local.replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, '')}@${right}`
    const mails = /\.\p{L}{2,}$/u.test(right) && !/^\d+[.:]/.test(right)
    const said = local.includes('.') || /e-?mail|contact/i.test(text.slice(Math.max(0, index - 25), index))
    if (!mails) {
      if (gap !== '' || local.length < 2 || !/\p{L}/u.test(local) || !(said || host === '')) continue
      if (host !== '' && after === '')
        yield { quote, says: `This e-mail address ends in “${host}”, which is no whole host` }
      else if (after !== '' || /[\s.,;)]/.test(next))
        yield { quote: `${local}@`, says: 'This e-mail address stops after its @' }
    } else if (twice !== '' || more !== '')
      yield { quote, says: 'This e-mail address has two @', ...(more === '' && { mend: whole }) }
    else if (local === '') {
      if (gap === '' && /\.uk$/.test(right)) yield { quote, says: 'This e-mail address has no name before its @' }
    } else if (gap !== '' || after !== '' || /\s/.test(host))
      yield { quote, says: 'This e-mail address has a space in it', mend: whole }
    else if (right !== host)
      yield { quote, says: `This e-mail address ends in “${host}”; “${right}” may be meant`, mend: whole }
    else if (before !== '' && !/@\S*$/.test(text.slice(0, index)))
      yield { quote, says: 'This e-mail address has a comma in it', mend: `${before.slice(0, -1)}.${whole}` }
    else if (/\.\.|^\.|\.$/.test(local))
      yield { quote, says: 'This e-mail address has a full stop too many', mend: whole }
    else {
      const other = hostLike(host, hosts)
      if (other) yield { quote, says: `Elsewhere in this paper “${host}” is “${other}”`, mend: `${local}@${other}` }
    }
  }
}
