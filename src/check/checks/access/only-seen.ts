/** Words that only those who see the page can follow: by colour, by place, or all in capitals. */
import type { Check } from '../../check.ts'
import { criterion } from '../../facts/wcag.ts'
import { remember } from '../../mentions/remember.ts'
import { isProse } from '../../paper/paper.ts'

const colour =
  '(?:light |dark |bright |bold )?(?:red|amber|yellow|green|blue|orange|purple|pink|gr[ae]y|brown|turquoise)'
const thing =
  '(?:columns?|rows?|cells?|bars?|segments?|dots?|triangles?|arrows?|shading|text|wording|figures|entries|numbers|panels?)'
const drawn = '(?:box(?:es)?|areas?|lines?|circles?|squares?|icons?|buttons?|parts?|sections?|symbols?|markers?|pins?)'
const shown =
  '(?:shown|marked|highlighted|shaded|coloured|printed|indicated|displayed|denoted|represented|picked out|written|typed)'
const seen =
  '(?:box|panel|picture|photo|photograph|image|chart|graph|map|diagram|table|column|figure|illustration|icon|button|menu|link|list|text|logo|key|legend)s?'
const ends =
  '(?=\\s*(?:$|[,.;:)]|(?:is|are|was|were|has|have|had|shows?|must|need|should|will|can|may|on|in|above|below|and|indicates?|means?|denotes?|represents?)\\b))'

const byColour = [
  new RegExp(`\\b${shown}(?: up| out)?(?: text)? in ${colour}${ends}`, 'gi'),
  new RegExp(
    `\\b(?:${thing}|items?|words|lines?|areas|wards|actions|changes|amendments|additions|points|paragraphs|those|names|dates) in ${colour}${ends}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:the|each|every|any|all|see) (?:\\w+ )?${colour}(?:[- ](?:shaded|highlighted|coloured))? ${thing}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:the|each|every|any|all) ${colour}(?:[- ](?:shaded|highlighted|coloured))? ${drawn} (?:above|below|(?:on|in|of|to) (?:the|this|each) (?:page|table|figure|chart|map|plan|diagram|graph|slide))\\b`,
    'gi',
  ),
  new RegExp(`\\b(?:see|fill in|complete|click|click on|press|select) the ${colour} ${drawn}\\b`, 'gi'),
]
const byPlace = [
  new RegExp(
    `\\b${seen} (?:shown |set out |given |printed |which is )?(?:on|at|to) (?:the|your) (?:far |top |bottom |upper |lower )?(?:right|left)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:right|left)[- ]hand ${seen}\\b|\\bthe (?:right|left) (?:column|panel|chart|graph|picture|photograph|margin)s?\\b|\\b(?:right|left)[- ]hand side of (?:the|this) (?:page|table|screen|chart|report|slide)\\b`,
    'gi',
  ),
  /\b(?:the|a) (?:round|square|circular|triangular|large|big|small) (?:button|icon|symbol)s?\b/gi,
]
/** Colours that are words too: a rating is printed as one, a plan of land has its edges so by rule, and a road its lines. */
const saidToo =
  /\bRAG\b|\brat(?:ed|ing|ings)\b|\bstatus\b|\bedged\b|\boutlined\b|\bhatched\b|\bred[- ]line\b|\b(?:double|single) (?:yellow|red)\b|\b(?:site|location|title) plan\b|\btraffic[- ]light/i

export const onlySeen: Check = {
  id: 'only-seen',
  family: 'access',
  severity: 'note',
  says: 'Words that only those who see the page can follow: by colour, by place, or all in capitals',
  *look({ blocks }) {
    for (const block of blocks) {
      for (const [quote, by] of pointing(block.text))
        yield {
          at: { block, quote },
          says:
            by === 'colour'
              ? `“${quote}” tells nothing to whoever cannot see colours, or hears the paper. Name it by a word too`
              : `“${quote}” tells nothing to whoever hears the paper, or reads it on a telephone. Name it by its title or number`,
          evidence: [criterion(by === 'colour' ? '1.4.1' : '1.3.3')],
          same: by,
        }
      if (block.part !== 'front' && isProse(block) && !block.form?.heading && shouts(block.text))
        yield {
          at: { block, quote: '' },
          says: 'This paragraph is all in capitals, which is hard to read, and which some screen readers spell out. Write it in sentences',
          evidence: [capitals],
          same: 'capitals',
        }
    }
  },
}

const capitals = {
  file: 'GOV.UK style guide, “Capitalisation”',
  line: null,
  quote: 'Do not use block capitals for large amounts of text as it’s quite hard to read',
}

const pointing = remember((text: string): readonly (readonly [string, 'colour' | 'place'])[] => {
  const found = (all: readonly RegExp[]) => all.flatMap(one => text.match(one) ?? []).slice(0, 1)
  const colours = /red|amber|yellow|green|blue|orange|purple|pink|gr[ae]y|brown|turq/i.test(text) && !saidToo.test(text)
  const places = /right|left|button|icon|symbol/i.test(text)
  return [
    ...(colours ? found(byColour).map(quote => [quote, 'colour'] as const) : []),
    ...(places ? found(byPlace).map(quote => [quote, 'place'] as const) : []),
  ]
})

/** Two lines or so; short ones may be headings. */
const shouts = remember((text: string): boolean => {
  if (text.length < 80 || !/\p{Lu}{3}/u.test(text)) return false
  const letters = text.match(/\p{L}/gu) ?? []
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.length > 13 && letters.filter(letter => letter !== letter.toLowerCase()).length >= letters.length * 0.95
})
