/** Plants spread evenly over the kinds and the papers. */
import { seeded } from '../papers.ts'
import type { Random } from './chance.ts'
import type { Drafts } from './drafts.ts'
import type { Draft, Kind, Plant } from './kind.ts'

export type Planted = { kind: Kind; draft: Draft; set: string; plant: Plant }

const seedOf = (text: string, seed: number): number =>
  [...text].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, seed)

/** `each`: plants of a kind. A kind is tried in papers of all sets by turns, until it has as many or has been refused too often. */
export function* plants(
  kinds: readonly Kind[],
  sets: readonly Drafts[],
  { seed, each }: { seed: number; each: number },
): Iterable<Planted> {
  for (const kind of kinds) {
    const random = seeded(seedOf(kind.id, seed))
    const known = new Set<string>()
    for (let tries = 0; known.size < each && tries < Math.max(each * 30, 200); tries++) {
      const { set, draft } = drawn(sets, tries, random)
      const plant = kind.plant(draft, random)
      const key = `${draft.name}: ${plant?.quote}`
      if (!plant || !fits(draft, plant) || known.has(key)) continue
      known.add(key)
      yield { kind, draft, set, plant }
    }
  }
}

function drawn(sets: readonly Drafts[], turn: number, random: Random): { set: string; draft: Draft } {
  const { set, drafts } = sets[turn % sets.length] ?? { set: '', drafts: [] }
  const draft = drafts[Math.floor(random() * drafts.length)]
  if (!draft) throw new Error(`There are no papers in the set ${set}.`)
  return { set, draft }
}

/** Lines of a PDF have their places on the page: there, words are changed or taken out. */
const fits = ({ source }: Draft, { wrong, right }: Plant): boolean =>
  wrong.length > 0 &&
  (source.media !== 'pdf' ||
    [...wrong, ...(right ?? [])].every(({ drop, put }) => put.length === 0 || drop === put.length))
