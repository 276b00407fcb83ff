/** Letters in brackets that stand for words which are not there: 'information on (CSP) in relation to lamps'. */
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'

export const bracketsAlone: Check = {
  id: 'brackets-alone',
  family: 'words',
  severity: 'note',
  says: 'An abbreviation in brackets behind a small word: the words that it stands for are missing',
  *look({ blocks }) {
    for (const block of blocks)
      if (block.cells === null && block.part !== 'slides')
        for (const quote of aloneIn(block.text))
          yield {
            at: { block, quote },
            says: 'The words before these brackets are missing, or the brackets are not wanted',
            evidence: [],
            same: quote,
          }
  },
}

const alone =
  /(?<=[\p{L},] )(?:on|of|from|by|with|to|for|the|at|in|the work of) (?:the )?\((?!UK|EU|NI|US|RAG|GMT|BST|VAT|[IVX]+\))\p{Lu}{3,6}\)(?= \p{Ll}{2,}|[.,;])/gu

const aloneIn = remember((text: string): readonly string[] => (text.includes('(') ? (text.match(alone) ?? []) : []))
