/** One of several actions below each other that has no day, where the others have one. */
import type { Check } from '../../check.ts'
import type { Block } from '../../paper/paper.ts'

const action = /^(?:agreed )?actions?(?: points?)?\s?\d*\s?[:–-]/i
const when =
  /\d(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|\w+day|week|month|quarter|year|meeting|asap|immediately|ongoing|soon)s?\b|\d+[/.]\d+|\b20\d\d\b/i

export const actionWithoutDate: Check = {
  id: 'action-without-date',
  family: 'structure',
  severity: 'note',
  says: 'One of several actions below each other that has no day, where the others have one',
  *look({ blocks }) {
    for (const all of runsOf(blocks)) {
      // 'Action: Clerk' says whose, not what.
      const run = all.filter(({ text }) => text.split(' ').length > 4)
      const without = run.filter(({ text }) => !when.test(text))
      const [block] = without
      const dated = run.filter(one => one !== block)
      if (!block || without.length > 1 || dated.length < 2 || action.exec(block.text)?.[0] === block.text) continue
      yield {
        at: { block, quote: '' },
        says: 'No day is given for this action, and the others have one',
        evidence: dated.slice(0, 1).map(one => ({ block: one, quote: '' })),
      }
    }
  },
}

function runsOf(blocks: readonly Block[]): Block[][] {
  const all: Block[][] = []
  for (const [n, block] of blocks.entries()) {
    if (!action.test(block.text)) continue
    if (n > 0 && action.test(blocks[n - 1]?.text ?? '')) all.at(-1)?.push(block)
    else all.push([block])
  }
  return all
}
