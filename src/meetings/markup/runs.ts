/** Runs of words in the one form in which they can be written as Markdown and read back the same. */
import type { Run } from '../block.ts'

const bare = (run: Run) => !run.bold && !run.italic && run.href === undefined
const alike = (a: Run, b: Run) => a.bold === b.bold && a.italic === b.italic && a.href === b.href
const marked = (run: Run) => run.bold === true || run.italic === true

/** Only the keys that say something. */
export const run = (text: string, is: { bold?: unknown; italic?: unknown; href?: string | undefined } = {}): Run => ({
  text,
  ...(is.bold ? { bold: true as const } : {}),
  ...(is.italic ? { italic: true as const } : {}),
  ...(is.href === undefined ? {} : { href: is.href }),
})

/**
 * The same words with: blanks single (a tab stays: it parts the cells of a table), none at either end; no mark on blanks at the edge of
 * a run; neighbours of one kind joined; and no two kinds of marks without a blank between (the second takes those of the first).
 */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const split = runs.flatMap(one => {
    const [, before = '', text = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(one.text) ?? []
    return [run(before), { ...one, text: single(text) }, run(after)]
  })
  const all: Run[] = []
  for (const given of split) {
    const last = all.at(-1)
    // Two blanks that meet are one; at the head there is none. A tab is never swallowed.
    let text = bare(given) ? single(given.text) : given.text
    if ((!last || /[ \t]$/.test(last.text)) && text.startsWith(' ')) text = text.slice(1)
    if (text === '') continue
    let one: Run = { ...given, text }
    if (last && marked(last) && marked(one) && last.href === undefined && one.href === undefined)
      one = run(one.text, last)
    if (last && text.startsWith('\t') && last.text.endsWith(' '))
      all.splice(-1, 1, { ...last, text: last.text.slice(0, -1) })
    const before = all.at(-1)
    if (before && alike(before, one)) all.splice(-1, 1, { ...before, text: before.text + one.text })
    else all.push(one)
  }
  const last = all.at(-1)
  if (last && / $/.test(last.text)) {
    if (last.text === ' ') all.pop()
    else all.splice(-1, 1, { ...last, text: last.text.slice(0, -1) })
  }
  return all
}

const single = (text: string) => text.replace(/[^\S\t]*\t[^\S\t]*/g, '\t').replace(/[^\S\t]+/g, ' ')

/** For a block: its words, and its runs where they are more than plain words. */
export function worded(runs: readonly Run[]): { text: string; runs?: Run[] } {
  const tidy = tidyRuns(runs)
  const text = tidy.map(one => one.text).join('')
  return tidy.every(bare) ? { text } : { text, runs: tidy }
}
