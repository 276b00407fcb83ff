/** A post that only one person can hold, with two names in one report or minutes. */
import type { Check } from '../../check.ts'
import { likeness } from '../../mentions/names.ts'
import { postsIn } from '../../mentions/posts.ts'
import { writingsOf } from '../../paper/writings.ts'

export const postOfTwoPeople: Check = {
  id: 'post-of-two-people',
  family: 'people',
  severity: 'note',
  says: 'A post that two people hold in one report or minutes',
  *look(paper) {
    for (const blocks of writingsOf(paper)) {
      const held = new Map<string, { block: (typeof blocks)[number]; post: ReturnType<typeof postsIn>[number] }[]>()
      const changed = new Set<string>()
      for (const block of blocks)
        for (const post of postsIn(block.text)) {
          const before = held.get(post.key) ?? []
          if (passes.test(block.text) || before.some(one => one.block === block)) changed.add(post.key)
          held.set(post.key, [...before, { block, post }])
        }
      for (const [key, [first, ...more]] of held) {
        const second = more.find(({ post }) => first && likeness(first.post.name, post.name).kind === 'other')
        if (!first || !second || changed.has(key)) continue
        yield {
          at: { block: second.block, quote: second.post.text },
          says: `${second.post.name.printed} is ${second.post.title} here, and ${first.post.name.printed} elsewhere`,
          evidence: [{ block: first.block, quote: first.post.text }],
          same: key,
        }
      }
    }
  },
}

/** A post that changes hands, or that is shared. */
const passes =
  /\b(?:interim|acting|former\w*|previous\w*|then|outgoing|incoming|new|newly|appoint\w*|success\w*|succeed\w*|retir\w+|job[- ]shar\w+|joint\w*|until|replac\w+|elect\w*|resign\w*|left|past|deputis\w+|behalf)\b/i
