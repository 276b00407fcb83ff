/** Whole sentences in capitals. */
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'
import { isProse } from '../../paper/paper.ts'

export const paragraphInCapitals: Check = {
  id: 'paragraph-in-capitals',
  family: 'access',
  severity: 'note',
  says: 'A paragraph that is all in capitals',
  *look({ blocks }) {
    for (const block of blocks)
      if (block.part !== 'front' && isProse(block) && !block.form?.heading && shouts(block.text))
        yield {
          at: { block, quote: '' },
          says: 'This paragraph is all in capitals, which is hard to read, and which some screen readers spell out. Write it in sentences',
          evidence: [
            {
              file: 'GOV.UK style guide, “Capitalisation”',
              line: null,
              quote: 'Do not use block capitals for large amounts of text as it’s quite hard to read',
            },
          ],
          same: 'capitals',
        }
  },
}

/** Two lines or so; short ones may be headings. */
const shouts = remember((text: string): boolean => {
  if (text.length < 90 || !/\p{Lu}{3}/u.test(text)) return false
  const letters = text.match(/\p{L}/gu) ?? []
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.length >= 14 && letters.filter(letter => letter !== letter.toLowerCase()).length >= letters.length * 0.95
})
