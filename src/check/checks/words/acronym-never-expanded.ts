/** A short form that a report uses and never gives in words, or gives only later. */
import type { Check, Found } from '../../check.ts'
import { acronymsIn } from '../../mentions/acronyms.ts'
import { bracketedIn, nameKey, wordsOf } from '../../mentions/expansions.ts'
import { known } from '../../mentions/known-acronyms.ts'
import { remember } from '../../mentions/remember.ts'
import { type Block, isProse, type Paper } from '../../paper/paper.ts'

/** In public use, or explained by what stands beside them. */
const everyday = new Set(
  'AGM AOB BBC BID CCTV CEO CIC COVID DNA DVD EEC EU FAQ FE GB GCSE GDP GDPR GP GPS HGV HIV HMRC HR HQ ICT ID IOU IQ ISBN IT ITV LED LGBT LTD MBE CBE OBE MOT MP NATO NGO NHS OAP PA PC PDF PE PIN PLC PR QC KC QR RAF RIP RNLI RSPCA RSVP SMS SUV TV UN UK US USA USB VAT VE VJ VIP WC WWI WWII YMCA YWCA AM PM BST GMT PO RESOLVED AGREED NOTED ACTION NOTE PLEASE AND NOT MUST ALL PART ONE TWO WARD DATE NIL YES'.split(
    ' ',
  ),
)

export const acronymNeverExpanded: Check = {
  id: 'acronym-never-expanded',
  family: 'words',
  severity: 'note',
  says: 'A short form that a paper uses and never gives in words, or gives only later',
  *look(paper, _earlier, facts) {
    const { byLetters } = known(facts.acronyms)
    const explained = explainedIn(paper)
    const all = paper.blocks.map(({ text }) => text).join('\n')
    const small = paper.blocks.map(({ text }) => text.toLowerCase())
    const told = new Set<string>()
    for (const block of paper.blocks) {
      if (!isProse(block) || block.part === 'agenda') continue
      for (const { letters } of acronymsIn(block.text)) {
        if (told.has(letters) || letters.length < 3 || letters.length > 7 || everyday.has(letters)) continue
        told.add(letters)
        const fact = byLetters.get(letters.toUpperCase())
        const where = explained.get(letters.toUpperCase())
        if (where) {
          if (where.n > block.n) yield late(letters, block, where)
          continue
        }
        if (isName(letters, all) || fact?.words.some(words => spelledOut(words, small))) continue
        const often = letters.length > 3 && acronymsIn(block.text).filter(one => one.letters === letters).length > 1
        if (!fact && ((block.part !== 'report' && !often) || /^[^AEIOU]*[AEIOU][^AEIOU]+[AEIOU]/.test(letters)))
          continue
        yield {
          at: { block, quote: letters },
          says: `${letters} is nowhere given in words${fact?.words.length === 1 ? `; it may be “${fact.words[0]}”` : ''}`,
          evidence: fact ? [{ file: fact.source, line: null, quote: fact.words.join('; ') }] : [],
          ...(fact?.words.length === 1 && { mend: `${fact.words[0]} (${letters})` }),
          severity: block.part === 'report' || (often && !fact) ? 'note' : 'style',
        }
      }
    }
  },
}

const keyOf = remember((text: string) => nameKey(wordsOf(text)))

/** 'Ofsted' is written as a name too. */
const isName = (letters: string, all: string): boolean => {
  const name = letters[0] + letters.slice(1).toLowerCase()
  return all.includes(name) && new RegExp(`\\b${name}\\b`, 'u').test(all)
}

/** `small`: all texts in small letters. Only those that have the start of its longest word are looked at closely. */
function spelledOut(words: string, small: readonly string[]): boolean {
  const name = wordsOf(words)
  const longest = name.reduce((a, b) => (b.length > a.length ? b : a), '')
  const start = longest.toLowerCase().slice(0, Math.max(4, longest.length - 3))
  const key = nameKey(name)
  return small.some(text => text.includes(start) && keyOf(text).includes(key))
}

const explainedIn = ({ blocks }: Paper): Map<string, Block> => {
  const all = new Map<string, Block>()
  for (const block of blocks)
    for (const { letters } of bracketedIn(block.text))
      if (!all.has(letters.toUpperCase())) all.set(letters.toUpperCase(), block)
  return all
}

const late = (letters: string, block: Block, where: Block): Found => ({
  at: { block, quote: letters },
  says: `${letters} stands here before it is given in words`,
  evidence: [{ block: where, quote: '' }],
  severity: 'style',
})
