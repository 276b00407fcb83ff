/** One person twice on one list of members or of those who were there. */
import type { Check, Place } from '../../check.ts'
import { indexOfName, isAttendance, listKeys, listsOf } from '../../mentions/attendance.ts'
import { peopleIn } from '../../mentions/people.ts'
import type { Block, Paper } from '../../paper/paper.ts'

export const nameListedTwice: Check = {
  id: 'name-listed-twice',
  family: 'people',
  severity: 'warning',
  says: 'A person who is named twice on one list of members or of those present',
  *look(paper) {
    for (const [first, again] of [...inLists(paper), ...inWords(paper.blocks)])
      yield {
        at: again,
        says: `“${again.quote}” is on this list twice`,
        evidence: [first],
        same: `${first.block.n} ${again.quote}`,
      }
  },
}

const before =
  /(?:^|[,;:)–-]\s*|(?:\band|&|Cllrs?\.?|Councillors?|COUNCILLORS?|\bMr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Mayor)\s+)$/u
/** 'Mr Hill (in place of Mrs Wall)' lists one person: what is said in brackets counts nothing, and takes as much room. */
const blank = (text: string): string =>
  text.replace(/\([^()]*\)|\b(?:in place of|substitut\w+ for|on behalf of|representing|for) [^,;]*/g, one =>
    ' '.repeat(one.length),
  )

/** The reader takes one that comes again for a heading. */
const ofMembers = ({ role, part, text }: Block): boolean =>
  role === 'member' || (part === 'front' && /^(?:Councillor|Cllr)\b/.test(text))

function* inLists(paper: Paper): Generator<[Place, Place]> {
  const lists = listsOf(paper)
  const printed = paper.blocks.filter(block => isAttendance(block) || ofMembers(block))
  for (const key of listKeys) {
    const seen = new Set<string>()
    for (const { at } of lists[key] ?? []) {
      if (at.quote === '' || seen.has(at.quote) || !(isAttendance(at.block) || at.block.role === 'member')) continue
      seen.add(at.quote)
      const places = printed
        .filter(
          one => one.part === at.block.part && (one.role === at.block.role || (ofMembers(one) && ofMembers(at.block))),
        )
        .flatMap(block => placesOf(block, at.quote))
      const [first, again] = places
      // A minute that says again who sent apologies is no second list.
      if (first && again && one(paper, first.block, again.block)) yield [first, again]
    }
  }
}

const one = ({ blocks }: Paper, first: Block, last: Block): boolean =>
  blocks.slice(first.n, last.n).every(block => isAttendance(block) || ofMembers(block) || block.role === first.role)

function placesOf(block: Block, name: string): Place[] {
  const text = blank(block.text)
  const all: Place[] = []
  for (let at = indexOfName(text, name); at >= 0; at = indexOfName(text, name, at + 1))
    if (
      name.includes(' ') ||
      (before.test(text.slice(0, at)) &&
        !/\b(?:Mrs|Ms|Miss|Dr)\.?\s+$/.test(text.slice(0, at)) &&
        !isPost(text.slice(0, at)))
    )
      all.push({ block, quote: name })
  return all
}

/** 'Ann Marlow – Accountant, Schools': behind the dash stands a post, unless it is 'Members – Cllrs Hill, Wall'. */
const isPost = (lead: string): boolean =>
  /\s[–—-]\s(?!.*(?:\b(?:Cllrs?|Councillors?|Mr|Mrs|Miss|Ms|Dr|Messrs)\b|\s[–—-]\s))/is.test(lead)

const nothing =
  /^(?:[\s,;:&•.-]|\([^()]*\)|\b(?:and|Cllrs?|Councillors?|Labour|Conservatives?|Liberal|Democrats?|Greens?|Independents?|Chair(?:man)?|Vice)\b)*$/u

/** 'Cllr A', 'Cllr B (Chair)' … with nothing between them are a list of three or more. */
function* inWords(blocks: readonly Block[]): Generator<[Place, Place]> {
  let list: Place[] = []
  let open = false
  for (const block of blocks) {
    if (isAttendance(block) || block.role === 'member') continue
    let till = 0
    const named = peopleIn(block.text).filter(one => one.councillor)
    for (const { text, start } of named) {
      if (!(open && nothing.test(block.text.slice(till, start)))) {
        yield* twice(list)
        list = []
      }
      list.push({ block, quote: text })
      open = true
      till = start + text.length
    }
    open = named.length > 0 && nothing.test(block.text.slice(till))
  }
  yield* twice(list)
}

function* twice(list: readonly Place[]): Generator<[Place, Place]> {
  const first = new Map<string, Place>()
  if (list.length > 2)
    for (const place of list) {
      const known = first.get(place.quote)
      if (known) yield [known, place]
      else first.set(place.quote, place)
    }
}
