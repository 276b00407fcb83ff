/** Words that only those who see the page can follow: by colour, by place, or all in capitals. */
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'

const colour =
  /\b(?:figures?|numbers?|items?|text|areas?|changes?|amendments?|additions?|rows?|cells?|columns?|those|entries|sections?|words?|parts|marked|shown|highlighted|coloured|shaded|printed|written) (?:which are |that are |are |is )?(?:marked |shown |highlighted |coloured |shaded |printed |written )?in (?:bold )?(?:red|green|amber|yellow|blue|purple|orange|grey|pink)\b/gi
const place =
  /\b(?:see|in|read|use|refer to|shown in) the (?:box|table|panel|chart|graph|picture|image|map|column|button|photo(?:graph)?|diagram|figure) (?:on|to|at) the (?:right|left|top|bottom)(?:[ -]hand side)?\b|\bthe (?:red|green|blue|yellow|orange|grey) (?:box|button|area|line|column|bar)s?\b(?= (?:show|mark|indicate|below|above|on the map|on the plan))/gi

export const onlySeen: Check = {
  id: 'only-seen',
  family: 'words',
  severity: 'note',
  says: 'Words that only those who see the page can follow: by colour, by place, or all in capitals',
  *look({ blocks }) {
    for (const block of blocks) {
      for (const quote of colourIn(block.text))
        yield {
          at: { block, quote },
          says: 'Not everybody sees the colour. Mark it with a word or a sign too',
          evidence: [],
          same: 'colour',
        }
      for (const quote of placeIn(block.text))
        yield {
          at: { block, quote },
          says: 'Not everybody sees where it stands. Name it by its title or number',
          evidence: [],
          same: 'place',
        }
      if (/^(?:paragraph|list-item)$/.test(block.role) && shouted(block.text))
        yield {
          at: { block, quote: '' },
          says: 'A whole paragraph in capitals is hard to read',
          evidence: [],
          severity: 'style',
        }
    }
  },
}

const colourIn = remember((text: string): readonly string[] => text.match(colour) ?? [])
const placeIn = remember((text: string): readonly string[] => text.match(place) ?? [])
const shouted = remember(
  (text: string): boolean => !/\p{Ll}{2}/u.test(text) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) > 14,
)
