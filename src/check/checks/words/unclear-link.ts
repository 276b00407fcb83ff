/** Link text that does not say where it leads, or a long address printed bare. */
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'

const unclear =
  /\bclick(?:ing)? (?:on )?(?:here|below|this link|the link(?: below)?|the following link)\b|\b(?:read|see|find out|know) more here\b|\b(?:found|available|viewed|read|accessed|downloaded|seen) here(?=\s*(?:[.:]|$))|\b(?:this|the following) link\b|^(?:here|link|more|read more|click)$/gi
const bare = /\bhttps?:\/\/[^\s)\]>]{60,}/g

export const unclearLink: Check = {
  id: 'unclear-link',
  family: 'words',
  severity: 'note',
  says: 'Link text that does not say where it leads, or a long address printed bare',
  *look({ blocks }) {
    for (const block of blocks) {
      if (block.part === 'front') continue
      for (const quote of unclearIn(block.text))
        yield {
          at: { block, quote },
          says: `“${quote}” does not say where the link leads. Name the page or the document`,
          evidence: [],
          severity: /^click/i.test(quote) ? 'note' : 'style',
          same: quote.toLowerCase(),
        }
      for (const quote of bareIn(block.text))
        yield {
          at: { block, quote },
          says: 'Give the name of the page, and put this address behind it',
          evidence: [],
          severity: 'style',
          same: 'bare address',
        }
    }
  },
}

const unclearIn = remember((text: string): readonly string[] =>
  /click|here\b|link|more/i.test(text) ? (text.match(unclear) ?? []) : [],
)
const bareIn = remember((text: string): readonly string[] => (text.includes('://') ? (text.match(bare) ?? []) : []))
