/** A gap that somebody meant to fill: '£XX', '[insert name]', 'TBC'. */
import type { Check, Severity } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'

const asked =
  'insert|enter|add|type|name|full name|date|day|title|number|no|amount|figure|sum|officer|author|report author|department|directorate|council|authority|body|committee|board|ward|address|telephone|phone|email|e-mail|link|url|details?|location|venue|time|year|month|ref|reference|text|to be|tb[ac]|todo|check|confirm|update|complete|placeholder|blank|percentage|percent|xx?'

/** The reader takes it for markup, so it is looked for in the printed lines. */
const angled =
  /<(?!\/|(?:p|ul|li|ol|i|b|u|a|em|strong|br|hr|table|tbody|thead|tr|td|th|span|div|h\d|img|sup|sub|pre|code|s|small|font|center|caption|col|dl|dt|dd|html|head|body|title|section|article|header|footer|nav|form|input|label|svg|style|script|link|meta|blockquote|mark|del|ins|br ?\/)\b)\s*[a-z][a-z ]{1,40}>/i
/** And what a web server writes in the place of an address, to keep it from robots. */
const addresses = /\S*(?:@|:\/\/|www\.)\S*|\[e-?mail\sprotected\]/gi

/** What one of the gaps below needs, by letters as they stand, which is quicker. */
const any =
  /[[{<_…]|\?\?|[x?]\s?(?:%|per)|£\s?[xX?]|\.{5}|[xX]{2}|[Ll][Oo][Rr][Ee][Mm]|\b[Hh]ere\b|[Ii]nsert|INSERT|filled in|[dD]{2}\s?[/.\s-]\s?[mM]|TODO|FIXME|\b[tT]\.?[bB]|[tT]o be (?:conf|ann|adv|ins|com|upd|add|fill)|TO BE|[A-Z]{4,} OF |\(\s*(?:[Pp]lease|[Ee]nter|[Nn]ame|[Dd]ate|[Cc]heck|[Nn]eeds?)|X\s?(?:%|per)/

/** The gravest first; what one finds, the next ones leave alone. */
const gaps: readonly [Severity, RegExp, ...RegExp[]][] = [
  [
    'error',
    /\blorem ipsum\b/gi,
    /£\s?(?:[xX]+\b(?:[,.][xX]+)*|_{2,}|\?+|\[[^\]]{0,20}\])(?:\s?(?:m|k|million|thousand|bn)\b)?/g,
    /\b(?:[xX]{1,3}(?:\.[xX]+)?|\?{1,3}|_{2,})\s?(?:%|per cent\b|percent\b)/g,
    /\b(?:xx|XX)\s?[/.]\s?(?:xx|XX)\s?[/.]\s?(?:xx|XX)(?:xx|XX)?\b/g,
    /(?<!\b(?:Part|Schedule|Chapter|Title|Annex|Appendix|Volume|Article|Session|Class|Book|Roman|century|Issue|Series|Protocol)\s)(?<![\w*#/.-])(?:X{2,}|x{2,})(?:,[xX]{3})*(?![\w*#/-])/g,
  ],
  [
    'error',
    new RegExp(`[[<{]\\s*(?:please\\s+)?(?:${asked})\\b[^\\]<>{}@/[]{0,60}[\\]>}]`, 'gi'),
    /\(\s*(?:please )?(?:insert|enter name|enter date|name here|date here|to be (?:inserted|completed|updated|added)|tb[ac] by|needs? (?:updating|checking)|check (?:with|this|figure|date|name))\b[^()]{0,60}\)/gi,
    /\[\s*(?:\?+|_{2,}|●|•)\s*\]/g,
  ],
  [
    'warning',
    /\b(?:insert|enter|add|type|your|please (?:state|set out|explain|describe|list|give|provide|outline)) (?:[\w-]+ ){0,3}here\b/gi,
    /\bto be (?:inserted|filled in)\b(?! (?:in|into|at|after|before|by)\b)/gi,
    /(?<![\w?])\?{3,}/g,
    /\b(?:dd|DD)\s?[/.\s-]\s?(?:mm|MM|mmm|MMM|month|Month|MONTH)\s?[/.\s-]\s?(?:yyyy|YYYY|yy|YY)\b/g,
    /\b(?:TODO|FIXME)\b/g,
    /(?<=\b(?:is|are|was|were|be|by|of|to|at|total|for|the|a|on|tel\.?)\s)(?:_{2,}(?!_)|…{2,}(?!…)|\.{5,}(?!\.))(?!\s*\d)/gi,
    /(?<=[a-z][:,;]?\s\(?)(?:NAME|DATE|TITLE|NUMBER|AMOUNT|ADDRESS|DETAILS) OF (?!NEXT|THE|MEETING|REPORT|BIRTH|DECISION|PUBLICATION)[A-Z]{3,}\b|\bINSERT [A-Z]{3,}\b/g,
  ],
  [
    'note',
    /\b(?:TBC|TBA|tbc|tba|T\.B\.C\.?|T\.B\.A\.?)(?!\w)/g,
    /\b[Tt]o be (?:confirmed|announced|advised)(?=\s*(?:[.)\]]|$))/g,
    /(?<![\w?])\?\?(?!\?)/g,
    // Or words left out of a quotation.
    /(?<![“"][^”"]*)\[\s*(?:\.{3,}|…+)\s*\]/g,
  ],
]

export const placeholder: Check = {
  id: 'placeholder',
  family: 'words',
  severity: 'error',
  says: 'A gap that somebody meant to fill',
  *look({ blocks }) {
    for (const block of blocks) {
      for (const line of block.lines) {
        const [quote] = line.text.includes('<') ? (angled.exec(line.text) ?? []) : []
        if (quote && !block.text.includes(quote))
          yield { at: { block, quote: '' }, says: says(quote, 'error'), evidence: [], same: quote.toLowerCase() }
      }
      for (const [quote, severity] of gapsIn(block.text)) {
        const sure = block.part === 'appendix' && severity === 'error' ? 'warning' : severity
        yield { at: { block, quote }, says: says(quote, sure), evidence: [], severity: sure, same: quote.toLowerCase() }
      }
    }
  },
}

const gapsIn = remember((text: string): readonly [string, Severity][] => {
  const all: [string, Severity][] = []
  if (!any.test(text) || /\bformat\b/.test(text)) return all
  let rest = text.replace(addresses, found => ' '.repeat(found.length))
  for (const [severity, ...patterns] of gaps)
    for (const pattern of patterns)
      for (const { 0: quote, index } of rest.matchAll(pattern)) {
        rest = rest.slice(0, index) + ' '.repeat(quote.length) + rest.slice(index + quote.length)
        if (!/__|…|\.{5}/.test(quote) || !/\b(?:sign|chair|dated)/i.test(text)) all.push([quote, severity])
      }
  return all
})

const says = (quote: string, severity: Severity): string =>
  severity === 'note'
    ? `“${quote}” was not settled when this was written. Say what is known now, or who will say it and when`
    : `“${quote}” is a gap that was never filled. Write what belongs here, or take it out`
