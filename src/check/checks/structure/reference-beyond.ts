/** A reference to an appendix, table, figure, section or minute far beyond the last that anybody names. */
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'
import type { Block, Paper } from '../../paper/paper.ts'
import { elsewhere } from './cross-reference.ts'

const labelled = /\b(appendi(?:x|ces)|annex|tables?|figures?|fig\.?|chart)\s+([A-Z]|\d{1,2})\b(?!\.\d)/gi
const also = /^\s?(?:,|and|to|&|-|–)\s?([A-Z]|\d{1,2})\b/
const section = /\bsection\s+(\d{1,2})\s+(?:of this report|below|above)\b/gi
const minute = /\b[Mm]inutes?\s+(?:[Nn]o\.?\s|[Nn]umber\s)?([A-Z]{2,5})\s?(\d{1,4})\b/g
/** Minutes tell of what stands in reports. */
const another = /\b(?:the|a|an|officer’s|previous) (?:\w+ )?(?:report|presentation|document|pack|agenda)\b|\bpages?\b/i

export const referenceBeyond: Check = {
  id: 'reference-beyond',
  family: 'structure',
  severity: 'note',
  says: 'A reference to an appendix, table, figure, section or minute far beyond the last that the paper names',
  *look(paper, { meetings }) {
    for (const blocks of [...paper.reports.map(report => report.blocks), paper.minutes?.blocks ?? []]) {
      const known = new Set(blocks.flatMap(({ text }) => labelsIn(text).map(({ key }) => key)))
      const last = Math.max(15, ...blocks.map(({ number }) => Number.parseInt(number ?? '0', 10) || 0))
      for (const block of blocks) {
        if (block.part === 'minutes' && another.test(block.text)) continue
        for (const { quote, noun, place, key } of labelsIn(block.text)) {
          const near = [1, 2, 3].some(back => known.has(`${key.split(' ', 1)[0]} ${place - back}`))
          // Where a report is written its files are known: see appendix-not-attached.
          const files = noun === 'appendix' && paper.form?.media === 'desk'
          if (files || place < 4 || near || meansAnother(block, quote)) continue
          yield {
            at: { block, quote },
            says: `There is no other ${noun} before this one: its letter or number may be wrong, or it is not attached`,
            evidence: [],
            same: `${block.at} ${key}`,
          }
        }
        for (const [quote, n] of block.text.matchAll(section))
          if (Number(n) > last)
            yield { at: { block, quote }, says: `Nothing here has a number as high as ${n}`, evidence: [] }
      }
    }
    const numbers = minuteNumbers(
      paper,
      meetings.flatMap(({ minutes }) => minutes?.items ?? []),
    )
    for (const block of numbers.size > 0 ? paper.blocks : [])
      for (const [quote, prefix = '', n] of block.text.matchAll(minute)) {
        const highest = Math.max(0, ...(numbers.get(prefix) ?? []))
        if (highest > 0 && Number(n) > highest + 100)
          yield {
            at: { block, quote },
            says: `There is no such minute: the highest number known is ${prefix}${highest}`,
            evidence: [],
            severity: 'warning',
          }
      }
  },
}

const meansAnother = ({ text }: Block, quote: string): boolean => {
  const at = text.indexOf(quote)
  const caption = at === 0 && !/^\s(?:below|above|shows?|gives?|sets? out|and)\b/.test(text.slice(quote.length))
  return (
    caption ||
    elsewhere.test(text.slice(Math.max(0, at - 60), at)) ||
    elsewhere.test(text.slice(at + quote.length, at + quote.length + 60))
  )
}

/** `place`: 4 of 'D' and of '4'; `key`: 'table 4', 'appendix-letter 4'. */
const labelsIn = remember((text: string) =>
  [...text.matchAll(labelled)].flatMap(({ 0: quote, 1: word = '', 2: label = '', index }) => {
    const noun = /^a/i.test(word) ? 'appendix' : /^t/i.test(word) ? 'table' : 'figure'
    const more = also.exec(text.slice(index + quote.length))?.[1]
    return [label, ...(more ? [more] : [])].map(one => {
      const letter = /[A-Z]/i.test(one)
      const place = letter ? (one.toUpperCase().codePointAt(0) ?? 0) - 64 : Number(one)
      return { quote, noun, place, key: `${noun}${letter ? '-letter' : ''} ${place}` }
    })
  }),
)

/** The numbers of all minutes that are known, by what stands before them. */
function minuteNumbers({ minutes }: Paper, earlier: readonly { ref: string | null }[]): Map<string, number[]> {
  const all = [...(minutes?.items ?? []), ...earlier].flatMap(({ ref }) => {
    const [, prefix, n] = /^([A-Z]{2,5})\s?(\d{1,4})$/.exec(ref ?? '') ?? []
    return prefix ? [{ prefix, n: Number(n) }] : []
  })
  return new Map(
    [...Map.groupBy(all, ({ prefix }) => prefix)].map(([prefix, some]) => [prefix, some.map(({ n }) => n)]),
  )
}
