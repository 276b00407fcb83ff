/** A number of members announced, and another number of names after it in running words. */
import type { Check } from '../../check.ts'
import { announcedBy } from '../../mentions/announced.ts'
import { inWords } from '../../mentions/number-words.ts'

const named =
  /\b(?:Cllr|Councillor)s?\.?\s+((?:(?:Mrs?|Ms|Miss|Dr)\.?\s)?\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2}?)(?=\s*(?:[,;(.]|$|\b(?:Cllr|Councillor)|and\b|\p{Lu}))/gu

export const countAgainstNames: Check = {
  id: 'count-against-names',
  family: 'numbers',
  severity: 'error',
  says: 'A number of members announced, and another number of names that follow',
  *look({ blocks }) {
    for (const block of blocks) {
      const colon = block.text.indexOf(':')
      if (colon < 0 || !/\b(?:members|councillors)\b/i.test(block.text.slice(0, colon))) continue
      const announced = announcedBy(block.text.slice(0, colon))
      if (!announced || !/^(?:members|councillors)$/.test(announced.noun)) continue
      const said = [block.text.slice(colon + 1)]
      for (const next of blocks.slice(block.n + 1, block.n + 40)) {
        if (!/^(?:Cllr|Councillor)\b/.test(next.text)) break
        said.push(next.text)
      }
      const names = new Set(said.flatMap(text => [...text.matchAll(named)].map(([, name = '']) => name.toLowerCase())))
      const runs = said[0]?.trim() !== '' || said.some(text => [...text.matchAll(named)].length > 1)
      if (
        !runs ||
        names.size < 2 ||
        names.size === announced.value ||
        said.some(text => /\band\b|,/.test(text) && [...text.matchAll(named)].length < 2)
      )
        continue
      yield {
        at: { block, quote: announced.text },
        says: `This says ${announced.text}, and ${inWords(names.size)} names follow`,
        evidence: blocks
          .slice(block.n + 1, block.n + said.length)
          .map(one => ({ block: one, quote: one.text.slice(0, 80) })),
      }
    }
  },
}
