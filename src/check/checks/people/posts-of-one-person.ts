/** A person with two different posts in one report or minutes. */
import type { Check, Place } from '../../check.ts'
import { likeness } from '../../mentions/names.ts'
import { type Post, postsIn } from '../../mentions/posts.ts'
import { writingsOf } from '../../paper/writings.ts'

export const postsOfOnePerson: Check = {
  id: 'posts-of-one-person',
  family: 'people',
  severity: 'note',
  says: 'A person with two posts in one report or minutes',
  *look(paper) {
    for (const blocks of writingsOf(paper)) {
      const known = new Map<string, { post: Post; at: Place }>()
      for (const block of blocks)
        for (const post of changes.test(block.text) ? [] : postsIn(block.text)) {
          const who = post.name.words.join(' ')
          const at = { block, quote: post.text }
          const first = known.get(who)
          if (!first) known.set(who, { post, at })
          else if (
            first.at.block !== block &&
            likeness(first.post.name, post.name).kind === 'same' &&
            differ(first.post, post)
          )
            yield {
              at,
              says: `${post.name.printed} is ${post.title} here, and ${first.post.title} elsewhere`,
              evidence: [first.at],
              same: who,
            }
        }
    }
  },
}

const wordsOf = ({ key }: Post): string[] => key.split(/[ ,]+/).filter(word => !/^(?:of|for|and|the)$/.test(word))

/** Neither says all that the other says: 'Head of Parks' and 'Head of Parks and Trees' are one post. */
function differ(a: Post, b: Post): boolean {
  const [some, others] = [wordsOf(a), wordsOf(b)]
  const stem = (word: string): string => word.slice(0, 5)
  const has = (all: readonly string[], word: string): boolean => all.some(one => stem(one) === stem(word))
  return some.some(word => !has(others, word)) && others.some(word => !has(some, word))
}

/** A post that changes hands, or one of two. */
const changes =
  /\b(?:acting|former\w*|previous\w*|then|outgoing|incoming|new|newly|appoint\w*|until|also (?:the )?(?:Head|Director)|as well as|behalf)\b/i
