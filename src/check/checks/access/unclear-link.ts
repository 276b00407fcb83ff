/** Link text that does not say where it leads, or a long address printed bare. */
import type { Check } from '../../check.ts'
import { criterion } from '../../facts/wcag.ts'
import { remember } from '../../mentions/remember.ts'

const unclear =
  /\bclick(?:ing)? (?:on )?(?:here|below|this link|the link(?: below)?|the following link)\b|\b(?:read|see|find out|know) more here\b|\b(?:found|available|viewed|read|accessed|downloaded|seen) here(?=\s*(?:[.:]|$))|\b(?:this|the following) link\b|^(?:here|link|more|read more|click)$/gi
/** The whole words of what the file says is a link. */
const empty =
  /^(?:click (?:here|this)|here|link|this|this link|more|read more|find out more|learn more|see more|details|more details|website|this page|this document|download|view|open)[.:]?$/i
const bare = /\bhttps?:\/\/[^\s)\]>]{60,}/g

export const unclearLink: Check = {
  id: 'unclear-link',
  family: 'access',
  severity: 'note',
  says: 'Link text that does not say where it leads, or a long address printed bare',
  *look({ blocks, form }) {
    // Where addresses stand behind words, a bare one is read out letter by letter for nothing; print must show it.
    const behind = form?.media === 'desk' || form?.media === 'docx' || form?.media === 'html'
    for (const block of blocks) {
      if (block.part === 'front') continue
      const links = block.form?.links?.filter(said => empty.test(said) && block.text.includes(said)) ?? []
      for (const quote of new Set([...links, ...unclearIn(block.text)]))
        yield {
          at: { block, quote },
          says: `“${quote}” does not say where the link leads. Name the page or the document`,
          evidence: [criterion('2.4.4')],
          severity:
            links.includes(quote) || (/^click|here$/i.test(quote) && !followed(block.text, quote)) ? 'note' : 'style',
          same: quote.toLowerCase(),
        }
      for (const quote of bareIn(block.text))
        yield {
          at: { block, quote },
          says: 'Give the name of the page, and put this address behind it',
          evidence: [criterion('2.4.4')],
          severity: behind && block.form?.links?.some(said => said.includes(quote)) ? 'note' : 'style',
          same: 'bare address',
        }
    }
  },
}

/** The address stands beside it, as it must in print. */
const followed = (text: string, quote: string): boolean =>
  /:\/\/|\bwww\./.test(text.slice(text.indexOf(quote)).slice(0, quote.length + 60))

const unclearIn = remember((text: string): readonly string[] =>
  /click|here\b|link|more/i.test(text) ? (text.match(unclear) ?? []) : [],
)
const bareIn = remember((text: string): readonly string[] => (text.includes('://') ? (text.match(bare) ?? []) : []))
