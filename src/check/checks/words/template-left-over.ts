/** Words of the template, of the word processor or of the reviewer, left in the paper. */
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'

const leftOvers = [
  /\(?\*?\bdelete (?:as|if|where) (?:appropriate|applicable|necessary|not (?:applicable|required|needed))\b\*?\)?/gi,
  /\bclick (?:or tap )?(?:here )?to (?:enter|add|insert|type|choose) (?:an? )?(?:text|date|title|name|item|number)\b\.?/gi,
  /\bclick (?:or tap )here\b\.?/gi,
  /\bchoose an item\b\.?/gi,
  /\b(?:report )?authors? to (?:complete|confirm|insert|update|provide|add|delete|fill in)\b/gi,
  /(?<=^|[[({]\s*)guidance(?: notes?)?(?: (?:for|to) (?:report )?(?:authors?|writers?))?\s*[:–-]\s*(?:please|this|set|use|include|describe|explain|list|state|authors?|report|you|delete|insert|complete|summari[sz]e|outline|give|provide|enter|add)\b[^\])}]{0,80}/gi,
  /\bguidance (?:notes? )?(?:for|to) (?:report )?(?:authors|writers)\b/gi,
  /\bnotes? (?:to|for) (?:report )?(?:authors?|writers?|editor)\b/gi,
  /\b(?:report )?authors (?:should|must|are (?:asked|required|reminded) to)\b/gi,
  /\b(?:please )?(?:delete|remove|complete|replace) this (?:text|section|guidance|paragraph|box|note|instruction|line|heading)\b/gi,
  /(?<=^|[[({]\s*)this section (?:should|must) (?:set out|contain|include|explain|summari[sz]e|describe|be (?:completed|used|deleted|no (?:more|longer))|outline|provide|give|state|list)\b[^\])}]{0,80}/gi,
  /\[(?:type|enter) (?:your |the )?(?:text|here|title|name|subtitle|document)[^\]]{0,30}\]/gi,
  /\bError! (?:Bookmark not defined|Reference source not found|No text of specified style[^.]{0,20}|Unknown document property name|Filename not specified|Not a valid [\w ]{4,30}|Hyperlink reference not valid|No (?:bookmark|table|index)[\w ]{0,40})\.?/gi,
  /\{\s*(?:MERGEFIELD|PAGEREF|HYPERLINK|DOCPROPERTY|NUMPAGES|STYLEREF|TOC|REF|PAGE|DATE|FILENAME|IF)\b[^{}]{0,60}\}?/g,
  /(?<!\{\s*)\b(?:MERGEFIELD|PAGEREF _Toc|DOCPROPERTY)\s?\S+/g,
  /«[\p{L}\d_ ]{2,40}»|\{\{[^{}]{1,40}\}\}|<<[^<>]{2,40}>>|\b_Toc\d{6,}\b/gu,
  /\bComment(?:ed)? ?\[[\p{L}\d]{1,6}\]:?/gu,
  /^(?:Formatted|Style Definition|Field Code Changed|Deleted|Inserted|Moved (?:down|up)(?: \[\d+\])?):\s/g,
  /#(?:REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|N\/A\b)/g,
]

/** A report that calls itself a draft; minutes are drafts until the next meeting, and a draft plan is a title. */
const draft =
  /^[[(*\s]*(?:working |first |second |initial )?draft(?: report| paper| document| copy)?(?:[\s,–-]*(?:v(?:ersion)?\.?\s*)?\d[\d.]*)?(?:[\s,–-]*(?:not for (?:circulation|publication|release)|for (?:comments?|review|approval|discussion)|do not (?:circulate|publish)))?[\])*.\s]*$|^(?:version|v)\s?0\.\d+[a-z]?$/i

export const templateLeftOver: Check = {
  id: 'template-left-over',
  family: 'words',
  severity: 'error',
  says: 'Words of the template, the word processor or a reviewer left in the paper',
  *look({ blocks }) {
    for (const block of blocks) {
      const form = block.part === 'appendix'
      for (const quote of leftOversIn(block.text))
        yield {
          at: { block, quote },
          says: 'These words belong to the template or to somebody’s review, not to the paper. Take them out, or write what they ask for',
          evidence: [],
          ...(form && /^\W*delete as/i.test(quote) && { severity: 'note' as const }),
          same: quote.toLowerCase(),
        }
      if (block.part === 'report' && draft.test(block.text))
        yield {
          at: { block, quote: block.text },
          says: 'This calls the paper a draft. Take it out before the paper is published',
          evidence: [],
          severity: 'warning',
          same: 'draft',
        }
    }
  },
}

const leftOversIn = remember((text: string): readonly string[] =>
  leftOvers.flatMap(pattern => text.match(pattern) ?? []),
)
