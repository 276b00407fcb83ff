/** One letter for two appendices: 'Appendix A (the plan), Appendix A (the map)'. */
import type { Check } from '../../check.ts'
import { plainWords } from '../../mentions/shingles.ts'
import { remember } from '../../mentions/remember.ts'
import type { Block } from '../../paper/paper.ts'

const opened = /\b(Appendix|Annex)\s+([A-Z]|\d{1,2})\s?(?:\(([^()]{4,80})\)|[–—:-]\s*([^,;.]{4,80}))/g
const pointing = /^(?:see|page|attached|enclosed|part|section|paragraph|table|confidential|exempt|to|of|above|below)\b/i

export const appendixTwice: Check = {
  id: 'appendix-twice',
  family: 'structure',
  severity: 'warning',
  says: 'One letter or number for two appendices in one list',
  *look({ blocks }) {
    let before: { block: Block; quote: string; label: string; name: string }[] = []
    for (const block of blocks) {
      const named = namedIn(block.text)
      const listed = named.length === 1 && block.text.startsWith(named[0]?.quote ?? ' ')
      if (named.length === 0 || (!listed && named.length < 2)) {
        before = []
        continue
      }
      if (!listed) before = []
      for (const one of named) {
        const other = before.find(({ label, name }) => label === one.label && apart(name, one.name))
        if (other)
          yield {
            at: { block, quote: one.quote },
            says: `${one.label} is “${other.name}” too`,
            evidence: [{ block: other.block, quote: other.quote }],
          }
        before.push({ ...one, block })
      }
    }
  },
}

const namedIn = remember((text: string) =>
  text.includes('ppendix') || text.includes('nnex')
    ? [...text.matchAll(opened)].flatMap(([quote, noun = '', letter = '', inside, after]) => {
        const name = (inside ?? after ?? '').trim()
        return pointing.test(name) ? [] : [{ quote, label: `${noun} ${letter}`, name }]
      })
    : [],
)

/** Names that share no word that tells. */
function apart(a: string, b: string): boolean {
  const words = new Set(plainWords(a).filter(word => word.length > 3))
  return words.size > 0 && plainWords(b).some(word => word.length > 3) && !plainWords(b).some(word => words.has(word))
}
