/** 'The 1988 Act', where the paper names no Act of 1988. */
import { citedIn } from '../../facts/known-acts.ts'
import type { Check, Place } from '../../check.ts'
import { actsIn } from '../../mentions/enactments.ts'
import { typedFor } from './typed-for.ts'

const short = /\b[Tt]he ((?:19|20)\d\d) Acts?\b/g

export const shortActYear: Check = {
  id: 'short-act-year',
  family: 'law',
  severity: 'note',
  says: 'A short name of an Act with the year of no Act that the paper names',
  *look({ blocks }, _, facts) {
    const shorts = blocks.flatMap(block =>
      [...block.text.matchAll(short)].map(found => ({ block, quote: found[0], year: Number(found[1]) })),
    )
    if (shorts.length === 0) return
    const cited = citedIn(facts)
    const named = new Map<number, Place>()
    for (const block of blocks) {
      for (const { year, text } of actsIn(block.text)) if (year !== null) named.set(year, { block, quote: text })
      for (const { acts, mention, text } of cited(block.text))
        if (mention.year === null && acts.length === 1 && acts[0] && !/\bBill$/.test(text))
          named.set(acts[0].year, { block, quote: text })
    }
    for (const { block, quote, year } of shorts) {
      if (named.has(year) || named.size === 0) continue
      const [meant, more] = [...named].filter(([other]) => typedFor(year, other))
      const sure = meant !== undefined && more === undefined
      yield {
        at: { block, quote },
        says: sure
          ? `This says ${year}, and the Act that the paper names is of ${meant[0]}`
          : `This paper names no Act of ${year}`,
        evidence: sure ? [meant[1]] : [...named.values()].slice(0, 3),
        ...(sure && { mend: quote.replace(String(year), String(meant[0])) }),
        severity: sure ? 'warning' : 'note',
        same: quote,
      }
    }
  },
}
