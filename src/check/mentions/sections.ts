/** Sections of Acts named in words, and the Act to which the words tie each. */
import { type ActMention, actsIn } from './enactments.ts'
import { remember } from './remember.ts'

/** `section` in one way of writing: '100A' of '100(A)', '17'. `sub` as printed: '(4)(b)'. `act` null where the words do not name it beside. */
export type SectionMention = {
  text: string
  start: number
  section: string
  sub: string
  act: ActMention | null
  range: boolean
}

const one = String.raw`(?!(?:19|20)\d\d\b)\d{1,4}(?:\(?[A-Z]{1,2}\)?(?![a-z])|\s\(?[A-Z]\)?(?=\s?\(\d|\s(?:of|OF|to|TO)\b|$))?(?:\s?\([0-9a-zA-Z]{1,4}\)){0,3}`
const cited = new RegExp(
  String.raw`\b(?:[Ss]ections?|SECTIONS?|[Ss]ect?\.|[Ss]s?\.?)\s?(${one}(?:(?:\s?[-–,&]\s?|\s(?:and|to|or|AND|TO|&)\s)(?:[Ss]\.?\s?)?${one}){0,6})(?![\d.%])`,
  'g',
)
/** What may stand between a section and its Act: ' of the ', ' (the duty to consult) and Schedule 12A of the '. */
const tie =
  /^(?:\s?\([^()]{1,60}\))?[\s,]*(?:(?:and|&) (?:Part|Schedule|Chapter)s? \w+ ?)?(?:(?:of|in|under|from|to|OF|IN|UNDER) )?(?:(?:Part|Chapter|Schedule) \w+ (?:of|to) )?(?:the |THE )?(?:UK )?$/
const otherThing = /^\s(?:officer|agreement|notice|fund|contribution|report)/i

export const sectionsIn = remember((text: string): readonly SectionMention[] => {
  const acts = actsIn(text)
  const all: SectionMention[] = []
  for (const found of text.matchAll(cited)) {
    const end = found.index + found[0].length
    const act =
      acts.find(({ start }) => start >= end && start - end < 90 && tie.test(text.slice(end, start))) ??
      acts.findLast(
        ({ start, text: { length } }) =>
          start < found.index &&
          /^[\s,(]*$/.test(text.slice(start + length, found.index)) &&
          !otherThing.test(text.slice(end)),
      ) ??
      null
    const range = /\d[A-Z]?\s?(?:[-–]|to|TO)\s?/.test(found[1] ?? '')
    for (const each of (found[1] ?? '').matchAll(new RegExp(one, 'g'))) {
      const [, number = '', letter = '', sub = ''] =
        /^(\d+)\s?\(?([A-Z]{0,2})\)?\s?((?:\([^)]*\)\s?)*)$/.exec(each[0]) ?? []
      if (number !== '')
        all.push({
          text: found[0],
          start: found.index,
          section: number + letter,
          sub: sub.replaceAll(' ', ''),
          act,
          range,
        })
    }
  }
  return all
})
