/** Runs as a child process: papers come in as messages, PDF files go back. Typst is synchronous and keeps its memory. */
import type { Paper, Rendered } from '../paper.ts'
import { printable } from './printable.ts'
import { set } from './typesetter.ts'

async function made(given: Paper): Promise<Omit<Rendered, 'paper'>> {
  const { paper, replaced } = printable(given)
  if (!paper.parts.some(part => part.nodes.some(node => node.is === 'foreign')))
    return { ...set(paper, []), gaps: [], replaced }
  // A large library, for few papers.
  const { layIn, openForeign } = await import('./foreign.ts')
  const files = await openForeign(paper)
  const done = set(paper, files)
  return { ...done, ...(await layIn(paper, files, done)), replaced }
}

process.on('message', (paper: Paper) => {
  made(paper).then(
    done => {
      process.send?.(done)
      // The document that was set lies outside JavaScript's memory, which does not see how large it is.
      globalThis.gc?.()
    },
    (cause: unknown) =>
      process.send?.({ error: `${paper.fileName}: ${cause instanceof Error ? cause.message : String(cause)}` }),
  )
})
