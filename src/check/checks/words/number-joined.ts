/** A number and the word behind it with no space between: '30years'. */
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'

export const numberJoined: Check = {
  id: 'number-joined',
  family: 'words',
  severity: 'note',
  says: 'A number and the word behind it with no space between',
  *look({ blocks }) {
    for (const block of blocks)
      if (block.cells === null && block.part !== 'slides')
        for (const quote of joinedIn(block.text)) {
          const mend = quote.replace(/\d(?=\p{L})/u, '$& ')
          yield { at: { block, quote }, says: `A space is missing: “${mend}”`, evidence: [], mend, same: quote }
        }
  },
}

const joined =
  /(?<![\p{L}\d.,/_#@&=£-])\d{1,3}(?:,\d{3})*(?:years?|months?|weeks?|days?|hours?|minutes|members?|people|residents|officers|incidents|offences|cases|households|councillors|meetings|reports|metres|miles|acres|properties|homes|children|pupils|visits|calls|crimes|complaints|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?)(?![\p{L}\d@/_-]|\.\p{L})/gu

const joinedIn = remember((text: string): readonly string[] =>
  /\d\p{L}/u.test(text) ? (text.match(joined) ?? []) : [],
)
