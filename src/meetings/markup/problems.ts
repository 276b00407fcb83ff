/** What in somebody's words could not be printed as they mean it, each in a sentence that says how to put it right. */
import type { Block } from '../block.ts'
import { blocksOf } from './blocks-of.ts'
import { attribute, pictureId, tokensOf } from './parser.ts'

/** Empty where all is well. Words with a problem still come through blocksOf as plain words. */
export function markupProblems(words: string): string[] {
  const problems = new Set<string>()
  let rows = 0
  for (const token of tokensOf(words)) {
    if (token.type === 'table_open') rows++
    else if (token.type === 'table_close') rows--
    if (token.level > 400)
      problems.add('There are too many lists inside one another. Take some marks away at the head of the line.')
    for (const child of token.children ?? []) {
      const to = attribute(child, child.type === 'image' ? 'src' : 'href')
      if (child.type === 'image' && pictureId(to) === null)
        problems.add(
          `Only pictures added to this report can be shown: add the picture first, then write it where it belongs (${to}).`,
        )
      else if (child.type === 'image' && !/\S/.test(child.content))
        problems.add(`Say what the picture shows, for people who cannot see it: ![what it shows](${to})`)
      else if (child.type === 'image' && rows > 0)
        problems.add('A picture cannot stand inside a table. Put it above or below the table.')
      else if (child.type === 'link_open' && pictureId(to) !== null)
        problems.add(`To show a picture, begin with an exclamation mark: ![what it shows](${to})`)
      else if (child.type === 'text')
        for (const [, href = ''] of child.content.matchAll(/\]\(([^()\s]{1,200})\)/g))
          problems.add(`“${href}” is not an address that a link can have. Begin it with https://, http:// or mailto:`)
    }
  }
  return [...problems]
}

type File = { sha256: string; media: string }

/** The blocks with each picture's file; a picture that there is not becomes words that say so. */
export function withPictures(blocks: readonly Block[], fileOf: (id: string) => File | undefined): Block[] {
  return blocks.map(block => {
    if (block.role !== 'picture' || !block.picture) return block
    const file = fileOf(block.picture.id)
    if (file) return { ...block, picture: { id: block.picture.id, sha256: file.sha256, media: file.media } }
    return { role: 'paragraph', text: `[Picture: ${block.text || 'not found'}]`, page: null, line: 0 }
  })
}

/** The pictures that words name, once each. */
export const picturesIn = (words: string): string[] => [
  ...new Set(blocksOf(words).flatMap(block => (block.picture ? [block.picture.id] : []))),
]
