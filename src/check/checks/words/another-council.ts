/** The name of another council where the paper speaks of its own: words that came from somebody else's report. */
import type { Check } from '../../check.ts'
import { councils } from '../../facts/councils.ts'
import { remember } from '../../mentions/remember.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const place = '(\\p{Lu}[\\p{L}-]+(?: (?:and|upon|with|of|\\p{Lu}[\\p{L}-]+)){0,3}?)'
/** What a council says of itself. */
const own: readonly RegExp[] = [
  new RegExp(
    `${place}(?: (?:Metropolitan|Royal|London|Borough|City|County|District|Unitary))* Council(?:['’]s)?\\b[^.]{0,160}?\\b(?:its|our|the) (?:own )?(?:residents|partners|communities|workforce|priorities|staff|constitution|corporate plan)\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Tt]he|[Oo]ur) Council\\b[^.]{0,120}?\\b(?:in|of|for|that|across) ${place}(?= (?:is|are|as|by|who|and|to|can|have|has|feel|live|safe)\\b|[.,;]|$)`,
    'gu',
  ),
  new RegExp(
    `\\b(?:residents|people|citizens|communities|businesses) (?:of|in|across|living in) ${place}(?= (?:is|are|as|by|who|and|to|can|have|has|will|say|feel|live)\\b|[.,;]|$)`,
    'gu',
  ),
  new RegExp(
    `\\b(?:make|making|keep|keeping) ${place}(?= (?:a|an|safe|safer|clean|cleaner|the best|healthier|greener)\\b)`,
    'gu',
  ),
]

export const anotherCouncil: Check = {
  id: 'another-council',
  family: 'words',
  severity: 'warning',
  says: 'The name of another council where the paper speaks of its own',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!['report', 'minutes', 'unread'].includes(block.part)) continue
      for (const { quote, name } of claimsIn(block.text)) {
        const known = (text: string) => text.toLowerCase().includes(name.toLowerCase())
        if (blocks.some(other => other !== block && known(other.text))) continue
        const ours = councilOf(
          blocks.map(({ text }) => text),
          name,
        )
        yield {
          at: { block, quote },
          says: `This speaks of ${name}, which nothing else in the paper names${ours ? `; the paper is of ${ours}` : ''}`,
          evidence: [],
          severity: ours && block.part === 'report' ? 'warning' : 'note',
          same: name,
        }
      }
    }
  },
}

const compares =
  /\b(?:like|unlike|such as|neighbouring|other (?:councils|authorities)|case study|inspector|appeal|formerly|compared|joint|similar)\b/i

/** Sentences in which a council speaks of itself by name. */
const claimsIn = remember((text: string): readonly { quote: string; name: string }[] => {
  if (!/Council|residents|people|citizens|communities|businesses|mak|keep/.test(text)) return []
  return sentencesIn(text).flatMap(({ text: quote }) => {
    const names = own.flatMap(pattern => [...quote.matchAll(pattern)].map(found => found[1] ?? ''))
    const name = names.find(one => councils.has(one))
    return name && !compares.test(quote) ? [{ quote, name }] : []
  })
})

/** Whose paper it is, by the council that it names oftenest, or by its addresses. */
function councilOf(texts: readonly string[], but: string): string | null {
  const times = new Map<string, number>()
  for (const text of texts)
    for (const [, name = '', host = ''] of text.matchAll(
      /(\p{Lu}[\p{L}-]+)(?: (?:Metropolitan|Borough|City|County|District|Town|Parish))* Council\b|[@.]([a-z-]{4,})\.gov\.uk\b/gu,
    )) {
      const found = name || host
      if (
        found &&
        !/^(?:The|This|Our|Each|Full|Borough|City|County|District|Town|Parish|Youth|Metropolitan)$/.test(found) &&
        !but.includes(found)
      )
        times.set(found, (times.get(found) ?? 0) + 1)
    }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
