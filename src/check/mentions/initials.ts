/** People called by their initials: in notes of actions, where the initials of those who were there stand for them. */
import type { Place } from '../check.ts'
import type { Paper } from '../paper/paper.ts'
import { isAttendance, listsOf } from './attendance.ts'
import type { Name } from './names.ts'

/** `owner`: it stands where the owner of an action stands; else before a verb. */
export type Initialled = { initials: string; at: Place; owner: boolean }

const one = String.raw`\p{Lu}(?:\p{Lu}|c(?=\p{Lu}|[^\p{L}]|$)){1,3}`
const owners = new RegExp(String.raw`(?:^|\s|: ?)(${one}(?:\s*(?:[/,&+;]|and)\s*${one})*)$`, 'u')
const acting = new RegExp(
  String.raw`(?<![\p{L}\d-])(${one})(?: and (${one}))?\s+(?:to |agreed|confirmed|explained|commented|mentioned|reported|raised|asked|requested|stated|advised|noted that|said|will |wished|questioned|presented|informed|suggested|highlighted|queried|thanked|welcomed|gave|described|offered|proposed|outlined|introduced|updated|circulated)`,
  'gu',
)

export function initialsIn({ minutes }: Paper): Initialled[] {
  const all: Initialled[] = []
  for (const block of minutes?.blocks ?? []) {
    if (isAttendance(block)) continue
    const add = (initials: string | undefined, owner: boolean) =>
      initials !== undefined && all.push({ initials, owner, at: { block, quote: initials } })
    if (block.role === 'action')
      for (const found of owners.exec(block.text)?.[1]?.split(/\s*(?:[/,&+;]|\band\b)\s*/) ?? []) add(found, true)
    for (const [, first, second] of block.text.matchAll(acting)) {
      add(first, false)
      add(second, false)
    }
  }
  return all
}

/** Everybody listed, with the initials that may stand for them; those printed beside the names stand for nobody else. */
export function knownInitials(paper: Paper): {
  of: (initials: string) => readonly Name[]
  printed: ReadonlySet<string>
} {
  const { present, officers, alsoPresent, apologies, absent } = listsOf(paper)
  const here = [present, officers, alsoPresent].flatMap(list => list ?? [])
  const away = [apologies, absent].flatMap(list => list ?? [])
  const text = (paper.minutes?.blocks ?? [])
    .filter(isAttendance)
    .map(block => block.text)
    .join(' ')
  const fits = (initials: string) => (listed: (typeof here)[number]) => formsOf(listed.name).has(initials.toUpperCase())
  return {
    of: initials => {
      const there = here.filter(fits(initials))
      return (there.length > 0 ? there : away.filter(fits(initials))).map(({ name }) => name)
    },
    printed: new Set(text.match(/(?<![\p{L}])\p{Lu}[\p{Lu}c]{1,3}(?![\p{L}])/gu)),
  }
}

/** 'Sarah Johnson-Griffiths': SJG, SJ, SG. 'Ben McCrorie': BM, BMC. */
function formsOf({ words }: Name): Set<string> {
  const letters = words.map(word => (word[0] ?? '').toUpperCase())
  const [first = ''] = letters
  const mc = words.map(word => (/^ma?c./.test(word) ? 'MC' : (word[0] ?? '').toUpperCase()))
  return new Set([
    letters.join(''),
    mc.join(''),
    mc.join('') + (/^mc(.)/.exec(words.at(-1) ?? '')?.[1] ?? '').toUpperCase(),
    ...letters.slice(1).map(last => first + last),
    first + mc.at(-1),
  ])
}
