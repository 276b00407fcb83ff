/** Makes the demonstration's papers: PDF where Typst runs, HTML elsewhere. */
import { hasTypst, type Rendered, toHtml, toPdf } from '../print/index.ts'
import { allPapers } from './year.ts'

export type DemonstrationPaper = { fileName: string; title: string; publisher: string; bytes: Uint8Array }

/** `done` counts the papers made so far, out of `of`; `says` is a sentence for the terminal. */
export type Progress = (at: { done: number; of: number; says: string }) => void

/** The papers of both years with what is known of their pages, oldest first. The same bytes each time. */
export async function render(
  progress: Progress = () => {},
  as: 'pdf' | 'html' = hasTypst() ? 'pdf' : 'html',
): Promise<Rendered[]> {
  const all = allPapers()
  if (as === 'html') {
    progress({
      done: all.length,
      of: all.length,
      says: 'There is no typesetter for this platform, so the demonstration’s papers are made as HTML.',
    })
    return all.map(toHtml)
  }
  let done = 0
  return toPdf(all, paper => {
    done += 1
    progress({ done, of: all.length, says: paper.title })
  })
}

export const paperCount = (): number => allPapers().length

/**
 * The papers as files to import: the packs first, because their front sheets print whole names, which then are people's
 * addresses. Throws where one cannot be set.
 */
export async function demonstrationPapers(progress?: Progress): Promise<DemonstrationPaper[]> {
  const rendered = await render(progress)
  const files = rendered.map(({ paper, bytes }) => ({
    fileName: paper.fileName,
    title: paper.title,
    publisher: paper.publisher,
    bytes,
  }))
  const isPack = ({ fileName }: DemonstrationPaper) => fileName.includes('-pack.')
  return [...files.filter(isPack), ...files.filter(file => !isPack(file))]
}
