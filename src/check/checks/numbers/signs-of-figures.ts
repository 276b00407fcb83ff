/** Pound signs, percent signs, points and commas that cannot stand as they do. */
import type { Check, Severity } from '../../check.ts'
import { isProse } from '../../paper/paper.ts'
import { remember } from '../../mentions/remember.ts'

type Slip = {
  pattern: RegExp
  says: (found: string) => string
  mend?: (found: string) => string
  severity?: 'error' | 'warning' | 'note'
}

const slips: readonly Slip[] = [
  { pattern: /£\s?\d[\d,.]*\s?(?:%|per\s?cent\b)/gi, says: () => 'This is a sum of money and a percentage at once' },
  {
    pattern: /(?<![\d,.])\d[\d,.]*\s?(?:%\s?%|per\s?cent\s?(?:%|per\s?cent\b)|%\s?per\s?cent\b)/gi,
    says: () => 'The percent sign is there twice',
    mend: found => `${/^[\d,.]*\d/.exec(found)?.[0] ?? ''}%`,
  },
  {
    pattern: /£(?:\s?£)+\s?\d[\d,.]*\d?|£\s?\d[\d,.]*\d\s?£(?!\s?\d)/g,
    says: () => 'The pound sign is there twice',
    mend: found => `£${found.replaceAll(/£|\s/g, '')}`,
  },
  {
    pattern: /(?<![\d£,.-])\d[\d,]*(?:\.\d+)?\s?£(?!\s?\d)/g,
    says: () => 'The pound sign stands before the figure',
    mend: found => `£${found.replace(/\s?£/, '')}`,
  },
  {
    pattern: /£\s?[$€]\s?\d[\d,.]*\d|[$€]\s?£\s?\d[\d,.]*\d/g,
    says: () => 'This has the signs of two currencies',
  },
  {
    pattern: /(?<![\p{L}£])\$\s?\d[\d,.]*\d/gu,
    says: () => 'This is in dollars',
    severity: 'note',
  },
  {
    pattern: /(?<![\w%)])%(?:\d[\d.]*\b(?![\w-])|\s\d[\d.]*(?=\sof\b))/g,
    says: () => 'The percent sign stands after the figure',
    mend: found => `${found.replace(/%\s?/, '')}%`,
  },
  {
    pattern: /£\s?\d{1,3}(?:\.\d{3})+,\d\d\b/g,
    says: () => 'The comma and the point have changed places',
    mend: found => found.replace(/[.,]/g, sign => (sign === '.' ? ',' : '.')),
  },
  {
    pattern: /£\s?\d[\d,]*(?:\.\d+)?\s?(?:pounds|GBP|sterling|pound)\b/gi,
    says: () => 'The pound sign and the word say the same twice',
    mend: found => found.replace(/\s?(?:pounds?|GBP|sterling)$/i, ''),
    severity: 'warning',
  },
  {
    pattern: /£\s?\d[\d,]*\.\d\d\s?p\b(?!\s?[./]\s?[aw])/g,
    says: () => 'Pounds and pence are both marked',
    mend: found => found.replace(/\s?p$/, ''),
    severity: 'warning',
  },
  {
    pattern: /£\s?\d[\d,.]*(?:mm\b|kk\b|(?:m|bn|k)\s?(?:million|thousand|billion)\b|million\smillion\b)/gi,
    says: () => 'The million or thousand is there twice',
  },
  {
    pattern:
      /£\s?\d{2,3},\d{3}(?=\s?(?:million|m)\b[^;]{0,120}£\s?\d{1,3}\.\d{3}\s?(?:million|m)\b)|(?<=£\s?\d{1,3}\.\d{3}\s?(?:million|m)\b[^;]{0,120})£\s?\d{2,3},\d{3}(?=\s?(?:million|m)\b)/g,
    says: () => 'This has a comma where the sums beside it have a point',
    mend: found => found.replace(',', '.'),
    severity: 'warning',
  },
  {
    pattern: /£\s?\d[\d,]*,,[\d,]*\d/g,
    says: () => 'Two commas stand together in this sum',
    mend: found => found.replace(/,+/g, ','),
  },
  {
    pattern:
      /(?<![\d,.])£\s?\d{1,3}(?:,\d{3})*,(?:\d{1,2}(?![\d,])|\d{4,})(?:\s\d{1,2}\b(?!\s?(?:[a-z]+\s)?(?:per|of|for)))?/g,
    says: () => 'The commas in this sum are not at the thousands',
  },
  {
    pattern:
      /(?<![\d,.])£\s?\d{4,},\d{3}\b|£\s?\d{1,3},\s\d{3}\b(?![,.]?\d)|£\s?\d{1,3}(?:,\d{3})+\s\d{1,2}\b(?=\s|[.,;)]|$)/g,
    says: () => 'The commas or spaces in this sum are not at the thousands',
    severity: 'warning',
  },
  {
    pattern:
      /£\s?\d[\d,]*\.\d+\.\d+|£\s?\d[\d,]*\.(?:\d|\d{3,})\b(?!\s?(?:m|mn|bn|k|million|billion|thousand)\b|[\d%]|\s?(?:-|–|to|and|or)\s?£?\d[\d,.]*\s?(?:m|mn|bn|k|million|billion|thousand)\b)/gi,
    says: () => 'The pence in this sum do not have two figures',
    severity: 'note',
  },
  {
    pattern: /(?<![\d,.£/-])\d{1,3}(?:,\d{3})*,\d{4,}\b(?![,/-]\d)/g,
    says: () => 'The comma in this figure is not at the thousands',
  },
  {
    pattern:
      /(?<![\d,.£/-])(?<!\b(?:items?|paragraphs?|paras?|pages?|sections?|nos?|numbers?|rules?|clauses?|wards?|[A-Z])\.?\s)\d{1,3},\d{1,2}\s(?=(?:people|residents|members|responses|households|incidents|cases|children|calls|visits|hours|homes|properties|complaints|referrals|replies|replied|offences|crimes|young|of|were|had)\b)/g,
    says: () => 'The comma in this figure is not at the thousands',
    severity: 'warning',
  },
]

export const signsOfFigures: Check = {
  id: 'signs-of-figures',
  family: 'numbers',
  severity: 'error',
  says: 'A pound sign, a percent sign or a comma in a figure where it cannot stand',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!isProse(block) && block.role === 'field') continue
      for (const { quote, ...slip } of slipsIn(block.text))
        yield { at: { block, quote }, evidence: [], same: quote, ...slip }
    }
  },
}

type SlipSaid = { quote: string; says: string; severity: Severity; mend?: string }

const slipsIn = remember((said: string): readonly SlipSaid[] => {
  const all: SlipSaid[] = []
  if (!/[£%$]|\d,\d|per\s?cent/i.test(said)) return all
  const text = said.replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+/g, address => '¤'.repeat(address.length))
  const seen: [number, number][] = []
  for (const { pattern, says, mend, severity = 'error' } of slips)
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const quote = found.trimEnd()
      if (seen.some(([from, to]) => index < to && index + quote.length > from)) continue
      seen.push([index, index + quote.length])
      all.push({ quote, says: says(quote), severity, ...(mend && { mend: mend(quote) }) })
    }
  return all
})
