/** Sets the copies of a pack as PDF. Nothing is stored and no transaction is open meanwhile: it takes seconds. */
import type { Files } from '../../db/index.ts'
import type { Kept, KeptPaper, Node, Paper, Press, Rendered } from '../../print/index.ts'

/** Thrown with a sentence for the clerk: what has to be put right before the pack can be made. */
export class PackFault extends Error {}

/** The paper with the bytes of its pictures and of files of others. Throws PackFault where one is not kept. */
export async function withBytes(paper: KeptPaper, files: Pick<Files, 'read'>): Promise<Paper> {
  const known = new Map<string, Uint8Array>()
  const bytesOf = async (sha256: string, what: string) => {
    const found = known.get(sha256) ?? (await files.read(sha256))
    if (!found) throw new PackFault(`The file of ${what} is missing. Add it to its report again.`)
    known.set(sha256, found)
    return found
  }
  const node = async (one: Kept): Promise<Node> => {
    if (one.is === 'picture') {
      const { sha256, ...rest } = one
      return { ...rest, bytes: await bytesOf(sha256, `the picture “${one.alt}”`) }
    }
    if (one.is === 'foreign')
      return { is: 'foreign', title: one.title, says: one.says, bytes: await bytesOf(one.sha256, `“${one.title}”`) }
    return one
  }
  const parts = []
  for (const part of paper.parts) parts.push({ ...part, nodes: await Promise.all(part.nodes.map(node)) })
  return { ...paper, parts }
}

export type SetCopy = { paper: KeptPaper; made: Omit<Rendered, 'paper'> }

/** Throws PackFault with what the typesetter found wrong. */
export async function setCopy(press: Press, paper: KeptPaper, files: Pick<Files, 'read'>): Promise<SetCopy> {
  const whole = await withBytes(paper, files)
  try {
    const { paper: _, ...made } = await press.set(whole)
    return { paper: withPages(paper, made), made }
  } catch (cause) {
    throw new PackFault(wordsOf(cause), { cause })
  }
}

/** How many pages each file of others has, for whoever walks the places of the paper. */
function withPages(paper: KeptPaper, { gaps }: Pick<Rendered, 'gaps'>): KeptPaper {
  const left = gaps.values()
  const node = (one: Kept): Kept => {
    if (one.is !== 'foreign') return one
    const gap = left.next().value
    return { ...one, pages: gap ? gap.to - gap.from + 1 : 1 }
  }
  return { ...paper, parts: paper.parts.map(part => ({ ...part, nodes: part.nodes.map(node) })) }
}

/** A fault of a file of others names it; anything else is a fault of ours, in the typesetter's words. */
const wordsOf = (cause: unknown): string => {
  const said = cause instanceof Error ? cause.message : String(cause)
  return /“.+” (?:cannot|is locked|has no pages)/.exec(said) ? said.slice(said.indexOf('“')) : said
}

export const picturesOf = (paper: KeptPaper): string[] => [
  ...new Set(paper.parts.flatMap(part => part.nodes.flatMap(node => (node.is === 'picture' ? [node.sha256] : [])))),
]
