/** An Act with a year in which no Act of that name was passed. */
import { list } from '../../../lib/index.ts'
import { knownFrom, knownTill } from '../../facts/acts.ts'
import { type Cited, citedIn, titleWords } from '../../facts/known-acts.ts'
import type { Check } from '../../check.ts'
import { dayOf } from '../../paper/paper.ts'
import { typedFor } from './typed-for.ts'

export const actYear: Check = {
  id: 'act-year',
  family: 'law',
  severity: 'error',
  says: 'An Act or regulations with a year in which none of that name were made',
  *look(paper, _, facts) {
    const cited = citedIn(facts)
    for (const block of paper.blocks)
      for (const one of cited(block.text)) {
        const { mention, acts, meant, whole, text, letters } = one
        const { year } = mention
        if (year === null || meant.length > 0 || mention.kind === 'Bill') continue
        const now = Number(dayOf(paper, block)?.slice(0, 4) ?? knownTill)
        if (year > knownTill && year <= now) continue
        const slip = acts.some(act => typedFor(year, act.year))
        if (!whole && !(letters && slip)) continue
        if ((mention.kind !== 'Act' || year < knownFrom) && !slip) continue
        const likely = likelyYear(one)
        const title = acts[0]?.title ?? ''
        const other = facts.acts.find(act => act.year === year && holds(act.title, title))
        yield {
          at: { block, quote: text },
          says:
            says(
              title,
              year,
              acts.map(act => act.year),
              likely,
            ) + (other ? `; the ${other.title} ${year} may be meant` : ''),
          evidence: acts
            .map(({ source, title: of, year: made }) => ({ file: source, line: null, quote: `${of} ${made}` }))
            .slice(0, 12),
          ...(likely !== null && !other && { mend: text.replace(String(year), String(likely)) }),
          severity: mention.kind === 'Act' && whole && !other ? 'error' : 'warning',
          same: `${title} ${year}`,
        }
      }
  },
}

/** The only year there is, or the only one that a slip of a finger makes of it. */
function likelyYear({ acts, mention }: Cited): number | null {
  const near = acts.filter(act => typedFor(mention.year ?? 0, act.year))
  const only = acts.length === 1 ? acts[0] : near.length === 1 ? near[0] : undefined
  return only?.year ?? null
}

const says = (title: string, year: number, years: readonly number[], likely: number | null): string => {
  if (years.length === 1) return `This says ${year}, and the ${title} is of ${likely}`
  const nearest = [...new Set(years)].toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year)).slice(0, 4)
  return `This says ${year}, and there is no ${title} of that year; the nearest are of ${list(nearest.toSorted((a, b) => a - b).map(String))}`
}

/** All words of the one title, and more: 'Town and Country Planning Act' of 'Planning Act'. */
const holds = (long: string, short: string): boolean => {
  const all = titleWords(long)
  const words = titleWords(short)
  return all.length > words.length && words.every(word => all.includes(word))
}
