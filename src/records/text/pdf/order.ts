/** Reading order: as the file draws it, save that what stands wholly above something else is read before it. */
import type { Strip } from './strips.ts'

type Block = { strips: Strip[]; left: number; right: number; top: number; bottom: number; height: number }

const mostBlocks = 400

/** Heads drawn last go first, feet drawn first go last, a box drawn after the text goes where it stands. */
export function inOrder(strips: Strip[]): Strip[] {
  const blocks: Block[] = []
  for (const strip of strips) {
    const last = blocks.at(-1)
    const falls = last && strip.y > last.bottom - 0.4 * strip.size && !strip.turned
    if (last && falls && strip.furniture === last.strips.at(-1)?.furniture && strip.y - last.bottom < last.height) {
      last.strips.push(strip)
      last.bottom = Math.max(last.bottom, strip.y)
      last.left = Math.min(last.left, strip.x)
      last.right = Math.max(last.right, strip.right)
    } else
      blocks.push({
        strips: [strip],
        left: strip.x,
        right: strip.right,
        top: strip.y,
        bottom: strip.y,
        height: 10 * strip.size,
      })
  }
  if (blocks.length < 2 || blocks.length > mostBlocks) return strips
  const placed: Block[] = []
  for (const block of blocks) {
    const wide = block.strips.some(strip => strip.furniture && !strip.turned)
    const before = placed.findIndex(
      other => block.bottom < other.top - 1 && !turned(block) && !turned(other) && (wide || overlaps(block, other)),
    )
    if (before < 0) placed.push(block)
    else placed.splice(before, 0, block)
  }
  // A foot that was drawn first is still in front of what stands above it.
  const feet = placed.filter((block, index) => placed.slice(index + 1).length > 0 && isFoot(block, placed))
  return [...placed.filter(block => !feet.includes(block)), ...feet].flatMap(block => block.strips)
}

const turned = (block: Block) => block.strips[0]?.turned === true
const overlaps = (a: Block, b: Block) => a.left < b.right && b.left < a.right
const isFoot = (block: Block, all: Block[]) =>
  block.strips.every(strip => strip.furniture) && all.every(other => other === block || other.bottom < block.top + 1)
