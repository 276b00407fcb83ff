/** What people are said to do at a meeting: who moves, seconds, declares, leaves, votes, presents, presides, speaks. */
import { type PersonMention, peopleIn } from './people.ts'
import { remember } from './remember.ts'

export type Act = {
  by: PersonMention
  does: 'moves' | 'seconds' | 'declares' | 'leaves' | 'votes' | 'presents' | 'presides' | 'speaks'
}

const titles = String.raw`(?:the )?(?:Councillors?|Cllrs?\.?|Mrs?\.?|Ms\.?|Miss|Dr\.?|Alderman)?`
const by = String.raw`(?:\s+by|\s*[:–-])?\s*(?:the (?:Chair|Mayor|Leader)[\p{L} -]{0,30},\s*)?${titles}\s*\(?`
const before: readonly (readonly [RegExp, Act['does']])[] = [
  [
    new RegExp(
      String.raw`\b(?:moved|proposed|proposer|mover|(?:motion|amendment|proposal) (?:of|in the name of)|(?:motion|amendment) was put|proposition of|proposal (?:of|from))${by}$`,
      'iu',
    ),
    'moves',
  ],
  [new RegExp(String.raw`\b(?:seconded|seconder)${by}$`, 'iu'), 'seconds'],
  [
    new RegExp(
      String.raw`\bpresentation (?:from|by|given by) ${titles}\s*$|\b(?:presented|introduced) by ${titles}\s*$`,
      'iu',
    ),
    'presents',
  ],
  [
    new RegExp(
      String.raw`(?:^|[.;:)]\s*)(?:voting )?(?:for|against|abstain(?:ed|ing)|abstentions?)(?: the (?:motion|amendment|proposal))?\s*(?:\(\d+\))?\s*[:–-]\s*${titles}\s*$`,
      'iu',
    ),
    'votes',
  ],
  [
    new RegExp(
      String.raw`\b(?:question (?:was )?(?:put|asked|raised)|(?:query|point|concern) (?:was )?raised) by ${titles}\s*$|\b(?:in (?:response|reply|answer)|replying|responding) to ${titles}\s*$`,
      'iu',
    ),
    'speaks',
  ],
  [
    new RegExp(String.raw`\binterests? (?:was |were |had been )?(?:declared|disclosed) by ${titles}\s*$`, 'iu'),
    'declares',
  ],
  [new RegExp(String.raw`\bmeeting (?:was|had been) (?:chaired|presided over) by ${titles}\s*$`, 'iu'), 'presides'],
]
const adverb = String.raw`(?:,?\s*(?:then|also|both|each|having|formally|subsequently|therefore|who|further|duly)\s+|\s+)`
const after: readonly (readonly [RegExp, Act['does']])[] = [
  [new RegExp(String.raw`^${adverb}(?:moved|proposed)\b(?! (?:to|into|from|house|away|on to)\b)`, 'iu'), 'moves'],
  [new RegExp(String.raw`^${adverb}second(?:ed|ing)\b(?! (?:to|from)\b)`, 'iu'), 'seconds'],
  [
    new RegExp(
      String.raw`^(?:${adverb}(?:declared|disclosed)\b|\s?(?::|–|-) ?(?:an? )?(?:[\w-]+ ){0,3}(?:registrable|pecuniary|personal|prejudicial) interest\b)`,
      'iu',
    ),
    'declares',
  ],
  [
    new RegExp(
      String.raw`^${adverb}(?:left|re-?joined|joined|withdrew from|vacated|entered|returned to) (?:the )?(?:meeting|room|chamber|hall|chair)\b|^${adverb}(?:arrived|left at)\b`,
      'iu',
    ),
    'leaves',
  ],
  [new RegExp(String.raw`^${adverb}(?:abstained|voted)\b`, 'iu'), 'votes'],
  [
    new RegExp(
      String.raw`^${adverb}(?:presented|introduced|outlined|gave (?:a|an|the) (?:\w+ )?(?:presentation|update|overview|report)|attended (?:the|this) meeting to)\b`,
      'iu',
    ),
    'presents',
  ],
  [
    new RegExp(
      String.raw`^(?:${adverb}(?:took|assumed|resumed|occupied|was in|presided from) the chair\b|${adverb}presid(?:ed|ing)\b)`,
      'iu',
    ),
    'presides',
  ],
  [
    new RegExp(
      String.raw`^${adverb}(?:asked|enquired|inquired|queried|questioned|thanked|welcomed|commented|remarked|said|stated|replied|responded|spoke|observed|suggested|expressed|reported|advised|highlighted|felt|raised|referred|noted|explained|requested|urged|supported|opposed|drew|was of the (?:view|opinion)|pointed out|sought|considered)\b`,
      'iu',
    ),
    'speaks',
  ],
]
const chairs = /^,?\s*\(?(?:as |who was )?in the chair\b/i
const post = /^(?:\s*\([^()]*\)|,[^,.;:]{2,70},(?=\s+[\p{Ll}]))/u
const joint = /^(?:\s*\([^()]*\))?\s*(?:,|and|&|,\s*and)\s*(?:Councillors?|Cllrs?\.?|Mrs?\.?|Ms\.?|Miss|Dr\.?)?\s*$/u
/** What somebody did elsewhere, or had done for them. */
const others =
  /\b(?:behalf of|absence of|written by|letter from|e-?mail from|had been|had previously|last meeting|previous meeting)\s+(?:the )?(?:Councillors?|Cllrs?\.?|Mrs?\.?|Ms\.?)?\s*$/iu

/** In order. 'Moved by A, seconded by B', 'A and B declared', 'For: A, B; Against: C'. */
export const actsIn = remember((text: string): readonly Act[] => {
  const people = peopleIn(text)
  const all: Act[] = []
  let first: Act['does'] | null = null
  for (const [n, one] of people.entries()) {
    const last = people[n - 1]
    const lead = text.slice(Math.max(0, one.start - 90), one.start)
    const goesOn = last !== undefined && joint.test(text.slice(last.start + last.text.length, one.start))
    if (others.test(lead)) {
      first = null
      continue
    }
    const led: Act['does'] | null =
      before.find(([words]) => words.test(lead))?.[1] ?? (goesOn && first !== null ? first : null)
    first = led
    const does = led ?? behind(text, people, n)
    if (does !== null) all.push({ by: one, does })
  }
  return all
})

/** The verb after the name, or after the last of the names that stand with it. */
function behind(text: string, people: readonly PersonMention[], n: number): Act['does'] | null {
  let last = n
  const endOf = (k: number): number => (people[k]?.start ?? 0) + (people[k]?.text.length ?? 0)
  while (people[last + 1] && joint.test(text.slice(endOf(last), people[last + 1]?.start))) last++
  const whole = text.slice(endOf(last), endOf(last) + 160)
  if (chairs.test(whole)) return 'presides'
  const rest = whole.replace(post, '')
  return after.find(([words]) => words.test(rest))?.[1] ?? null
}
