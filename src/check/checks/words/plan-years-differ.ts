/** A plan or a strategy with one first year and two last ones; its first financial year alone tells of no last one. */
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'
import type { Block } from '../../paper/paper.ts'

const titled =
  /(?<name>(?:\p{Lu}[\p{L}’'-]+(?: (?:and|&|of|for|the|to))* ){1,7}(?:Strategy|Plan|Programme|Framework|Policy|Agreement|Partnership Plan))[ ,(]{1,3}(?<from>20\d\d)(?:[/–-]\d\d(?=\s?(?:[-–—]|to|until)))?\s?(?:[-–—/]|to|until)\s?(?:20\d\d[/–-])?(?<until>(?:20)?\d\d)(?!\d)/gu

type Titled = { name: string; from: number; until: number; quote: string }

const oneYear = ({ from, until, quote }: Titled): boolean => until === from + 1 && /20\d\d[/–-]\d\d$/.test(quote)

const titledIn = remember((text: string): readonly Titled[] =>
  [...text.matchAll(titled)]
    .map(({ 0: quote, groups }) => ({
      name: (groups?.name ?? '').replace(/^(?:The|A|Our|This|That|Draft|New|Revised) /, ''),
      from: Number(groups?.from),
      until: Number((groups?.until ?? '').slice(-2)) + 2000,
      quote,
    }))
    .filter(said => !oneYear(said)),
)

export const planYearsDiffer: Check = {
  id: 'plan-years-differ',
  family: 'words',
  severity: 'warning',
  says: 'A plan or a strategy with one first year and two last ones',
  *look({ blocks }) {
    const first = new Map<string, { block: Block; said: Titled }>()
    for (const block of blocks)
      for (const said of titledIn(block.text)) {
        const key = `${said.name.toLowerCase()} ${said.from}`
        const before = first.get(key)
        if (!before) first.set(key, { block, said })
        else if (before.said.until !== said.until)
          yield {
            at: { block, quote: said.quote },
            says: `This ends in ${said.until}, and elsewhere the same one ends in ${before.said.until}`,
            evidence: [{ block: before.block, quote: before.said.quote }],
            same: key,
          }
      }
  },
}
